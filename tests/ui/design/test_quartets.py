from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from kwartet.model.palette import palette
from kwartet.ui.design.quartet_sheet import QuartetSheet
from kwartet.ui.widgets import Toast
from tests.ui.design.helpers import click, here, names, press, settle, write


def sheet(room):
    return room.window().findChild(QuartetSheet)


def choose(room, quartet, text):
    """Choose from the menu of a quartet."""
    menu = room.wall.menu.menu(quartet.id)
    action = next(each for each in menu.actions() if each.text() == text)
    assert action.isEnabled()
    action.trigger()
    menu.deleteLater()


def test_n_makes_a_quartet_with_the_keyboard_alone(room, document, qtbot):
    room.wall.focus_card(document.card_set.cards[0].id)
    press(Qt.Key.Key_N)
    assert sheet(room).isVisible()
    write("Vriendschap")
    press(Qt.Key.Key_Return)
    settle(qtbot, room)
    assert names(document)[-1] == "Vriendschap"
    added = document.card_set.quartets[-1]
    assert added.color not in {quartet.color for quartet in document.card_set.quartets[:-1]}
    assert here() == added.cards[0].id
    assert document.undo_stack.undoText() == "Kwartet Vriendschap erbij"
    document.undo()
    assert len(names(document)) == 3


def test_a_quartet_needs_a_name(room, document):
    click(room.wall.add_button)
    write("   ")
    press(Qt.Key.Key_Return)
    assert sheet(room).isVisible()
    press(Qt.Key.Key_Escape)
    assert len(names(document)) == 3


def test_colour_and_shape_are_chosen_by_arrows(room, document):
    click(room.wall.add_button)
    opened = sheet(room)
    write("Moed")
    colors = list(palette())
    start = opened.colors.current
    opened.colors.tile(start).setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    click(opened.symbols.tile("vlam"))
    press(Qt.Key.Key_Return)
    opened.name_field.edit.setFocus()
    press(Qt.Key.Key_Return)
    added = document.card_set.quartets[-1]
    assert added.color == colors[colors.index(start) + 1]
    assert added.symbol == "vlam"


def test_a_quartet_is_renamed_and_recoloured_in_one_step(room, document):
    choose(room, document.card_set.quartets[0], "Andere naam…")
    opened = sheet(room)
    opened.name_field.edit.selectAll()
    write("Druk hoofd")
    click(opened.colors.tile("framboos"))
    opened.name_field.edit.setFocus()
    press(Qt.Key.Key_Return)
    assert names(document)[0] == "Druk hoofd"
    assert document.card_set.quartets[0].color == "framboos"
    document.undo()
    assert names(document)[0] == "ADHD"
    assert document.card_set.quartets[0].color == "zonnegeel"


def test_a_heavy_theme_is_marked(room, document):
    choose(room, document.card_set.quartets[0], "Zwaar thema")
    assert document.card_set.quartets[0].heavy
    document.undo()
    assert not document.card_set.quartets[0].heavy


def test_a_copy_comes_right_after_its_quartet(room, document, qtbot):
    choose(room, document.card_set.quartets[1], "Maak een kopie")
    settle(qtbot, room)
    assert names(document) == ["ADHD", "Depressie", "Depressie (kopie)", "Angst"]
    assert len({card.id for card in document.card_set.cards}) == 16
    assert [row.quartet_id for row in room.wall.body.shown_rows] == [
        quartet.id for quartet in document.card_set.quartets
    ]


def test_a_quartet_that_was_removed_can_be_put_back(room, document, qtbot):
    quartet = document.card_set.quartets[1]
    choose(room, quartet, "Haal weg")
    assert names(document) == ["ADHD", "Angst"]
    assert len(room.wall.body.shown_rows) == 2
    toast = room.window().findChild(Toast)
    assert toast.text == "Depressie is weggehaald"
    toast.acted.emit()
    assert document.card_set.quartets[1] == quartet
    settle(qtbot, room)
    assert room.wall.body.shown_rows[1].accessibleName() == "Depressie, 4 van 4 klaar"


def test_moving_has_a_button_for_who_does_not_drag(room, document):
    choose(room, document.card_set.quartets[0], "Omlaag")
    assert names(document) == ["Depressie", "ADHD", "Angst"]
    menu = room.wall.menu.menu(document.card_set.quartets[0].id)
    up = next(each for each in menu.actions() if each.text() == "Omhoog")
    assert not up.isEnabled()
    menu.deleteLater()


def test_a_quartet_may_be_added_in_between(room, document):
    choose(room, document.card_set.quartets[0], "Hier een kwartet bij…")
    write("Tussen")
    press(Qt.Key.Key_Return)
    assert names(document) == ["ADHD", "Tussen", "Depressie", "Angst"]


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_the_menu_opens_from_its_button_and_the_menu_key(room, document, qtbot):
    opened = []
    room.wall.body.menu_wanted.connect(lambda key, _: opened.append(key))
    row = room.wall.body.shown_rows[1]
    click(row.menu_button)
    QApplication.activePopupWidget().close()
    row.menu_wanted.emit(row.quartet_id, QPoint(0, 0))
    QApplication.activePopupWidget().close()
    assert opened == [row.quartet_id] * 2
