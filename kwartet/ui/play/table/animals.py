"""Animals with a ring round them, and the colours of their curtains."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kwartet.resources import asset
from kwartet.ui.icons import svg_renderer
from kwartet.ui.play.badges import ANIMALS, paint_animal
from kwartet.ui.theme import theme

_CURTAINS = {
    "vos": "#DE7227",
    "uil": "#74489B",
    "egel": "#2A857C",
    "haas": "#CF5C86",
    "walvis": "#2E72BE",
    "kikker": "#5E8F2E",
    "beer": "#8A5A3C",
    "das": "#56637A",
}


def pale_colour(animal: str) -> str:
    """The colour of an animal's round."""
    return ANIMALS.get(animal, "#EBE4D8")


def curtain_colour(animal: str) -> str:
    """The colour of a team's curtain."""
    return _CURTAINS.get(animal, "#5E566B")


def paint_ringed(
    painter: QPainter, animal: str, box: QRectF, ring: str = "", ring_px: float = 3
) -> None:
    """Draw an animal on its round, with a ring when ``ring`` is a colour."""
    paint_animal(painter, animal, box)
    if ring:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(ring), ring_px * theme.scale))
        painter.drawEllipse(box)


def paint_bare(painter: QPainter, animal: str, box: QRectF) -> None:
    """Draw an animal without its round."""
    if asset("animals", f"{animal}.svg").is_file():
        svg_renderer("animals", f"{animal}.svg").render(painter, box)
