"""What the commands print, in the language of the user."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

from kwartet.errors import Message, user_language
from kwartet.model.problems import Problem, Severity, count_by_severity

_SEVERITIES = {
    Severity.BLOCK: Message("blokkeert", "blocks"),
    Severity.WARN: Message("let op", "warning"),
    Severity.TIP: Message("tip", "tip"),
    Severity.INFO: Message("info", "info"),
}
_STEPS = 10


def words(nl: str, en: str) -> str:
    """The one of two texts that is in the user's language."""
    return Message(nl, en).in_language(user_language())


def counted(number: int, one: Message, more: Message) -> Message:
    """*1 kaart*, *2 kaarten*."""
    noun = one if number == 1 else more
    return Message(f"{number} {noun.nl}", f"{number} {noun.en}")


def say(nl: str, en: str) -> None:
    """A line on stdout: what was asked for."""
    print(words(nl, en))


def tell(nl: str, en: str) -> None:
    """A line on stderr: what is good to know beside it."""
    print(words(nl, en), file=sys.stderr)


def print_json(value: Any) -> None:
    """One JSON document on stdout, escaped where the stream has no UTF-8."""
    has_unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    print(json.dumps(value, ensure_ascii=not has_unicode, indent=2))


def print_problems(problems: Sequence[Problem]) -> None:
    """A line a problem: how heavy it is, and what is wrong."""
    names = {severity: words(*name) for severity, name in _SEVERITIES.items()}
    width = max(map(len, names.values()))
    for problem in problems:
        print(f"{names[problem.severity]:{width}}  {words(*problem.message)}")


def exit_code(problems: Sequence[Problem]) -> int:
    """1 if one of the problems blocks, else 0."""
    return int(any(problem.severity is Severity.BLOCK for problem in problems))


def sum_up(looked_at: Message, problems: Sequence[Problem]) -> None:
    """The line below a list of problems: what was looked at, and what they amount to."""
    count = len(problems)
    blocking = count_by_severity(problems)[Severity.BLOCK]
    points = counted(count, Message("punt", "point"), Message("punten", "points"))
    nl, en = looked_at
    if blocking:
        say(f"{nl} {points.nl}, {blocking} blokkerend.", f"{en} {points.en}, {blocking} blocking.")
    elif count:
        say(f"{nl} {points.nl}, niets blokkeert.", f"{en} {points.en}, nothing blocks.")
    else:
        say(f"{nl} Alles klopt.", f"{en} All is well.")


def problems_as_json(problems: Sequence[Problem]) -> dict[str, Any]:
    """Problems and how many there are of each severity."""
    return {
        "problems": [
            {
                "severity": problem.severity.value,
                "code": problem.code,
                "quartet": problem.where.quartet,
                "card": problem.where.card,
                "field": problem.where.field,
                "span": problem.where.span,
                "message": words(*problem.message),
            }
            for problem in problems
        ],
        "counts": count_by_severity(problems),
    }


class Progress:
    """Tells on stderr how far a job is: on one line in a terminal, else every tenth part."""

    def __init__(self) -> None:
        self._is_terminal = sys.stderr.isatty()
        self._told = 0

    def __call__(self, done: int, total: int) -> None:
        """``done`` of ``total`` pages or pictures are ready."""
        text = words(f"{done} van {total}", f"{done} of {total}")
        if self._is_terminal:
            end = "\n" if done == total else "\r"
            print(text, end=end, file=sys.stderr, flush=True)
        elif done * _STEPS // max(total, 1) > self._told:
            self._told = done * _STEPS // total
            print(text, file=sys.stderr, flush=True)
