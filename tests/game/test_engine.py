from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kwartet.errors import KwartetError
from kwartet.game.bits import card_number, cards_of, mask_of
from kwartet.game.engine import after_ask, apply, legal_asks, new_game, why_illegal
from kwartet.game.moves import (
    Ask,
    Asked,
    Drew,
    Ended,
    Ending,
    Laid,
    Pass,
    Passed,
    Stop,
    Talk,
    Talked,
    Turned,
)
from kwartet.game.reasons import IllegalMoveError, Reason
from kwartet.game.rules import Deal, Rules, Way, chance, rules_for, shuffled
from kwartet.game.table import outcome
from tests.game.checks import all_asks
from tests.game.helpers import all_rules, random_ask, random_game
from tests.game.reference import PlainGame


@settings(max_examples=100)
@given(all_rules(most_quartets=8), st.integers(0, 2**32))
def test_every_legal_ask_is_accepted_and_no_other(rules, seed):
    random = chance(seed)
    for number, state in enumerate(random_game(rules, random)):
        if number % 9:
            continue
        legal = set(legal_asks(state))
        for ask in all_asks(state):
            if ask in legal:
                apply(state, ask)
            else:
                with pytest.raises(IllegalMoveError):
                    apply(state, ask)


@settings(max_examples=150)
@given(all_rules(), st.integers(0, 2**32))
def test_the_engine_plays_as_the_plain_rules_do(rules, seed):
    random = chance(seed)
    deal = shuffled(rules, random)
    state = new_game(rules, deal)
    plain = PlainGame(
        rules.players,
        rules.quartets,
        rules.hand,
        deal.cards,
        deal.first,
        bluff=rules.bluff,
        open_hands=rules.open_hands,
    )
    while True:
        assert [{divmod(card, 4) for card in cards_of(hand)} for hand in state.hands] == plain.hands
        assert [divmod(card, 4) for card in reversed(state.pot)] == plain.pot
        assert [list(laid) for laid in state.laid] == plain.laid
        assert (state.ending is not None) == plain.over
        if plain.over:
            break
        assert state.turn == plain.turn
        legal = {(ask.target, divmod(ask.card, 4)) for ask in legal_asks(state)}
        assert legal == {
            (target, divmod(card, 4))
            for target in range(rules.players)
            for card in range(rules.cards)
            if plain.may_ask(target, divmod(card, 4))
        }
        if random() < 0.05:
            plain.pass_turn()
            state, _ = apply(state, Pass())
        else:
            ask = random_ask(state, random)
            plain.ask(ask.target, divmod(ask.card, 4))
            state = after_ask(state, ask.target, ask.card)


class TestOneGame:
    """Three players, two quartets: A has 1a 1b 2a, B has 1c 2b 2c, C has 1d 2d."""

    rules = Rules(3, 2)
    deal = Deal(
        (
            *(card_number(0, 0), card_number(0, 2), card_number(0, 3)),
            *(card_number(0, 1), card_number(1, 1), card_number(1, 3)),
            *(card_number(1, 0), card_number(1, 2)),
        )
    )

    def start(self):
        return new_game(self.rules, self.deal)

    def test_a_hit_moves_the_card_and_keeps_the_turn(self):
        state, events = apply(self.start(), Ask(1, card_number(0, 2)))
        assert events == (Asked(0, 1, 2, hit=True),)
        assert state.turn == 0
        assert state.hands[0] == mask_of((0, 1, 2, 4))
        assert state.holds == (1 << 2, 0, 0)
        assert state.lacks == (0, 1 << 2, 1 << 2)

    def test_a_miss_gives_the_turn_to_the_asked(self):
        state, events = apply(self.start(), Ask(2, card_number(0, 2)))
        assert events == (Asked(0, 2, 2, hit=False), Turned(2))
        assert state.turn == 2
        assert state.lacks == (1 << 2, 0, 1 << 2)

    def test_a_quartet_is_laid_and_talked_about_while_the_turn_continues(self):
        state, _ = apply(self.start(), Ask(1, 2))
        state, events = apply(state, Ask(2, 3))
        assert events == (Asked(0, 2, 3, hit=True), Laid(0, 0))
        assert (state.turn, state.laid, state.waiting) == (0, ((0,), (), ()), (0,))
        state, events = apply(state, Talk(0, held=True))
        assert events == (Talked(0, held=True),)
        assert (state.waiting, state.discussed) == ((), (0,))

    def test_passing_over_a_conversation_counts_for_no_goal(self):
        state, _ = apply(self.start(), Ask(1, 2))
        state, _ = apply(state, Ask(2, 3))
        state, _ = apply(state, Talk(0, held=False))
        assert (state.waiting, state.discussed) == ((), ())
        assert not outcome(state, goal=1).goal_met

    def test_the_last_quartet_ends_the_game_and_the_last_talk_still_counts(self):
        state = self.start()
        for target, card in ((1, 2), (2, 3), (1, 5), (1, 6), (2, 7)):
            state, events = apply(state, Ask(target, card))
        assert events[-2:] == (Laid(0, 1), Ended(Ending.LAID))
        state, _ = apply(state, Talk(1, held=True))
        assert outcome(state, goal=1) == ((2, 0, 0), (0,), 1, 1)
        for move in (Pass(), Stop(), Ask(1, 0)):
            with pytest.raises(IllegalMoveError) as refused:
                apply(state, move)
            assert refused.value.reason is Reason.OVER

    def test_passing_gives_the_turn_to_the_left(self):
        state, events = apply(self.start(), Pass())
        assert events == (Passed(0), Turned(1))
        assert state.hands == self.start().hands

    def test_the_clock_ends_it(self):
        state, events = apply(self.start(), Stop())
        assert (state.ending, events) == (Ending.STOPPED, (Ended(Ending.STOPPED),))
        assert legal_asks(state) == []
        assert outcome(state).winners == ()

    @pytest.mark.parametrize(
        ("ask", "reason"),
        [
            (Ask(0, 2), Reason.SELF),
            (Ask(3, 2), Reason.NO_SUCH_TEAM),
            (Ask(1, 8), Reason.NO_SUCH_CARD),
            (Ask(1, 0), Reason.OWN_CARD),
        ],
    )
    def test_what_may_not_be_asked(self, ask, reason):
        assert why_illegal(self.start(), ask) is reason

    def test_what_everybody_knows_to_fail_may_not_be_asked(self):
        state, _ = apply(self.start(), Ask(2, 2))
        assert why_illegal(state, Ask(0, 2)) is Reason.KNOWN_TO_FAIL
        state, _ = apply(state, Ask(0, 5))
        assert state.turn == 0
        assert why_illegal(state, Ask(2, 2)) is Reason.KNOWN_TO_FAIL
        assert why_illegal(state, Ask(1, 2)) is None

    def test_a_quartet_on_the_table_or_not_in_hand_may_not_be_asked(self):
        state, _ = apply(self.start(), Ask(1, 2))
        state, _ = apply(state, Ask(2, 3))
        state, _ = apply(state, Ask(2, 5))
        assert why_illegal(state, Ask(0, 2)) is Reason.LAID
        lone = new_game(Rules(4, 2), Deal((0, 4, 1, 5, 2, 6, 3, 7)))
        assert why_illegal(lone, Ask(1, 5)) is Reason.QUARTET_NOT_HELD

    def test_who_has_no_cards_is_not_asked_and_loses_the_turn(self):
        state = new_game(Rules(3, 2), Deal((0, 3, 4, 1, 5, 6, 2, 7)))
        state, events = apply(state, Ask(1, 3))
        assert events == (Asked(0, 1, 3, hit=True), Laid(0, 0), Turned(1))
        assert why_illegal(state, Ask(0, 4)) is Reason.TARGET_EMPTY


def test_a_quartet_dealt_whole_is_laid_at_once():
    state = new_game(Rules(2, 2, hand=0, open_hands=True), Deal((0, 4, 1, 5, 2, 6, 3, 7)))
    assert state.laid == ((0,), (1,))
    assert state.log == (Laid(0, 0), Laid(1, 1), Ended(Ending.LAID))


def test_with_a_pot_a_miss_draws_and_so_does_an_empty_hand():
    state = new_game(Rules(2, 2, hand=1), Deal((0, 4, 1, 2, 3, 5, 6, 7)))
    state, events = apply(state, Ask(1, 1))
    assert events == (Asked(0, 1, 1, hit=False), Drew(0, 1), Turned(1))
    state, _ = apply(state, Ask(0, 5))
    assert state.hands == (mask_of((0, 1)), mask_of((4, 2)))
    state, events = apply(state, Ask(1, 2))
    assert events == (Asked(0, 1, 2, hit=True),)
    state, events = apply(state, Ask(1, 3))
    assert events == (Asked(0, 1, 3, hit=False), Drew(0, 3), Laid(0, 0), Drew(0, 5), Turned(1))


def test_a_draw_forgets_what_a_seat_lacked_but_not_what_others_hold():
    state = new_game(Rules(2, 3, hand=2), Deal((0, 1, 4, 5, 8, 9, 2, 3, 6, 7, 10, 11)))
    state, _ = apply(state, Ask(1, 1))
    assert state.lacks == (0, mask_of([1]))
    state, _ = apply(state, Ask(1, 2))
    assert state.lacks == (0, mask_of([1, 2]))
    state, _ = apply(state, Ask(0, 4))
    state, _ = apply(state, Ask(0, 6))
    assert state.holds == (mask_of([1]), mask_of([4]))
    assert state.lacks == (mask_of([4, 6]), mask_of([1]))


def test_with_a_pot_who_passes_draws():
    state = new_game(Rules(2, 2, hand=1), Deal((0, 4, 1, 2, 3, 5, 6, 7)))
    state, events = apply(state, Pass())
    assert events == (Passed(0), Drew(0, 1), Turned(1))


def test_with_bluffing_an_own_card_may_be_asked_and_costs_the_turn():
    state = new_game(Rules(3, 2, bluff=True), TestOneGame.deal)
    state, events = apply(state, Ask(1, 0))
    assert events == (Asked(0, 1, 0, hit=False), Turned(1))
    assert state.lacks == (0, 1, 0), "nobody learns whether the asker has it"


def test_with_open_hands_a_turn_ends_with_a_quartet():
    rules = rules_for(Way.FAST, 3, 2)
    state = new_game(rules, TestOneGame.deal)
    assert why_illegal(state, Ask(2, 2)) is Reason.KNOWN_TO_FAIL
    state, _ = apply(state, Ask(1, 2))
    assert state.turn == 0
    state, events = apply(state, Ask(2, 3))
    assert events == (Asked(0, 2, 3, hit=True), Laid(0, 0), Turned(1))


def test_a_deal_is_the_same_in_every_version_of_python():
    deal = shuffled(Rules(5, 3), chance(7))
    assert deal == Deal((7, 11, 10, 5, 9, 8, 2, 4, 0, 6, 1, 3), first=0)


@pytest.mark.parametrize(
    "rules",
    [
        Rules(1, 6),
        Rules(9, 6),
        Rules(5, 0),
        Rules(5, 27),
        Rules(5, 1),
        Rules(5, 6, hand=7),
        Rules(5, 6, hand=-1),
        Rules(2, 6),
        Rules(2, 6, hand=12),
        Rules(4, 6, hand=3, open_hands=True),
    ],
)
def test_impossible_rules_are_refused_with_a_sentence(rules):
    with pytest.raises(KwartetError) as refused:
        new_game(rules, Deal(tuple(range(24))))
    assert refused.value.message.nl.endswith(".")


@pytest.mark.parametrize("players", range(2, 9))
@pytest.mark.parametrize("quartets", [2, 6, 13, 26])
@pytest.mark.parametrize("way", Way)
def test_every_way_to_play_has_playable_rules(way, players, quartets):
    rules = rules_for(way, players, quartets, bluff=True)
    assert new_game(rules, shuffled(rules, chance(1))).rules == rules


@pytest.mark.parametrize("cards", [(), (0, 0, 1, 2, 3, 4, 5, 6), tuple(range(1, 9))])
def test_a_deal_of_other_cards_is_refused(cards):
    with pytest.raises(KwartetError):
        new_game(Rules(3, 2), Deal(cards))
