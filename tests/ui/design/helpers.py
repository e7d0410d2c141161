"""Working with the room as a person does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kwartet.ui.design.card_tile import CardTile

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def settle(qtbot, room):
    """Let the room finish what it does in pauses."""
    qtbot.waitUntil(lambda: room.idle.is_done and not _rests(room), timeout=10_000)


def _rests(room):
    """Whether something waits for a pause."""
    return any(t.isActive() for t in room.findChildren(QTimer) if 0 < t.interval() < 200)


def press(key, modifiers=NONE):
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def write(text):
    """Type text where the keyboard is."""
    for char in text:
        QTest.keyClick(QApplication.focusWidget(), char)


def here():
    """The card on the wall where the keyboard is."""
    tile = QApplication.focusWidget()
    assert isinstance(tile, CardTile)
    return tile.card_id


def click(widget, at=None):
    """Click a widget, in its middle unless told where."""
    QTest.mouseClick(widget, LEFT, NONE, at or widget.rect().center())


def drag(widget, start, to):
    """Drag from a place in a widget to a place on the screen."""
    end = widget.mapFromGlobal(to)
    QTest.mousePress(widget, LEFT, NONE, start)
    QTest.mouseMove(widget, (start + end) / 2)
    QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, LEFT, NONE, end)


def heading(row):
    """A place on the heading of a quartet."""
    return QPoint(20, row.height() // 3)


def names(document):
    """The names of the quartets, in order."""
    return [quartet.name for quartet in document.card_set.quartets]
