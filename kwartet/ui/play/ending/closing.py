"""The closing slide: thanks, and where one can talk on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kwartet.model.helplines import Helpline, helplines
from kwartet.ui.helplines import CloseBy, HelpLineTile
from kwartet.ui.language import current_language
from kwartet.ui.play.badges import AnimalBadge
from kwartet.ui.play.controller import PlayController
from kwartet.ui.play.ending.score import goal_words
from kwartet.ui.theme import set_surface, theme
from kwartet.ui.widgets import Button, Label, PaperCard, ScrollColumn

_COLUMNS = 2


class ClosingPage(QWidget):
    """The last thing a class sees."""

    back_wanted = Signal()
    done_wanted = Signal()

    def __init__(self, controller: PlayController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = QVBoxLayout(self)
        side = theme.px(64)
        whole.setContentsMargins(side, theme.px(24), side, theme.px(24))
        scroll = ScrollColumn()
        column = scroll.column
        column.setSpacing(theme.px(14))
        column.addStretch(1)
        column.addLayout(self._make_teams(controller))
        column.addWidget(Label(self.tr("Thank you for playing along"), "banner", wrap=True))
        goal = goal_words(controller)
        if goal:
            column.addWidget(Label(goal, "brand", "good", wrap=True))
        column.addSpacing(theme.px(10))
        column.addWidget(self._make_lines())
        column.addStretch(2)
        whole.addWidget(scroll, 1)
        whole.addLayout(self._make_buttons())

    def _make_teams(self, controller: PlayController) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        for seat in controller.setup.seats:
            row.addWidget(AnimalBadge(seat.animal, 68))
        row.addStretch(1)
        return row

    def _make_lines(self) -> QWidget:
        lines, language = helplines(), current_language()
        paper = PaperCard()
        set_surface(paper, "paper")
        column = QVBoxLayout(paper)
        edge = theme.px(26)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(20))
        column.addWidget(CloseBy(lines.close_by[language]))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(28))
        grid.setVerticalSpacing(theme.px(18))
        for place, line in enumerate(lines.lines):
            grid.addLayout(self._make_line(line), place // _COLUMNS, place % _COLUMNS)
            grid.setColumnStretch(place % _COLUMNS, 1)
        column.addLayout(grid)
        return paper

    def _make_line(self, line: Helpline) -> QHBoxLayout:
        language = current_language()
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        row.addWidget(HelpLineTile(line.icon, line.color))
        words = QVBoxLayout()
        words.setSpacing(0)
        about = line.when[language] if line.name.isdigit() else line.name
        words.addWidget(Label(about, "lead", "ink2", wrap=True))
        words.addWidget(Label(line.call[language], "number"))
        row.addLayout(words, 1)
        return row

    def _make_buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        self.back_button = Button(self.tr("Back"), "normal", "arrow-left-bold", size="large")
        self.done_button = Button(self.tr("Close the game"), "play", "check-bold", size="large")
        self.back_button.clicked.connect(self.back_wanted)
        self.done_button.clicked.connect(self.done_wanted)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.done_button)
        return buttons

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever types can close at once."""
        super().showEvent(event)
        self.done_button.setFocus()
