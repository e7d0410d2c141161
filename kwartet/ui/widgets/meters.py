"""Meters: does it fit, how hard does it read, how far is it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed, paint_round, round_path
from kwartet.ui.widgets.labels import Tone, tone_colour

FITS_TO_PERCENT = 92.0
"""Above this the text nearly fills its room: yellow."""
FULL_PERCENT = 100.0
"""Above this the text runs over: red."""

_TONE_ICONS: dict[Tone, str] = {
    "good": "check-bold",
    "notice": "warning-bold",
    "error": "warning-circle-fill",
}


def paint_bar(painter: QPainter, box: QRectF, share: float, fill: str, tray: str) -> None:
    """A bar filled for a share (0 to 1), with round ends.

    The fill is cut by the tray's shape, so a little fill is as round at its left as a lot.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_round(painter, box, box.height() / 2, tray)
    if share <= 0:
        return
    painter.save()
    painter.setClipPath(round_path(box, box.height() / 2))
    width = max(box.height(), box.width() * min(share, 1.0))
    filled = QRectF(box.left(), box.top(), width, box.height())
    paint_round(painter, filled, box.height() / 2, fill)
    painter.restore()


class _Meter(Themed, QWidget):
    """A line of words (label left, verdict right) over something painted."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._verdict = ""
        self._tone: Tone = "ink2"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_label(self, label: str) -> None:
        """Show another label."""
        self._label = label
        self._name()

    def restyle(self) -> None:
        """Take the font from the theme again."""
        self.setFont(theme.font("label"))
        super().restyle()

    def sizeHint(self) -> QSize:
        """A line of text and a bar."""
        metrics = QFontMetricsF(self.font())
        words = metrics.horizontalAdvance(self._label + self._verdict)
        return QSize(
            round(words) + theme.text_px(18) + theme.px(24),
            round(metrics.height()) + theme.px(6) + theme.px(12),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words and the bar."""
        look = self.look
        painter = QPainter(self)
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        line = QRectF(0, 0, self.width(), metrics.height())
        aligned = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(look.ink2))
        painter.drawText(line, aligned | Qt.AlignmentFlag.AlignLeft, self._label)
        colour = tone_colour(look, self._tone)
        painter.setPen(QColor(colour))
        painter.drawText(line, aligned | Qt.AlignmentFlag.AlignRight, self._verdict)
        if self._verdict and (icon := _TONE_ICONS.get(self._tone)):
            size = theme.text_px(16)
            left = self.width() - metrics.horizontalAdvance(self._verdict) - size - theme.px(4)
            at = QRectF(round(left), round(line.center().y() - size / 2), size, size)
            paint_icon(painter, icon, at, colour)
        height = theme.px(12)
        self._paint_bar(painter, QRectF(0, self.height() - height, self.width(), height))
        painter.end()

    def _paint_bar(self, painter: QPainter, box: QRectF) -> None:
        raise NotImplementedError

    def _say(self, verdict: str, tone: Tone) -> None:
        self._verdict, self._tone = verdict, tone
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(f"{self._label} {self._verdict}".strip())
        self.updateGeometry()
        self.update()


class FitMeter(_Meter):
    """How much of its room a text takes: green to 92 %, yellow to 100 %, red above."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self._percent = 0.0
        self._lines = (0, 0)
        self.follow_theme()

    def set_fit(self, percent: float, lines: int, max_lines: int) -> None:
        """Show how a text fits.

        Args:
            percent: Of the room that it takes.
            lines: The text has.
            max_lines: There is room for.
        """
        self._percent = percent
        self._lines = (lines, max_lines)
        if percent > FULL_PERCENT or lines > max_lines:
            over = max(1, lines - max_lines)
            self._say(self.tr("%n line(s) too many", "", over), "error")
        else:
            words = self.tr("{lines} of {max} lines").format(lines=lines, max=max_lines)
            self._say(words, "good" if percent <= FITS_TO_PERCENT else "notice")

    def changeEvent(self, event: QEvent) -> None:
        """The language may change."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_fit(self._percent, *self._lines)
        super().changeEvent(event)

    def _paint_bar(self, painter: QPainter, box: QRectF) -> None:
        look = self.look
        fill = {"notice": look.marker, "error": look.tones.error}.get(self._tone, look.switch_on)
        paint_bar(painter, box, self._percent / 100, fill, look.tray)
        if theme.contrast == "strong":
            paint_round(painter, box, box.height() / 2, None, look.edge, 1.5)


class LevelMeter(_Meter):
    """Which of some levels is reached: boxes of which one is filled.

    Args:
        label: Before it.
        levels: The names, from easy to hard (``A1`` to ``C1``).
        parent: As in Qt.
    """

    def __init__(self, label: str, levels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self._levels = tuple(levels)
        self._reached = -1
        self.follow_theme()

    def set_level(self, level: str, verdict: str, tone: Tone) -> None:
        """Show a level.

        Args:
            level: One of the levels, or an empty string: none yet.
            verdict: What that means, in a word or two.
            tone: ``good`` or ``notice``.
        """
        self._reached = self._levels.index(level) if level else -1
        self._say(verdict, tone)

    def _paint_bar(self, painter: QPainter, box: QRectF) -> None:
        look = self.look
        gap = theme.px(4)
        width = (box.width() - gap * (len(self._levels) - 1)) / len(self._levels)
        for index in range(len(self._levels)):
            part = QRectF(box.left() + index * (width + gap), box.top(), width, box.height())
            fill = look.tray
            if index == self._reached:
                fill = look.marker if self._tone == "notice" else look.switch_on
            edge = look.edge if theme.contrast == "strong" else None
            paint_round(painter, part, theme.px(4), fill, edge, 1.5)


class ProgressBar(Themed, QProgressBar):
    """How far a long task is.

    Args:
        name: What is being done, for a screen reader.
        parent: As in Qt.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        """A bar of 14 px."""
        return QSize(theme.px(200), theme.px(14))

    def minimumSizeHint(self) -> QSize:
        """A bar of 14 px."""
        return QSize(theme.px(44), theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar."""
        look = self.look
        painter = QPainter(self)
        steps = self.maximum() - self.minimum()
        share = (self.value() - self.minimum()) / steps if steps else 0.0
        box = QRectF(self.rect())
        paint_bar(painter, box, share, look.switch_on, look.tray)
        if theme.contrast == "strong":
            paint_round(painter, box, box.height() / 2, None, look.edge, 1.5)
        painter.end()
