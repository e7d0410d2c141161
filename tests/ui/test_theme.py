"""The colours can be read, the fonts are the right files, and all follows a change at once."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication, QWidget

from kwartet.ui.theme import scale_for, set_surface, surface_of, theme
from kwartet.ui.tokens import tokens
from kwartet.ui.type_roles import ROLES
from kwartet.ui.widgets import Button, Label

LOOKS = list(product(("paper", "mat", "night"), ("normal", "strong")))
KINDS = ("primary", "normal", "play", "quiet")
STATES = ("rest", "hover", "pressed")
TONES = ("good", "notice", "error", "busy", "info")
MOODS = ("good", "notice", "error", "busy", "info", "plain")


@pytest.fixture(autouse=True)
def installed(qapp):
    theme.install()
    yield
    theme.set(scale=1.0, text_scale=1.0, contrast="normal")


def luminance(colour):
    """Relative luminance, WCAG 2.2."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first, second):
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def text_pairs(look):
    """Every text colour with every colour that it is written on."""
    for text, ground in product((look.ink, look.ink2), (look.ground, look.sheet, look.board)):
        yield text, ground
    for tone, ground in product(TONES, (look.ground, look.sheet)):
        yield getattr(look.tones, tone), ground
    yield look.ink2, look.tray
    yield look.on_raised, look.raised
    yield look.on_solid, look.solid
    yield look.on_solid2, look.solid
    yield look.on_chosen, look.chosen
    yield look.on_marker, look.marker
    yield look.on_marker, look.marker_light
    yield look.field_text, look.field
    for kind, state in product(KINDS, STATES):
        button = getattr(getattr(look, kind), state)
        yield button.text, button.fill or look.ground
        if button.fill is None:
            yield button.text, look.sheet
    for mood in MOODS:
        status = getattr(look, mood)
        yield status.text, status.fill


@pytest.mark.parametrize(("surface", "level"), LOOKS)
def test_every_text_can_be_read(surface, level):
    look = tokens(surface, level)
    worst = min((contrast(*pair), pair) for pair in text_pairs(look))
    assert worst[0] >= 4.5, worst


@pytest.mark.parametrize(("surface", "level"), LOOKS)
def test_what_is_not_text_can_be_told_apart(surface, level):
    look = tokens(surface, level)
    for mood in MOODS:
        status = getattr(look, mood)
        assert contrast(status.icon, status.fill) >= 3, mood
    assert contrast(look.focus, look.ground) >= 3
    assert contrast(look.focus, look.sheet) >= 3
    assert contrast(look.switch_on, look.knob_on) >= 3
    assert contrast(look.edge_mark, look.ground) >= 3
    assert contrast(look.star, look.sheet) >= 3
    lines = look.underlines
    for colour in (lines.tip, lines.block, lines.spelling, lines.kept):
        assert contrast(colour, look.field) >= 3


def test_placeholder_text_can_be_read():
    for level in ("normal", "strong"):
        look = tokens("paper", level)
        assert contrast(look.ink3, look.field) >= 4.5


def test_strong_contrast_has_no_soft_borders_or_tints():
    look = tokens("paper", "strong")
    assert look.edge == look.line == look.ink2 == look.ink
    assert look.border_px == 2.5
    for mood in MOODS:
        status = getattr(look, mood)
        assert status.fill == "#FFFFFF"
        assert status.edge == status.text
        assert contrast(status.text, status.fill) >= 5.5


@pytest.mark.parametrize("role", ROLES)
def test_a_role_is_set_in_its_own_font_file(role):
    spec = ROLES[role]
    used = QRawFont.fromFont(theme.font(role))
    assert used.familyName().startswith(
        "Bricolage Grotesque" if spec.family == "head" else "Atkinson Hyperlegible Next"
    )
    names = {500: "Medium", 600: "SemiBold", 700: "Bold", 800: "ExtraBold"}
    assert used.styleName() == names[spec.weight]


def test_headings_are_set_tight():
    tight = theme.font("h1")
    loose = theme.font("h1")
    loose.setLetterSpacing(loose.letterSpacingType(), 0)
    word = "Ontwerpen"
    assert QFontMetricsF(tight).horizontalAdvance(word) < QFontMetricsF(loose).horizontalAdvance(
        word
    )


def test_text_is_never_below_13_px():
    theme.set(text_scale=0.9)
    assert theme.font("chip").pixelSize() == 13
    assert theme.font("display").pixelSize() == 41


def test_a_text_size_out_of_range_is_held():
    theme.set(text_scale=4)
    assert theme.text_scale == 1.5
    theme.set(text_scale=0.1)
    assert theme.text_scale == 0.9


def test_a_larger_screen_makes_all_larger():
    assert scale_for(QSize(1920, 1040)) == 1.2
    assert scale_for(QSize(1366, 728)) == 1.0
    assert scale_for(QSize(1920, 900)) == 1.0
    theme.set(scale=1.2)
    assert theme.px(44) == 53
    assert theme.font("text").pixelSize() == 19


def test_widgets_follow_at_once(qtbot):
    button, label = Button("Opslaan"), Label("Naast je zitten", "h2")
    for widget in (button, label):
        qtbot.addWidget(widget)
    before = button.sizeHint(), label.sizeHint()
    with qtbot.waitSignal(theme.changed):
        theme.set(text_scale=1.5)
    assert button.sizeHint().height() == 66
    assert button.sizeHint().width() > before[0].width()
    assert label.sizeHint().height() > before[1].height()


def test_the_same_again_changes_nothing(qtbot):
    with qtbot.assertNotEmitted(theme.changed):
        theme.set(scale=1.0, text_scale=1.0, contrast="normal")


def test_smaller_text_keeps_targets_large(qtbot):
    theme.set(text_scale=0.9)
    button = Button("Opslaan")
    qtbot.addWidget(button)
    assert button.sizeHint().height() == 44


def test_a_surface_counts_for_all_that_lies_on_it(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    panel = QWidget(page)
    button = Button("Vel 1", parent=panel)
    assert surface_of(button) == "paper"
    set_surface(panel, "mat")
    assert surface_of(button) == "mat"
    assert button.look == tokens("mat", "normal")


@pytest.mark.parametrize("level", ["normal", "strong"])
def test_the_style_sheet_is_whole(level):
    theme.set(contrast=level)
    sheet = QApplication.instance().styleSheet()
    assert "None" not in sheet
    assert re.search(r"\d\.\d+px", sheet) is None
    assert sheet.count("{") == sheet.count("}")
