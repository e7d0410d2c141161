"""A problem says what is wrong and where; callers decide what to do about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from kwartet.errors import Message
from kwartet.model.card_set import Card, Quartet


class Severity(StrEnum):
    """How much a problem weighs: ``block`` keeps the set from print, ``tip`` only offers help."""

    BLOCK = "block"
    WARN = "warn"
    TIP = "tip"
    INFO = "info"


class Place(Struct, frozen=True):
    """Where a problem is: quartet, card and field by id and name, ``span`` as character indices."""

    quartet: str | None = None
    card: str | None = None
    field: str | None = None
    span: tuple[int, int] | None = None


class Problem(Struct, frozen=True):
    """One thing to mend. ``code`` is stable and machine-readable, ``message`` is for people."""

    severity: Severity
    code: str
    message: Message
    where: Place = Place()


def count_by_severity(problems: Iterable[Problem]) -> dict[str, int]:
    """How many problems there are of each severity, heaviest first, zeros included."""
    found = Counter(problem.severity for problem in problems)
    return {severity.value: found[severity] for severity in Severity}


def card_label(quartet: Quartet, card: Card) -> Message:
    """How a message names a card: *kaart 2 van ADHD* / *card 2 of ADHD*."""
    number = next(n for n, each in enumerate(quartet.cards, 1) if each.id == card.id)
    return Message(f"kaart {number} van {quartet.name}", f"card {number} of {quartet.name}")
