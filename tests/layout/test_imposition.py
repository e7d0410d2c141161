"""Sheets by geometry: backs behind fronts, nothing overlaps, marks clear of every card."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwartet.errors import KwartetError
from kwartet.layout.imposition import MARGIN_MM, Sheet, SheetOptions, Slot, impose
from kwartet.layout.shapes import bounds
from kwartet.model.card_set import Style

styles = st.builds(
    Style,
    width_mm=st.floats(55, 120),
    height_mm=st.floats(85, 180),
    bleed_mm=st.just(0.0) | st.floats(0.5, 5),
)
options = st.builds(
    SheetOptions,
    paper=st.sampled_from(["A4", "A3"]),
    turn=st.sampled_from(["long", "short"]),
    gutters=st.booleans(),
    cut=st.sampled_from(["marks", "dotted", "none"]),
)
ROUNDING = 1e-6


def test_six_quartet_cards_lie_on_an_upright_a4():
    sheet = impose(Style(), SheetOptions())
    assert (sheet.width_mm, sheet.height_mm) == (210, 297)
    assert len(sheet.fronts) == 6
    assert sheet.count(52) == 9


@pytest.mark.parametrize(
    ("width", "height", "paper", "gutters", "cards"),
    [(59, 91, "A4", False, 9), (63, 88, "A4", False, 9), (62, 100, "A3", True, 12)],
)
def test_as_many_cards_as_fit(width, height, paper, gutters, cards):
    style = Style(width_mm=width, height_mm=height)
    assert len(impose(style, SheetOptions(paper=paper, gutters=gutters)).fronts) == cards


def test_a_card_larger_than_the_paper_is_an_error_that_names_both():
    with pytest.raises(KwartetError, match="250 × 300 mm does not fit on A4"):
        impose(Style(width_mm=250, height_mm=300), SheetOptions())


@given(styles, options)
def test_each_back_lies_behind_its_front_when_the_sheet_is_turned(style, chosen):
    sheet = impose(style, chosen)
    for front, back in zip(sheet.fronts, sheet.backs, strict=True):
        for corner in [(0, 0), (style.width_mm, 0), (10.0, style.height_mm)]:
            seen_on_back = placed(back, style, corner)
            through_paper = turned_over(sheet, chosen, seen_on_back)
            mirrored = (style.width_mm - corner[0], corner[1])
            assert through_paper == pytest.approx(placed(front, style, mirrored), abs=0.001)


@given(styles, options, st.floats(-4, 4), st.floats(-4, 4))
def test_the_back_offset_moves_backs_and_nothing_else(style, chosen, dx, dy):
    straight = impose(style, chosen)
    moved = impose(
        style,
        SheetOptions(chosen.paper, chosen.turn, chosen.gutters, chosen.cut, dx, dy),
    )
    assert moved.fronts == straight.fronts
    assert moved.marks == straight.marks
    assert moved.back_shift_mm == (dx, dy)
    for before, after in zip(straight.backs, moved.backs, strict=True):
        assert after.x_mm - before.x_mm == pytest.approx(dx)
        assert after.y_mm - before.y_mm == pytest.approx(dy)


@given(styles, options)
def test_no_print_overlaps_another_or_leaves_what_printers_reach(style, chosen):
    sheet = impose(style, chosen)
    for slots in (sheet.fronts, sheet.backs):
        for slot in slots:
            assert inside(slot.bleed, page(sheet, MARGIN_MM))
            assert inside(trim(slot, style), slot.bleed)
        for one, other in combinations(slots, 2):
            assert not overlap(one.bleed, other.bleed)


@given(styles, options)
def test_no_bleed_is_wider_than_the_card_has(style, chosen):
    for slot in impose(style, chosen).fronts:
        widest = max(abs(a - b) for a, b in zip(slot.bleed, trim(slot, style), strict=True))
        assert widest <= style.bleed_mm + ROUNDING


@given(styles, options.filter(lambda chosen: chosen.cut == "marks"))
def test_crop_marks_lie_outside_every_card_and_its_bleed(style, chosen):
    sheet = impose(style, chosen)
    assert sheet.marks
    for mark in sheet.marks:
        box = bounds(mark.segments)
        assert inside(box, page(sheet, MARGIN_MM))
        assert max(box[2] - box[0], box[3] - box[1]) >= 2 - ROUNDING
        assert not any(overlap(box, slot.bleed) for slot in sheet.fronts)


@given(styles, options.filter(lambda chosen: chosen.cut == "marks"))
def test_every_edge_of_every_card_has_a_mark_at_both_ends(style, chosen):
    sheet = impose(style, chosen)
    boxes = [bounds(mark.segments) for mark in sheet.marks]
    xs = [box[0] for box in boxes if box[0] == box[2]]
    ys = [box[1] for box in boxes if box[1] == box[3]]
    for left, top, right, bottom in (trim(slot, style) for slot in sheet.fronts):
        for x in (left, right):
            assert sum(abs(x - mark) < 1e-4 for mark in xs) == 2
        for y in (top, bottom):
            assert sum(abs(y - mark) < 1e-4 for mark in ys) == 2


@given(styles, options.filter(lambda chosen: chosen.cut == "dotted"))
def test_dotted_lines_run_along_edges_and_never_twice(style, chosen):
    sheet = impose(style, chosen)
    boxes = [bounds(mark.segments) for mark in sheet.marks]
    assert len({tuple(round(value, 3) for value in box) for box in boxes}) == len(boxes)
    edges = {v for slot in sheet.fronts for v in trim(slot, style)}
    for left, top, right, bottom in boxes:
        assert left == right or top == bottom
        at = left if left == right else top
        assert min(abs(at - edge) for edge in edges) < 1e-4


@given(styles, options)
def test_the_footer_stands_below_all_that_is_cut(style, chosen):
    sheet = impose(style, chosen)
    if sheet.footer_mm is None:
        return
    left, baseline, right = sheet.footer_mm
    small_print = (left, baseline - 2.3, right, baseline + 0.7)
    assert inside(small_print, page(sheet, MARGIN_MM))
    marks = [bounds(mark.segments) for mark in sheet.marks]
    printed = [slot.bleed for slot in (*sheet.fronts, *sheet.backs)]
    assert not any(overlap(small_print, box) for box in [*marks, *printed])


def placed(slot: Slot, style: Style, point: tuple[float, float]) -> tuple[float, float]:
    """Where a point of the card comes out on the sheet."""
    a, b, c, d, e, f = slot.transform(style)
    x, y = point
    return a * x + c * y + e, b * x + d * y + f


def turned_over(
    sheet: Sheet, chosen: SheetOptions, point: tuple[float, float]
) -> tuple[float, float]:
    """Where a point on the back shows through, seen from the front."""
    x, y = point
    long_side_is_upright = sheet.height_mm >= sheet.width_mm
    if (chosen.turn == "long") == long_side_is_upright:
        return sheet.width_mm - x, y
    return x, sheet.height_mm - y


def trim(slot: Slot, style: Style) -> tuple[float, float, float, float]:
    return (slot.x_mm, slot.y_mm, slot.x_mm + style.width_mm, slot.y_mm + style.height_mm)


def page(sheet: Sheet, margin: float) -> tuple[float, float, float, float]:
    return (margin, margin, sheet.width_mm - margin, sheet.height_mm - margin)


def inside(inner, outer) -> bool:
    return (
        inner[0] >= outer[0] - ROUNDING
        and inner[1] >= outer[1] - ROUNDING
        and inner[2] <= outer[2] + ROUNDING
        and inner[3] <= outer[3] + ROUNDING
    )


def overlap(one, other) -> bool:
    return (
        min(one[2], other[2]) - max(one[0], other[0]) > ROUNDING
        or (one[0] == one[2] and other[0] < one[0] < other[2])
    ) and (
        min(one[3], other[3]) - max(one[1], other[1]) > ROUNDING
        or (one[1] == one[3] and other[1] < one[1] < other[3])
    )
