"""The bar over every page of a game: only what everybody may know."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kwartet.game.moves import Ending
from kwartet.game.setup import Seat
from kwartet.ui.icons import paint_icon, svg_renderer
from kwartet.ui.play.badges import AnimalBadge
from kwartet.ui.play.clock import Clock
from kwartet.ui.play.controller import Phase, PlayController
from kwartet.ui.play.table.words import goal_parts
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, ElidedLabel, Icon, IconButton, Label
from kwartet.ui.widgets.base import Themed, paint_round

KEEP_MIN = 12
"""So much of the lesson is for looking back and closing (the lesson plan)."""

_SMALL_BELOW = 1400


class GameBar(Themed, QWidget):
    """Whose turn it is, the clock, the help lines, pause, light or dark, full screen."""

    help_lines_wanted = Signal()
    pause_wanted = Signal()
    full_screen_wanted = Signal()

    def __init__(self, controller: PlayController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._asker: Seat | None = None
        self._badge = AnimalBadge("", 44)
        self.heading = ElidedLabel("", "h2")
        self.clock = ClockMeter(controller.turn_clock)
        self.help_button = Button(self.tr("Help lines"), "quiet", "lifebuoy-bold")
        self.pause_button = Button(self.tr("Pause"), "quiet", "pause-bold")
        self.light_button = IconButton("sun-bold", self.tr("Light or dark"))
        self.full_button = IconButton("corners-out-bold", self.tr("Full screen"))
        self.goal = _Goal()
        self.lesson_note = Label("", "lead", "notice")
        self.lesson_note.hide()
        self._row = QHBoxLayout(self)
        self._sides = (QHBoxLayout(), QHBoxLayout())
        left, right = self._sides
        for part in (_Mark(), self._badge):
            left.addWidget(part)
        left.addWidget(self.heading, 1)
        right.addStretch(1)
        right.addWidget(self.lesson_note)
        for button in (self.help_button, self.pause_button, self.light_button, self.full_button):
            right.addWidget(button)
        self._row.addLayout(left, 1)
        self._row.addWidget(self.clock)
        self._row.addWidget(self.goal)
        self._row.addLayout(right, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.help_button.setToolTip(self.tr("Help lines (F1)"))
        self.help_button.clicked.connect(self.help_lines_wanted)
        self.pause_button.clicked.connect(self.pause_wanted)
        self.full_button.clicked.connect(self.full_screen_wanted)
        self.light_button.clicked.connect(lambda: controller.set_light(not controller.light))
        controller.changed.connect(self.show_now)
        controller.phase_changed.connect(self.show_now)
        controller.look_changed.connect(self.show_now)
        controller.lesson_clock.ticked.connect(self._show_lesson)
        self.follow_theme()
        self.show_now()

    def show_asker(self, asker: Seat | None) -> None:
        """Tell who asked as long as its answer is on the screen; None for who has the turn."""
        self._asker = asker
        self.show_now()

    def show_now(self) -> None:
        """Tell where the game is."""
        animal, heading = self._words()
        self._badge.show_animal(animal)
        self._badge.setVisible(bool(animal))
        self.heading.set_text(heading)
        phase = self._controller.phase
        at_table, board_only = phase is Phase.TABLE, self._controller.is_board_only
        timed = self._controller.turn_clock.length_s > 0
        self.clock.setVisible(at_table and timed and not board_only)
        self.goal.show_words(goal_parts(self._controller) if at_table and board_only else ("", ""))
        self.pause_button.setVisible(self._controller.can_pause)
        self.light_button.set_icon_name("moon-bold" if self._controller.light else "sun-bold")

    def _show_lesson(self) -> None:
        """Towards the end of the lesson: that it is time to look back."""
        clock, phase = self._controller.lesson_clock, self._controller.phase
        late = 0 < clock.length_s <= clock.elapsed_s + 60 * KEEP_MIN
        text = self.tr("Time to look back") if late and phase is not Phase.END else ""
        if text != self.lesson_note.plain:
            self.lesson_note.set_text(text)
            self.lesson_note.setVisible(bool(text))

    def _words(self) -> tuple[str, str]:
        """The animal and the heading of the page that is on."""
        controller = self._controller
        phase, topic = controller.phase, controller.topic
        if phase is Phase.AGREEMENTS:
            return "", self.tr("Before we begin")
        if phase is Phase.END:
            if controller.table.ending is Ending.STOPPED:
                return "", self.tr("That was it for today")
            return "", self.tr("Done! All quartets are on the table")
        if topic is not None:
            seat = controller.seat(controller.laid_by(topic) or 0)
            return seat.animal, self.tr("{team} has a quartet").format(team=seat.name)
        return self._words_at_table()

    def _words_at_table(self) -> tuple[str, str]:
        if self._asker is not None:
            return self._asker.animal, self.tr("{team} asked").format(team=self._asker.name)
        if self._controller.is_board_only:
            return "", self.tr("Board game")
        seat = self._controller.at_turn
        return seat.animal, self.tr("{team} has the turn").format(team=seat.name)

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._row.setContentsMargins(theme.px(20), theme.px(4), theme.px(20), theme.px(4))
        self._row.setSpacing(theme.px(12))
        for side in self._sides:
            side.setSpacing(theme.px(12))
        super().restyle()

    def sizeHint(self) -> QSize:
        """64 px high, 56 in a small window."""
        small = self.width() < theme.px(_SMALL_BELOW)
        return QSize(theme.px(800), theme.em(56 if small else 64))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(theme.px(480), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar that is a little darker than the table, with a line under it."""
        look = self.look
        with QPainter(self) as painter:
            dark = QColor(look.ink).lightness() > 128
            painter.fillRect(self.rect(), QColor(look.tray if dark else look.sheet))
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(look.line))


class _Goal(Themed, QWidget):
    """The goal of the class, in the middle of the bar."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        self._name, self._so_far = Label("", "lead", "ink2"), Label("", "lead")
        for part in (Icon("chats-circle-fill", 24, "notice"), self._name, self._so_far):
            row.addWidget(part)
        self.follow_theme()

    def show_words(self, words: tuple[str, str]) -> None:
        """Show the name of the goal and how far it is; nothing when both are empty."""
        name, so_far = words
        self._name.set_text(name)
        self._so_far.set_text(so_far)
        self.setVisible(bool(name))


class ClockMeter(Themed, QWidget):
    """The time that is left, in figures and as a bar that empties."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        clock.ticked.connect(self.update)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        """An icon, the figures, the bar."""
        return QSize(theme.em(240), theme.em(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The clock; nothing as long as it stands still."""
        if not self._clock.running:
            return
        look, left = self.look, self._clock.left_s
        side = theme.text_px(22)
        middle = self.height() / 2
        with QPainter(self) as painter:
            paint_icon(painter, "timer-bold", QRectF(0, middle - side / 2, side, side), look.ink)
            painter.setFont(theme.font("h2"))
            painter.setPen(QColor(look.ink))
            text = QRectF(side + theme.px(8), 0, theme.em(60), self.height())
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, clock_words(left))
            bar = QRectF(text.right(), middle - theme.px(7), 0, theme.px(14))
            bar.setRight(self.width())
            paint_round(painter, bar, bar.height() / 2, look.board)
            if left <= 0:
                return
            bar.setWidth(max(bar.height(), bar.width() * left / self._clock.length_s))
            dark = QColor(look.ink).lightness() > 128
            paint_round(painter, bar, bar.height() / 2, look.marker if dark else look.ink)


def clock_words(seconds: float) -> str:
    """Seconds as *1:27*."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


class _Mark(Themed, QWidget):
    """The logo."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return QSize(theme.em(40), theme.em(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            svg_renderer("logo.svg").render(painter, QRectF(self.rect()))
