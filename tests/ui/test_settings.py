"""The settings: used and kept at once, and back to normal."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kwartet.ui import preferences as preferences_module
from kwartet.ui.keyboard import key_map
from kwartet.ui.language import language_of_computer
from kwartet.ui.motion import motion
from kwartet.ui.preferences import Preferences, load_preferences, save_preferences
from kwartet.ui.theme import theme


@pytest.fixture
def page(studio):
    studio.open_settings()
    return studio.page


def test_text_grows_at_once_and_is_kept(page):
    QTest.keyClick(page.seeing.text_size, Qt.Key.Key_Right)
    assert theme.text_scale == 1.15
    assert load_preferences().text_percent == 115


def test_contrast_and_movement(page):
    page.seeing.contrast.option("strong").click()
    assert theme.contrast == "strong"
    motion.set_reduced(reduced=False)
    page.seeing.less_motion.click()
    assert motion.reduced
    kept = load_preferences()
    assert (kept.contrast, kept.less_motion) == ("strong", True)


def test_the_computer_may_decide_about_contrast(page, monkeypatch):
    monkeypatch.setattr(preferences_module, "computer_wants_contrast", lambda: True)
    page.seeing.contrast.option("computer").click()
    assert theme.contrast == "strong"


def test_another_language_changes_every_page(studio, page, qtbot):
    page.seeing.language.setCurrentIndex(page.seeing.language.findData("en"))
    qtbot.waitUntil(lambda: studio.page is not page)
    texts = [label.text() for label in studio.page.findChildren(QLabel)]
    assert "Settings" in texts
    assert studio.place == "settings"
    assert load_preferences().language == "en"
    studio.open_start()
    assert studio.page.new_button.text() == "New from template"


def test_everything_back_to_normal(studio, page, qtbot):
    QSettings().setValue("recent_sets", ["/ergens"])
    page.seeing.contrast.option("strong").click()
    page.seeing.text_size.set_step(150)
    page._preview.reset_button.click()
    assert load_preferences() == Preferences()
    assert (theme.contrast, theme.text_scale) == ("normal", 1.0)
    assert page.seeing.contrast.current == "normal"
    assert QSettings().value("recent_sets") == ["/ergens"]


@pytest.mark.parametrize("key", ["text_percent", "contrast", "less_motion", "language"])
def test_settings_that_make_no_sense_are_normal(spoken, key):
    QSettings().setValue(key, "onzin")
    assert load_preferences() == Preferences()


def test_choices_come_back_as_they_were(spoken):
    chosen = Preferences(125, "computer", less_motion=True, language="en")
    save_preferences(chosen)
    assert load_preferences() == chosen


@pytest.mark.parametrize(
    ("spoken_by_computer", "language"),
    [("nl-NL", "nl"), ("en-GB", "en"), ("de-DE", "nl"), ("C", "nl")],
)
def test_dutch_where_the_computer_speaks_neither(qapp, monkeypatch, spoken_by_computer, language):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: [spoken_by_computer])
    assert language_of_computer() == language


def test_the_keyboard_map_shows_in_the_settings(studio, page):
    page.entries()[1].click()
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    for heading, lines in key_map():
        assert heading in shown
        assert all(any(line.meaning in text for text in shown) for line in lines)


def test_settings_lead_back_to_where_one_was(studio, shipped_set):
    studio.open_path(shipped_set)
    studio.open_settings()
    studio.open_settings()
    studio.page.left.emit()
    assert studio.place == "design"
