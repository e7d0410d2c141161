"""A slider that goes by steps and shows its value in its handle."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed, paint_round


class StepSlider(Themed, QSlider):
    """Some steps on a line, with a small and a large A at its ends.

    Args:
        values: The values of the steps, in order.
        name: What it changes, for a screen reader.
        unit: After the value in the handle.
        parent: As in Qt.
    """

    stepped = Signal(int)
    """The value that was chosen (one of ``values``)."""

    def __init__(
        self, values: Sequence[int], name: str, unit: str = "%", parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._values = tuple(values)
        self._unit = unit
        self._name = name
        self.setRange(0, len(self._values) - 1)
        self.setPageStep(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._tell)
        self._describe()
        self.follow_theme()

    @property
    def step(self) -> int:
        """The value of the step it stands on."""
        return self._values[self.value()]

    def set_step(self, value: int) -> None:
        """Stand on the step nearest to a value."""
        nearest = min(self._values, key=lambda known: abs(known - value))
        self.setValue(self._values.index(nearest))

    def focus_radius(self) -> float:
        """Half the handle's height."""
        return self._handle_box().height() / 2

    def focus_box(self) -> QRectF:
        """The handle."""
        return self._handle_box()

    def sizeHint(self) -> QSize:
        """Some thumbs wide, 44 px high."""
        return QSize(theme.em(290), theme.em(44))

    def minimumSizeHint(self) -> QSize:
        """The steps apart."""
        return QSize(theme.em(44) * len(self._values), theme.em(44))

    def _line(self) -> tuple[float, float]:
        """Where the line starts and ends."""
        handle = self._handle_width() / 2
        return theme.px(18) + handle, self.width() - theme.px(32) - handle

    def _at(self, index: int) -> float:
        start, end = self._line()
        return start + (end - start) * index / (len(self._values) - 1)

    def _handle_width(self) -> float:
        longest = max(f"{value}{self._unit}" for value in self._values)
        return QFontMetricsF(theme.font("strong")).horizontalAdvance(longest) + theme.px(22)

    def _handle_box(self) -> QRectF:
        box = QRectF(0, 0, self._handle_width(), theme.em(40))
        box.moveCenter(QPointF(self._at(self.value()), self.height() / 2))
        return box

    def paintEvent(self, event: QPaintEvent) -> None:
        """The letters, the line, its steps and the handle."""
        look = self.look
        painter = QPainter(self)
        middle = self.height() / 2
        painter.setPen(QColor(look.ink))
        everything = QRectF(self.rect())
        small, large = theme.font("label"), theme.font("h1")
        painter.setFont(small)
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(everything, centred | Qt.AlignmentFlag.AlignLeft, "A")
        large.setPixelSize(theme.px(28))
        painter.setFont(large)
        painter.drawText(everything, centred | Qt.AlignmentFlag.AlignRight, "A")
        start, end = self._line()
        thick = theme.px(6)
        bar = QRectF(start, middle - thick / 2, end - start, thick)
        paint_round(painter, bar, thick / 2, look.edge)
        for index in range(len(self._values)):
            tick = QRectF(0, 0, theme.px(6), theme.px(18))
            tick.moveCenter(QPointF(self._at(index), middle))
            paint_round(painter, tick, theme.px(3), look.edge_mark)
        handle = self._handle_box()
        paint_round(painter, handle, handle.height() / 2, look.solid)
        painter.setPen(QColor(look.on_solid))
        painter.setFont(theme.font("strong"))
        painter.drawText(handle, Qt.AlignmentFlag.AlignCenter, f"{self.step}{self._unit}")
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to the step under the pointer."""
        self._go_to(event.position().x())
        self.setSliderDown(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer from step to step."""
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setSliderDown(False)

    def _go_to(self, x: float) -> None:
        steps = range(len(self._values))
        self.setValue(min(steps, key=lambda index: abs(self._at(index) - x)))

    def _tell(self, index: int) -> None:
        self._describe()
        self.stepped.emit(self._values[index])

    def _describe(self) -> None:
        self.setAccessibleName(f"{self._name}, {self.step}{self._unit}")
        self.update()
