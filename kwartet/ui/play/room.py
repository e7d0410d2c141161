"""The play room: the set-up, and the screen of the game that is on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kwartet.errors import KwartetError
from kwartet.game.setup import Setup
from kwartet.ui.document import Document
from kwartet.ui.language import say
from kwartet.ui.play.controller import PlayController, continue_game, start_game
from kwartet.ui.play.frame.teacher import TeacherSheet
from kwartet.ui.play.papers import Papers
from kwartet.ui.play.screen import GameScreen
from kwartet.ui.play.setup.games_sheet import GamesSheet
from kwartet.ui.play.setup.page import SetupPage
from kwartet.ui.widgets import Panel, show_toast


class PlayRoom(Panel):
    """Everything in which a class plays. A game covers the whole room, also the bar above it."""

    help_lines_wanted = Signal()
    """Show the help lines."""
    covered = Signal(bool)
    """A game began or went away: the studio's own bar goes, or comes back."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(surface="night", parent=parent)
        self._document = document
        self._screen: GameScreen | None = None
        self.papers = Papers(self)
        self.setup_page = SetupPage(document)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.setup_page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setup_page.begin_wanted.connect(self.begin)
        self.setup_page.welcome.wanted.connect(self.go_on)
        self.setup_page.games_wanted.connect(self.show_games)
        self.setup_page.teacher_wanted.connect(self._show_teacher)

    @property
    def screen_of_game(self) -> GameScreen | None:
        """The screen of the game that is on, if there is one."""
        return self._screen

    def begin(self, setup: Setup) -> None:
        """Deal, and show the agreements."""
        self._try(lambda: start_game(self._document.card_set, self._document.pictures, setup))

    def go_on(self, path: Path) -> None:
        """Go on with a kept game."""
        card_set, pictures = self._document.card_set, self._document.pictures
        self._try(lambda: continue_game(card_set, pictures, path))

    def show_games(self) -> None:
        """The list of games with this set."""
        sheet = GamesSheet(self.window(), self._document.card_set.id)
        sheet.chosen.connect(self.go_on)
        sheet.open()

    def put_away(self) -> None:
        """Back to the set-up; the game is on the disk."""
        if self._screen is not None:
            screen, self._screen = self._screen, None
            self._stack.setCurrentWidget(self.setup_page)
            self._stack.removeWidget(screen)
            screen.deleteLater()
            self.covered.emit(False)

    def _try(self, make: Callable[[], PlayController]) -> None:
        try:
            controller = make()
        except KwartetError as error:
            show_toast(self.window(), say(error.message), "warning-circle-bold")
            return
        self.put_away()
        self._screen = screen = GameScreen(controller)
        screen.help_lines_wanted.connect(self.help_lines_wanted)
        screen.away_wanted.connect(self.put_away)
        screen.again_wanted.connect(lambda: self.begin(controller.setup))
        screen.report_wanted.connect(lambda: self.papers.report(controller))
        screen.hand_sheets_wanted.connect(lambda: self.papers.hand_sheets(controller))
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self.covered.emit(True)

    def _show_teacher(self) -> None:
        chosen = self.setup_page.choices.quartets
        quartets = [self._document.card_set.quartet(each) for each in chosen]
        TeacherSheet(self.window(), quartets).open()
