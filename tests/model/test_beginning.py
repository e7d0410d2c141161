"""A new set from the example: the same kinds, fresh ids, the chosen quartets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kwartet.model.beginning import Start, begin_set
from kwartet.model.card_set import CardSet, Quartet, Style, empty_cards, new_id
from tests.model.strategies import card_sets


@given(card_sets(), st.sampled_from(Start), st.data())
def test_a_new_set_shares_no_id_with_the_example(example, start, data):
    chosen = {q.id for q in example.quartets if data.draw(st.booleans())}
    card_set = begin_set(example, "Nieuw", Style("raam"), start, chosen)
    old = {example.id, *(q.id for q in example.quartets), *(c.id for c in example.cards)}
    new = [card_set.id, *(q.id for q in card_set.quartets), *(c.id for c in card_set.cards)]
    assert not old & set(new)
    assert len(set(new)) == len(new)
    names = [quartet.name for quartet in example.quartets if quartet.id in chosen]
    assert [quartet.name for quartet in card_set.quartets] == names
    assert card_set.aspects == example.aspects
    assert card_set.makers == ()


@pytest.mark.parametrize("start", Start)
def test_cards_begin_full_or_empty_and_own_quartets_come_last(start):
    cards = tuple(replace(card, title="Hoi") for card in empty_cards())
    quartet = Quartet(new_id(), "Rouw", "vlam", "leisteen", cards)
    own = Quartet(new_id(), "Gamen", "ring", "bordeaux", empty_cards())
    example = CardSet(new_id(), "Voorbeeld", (quartet,), about="Over.")
    card_set = begin_set(example, "Nieuw", Style(), start, {quartet.id}, (own,))
    assert [each.name for each in card_set.quartets] == ["Rouw", "Gamen"]
    assert card_set.cards[0].title == ("Hoi" if start is Start.EXAMPLE else "")
    assert card_set.about == ("Over." if start is Start.EXAMPLE else "")
