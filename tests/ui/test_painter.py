"""The painter: strokes, dashes, clips and text come out as the display list says."""

from __future__ import annotations

from pathlib import Path as FilePath

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from kwartet.layout.cards import lay_out_back, lay_out_front
from kwartet.layout.display import Group, Ink, Path, Pixels, Text
from kwartet.layout.fonts import font
from kwartet.layout.shapes import rectangle
from kwartet.model.card_set import Style
from kwartet.storage.folder import read_set
from kwartet.ui.painter import card_image, paint

RED, BLACK = Ink("#FF0000"), Ink("#000000")
NOWHERE = FilePath("nowhere")


@pytest.fixture(autouse=True)
def application(qapp):
    return qapp


def picture(*items, scale=10.0, size=200, shift=0.0, ratio=1.0):
    """The items on 20 by 20 mm of white, as an array of (row, column, rgb)."""
    image = QImage(round(size * ratio), round(size * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.translate(shift, shift)
        painter.scale(scale, scale)
        paint(painter, tuple(items), NOWHERE)
    return pixels(image)


def pixels(image):
    flat = image.convertToFormat(QImage.Format.Format_RGB32)
    array = np.frombuffer(flat.constBits(), np.uint8).reshape(flat.height(), flat.width(), 4)
    return array[:, :, 2::-1].astype(int)


def is_red(array, x_mm, y_mm):
    return tuple(array[int(y_mm * 10), int(x_mm * 10)]) == (255, 0, 0)


def test_a_dash_is_as_long_in_millimetres_whatever_the_width():
    line = (("M", 0, 10), ("L", 20, 10))
    for width in (0.5, 2.0):
        drawn = picture(Path(line, stroke=RED, width_mm=width, dash_mm=(3, 2)))
        assert [is_red(drawn, x, 10) for x in (1, 2.8, 3.5, 4.5, 5.5, 7.5, 8.5)] == [
            True,
            True,
            False,
            False,
            True,
            True,
            False,
        ]


def test_an_odd_dash_pattern_goes_round_twice():
    drawn = picture(Path((("M", 0, 10), ("L", 20, 10)), stroke=RED, width_mm=1, dash_mm=(4,)))
    assert [is_red(drawn, x, 10) for x in (2, 6, 10, 14)] == [True, False, True, False]


def test_caps_and_joins_follow_pdf():
    line = (("M", 5, 5), ("L", 10, 5))
    reach = {
        cap: is_red(picture(Path(line, stroke=RED, width_mm=2, cap=cap)), 10.5, 5)
        for cap in ("butt", "round", "square")
    }
    assert reach == {"butt": False, "round": True, "square": True}
    corner = (("M", 5, 15), ("L", 5, 5), ("L", 15, 5))
    miter = picture(Path(corner, stroke=RED, width_mm=2))
    bevel = picture(Path(corner, stroke=RED, width_mm=2, join="bevel"))
    assert is_red(miter, 4.2, 4.2)
    assert not is_red(bevel, 4.2, 4.2)


def test_a_sharp_miter_is_cut_off_as_in_pdf():
    """At an angle of 14 degrees a miter is 8.2 widths long: under PDF's limit of 10."""
    sharp = (("M", 2, 9), ("L", 10, 10), ("L", 2, 11))
    assert is_red(picture(Path(sharp, stroke=RED, width_mm=1)), 12, 10)
    too_sharp = (("M", 2, 9.5), ("L", 10, 10), ("L", 2, 10.5))
    assert not is_red(picture(Path(too_sharp, stroke=RED, width_mm=1)), 12, 10)


def test_fill_rules():
    ring = rectangle(2, 2, 16, 16) + rectangle(6, 6, 8, 8)
    assert is_red(picture(Path(ring, fill=RED)), 10, 10)
    assert not is_red(picture(Path(ring, fill=RED, even_odd=True)), 10, 10)


def test_a_clip_is_outside_the_transform():
    group = Group(
        (Path(rectangle(0, 0, 20, 20), fill=RED),), (0.5, 0, 0, 0.5, 0, 0), rectangle(5, 5, 20, 20)
    )
    drawn = picture(group)
    assert is_red(drawn, 7, 7)
    assert not is_red(drawn, 3, 3)
    assert not is_red(drawn, 12, 12)


@pytest.mark.parametrize(("shift", "ratio"), [(0.0, 1.0), (3.37, 1.0), (0.0, 2.0), (1.5, 1.25)])
def test_a_kept_group_looks_as_painted_afresh(shift, ratio):
    wave = (("M", 3, 3.3), ("C", 8, 1, 9, 9, 17.2, 4), ("L", 12, 15), ("Z",))
    items = (Path(wave, RED, BLACK, 0.4), Path((("M", 0, 0), ("L", 9, 9)), None, BLACK, 0.3))
    afresh = picture(Group(items), shift=shift, ratio=ratio)
    kept = Group(items, key=f"test-{shift}-{ratio}")
    for _ in range(2):
        assert np.abs(picture(kept, shift=shift, ratio=ratio) - afresh).max() <= 2


def test_one_key_at_two_sizes_is_two_pictures():
    box = (Path(rectangle(0, 0, 5, 5), fill=RED),)
    small = picture(Group(box, (1, 0, 0, 1, 0, 0), key="test-box"))
    large = picture(Group(box, (3, 0, 0, 3, 0, 0), key="test-box"))
    assert not is_red(small, 10, 10)
    assert is_red(large, 10, 10)


def test_letters_with_overlapping_contours_have_no_holes():
    """There is as much ink as FreeType lays, which fills by winding."""
    typeface = font("head-800")
    drawn = picture(
        *(
            Text("head-800", 8, 0.2 + 5 * place, 12, BLACK, typeface.shape(letter))
            for place, letter in enumerate("Aepk")
        )
    )
    expected = 0.0
    for letter in "Aepk":
        sheet = Image.new("L", (400, 400), 0)
        face = ImageFont.truetype(str(typeface.path), 320)
        ImageDraw.Draw(sheet).text((20, 20), letter, fill=255, font=face)
        expected += np.asarray(sheet).sum() / 255 / 40**2
    ink = (255 - drawn[:, :, 0]).sum() / 255 / 10**2
    assert ink == pytest.approx(expected, rel=0.005)


def test_large_text_drops_nothing():
    glyphs = font("text-500").shape("ĳzig ﬁjn")
    small = picture(Text("text-500", 5, 0, 10, BLACK, glyphs))
    large = picture(Text("text-500", 5, 0, 10, BLACK, glyphs), scale=100, size=2000)
    assert (255 - large).sum() / 100 == pytest.approx((255 - small).sum(), rel=0.02)


def test_a_missing_photo_leaves_its_place_grey():
    drawn = picture(Pixels("0.jpg", 5, 5, 10, 10))
    assert tuple(drawn[100, 100]) == (0xE9, 0xE1, 0xD4)


def test_a_photo_fills_its_box(tmp_path):
    photo = QImage(400, 300, QImage.Format.Format_RGB32)
    photo.fill(Qt.GlobalColor.red)
    photo.save(str(tmp_path / "a.png"))
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.scale(10, 10)
        paint(painter, (Pixels("a.png", 4, 5, 12, 9),), tmp_path)
    drawn = pixels(image)
    assert is_red(drawn, 4.1, 5.1)
    assert is_red(drawn, 15.8, 13.8)
    assert not is_red(drawn, 16.2, 14.2)


def test_a_card_has_the_size_of_its_trim_and_cut_corners(shipped_set):
    card_set = read_set(shipped_set).card_set
    items = lay_out_front(card_set, card_set.quartets[0], 0).items
    image = card_image(items, card_set.style, 5, 2, shipped_set)
    assert (image.width(), image.height()) == (620, 1000)
    assert image.devicePixelRatio() == 2
    assert image.pixelColor(1, 1).alpha() == 0
    assert image.pixelColor(310, 500).alpha() == 255
    square = card_image(items, card_set.style, 5, 2, shipped_set, rounded=False)
    assert square.pixelColor(1, 1).alpha() == 255


def test_the_back_looks_the_same_upside_down(shipped_set):
    card_set = read_set(shipped_set).card_set
    back = card_image(lay_out_back(card_set), Style(), 4, 1, shipped_set, rounded=False)
    array = pixels(back)
    assert np.abs(array - array[::-1, ::-1]).mean() < 2
