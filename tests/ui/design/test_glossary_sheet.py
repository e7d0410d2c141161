"""The word list: to search, to read with the keyboard, and to add words of one's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kwartet.language.glossary import glossary
from kwartet.model.card_set import Word
from kwartet.model.edits import add_word, set_body
from kwartet.ui.design.glossary_sheet import GlossarySheet
from kwartet.ui.document import Document
from kwartet.ui.widgets import Button, IconButton
from tests.ui.design.helpers import CTRL, click, press, settle, write


def sheet_of(room):
    return next(each for each in room.findChildren(GlossarySheet) if each.isVisible())


def leave():
    """Press Esc; the key comes up when the sheet may be gone."""
    QTest.keyPress(QApplication.focusWidget(), Qt.Key.Key_Escape)


def is_open(room):
    QApplication.processEvents()
    return any(each.isVisible() for each in room.findChildren(GlossarySheet))


@pytest.fixture
def sheet(room, qtbot):
    room.wall.focus_card("")
    press(Qt.Key.Key_L, CTRL)
    return sheet_of(room)


def shown_own(sheet):
    QApplication.processEvents()
    return [row.word.word for row in sheet.own_rows if row.isVisible()]


def button_of(row, name):
    return next(each for each in row.findChildren(IconButton) if each.accessibleName() == name)


def test_it_opens_from_the_wall_and_lists_all_words(room, document):
    click(room.wall.glossary_button)
    sheet = sheet_of(room)
    assert sheet.title.plain == "Woordenlijst"
    assert sheet.terms.shown == [term.word for term in glossary()]
    assert sheet.search.hasFocus()
    assert shown_own(sheet) == []
    leave()
    assert not is_open(room)


def test_searching_finds_words_forms_and_explanations(sheet):
    write("PSYCHOTISCH")
    assert sheet.terms.shown == ["psychose"]
    sheet.search.setText("dokter school")
    assert "schoolarts" in sheet.terms.shown
    sheet.search.setText("xyzzy")
    assert sheet.nothing.isVisible()
    assert sheet.terms.shown == []


def test_the_arrows_walk_over_the_words_and_bring_them_in_sight(sheet):
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert sheet.terms.hasFocus()
    for _ in range(60):
        press(Qt.Key.Key_Down)
    assert sheet.terms.currentIndex().row() == 60
    term = glossary()[60]
    assert sheet.terms.currentIndex().data() == f"{term.word}: {term.plain}"
    row = sheet.terms.visualRect(sheet.terms.currentIndex())
    assert not sheet.terms.visibleRegion().intersected(row).isEmpty()


def test_a_word_is_added_by_keyboard_and_undone(sheet, document, room):
    click(sheet.add_button)
    write("wiebelkruk")
    press(Qt.Key.Key_Tab)
    write("een kruk  waar je op mag wiebelen.")
    press(Qt.Key.Key_Return)
    assert document.card_set.words == (Word("wiebelkruk", "een kruk waar je op mag wiebelen"),)
    assert shown_own(sheet) == ["wiebelkruk"]
    assert document.undo_stack.undoText() == "Woord uitleggen"
    press(Qt.Key.Key_Z, CTRL)
    assert document.card_set.words == ()
    assert shown_own(sheet) == []
    press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert shown_own(sheet) == ["wiebelkruk"]


def test_a_word_that_is_not_found_is_explained_at_once(sheet, document):
    write("xyzzy")
    click(sheet.nothing.findChild(Button))
    assert sheet.form.word.text() == "xyzzy"
    assert sheet.form.plain.edit.hasFocus()
    write("een toverwoord")
    click(sheet.form.keep_button)
    assert document.card_set.words == (Word("xyzzy", "een toverwoord"),)
    assert len(sheet.terms.shown) == len(glossary())


def test_own_words_are_changed_renamed_and_removed(sheet, document):
    document.apply("Woord", lambda s: add_word(s, Word("kruk", "om te zitten")))
    document.apply("Woord", lambda s: add_word(s, Word("appje")))
    assert shown_own(sheet) == ["appje", "kruk"]
    click(button_of(sheet.own_rows[1], "Verander kruk"))
    assert sheet.form.plain.text() == "om te zitten"
    sheet.form.word.set_text("wiebelkruk")
    click(sheet.form.keep_button)
    assert set(document.card_set.words) == {Word("wiebelkruk", "om te zitten"), Word("appje")}
    click(button_of(sheet.own_rows[0], "Haal appje weg"))
    assert shown_own(sheet) == ["wiebelkruk"]
    assert document.undo_stack.undoText() == "Woord weghalen"


def test_an_own_word_can_get_an_accent(sheet, document):
    document.apply("Woord", lambda s: add_word(s, Word("cafe", "waar je koffie drinkt")))
    click(button_of(sheet.own_rows[0], "Verander cafe"))
    sheet.form.word.set_text("café")
    click(sheet.form.keep_button)
    assert document.card_set.words == (Word("café", "waar je koffie drinkt"),)


def test_adding_a_word_that_is_there_changes_it(sheet, document):
    document.apply("Woord", lambda s: add_word(s, Word("Kruk", "om te zitten")))
    write("kruk")
    click(sheet.add_button)
    assert sheet.form.plain.text() == "om te zitten"


def test_esc_leaves_the_form_first_and_nothing_is_kept(sheet, document, room):
    click(sheet.add_button)
    assert not sheet.form.keep_button.isEnabled()
    write("iets")
    leave()
    assert is_open(room)
    assert not sheet.form.isVisible()
    assert document.card_set.words == ()
    leave()
    assert not is_open(room)


def test_what_is_too_long_is_not_kept(sheet, document):
    click(sheet.add_button)
    write("w" * 41)
    press(Qt.Key.Key_Return)
    assert sheet.form.isVisible()
    assert document.card_set.words == ()


def test_a_hard_word_on_a_card_is_explained_and_is_no_longer_hard(room, document, qtbot):
    card = document.card_set.cards[6].id
    text = "Symptomatologie en epifenomenale dingen."
    document.apply("Iets", lambda s: set_body(s, card, text))
    room.open_card(card, "body")
    settle(qtbot, room)
    reading = room.editor.form.reading
    reading.meter.click()
    QApplication.processEvents()
    names = {b.accessibleName(): b for b in reading.details.findChildren(Button) if b.isVisible()}
    names["Leg uit: Symptomatologie"].click()
    sheet = sheet_of(room)
    assert sheet.form.word.text() == "symptomatologie"
    assert sheet.form.plain.edit.hasFocus()
    write("alles waar je last van hebt")
    press(Qt.Key.Key_Return)
    sheet.reject()
    settle(qtbot, room)
    assert reading.meter.lights == ("good", "good")


def test_a_set_to_look_at_only_has_a_list_to_read_only(show, document, qtbot):
    document.apply("Woord", lambda s: add_word(s, Word("kruk", "om te zitten")))
    assert document.save_now()
    other = Document.open(document.folder)
    room = show(other)
    assert other.read_only
    room.open_glossary()
    sheet = sheet_of(room)
    assert shown_own(sheet) == ["kruk"]
    assert sheet.own_rows[0].findChildren(IconButton) == []
    assert not sheet.add_button.isVisible()
    other.release()
