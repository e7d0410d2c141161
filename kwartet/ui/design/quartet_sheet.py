"""The sheet on which a quartet gets its name, its colour and its shape."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kwartet.model.card_set import Quartet
from kwartet.model.palette import palette, swatch
from kwartet.ui.design.choice_grid import Choice, ChoiceGrid
from kwartet.ui.design.illustrations import symbol_name
from kwartet.ui.design.symbol_tile import SymbolTile, paint_symbol
from kwartet.ui.language import say
from kwartet.ui.theme import theme
from kwartet.ui.widgets.buttons import Button
from kwartet.ui.widgets.fields import TextField
from kwartet.ui.widgets.labels import Label
from kwartet.ui.widgets.sheet import SheetDialog

_TILE = QSize(72, 56)
NAME_LENGTH = 16
"""Characters of a quartet name that surely fit the band of a card: *Zelfbeschadiging*."""


class QuartetSheet(SheetDialog):
    """Asks for a quartet's name and look.

    Args:
        window: Over which it opens.
        title: The heading.
        action: The text of the main button.
        quartet: What to begin with.
    """

    chosen = Signal(object)
    """The ``Quartet`` as it is to be; the sheet is closed."""

    def __init__(self, window: QWidget, title: str, action: str, quartet: Quartet) -> None:
        super().__init__(window, title, width=640)
        self._quartet = quartet
        self._tile = SymbolTile(64)
        self.name_field = TextField(
            #: nl: Naam
            self.tr("Name"),
            limit=NAME_LENGTH,
            #: nl: Bijvoorbeeld Vriendschap
            placeholder=self.tr("For example Friendship"),
        )
        self.name_field.set_text(quartet.name)
        self.name_field.text_changed.connect(self._allow)
        self.name_field.edit.returnPressed.connect(self._accept_named)
        head = QHBoxLayout()
        head.setSpacing(theme.px(16))
        head.addWidget(self._tile)
        head.addWidget(self.name_field, 1)
        self.body.addLayout(head)
        #: nl: Kleur
        self.colors = self._add_grid(self.tr("Colour"))
        #: nl: Vorm
        self.symbols = self._add_grid(self.tr("Shape"))
        self.colors.offer([_color(key) for key in palette()])
        self.colors.chosen.connect(self._take_color)
        #: nl: Annuleren
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._accept = Button(action, "pri")
        self._accept.clicked.connect(self._accept_named)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self._accept)
        self.symbols.chosen.connect(self._take_symbol)
        self._show_look()
        self._allow(quartet.name)

    def _add_grid(self, label: str) -> ChoiceGrid:
        self.body.addWidget(Label(label, "label", "ink2"))
        grid = ChoiceGrid(label, _TILE, gap=10, radius=14)
        self.body.addWidget(grid)
        return grid

    def _take_color(self, key: str) -> None:
        self._quartet = replace(self._quartet, color=key)
        self._show_look()

    def _take_symbol(self, key: str) -> None:
        self._quartet = replace(self._quartet, symbol=key)
        self._show_look()

    def _show_look(self) -> None:
        quartet = self._quartet
        if not self.symbols.keys:
            self.symbols.offer([self._symbol(each.symbol) for each in palette().values()])
        self._tile.show_look(quartet.symbol, quartet.color)
        self.colors.choose(quartet.color)
        self.symbols.choose(quartet.symbol)
        self.symbols.update()
        for key in self.symbols.keys:
            self.symbols.tile(key).update()

    def _symbol(self, symbol: str) -> Choice:
        return Choice(symbol, say(symbol_name(symbol)), partial(self._paint_symbol, symbol))

    def _paint_symbol(self, symbol: str, painter: QPainter, box: QRectF) -> None:
        """A shape in ink; the chosen one as it will be on the cards."""
        chosen = symbol == self._quartet.symbol
        look = swatch(self._quartet.color)
        painter.fillRect(box, QColor(look.screen if chosen else self.look.sheet))
        side = box.height() * 0.56
        inner = QRectF(0, 0, side, side)
        inner.moveCenter(box.center())
        paint_symbol(painter, symbol, inner, look.on if chosen else self.look.ink)

    def _allow(self, name: str) -> None:
        self._accept.setEnabled(bool(name.strip()))

    def _accept_named(self) -> None:
        name = " ".join(self.name_field.text().split())
        if name:
            self.accept()
            self.chosen.emit(replace(self._quartet, name=name))


def _color(key: str) -> Choice:
    look = swatch(key)

    def paint(painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box, QColor(look.screen))

    return Choice(key, say(look.label), paint)
