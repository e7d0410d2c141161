"""The keys: the map that the settings show, and those that work whatever has the focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kwartet.ui.widgets import SheetDialog


class KeyLine(NamedTuple):
    """Keys to press together, with a space between them, and what they do."""

    keys: str
    meaning: str


def key_map() -> list[tuple[str, list[KeyLine]]]:
    """All keys there are, by where they work, in the language of the programme."""
    everywhere = QCoreApplication.translate("KeyMap", "Everywhere")
    wall = QCoreApplication.translate("KeyMap", "Card wall")
    editor = QCoreApplication.translate("KeyMap", "Writing a card")
    printing = QCoreApplication.translate("KeyMap", "Printing")
    return [
        (everywhere, _everywhere()),
        (wall, _on_the_wall()),
        (editor, _in_the_editor()),
        (printing, _in_the_print_room()),
    ]


def _everywhere() -> list[KeyLine]:
    return [
        KeyLine("F1", QCoreApplication.translate("KeyMap", "Help lines")),
        KeyLine("Ctrl Z", QCoreApplication.translate("KeyMap", "A step back")),
        KeyLine("Ctrl Shift Z", QCoreApplication.translate("KeyMap", "And forward again")),
        KeyLine("Ctrl N", QCoreApplication.translate("KeyMap", "New set")),
        KeyLine("Ctrl O", QCoreApplication.translate("KeyMap", "Open a set")),
        KeyLine("Ctrl P", QCoreApplication.translate("KeyMap", "To Print")),
        KeyLine(
            "Ctrl S", QCoreApplication.translate("KeyMap", "Save now (it also goes by itself)")
        ),
        KeyLine("Ctrl ,", QCoreApplication.translate("KeyMap", "Settings")),
        KeyLine("F6", QCoreApplication.translate("KeyMap", "From the bar to the page and back")),
        KeyLine("F11", QCoreApplication.translate("KeyMap", "Full screen")),
        KeyLine("Esc", QCoreApplication.translate("KeyMap", "One step back, nothing is lost")),
    ]


def _on_the_wall() -> list[KeyLine]:
    return [
        KeyLine("←↑↓→", QCoreApplication.translate("KeyMap", "From card to card")),
        KeyLine("Enter", QCoreApplication.translate("KeyMap", "Open the card")),
        KeyLine("N", QCoreApplication.translate("KeyMap", "New quartet")),
        KeyLine("1–7", QCoreApplication.translate("KeyMap", "Filters")),
        KeyLine("Ctrl F", QCoreApplication.translate("KeyMap", "Search")),
        KeyLine("Alt ↑↓", QCoreApplication.translate("KeyMap", "Move the quartet")),
        KeyLine("Ctrl L", QCoreApplication.translate("KeyMap", "Word list")),
    ]


def _in_the_editor() -> list[KeyLine]:
    return [
        KeyLine("Alt ←→", QCoreApplication.translate("KeyMap", "Previous and next card")),
        KeyLine("Ctrl Enter", QCoreApplication.translate("KeyMap", "Use what the tip says")),
        KeyLine("Ctrl D", QCoreApplication.translate("KeyMap", "Turn the card over")),
        KeyLine("Ctrl ;", QCoreApplication.translate("KeyMap", "Show the safe zone")),
        KeyLine("Ctrl +/−", QCoreApplication.translate("KeyMap", "Larger and smaller")),
        KeyLine("Ctrl 0", QCoreApplication.translate("KeyMap", "The whole card")),
        KeyLine("Ctrl L", QCoreApplication.translate("KeyMap", "Word list")),
    ]


def _in_the_print_room() -> list[KeyLine]:
    return [
        KeyLine("F8", QCoreApplication.translate("KeyMap", "Next point to check")),
        KeyLine("Shift F8", QCoreApplication.translate("KeyMap", "Previous point to check")),
        KeyLine("←→", QCoreApplication.translate("KeyMap", "Previous and next page")),
        KeyLine("Ctrl D", QCoreApplication.translate("KeyMap", "Front or back")),
    ]


class KeysEverywhere(QObject):
    """Hears some keys before the widget that has the focus, text fields included.

    Undo is the document's: a text field has none of its own, except on a sheet.
    """

    def __init__(
        self,
        parent: QObject,
        help_lines: Callable[[], None],
        undo: Callable[[], None],
        redo: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._help_lines, self._undo, self._redo = help_lines, undo, redo
        self._focused: QWidget | None = None

    def follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Listen to another widget: for the ``focusChanged`` of the application."""
        if self._focused is not None and isValid(self._focused):
            self._focused.removeEventFilter(self)
        self._focused = new
        if new is not None:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Act on the keys that are ours."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self.press(event)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; whether it was one of ours."""
        if event.key() == Qt.Key.Key_F1:
            self._help_lines()
        elif _on_a_sheet(self._focused):
            return False
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
        elif event.matches(QKeySequence.StandardKey.Redo) or _is_redo(event):
            self._redo()
        else:
            return False
        return True


def _is_redo(event: QKeyEvent) -> bool:
    """Ctrl+Shift+Z and Ctrl+Y, on every system."""
    pressed = QKeySequence(event.keyCombination())
    return pressed in (QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y"))


def _on_a_sheet(widget: QWidget | None) -> bool:
    while widget is not None and isValid(widget):
        if isinstance(widget, SheetDialog):
            return True
        widget = widget.parentWidget()
    return False


def has_focus(part: QWidget) -> bool:
    """Whether the keyboard is in a part of the window."""
    return any(widget.hasFocus() for widget in part.findChildren(QWidget))


def focus_first(part: QWidget) -> None:
    """Bring the keyboard to the first thing that takes it in a part of the window."""
    for widget in part.findChildren(QWidget):
        tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tabbed and widget.isVisibleTo(part) and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return
