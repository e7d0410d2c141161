"""How a text reads, under the text: lights that follow what is typed, and what they mean."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kwartet.model.card_set import Word
from kwartet.model.edits import set_body
from kwartet.ui.widgets import Button, Label
from tests.ui.design.helpers import click, press, settle, write

LONG = "Ik " + "loop " * 14 + "naar huis."
HARD = "Epifenomenale symptomatologie. Of hallucinaties."


@pytest.fixture
def editor(room, document, qtbot):
    room.open_card(document.card_set.cards[6].id, "body")
    settle(qtbot, room)
    return room.editor


def read(editor, document, qtbot, body):
    """Give the card this text and wait until it was read."""
    document.apply("Iets", lambda s: set_body(s, editor.card_id, body))
    settle(qtbot, editor.window())
    return editor.form.reading


def told(reading):
    QApplication.processEvents()
    labels = reading.details.findChildren(Label)
    return [label.plain for label in labels if label.isVisible() and label.plain]


def test_a_card_of_ours_reads_well(editor):
    meter = editor.form.reading.meter
    assert meter.accessibleName() == "Leest fijn? Prima"
    assert meter.lights == ("good", "good")


@pytest.mark.parametrize(
    ("body", "verdict", "lights"),
    [
        (LONG, "Lange zin", ("notice", "good")),
        (LONG * 3, "Lange zin", ("notice", "good")),
        (HARD, "Lastig", ("good", "notice")),
        (f"{LONG} {HARD}", "Kan fijner", ("notice", "notice")),
        ("", "", (None, None)),
    ],
)
def test_the_lights_tell_green_or_yellow(editor, document, qtbot, body, verdict, lights):
    meter = read(editor, document, qtbot, body).meter
    assert meter.accessibleName() == f"Leest fijn? {verdict}".strip()
    assert meter.lights == lights


def test_typing_is_read_when_the_keys_rest(editor, qtbot):
    editor.form.body_field.edit.clear()
    write("Loop " * 13)
    assert editor.form.reading.meter.lights == ("good", "good")
    settle(qtbot, editor.window())
    assert editor.form.reading.meter.lights == ("notice", "good")


def test_pressing_the_meter_tells_what_it_found(editor, document, qtbot):
    reading = read(editor, document, qtbot, f"{LONG} {HARD}")
    assert not reading.details.isVisible()
    reading.meter.setFocus()
    press(Qt.Key.Key_Space)
    words = told(reading)
    assert words[0] == "De langste zin heeft 17 woorden. Twee korte zinnen lezen fijner."
    assert (
        words[1] == "<b>Epifenomenale</b> kent niet iedereen. Leg het uit, of kies een ander woord."
    )
    assert words[3].startswith("<b>hallucinaties</b>: iets horen")
    assert words[-1] == "Een hulpje, geen keurmerk. Of het werkt, merk je in de klas."
    press(Qt.Key.Key_Space)
    assert not reading.details.isVisible()


def test_what_is_opened_follows_the_card(editor, document, qtbot):
    editor.form.reading.meter.click()
    assert "Geen lastige woorden." in told(editor.form.reading)
    reading = read(editor, document, qtbot, HARD)
    assert "Geen lastige woorden." not in told(reading)
    editor.show_card(document.card_set.cards[5].id)
    settle(qtbot, editor.window())
    assert "Geen lastige woorden." in told(reading)


def test_the_long_sentence_is_shown_in_the_text(editor, document, qtbot):
    reading = read(editor, document, qtbot, f"Wauw 🎉. {LONG} Klaar.")
    reading.meter.click()
    QApplication.processEvents()
    click(next(each for each in reading.details.findChildren(Button) if each.isVisible()))
    edit = editor.form.body_field.edit
    assert edit.hasFocus()
    assert edit.textCursor().selectedText() == LONG.removesuffix(".")


def test_a_word_the_makers_explained_is_no_longer_hard(editor, document, qtbot):
    reading = read(editor, document, qtbot, "Epifenomenale symptomatologie.")
    assert reading.meter.lights == ("good", "notice")
    own = (Word("symptomatologie", "alles waar je last van hebt"),)
    document.apply("Woord", lambda s: replace(s, words=own))
    settle(qtbot, editor.window())
    assert reading.meter.lights == ("good", "good")
    reading.meter.click()
    assert "<b>symptomatologie</b>: alles waar je last van hebt." in told(reading)


def test_of_another_language_nothing_is_said(editor, document, qtbot):
    document.apply("Taal", lambda s: replace(s, language="en"))
    settle(qtbot, editor.window())
    assert not editor.form.reading.meter.isVisible()
    assert editor.form.reading.fit.isVisible()
