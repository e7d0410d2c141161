"""The list of earlier games with this set: go on, look at the end, throw away."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.ui.language import moment_words
from kwartet.ui.play.badges import AnimalBadge
from kwartet.ui.play.records import KeptGame, delete_game, kept_games
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, EmptyState, IconButton, Label, PaperCard, SheetDialog

_MOST_SHOWN = 40


class GamesSheet(SheetDialog):
    """Games by date, the one played last first."""

    chosen = Signal(object)
    """The path of the game to go on with."""

    def __init__(self, window: QWidget, set_id: str) -> None:
        title = QCoreApplication.translate("GamesSheet", "Earlier games")
        super().__init__(window, title, width=860, icon="clock-counter-clockwise-bold")
        self._set_id = set_id
        self.buttons: dict[Path, Button] = {}
        """Per game the one that goes on with it."""
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(10))
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self._fill()
        self.finished.connect(self.deleteLater)

    def _fill(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons.clear()
        games = kept_games(self._set_id)[:_MOST_SHOWN]
        for game in games:
            self._list.addWidget(self._make_row(game))
        if not games:
            empty = EmptyState(
                self.tr("No games yet"),
                self.tr("After your first game there is something here."),
                icon="cards-three-bold",
            )
            self._list.addWidget(empty)

    def _make_row(self, game: KeptGame) -> QWidget:
        card = PaperCard(radius=16)
        row = QHBoxLayout(card)
        row.setContentsMargins(theme.px(18), theme.px(12), theme.px(12), theme.px(12))
        row.setSpacing(theme.px(12))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        begun = moment_words(game.begun, datetime.now().astimezone())
        words.addWidget(Label(begun, "large"))
        words.addWidget(Label(self._state(game), "help", "ink2", wrap=True))
        row.addLayout(words, 1)
        animals = QHBoxLayout()
        animals.setSpacing(theme.px(5))
        for seat in game.session.setup.seats:
            animals.addWidget(AnimalBadge(seat.animal, 32))
        row.addLayout(animals)
        text = self.tr("See the end") if game.is_over else self.tr("Play on")
        button = Button(text, "normal" if game.is_over else "play")
        button.setMinimumWidth(theme.em(164))
        button.clicked.connect(lambda: self._choose(game.path))
        row.addWidget(button)
        self.buttons[game.path] = button
        bin_button = IconButton("trash-bold", self.tr("Throw this game away"))
        bin_button.clicked.connect(lambda: self._delete(game.path))
        row.addWidget(bin_button)
        return card

    def _state(self, game: KeptGame) -> str:
        table = game.session.table
        laid = table.rules.quartets - table.left_to_lay
        text = self.tr("{laid} of {all} quartets laid, {talks}")
        held = len(table.discussed)
        talks = QCoreApplication.translate("Score", "%n conversation(s)", "", held)
        return text.format(laid=laid, all=table.rules.quartets, talks=talks)

    def _choose(self, path: Path) -> None:
        self.accept()
        self.chosen.emit(path)

    def _delete(self, path: Path) -> None:
        with suppress(OSError):
            delete_game(path)
        self._fill()
