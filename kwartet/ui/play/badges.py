"""The round picture of a team, as all pages of a game show it.

The sign of a quartet is :class:`kwartet.ui.design.symbol_tile.SymbolTile`.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kwartet.resources import asset
from kwartet.ui.icons import svg_renderer
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed

ANIMALS = {
    "vos": "#FFD9B8",
    "uil": "#E3D3F3",
    "egel": "#BFE3DD",
    "haas": "#FBD5E0",
    "walvis": "#C9DEF5",
    "kikker": "#DDEBC2",
    "beer": "#EBDCC9",
    "das": "#DDE0E8",
}
"""The animals in the order in which teams get them, with the colour behind each."""

_SHARE = 0.66


def paint_animal(painter: QPainter, animal: str, box: QRectF) -> None:
    """Draw an animal on its round in a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ANIMALS.get(animal, "#EBE4D8")))
    painter.drawEllipse(box)
    if asset("animals", f"{animal}.svg").is_file():
        side = box.width() * _SHARE
        inside = QRectF(0, 0, side, side)
        inside.moveCenter(box.center())
        svg_renderer("animals", f"{animal}.svg").render(painter, inside)
    painter.restore()


class AnimalBadge(Themed, QWidget):
    """An animal on its round.

    Args:
        animal: A file in ``assets/animals`` without its extension; empty shows nothing.
        side: In designed pixels.
        parent: As in Qt.
    """

    def __init__(self, animal: str, side: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._animal, self._side = animal, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def show_animal(self, animal: str) -> None:
        """Show another animal."""
        self._animal = animal
        self.update()

    def sizeHint(self) -> QSize:
        """The round."""
        return QSize(theme.px(self._side), theme.px(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The animal."""
        if self._animal:
            with QPainter(self) as painter:
                paint_animal(painter, self._animal, QRectF(self.rect()))
