from __future__ import annotations

from itertools import count
from statistics import fmean

import pytest
from msgspec.structs import replace

from kwartet.errors import KwartetError
from kwartet.game.bots import Level
from kwartet.game.duration import Pace, estimate_setup, pace_of, simulate, summary
from kwartet.game.playout import playouts
from kwartet.game.rules import Rules, Way, rules_for
from kwartet.game.setup import Lesson
from tests.game.at_the_table import SETUPS, played_at_the_table
from tests.game.helpers import a_setup

LESSON = rules_for(Way.CLASSIC, players=5, quartets=6)


@pytest.mark.parametrize("name", SETUPS)
def test_the_estimate_agrees_with_games_played_out_at_the_table(name):
    """Whole sessions, move by move as at the real table, within ten percent."""
    setup = SETUPS[name]
    asks, minutes = played_at_the_table(setup, games=300)
    estimate = estimate_setup(setup)
    for spread, played in ((estimate.asks, asks), (estimate.minutes, minutes)):
        assert spread.mean == pytest.approx(fmean(played), rel=0.1)
        ranked = sorted(played)
        assert spread.p10 == pytest.approx(ranked[30], rel=0.12)
        assert spread.p90 == pytest.approx(ranked[-31], rel=0.12)


def test_six_quartets_fit_a_lesson_and_thirteen_do_not():
    def minutes(quartets):
        return simulate(quartets, players=5, games=100)["minutes"]

    assert minutes(6)["p90"] < 38
    assert minutes(13)["p10"] > 38


def test_a_simulation_says_what_it_did_and_repeats():
    told = simulate(6, 5, games=50, seed=3)
    assert told == simulate(6, 5, games=50, seed=3)
    assert told != simulate(6, 5, games=50, seed=4)
    assert {name: told[name] for name in ("quartets", "players", "games", "seed")} == {
        "quartets": 6,
        "players": 5,
        "games": 50,
        "seed": 3,
    }
    for spread in (told["asks"], told["minutes"]):
        assert spread["p10"] < spread["mean"] < spread["p90"]


@pytest.mark.parametrize(("quartets", "players", "games"), [(6, 9, 10), (0, 5, 10), (6, 5, 0)])
def test_what_cannot_be_simulated_is_refused(quartets, players, games):
    with pytest.raises(KwartetError):
        simulate(quartets, players, games)


def test_seconds_add_up():
    (playout,) = played = list(playouts(Rules(3, 4), 1))
    pace = Pace(ask_s=10, handover_s=20, talk_s=60)
    expected = (10 * playout.asks + 20 * playout.handovers + 60 * 4) / 60
    assert summary(played, Rules(3, 4), pace).minutes.mean == pytest.approx(expected)


def test_the_first_team_is_handed_the_screen_too():
    one_turn = playouts(Rules(2, 1, open_hands=True), 5)
    assert [playout.handovers for playout in one_turn] == [1] * 5


def test_nobody_hands_the_screen_to_a_computer():
    levels = (None, *[Level.MEMORY] * 4)
    with_people = summary(list(playouts(LESSON, 400)), LESSON, Pace())
    with_computers = summary(list(playouts(LESSON, 400, levels)), LESSON, Pace())
    assert with_computers.minutes.mean < with_people.minutes.mean


def test_open_hands_and_boards_need_no_handing_over():
    hidden, fast = a_setup(LESSON), a_setup(rules_for(Way.FAST, 5, 6), Way.FAST)
    assert pace_of(hidden).handover_s > pace_of(fast).handover_s == 0
    assert pace_of(replace(hidden, way=Way.BOARD)).handover_s == 0
    assert pace_of(replace(hidden, lesson=Lesson(talk_s=0))).talk_s == 0
    assert estimate_setup(fast).minutes.p90 < estimate_setup(hidden).minutes.p10


def test_an_estimate_can_be_called_off():
    calls = count()
    assert estimate_setup(a_setup(LESSON), keep_going=lambda: next(calls) < 7) is None
    assert next(calls) == 8
