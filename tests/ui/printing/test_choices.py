from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec.structs import replace as replace_struct
from PySide6.QtCore import QSettings

from kwartet.layout.imposition import SheetOptions
from kwartet.model.card_set import Style
from kwartet.pdf.presets import presets
from kwartet.ui.printing.choices import (
    Choices,
    Product,
    as_designed,
    keep_choices,
    load_choices,
)

pytestmark = pytest.mark.usefixtures("spoken")


def test_what_was_chosen_is_there_the_next_time():
    sheets = SheetOptions("A3", "short", gutters=False, cut="dotted", back_x_mm=-1.5, back_y_mm=0.5)
    choices = Choices(Product.SHEETS, "printsimple", sheets, 600, frozenset({"a quartet"}))
    keep_choices(choices)
    assert load_choices() == replace(choices, only=frozenset())


def test_nothing_was_chosen_yet():
    assert load_choices() == Choices()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("product", "poster"),
        ("paper", "A5"),
        ("turn", ""),
        ("gutters", "perhaps"),
        ("cut", None),
        ("back_x_mm", "far"),
        ("back_y_mm", "nan"),
        ("picture_dpi", "12"),
    ],
)
def test_settings_somebody_else_wrote_are_as_usual(key, value):
    QSettings().setValue(f"printing/{key}", value)
    assert load_choices() == Choices()


def test_a_shift_stays_within_what_a_printer_can_be_off():
    QSettings().setValue("printing/back_x_mm", "400")
    assert load_choices().sheets.back_x_mm == 10.0


def test_at_home_cards_have_the_size_that_was_designed():
    style = Style(width_mm=70, height_mm=120, bleed_mm=2, safe_mm=3, corner_mm=1)
    preset = as_designed(presets()["meinspiel-59x91"], style)
    assert preset.style_of(style) == style
    assert preset == replace_struct(
        presets()["meinspiel-59x91"],
        width_mm=70,
        height_mm=120,
        bleed_mm=2,
        safe_mm=3,
        corner_mm=1,
    )
