"""From the wall to a card, through everything on it and back, in the real window, keys only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kwartet.storage.folder import create_set
from tests.ui.design.helpers import ALT, CTRL, here, press, settle, write

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_card_is_found_rewritten_and_left_without_a_mouse(studio, home, three, qtbot):
    create_set(three, home / "set")
    studio.open_path(home / "set")
    room, document = studio.page, studio.document
    settle(qtbot, room)
    room.wall.focus_card(three.cards[0].id)

    press(Qt.Key.Key_F, CTRL)
    write("bankje")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Right)
    card = here()
    press(Qt.Key.Key_Return)
    assert room.editor.card_id == card

    press(Qt.Key.Key_A, CTRL)
    write("Kort.")
    assert document.card_set.card(card).body == "Kort."
    press(Qt.Key.Key_Z, CTRL)
    assert document.card_set.card(card).body == three.card(card).body
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert document.card_set.card(card).body == "Kort."

    press(Qt.Key.Key_Backtab, SHIFT)
    press(Qt.Key.Key_Space)
    assert document.card_set.locate(card)[1] != three.locate(card)[1]

    press(Qt.Key.Key_D, CTRL)
    press(Qt.Key.Key_Semicolon, CTRL)
    assert room.editor.bar.side.current == "back"
    press(Qt.Key.Key_Left, ALT)
    assert room.editor.card_id != card
    press(Qt.Key.Key_Right, ALT)
    assert room.editor.card_id == card

    press(Qt.Key.Key_Escape)
    assert room.page is room.wall
    assert here() == card


def test_undo_works_on_the_wall_too(studio, home, three, qtbot):
    create_set(three, home / "set")
    studio.open_path(home / "set")
    room, document = studio.page, studio.document
    settle(qtbot, room)
    room.wall.focus_card(three.cards[5].id)
    press(Qt.Key.Key_Up, ALT)
    press(Qt.Key.Key_Z, CTRL)
    assert document.card_set.quartets == three.quartets
    assert room.isAncestorOf(QApplication.focusWidget())


def test_the_room_survives_another_language(studio, home, three, qtbot):
    from kwartet.ui.language import speak

    create_set(three, home / "set")
    studio.open_path(home / "set")
    settle(qtbot, studio.page)
    speak("en")
    qtbot.waitUntil(lambda: studio.page.wall.add_button.text() == "Quartet")
    settle(qtbot, studio.page)
    name = studio.page.wall.body.shown_rows[1].tiles[3].accessibleName()
    assert name == "Depressie, card 4, Naast je zitten, ready"
    studio.open_card(three.cards[7].id)
    write(" So.")
    press(Qt.Key.Key_Escape)
    settle(qtbot, studio.page)
    assert studio.document.card_set.cards[7].body.endswith(" So.")
