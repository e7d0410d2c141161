"""Every edit keeps the set whole, shares what it does not touch, and does nothing twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kwartet.model import edits
from kwartet.model.card_set import Aspect, Card, CardSet, Kept, Quartet, Word, empty_cards, new_id
from tests.model.strategies import aspects, card_sets, edited, pictures, texts


@given(edited())
def test_ids_stay_unique_and_quartets_whole(step):
    _, after, _ = step
    assert len({quartet.id for quartet in after.quartets}) == len(after.quartets)
    assert len({card.id for card in after.cards}) == len(after.cards) == 4 * len(after.quartets)


@given(edited())
def test_what_is_not_touched_is_shared(step):
    before, after, about = step
    old = {quartet.id: quartet for quartet in before.quartets}
    for quartet in after.quartets:
        if quartet.id not in about:
            assert quartet is old[quartet.id]
    assert after.aspects is before.aspects or after.aspects == ()


@given(edited())
def test_an_edit_that_changes_nothing_is_the_same_set(step):
    before, after, _ = step
    assert (after is before) == (after == before)


@given(card_sets(min_quartets=1), st.data())
def test_a_field_takes_the_new_value_and_no_other_changes(card_set, data):
    card = data.draw(st.sampled_from(card_set.cards))
    title, body, source = (data.draw(texts) for _ in range(3))
    picture = data.draw(pictures)
    after = edits.set_title(card_set, card.id, title)
    after = edits.set_body(after, card.id, body)
    after = edits.set_source(after, card.id, source)
    after = edits.set_picture(after, card.id, picture)
    assert replace(after.card(card.id), kept=card.kept) == replace(
        card, title=title, body=body, source=source, picture=picture
    )
    others = [each for each in card_set.cards if each is not card]
    assert [each for each in after.cards if each.id != card.id] == others


@given(edited())
def test_only_words_that_stand_there_are_kept(step):
    _, after, _ = step
    for card in after.cards:
        assert all(kept.words in getattr(card, kept.field) for kept in card.kept)


def test_a_choice_holds_until_its_words_are_gone():
    card_set = CardSet(new_id(), "", (Quartet(new_id(), "R", "vlam", "leisteen", empty_cards()),))
    card = card_set.cards[0].id
    typed = edits.set_body(card_set, card, "Een autist dus.")
    first = edits.keep_wording(typed, card, Kept("body", "autist", "L01", "Egel"))
    second = edits.keep_wording(first, card, Kept("body", "autist", "L01", "Vos"))
    assert [each.by for each in second.card(card).kept] == ["Vos"]
    moved = edits.set_body(second, card, "Ook zij is een autist.")
    assert moved.card(card).kept == second.card(card).kept
    assert edits.set_body(moved, card, "Ook zij.").card(card).kept == ()
    (kept,) = moved.card(card).kept
    assert edits.reconsider_wording(moved, card, kept).card(card).kept == ()
    assert edits.keep_wording(typed, card, Kept("title", "autist", "L01")) is typed


def test_a_word_is_added_once_and_can_get_an_explanation():
    card_set = edits.add_word(CardSet(new_id(), ""), Word("Fomo"))
    assert edits.add_word(card_set, Word("Fomo")) is card_set
    explained = edits.add_word(edits.add_word(card_set, Word("blorp")), Word("fomo", "Bang."))
    assert explained.words == (Word("fomo", "Bang."), Word("blorp"))
    assert edits.remove_word(explained, "FOMO").words == (Word("blorp"),)
    assert edits.remove_word(card_set, "blorp") is card_set


@given(card_sets(min_quartets=1), st.data())
def test_removing_and_adding_back_is_the_same_set(card_set, data):
    quartet = data.draw(st.sampled_from(card_set.quartets))
    place = card_set.quartets.index(quartet)
    without = edits.remove_quartet(card_set, quartet.id)
    assert quartet not in without.quartets
    assert edits.add_quartet(without, quartet, place) == card_set


@given(card_sets(min_quartets=1), st.data())
def test_moving_keeps_all_and_lands_where_asked(card_set, data):
    quartet = data.draw(st.sampled_from(card_set.quartets))
    to = data.draw(st.integers(-9, 9))
    after = edits.move_quartet(card_set, quartet.id, to)
    assert after.quartets.index(quartet) == max(0, min(to, len(card_set.quartets) - 1))
    rest = [each for each in card_set.quartets if each is not quartet]
    assert [each for each in after.quartets if each is not quartet] == rest


@given(card_sets(min_quartets=1), st.data())
def test_swapping_twice_is_the_same_set(card_set, data):
    quartet = data.draw(st.sampled_from(card_set.quartets))
    first, second = data.draw(st.tuples(st.integers(0, 3), st.integers(0, 3)))
    once = edits.swap_cards(card_set, quartet.id, first, second)
    assert once.quartet(quartet.id).cards[first] is quartet.cards[second]
    assert edits.swap_cards(once, quartet.id, first, second) == card_set


@given(card_sets(min_quartets=1), st.data())
def test_a_duplicate_stands_behind_the_original_with_its_own_ids(card_set, data):
    place = data.draw(st.integers(0, len(card_set.quartets) - 1))
    original = card_set.quartets[place]
    after = edits.duplicate_quartet(card_set, original.id, "Kopie")
    copy = after.quartets[place + 1]
    assert after.quartets[place] is original
    assert copy.name == "Kopie"
    assert len({card.id for card in after.cards}) == len(after.cards)
    blank = [replace(card, id="") for card in original.cards]
    assert [replace(card, id="") for card in copy.cards] == blank
    assert replace(copy, id="", name="", cards=()) == replace(original, id="", name="", cards=())


def test_a_duplicate_of_the_second_of_two_equal_quartets_stands_behind_that_one():
    """Quartets may be equal but for their ids; the place is that of the id."""
    first = Quartet(new_id(), "Rouw", "vlam", "leisteen", empty_cards())
    second = Quartet(new_id(), "Rouw", "vlam", "leisteen", empty_cards())
    after = edits.duplicate_quartet(CardSet(new_id(), "", (first, second)), second.id, "Kopie")
    assert [quartet.name for quartet in after.quartets] == ["Rouw", "Rouw", "Kopie"]


@given(card_sets(), st.lists(aspects, max_size=6))
def test_kinds_are_four_or_none(card_set, kinds):
    if len(kinds) in (0, 4):
        assert edits.set_aspects(card_set, tuple(kinds)).aspects == tuple(kinds)
    else:
        with pytest.raises(ValueError, match="four aspects or none"):
            edits.set_aspects(card_set, tuple(kinds))


def test_a_quartet_is_added_once():
    quartet = Quartet(new_id(), "Rouw", "vlam", "leisteen", empty_cards())
    card_set = edits.add_quartet(CardSet(new_id(), ""), quartet)
    with pytest.raises(ValueError, match="already has"):
        edits.add_quartet(card_set, quartet)


@pytest.mark.parametrize(
    "edit",
    [
        lambda card_set: edits.set_title(card_set, "?", ""),
        lambda card_set: edits.replace_card(card_set, Card("?")),
        lambda card_set: edits.clear_card(card_set, "?"),
        lambda card_set: edits.swap_cards(card_set, "?", 0, 1),
        lambda card_set: edits.remove_quartet(card_set, "?"),
        lambda card_set: edits.move_quartet(card_set, "?", 0),
        lambda card_set: edits.duplicate_quartet(card_set, "?", ""),
    ],
)
def test_what_is_not_there_cannot_be_edited(edit):
    with pytest.raises(KeyError):
        edit(CardSet(new_id(), "leeg"))


def test_a_cleared_card_is_empty_and_keeps_its_id():
    card = Card(new_id(), "Titel", "Tekst", "Bron")
    cards = (card, *empty_cards()[1:])
    card_set = CardSet(new_id(), "", (Quartet(new_id(), "Rouw", "vlam", "leisteen", cards),))
    cleared = edits.clear_card(card_set, card.id).card(card.id)
    assert cleared.is_empty
    assert cleared.id == card.id


def test_the_kind_of_a_card_is_that_of_its_place():
    kinds = tuple(Aspect(name, "heart") for name in "abcd")
    card_set = CardSet(new_id(), "", aspects=kinds)
    assert [card_set.aspect(index) for index in range(4)] == list(kinds)
    assert CardSet(new_id(), "").aspect(2) is None
