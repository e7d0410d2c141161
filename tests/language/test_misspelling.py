"""A word of the field with one letter wrong is known; a good word like it is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwartet.language.hits import check_text
from kwartet.language.misspelling import SHORTEST, Misspellings
from kwartet.language.rules import rulebook
from kwartet.language.text import fold_text
from kwartet.resources import asset

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_WORDS = ("borderline", "schizofreen", "zelfmoord")


@pytest.mark.parametrize(
    "typed", ["bordeline", "borderrline", "bordarline", "bordelrine", "schitzofreen", "zelfmoort"]
)
def test_one_letter_wrong(typed):
    assert Misspellings(_WORDS, ()).meant(typed) in _WORDS


@pytest.mark.parametrize("typed", ["borderline", "bordlin", "bodreline", "zelf", "moord", "border"])
def test_more_than_that_is_another_word(typed):
    assert Misspellings(_WORDS, ()).meant(typed) is None


@given(st.sampled_from(_WORDS), st.integers(0, 8), st.sampled_from(_LETTERS))
def test_any_letter_changed_leads_back(word, at, letter):
    typed = word[:at] + letter + word[at + 1 :]
    assert Misspellings(_WORDS, ()).meant(typed) == (None if typed == word else word)


def test_no_common_word_is_taken_for_another():
    lexicon = rulebook().lexicon
    common = asset("language", "common-nl.txt").read_text(encoding="utf-8").split()
    taken = {word for word in map(fold_text, common) if lexicon.misspellings.meant(word)}
    assert {word for word in taken if not lexicon.knows(word)} == set()


def test_only_long_words_are_listed():
    assert all(len(word) >= SHORTEST for word in rulebook().lexicon.misspellings.words)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Mensen met bordeline liegen altijd.", "W09"),
        ("Mijn oom is schitzofreen.", "L02"),
        ("Er gaat een zelfmoord challenge rond.", "Z03"),
        ("Wat een aandachts trekker.", "S09"),
    ],
)
def test_rules_see_what_was_meant(text, rule):
    assert rule in {hit.rule.id for hit in check_text(text)}


@pytest.mark.parametrize("text", ["Kunnen we over leden praten?", "De artiesten zingen."])
def test_other_words_are_left_alone(text):
    assert check_text(text) == ()
