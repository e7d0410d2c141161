"""How far a card is, as one word: what the chips, the badges and the filters show."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kwartet.game.notes import StickerCounts
from kwartet.model.card_set import Card
from kwartet.model.problems import Problem, Severity

if TYPE_CHECKING:
    from kwartet.language.card_check import CardHit


class Status(StrEnum):
    """One card has one status: the first of these that applies, apart from ``READY``."""

    EMPTY = "empty"
    """Nobody wrote or chose anything yet."""
    OVERFLOW = "overflow"
    """Title, text or source does not fit on the card."""
    TOGETHER = "together"
    """Words that should not be printed so: look at them together."""
    TITLE = "title"
    """The title is missing."""
    TEXT = "text"
    """The text is missing."""
    CHECK = "check"
    """Something else keeps the card from print, such as two equal titles."""
    TIP = "tip"
    """Something could be said better, and nobody chose to leave it."""
    PICTURE = "picture"
    """The picture is missing or needs care."""
    READY = "ready"
    """Nothing is left to do."""


class Filter(StrEnum):
    """What the wall can show, in the order of its chips and of the keys from 1."""

    ALL = "all"
    READY = "ready"
    OVERFLOW = "overflow"
    TIP = "tip"
    STICKERS = "stickers"
    PICTURE = "picture"
    EMPTY = "empty"


_SHOWS = {
    Filter.READY: frozenset({Status.READY}),
    Filter.OVERFLOW: frozenset({Status.OVERFLOW, Status.CHECK}),
    Filter.TIP: frozenset({Status.TOGETHER, Status.TIP}),
    Filter.PICTURE: frozenset({Status.PICTURE}),
    Filter.EMPTY: frozenset({Status.EMPTY, Status.TITLE, Status.TEXT}),
}

_MISSING = {"card-empty": Status.EMPTY, "title-empty": Status.TITLE, "body-empty": Status.TEXT}


def status_of(card: Card, problems: Iterable[Problem], tips: Iterable[CardHit] = ()) -> Status:
    """The status of a card.

    ``problems`` are all those found in it, in any order; ``tips`` are hits that nobody kept.
    """
    if card.is_empty:
        return Status.EMPTY
    found = {_status_of(problem) for problem in problems}
    found |= {Status.TOGETHER if tip.hit.severity is Severity.BLOCK else Status.TIP for tip in tips}
    return next(status for status in Status if status in found or status is Status.READY)


def _status_of(problem: Problem) -> Status:
    if problem.code in _MISSING:
        return _MISSING[problem.code]
    if problem.code == "picture-missing":
        return Status.PICTURE
    if problem.severity not in (Severity.BLOCK, Severity.WARN):
        return Status.READY
    if problem.where.field == "picture":
        return Status.PICTURE
    if problem.severity is Severity.WARN:
        return Status.READY
    return Status.OVERFLOW if problem.code.endswith("-overflow") else Status.CHECK


class Standing(NamedTuple):
    """All the wall tells about a card: how far it is, and what classes thought of it."""

    status: Status | None
    """None while nobody has had time to look."""
    stickers: StickerCounts

    @property
    def starred(self) -> int:
        """How many stickers it got, of all kinds."""
        return sum(self.stickers.values())


def shows(chosen: Filter, standing: Standing) -> bool:
    """Whether a card that stands so is shown under the chosen filter."""
    if chosen is Filter.STICKERS:
        return standing.starred > 0
    return chosen is Filter.ALL or standing.status in _SHOWS[chosen]


def count_by_filter(standings: Collection[Standing]) -> dict[Filter, int | None]:
    """The number on each filter: of cards it shows, of stickers for :attr:`Filter.STICKERS`.

    None for a filter by status while the status of some card is not known.
    """
    counts: dict[Filter, int | None] = {
        each: sum(shows(each, standing) for standing in standings) for each in Filter
    }
    if any(standing.status is None for standing in standings):
        counts.update(dict.fromkeys(_SHOWS))
    counts[Filter.ALL] = len(standings)
    counts[Filter.STICKERS] = sum(standing.starred for standing in standings)
    return counts
