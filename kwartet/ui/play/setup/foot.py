"""The paper at the foot of the set-up page: whether it fits the lesson, and the button to begin."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.errors import Message
from kwartet.game.rules import Way
from kwartet.game.setup import Setup
from kwartet.ui.language import say
from kwartet.ui.play.setup.estimate import WRAP_UP_MIN, Estimator, LessonBar, Minutes
from kwartet.ui.play.table.big_button import BigButton
from kwartet.ui.play.table.look import INK, MARKER
from kwartet.ui.theme import set_surface, theme
from kwartet.ui.widgets import Label
from kwartet.ui.widgets.base import Themed

_TORN = 8


class Foot(Themed, QWidget):
    """A strip of paper with a torn edge; it asks for the estimate itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "paper")
        self._estimator = Estimator(self)
        self._estimator.came.connect(self._show_minutes)
        self.heading = Label("", "brand")
        self.sentence = Label("", "small", "ink2", wrap=True)
        self.bar = LessonBar()
        self.begin_button = BigButton(self.tr("Deal and begin"), "play-fill", MARKER, INK, 72)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self.heading)
        words.addWidget(self.sentence)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(32), theme.px(16 + _TORN), theme.px(32), theme.px(18))
        row.setSpacing(theme.px(32))
        row.addLayout(words, 6)
        row.addWidget(self.bar, 7, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.begin_button, 4, Qt.AlignmentFlag.AlignVCenter)
        self.follow_theme()

    def show_setup(self, setup: Setup, problem: Message | None) -> None:
        """Estimate this set-up, or say why it cannot be played."""
        self.begin_button.setEnabled(problem is None)
        self._estimator.ask(None if problem else setup)
        self.bar.show_minutes(None)
        if problem:
            self.heading.set_text(self.tr("Almost there"))
            self.sentence.set_text(say(problem))
        else:
            self.heading.set_text(self.tr("One moment, counting minutes"))
            self.sentence.set_text("")
        texts = {Way.BOARD: self.tr("Deal on paper"), Way.FAST: self.tr("Deal and begin")}
        self.begin_button.set_text(texts.get(setup.way, self.tr("Deal and begin")))

    def _show_minutes(self, minutes: Minutes) -> None:
        self.bar.show_minutes(minutes)
        span = f"{minutes.least}–{minutes.most}"
        lesson = self.tr("A lesson of {minutes} minutes.").format(minutes=minutes.lesson)
        if minutes.fits:
            heading = self.tr("Fits in your lesson: {span} min")
            rest = self.tr("There is time left to talk it over.")
        elif minutes.may_fit:
            heading = self.tr("May just fit: {span} min")
            rest = self.tr("Keep {minutes} minutes to talk it over, or choose one quartet less.")
        else:
            heading = self.tr("Does not fit: {span} min")
            rest = self.tr("Choose fewer quartets, or stop in time: that is fine too.")
        self.heading.set_text(heading.format(span=span))
        self.sentence.set_text(f"{lesson} {rest.format(minutes=WRAP_UP_MIN)}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper with a torn upper edge."""
        look, width = self.look, self.width()
        edge = [
            QPointF(width * step / 5, theme.px(_TORN) * (0.5 + 0.5 * math.sin(step * 2.4)))
            for step in range(6)
        ]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.sheet))
            corners = [QPointF(width, self.height()), QPointF(0, self.height())]
            painter.drawPolygon(QPolygonF([*edge, *corners]))
