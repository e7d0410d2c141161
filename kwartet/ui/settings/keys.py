"""Toetsen: every key there is, by where it works."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from kwartet.ui.keyboard import KeyLine, key_map
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Divider, Label, Themed, paint_round


class Keys(QWidget):
    """The keyboard map."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for heading, lines in key_map():
            column.addWidget(Divider())
            column.addWidget(Label(heading, "h3"))
            column.addLayout(_table(lines))
            column.addSpacing(theme.px(8))
        column.addStretch(1)


def _table(lines: list[KeyLine]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(24))
    grid.setVerticalSpacing(theme.px(8))
    grid.setColumnMinimumWidth(0, theme.em(210))
    grid.setColumnStretch(1, 1)
    for row, line in enumerate(lines):
        grid.addWidget(KeyCaps(line.keys), row, 0)
        grid.addWidget(Label(line.meaning, "text"), row, 1)
    return grid


class KeyCaps(Themed, QWidget):
    """Keys to press together, drawn as keys.

    Args:
        keys: With a space between them: ``Ctrl Shift Z``.
        parent: As in Qt.
    """

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps = keys.split(" ")
        self.setAccessibleName(keys.replace(" ", "+"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        """The keys side by side."""
        return QSize(round(self._boxes()[-1].right() + 1), theme.em(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A box for each key."""
        look = self.look
        with QPainter(self) as painter:
            painter.setFont(theme.font("label"))
            for cap, box in zip(self._caps, self._boxes(), strict=True):
                paint_round(painter, box, theme.px(7), look.sheet, look.edge, look.border_px)
                painter.setPen(QColor(look.ink))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _name(cap))

    def _boxes(self) -> list[QRectF]:
        metrics = QFontMetricsF(theme.font("label"))
        left, boxes = 0.0, []
        for cap in self._caps:
            width = max(metrics.horizontalAdvance(_name(cap)) + theme.px(18), theme.em(32))
            boxes.append(QRectF(left, 0, width, theme.em(32)))
            left += width + theme.px(6)
        return boxes


def _name(cap: str) -> str:
    """A key as this computer calls it (on a Mac Ctrl is ⌘)."""
    if cap in ("Ctrl", "Shift", "Alt"):
        native = QKeySequence(f"{cap}+A").toString(QKeySequence.SequenceFormat.NativeText)
        return native.removesuffix("A").removesuffix("+")
    return cap
