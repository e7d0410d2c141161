"""Everything that stands between a set and the press, worst first."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from kwartet.images.checks import check_pictures
from kwartet.layout.checks import check_layout
from kwartet.model.card_set import CardSet
from kwartet.model.completeness import check_completeness
from kwartet.model.helplines import helplines, stale_message
from kwartet.model.problems import Problem, Severity

_WEIGHT = {severity: weight for weight, severity in enumerate(Severity)}


def check_set(card_set: CardSet, pictures: Path) -> list[Problem]:
    """All problems of a set: what is missing, does not fit, is not sharp, is not allowed, is old.

    ``pictures`` is the folder with its photos. Heaviest first; within a weight in reading order.
    """
    problems = [
        *check_completeness(card_set),
        *check_layout(card_set),
        *check_pictures(card_set, pictures),
        *_check_helplines(),
    ]
    return sorted(problems, key=lambda problem: _WEIGHT[problem.severity])


def _check_helplines() -> list[Problem]:
    lines = helplines()
    if not lines.is_stale(datetime.now(UTC).date()):
        return []
    return [Problem(Severity.WARN, "helplines-stale", stale_message(lines))]
