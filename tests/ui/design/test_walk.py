from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kwartet.ui.design.walk import Spot, sideways, spots, vertically

QUARTETS = [["a1", "a2", "a3", "a4"], ["b1", "b2", "b3", "b4"], ["c1", "c2", "c3", "c4"]]


def test_two_quartets_abreast_make_lines_of_eight():
    places = spots(QUARTETS, 2)
    assert places["a4"] == Spot(0, 3)
    assert places["b1"] == Spot(0, 4)
    assert places["c1"] == Spot(1, 0)


def test_sideways_goes_in_reading_order_and_stops_at_the_ends():
    places = spots(QUARTETS, 2)
    assert sideways(places, "a4", 1) == "b1"
    assert sideways(places, "b1", -1) == "a4"
    assert sideways(places, "a1", -1) == "a1"
    assert sideways(places, "c4", 1) == "c4"


def test_up_and_down_keep_the_column():
    places = spots(QUARTETS, 2)
    assert vertically(places, "a3", 1) == "c3"
    assert vertically(places, "c3", -1) == "a3"
    assert vertically(places, "a3", -1) == "a3"


def test_down_to_a_shorter_line_takes_the_nearest():
    assert vertically(spots(QUARTETS, 2), "b4", 1) == "c4"


def test_cards_that_are_filtered_out_are_passed_over():
    places = spots([["a1", "", "", "a4"], ["", "", "", ""], ["", "c2", "", ""]], 1)
    assert sideways(places, "a1", 1) == "a4"
    assert vertically(places, "a4", 1) == "c2"


@given(
    st.lists(st.lists(st.booleans(), min_size=4, max_size=4), min_size=1, max_size=9),
    st.integers(1, 2),
    st.data(),
)
def test_every_step_ends_on_a_card_that_shows(shown, abreast, data):
    ids = [[f"{q}-{c}" if on else "" for c, on in enumerate(row)] for q, row in enumerate(shown)]
    places = spots(ids, abreast)
    if places:
        card = data.draw(st.sampled_from(sorted(places)))
        for step in (-1, 1):
            assert sideways(places, card, step) in places
            assert vertically(places, card, step) in places
