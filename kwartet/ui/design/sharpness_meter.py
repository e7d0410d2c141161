"""Whether a photo has enough pixels for its size on paper: coarse, nearly, sharp."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Themed, paint_round
from kwartet.ui.widgets.labels import Tone, tone_colour

COARSE_BELOW_DPI = 200
SHARP_FROM_DPI = 300
_MOST_DPI = 600
_COLOURS = ("#F5B3A8", "#FFDF86", "#8FC5A0")
"""Source: mockup 00b of the design system, the meter's three parts."""
_BAR = 12


class SharpnessMeter(Themed, QWidget):
    """Three parts, a stroke where the photo is, and the verdict in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dpi = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    @property
    def verdict(self) -> str:
        """What it says: *388 dpi, mooi scherp*."""
        if self._dpi < COARSE_BELOW_DPI:
            #: nl: %1 dpi, korrelig
            words = self.tr("%1 dpi, coarse")
        elif self._dpi < SHARP_FROM_DPI:
            #: nl: %1 dpi, liever 300
            words = self.tr("%1 dpi, rather 300")
        else:
            #: nl: %1 dpi, mooi scherp
            words = self.tr("%1 dpi, nice and sharp")
        return words.replace("%1", str(self._dpi))

    def show_dpi(self, dpi: float) -> None:
        """Show a resolution."""
        self._dpi = round(dpi)
        self.setAccessibleName(f"{self._label()} {self.verdict}")
        self.update()

    def restyle(self) -> None:
        """Take the font from the theme again."""
        self.setFont(theme.font("label"))
        super().restyle()

    def sizeHint(self) -> QSize:
        """A line, the bar and its numbers."""
        line = QFontMetricsF(self.font()).height()
        return QSize(theme.em(280), round(2 * line) + theme.px(_BAR) + theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, the bar, the stroke and the numbers."""
        look = self.look
        painter = QPainter(self)
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        line = QRectF(0, 0, self.width(), metrics.height())
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(look.ink2))
        painter.drawText(line, centred | Qt.AlignmentFlag.AlignLeft, self._label())
        tone = self._tone()
        painter.setPen(QColor(tone_colour(look, tone)))
        painter.drawText(line, centred | Qt.AlignmentFlag.AlignRight, self.verdict)
        size = theme.text_px(16)
        left = self.width() - metrics.horizontalAdvance(self.verdict) - size - theme.px(4)
        mark = "check-bold" if tone == "good" else "warning-bold"
        at = QRectF(round(left), round(line.center().y() - size / 2), size, size)
        paint_icon(painter, mark, at, tone_colour(look, tone))
        self._paint_bar(painter, line.bottom() + theme.px(6))
        painter.end()

    def _paint_bar(self, painter: QPainter, top: float) -> None:
        stops = (0, COARSE_BELOW_DPI, SHARP_FROM_DPI, _MOST_DPI)
        high, gap = theme.px(_BAR), theme.px(2)
        for colour, start, end in zip(_COLOURS, stops[:-1], stops[1:], strict=True):
            box = QRectF(self._at(start), top, self._at(end) - self._at(start) - gap, high)
            paint_round(painter, box, theme.px(4), colour)
        stroke = QRectF(0, 0, theme.px(6), high + theme.px(10))
        stroke.moveCenter(QRectF(0, top, self._at(self._dpi) * 2, high).center())
        paint_round(painter, stroke, theme.px(3), self.look.ink, self.look.sheet, 1)
        painter.setFont(theme.font("tiny"))
        painter.setPen(QColor(self.look.ink2))
        below = QRectF(0, top + high + theme.px(2), self.width(), theme.em(22))
        centred = Qt.AlignmentFlag.AlignVCenter
        #: nl: korrelig
        painter.drawText(below, centred | Qt.AlignmentFlag.AlignLeft, self.tr("coarse"))
        painter.drawText(below, centred | Qt.AlignmentFlag.AlignRight, str(_MOST_DPI))
        for dpi in stops[1:-1]:
            box = QRectF(self._at(dpi) - theme.px(30), below.top(), theme.px(60), below.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(dpi))

    def _at(self, dpi: float) -> float:
        """Where a resolution is on the bar, in pixels."""
        return min(dpi, _MOST_DPI) / _MOST_DPI * self.width()

    def _tone(self) -> Tone:
        if self._dpi < COARSE_BELOW_DPI:
            return "error"
        return "notice" if self._dpi < SHARP_FROM_DPI else "good"

    def _label(self) -> str:
        #: nl: Scherp genoeg?
        return self.tr("Sharp enough?")
