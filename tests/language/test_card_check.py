"""What is known about a card while its text changes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kwartet.language.card_check import CardCheck, CardTexts, CardWord, carry, check_texts

TEXT = "Ik vind een autist lief. Zij is depressief en eenzam."


def _carried(before, after, spans):
    words = tuple(CardWord("body", before[start:end], (start, end)) for start, end in spans)
    moved = carry(
        CardCheck(words=words),
        CardTexts("", before, "", None),
        CardTexts("", after, "", None),
    )
    return [(each.word, each.span) for each in moved.words]


@given(st.text("ab ", max_size=12), st.text("ab ", max_size=4), st.data())
def test_what_is_carried_stands_under_the_same_words(before, typed, data):
    start = data.draw(st.integers(0, len(before)))
    end = data.draw(st.integers(start, len(before)))
    after = before[:start] + typed + before[end:]
    spans = [(i, j) for i in range(len(before)) for j in range(i + 1, len(before) + 1)]
    for word, (first, last) in _carried(before, after, spans):
        assert after[first:last] == word


def test_a_change_moves_what_stands_behind_it_and_drops_what_it_touches():
    spans = [(0, 2), (12, 18)]
    assert _carried(TEXT, "Ook " + TEXT[0].lower() + TEXT[1:], spans) == [("autist", (16, 22))]
    assert _carried(TEXT, TEXT.replace("autist", "artist"), spans) == [("Ik", (0, 2))]
    assert _carried(TEXT, TEXT + "!", spans) == [("Ik", (0, 2)), ("autist", (12, 18))]
    assert _carried(TEXT, TEXT.replace("autist", "autisten"), spans) == [("Ik", (0, 2))]
    assert _carried(TEXT, "", spans) == []


def test_a_check_tells_wording_and_spelling_per_field_without_what_finds_it():
    check = check_texts(CardTexts("Die autist", TEXT, "Wibbelwrats, 2017", 1), frozenset())
    assert [(each.field, each.hit.match) for each in check.hits] == [
        ("title", "Die autist"),
        ("body", "een autist"),
    ]
    assert [(each.field, each.word, each.span) for each in check.words] == [
        ("body", "eenzam", (TEXT.index("eenzam"), TEXT.index("eenzam") + 6))
    ]
    assert check.tips == check.hits
    rule = check.hits[0].hit.rule
    assert rule.why
    assert rule.patterns == rule.yes == ()


def test_the_makers_own_words_are_spelled_well():
    texts = CardTexts("", "Eenzam", "", 1)
    assert check_texts(texts, {"eenzam"}).words == ()
