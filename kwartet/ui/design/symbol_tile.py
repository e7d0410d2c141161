"""The shape of a quartet on its colour: colour, shape and name always go together."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from kwartet.model.palette import swatch
from kwartet.resources import asset
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed, paint_round

_ROUNDING = 0.24
_SHAPE = 0.56


@lru_cache(maxsize=256)
def _renderer(symbol: str, colour: str) -> QSvgRenderer:
    file = asset("symbols", f"{symbol}.svg")
    if not file.is_file():
        return QSvgRenderer()
    return QSvgRenderer(file.read_text(encoding="utf-8").replace("currentColor", colour).encode())


def paint_symbol(painter: QPainter, symbol: str, box: QRectF, colour: str) -> None:
    """Draw the shape of a quartet in one colour; an unknown shape draws nothing."""
    renderer = _renderer(symbol, colour)
    if renderer.isValid():
        renderer.render(painter, box)


def paint_symbol_tile(painter: QPainter, box: QRectF, symbol: str, color: str) -> None:
    """Draw a rounded tile in a quartet colour (a key of the palette) with its shape."""
    look = swatch(color)
    paint_round(painter, box, box.width() * _ROUNDING, look.screen)
    side = round(box.width() * _SHAPE)
    shape = QRectF(0, 0, side, side)
    shape.moveCenter(box.center())
    paint_symbol(painter, symbol, shape, look.on)


def symbol_pixmap(symbol: str, color: str, side: float, ratio: float) -> QPixmap:
    """The tile as a picture.

    Args:
        symbol: Key of the shape.
        color: Key of the palette.
        side: In designed pixels.
        ratio: The device pixel ratio of what it is painted on.
    """
    size = theme.px(side)
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        paint_symbol_tile(painter, QRectF(0, 0, size, size), symbol, color)
    return pixmap


class SymbolTile(Themed, QWidget):
    """A tile with the shape of a quartet.

    Args:
        side: In designed pixels.
        parent: As in Qt.
    """

    def __init__(self, side: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._symbol = self._color = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def show_look(self, symbol: str, color: str) -> None:
        """Show a shape on a colour (keys as in the model)."""
        self._symbol, self._color = symbol, color
        self.update()

    def sizeHint(self) -> QSize:
        """The tile."""
        return QSize(theme.px(self._side), theme.px(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tile."""
        if self._symbol:
            painter = QPainter(self)
            paint_symbol_tile(painter, QRectF(self.rect()), self._symbol, self._color)
            painter.end()
