"""The check of a whole set, and the shipped sets that must pass it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kwartet.errors import KwartetError
from kwartet.language.aspects import aspect_number, aspect_of
from kwartet.language.card_check import card_hits
from kwartet.language.cards import check_card_set
from kwartet.model.card_set import CardSet, Kept, Quartet, empty_cards, new_id
from kwartet.model.edits import (
    add_quartet,
    keep_wording,
    reconsider_wording,
    set_aspects,
    set_body,
    set_title,
)
from kwartet.model.problems import Place, Severity
from kwartet.resources import shipped_sets
from kwartet.storage.folder import read_set

SETS = sorted(path.name for path in shipped_sets().iterdir() if path.is_dir())


@pytest.fixture(scope="module")
def shipped():
    return read_set(shipped_sets() / "stigmakwartet").card_set


@pytest.mark.parametrize("name", SETS)
def test_the_shipped_sets_pass_without_a_tip(name):
    problems = check_card_set(read_set(shipped_sets() / name).card_set)
    assert [each for each in problems if each.severity is not Severity.INFO] == []


def test_the_shipped_prejudices_are_seen(shipped):
    infos = [each for each in check_card_set(shipped) if each.severity is Severity.INFO]
    assert len(infos) >= 5
    places = {shipped.locate(each.where.card)[1] for each in infos}
    assert places == {1}


def test_a_problem_says_where_it_is(shipped):
    card = shipped.cards[2]
    quartet, _ = shipped.locate(card.id)
    text = "Praat met de autist."
    (problem,) = [
        each
        for each in check_card_set(set_body(shipped, card.id, text))
        if each.severity is Severity.WARN
    ]
    assert problem.code == "language-l01"
    assert problem.where == Place(quartet.id, card.id, "body", (13, 19))
    assert "persoon met autisme" in problem.message.nl
    assert problem.message.en


def test_a_prejudice_as_title_is_a_problem(shipped):
    changed = set_title(shipped, shipped.cards[0].id, "Gewoon slecht opgevoed")
    codes = [each.code for each in check_card_set(changed) if each.severity is Severity.WARN]
    assert codes == ["language-v01"]


def test_a_set_in_another_language_is_left_alone(shipped):
    card = shipped.cards[0]
    assert check_card_set(replace(set_body(shipped, card.id, "kys"), language="en")) == []


def test_the_name_says_what_a_kind_is(shipped):
    swapped = set_aspects(shipped, tuple(reversed(shipped.aspects)))
    assert [aspect_of(swapped, index) for index in range(4)] == [4, 3, 2, 1]
    none = set_aspects(shipped, ())
    assert aspect_of(none, 1) is None


def test_texts_around_the_cards_are_checked_too():
    quartet = Quartet(
        new_id(),
        "Gekken",
        "lus",
        "zeegroen",
        empty_cards(),
        intro="Stel je niet aan.",
        questions=("Wat is prevalentie?",),
        teacher_note="Bel 0900-0113.",
    )
    card_set = add_quartet(CardSet(new_id(), "Spel"), quartet)
    found = [(each.where.field, each.severity) for each in check_card_set(card_set)]
    assert found == [
        ("name", Severity.WARN),
        ("intro", Severity.WARN),
        ("questions", Severity.TIP),
        ("teacher_note", Severity.WARN),
    ]


def _left(card_set):
    return [each.code for each in check_card_set(card_set) if each.severity is not Severity.INFO]


def test_what_makers_kept_is_not_told_again_as_long_as_it_stands_there(shipped):
    card = shipped.cards[2]
    typed = set_body(shipped, card.id, "Praat met de autist.")
    kept = Kept("body", "autist", "L01", "Nachtuil")
    chosen = keep_wording(typed, card.id, kept)
    assert _left(typed) == ["language-l01"]
    assert _left(chosen) == []
    assert _left(set_body(chosen, card.id, "Lach en praat met de autist, steeds weer.")) == []
    assert card_hits(chosen.card(card.id), 3)[0].kept == kept
    gone = set_body(chosen, card.id, "Praat met hem.")
    assert _left(set_body(gone, card.id, "Praat met de autist.")) == ["language-l01"]
    assert _left(reconsider_wording(chosen, card.id, kept)) == ["language-l01"]


@pytest.mark.parametrize("other", [{"field": "title"}, {"words": "autis"}, {"rule": "L02"}])
def test_a_choice_counts_for_its_own_words_and_rule_only(shipped, other):
    card = shipped.cards[2]
    both = set_body(set_title(shipped, card.id, "Autist"), card.id, "Praat met de autist.")
    kept = replace(Kept("body", "autist", "L01"), **other)
    assert "language-l01" in _left(keep_wording(both, card.id, kept))


def test_what_blocks_stays_only_when_an_adult_looked_at_it(shipped):
    card = shipped.cards[2]
    typed = set_body(shipped, card.id, "Ze woog nog 38 kilo.")
    (hit,) = [each.hit for each in card_hits(typed.card(card.id), 3)]
    kept = Kept("body", hit.match, hit.rule.id, "mentor")
    assert _left(keep_wording(typed, card.id, kept)) == ["language-h01"]
    assert _left(keep_wording(typed, card.id, replace(kept, adult=True))) == []


def test_who_made_a_card_never_stands_on_it(shipped):
    card = shipped.cards[2]
    typed = set_body(shipped, card.id, "Ik heet Sanne de Vries.")
    (hit,) = [each.hit for each in card_hits(typed.card(card.id), 3)]
    kept = Kept("body", hit.match, hit.rule.id, "mentor", adult=True)
    assert _left(keep_wording(typed, card.id, kept)) == ["language-h06"]


def test_a_kind_is_named_or_numbered():
    assert [aspect_number(each) for each in ("2", "zo zit het", " Zo  voelt het ")] == [2, 2, 1]
    with pytest.raises(KwartetError, match="no kind"):
        aspect_number("5")
