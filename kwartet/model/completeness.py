"""What a set still misses before it is a game: names, titles, texts, pictures."""

from __future__ import annotations

from collections import Counter

from kwartet.errors import Message
from kwartet.model.card_set import Card, CardSet, Quartet
from kwartet.model.problems import Place, Problem, Severity, card_label

TITLE_LENGTH = 22
"""Characters that fit a title on one line of a 62 mm card (design system, section 3)."""

SET_TITLE_LENGTH = 30
"""Characters that fit the title of a game on the back of a card."""


def check_completeness(card_set: CardSet) -> list[Problem]:
    """All that is empty, double or too long, in reading order."""
    problems = _check_set(card_set)
    names = Counter(_key(quartet.name) for quartet in card_set.quartets)
    for quartet in card_set.quartets:
        problems += _check_quartet(quartet, is_double=names[_key(quartet.name)] > 1)
        for card in quartet.cards:
            problems += _check_card(quartet, card)
    return problems


def _check_set(card_set: CardSet) -> list[Problem]:
    problems = []
    if not card_set.title.strip():
        message = Message(
            "Het spel heeft nog geen naam. Bedenk er een.",
            "The game has no name yet. Think of one.",
        )
        problems.append(Problem(Severity.BLOCK, "set-title-empty", message, Place(field="title")))
    if len(card_set.title) > SET_TITLE_LENGTH:
        message = Message(
            f"De naam van het spel heeft {len(card_set.title)} tekens."
            f" Houd het op {SET_TITLE_LENGTH}.",
            f"The name of the game has {len(card_set.title)} characters."
            f" Keep it to {SET_TITLE_LENGTH}.",
        )
        problems.append(Problem(Severity.WARN, "set-title-long", message, Place(field="title")))
    if not card_set.quartets:
        message = Message(
            "Er zijn nog geen kwartetten. Begin met één kwartet.",
            "There are no quartets yet. Start with one.",
        )
        problems.append(Problem(Severity.BLOCK, "set-empty", message))
    return problems


def _check_quartet(quartet: Quartet, *, is_double: bool) -> list[Problem]:
    where = Place(quartet.id, field="name")
    if not quartet.name.strip():
        message = Message("Een kwartet heeft nog geen naam.", "A quartet has no name yet.")
        return [Problem(Severity.BLOCK, "quartet-name-empty", message, where)]
    if is_double:
        message = Message(
            f"Er zijn twee kwartetten die {quartet.name} heten. Geef er één een andere naam.",
            f"Two quartets are called {quartet.name}. Give one of them another name.",
        )
        return [Problem(Severity.BLOCK, "quartet-name-double", message, where)]
    return []


def _check_card(quartet: Quartet, card: Card) -> list[Problem]:
    label = card_label(quartet, card)
    if card.is_empty:
        message = Message(
            f"{_capital(label.nl)} is nog leeg. Schrijf er iets op.",
            f"{_capital(label.en)} is still empty. Write something on it.",
        )
        return [Problem(Severity.BLOCK, "card-empty", message, Place(quartet.id, card.id))]
    problems = _check_title(quartet, card, label)
    if not card.body.strip():
        message = Message(
            f"{_capital(label.nl)} heeft nog geen tekst.", f"{_capital(label.en)} has no text yet."
        )
        where = Place(quartet.id, card.id, "body")
        problems.append(Problem(Severity.BLOCK, "body-empty", message, where))
    if card.picture is None:
        message = Message(
            f"{_capital(label.nl)} heeft nog geen plaatje. Kies er een.",
            f"{_capital(label.en)} has no picture yet. Choose one.",
        )
        where = Place(quartet.id, card.id, "picture")
        problems.append(Problem(Severity.INFO, "picture-missing", message, where))
    return problems


def _check_title(quartet: Quartet, card: Card, label: Message) -> list[Problem]:
    where = Place(quartet.id, card.id, "title")
    if not card.title.strip():
        message = Message(
            f"{_capital(label.nl)} heeft nog geen titel.", f"{_capital(label.en)} has no title yet."
        )
        return [Problem(Severity.BLOCK, "title-empty", message, where)]
    problems = []
    if len(card.title) > TITLE_LENGTH:
        message = Message(
            f"De titel van {label.nl} heeft {len(card.title)} tekens. Houd het op {TITLE_LENGTH}.",
            f"The title of {label.en} has {len(card.title)} characters. Keep it to {TITLE_LENGTH}.",
        )
        problems.append(Problem(Severity.WARN, "title-long", message, where))
    if sum(_key(each.title) == _key(card.title) for each in quartet.cards) > 1:
        message = Message(
            f"In {quartet.name} heten twee kaarten “{card.title}”."
            " Spelers kunnen ze zo niet vragen.",
            f"In {quartet.name} two cards are called “{card.title}”."
            " Players cannot ask for them that way.",
        )
        problems.append(Problem(Severity.BLOCK, "title-double", message, where))
    return problems


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
