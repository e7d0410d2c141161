"""What does not come out on the cards as written: text that does not fit, signs no font has."""

from __future__ import annotations

from kwartet.errors import Message
from kwartet.layout.cards import CardLayout, lay_out_front
from kwartet.model.card_set import Card, CardSet, Quartet
from kwartet.model.problems import Place, Problem, Severity, card_label


def check_layout(card_set: CardSet) -> list[Problem]:
    """All that does not fit or cannot be drawn, in reading order."""
    problems = []
    for quartet in card_set.quartets:
        for index, card in enumerate(quartet.cards):
            if not card.is_empty:
                problems += layout_problems(quartet, card, lay_out_front(card_set, quartet, index))
    return problems


def layout_problems(quartet: Quartet, card: Card, layout: CardLayout) -> list[Problem]:
    """The problems of one laid-out front."""
    problems = [*_overflow(quartet, card, layout), *_too_wide(quartet, card, layout)]
    label = card_label(quartet, card)
    for field, characters in layout.missing.items():
        shown = " ".join(characters)
        message = Message(
            f"Op {label.nl} staat iets wat de letter niet kent: {shown}. Haal het weg.",
            f"On {label.en} is something the typeface does not have: {shown}. Take it out.",
        )
        where = Place(quartet.id, card.id, field)
        problems.append(Problem(Severity.BLOCK, "glyph-missing", message, where))
    return problems


def _overflow(quartet: Quartet, card: Card, layout: CardLayout) -> list[Problem]:
    count = layout.fit.overflow_lines
    if not count:
        return []
    label = card_label(quartet, card)
    lines = Message(
        "1 regel" if count == 1 else f"{count} regels", f"{count} line" + "s"[count == 1 :]
    )
    message = Message(
        f"De tekst van {label.nl} is {lines.nl} te lang. Kort hem in.",
        f"The text of {label.en} is {lines.en} too long. Shorten it.",
    )
    where = Place(quartet.id, card.id, "body")
    return [Problem(Severity.BLOCK, "body-overflow", message, where)]


def _too_wide(quartet: Quartet, card: Card, layout: CardLayout) -> list[Problem]:
    label = card_label(quartet, card)
    found = {
        "title": Message(
            f"De titel van {label.nl} past niet op één regel. Kort hem in.",
            f"The title of {label.en} does not fit on one line. Shorten it.",
        ),
        "source": Message(
            f"De bron van {label.nl} past niet in de voet. Kort hem in.",
            f"The source of {label.en} does not fit in the footer. Shorten it.",
        ),
        "name": Message(
            f"De naam {quartet.name} is te lang voor de kaart. Kort hem in.",
            f"The name {quartet.name} is too long for the card. Shorten it.",
        ),
        "list": Message(
            f"Op {label.nl} past een van de vier titels niet in het lijstje. Kort die titel in.",
            f"On {label.en} one of the four titles does not fit in the list. Shorten that title.",
        ),
    }
    return [
        Problem(Severity.BLOCK, f"{field}-overflow", found[field], _where(quartet, card, field))
        for field in layout.too_wide
    ]


def _where(quartet: Quartet, card: Card, field: str) -> Place:
    if field == "name":
        return Place(quartet.id, None, "name")
    return Place(quartet.id, card.id, "title" if field == "list" else field)
