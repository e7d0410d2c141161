"""Text entry: a label above, a counter at the right, help or an error in a sentence below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kwartet.ui.icons import icon_pixmap
from kwartet.ui.theme import theme
from kwartet.ui.utf16 import python_place, qt_place
from kwartet.ui.widgets.base import Themed
from kwartet.ui.widgets.entries import AreaEntry, LineEntry
from kwartet.ui.widgets.labels import Label
from kwartet.ui.widgets.marks import Icon
from kwartet.ui.widgets.underline import Underline


class FieldNote(Themed, QWidget):
    """The line under a field: help, or an error with its icon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon("warning-circle-fill", 16, "error")
        self._text = Label(role="help", tone="ink2", wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._text, 1)
        self.follow_theme()

    def show_help(self, text: str) -> None:
        """Show a sentence of help; an empty one hides the line."""
        self._show(text, error=False)

    def show_error(self, text: str) -> None:
        """Show what is wrong."""
        self._show(text, error=True)

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._row.setSpacing(theme.px(5))
        self._icon.setFixedHeight(self._text.fontMetrics().height())
        super().restyle()

    def _show(self, text: str, *, error: bool) -> None:
        self._icon.setVisible(error)
        self._text.set_tone("error" if error else "ink2")
        self._text.set_text(text)
        self.setVisible(bool(text))


class Labelled(Themed, QWidget):
    """A label above any widget, set as that of a text field.

    Args:
        label: What it is.
        widget: Below the label.
        note: At the right above, or nothing.
    """

    def __init__(self, label: str, widget: QWidget, note: str = "") -> None:
        super().__init__()
        self._label = Label(label, "label", "ink2")
        self._label.setBuddy(widget)
        self._note = Label(note, "label", "ink2")
        if not widget.accessibleName():
            widget.setAccessibleName(label)
        head = QHBoxLayout()
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self._note)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        self._column.addWidget(widget)
        self.follow_theme()

    def set_label(self, label: str) -> None:
        """Show another label."""
        self._label.set_text(label)

    def set_note(self, note: str) -> None:
        """Show something else at the right above."""
        self._note.set_text(note)

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._column.setSpacing(theme.px(6))
        super().restyle()


class _Field(Themed, QWidget):
    """Label, counter, entry, note, one under the other."""

    text_changed = Signal(str)
    """The text after each change."""
    typed = Signal()
    """The person changed the text: it was not set."""
    editing_finished = Signal()
    """The person left the field or pressed Enter."""
    cursor_moved = Signal()
    """The cursor is elsewhere."""

    def __init__(
        self, label: str, entry: LineEntry | AreaEntry, limit: int, help_text: str
    ) -> None:
        super().__init__()
        self._label = Label(label, "label", "ink2")
        self._counter = Label("", "label", "ink2")
        self._note = FieldNote()
        self._entry = entry
        self._limit = limit
        self._help = help_text
        self._error = ""
        self._remark = ""
        self._is_being_set = False
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self._counter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._head)
        self._column.addWidget(entry)
        self._column.addWidget(self._note)
        self._label.setBuddy(entry)
        entry.setAccessibleName(label)
        entry.cursorPositionChanged.connect(self.cursor_moved)
        self.setFocusProxy(entry)
        self._head.setVisible(bool(label) or bool(limit))
        self._refresh()
        self.follow_theme()

    def restyle(self) -> None:
        """Take spacing and font from the theme again."""
        self._column.setSpacing(theme.px(6))
        self._entry.setFont(theme.font("text"))
        super().restyle()

    def text(self) -> str:
        """What it holds."""
        raise NotImplementedError

    def set_label(self, label: str) -> None:
        """Show another label."""
        self._label.set_text(label)
        self._entry.setAccessibleName(label)
        self._head.setVisible(bool(label) or bool(self._counter.plain))

    def set_counter(self, text: str) -> None:
        """Show something of one's own at the right above (``41 words``)."""
        self._counter.set_text(text)
        self._head.setVisible(bool(text) or bool(self._label.plain))

    def set_help(self, text: str) -> None:
        """Show a sentence of help under the field."""
        self._help = text
        self._refresh()

    def set_error(self, sentence: str) -> None:
        """Show what is wrong; an empty sentence: nothing is."""
        self._error = sentence
        self._refresh()

    def add_below(self, widget: QWidget) -> None:
        """Put something under the field that belongs to it; it may need more height."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column.addWidget(widget)

    def set_remark(self, sentence: str) -> None:
        """Let a screen reader say this about the field; whoever sees it reads it elsewhere."""
        if sentence != self._remark:
            self._remark = sentence
            self._refresh()

    def set_underlines(self, underlines: tuple[Underline, ...]) -> None:
        """Draw lines under words, and no others."""
        self._entry.set_underlines(underlines)

    @property
    def cursor_at(self) -> int:
        """Before which character the cursor stands."""
        raise NotImplementedError

    def select(self, start: int, end: int) -> None:
        """Bring the keyboard to these characters: what is typed takes their place."""
        self._entry.setFocus()
        self.place_cursor(start, end)

    def place_cursor(self, start: int, end: int) -> None:
        """Select these characters and show them, wherever the keyboard is."""
        raise NotImplementedError

    @property
    def too_long_by(self) -> int:
        """The number of characters over the limit; 0 where it fits or has no limit."""
        return max(0, len(self.text()) - self._limit) if self._limit else 0

    def changeEvent(self, event: QEvent) -> None:
        """The language may change."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)

    def _text_edited(self) -> None:
        self._refresh()
        self.text_changed.emit(self.text())
        if not self._is_being_set:
            self.typed.emit()

    def _refresh(self) -> None:
        if self._limit:
            used = self.tr("{used} of {limit}").format(used=len(self.text()), limit=self._limit)
            self.set_counter(used)
        error = self._error
        if not error and self.too_long_by:
            error = QCoreApplication.translate(  # tr loses the plural in a subclass
                "_Field", "%n character(s) too long", None, self.too_long_by
            )
        said = " ".join(part for part in (error or self._help, self._remark) if part)
        self._entry.setAccessibleDescription(said)
        if (state := "error" if error else "") != (self._entry.property("state") or ""):
            self._entry.setProperty("state", state)
            self._entry.style().unpolish(self._entry)
            self._entry.style().polish(self._entry)
        if error:
            self._note.show_error(error)
        else:
            self._note.show_help(self._help)


class TextField(_Field):
    """One line of text.

    Args:
        label: Above the field.
        limit: The number of characters that fits, or 0; more can be typed, and is an error.
        help_text: A sentence below.
        placeholder: Shown while empty.
    """

    def __init__(
        self, label: str = "", *, limit: int = 0, help_text: str = "", placeholder: str = ""
    ) -> None:
        self.edit = LineEntry()
        super().__init__(label, self.edit, limit, help_text)
        self.edit.setPlaceholderText(placeholder)
        self.edit.textChanged.connect(self._text_edited)
        self.edit.editingFinished.connect(self.editing_finished)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def text(self) -> str:
        """What it holds."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Hold another text; the cursor stays where it is when the text is the same."""
        if text != self.edit.text():
            self._is_being_set = True
            self.edit.setText(text)
            self._is_being_set = False

    @property
    def cursor_at(self) -> int:
        """Before which character the cursor stands."""
        return python_place(self.text(), self.edit.cursorPosition())

    def place_cursor(self, start: int, end: int) -> None:
        """Select these characters and show them, wherever the keyboard is."""
        first, last = (qt_place(self.text(), at) for at in (start, end))
        self.edit.setSelection(first, last - first)


class TextArea(_Field):
    """Several lines of text.

    Args:
        label: Above the field.
        rows: The number of lines to show.
        limit: The number of characters that fits, or 0; more can be typed, and is an error.
        help_text: A sentence below.
        placeholder: Shown while empty.
    """

    def __init__(
        self,
        label: str = "",
        *,
        rows: int = 5,
        limit: int = 0,
        help_text: str = "",
        placeholder: str = "",
    ) -> None:
        self.edit = AreaEntry()
        self._rows = rows
        super().__init__(label, self.edit, limit, help_text)
        self.edit.setPlaceholderText(placeholder)
        self.edit.textChanged.connect(self._text_edited)
        self.edit.left.connect(self.editing_finished)

    def restyle(self) -> None:
        """Take spacing, font and height from the theme again."""
        super().restyle()
        line = self.edit.fontMetrics().lineSpacing()
        self.edit.setMinimumHeight(line * self._rows + theme.px(30))

    def text(self) -> str:
        """What it holds."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Hold another text; the cursor stays where it is when the text is the same."""
        if text != self.edit.toPlainText():
            self._is_being_set = True
            self.edit.setPlainText(text)
            self._is_being_set = False

    @property
    def cursor_at(self) -> int:
        """Before which character the cursor stands."""
        return python_place(self.text(), self.edit.textCursor().position())

    def place_cursor(self, start: int, end: int) -> None:
        """Select these characters and show them, wherever the keyboard is."""
        cursor = self.edit.textCursor()
        cursor.setPosition(qt_place(self.text(), start))
        cursor.setPosition(qt_place(self.text(), end), QTextCursor.MoveMode.KeepAnchor)
        self.edit.setTextCursor(cursor)


class SearchField(Themed, QLineEdit):
    """A line with a magnifying glass, to search in what is shown.

    Args:
        placeholder: Also its name for a screen reader.
        parent: As in Qt.
    """

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(False)
        self.follow_theme()

    def restyle(self) -> None:
        """Take the room for the icon from the theme again."""
        self.setFont(theme.font("text"))
        self.setTextMargins(theme.text_px(18) + theme.px(8), 0, 0, 0)
        super().restyle()

    def sizeHint(self) -> QSize:
        """Some words wide."""
        return QSize(theme.em(200), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field and its magnifying glass."""
        super().paintEvent(event)
        painter = QPainter(self)
        size = theme.text_px(18)
        top = round((self.height() - size) / 2)
        pixmap = icon_pixmap(
            "magnifying-glass-bold", self.look.ink2, size, self.devicePixelRatioF()
        )
        painter.drawPixmap(theme.px(14), top, pixmap)
        painter.end()
