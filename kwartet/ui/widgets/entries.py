"""What text is typed into, with lines under words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QTextLayout, QTextLine
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from kwartet.ui.theme import theme
from kwartet.ui.utf16 import qt_place
from kwartet.ui.widgets.underline import Underline, paint_underline

_CURSOR_MARGIN = 5
"""How far ``QLineEdit.cursorRect`` reaches to the left of the cursor (``QWidgetLineControl``)."""


class LineEntry(QLineEdit):
    """One line of text."""

    def __init__(self) -> None:
        super().__init__()
        self._underlines: tuple[Underline, ...] = ()

    def set_underlines(self, underlines: tuple[Underline, ...]) -> None:
        """Draw other lines under the text."""
        if underlines != self._underlines:
            self._underlines = underlines
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text and the lines under it."""
        super().paintEvent(event)
        if not self._underlines:
            return
        text = self.displayText()
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        cursor = self.cursorRect()
        left = cursor.x() + _CURSOR_MARGIN - _x(line, self.cursorPosition())
        baseline = cursor.y() + line.ascent()
        painter = QPainter(self)
        inside = self.rect().adjusted(theme.px(13), 0, -theme.px(13), 0)
        painter.setClipRect(inside)
        look = theme.tokens_for(self)
        for each in self._underlines:
            start, end = (left + _x(line, qt_place(text, at)) for at in (each.start, each.end))
            paint_underline(painter, start, end, baseline, each.kind, look)
        painter.end()


class AreaEntry(QPlainTextEdit):
    """Several lines of text, where Tab goes to the next control."""

    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self._underlines: tuple[Underline, ...] = ()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def set_underlines(self, underlines: tuple[Underline, ...]) -> None:
        """Draw other lines under the text."""
        if underlines != self._underlines:
            self._underlines = underlines
            self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text and the lines under it."""
        super().paintEvent(event)
        if not self._underlines:
            return
        painter = QPainter(self.viewport())
        look = theme.tokens_for(self)
        text = self.toPlainText()
        for each in self._underlines:
            for left, right, baseline in self._parts(
                qt_place(text, each.start), qt_place(text, each.end)
            ):
                paint_underline(painter, left, right, baseline, each.kind, look)
        painter.end()

    def _parts(self, start: int, end: int) -> Iterator[tuple[float, float, float]]:
        """Left, right and baseline of each part of a line between two places of the document."""
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            corner = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
            first, last = start - block.position(), end - block.position()
            for line in _lines(block.layout()):
                begins, ends = line.textStart(), line.textStart() + line.textLength()
                if first < ends and last > begins:
                    yield (
                        corner.x() + _x(line, max(first, begins)),
                        corner.x() + _x(line, min(last, ends)),
                        corner.y() + line.y() + line.ascent(),
                    )
            block = block.next()


def _lines(layout: QTextLayout) -> Iterable[QTextLine]:
    return (layout.lineAt(number) for number in range(layout.lineCount()))


def _x(line: QTextLine, place: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(place))
    return x
