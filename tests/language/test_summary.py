"""What a whole set's language comes to, before printing."""

from __future__ import annotations

from msgspec.structs import replace

from kwartet.language.rules import rulebook
from kwartet.language.summary import Keeper, sum_up_language
from kwartet.model.card_set import Kept
from kwartet.model.edits import keep_wording, set_body
from kwartet.resources import shipped_sets
from kwartet.storage.folder import read_set

SHIPPED = read_set(shipped_sets() / "stigmakwartet").card_set


def kept_by(*keepers):
    """The shipped set in which these makers each let something stay."""
    card_set = SHIPPED
    for card, (rule, by, adult) in zip(card_set.cards, keepers, strict=False):
        card_set = set_body(card_set, card.id, "de autist")
        kept = Kept("body", "de autist", rule, by, adult)
        card_set = keep_wording(card_set, card.id, kept)
    return card_set


def test_what_was_kept_is_counted_by_who_kept_it():
    card_set = kept_by(
        ("L01", "Nachtuil", False),
        ("L01", "", False),
        ("L01", "Nachtuil", False),
        ("L01", "mentor", True),
    )
    summary = sum_up_language(card_set, card_set.cards)
    assert summary.kept == (
        (Keeper("Nachtuil", False), 2),
        (Keeper("", False), 1),
        (Keeper("mentor", True), 1),
    )
    assert summary.kept_count == 4
    assert sum_up_language(card_set, card_set.cards[1:2]).kept == ((Keeper("", False), 1),)


def test_what_only_an_adult_may_let_stay_does_not_count_without_one():
    rule = next(each.rule.id for each in rulebook().rules if each.rule.stays == "adult")
    never = next(each.rule.id for each in rulebook().rules if each.rule.stays == "never")
    card_set = kept_by(
        (rule, "Nachtuil", False), (rule, "docent", True), ("X99", "", False), (never, "", True)
    )
    assert sum_up_language(card_set, card_set.cards).kept == ((Keeper("docent", True), 1),)


def test_a_whole_set_has_a_figure_and_a_few_words_have_none():
    summary = sum_up_language(SHIPPED, SHIPPED.cards)
    assert summary.kept == ()
    assert summary.figure > 70
    few = replace(SHIPPED, quartets=())
    assert sum_up_language(few, ()).figure is None


def test_of_another_language_nothing_is_said():
    assert sum_up_language(replace(SHIPPED, language="en"), ()) is None
