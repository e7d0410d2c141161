"""Whether the game fits in the lesson: a sentence and a bar, worked out beside the window."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kwartet.game.duration import Estimate, estimate_setup
from kwartet.game.setup import Setup
from kwartet.ui.background import Background
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed, round_path

WRAP_UP_MIN = 10
"""What a lesson keeps for talking it over and closing (the lesson plan)."""

_WAIT_MS = 150


class Minutes(NamedTuple):
    """The shorter and the longer end of the range, and the lesson, in minutes."""

    least: int
    most: int
    lesson: int

    @property
    def fits(self) -> bool:
        """Whether a long game leaves time to talk it over."""
        return self.most + WRAP_UP_MIN <= self.lesson

    @property
    def may_fit(self) -> bool:
        """Whether a short game does."""
        return self.least + WRAP_UP_MIN <= self.lesson


class Estimator(QObject):
    """Estimates the last set-up it was given; an older one is dropped half-way."""

    came = Signal(object)
    """``Minutes``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: Setup | None = None
        self._background = Background(self._bring, self)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._start)

    def ask(self, setup: Setup | None) -> None:
        """Estimate this set-up, or nothing."""
        self._wanted = setup
        self._background.forget()
        self._wait.start()

    def _start(self) -> None:
        setup = self._wanted
        if setup is not None:
            self._background.run(lambda: self._work(setup))

    def _work(self, setup: Setup) -> tuple[Setup, Estimate | None]:
        return setup, estimate_setup(setup, lambda: self._wanted is setup)

    def _bring(self, result: tuple[Setup, Estimate | None]) -> None:
        setup, estimate = result
        if estimate is not None and setup is self._wanted:
            least, most = round(estimate.minutes.p10), round(estimate.minutes.p90)
            self.came.emit(Minutes(least, max(most, least + 1), setup.lesson.lesson_min))


class LessonBar(Themed, QWidget):
    """The lesson as a bar: playing, maybe playing, talking it over, what is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes: Minutes | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def show_minutes(self, minutes: Minutes | None) -> None:
        """Show a range, or nothing while it is not known."""
        self._minutes = minutes
        self.update()

    def sizeHint(self) -> QSize:
        """A bar with numbers under it."""
        return QSize(theme.px(300), theme.em(52))

    def minimumSizeHint(self) -> QSize:
        """It may be short."""
        return QSize(theme.px(180), theme.em(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar and the minutes under its borders."""
        look = self.look
        bar = QRectF(theme.px(8), 0, self.width() - theme.px(16), theme.em(26))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(round_path(bar, bar.height() / 2))
            painter.fillRect(bar, QColor(look.tray))
            if self._minutes is None:
                return
            end = max(self._minutes.lesson, self._minutes.most + WRAP_UP_MIN)
            marks = self._paint_parts(painter, bar, self._minutes, bar.width() / end)
            painter.setClipping(False)
            self._paint_marks(painter, bar, marks, bar.width() / end)

    def _paint_parts(
        self, painter: QPainter, bar: QRectF, minutes: Minutes, scale: float
    ) -> list[int]:
        look = self.look
        least, most, lesson = minutes
        after = most + WRAP_UP_MIN
        play = _part(bar, 0, least, scale)
        maybe = _part(bar, least, most, scale)
        talk = _part(bar, most, after, scale)
        painter.fillRect(play, QColor(look.marker))
        painter.fillRect(maybe, QColor(look.marker))
        _paint_hatch(painter, maybe, look.on_marker)
        painter.fillRect(talk, QColor("#6FC08A" if minutes.fits else "#F2A58F"))
        painter.setFont(theme.font("chip"))
        painter.setPen(QColor(look.on_marker))
        metrics = QFontMetricsF(painter.font())
        for box, words in ((play, self.tr("play")), (talk, self.tr("talk over"))):
            if metrics.horizontalAdvance(words) + 8 < box.width():
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        if lesson < after:
            edge = _part(bar, lesson, lesson, scale)
            painter.fillRect(edge.adjusted(-1.5, 0, 1.5, 0), QColor(look.tones.error))
        return [0, least, most, after, lesson]

    def _paint_marks(self, painter: QPainter, bar: QRectF, marks: list[int], scale: float) -> None:
        painter.setFont(theme.font("chip"))
        painter.setPen(QColor(self.look.ink2))
        metrics = QFontMetricsF(painter.font())
        free: list[QRectF] = []
        for minute in sorted(set(marks), key=marks[::-1].index):
            text = str(minute)
            width = metrics.horizontalAdvance(text)
            box = QRectF(0, bar.bottom() + theme.px(4), width + 1, metrics.height())
            box.moveLeft(min(bar.left() + minute * scale - width / 2, self.width() - width - 1))
            if not any(box.adjusted(-6, 0, 6, 0).intersects(other) for other in free):
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
                free.append(box)


def _part(bar: QRectF, start: float, end: float, scale: float) -> QRectF:
    return QRectF(bar.left() + start * scale, bar.top(), (end - start) * scale, bar.height())


def _paint_hatch(painter: QPainter, box: QRectF, colour: str) -> None:
    """Slanting stripes over a part that may or may not be needed."""
    step, high = theme.px(11), box.height()
    ink = QColor(colour)
    ink.setAlphaF(0.6)
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(ink, theme.px(4.5)))
    left = box.left() - high
    while left < box.right() + high:
        painter.drawLine(QPointF(left, box.bottom() + 2), QPointF(left + high + 4, box.top() - 2))
        left += step
    painter.restore()
