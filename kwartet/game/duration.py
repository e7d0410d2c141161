"""How long a game takes, by playing it out many times with pupils who forget and guess."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct

from kwartet.errors import KwartetError
from kwartet.game.bots import Level, choose, pupil
from kwartet.game.engine import after_ask, new_game
from kwartet.game.moves import Ask, Turned
from kwartet.game.rules import Chance, Rules, Way, chance, rules_for, shuffled
from kwartet.game.setup import Setup
from kwartet.game.state import View, view_for

GAMES = 400
"""Enough for a stable range: the mean varies by some 2 percent between seeds."""


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


class Playout(NamedTuple):
    """The length of one game: its asks, and how often the screen went to a team of people."""

    asks: int
    handovers: int


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
    played = []
    for playout in playouts(setup.rules, [seat.level for seat in setup.seats]):
        if not keep_going():
            return None
        played.append(playout)
    return summary(played, setup.rules, pace_of(setup))


def playouts(
    rules: Rules, levels: Sequence[Level | None] = (), games: int = GAMES, seed: int = 0
) -> Iterator[Playout]:
    """The lengths of ``games`` games, the same ones for the same seed.

    ``levels`` says per seat how well the computer plays it, None being people; left out, people
    play all. ``KwartetError`` for rules that cannot be played.
    """
    random = chance(seed)
    seats = tuple(levels) or (None,) * rules.players
    return (_play_out(rules, seats, random) for _ in range(games))


def _play_out(rules: Rules, levels: Sequence[Level | None], random: Chance) -> Playout:
    state = new_game(rules, shuffled(rules, random))
    screens = [state.turn]
    asks = 0
    while state.ending is None:
        ask = _ask(view_for(state, state.turn), levels[state.turn], random)
        state = after_ask(state, ask.target, ask.card)
        asks += 1
    screens += [event.seat for event in state.log if isinstance(event, Turned)]
    return Playout(asks, sum(levels[seat] is None for seat in screens))


def _ask(view: View, level: Level | None, random: Chance) -> Ask:
    """What this seat asks; memory stands in for deduction, which is as strong but slower."""
    if level is None:
        return pupil(view, random)
    return choose(view, Level.RANDOM if level is Level.RANDOM else Level.MEMORY, random)


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
    result = summary(list(playouts(rules, games=games, seed=seed)), rules, Pace())
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
