"""Display lists on a page: shapes, groups, forms and inks, as a viewer shows them."""

from __future__ import annotations

import io
import math

import pikepdf
import pypdfium2
import pytest

from kwartet.images.cmyk import Press, cmyk_of
from kwartet.layout.display import Group, Ink, Path
from kwartet.layout.inks import PAPER, TEXT
from kwartet.layout.shapes import ellipse, line, rectangle
from kwartet.pdf.colours import PressColours, ScreenColours
from kwartet.pdf.extent import extent
from kwartet.resources import asset
from tests.pdf.helpers import page_pdf, painted

RED, BLUE = Ink("#FF0000"), Ink("#0000FF")
SCALE = 4
PROFILE = asset("profiles", "ISOcoated_v2_300_bas.icc")


def test_a_filled_box_lies_where_the_layout_says():
    image = rendered((Path(rectangle(10, 20, 30, 5), fill=RED),))
    assert colour_at(image, 25, 22) == (255, 0, 0)
    for x, y in ((25, 19), (25, 26), (9, 22), (41, 22)):
        assert colour_at(image, x, y) == (255, 255, 255)


def test_even_odd_leaves_a_hole_and_winding_does_not():
    ring = (*rectangle(10, 10, 30, 30), *rectangle(20, 20, 10, 10))
    hole = rendered((Path(ring, fill=RED, even_odd=True),))
    whole = rendered((Path(ring, fill=RED),))
    assert colour_at(hole, 25, 25) == (255, 255, 255)
    assert colour_at(whole, 25, 25) == (255, 0, 0)


def test_a_stroke_has_its_width_its_dashes_and_its_cap():
    dashed = Path(line(10, 50, 90, 50), stroke=RED, width_mm=2, dash_mm=(10, 10), cap="butt")
    image = rendered((dashed,))
    assert colour_at(image, 15, 50) == (255, 0, 0)
    assert colour_at(image, 25, 50) == (255, 255, 255)
    assert colour_at(image, 15, 50.8) == (255, 0, 0)
    assert colour_at(image, 15, 51.4) == (255, 255, 255)
    square = rendered((Path(line(20, 50, 80, 50), stroke=RED, width_mm=4, cap="square"),))
    assert colour_at(square, 18.5, 50) == (255, 0, 0)


def test_fill_and_stroke_each_have_their_ink():
    image = rendered((Path(rectangle(20, 20, 40, 40), fill=RED, stroke=BLUE, width_mm=4),))
    assert colour_at(image, 40, 40) == (255, 0, 0)
    assert colour_at(image, 20, 40) == (0, 0, 255)


def test_a_group_moves_turns_and_clips():
    cos, sin = math.cos(math.radians(90)), math.sin(math.radians(90))
    turned = Group(
        (Path(rectangle(0, 0, 30, 10), fill=RED),),
        transform=(cos, sin, -sin, cos, 50, 20),
        clip=rectangle(0, 0, 100, 40),
    )
    image = rendered((turned,))
    assert colour_at(image, 45, 30) == (255, 0, 0)  # down from (50, 20), to the left of it
    assert colour_at(image, 45, 45) == (255, 255, 255)  # beyond the clip
    assert colour_at(image, 60, 22) == (255, 255, 255)


def test_what_a_group_sets_ends_with_it():
    inner = Group((Path(rectangle(0, 0, 5, 5), fill=BLUE),), clip=rectangle(0, 0, 5, 5))
    items = (
        Path(rectangle(10, 10, 10, 10), fill=RED),
        inner,
        Path(rectangle(30, 10, 10, 10), fill=RED),
    )
    image = rendered(items)
    assert colour_at(image, 35, 15) == (255, 0, 0)
    assert colour_at(image, 2, 2) == (0, 0, 255)


def test_a_keyed_group_is_stored_once_and_drawn_everywhere():
    stamp = (Path(ellipse(0, 0, 5, 5), fill=RED, stroke=BLUE, width_mm=1),)
    items = tuple(
        Group(stamp, (scale, 0, 0, scale, x, 50), key="stamp") for x, scale in ((20, 1), (60, 2))
    )
    data = page_pdf(items)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        forms = [
            each
            for each in pdf.objects
            if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Form"
        ]
        assert len(forms) == 1
    image = rendered(items)
    assert colour_at(image, 20, 50) == (255, 0, 0)
    assert colour_at(image, 68, 50) == (255, 0, 0)
    assert colour_at(image, 72, 50) == (255, 255, 255)


def test_a_form_does_not_inherit_overprint_line_style_or_colour():
    ink = Ink("#000000", (0, 0, 0, 100), overprint=True)
    stamp = Group((Path(rectangle(0, 0, 5, 5), fill=PAPER),), key="white")
    items = (Path(rectangle(0, 0, 9, 9), fill=ink), stamp, Path(rectangle(9, 0, 9, 9), fill=ink))
    with pikepdf.open(io.BytesIO(page_pdf(items, press_colours()))) as pdf:
        overprints, stack, now = [], [], False
        for each in painted(pdf.pages[0].obj):
            if each.operator == "q":
                stack.append(now)
            elif each.operator == "Q":
                now = stack.pop()
            elif each.operator == "gs":
                now = bool(each.resources.ExtGState[str(each.operands[0])].op)
            elif each.operator == "f":
                overprints.append(now)
    assert overprints == [True, False, True]


def test_press_inks_follow_the_recipe_else_the_profile():
    press = Press(PROFILE, 300)
    colours = press_colours()
    assert colours.fill(Ink("#123456", (10, 20, 30, 40))) == "0.1 0.2 0.3 0.4 k"
    assert colours.stroke(TEXT) == "0 0 0 1 K"
    assert colours.fill(PAPER) == "0 0 0 0 k"
    expected = " ".join(f"{percent / 100:g}" for percent in cmyk_of("#FF0000", press))
    assert colours.fill(RED) == f"{expected} k"


def test_pure_black_areas_get_the_rich_black_of_the_printer():
    assert press_colours().recipe(Ink("#000000")) == (30, 30, 0, 100)


@pytest.mark.parametrize("limit", [150, 240, 300])
@pytest.mark.parametrize("ink", [Ink("#000000", (100, 100, 100, 100)), Ink("#2B2338"), RED])
def test_no_ink_exceeds_the_limit(limit, ink):
    colours = PressColours(Press(PROFILE, limit), (60, 40, 40, 100))
    assert sum(colours.recipe(ink)) < limit


def test_spots_are_separations_with_their_recipe_as_proof():
    colours = press_colours()
    spot = Ink("#E5007D", (0, 100, 0, 0), spot="CutContour")
    assert colours.stroke(spot) == "/S1 CS 1 SCN"
    (space,) = colours.spaces().values()
    assert space[:3] == ["/Separation", "/CutContour", "/DeviceCMYK"]
    assert space[3]["C1"] == [0, 1, 0, 0]


def test_a_press_with_little_ink_does_not_overprint_process_colours():
    colours = PressColours(Press(PROFILE, 240), (60, 40, 40, 100), black_overprints=False)
    assert not colours.overprints(TEXT)
    assert colours.overprints(Ink("#E5007D", (0, 100, 0, 0), overprint=True, spot="CutContour"))


def test_screen_colours_are_srgb_and_never_overprint():
    assert ScreenColours().fill(TEXT) == "0.1686 0.1373 0.2196 rg"
    assert not ScreenColours().overprints(TEXT)
    assert ScreenColours().spaces() == {}


def test_the_extent_holds_all_ink():
    items = (
        Path(line(10, 10, 20, 10), stroke=RED, width_mm=2, join="round"),
        Group((Path(rectangle(0, 0, 10, 10), fill=RED),), (2, 0, 0, 2, 50, 50)),
        Group((Path(rectangle(0, 0, 99, 99), fill=RED),), clip=rectangle(5, 5, 10, 10)),
    )
    assert extent(items) == (5, 5, 70, 70)
    assert extent(()) == (0, 0, 0, 0)


def press_colours() -> PressColours:
    return PressColours(Press(PROFILE, 300), (30, 30, 0, 100))


def rendered(items):
    with pypdfium2.PdfDocument(page_pdf(items)) as pdf:
        return pdf[0].render(scale=SCALE * 25.4 / 72).to_numpy()


def colour_at(image, x_mm: float, y_mm: float) -> tuple[int, int, int]:
    blue, green, red = image[round(y_mm * SCALE), round(x_mm * SCALE)][:3]
    return int(red), int(green), int(blue)
