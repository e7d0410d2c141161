"""Meters: does it fit, how does it read, how far is it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QProgressBar, QSizePolicy, QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.theme import theme
from kwartet.ui.tokens import Tokens
from kwartet.ui.widgets.base import EnterPresses, Themed, paint_round, round_path
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


class _Words(NamedTuple):
    """The line over a meter: what it measures at the left, the verdict at the right."""

    label: str
    verdict: str = ""
    tone: Tone = "ink2"

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        return f"{self.label} {self.verdict}".strip()


def _meter_size(font: QFont, words: _Words) -> QSize:
    """A line of text and a bar."""
    metrics = QFontMetricsF(font)
    wide = metrics.horizontalAdvance(words.label + words.verdict)
    high = round(metrics.height()) + theme.px(6) + theme.px(12)
    return QSize(round(wide) + theme.text_px(18) + theme.px(24), high)


def _paint_words(painter: QPainter, font: QFont, width: float, words: _Words, look: Tokens) -> None:
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    line = QRectF(0, 0, width, metrics.height())
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.setPen(QColor(look.ink2))
    painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, words.label)
    colour = tone_colour(look, words.tone)
    painter.setPen(QColor(colour))
    painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, words.verdict)
    if words.verdict and (icon := _TONE_ICONS.get(words.tone)):
        size = theme.text_px(16)
        left = width - metrics.horizontalAdvance(words.verdict) - size - theme.px(4)
        at = QRectF(round(left), round(line.center().y() - size / 2), size, size)
        paint_icon(painter, icon, at, colour)


class FitMeter(Themed, QWidget):
    """How much of its room a text takes: green to 92 %, yellow to 100 %, red above."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = _Words(label)
        self._percent = 0.0
        self._lines = (0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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

    def restyle(self) -> None:
        """Take the font from the theme again."""
        self.setFont(theme.font("label"))
        super().restyle()

    def sizeHint(self) -> QSize:
        """A line of text and a bar."""
        return _meter_size(self.font(), self._words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words and the bar."""
        look = self.look
        painter = QPainter(self)
        _paint_words(painter, self.font(), self.width(), self._words, look)
        height = theme.px(12)
        box = QRectF(0, self.height() - height, self.width(), height)
        tones = {"notice": look.marker, "error": look.tones.error}
        fill = tones.get(self._words.tone, look.switch_on)
        paint_bar(painter, box, self._percent / 100, fill, look.tray)
        if theme.contrast == "strong":
            paint_round(painter, box, box.height() / 2, None, look.edge, 1.5)
        painter.end()

    def _say(self, verdict: str, tone: Tone) -> None:
        self._words = _Words(self._words.label, verdict, tone)
        self.setAccessibleName(self._words.spoken)
        self.updateGeometry()
        self.update()


class LightsMeter(EnterPresses, Themed, QAbstractButton):
    """Some lights side by side, each green or yellow, with one verdict over them.

    It is a button that stays down as long as what it says is explained.

    Args:
        label: Before the verdict.
        parent: As in Qt.
    """

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = _Words(label)
        self._lights: tuple[Tone | None, ...] = (None,)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(label)
        self.follow_theme()

    def show_lights(self, lights: Sequence[Tone | None], verdict: str, tone: Tone) -> None:
        """Show each light as ``good`` or ``notice``, or pale for None, and what they come to."""
        self._lights = tuple(lights)
        self._words = _Words(self._words.label, verdict, tone)
        self.setAccessibleName(self._words.spoken)
        self.updateGeometry()
        self.update()

    @property
    def lights(self) -> tuple[Tone | None, ...]:
        """What it shows, light by light."""
        return self._lights

    def restyle(self) -> None:
        """Take the font from the theme again."""
        self.setFont(theme.font("label"))
        super().restyle()

    def sizeHint(self) -> QSize:
        """A line of text, an arrow and the lights."""
        hint = _meter_size(self.font(), self._words)
        return QSize(hint.width() + theme.text_px(16), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, an arrow down or up, the lights."""
        look = self.look
        painter = QPainter(self)
        metrics = QFontMetricsF(self.font())
        side = theme.text_px(16)
        left = metrics.horizontalAdvance(self._words.label) + theme.px(4)
        arrow = "caret-up-bold" if self.isChecked() else "caret-down-bold"
        paint_icon(
            painter, arrow, QRectF(left, (metrics.height() - side) / 2, side, side), look.ink2
        )
        _paint_words(painter, self.font(), self.width(), self._words, look)
        height, gap = theme.px(12), theme.px(4)
        width = (self.width() - gap * (len(self._lights) - 1)) / len(self._lights)
        for index, light in enumerate(self._lights):
            box = QRectF(index * (width + gap), self.height() - height, width, height)
            fill = {"good": look.switch_on, "notice": look.marker}.get(light or "", look.tray)
            edge = look.edge if theme.contrast == "strong" else None
            paint_round(painter, box, theme.px(4), fill, edge, 1.5)
        painter.end()


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
