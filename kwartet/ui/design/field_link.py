"""A text field and the document: the field follows the document, typing makes named edits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit

from kwartet.ui.document import Document
from kwartet.ui.utf16 import qt_place
from kwartet.ui.widgets import TextArea, TextField

_PAUSE_MS = 2000
"""After such a rest, what is typed next is a step of its own."""


class FieldLink(QObject):
    """Keeps one field and one text of the document the same.

    The document is the truth: what is typed goes to ``write``, and whatever the document then holds
    is shown. The field keeps no undo of its own; the window gives undo to the document.

    Args:
        field: The field.
        document: Told where one stretch of typing ends.
        read: The text as the document holds it.
        write: Makes the edit; it may clean the text first, or be refused.
    """

    def __init__(
        self,
        field: TextField | TextArea,
        document: Document,
        read: Callable[[], str],
        write: Callable[[str], None],
    ) -> None:
        super().__init__(field)
        self._field = field
        self._read, self._write = read, write
        self._following = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(document.end_typing)
        if not isinstance(field.edit, QLineEdit):
            field.edit.setUndoRedoEnabled(False)
        field.edit.setReadOnly(document.read_only)
        field.text_changed.connect(self._typed)
        field.editing_finished.connect(document.end_typing)

    def follow(self) -> None:
        """Show what the document holds, the cursor where it changed."""
        before, text = self._field.text(), self._read()
        if text == before:
            return
        self._following = True
        self._field.set_text(text)
        self._place_cursor(_end_of_change(before, text))
        self._following = False

    def _typed(self, text: str) -> None:
        if not self._following:
            self._pause.start()
            self._write(text)
            self.follow()

    def _place_cursor(self, index: int) -> None:
        edit = self._field.edit
        if isinstance(edit, QLineEdit):
            edit.setCursorPosition(index)
            return
        cursor = edit.textCursor()
        cursor.setPosition(index)
        edit.setTextCursor(cursor)


def _end_of_change(before: str, after: str) -> int:
    """Where the changed part of ``after`` ends, in UTF-16 units as Qt counts."""
    same = 0
    limit = min(len(before), len(after))
    while same < limit and before[-1 - same] == after[-1 - same]:
        same += 1
    return qt_place(after, len(after) - same)
