"""The help lines: every line, selectable, with a notice when they are old."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kwartet.model.helplines import helplines
from kwartet.ui.helplines import HelpLinesSheet
from kwartet.ui.icon_note import IconNote
from kwartet.ui.language import speak
from kwartet.ui.widgets import Banner


def shown(sheet, kind):
    return [each for each in sheet.findChildren(kind) if each.isVisibleTo(sheet)]


def texts(sheet):
    return " ".join(label.text() for label in shown(sheet, QLabel))


def on(studio, days):
    return HelpLinesSheet(studio, helplines().checked_on + timedelta(days=days))


def test_every_line_is_there(studio):
    sheet = on(studio, 0)
    for line in helplines().lines:
        for text in (line.when["nl"], line.name, line.call["nl"], line.hours["nl"]):
            assert text in texts(sheet)


def test_numbers_can_be_selected(studio):
    sheet = on(studio, 0)
    number = next(each for each in shown(sheet, QLabel) if "0800-0432" in each.text())
    assert number.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_they_speak_english_too(studio):
    speak("en")
    assert "Call 0800-0432" in texts(on(studio, 0))


def test_fresh_numbers_have_no_notice(studio):
    sheet = on(studio, 90)
    assert shown(sheet, Banner) == []
    assert "21 november 2026" in shown(sheet, IconNote)[0].plain


def test_stale_numbers_have_one(studio):
    (banner,) = shown(on(studio, 184), Banner)
    assert "Kijk de nummers na" in " ".join(each.text() for each in banner.findChildren(QLabel))
