"""Texts as rules see them: words with their places, sentences, quotations."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kwartet.language.hits import check_text, check_title
from kwartet.language.text import CLAUSE_BREAK, NO_BREAK, SENTENCE_BREAK, fold_text, read_text


@given(st.text(max_size=200))
def test_any_text_is_read_and_every_word_knows_its_place(text):
    parsed = read_text(text)
    assert [n for begin, end in parsed.sentences for n in range(begin, end)] == list(
        range(len(parsed.keys))
    )
    for key, start, end in zip(parsed.keys, parsed.starts, parsed.ends, strict=True):
        assert 0 <= start < end <= len(text)
        assert key


@given(st.text(alphabet="gekisnietautist ,.'’“”\"\u200bëADHD-06@1234", max_size=120))
def test_any_text_is_checked_and_spans_point_into_it(text):
    for hit in (*check_text(text), *check_text(text, 2), *check_title(text)):
        start, end = hit.span
        assert text[start:end] == hit.match != ""


def test_words_are_compared_without_accents_hyphens_capitals_and_stretching():
    keys = read_text("Suïcide, ADHD’er zoooo co-morbide 3B 3,5").keys
    assert keys == ("suicide", "adhd'er", "zo", "comorbide", "3", "b", "3,5")
    assert fold_text("E\u0301e\u0301n\u00a0ĳs") == "een ijs"


def test_what_stands_between_words_is_known():
    breaks = read_text("Ik ben moe, heel moe – echt. Jij ook?").breaks
    assert breaks == (
        SENTENCE_BREAK,
        NO_BREAK,
        NO_BREAK,
        CLAUSE_BREAK,
        NO_BREAK,
        CLAUSE_BREAK,
        SENTENCE_BREAK,
        NO_BREAK,
    )


def test_quotations_in_all_kinds_of_marks():
    for text in (
        "“Kop op.” Nee.",
        '"Kop op." Nee.',
        "‘Kop op.’ Nee.",
        "„Kop op.” Nee.",
        "«Kop op.» Nee.",
    ):
        assert read_text(text).is_quoted(1, 7)
        assert not read_text(text).is_quoted(9, 12)


def test_an_apostrophe_opens_no_quotation():
    text = "Zo’n foto’s van m’n oma’s tas."
    assert read_text(text).quotations == ()


def test_a_question_is_a_question():
    text = read_text("Is dat zo? Nee.")
    assert text.is_question(0)
    assert not text.is_question(1)
