from __future__ import annotations

import pytest
from msgspec.structs import replace

from kwartet.layout.cards import TEMPLATES
from kwartet.layout.display import Glyph, Group, Ink, Path, Pixels, Text
from kwartet.layout.shapes import rectangle
from kwartet.model.card_set import Style
from kwartet.pdf.presets import presets
from kwartet.ui.printing import measuring
from kwartet.ui.printing.measuring import measure, stops_in_bleed

STYLE = Style()
RED = Ink("#FF0000")


def area(left, top, right, bottom):
    return Path(rectangle(left, top, right - left, bottom - top), fill=RED)


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("key", list(presets()))
def test_what_we_ship_pleases_every_printer_we_ship(template, key, small_set):
    preset = presets()[key]
    style = replace(small_set.style, template=template)
    card_set = preset.sized(replace(small_set, style=style))
    cards = [(quartet, index) for quartet in card_set.quartets for index in range(4)]
    found = measure(card_set, cards, preset)
    assert found.cards == 8
    assert found.short_of_bleed == ()
    assert found.smallest_type_pt == pytest.approx(6, abs=0.01)
    assert found.thinnest_line_pt >= preset.thinnest_line_pt
    assert 100 <= found.highest_ink_percent <= preset.total_ink_percent
    assert found.locked_fonts == frozenset()
    assert {"text-500", "head-800"} <= found.fonts


@pytest.mark.parametrize(
    ("item", "stops"),
    [
        (area(-3, -3, 65, 103), False),
        (area(10, 10, 50, 90), False),
        (area(0, 0, 62, 100), True),
        (area(-3, -3, 65, 101), True),
        (area(-1, 10, 30, 30), True),
        (Pixels("photo.jpg", 0, 10, 62, 33), True),
        (Pixels("photo.jpg", -3, 10, 68, 33), False),
        (Group((area(-9, 10, 80, 30),), clip=rectangle(0, 10, 62, 20)), True),
        (Group((area(0, 0, 10, 10),), transform=(6.8, 0, 0, 2, -3, 20)), False),
    ],
)
def test_what_goes_over_the_cutting_line_must_go_on(item, stops):
    assert stops_in_bleed((item,), STYLE) is stops


def test_text_near_the_edge_has_nothing_to_do_with_bleed():
    line = Text("text-500", 4.0, 0.0, 50.0, RED, (Glyph(5, 0, 0, 0.5, "a"),))
    assert not stops_in_bleed((line, Group((line,))), STYLE)


def test_a_font_that_may_not_be_embedded_is_named(small_set, monkeypatch):
    monkeypatch.setattr(measuring, "_may_be_embedded", lambda key: key != "head-800")
    found = measure(small_set, [(small_set.quartets[0], 0)], presets()["standaard"])
    assert found.locked_fonts == {"head-800"}
