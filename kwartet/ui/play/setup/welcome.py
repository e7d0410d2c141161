"""Welcome back: the game that was left, by choice or by a power cut, is one press away."""

from __future__ import annotations

from datetime import datetime
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kwartet.ui.language import moment_words
from kwartet.ui.play.records import KeptGame, unfinished_game
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Banner, Button


class WelcomeBack(QWidget):
    """Offers to go on with the game that was played last, if it is not over; else it is hidden."""

    wanted = Signal(object)
    """The path of the game to go on with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._game: KeptGame | None = None
        self.banner = Banner("", "good", "cards-fill")
        self.on_button = self.banner.add_button(Button(self.tr("Play on"), "play", "play-fill"))
        self.on_button.clicked.connect(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(16))
        column.addWidget(self.banner)
        self.hide()

    def look(self, set_id: str) -> None:
        """Look again which game there is with this set."""
        self._game = game = unfinished_game(set_id)
        if game is not None:
            table = game.session.table
            words = self.tr(
                "<b>Welcome back.</b> Everything up to {moment} is still there:"
                " {laid} of {all} quartets laid."
            )
            moment = moment_words(game.played, datetime.now().astimezone())
            laid = table.rules.quartets - table.left_to_lay
            self.banner.set_text(
                words.format(moment=escape(moment), laid=laid, all=table.rules.quartets)
            )
        self.setVisible(game is not None)

    def _go_on(self) -> None:
        if self._game is not None:
            self.wanted.emit(self._game.path)
