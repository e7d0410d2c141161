"""The screen of one game: the bar, and under it the page of the phase that is on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from kwartet.errors import Message
from kwartet.game.setup import Seat
from kwartet.ui.language import say
from kwartet.ui.play.controller import Phase, PlayController
from kwartet.ui.play.ending.page import EndPage
from kwartet.ui.play.frame.agreements import AgreementsPage
from kwartet.ui.play.frame.bar import GameBar
from kwartet.ui.play.frame.heavy import HeavyPage
from kwartet.ui.play.frame.pause import PausePage
from kwartet.ui.play.frame.teacher import TeacherSheet
from kwartet.ui.theme import set_surface
from kwartet.ui.widgets import Panel, show_toast
from kwartet.ui.widgets.base import Themed


class GameScreen(Panel):
    """Shows a game; it begins at the phase in which the game is."""

    help_lines_wanted = Signal()
    away_wanted = Signal()
    """Put the game away: to go on another time, or because it is over."""
    again_wanted = Signal()
    report_wanted = Signal()
    hand_sheets_wanted = Signal()

    def __init__(self, controller: PlayController, parent: QWidget | None = None) -> None:
        super().__init__("board" if controller.light else "ground", parent=parent)
        self.controller = controller
        controller.setParent(self)
        set_surface(self, "paper" if controller.light else "night")
        self._pages: dict[Phase, QWidget] = {}
        self._told: Message | None = None
        self._covered = False
        self._asker: Seat | None = None
        self.bar = GameBar(controller)
        self.stack = QStackedWidget()
        self.pause_page = PausePage(controller)
        self.stack.addWidget(self.pause_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self._connect()
        self._show_page()

    def _connect(self) -> None:
        controller, pause = self.controller, self.pause_page
        self.bar.help_lines_wanted.connect(self.help_lines_wanted)
        self.bar.pause_wanted.connect(self._toggle_pause)
        self.bar.full_screen_wanted.connect(self._toggle_full_screen)
        pause.away_wanted.connect(self.away_wanted)
        pause.hand_sheets_wanted.connect(self.hand_sheets_wanted)
        pause.teacher_wanted.connect(self.show_teacher)
        controller.phase_changed.connect(self._show_page)
        controller.pause_changed.connect(self._show_page)
        controller.look_changed.connect(self._take_look)
        controller.not_kept.connect(self._tell)
        for clock in (controller.turn_clock, controller.talk_clock):
            clock.rang.connect(QApplication.beep)

    @property
    def page(self) -> QWidget:
        """The page of the phase that is on."""
        return self._pages[self.controller.phase]

    def show_teacher(self) -> None:
        """The teacher's sheet, with the themes of this game."""
        numbers = range(len(self.controller.setup.themes))
        TeacherSheet(self.window(), [self.controller.quartet(each) for each in numbers]).open()

    def _follow_stage(self, covered: bool, asker: Seat | None) -> None:
        self._covered, self._asker = covered, asker
        self._show_bar()

    def _show_bar(self) -> None:
        """The curtain hangs before the bar too; an answer is told of who asked."""
        at_table = self.controller.phase is Phase.TABLE and not self.controller.paused
        self.bar.setVisible(not (at_table and self._covered))
        self.bar.show_asker(self._asker if at_table else None)

    def _show_page(self) -> None:
        self._show_phase()
        self._show_bar()

    def _show_phase(self) -> None:
        if self.controller.paused:
            self.stack.setCurrentWidget(self.pause_page)
            self.pause_page.begin()
            return
        phase = self.controller.phase
        if phase is Phase.END and (old := self._pages.pop(phase, None)) is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        if phase not in self._pages:
            self._pages[phase] = self._make(phase)
            self.stack.addWidget(self._pages[phase])
        page = self._pages[phase]
        self.stack.setCurrentWidget(page)
        if not page.isAncestorOf(self.focusWidget()):
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, phase: Phase) -> QWidget:
        makers: dict[Phase, Callable[[], QWidget]] = {
            Phase.AGREEMENTS: self._make_agreements,
            Phase.TABLE: self._make_table,
            Phase.HEAVY: lambda: HeavyPage(self.controller),
            Phase.TALK: self._make_talk,
            Phase.END: self._make_end,
        }
        return makers[phase]()

    def _make_agreements(self) -> QWidget:
        page = AgreementsPage(self.controller)
        page.hand_sheets_wanted.connect(self.hand_sheets_wanted)
        return page

    def _make_table(self) -> QWidget:
        if self.controller.is_board_only:
            from kwartet.ui.play.board.page import BoardPage

            return BoardPage(self.controller)
        from kwartet.ui.play.table.page import TablePage

        page = TablePage(self.controller)
        page.help_lines_wanted.connect(self.help_lines_wanted)
        page.pause_wanted.connect(self.controller.pause)
        page.stage_changed.connect(self._follow_stage)
        return page

    def _make_talk(self) -> QWidget:
        from kwartet.ui.play.talk.page import TalkPage

        return TalkPage(self.controller)

    def _make_end(self) -> QWidget:
        page = EndPage(self.controller)
        page.again_wanted.connect(self.again_wanted)
        page.report_wanted.connect(self.report_wanted)
        page.done_wanted.connect(self.away_wanted)
        return page

    def _take_look(self, light: bool) -> None:
        """Light or dark: everything takes its colours again."""
        set_surface(self, "paper" if light else "night")
        self._ground = "board" if light else "ground"
        for part in (self, *self.findChildren(QWidget)):
            if isinstance(part, Themed):
                part.restyle()

    def _tell(self, message: Message) -> None:
        """What could not be kept is told once."""
        if message != self._told:
            self._told = message
            show_toast(self.window(), say(message), "warning-circle-bold")

    def _toggle_pause(self) -> None:
        if self.controller.paused:
            self.controller.unpause()
        else:
            self.controller.pause()

    def _toggle_full_screen(self) -> None:
        window = self.window()
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc pauses, and goes on after a pause."""
        if event.key() == Qt.Key.Key_Escape and self.controller.can_pause:
            self._toggle_pause()
        else:
            super().keyPressEvent(event)
