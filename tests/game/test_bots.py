from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kwartet.game.bits import mask_of
from kwartet.game.bots import Level, choose, pupil, remembering
from kwartet.game.deduction import Knowledge
from kwartet.game.engine import after_ask, apply, new_game, why_illegal
from kwartet.game.moves import Ask, Stop
from kwartet.game.rules import Deal, Rules, Way, chance, rules_for, shuffled
from kwartet.game.state import BOARD, view_for
from kwartet.game.table import outcome
from tests.game.helpers import all_rules, random_game

WHOLE_SET = rules_for(Way.CLASSIC, players=5, quartets=13)


def play(rules, levels, seed):
    """The state at the end of a game between computers."""
    random = chance(seed)
    state = new_game(rules, shuffled(rules, random))
    while state.ending is None:
        ask = choose(view_for(state, state.turn), levels[state.turn], random)
        state = after_ask(state, ask.target, ask.card)
    return state


def share_of_wins(level, rules, games, others=Level.RANDOM):
    """What one player of this level wins of ``games`` games against others of another level.

    A shared win counts for its part. A fair share would be one of as many as play.
    """
    won = 0.0
    for game in range(games):
        levels = [others] * rules.players
        levels[game % rules.players] = level
        winners = outcome(play(rules, levels, seed=game)).winners
        won += (game % rules.players in winners) / len(winners)
    return won / games


def test_memory_beats_chance_and_deduction_is_at_least_as_good():
    chance_share, memory, deduction = (share_of_wins(level, WHOLE_SET, 300) for level in Level)
    assert 0.1 < chance_share < 0.3
    assert memory >= 0.8
    assert deduction >= memory


@pytest.mark.parametrize(
    ("players", "quartets", "least"), [(5, 6, 0.62), (4, 8, 0.75), (3, 5, 0.6)]
)
def test_in_a_short_game_more_is_left_to_luck_but_memory_still_pays(players, quartets, least):
    """With six quartets even a player who sees all hands loses one game in twenty."""
    rules = rules_for(Way.CLASSIC, players, quartets)
    memory, deduction = (share_of_wins(level, rules, 400) for level in list(Level)[1:])
    assert memory >= least
    assert deduction >= memory


def test_a_clever_computer_wins_more_than_its_part_among_attentive_ones():
    rules = rules_for(Way.CLASSIC, players=5, quartets=6)
    assert share_of_wins(Level.DEDUCTIVE, rules, 400, Level.MEMORY) > 1 / 5


@settings(max_examples=80)
@given(all_rules(), st.integers(0, 2**32))
def test_computers_ask_what_is_legal_and_the_same_each_time(rules, seed):
    for number, state in enumerate(random_game(rules, chance(seed))):
        if number % 10 or state.ending is not None:
            continue
        view = view_for(state, state.turn)
        for level in Level:
            ask = choose(view, level, chance(number))
            assert why_illegal(state, ask) is None
            assert ask == choose(view, level, chance(number))
        assert why_illegal(state, pupil(view, chance(number))) is None


@settings(max_examples=120)
@given(all_rules(most_quartets=8), st.integers(0, 2**32))
def test_deduction_never_excludes_the_truth(rules, seed):
    for number, state in enumerate(random_game(rules, chance(seed))):
        if number % 4:
            continue
        places = (*state.hands, mask_of(state.pot))
        for seat in range(rules.players):
            known = Knowledge(view_for(state, seat))
            for truth, can, has in zip(places, known.can, known.has, strict=True):
                assert truth & ~can == 0
                assert has & ~truth == 0
            for other, cards in known.clauses:
                assert cards & places[other]


def heard():
    """A (1a 2a 3a 3b) heard that C has no 1b, got 2c from B, and was itself asked for 2b by C."""
    hands = ((0, 4, 8, 9), (1, 5, 6, 10), (2, 3, 7, 11))
    deal = Deal(tuple(card for one_each in zip(*hands, strict=True) for card in one_each))
    state = new_game(Rules(3, 3), deal)
    for ask in (Ask(2, 1), Ask(1, 6), Ask(0, 5)):
        state, _ = apply(state, ask)
    return view_for(state, 0)


def test_deduction_finds_what_follows():
    known = Knowledge(heard())
    assert known.has[1] == mask_of([1, 5]), "nobody else can have these"
    assert known.has[2] == mask_of([6, 7]), "C asked from quartet 2 before it got 2c"
    certain = {Ask(1, 1), Ask(1, 5), Ask(2, 6), Ask(2, 7)}
    asks = {choose(heard(), Level.DEDUCTIVE, chance(seed)) for seed in range(40)}
    assert asks == certain


def test_memory_asks_for_what_it_saw_go_over():
    assert choose(heard(), Level.MEMORY, chance(1)) == Ask(2, 6)


def test_who_remembers_less_only_knows_who_asked_from_the_quartet():
    asks = {remembering(heard(), 1, chance(seed)) for seed in range(40)}
    assert asks == {Ask(2, 6), Ask(2, 7)}


def test_who_cannot_ask_has_nothing_to_choose():
    state = new_game(WHOLE_SET, shuffled(WHOLE_SET, chance(1)))
    with pytest.raises(ValueError, match="nothing to ask"):
        choose(view_for(state, BOARD), Level.RANDOM, chance(1))
    over, _ = apply(state, Stop())
    for level in Level:
        with pytest.raises(ValueError, match="nothing to ask"):
            choose(view_for(over, over.turn), level, chance(1))


def test_levels_have_names():
    assert [level.label.nl for level in Level] == ["rustig", "oplettend", "slim"]
