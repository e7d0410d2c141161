from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwartet.ui.printing.page_numbers import FEWEST_SLOTS, shown_numbers


@pytest.mark.parametrize(
    ("count", "current", "slots", "shown"),
    [
        (9, 1, 12, (1, 2, 3, 4, 5, 6, 7, 8, 9)),
        (0, 1, 12, ()),
        (52, 1, 9, (1, 2, 3, 4, 5, 6, 7, None, 52)),
        (52, 26, 9, (1, None, 24, 25, 26, 27, 28, None, 52)),
        (52, 52, 9, (1, None, 46, 47, 48, 49, 50, 51, 52)),
        (6, 3, 5, (1, 2, 3, None, 6)),
    ],
)
def test_long_rows_leave_out_what_is_far_away(count, current, slots, shown):
    assert shown_numbers(count, current, slots) == shown


@given(st.data(), st.integers(1, 4000), st.integers(FEWEST_SLOTS, 20))
def test_one_always_sees_the_ends_and_where_one_is(data, count, slots):
    current = data.draw(st.integers(1, count))
    shown = shown_numbers(count, current, slots)
    numbers = [number for number in shown if number is not None]
    assert {1, current, count} <= set(numbers)
    assert numbers == sorted(set(numbers))
    assert len(shown) == min(count, slots)


@given(st.data(), st.integers(2, 4000), st.integers(FEWEST_SLOTS, 20))
def test_a_gap_stands_for_at_least_two_pages_that_are_left_out(data, count, slots):
    shown = shown_numbers(count, data.draw(st.integers(1, count)), slots)
    for before, here, after in zip(shown, shown[1:], shown[2:], strict=False):
        if here is None:
            assert after - before > 2
