"""The page over a game that pauses: nothing of anybody's hand is behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.game.reasons import IllegalMoveError
from kwartet.ui.language import say
from kwartet.ui.play.controller import PlayController
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, Label, PaperCard, ScrollColumn


class PausePage(QWidget):
    """Go on, correct the last move, put the game away for later, or end it."""

    hand_sheets_wanted = Signal()
    teacher_wanted = Signal()
    away_wanted = Signal()

    def __init__(self, controller: PlayController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        paper = PaperCard()
        column = QVBoxLayout(paper)
        side = theme.px(44)
        column.setContentsMargins(side, theme.px(32), side, theme.px(36))
        column.setSpacing(theme.px(14))
        column.addWidget(Label(self.tr("A short break"), "display"))
        self.note = Label(self.tr("Nobody's hand is on the screen."), "text", "ink2", wrap=True)
        column.addWidget(self.note)
        self.on_button = Button(self.tr("Play on"), "play", "play-fill", size="large")
        self.back_button = Button(
            self.tr("Take the last move back"), "normal", "arrow-u-up-left-bold", size="large"
        )
        self.away_button = Button(
            self.tr("Go on another time"), "normal", "floppy-disk-bold", size="large"
        )
        self.teacher_button = Button(
            self.tr("For the teacher"), "normal", "chalkboard-teacher-bold", size="large"
        )
        self.sheets_button = Button(
            self.tr("Print hand sheets"), "normal", "printer-bold", size="large"
        )
        self.stop_button = Button(
            self.tr("Stop and look back"), "normal", "hands-clapping-bold", size="large"
        )
        for button in self.buttons:
            column.addWidget(button)
        self.sheets_button.setVisible(controller.is_board_only)
        self.on_button.clicked.connect(controller.unpause)
        self.back_button.clicked.connect(self._take_back)
        self.away_button.clicked.connect(self.away_wanted)
        self.teacher_button.clicked.connect(self.teacher_wanted)
        self.sheets_button.clicked.connect(self.hand_sheets_wanted)
        self.stop_button.clicked.connect(self._stop)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(paper)
        across.addStretch(1)
        room = ScrollColumn()
        room.column.addStretch(1)
        room.column.addLayout(across)
        room.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(room)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", "own")

    @property
    def buttons(self) -> tuple[Button, ...]:
        """From top to bottom."""
        return (
            self.on_button,
            self.back_button,
            self.teacher_button,
            self.sheets_button,
            self.away_button,
            self.stop_button,
        )

    def begin(self) -> None:
        """Show it anew."""
        self.note.set_text(self.tr("Nobody's hand is on the screen."))
        self.on_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self) -> None:
        try:
            self._controller.take_back()
        except IllegalMoveError as error:
            self.note.set_text(say(error.message))
        else:
            self.note.set_text(self.tr("The last move is taken back. It stays in the story."))

    def _stop(self) -> None:
        self._controller.unpause()
        self._controller.stop()
