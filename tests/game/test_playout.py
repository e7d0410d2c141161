"""The fast playing-out, held against the engine: the same dice give the very same games."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kwartet.errors import KwartetError
from kwartet.game.bots import Level, choose, pupil
from kwartet.game.engine import after_ask, new_game
from kwartet.game.playout import Playout, playouts
from kwartet.game.rules import Rules, chance, shuffled
from kwartet.game.state import view_for
from tests.game.helpers import all_rules

LEVELS = st.sampled_from((None, None, Level.RANDOM, Level.MEMORY))


def by_the_engine(rules, levels, random):
    """The same game, move by move, each player seeing its own view only."""
    state = new_game(rules, shuffled(rules, random))
    asks, turns = 0, []
    while state.ending is None:
        view, level = view_for(state, state.turn), levels[state.turn]
        if turns[-1:] != [state.turn]:
            turns.append(state.turn)
        ask = pupil(view, random) if level is None else choose(view, level, random)
        state = after_ask(state, ask.target, ask.card)
        asks += 1
    return Playout(asks, sum(levels[seat] is None for seat in turns))


@settings(max_examples=150)
@given(all_rules(), st.data(), st.integers(0, 2**32))
def test_a_fast_game_is_the_game_that_the_engine_plays(rules, data, seed):
    levels = data.draw(st.lists(LEVELS, min_size=rules.players, max_size=rules.players))
    random = chance(seed)
    expected = [by_the_engine(rules, levels, random) for _ in range(3)]
    assert list(playouts(rules, 3, levels, seed)) == expected


def test_memory_stands_in_for_deduction():
    rules = Rules(4, 6)
    memory, clever = [Level.MEMORY] * 4, [Level.DEDUCTIVE] * 4
    assert list(playouts(rules, 20, memory)) == list(playouts(rules, 20, clever))


def test_impossible_rules_are_refused_before_the_first_game():
    with pytest.raises(KwartetError):
        playouts(Rules(9, 6), 1)
