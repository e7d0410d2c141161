"""Where Dutch words break."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwartet.language.hyphenation import break_points

SOFT = "\u00ad"


def heads(word: str, language: str = "nl") -> list[str]:
    return [head.replace(SOFT, "~") for head, _ in break_points(word, language)]


def test_the_longest_head_comes_first() -> None:
    assert heads("psychotherapeut") == ["psychothera~", "psychothe~", "psycho~", "psy~"]


@pytest.mark.parametrize(
    ("word", "head", "tail"),
    [
        ("geïnteresseerd", "ge~", "interesseerd"),
        ("beïnvloeden", "be~", "invloeden"),
        ("coördinatie", "co~", "ordinatie"),
        ("tweeëntwintig", "twee~", "entwintig"),
        ("efficiënte", "effici~", "ente"),
    ],
)
def test_a_diaeresis_falls_away_when_the_break_parts_the_vowels(
    word: str, head: str, tail: str
) -> None:
    assert (head.replace("~", SOFT), tail) in break_points(word)


def test_a_diaeresis_elsewhere_stays() -> None:
    assert ("geïn" + SOFT, "teresseerd") in break_points("geïnteresseerd")


def test_a_hyphen_of_the_word_itself_is_not_doubled() -> None:
    assert ("ADHD-", "coach") in break_points("ADHD-coach")
    assert not any(SOFT in head[-2:] and "-" in head[-2:] for head, _ in break_points("zee-egel"))


@pytest.mark.parametrize("word", ["ADHD", "0800-", "fiets", "113", "RIVM", "", "’s"])
def test_short_words_numbers_and_abbreviations_do_not_break(word: str) -> None:
    assert break_points(word) == ()


def test_punctuation_stays_with_its_word() -> None:
    assert break_points("“depressie”,")[0] == ("“depres" + SOFT, "sie”,")


def test_english_has_its_own_patterns() -> None:
    assert heads("friendship", "en") == ["friend~"]


def test_a_language_without_patterns_breaks_as_dutch() -> None:
    assert break_points("depressie", "xx") == break_points("depressie", "nl")


@given(st.text(alphabet="abcdeëïöikmnoprstuz-’.,AB1 ", max_size=24))
def test_nothing_but_hyphens_and_diaereses_changes(word: str) -> None:
    plain = str.maketrans("äëïöü", "aeiou")
    for head, tail in break_points(word):
        assert (head.rstrip(SOFT) + tail).translate(plain) == word.translate(plain)
        assert head.rstrip(SOFT)
        assert tail
