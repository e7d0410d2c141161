"""The difference between two sets is empty for equal ones only, and rebuilds the second."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from kwartet.model import edits
from kwartet.model.card_set import Card, CardSet, Quartet, empty_cards, new_id
from kwartet.model.diff import ADDED, CARDS, QUARTETS, REMOVED, Change, diff
from tests.model.strategies import card_sets, edited


@st.composite
def related(draw: st.DrawFn) -> tuple[CardSet, CardSet]:
    """Two sets, the second with quartets of the first, changed ones and new ones."""
    before, other = draw(card_sets()), draw(card_sets())
    assume(not _ids(before) & _ids(other))
    pool = []
    for quartet in before.quartets:
        donor = draw(st.sampled_from([*before.quartets, *other.quartets]))
        name = draw(st.sampled_from([quartet.name, "anders"]))
        order = draw(st.permutations(quartet.cards))
        cards = tuple(
            draw(st.sampled_from([card, replace(card, body="anders"), Card(new_id())]))
            for card in order
        )
        pool.append(draw(st.sampled_from([quartet, replace(quartet, name=name, cards=cards)])))
        if donor not in before.quartets and donor not in pool:
            pool.append(donor)
    chosen = draw(st.permutations(pool))[: draw(st.integers(0, len(pool)))]
    return before, replace(other, id=before.id, quartets=tuple(chosen))


def _ids(card_set: CardSet) -> set[str]:
    quartets = {quartet.id for quartet in card_set.quartets}
    return quartets | {card.id for card in card_set.cards}


def apply(before: CardSet, changes: list[Change]) -> CardSet:
    """What a journal or a merge does with a difference."""
    quartets = {quartet.id: quartet for quartet in before.quartets}
    cards = {card.id: card for card in before.cards}
    orders = {quartet.id: [card.id for card in quartet.cards] for quartet in before.quartets}
    order = list(quartets)
    after = before
    for change in changes:
        match change:
            case Change(None, None, field, _, new):
                if field == QUARTETS:
                    order = list(new)
                else:
                    after = replace(after, **{field: new})
            case Change(quartet, None, field, _, new):
                if field == ADDED:
                    quartets[quartet] = new
                    orders[quartet] = [card.id for card in new.cards]
                    cards |= {card.id: card for card in new.cards}
                elif field == CARDS:
                    orders[quartet] = list(new)
                elif field != REMOVED:
                    quartets[quartet] = replace(quartets[quartet], **{field: new})
            case Change(_, card, field, _, new):
                if field == ADDED:
                    cards[card] = new
                elif field != REMOVED:
                    cards[card] = replace(cards[card], **{field: new})
    return replace(
        after,
        quartets=tuple(
            replace(quartets[key], cards=tuple(cards[card] for card in orders[key]))
            for key in order
        ),
    )


@given(related())
def test_a_difference_rebuilds_the_second_set(pair):
    before, after = pair
    assert apply(before, diff(before, after)) == after


@given(related())
def test_a_difference_is_empty_for_equal_sets_only(pair):
    before, after = pair
    assert (diff(before, after) == []) == (before == after)
    assert diff(after, replace(after)) == []


@given(related())
def test_the_way_back_tells_the_same_fields(pair):
    before, after = pair
    there = {(each.quartet, each.card, each.field) for each in diff(before, after)}
    back = {(each.quartet, each.card, each.field) for each in diff(after, before)}
    turned = {ADDED: REMOVED, REMOVED: ADDED}
    assert {(q, c, turned.get(field, field)) for q, c, field in back} == there


@given(edited())
def test_an_edit_is_told_where_it_was_made(step):
    before, after, about = step
    told = {change.quartet for change in diff(before, after)} - {None}
    assert told <= about


def test_typing_one_letter_is_one_change_with_old_and_new():
    cards = (Card(new_id(), "Hoi"), *empty_cards()[1:])
    quartet = Quartet(new_id(), "Rouw", "vlam", "leisteen", cards)
    before = CardSet(new_id(), "", (quartet,))
    after = edits.set_title(before, cards[0].id, "Hoi!")
    assert diff(before, after) == [Change(quartet.id, cards[0].id, "title", "Hoi", "Hoi!")]


def test_the_work_follows_the_change_not_the_set():
    """Quartets that are shared are not looked into: that would cost as much as the set is large."""

    class Watched(Quartet, frozen=True):
        def __eq__(self, other: object) -> bool:
            raise AssertionError("compared")

        __hash__ = None

    many = tuple(Watched(new_id(), str(n), "vlam", "leisteen", empty_cards()) for n in range(50))
    fresh = Quartet(new_id(), "Rouw", "vlam", "leisteen", empty_cards())
    before = CardSet(new_id(), "", (*many, fresh))
    after = replace(before, quartets=(*many, replace(fresh, name="Gemis")))
    assert diff(before, after) == [Change(fresh.id, None, "name", "Rouw", "Gemis")]
