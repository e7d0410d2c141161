"""The sentence that is shown with a tip."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwartet.language.sentences import LONGEST, sentence_around

TEXT = "Ga naast iemand zitten, ook als het stil blijft. “Vraag mee!” Na drie keer nee? Ja."


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("iemand", "Ga naast iemand zitten, ook als het stil blijft."),
        ("blijft.", "Ga naast iemand zitten, ook als het stil blijft."),
        ("Vraag", "“Vraag mee!”"),
        ("drie", "Na drie keer nee?"),
        ("Ja.", "Ja."),
        ("mee!” Na", "“Vraag mee!” Na drie keer nee?"),
    ],
)
def test_a_sentence_has_its_quotation_marks_and_its_stop(words, sentence):
    start = TEXT.index(words)
    assert sentence_around(TEXT, start, start + len(words)) == sentence


def test_where_nothing_is_left_the_sentence_around_it_is_shown():
    assert sentence_around("Zij is lief. Hij ook.", 4, 4) == "Zij is lief."
    assert sentence_around("Zij is lief. Hij ook.", 21, 21) == "Hij ook."
    assert sentence_around(" … ", 0, 2) == "…"
    assert sentence_around("", 0, 0) == ""


@given(st.text("ab .!“”\n", max_size=30), st.data())
def test_a_sentence_is_a_part_of_its_text_that_holds_the_words(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    sentence = sentence_around(text, start, end)
    assert sentence in text
    assert all(word in sentence for word in text[start:end].split() if word.isalpha())


def test_of_a_very_long_sentence_the_part_around_the_words_is_shown():
    text = "woord " * 100 + "autist " + "woord " * 100
    start = text.index("autist")
    shown = sentence_around(text, start, start + 6)
    assert shown.startswith("…woord ")
    assert shown.endswith(" woord…")
    assert "autist" in shown
    assert len(shown) <= LONGEST + 2
    whole = "x" * 1000
    assert sentence_around(whole, 10, 990) == "…" + whole[10:990] + "…"
