"""The help lines: one file feeds the card footer, the F1 panel, the help card and the leaflets."""

from __future__ import annotations

from datetime import date
from functools import cache

import msgspec
from msgspec import Struct

from kwartet.errors import Message
from kwartet.resources import asset

STALE_AFTER_DAYS = 183
"""An export longer than half a year after the last check warns (decision 9 of the design)."""


class Helpline(Struct, frozen=True):
    """One line: when to call (``when``), how (``call``), its ``hours``, and where we read that.

    ``when``, ``call`` and ``hours`` map a language to a text; ``icon`` and ``color`` mark its row.
    """

    key: str
    name: str
    when: dict[str, str]
    call: dict[str, str]
    hours: dict[str, str]
    icon: str
    color: str
    source: str


class Helplines(Struct, frozen=True):
    """All help lines with the advice around them.

    ``checked_on`` is the day the numbers were last compared with their sources. ``card_footer`` is
    the stable core printed on cards. ``close_by`` and ``friend`` hold, a language, their sentences.
    """

    checked_on: date
    card_footer: dict[str, str]
    close_by: dict[str, tuple[str, str, str]]
    friend: dict[str, tuple[str, str]]
    lines: tuple[Helpline, ...]

    def footer(self, language: str) -> str:
        """The line on every card, in the language of the set (Dutch when we have no other)."""
        return self.card_footer.get(language.partition("-")[0], self.card_footer["nl"])

    def is_stale(self, today: date) -> bool:
        """Whether the numbers need a new check before they are printed."""
        return (today - self.checked_on).days > STALE_AFTER_DAYS


@cache
def helplines() -> Helplines:
    """The help lines as shipped."""
    return msgspec.json.decode(asset("helplines.json").read_bytes(), type=Helplines)


def stale_message(lines: Helplines) -> Message:
    """What to tell somebody who prints with numbers that were checked long ago."""
    day = f"{lines.checked_on:%d-%m-%Y}"
    return Message(
        f"De hulplijnen zijn op {day} voor het laatst nagekeken. Kijk de nummers na voor je drukt.",
        f"The help lines were last checked on {day}. Check the numbers before you print.",
    )
