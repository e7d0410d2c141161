"""What a set still misses, and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from msgspec.structs import replace

from kwartet.model.card_set import Card, CardSet, Illustration, Quartet, empty_cards, new_id
from kwartet.model.completeness import check_completeness
from kwartet.model.edits import add_quartet, rename_set, replace_quartet, set_picture, set_title
from kwartet.model.problems import Severity, count_by_severity
from tests.model.strategies import card_sets


@pytest.fixture
def complete():
    """A set of one quartet in which nothing is missing."""
    cards = tuple(
        Card(new_id(), f"Titel {n}", "Tekst.", picture=Illustration("idee-zon")) for n in range(4)
    )
    quartet = Quartet(new_id(), "Rouw", "vlam", "leisteen", cards)
    return CardSet(new_id(), "Hoofdzaken", (quartet,))


def the_problem(card_set):
    (problem,) = check_completeness(card_set)
    return problem


def test_a_complete_set_has_no_problem(complete):
    assert check_completeness(complete) == []


def test_a_game_needs_a_name_that_fits_the_back(complete):
    problem = the_problem(rename_set(complete, "  "))
    assert (problem.code, problem.severity) == ("set-title-empty", Severity.BLOCK)
    assert problem.where.field == "title"
    problem = the_problem(rename_set(complete, "x" * 300))
    assert (problem.code, problem.severity) == ("set-title-long", Severity.WARN)
    assert "300" in problem.message.nl


def test_a_game_needs_quartets(complete):
    problem = the_problem(replace(complete, quartets=()))
    assert (problem.code, problem.severity) == ("set-empty", Severity.BLOCK)


def test_a_quartet_needs_a_name_of_its_own(complete):
    quartet = complete.quartets[0]
    problem = the_problem(replace_quartet(complete, replace(quartet, name=" ")))
    assert problem.code == "quartet-name-empty"
    assert problem.where.quartet == quartet.id
    cards = tuple(replace(card, id=new_id()) for card in quartet.cards)
    twin = replace(quartet, id=new_id(), name="rouw ", cards=cards)
    codes = [each.code for each in check_completeness(add_quartet(complete, twin))]
    assert codes == ["quartet-name-double", "quartet-name-double"]


def test_an_empty_card_is_one_problem(complete):
    quartet = complete.quartets[0]
    cards = (*quartet.cards[:3], Card(new_id()))
    problem = the_problem(replace_quartet(complete, replace(quartet, cards=cards)))
    assert problem.code == "card-empty"
    assert problem.where.card == cards[3].id
    assert problem.message.nl.startswith("Kaart 4 van Rouw")


def test_a_card_needs_title_and_text_and_may_have_a_picture(complete):
    quartet = complete.quartets[0]
    cards = list(quartet.cards)
    cards[0] = replace(cards[0], title="")
    cards[1] = replace(cards[1], body=" \n")
    cards[2] = replace(cards[2], picture=None)
    found = check_completeness(replace_quartet(complete, replace(quartet, cards=tuple(cards))))
    assert [(each.code, each.where.card, each.where.field) for each in found] == [
        ("title-empty", cards[0].id, "title"),
        ("body-empty", cards[1].id, "body"),
        ("picture-missing", cards[2].id, "picture"),
    ]
    assert count_by_severity(found) == {"block": 2, "warn": 0, "tip": 0, "info": 1}


def test_a_long_title_warns_and_a_double_one_blocks(complete):
    card = complete.cards[1]
    assert the_problem(set_title(complete, card.id, "x" * 300)).code == "title-long"
    doubled = set_title(complete, card.id, " TITEL  0")
    assert [each.code for each in check_completeness(doubled)] == ["title-double"] * 2


def test_a_set_without_pictures_can_still_be_printed(complete):
    for card in complete.cards:
        complete = set_picture(complete, card.id, None)
    assert {each.severity for each in check_completeness(complete)} == {Severity.INFO}


def test_a_new_quartet_blocks_once_a_card(complete):
    fresh = Quartet(new_id(), "Nieuw", "vonk", "zonnegeel", empty_cards())
    found = check_completeness(add_quartet(complete, fresh))
    assert [each.code for each in found] == ["card-empty"] * 4


@given(card_sets())
def test_every_problem_points_to_something_that_is_there(card_set):
    for problem in check_completeness(card_set):
        where = problem.where
        if where.quartet:
            card_set.quartet(where.quartet)
        if where.card:
            card = card_set.card(where.card)
            assert where.field is None or hasattr(card, where.field)
        assert problem.message.nl != problem.message.en
