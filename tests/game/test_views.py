from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kwartet.game.bits import mask_of
from kwartet.game.engine import apply, legal_asks, new_game, why_illegal
from kwartet.game.moves import Ask, Drew
from kwartet.game.reasons import IllegalMoveError
from kwartet.game.rules import Deal, Rules, chance, shuffled
from kwartet.game.state import BOARD, view_for
from tests.game.checks import hidden_cards, in_bytes, viewers
from tests.game.helpers import all_rules, random_ask, random_game


def replayed(rules, deal, asks):
    """The states of these asks on another deal, or None when they are not all legal there."""
    states = [new_game(rules, deal)]
    try:
        for ask in asks:
            states.append(apply(states[-1], ask)[0])
    except IllegalMoveError:
        return None
    return states


def test_another_deal_with_the_same_story_gives_the_same_views_all_along():
    """Not only a changed end: two whole games that a viewer cannot tell apart."""
    random = chance(3)
    alike = 0
    for game in range(600):
        rules = Rules(3 + game % 4, 4 + game % 5, hand=(0, 0, 2)[game % 3], bluff=game % 2 == 1)
        deal = shuffled(rules, random)
        asks = []
        state = new_game(rules, deal)
        while state.ending is None and len(asks) < 12:
            asks.append(random_ask(state, random))
            state, _ = apply(state, asks[-1])
        viewer = (BOARD, 0, 1, 2)[game % 4]
        hidden = [card for _, card in hidden_cards(state, viewer)]
        if len(hidden) < 2:
            continue
        one, two = (hidden[int(random() * len(hidden))] for _ in range(2))
        swap = {one: two, two: one}
        cards = tuple(swap.get(card, card) for card in deal.cards)
        first = replayed(rules, deal, asks)
        second = replayed(rules, Deal(cards, deal.first), asks)
        story = view_for(first[-1], viewer).log
        if one == two or second is None or view_for(second[-1], viewer).log != story:
            continue  # the other deal would have shown itself by now
        alike += 1
        for state, other in zip(first, second, strict=True):
            assert in_bytes(state, viewer) == in_bytes(other, viewer)
    assert alike > 100


@settings(max_examples=150)
@given(all_rules(), st.integers(0, 2**32))
def test_a_view_shows_the_own_hand_only_and_knows_the_legal_asks(rules, seed):
    for number, state in enumerate(random_game(rules, chance(seed))):
        if number % 7:
            continue
        for viewer in viewers(rules):
            view = view_for(state, viewer)
            shown = [hand for hand in view.hands if hand is not None]
            if rules.open_hands:
                assert shown == list(state.hands)
            else:
                assert shown == ([] if viewer is BOARD else [state.hands[viewer]])
            assert view.counts == tuple(hand.bit_count() for hand in state.hands)
            at_turn = viewer == state.turn or rules.open_hands
            assert legal_asks(view) == (legal_asks(state) if at_turn else [])


def test_the_board_greys_only_what_everybody_knows():
    state = new_game(Rules(3, 2), Deal((0, 2, 3, 1, 5, 7, 4, 6)))
    state, _ = apply(state, Ask(2, 2))
    state, _ = apply(state, Ask(0, 5))
    board, own = view_for(state, BOARD), view_for(state, 0)
    assert why_illegal(board, Ask(2, 2)) == why_illegal(own, Ask(2, 2)) == "known-to-fail"
    assert why_illegal(own, Ask(2, 0)) == "own-card"
    assert why_illegal(board, Ask(2, 0)) is None


def test_what_others_draw_stays_hidden():
    state = new_game(Rules(2, 2, hand=1), Deal((0, 4, 1, 2, 3, 5, 6, 7)))
    state, _ = apply(state, Ask(1, 1))
    assert Drew(0, 1) in view_for(state, 0).log
    for viewer in (1, BOARD):
        assert Drew(0, None) in view_for(state, viewer).log
        assert view_for(state, viewer).pot == 5


def test_the_board_has_no_hand():
    state = new_game(Rules(3, 2), Deal((0, 2, 3, 1, 5, 7, 4, 6)))
    assert view_for(state, BOARD).hand == 0
    assert view_for(state, 1).hand == mask_of((2, 5, 6))
