"""How close a photo is: a line that fills up to a white knob."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from kwartet.ui.theme import theme
from kwartet.ui.widgets import Themed, paint_round

_KNOB = 28
_LINE = 8


class ZoomSlider(Themed, QSlider):
    """A slider in whole percents.

    Args:
        name: What it changes, for a screen reader.
        lowest: At the left.
        highest: At the right.
        parent: As in Qt.
    """

    def __init__(self, name: str, lowest: int, highest: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(name)
        self.setRange(lowest, highest)
        self.setSingleStep(5)
        self.setPageStep(25)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def focus_box(self) -> QRectF:
        """The knob."""
        return self._knob_box()

    def focus_radius(self) -> float:
        """Half the knob."""
        return theme.px(_KNOB) / 2

    def sizeHint(self) -> QSize:
        """44 px high."""
        return QSize(theme.em(200), theme.em(44))

    def minimumSizeHint(self) -> QSize:
        """Some knobs wide."""
        return QSize(theme.em(120), theme.em(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line and the knob."""
        look, knob = self.look, self._knob_box()
        painter = QPainter(self)
        high = theme.px(_LINE)
        line = QRectF(0, (self.height() - high) / 2, self.width(), high)
        paint_round(painter, line, high / 2, look.tray)
        line.setRight(knob.center().x())
        ink = look.ink if self.isEnabled() else look.edge
        paint_round(painter, line, high / 2, ink)
        paint_round(painter, knob, knob.width() / 2, look.field, ink, 2)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the panel, unless the slider was chosen to work with."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to the pointer."""
        self.setSliderDown(True)
        self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setSliderDown(False)

    def _knob_box(self) -> QRectF:
        side = theme.px(_KNOB)
        span = max(1, self.maximum() - self.minimum())
        share = (self.value() - self.minimum()) / span
        box = QRectF(0, 0, side, side)
        box.moveCenter(QPointF(side / 2 + share * (self.width() - side), self.height() / 2))
        return box

    def _go_to(self, x: float) -> None:
        side = theme.px(_KNOB)
        share = min(max((x - side / 2) / max(1, self.width() - side), 0.0), 1.0)
        self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))
