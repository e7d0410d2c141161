"""Games played out as at the real table, to hold the estimate of their length against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from kwartet.game.bots import Level, pupil
from kwartet.game.duration import pace_of
from kwartet.game.moves import Ask, Turned
from kwartet.game.rules import Way, chance, rules_for
from kwartet.game.session import begin
from tests.game.helpers import a_setup

if TYPE_CHECKING:
    from kwartet.game.setup import Setup


def _setup(way: Way, players: int, quartets: int, *levels: Level, bluff: bool = False) -> Setup:
    """A set-up of which the last seats are played by the computer."""
    setup = a_setup(rules_for(way, players, quartets, bluff=bluff), way)
    people = setup.seats[: players - len(levels)]
    computers = setup.seats[len(people) :]
    filled = [replace(seat, level=level) for seat, level in zip(computers, levels, strict=True)]
    return replace(setup, seats=(*people, *filled))


SETUPS = {
    "class": _setup(Way.CLASSIC, 5, 6),
    "together": _setup(Way.TOGETHER, 4, 8),
    "open hands": _setup(Way.FAST, 6, 6),
    "two with a pot": _setup(Way.CLASSIC, 2, 7),
    "bluffing": _setup(Way.CLASSIC, 4, 5, bluff=True),
    "with computers": _setup(Way.CLASSIC, 5, 6, *Level),
    "one against computers": _setup(Way.TOGETHER, 4, 6, *[Level.DEDUCTIVE] * 3),
}
"""Of every way to play with dealt cards, with and without a pot, bluffing and computers."""


def played_at_the_table(setup: Setup, games: int) -> tuple[list[int], list[float]]:
    """The asks and the minutes of so many sessions, move by move.

    Pupils play the seats of people, each computer as clever as it is.
    """
    pace, random = pace_of(setup), chance("at the table")
    asks, minutes = [], []
    for dice in range(games):
        session = begin(setup, dice, begun="")
        first = session.table
        while session.table.ending is None:
            ask = session.computer_ask()
            session = session.play(ask or pupil(session.view(session.table.turn), random))
        events = session.table.log[len(first.log) :]
        turns = [first.turn, *(event.seat for event in events if isinstance(event, Turned))]
        handovers = sum(setup.seats[seat].level is None for seat in turns)
        count = sum(isinstance(entry.move, Ask) for entry in session.entries)
        talking_s = len(session.table.waiting) * pace.talk_s
        asks.append(count)
        minutes.append((count * pace.ask_s + handovers * pace.handover_s + talking_s) / 60)
    return asks, minutes
