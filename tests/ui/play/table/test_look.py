"""What is read at the table stands out, in a dark and in a light room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from kwartet.ui.play.table.animals import pale_colour
from kwartet.ui.play.table.look import (
    DARK,
    HIT,
    INK,
    INK_PALE,
    INK_SOFT,
    LIGHT,
    MARKER,
    MARKER_LIGHT,
    ON_HIT,
    PAPER,
)
from kwartet.ui.tokens import NIGHT
from kwartet.ui.tokens import PAPER as PAPER_TOKENS

TEXT, SHAPE = 4.5, 3.0
"""The least contrast of text and of shapes: WCAG 2.2, level AA."""


def luminance(colour: str) -> float:
    parts = QColor(colour).getRgbF()[:3]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("look", "tokens"), [(DARK, NIGHT), (LIGHT, PAPER_TOKENS)])
def test_text_on_the_table(look, tokens):
    for ground in (look.ground, look.panel, look.bar, look.disc):
        assert contrast(tokens.ink, ground) >= TEXT
        assert contrast(tokens.ink2, ground) >= TEXT
    assert contrast(look.accent, look.ground) >= TEXT
    assert contrast(look.on_miss, look.miss) >= TEXT


@pytest.mark.parametrize(("look"), [DARK, LIGHT])
def test_what_is_chosen_or_can_be(look):
    assert contrast(look.chosen_edge, look.ground) >= SHAPE
    assert contrast(look.choosable, look.panel) >= SHAPE
    assert contrast(look.clock, look.clock_tray) >= SHAPE
    assert contrast(look.mark, look.disc) >= SHAPE


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        (INK, PAPER),
        (INK_SOFT, PAPER),
        (INK_PALE, PAPER),
        (INK, MARKER),
        (INK, MARKER_LIGHT),
        ("#6B4500", MARKER_LIGHT),
        ("#5A4A1E", MARKER_LIGHT),
        (ON_HIT, HIT),
        *((INK, pale_colour(animal)) for animal in ("vos", "uil", "egel", "haas", "walvis")),
    ],
)
def test_text_on_paper(ink, ground):
    assert contrast(ink, ground) >= TEXT
