from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kwartet.game.bits import (
    by_number_held,
    card_number,
    cards_of,
    has_quartet,
    index_of,
    mask_of,
    nth_card,
    quartet_mask,
    quartet_of,
    whole_quartets,
)

masks = st.integers(0, 2**104 - 1)


@given(masks)
def test_masks_say_the_same_as_sets(mask):
    cards = list(cards_of(mask))
    assert cards == [card for card in range(104) if mask >> card & 1]
    assert mask_of(cards) == mask
    assert [nth_card(mask, n) for n in range(len(cards))] == cards
    held = [sum(quartet_of(card) == quartet for card in cards) for quartet in range(26)]
    touched = mask_of(card for card in range(104) if held[quartet_of(card)])
    assert whole_quartets(mask) == touched
    for number, found in zip((3, 2, 1), by_number_held(mask), strict=True):
        assert found == sum(quartet_mask(q) for q in range(26) if held[q] == number)
    assert has_quartet(mask) == (4 in held)


def test_a_card_is_its_quartet_and_its_index():
    assert [card_number(quartet_of(card), index_of(card)) for card in range(52)] == list(range(52))
