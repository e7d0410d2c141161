"""Places in a text as Python and as Qt count them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kwartet.ui.utf16 import python_place, qt_place


@given(st.text("aé😀", max_size=12), st.data())
def test_there_and_back_is_the_same_place(text, data):
    index = data.draw(st.integers(0, len(text)))
    place = qt_place(text, index)
    assert place == index + sum(char == "😀" for char in text[:index])
    assert python_place(text, place) == index


def test_a_place_beyond_the_end_is_the_end():
    assert python_place("abc", 9) == 3
    assert python_place("a😀", 9) == 2
