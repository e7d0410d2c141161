"""Crop marks and the die line."""

from __future__ import annotations

from kwartet.layout.marks import CUT_CONTOUR, REGISTRATION, crop_marks, die_line
from kwartet.layout.shapes import bounds
from kwartet.model.card_set import Style


def test_eight_crop_marks_point_at_the_corners_from_outside():
    marks = crop_marks((0, 0, 62, 100), gap_mm=3, length_mm=5)
    assert len(marks) == 8
    for mark in marks:
        left, top, right, bottom = bounds(mark.segments)
        is_upright = left == right
        assert (bottom - top if is_upright else right - left) == 5
        if is_upright:
            assert left in (0, 62)
            assert bottom == -3 or top == 103
        else:
            assert top in (0, 100)
            assert right == -3 or left == 65


def test_crop_marks_print_on_every_plate():
    assert all(mark.stroke == REGISTRATION for mark in crop_marks((0, 0, 1, 1), 3, 5))
    assert REGISTRATION.spot == "All"


def test_the_die_line_is_an_overprinting_stroke_of_its_own_colour_on_the_trim():
    line = die_line(Style(width_mm=59, height_mm=91, corner_mm=5))
    assert line.fill is None
    assert line.stroke == CUT_CONTOUR
    assert CUT_CONTOUR.spot == "CutContour"
    assert CUT_CONTOUR.overprint
    assert bounds(line.segments) == (0, 0, 59, 91)
