"""Who plays: teams of people and teams of the computer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kwartet.game.bots import Level
from kwartet.game.rules import FEWEST_PLAYERS, MOST_PLAYERS
from kwartet.game.setup import Seat
from kwartet.ui.language import say
from kwartet.ui.play.setup.choices import Choices
from kwartet.ui.play.setup.team_sheet import TeamSheet
from kwartet.ui.play.setup.tiles import Tile
from kwartet.ui.theme import theme
from kwartet.ui.widgets import IconButton, Label

_COLUMNS = 2
_HIGH, _LOW, _MOST_LARGE = 98, 78, 6
"""The height of a tile, and that on a low page, or of more teams than so many."""


class TeamChoice(QWidget):
    """The tiles of the teams; ``edited`` brings a function from choices to choices."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._choices: Choices | None = None
        self._low = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        head = QHBoxLayout()
        head.setSpacing(theme.px(14))
        head.addWidget(Label(self.tr("Who plays?"), "section"))
        self._count = Label("", "text", "ink2")
        head.addWidget(self._count)
        head.addStretch(1)
        column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(12))
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)
        column.addLayout(self._grid)
        self.tiles: list[Tile] = []
        self.add_team = self._make_adder("users-bold", self.tr("Add a team"), None)
        self.add_computer = self._make_adder("desktop-bold", self.tr("Computer"), Level.RANDOM)
        self._adders = QWidget()
        row = QHBoxLayout(self._adders)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self.add_team)
        row.addWidget(self.add_computer)

    def _make_adder(self, icon: str, words: str, level: Level | None) -> Tile:
        tile = Tile(_HIGH)
        tile.dashed = True
        tile.show_words(words, icon=icon)
        tile.clicked.connect(lambda: self.edited.emit(lambda choices: choices.with_team(level)))
        return tile

    def show_choices(self, choices: Choices) -> None:
        """Show these teams."""
        if self._choices is not None and self._choices.seats == choices.seats:
            return
        self._choices = choices
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._adders:
                widget.hide()
                widget.deleteLater()
        self.tiles = []
        for place, seat in enumerate(choices.seats):
            self._grid.addWidget(self._make_team(place, seat), place // 2, place % 2)
        at = len(choices.seats)
        for adder in (self.add_team, self.add_computer):
            adder.set_height(self._tile_height())
        if at < MOST_PLAYERS:
            self._grid.addWidget(self._adders, at // 2, at % 2)
        self._adders.setVisible(at < MOST_PLAYERS)
        pupils = sum(seat.pupils for seat in choices.seats)
        counts = [self.tr("%n team(s)", "", at)]
        if pupils:
            counts.append(self.tr("%n pupil(s)", "", pupils))
        self._count.set_text(", ".join(counts))

    def set_low(self, low: bool) -> None:
        """Take less height."""
        self._low = low
        for tile in (*self.tiles, self.add_team, self.add_computer):
            tile.set_height(self._tile_height())

    def _tile_height(self) -> int:
        many = self._choices is not None and len(self._choices.seats) > _MOST_LARGE
        return _LOW if many or self._low else _HIGH

    def _make_team(self, place: int, seat: Seat) -> QWidget:
        tile = Tile(self._tile_height(), "h2")
        tile.show_animal(seat.animal)
        if seat.level is None:
            tile.show_words(seat.name, self.tr("%n player(s)", "", seat.pupils), "users-bold")
        else:
            level = self.tr("Computer, {level}").format(level=say(seat.level.label))
            tile.show_words(seat.name, level, "desktop-bold")
        tile.clicked.connect(partial(self._open, place, seat))
        self.tiles.append(tile)
        if self._choices is not None and len(self._choices.seats) > FEWEST_PLAYERS:
            cross = IconButton("x-bold", self.tr("Remove {team}").format(team=seat.name))
            cross.clicked.connect(lambda: self.edited.emit(lambda choices: choices.without(place)))
            row = QHBoxLayout(tile)
            row.setContentsMargins(0, 0, theme.px(8), 0)
            row.addStretch(1)
            row.addWidget(cross)
            tile.keep_free_px = cross.sizeHint().width()
        return tile

    def _open(self, place: int, seat: Seat) -> None:
        sheet = TeamSheet(self.window(), seat)
        sheet.chosen.connect(
            lambda chosen: self.edited.emit(lambda choices: choices.with_seat(place, chosen))
        )
        sheet.open()
