"""What players and the teacher do (moves), and what everybody then sees (events)."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Ask(Struct, frozen=True):
    """*Mag ik van jou ... de kaart ...?*: the seat at turn asks seat ``target`` for ``card``."""

    target: int
    card: int


class Pass(Struct, frozen=True):
    """The seat at turn leaves it to the next on its left who has cards. No reason needed.

    With a pot it draws a card, as after a miss.
    """


class Talk(Struct, frozen=True):
    """The conversation about a laid quartet is over: ``held``, or passed over (*sla over*)."""

    quartet: int
    held: bool


class Stop(Struct, frozen=True):
    """The clock or the teacher ends the game."""


class Report(Struct, frozen=True):
    """What the teacher saw at a board-only table: an ask and its answer.

    ``completes``: the card completed the quartet, which is laid.
    """

    target: int
    card: int
    hit: bool
    completes: bool = False


class Lay(Struct, frozen=True):
    """At a board-only table ``seat`` lays a quartet, without an ask entered for it."""

    seat: int
    quartet: int


class TurnTo(Struct, frozen=True):
    """At a board-only table the turn goes to ``seat``, without an ask entered for it."""

    seat: int


class TakeBack(Struct, frozen=True):
    """The teacher corrects: the last move that still stands is undone, and that is recorded."""


TalkOrStop = Talk | Stop
DealtMove = Ask | Pass | TalkOrStop
"""The moves of a game whose cards the programme deals."""

BoardMove = Report | Lay | TurnTo | TalkOrStop
"""The moves of a board-only game."""

Move = DealtMove | BoardMove | TakeBack
"""All that a record can hold."""


class Ending(StrEnum):
    """Why a game is over: all quartets are laid, or it was stopped."""

    LAID = "laid"
    STOPPED = "stopped"


class Asked(Struct, frozen=True, gc=False, tag=True):
    """``asker`` asked ``target`` for ``card``; on a ``hit`` the card went over."""

    asker: int
    target: int
    card: int
    hit: bool


class Drew(Struct, frozen=True, gc=False, tag=True):
    """``seat`` drew a card from the pot; ``card`` is None for all who cannot see that hand."""

    seat: int
    card: int | None


class Laid(Struct, frozen=True, gc=False, tag=True):
    """``seat`` completed ``quartet`` and laid it on the table."""

    seat: int
    quartet: int


class Turned(Struct, frozen=True, gc=False, tag=True):
    """The turn went to ``seat``."""

    seat: int


class Passed(Struct, frozen=True, gc=False, tag=True):
    """``seat`` passed its turn."""

    seat: int


class Talked(Struct, frozen=True, gc=False, tag=True):
    """The conversation about ``quartet`` is over: ``held`` or passed over."""

    quartet: int
    held: bool


class Ended(Struct, frozen=True, gc=False, tag=True):
    """The game is over."""

    ending: Ending


Event = Asked | Drew | Laid | Turned | Passed | Talked | Ended
