"""Searching on the wall: a field, or an icon that becomes one where room is short."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed
from kwartet.ui.widgets.buttons import IconButton
from kwartet.ui.widgets.fields import SearchField

_FIELD_WIDTH = 150


class WallSearch(Themed, QWidget):
    """Words to look for. Esc empties it and goes back to the cards, as Enter and Down do.

    Args:
        name: What it says while empty.
        parent: As in Qt.
    """

    text_changed = Signal()
    """The words are others."""
    left = Signal()
    """The person goes on to the cards."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField(name)
        self.button = IconButton("magnifying-glass-bold", f"{name} (Ctrl+F)", "normal")
        self._compact = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        row.addWidget(self.button)
        self.field.textChanged.connect(self.text_changed)
        self.field.installEventFilter(self)
        self.button.clicked.connect(self.begin)
        self.follow_theme()

    def text(self) -> str:
        """The words to look for."""
        return self.field.text()

    def clear(self) -> None:
        """Look for nothing."""
        self.field.clear()

    def begin(self) -> None:
        """Show the field and take the keyboard."""
        self.field.show()
        self.button.hide()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def set_compact(self, compact: bool) -> None:
        """Be an icon while nobody searches, or always a field."""
        self._compact = compact
        self._settle()

    def restyle(self) -> None:
        """Take the width from the theme again."""
        self.field.setFixedWidth(theme.em(_FIELD_WIDTH))
        super().restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that leave the field, and leaving it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
                self.left.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.left.emit()
                return True
        if event.type() == QEvent.Type.FocusOut:
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        open_field = not self._compact or bool(self.field.text()) or self.field.hasFocus()
        self.field.setVisible(open_field)
        self.button.setVisible(not open_field)
