"""The closing slide: thanks, and where one can talk on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kwartet.model.helplines import helplines
from kwartet.ui.language import current_language
from kwartet.ui.play.controller import PlayController
from kwartet.ui.play.ending.score import goal_words
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, Label, PaperCard


class ClosingPage(QWidget):
    """The last thing a class sees."""

    back_wanted = Signal()
    done_wanted = Signal()

    def __init__(self, controller: PlayController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        language = current_language()
        lines = helplines()
        column = QVBoxLayout(self)
        side = theme.px(64)
        column.setContentsMargins(side, theme.px(32), side, theme.px(32))
        column.setSpacing(theme.px(18))
        column.addStretch(1)
        column.addWidget(Label(self.tr("Thank you for playing along"), "display", wrap=True))
        goal = goal_words(controller)
        if goal:
            column.addWidget(Label(goal, "h2", "good", wrap=True))
        first, advice, words = lines.close_by[language]
        column.addWidget(Label(f"{first} {advice} {words}", "h2", "ink2", wrap=True))
        paper = PaperCard()
        grid = QGridLayout(paper)
        edge = theme.px(28)
        grid.setContentsMargins(edge, theme.px(18), edge, theme.px(18))
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(12))
        grid.setColumnStretch(2, 1)
        for row, line in enumerate(lines.lines):
            grid.addWidget(Label(line.name, "h2"), row, 0)
            grid.addWidget(Label(line.call[language], "number"), row, 1)
            grid.addWidget(Label(line.when[language], "large", "ink2", wrap=True), row, 2)
        column.addWidget(paper)
        column.addStretch(1)
        buttons = QHBoxLayout()
        self.back_button = Button(self.tr("Back"), "normal", "arrow-left-bold", size="large")
        self.done_button = Button(self.tr("Close the game"), "play", "check-bold", size="large")
        self.back_button.clicked.connect(self.back_wanted)
        self.done_button.clicked.connect(self.done_wanted)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.done_button)
        column.addLayout(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever types can close at once."""
        super().showEvent(event)
        self.done_button.setFocus()
