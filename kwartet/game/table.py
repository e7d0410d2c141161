"""What lies on the table and was said aloud: the part of a game that everybody knows."""

from __future__ import annotations

from typing import NamedTuple, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from kwartet.game.moves import Ended, Ending, Event, Talk, Talked
from kwartet.game.reasons import IllegalMoveError, Reason
from kwartet.game.rules import Rules


class Table(Struct, frozen=True, gc=False):
    """The public part of a game at one moment; of a board-only game it is all there is.

    Seats are numbered 0.. to the left. Sets of cards are bit masks (see :mod:`kwartet.game.bits`).

    - ``turn``: the seat that may ask; once the game is over it means nothing.
    - ``laid``: per seat the quartets it laid, in the order of laying.
    - ``lacks``: per seat the cards that everybody knows it does not hold.
    - ``holds``: per seat the cards that everybody knows it holds.
    - ``waiting``: the laid quartets that are still to be talked about, in the order of laying.
    - ``discussed``: the quartets about which a conversation was held.
    - ``ending``: why the game is over, or None while it goes on.
    - ``log``: all events since the deal.
    """

    rules: Rules
    turn: int
    laid: tuple[tuple[int, ...], ...]
    lacks: tuple[int, ...]
    holds: tuple[int, ...]
    waiting: tuple[int, ...]
    discussed: tuple[int, ...]
    ending: Ending | None
    log: tuple[Event, ...]

    @property
    def left_to_lay(self) -> int:
        """How many quartets are not on the table yet."""
        return self.rules.quartets - sum(map(len, self.laid))


class Facts(NamedTuple):
    """What everybody knows from listening: per seat the masks of cards it lacks and it holds."""

    lacks: tuple[int, ...]
    holds: tuple[int, ...]


class Outcome(NamedTuple):
    """How a game stands or ended.

    ``scores`` are the quartets per seat; ``winners`` the seats with most of them, who share, empty
    when nobody has one yet. ``talks`` of the class goal of ``goal`` conversations were held.
    In *Samen* the goal is all that counts, and ``winners`` is not for showing.
    """

    scores: tuple[int, ...]
    winners: tuple[int, ...]
    talks: int
    goal: int

    @property
    def goal_met(self) -> bool:
        """Whether the class held as many conversations as it meant to."""
        return self.talks >= self.goal


def public_facts(table: Table) -> Facts:
    """What was said aloud: who answered no, who asked in vain, who handed over what.

    A draw from the pot makes what a seat lacks forgotten, save for what is known to be elsewhere.
    """
    return Facts(table.lacks, table.holds)


def outcome(table: Table, goal: int = 0) -> Outcome:
    """The score of a game, beside the class goal of ``goal`` conversations."""
    scores = tuple(len(laid) for laid in table.laid)
    most = max(scores)
    winners = tuple(seat for seat, score in enumerate(scores) if score == most > 0)
    return Outcome(scores, winners, len(table.discussed), goal)


T = TypeVar("T", bound=Table)


def talk(table: T, move: Talk) -> T:
    """After a conversation, or after passing over it. Also once the game is over."""
    if move.quartet not in table.waiting:
        raise IllegalMoveError(Reason.NOT_LAID)
    return replace(
        table,
        waiting=tuple(quartet for quartet in table.waiting if quartet != move.quartet),
        discussed=(*table.discussed, move.quartet) if move.held else table.discussed,
        log=(*table.log, Talked(move.quartet, move.held)),
    )


def stop(table: T) -> T:
    """After the clock or the teacher ended the game."""
    if table.ending is not None:
        raise IllegalMoveError(Reason.OVER)
    return replace(table, ending=Ending.STOPPED, log=(*table.log, Ended(Ending.STOPPED)))
