"""The language check of a whole card set, as problems with their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwartet.errors import Message
from kwartet.language.aspects import aspect_of
from kwartet.language.card_check import card_hits
from kwartet.language.hits import Hit, check_text
from kwartet.model.problems import Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kwartet.model.card_set import Card, CardSet, Quartet


def check_card_set(card_set: CardSet) -> list[Problem]:
    """All hits in the texts of a Dutch set, in reading order; none for a set in another language.

    The code of a problem is ``language-`` and the id of the rule: ``language-l04``. A quoted
    prejudice on a card that rebuts it comes back as ``info``; what makers kept does not come back.
    """
    if not card_set.language.startswith("nl"):
        return []
    found = [_problem(hit, Place(field="about")) for hit in check_text(card_set.about)]
    found += [_problem(hit, Place(field="title")) for hit in check_text(card_set.title)]
    for quartet in card_set.quartets:
        found += _check_quartet(quartet)
        for index, card in enumerate(quartet.cards):
            found += check_card(quartet, card, aspect_of(card_set, index))
    return found


def check_card(quartet: Quartet, card: Card, aspect: int | None) -> list[Problem]:
    """All hits on one card that nobody kept; its kind has this number (None: unknown)."""
    return [
        _problem(each.hit, Place(quartet.id, card.id, each.field))
        for each in card_hits(card, aspect)
        if each.kept is None
    ]


def _check_quartet(quartet: Quartet) -> Iterator[Problem]:
    texts: Iterable[tuple[str, str]] = (
        ("name", quartet.name),
        ("intro", quartet.intro),
        *(("questions", question) for question in quartet.questions),
        ("teacher_note", quartet.teacher_note),
    )
    for field, text in texts:
        for hit in check_text(text):
            yield _problem(hit, Place(quartet.id, field=field))


def _problem(hit: Hit, where: Place) -> Problem:
    place = Place(where.quartet, where.card, where.field, hit.span)
    return Problem(hit.severity, f"language-{hit.rule.id.lower()}", _brief(hit), place)


def _brief(hit: Hit) -> Message:
    """What was found and what to write; why it matters stands with the words themselves."""
    if hit.severity is Severity.INFO:
        return hit_message(hit)
    if hit.replacements:
        better = hit.replacements[0].rstrip(",")
        return Message(f"“{hit.match}”. Liever: “{better}”.", f"“{hit.match}”. Rather: “{better}”.")
    return Message(f"“{hit.match}”. {hit.rule.advice.nl}", f"“{hit.match}”. {hit.rule.advice.en}")


def hit_message(hit: Hit) -> Message:
    """What to tell the maker about a hit: what was found, why it matters, what to write."""
    if hit.severity is Severity.INFO:
        return Message(
            f"“{hit.match}” is een vooroordeel. Goed dat het tussen aanhalingstekens staat.",
            f"“{hit.match}” is a prejudice. Good that it is quoted.",
        )
    why, advice = hit.rule.why, hit.rule.advice
    if hit.replacements:
        better = hit.replacements[0].rstrip(",")
        advice = Message(f"Schrijf bijvoorbeeld: “{better}”.", f"Write, say: “{better}”.")
    return Message(f"“{hit.match}”: {why.nl} {advice.nl}", f"“{hit.match}”: {why.en} {advice.en}")
