"""The end: how it went, talking it over, stickers for the cards, and the closing slide."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kwartet.ui.play.clock import Clock
from kwartet.ui.play.controller import PlayController
from kwartet.ui.play.ending.closing import ClosingPage
from kwartet.ui.play.ending.feedback import FeedbackPanel
from kwartet.ui.play.ending.replay import ReplaySheet
from kwartet.ui.play.ending.score import ScoreColumn
from kwartet.ui.play.frame.bar import clock_words
from kwartet.ui.play.frame.notes_paper import StickyNote
from kwartet.ui.play.placed import tab_through
from kwartet.ui.theme import theme
from kwartet.ui.widgets import (
    Button,
    ElidedLabel,
    Icon,
    IconButton,
    Label,
    PaperCard,
    ScrollColumn,
    Switch,
)

_PER_QUESTION_S = 240


class EndPage(QStackedWidget):
    """Made anew for each end, since a correction may change it."""

    again_wanted = Signal()
    report_wanted = Signal()
    done_wanted = Signal()

    def __init__(self, controller: PlayController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._clock = Clock(_PER_QUESTION_S, self)
        self._main = QWidget()
        self._columns = QHBoxLayout()
        self._columns.setSpacing(theme.px(24))
        column = QVBoxLayout(self._main)
        side = theme.px(32)
        column.setContentsMargins(side, theme.px(20), side, theme.px(24))
        column.setSpacing(theme.px(16))
        self.feedback = FeedbackPanel(controller)
        left = ScrollColumn()
        left.setMinimumWidth(theme.px(260))
        left.column.setContentsMargins(0, 0, theme.px(16), 0)
        left.column.setSpacing(theme.px(14))
        left.column.addWidget(ScoreColumn(controller))
        self._parked = self._make_parked()
        left.column.addWidget(self._parked)
        left.column.addStretch(1)
        self._columns.addWidget(left, 12)
        self._columns.addLayout(self._make_questions(), 11)
        self._columns.addWidget(self.feedback, 21)
        column.addLayout(self._columns, 1)
        column.addLayout(self._make_buttons())
        self.closing = ClosingPage(controller)
        self.closing.back_wanted.connect(self._show_main)
        self.closing.done_wanted.connect(self.done_wanted)
        self.addWidget(self._main)
        self.addWidget(self.closing)
        self._clock.ticked.connect(self._show_clock)
        controller.notes_changed.connect(self._show_sent)
        self.feedback.turned.connect(self._order_stops)
        self.feedback.show_page(0)
        self._show_clock()
        self._show_sent()

    def _order_stops(self) -> None:
        """Tab goes as one reads: the clock, the stickers, the buttons below."""
        stickers = (*self.feedback.rows, self.feedback.back, self.feedback.forward)
        looking_back = (self.again_button, self.report_button, self.replay_button)
        going_on = (self.back_button, self.send_button, self.close_button)
        tab_through(self.reset_button, self.clock_button, *stickers, *looking_back, *going_on)

    def _make_questions(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.px(10))
        column.addWidget(Label(self.tr("Talk it over"), "section"))
        questions = (
            self.tr("Which card surprised you?"),
            self.tr("Which prejudice do you hear often, and what do you say back?"),
            self.tr("Which tip can everybody use tomorrow?"),
        )
        notes = [StickyNote(each, "", place, heading_px=26) for place, each in enumerate(questions)]
        for note in notes:
            note.side_by_side(notes)
            column.addWidget(note, 1)
        card = PaperCard(radius=16)
        row = QHBoxLayout(card)
        row.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(6))
        self._time = Label("", "h1")
        self._per_question = ElidedLabel(self.tr("per question"), "lead", "ink2")
        self.clock_button = Button("", "play", "play-fill")
        self.clock_button.clicked.connect(self._toggle_clock)
        self.reset_button = IconButton("arrow-counter-clockwise-bold", self.tr("Start anew"))
        self.reset_button.clicked.connect(self._clock.reset)
        row.addWidget(self._time)
        row.addWidget(self._per_question, 1)
        row.addWidget(self.reset_button)
        row.addWidget(self.clock_button)
        column.addWidget(card)
        return column

    def _make_parked(self) -> QWidget:
        card = PaperCard(radius=16)
        column = QVBoxLayout(card)
        edge = theme.px(18)
        column.setContentsMargins(edge, theme.px(14), edge, theme.px(14))
        column.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(Icon("bookmark-simple-fill", 24, "notice"))
        head.addWidget(Label(self.tr("Parked"), "h2"), 1)
        column.addLayout(head)
        for question in self._controller.notes.parked:
            column.addWidget(Label(f"“{question}”", "text", "ink2", wrap=True))
        words = self.tr("Keep for the report")
        self.keep = Switch(name=words, small=True)
        self.keep.setChecked(self._controller.notes.keep_parked)
        self.keep.toggled.connect(self._controller.keep_parked)
        keeping = QHBoxLayout()
        keeping.setSpacing(theme.px(10))
        keeping.addWidget(self.keep)
        keeping.addWidget(Label(words, "text", wrap=True), 1)
        column.addLayout(keeping)
        if not self._controller.notes.parked:
            card.hide()
        return card

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        self.again_button = Button(
            self.tr("Once more"), "normal", "arrow-counter-clockwise-bold", size="large"
        )
        self.report_button = Button(
            self.tr("Lesson report"), "normal", "file-text-bold", size="large"
        )
        self.back_button = IconButton(
            "arrow-u-up-left-bold", self.tr("Take the last move back"), "normal"
        )
        self.replay_button = IconButton(
            "clock-counter-clockwise-bold", self.tr("Step by step"), "normal"
        )
        self.replay_button.clicked.connect(self._replay)
        self.send_button = Button(
            self.tr("Send to the makers"), "normal", "paper-plane-tilt-fill", size="large"
        )
        self.close_button = Button(
            self.tr("Closing"), "play", icon_after="arrow-right-bold", size="large"
        )
        self.again_button.clicked.connect(self.again_wanted)
        self.report_button.clicked.connect(self.report_wanted)
        self.back_button.clicked.connect(self._controller.take_back)
        self.send_button.clicked.connect(self._controller.send_stickers)
        self.close_button.clicked.connect(lambda: self.setCurrentIndex(1))
        row.addWidget(self.again_button)
        row.addWidget(self.report_button)
        row.addWidget(self.replay_button)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.send_button)
        row.addWidget(self.close_button)
        return row

    def _replay(self) -> None:
        ReplaySheet(self.window(), self._controller).open()

    def _toggle_clock(self) -> None:
        if self._clock.running:
            self._clock.stop()
        else:
            self._clock.start()

    def _show_clock(self) -> None:
        self._time.set_text(clock_words(self._clock.left_s))
        running = self._clock.running
        begun = self._clock.elapsed_s > 0
        self._per_question.setVisible(not begun)
        self.reset_button.setVisible(begun)
        self.clock_button.setText(self.tr("Stop") if running else self.tr("Start"))
        self.clock_button.set_icon_name("pause-fill" if running else "play-fill")

    def _show_sent(self) -> None:
        notes = self._controller.notes
        self.send_button.setEnabled(bool(notes.stickers) and not notes.sent)
        self.send_button.setText(
            self.tr("The makers get it") if notes.sent else self.tr("Send to the makers")
        )

    def showEvent(self, event: QShowEvent) -> None:
        """It begins with how it went."""
        super().showEvent(event)
        self._show_main()

    def _show_main(self) -> None:
        self.setCurrentIndex(0)
        self.close_button.setFocus()
