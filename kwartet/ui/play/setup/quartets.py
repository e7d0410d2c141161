"""Which quartets are played; heavy themes are marked, and one may choose a mix."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kwartet.game.setup import playable, theme_advice
from kwartet.model.card_set import CardSet, Quartet
from kwartet.ui.language import say
from kwartet.ui.play.setup.choices import Choices
from kwartet.ui.play.setup.tiles import Tile
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Label

_COLUMNS = 3
_HIGH, _LOW = 58, 50
"""The height of a tile, and that on a low page."""


class QuartetChoice(QWidget):
    """A tile for every quartet; ``edited`` brings a function from choices to choices."""

    edited = Signal(object)
    mix_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._card_set: CardSet | None = None
        self._chosen: set[str] = set()
        self._low = False
        self.tiles: dict[str, Tile] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        head = QHBoxLayout()
        head.setSpacing(theme.px(14))
        head.addWidget(Label(self.tr("Which quartets?"), "section"))
        self._count = Label("", "text", "ink2")
        head.addWidget(self._count)
        head.addStretch(1)
        column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(8))
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)
        column.addLayout(self._grid)
        self.advice = Label("", "small", "notice", wrap=True)
        column.addWidget(self.advice)
        self.mix = self._make_button("shuffle-bold", self.tr("Choose a mix"))
        self.mix.clicked.connect(self.mix_wanted)
        self.all = self._make_button("checks-bold", self.tr("All on"))
        self.all.clicked.connect(self._take_all)

    def set_low(self, low: bool) -> None:
        """Take less height."""
        self._low = low
        for tile in (*self.tiles.values(), self.mix, self.all):
            tile.set_height(self._tile_height())

    def _tile_height(self) -> int:
        return _LOW if self._low else _HIGH

    def _make_button(self, icon: str, words: str) -> Tile:
        tile = Tile(self._tile_height())
        tile.dashed = True
        tile.show_words(words, icon=icon)
        return tile

    def show_choices(self, card_set: CardSet, choices: Choices) -> None:
        """Show the quartets of the set and which of them are chosen."""
        if card_set is not self._card_set:
            self._card_set = card_set
            self._fill(card_set)
        self._chosen = set(choices.quartets)
        for quartet_id, tile in self.tiles.items():
            tile.setChecked(quartet_id in self._chosen)
        words = self.tr("{chosen} of {all}")
        self._count.set_text(words.format(chosen=len(choices.quartets), all=len(card_set.quartets)))
        advice = " ".join(say(each) for each in theme_advice(card_set, choices.quartets))
        self.advice.set_text(advice)
        self.advice.setVisible(bool(advice))

    def _fill(self, card_set: CardSet) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in (self.mix, self.all):
                widget.hide()
                widget.deleteLater()
        self.tiles = {each.id: self._make_tile(each) for each in card_set.quartets}
        for place, tile in enumerate((*self.tiles.values(), self.mix, self.all)):
            self._grid.addWidget(tile, place // _COLUMNS, place % _COLUMNS)

    def _make_tile(self, quartet: Quartet) -> Tile:
        tile = Tile(self._tile_height())
        tile.marked = True
        tile.setCheckable(True)
        tile.show_symbol(quartet.symbol, quartet.color)
        second = self.tr("heavy theme") if quartet.heavy else ""
        if not playable(quartet):
            second = self.tr("needs four titles")
            tile.setEnabled(False)
        elif quartet.off_in_class:
            second = self.tr("heavy, off in class")
        tile.show_words(quartet.name, second)
        tile.clicked.connect(lambda on: self._toggle(quartet.id, on))
        return tile

    def _toggle(self, quartet_id: str, on: bool) -> None:
        self._take(self._chosen | {quartet_id} if on else self._chosen - {quartet_id})

    def _take_all(self) -> None:
        """All that may be played in class without a second thought."""
        if self._card_set is not None:
            fit = [each for each in self._card_set.quartets if playable(each)]
            self._take({each.id for each in fit if not each.off_in_class})

    def _take(self, ids: set[str]) -> None:
        card_set = self._card_set
        if card_set is not None:
            self.edited.emit(lambda choices: choices.with_quartets(card_set, ids))
