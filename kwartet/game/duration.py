"""How long a game takes, by playing it out many times with pupils who forget and guess."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from msgspec import Struct

from kwartet.errors import KwartetError
from kwartet.game.playout import Playout, playouts
from kwartet.game.rules import Rules, Way, rules_for
from kwartet.game.setup import Setup

GAMES = 400
"""Enough for a stable range: the mean varies by some 2 percent between seeds."""

_WHOLE_SET = 13
"""Beyond so many quartets fewer games are played: long ones vary less, and take as long."""


class Pace(Struct, frozen=True):
    """How many seconds an ask takes, handing the screen to another team, and a conversation."""

    ask_s: float = 12.0
    handover_s: float = 20.0
    talk_s: float = 90.0


class Spread(NamedTuple):
    """The mean, and the values that one in ten games stays under and goes over."""

    mean: float
    p10: float
    p90: float


class Estimate(NamedTuple):
    """How long a game takes, in asks and in minutes of playing and talking."""

    asks: Spread
    minutes: Spread


def pace_of(setup: Setup) -> Pace:
    """The pace of a set-up: only hidden hands on one screen need handing over."""
    hidden = setup.way in {Way.CLASSIC, Way.TOGETHER}
    standard = Pace()
    return Pace(standard.ask_s, standard.handover_s if hidden else 0.0, float(setup.lesson.talk_s))


def estimate_setup(setup: Setup, keep_going: Callable[[], bool] = lambda: True) -> Estimate | None:
    """The estimate for a set-up, for showing live beside the lesson hour.

    ``keep_going`` is asked before every game, so that work in a background thread can be ended as
    soon as the set-up changes; then the result is None. ``KwartetError`` for impossible rules.
    """
    rules, played = setup.rules, []
    games = GAMES * _WHOLE_SET // max(_WHOLE_SET, rules.quartets)
    for playout in playouts(rules, games, [seat.level for seat in setup.seats]):
        if not keep_going():
            return None
        played.append(playout)
    return summary(played, rules, pace_of(setup))


def summary(played: Sequence[Playout], rules: Rules, pace: Pace) -> Estimate:
    """What these games say about the next one. ``KwartetError`` when there are none."""
    if not played:
        raise KwartetError(
            nl="Speel minstens één spel, anders valt er niets te schatten.",
            en="Play at least one game, or there is nothing to estimate.",
        )
    talking_s = rules.quartets * pace.talk_s
    minutes = [
        (asks * pace.ask_s + handovers * pace.handover_s + talking_s) / 60
        for asks, handovers in played
    ]
    return Estimate(_spread([float(each.asks) for each in played]), _spread(minutes))


def _spread(values: list[float]) -> Spread:
    ranked = sorted(values)
    tenth = len(ranked) // 10
    return Spread(sum(ranked) / len(ranked), ranked[tenth], ranked[-1 - tenth])


def simulate(quartets: int, players: int, games: int = 1000, seed: int = 0) -> dict[str, object]:
    """What ``kwartet simulate --json`` prints: asks and minutes of the classic game.

    ``{"quartets", "players", "games", "seed", "asks": {"mean", "p10", "p90"}, "minutes": {…}}``.
    ``KwartetError`` when so many cannot play that.
    """
    rules = rules_for(Way.CLASSIC, players, quartets)
    result = summary(list(playouts(rules, games, seed=seed)), rules, Pace())
    return {
        "quartets": quartets,
        "players": players,
        "games": games,
        "seed": seed,
        "asks": _rounded(result.asks),
        "minutes": _rounded(result.minutes),
    }


def _rounded(spread: Spread) -> dict[str, float]:
    return {name: round(value, 2) for name, value in spread._asdict().items()}
