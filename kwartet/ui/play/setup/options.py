"""The way to play and the options, each in plain words."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kwartet.game.rules import Way
from kwartet.ui.play.setup.choices import LESSON_MIN, TALK_S, TURN_S, Choices
from kwartet.ui.play.setup.stepper import OptionRow, Stepper, SwitchRow
from kwartet.ui.play.setup.tiles import Tile
from kwartet.ui.theme import theme

_HIGH, _LOW = 84, 66
"""The height of a tile, and that on a low page."""


class WayChoice(QWidget):
    """Four ways to play; ``edited`` brings a function from choices to choices."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(12))
        words = {
            Way.CLASSIC: (self.tr("Classic"), self.tr("Most quartets counts"), "cards-three-fill"),
            Way.TOGETHER: (
                self.tr("Together"),
                self.tr("All teams for one goal"),
                "handshake-bold",
            ),
            Way.FAST: (self.tr("Fast"), self.tr("Open hands, short turns"), "lightning-bold"),
            Way.BOARD: (self.tr("Board game"), self.tr("With paper cards"), "table-bold"),
        }
        self.tiles: dict[Way, Tile] = {}
        for place, (way, (name, sentence, icon)) in enumerate(words.items()):
            tile = Tile(_HIGH, "h2")
            tile.yellow = True
            tile.setCheckable(True)
            tile.setAutoExclusive(True)
            tile.show_words(name, sentence, icon)
            tile.clicked.connect(partial(self._take, way))
            grid.addWidget(tile, place // 2, place % 2)
            self.tiles[way] = tile

    def show_choices(self, choices: Choices) -> None:
        """Show which way is chosen."""
        self.tiles[choices.way].setChecked(True)

    def set_low(self, low: bool) -> None:
        """Take less height."""
        for tile in self.tiles.values():
            tile.set_height(_LOW if low else _HIGH)

    def _take(self, way: Way) -> None:
        self.edited.emit(lambda choices: replace(choices, way=way))


class OptionList(QWidget):
    """Conversations, time, bluffing; ``edited`` brings a function from choices to choices."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self.talks = SwitchRow(
            self.tr("Conversations"), self.tr("After each quartet you talk about it for a while")
        )
        self.talk_s = self._stepper(TALK_S)
        self.talks.row.insertWidget(1, self.talk_s)
        self.turn_s = self._stepper(TURN_S)
        self.lesson_min = Stepper(
            LESSON_MIN, self._minutes, self.tr("A shorter lesson"), self.tr("A longer lesson")
        )
        self.bluff = SwitchRow(
            self.tr("Bluffing"), self.tr("You may ask for a card you have. It costs your turn")
        )
        turn = OptionRow(self.tr("Time per turn"), self.tr("Nobody loses, a soft bell rings"))
        turn.row.addWidget(self.turn_s)
        lesson = OptionRow(self.tr("Length of the lesson"), self.tr("With agreements and closing"))
        lesson.row.addWidget(self.lesson_min)
        self._rows = (self.talks, turn, lesson, self.bluff)
        for row in self._rows:
            column.addWidget(row)
        self.talks.toggled.connect(lambda on: self._emit(talks=on))
        self.bluff.toggled.connect(lambda on: self._emit(bluff=on))
        self.talk_s.chosen.connect(lambda value: self._emit(talk_s=value))
        self.turn_s.chosen.connect(lambda value: self._emit(turn_s=value))
        self.lesson_min.chosen.connect(lambda value: self._emit(lesson_min=value))

    def set_low(self, low: bool) -> None:
        """Take less height."""
        for row in self._rows:
            row.set_low(low)

    def _stepper(self, values: tuple[int, ...]) -> Stepper:
        return Stepper(values, self._seconds, self.tr("Less time"), self.tr("More time"))

    def _seconds(self, value: int) -> str:
        return self.tr("{seconds} s").format(seconds=value) if value else self.tr("off")

    def _minutes(self, value: int) -> str:
        return self.tr("{minutes} min").format(minutes=value)

    def _emit(self, **values: int) -> None:
        self.edited.emit(lambda choices: replace(choices, **values))

    def show_choices(self, choices: Choices) -> None:
        """Show what is chosen."""
        for row, on in ((self.talks, choices.talks), (self.bluff, choices.bluff)):
            row.switch.blockSignals(True)
            row.switch.setChecked(on)
            row.switch.blockSignals(False)
            row.switch.update()
        self.talk_s.setEnabled(choices.talks)
        self.talk_s.show_value(choices.talk_s)
        self.turn_s.show_value(choices.turn_s)
        self.lesson_min.show_value(choices.lesson_min)
        self.bluff.setVisible(choices.way is not Way.FAST)
