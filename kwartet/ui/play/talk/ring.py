"""The talk clock as a ring."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kwartet.ui.motion import motion
from kwartet.ui.play.clock import Clock
from kwartet.ui.play.table.look import table_look
from kwartet.ui.play.table.type import head_font
from kwartet.ui.play.table.words import clock_text
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Themed

_SMALL_S = 10
"""From so many seconds on the ring beats."""
_HALF = 0.5


class RingTimer(Themed, QWidget):
    """What is left of the time, as a ring and in figures; dotted while it stands still."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        clock.ticked.connect(self._tick)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()
        self._tick()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(theme.px(168), theme.px(168))

    def _tick(self) -> None:
        words = self.tr("Time left: {time}").replace("{time}", clock_text(self._clock.left_s))
        self.setAccessibleName(words)
        self.update()

    @property
    def _beats(self) -> bool:
        """Thick at the end of the time, and once a second if things may move."""
        clock = self._clock
        ending = clock.running and 0 < clock.left_s <= _SMALL_S
        return ending and (motion.reduced or clock.left_s % 1 > _HALF)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring and the figures."""
        look = table_look(self)
        clock = self._clock
        width = theme.px(18 if self._beats else 15)
        half = theme.px(10)
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            tray = QPen(QColor(look.clock_tray), width)
            painter.setPen(tray)
            painter.drawEllipse(box)
            pen = QPen(QColor(look.clock), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            if not clock.running:
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                pen.setDashPattern([0.5, 0.35])
            painter.setPen(pen)
            share = clock.left_s / clock.length_s if clock.length_s else 0
            if share > 0:
                painter.drawArc(box, 90 * 16, round(-share * 360 * 16))
            painter.setPen(QColor(self.look.ink))
            painter.setFont(head_font(46 if box.width() > theme.px(130) else 36, 700))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, clock_text(clock.left_s))
