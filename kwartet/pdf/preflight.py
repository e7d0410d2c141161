"""Everything that stands between a set and the press, worst first."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace

from kwartet.errors import Message
from kwartet.images.checks import check_pictures
from kwartet.language.cards import check_card_set
from kwartet.layout.checks import check_layout
from kwartet.model.card_set import CardSet
from kwartet.model.completeness import check_completeness
from kwartet.model.helplines import helplines, stale_message
from kwartet.model.problems import Problem, Severity, card_label

_WEIGHT = {severity: weight for weight, severity in enumerate(Severity)}


def check_set(card_set: CardSet, pictures: Path) -> list[Problem]:
    """All problems: what is missing, does not fit, hurts, is not sharp, is not allowed, is old.

    ``pictures`` is the folder with its photos. Heaviest first; within a weight in reading order.
    """
    problems = [
        *check_completeness(card_set),
        *check_layout(card_set),
        *_check_wording(card_set),
        *check_pictures(card_set, pictures),
        *_check_helplines(),
    ]
    return sorted(problems, key=lambda problem: _WEIGHT[problem.severity])


def _check_wording(card_set: CardSet) -> list[Problem]:
    """What could be said better, and where; a quoted prejudice that is rebutted is fine."""
    return [
        replace(problem, message=_told_with_place(card_set, problem))
        for problem in check_card_set(card_set)
        if problem.severity is not Severity.INFO
    ]


def _told_with_place(card_set: CardSet, problem: Problem) -> Message:
    where, message = problem.where, problem.message
    place = Message("Het spel zelf", "The game itself")
    if where.quartet is not None:
        quartet = card_set.quartet(where.quartet)
        place = Message(f"Kwartet {quartet.name}", f"Quartet {quartet.name}")
        if where.card is not None:
            label = card_label(quartet, card_set.card(where.card))
            place = Message(
                f"{label.nl[:1].upper()}{label.nl[1:]}", f"{label.en[:1].upper()}{label.en[1:]}"
            )
    return Message(f"{place.nl}: {message.nl}", f"{place.en}: {message.en}")


def _check_helplines() -> list[Problem]:
    lines = helplines()
    if not lines.is_stale(datetime.now(UTC).date()):
        return []
    return [Problem(Severity.WARN, "helplines-stale", stale_message(lines))]
