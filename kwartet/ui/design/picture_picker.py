"""Choosing one of the shipped illustrations for a card."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from kwartet.model.card_set import Card, Illustration, Quartet
from kwartet.ui.art import paint_covering
from kwartet.ui.design.choice_grid import Choice, ChoiceGrid
from kwartet.ui.design.idle import IdleWork, is_in_sight
from kwartet.ui.design.illustrations import illustration_name, illustrations_for
from kwartet.ui.icons import paint_icon
from kwartet.ui.language import say
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Themed

NO_PICTURE = ""
_TILE = QSize(52, 52)


class PicturePicker(Themed, QWidget):
    """A grid of illustrations, those of the quartet's theme first.

    Args:
        idle: Paints the tiles when there is time.
        parent: As in Qt.
    """

    chosen = Signal(str)
    """The name of the illustration that a person chose; empty for none."""

    def __init__(self, idle: IdleWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._idle = idle
        self._pixmaps: dict[tuple[str, int], QPixmap] = {}
        #: nl: Plaatje
        self.grid = ChoiceGrid(self.tr("Picture"), _TILE)
        self.grid.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid)
        self.follow_theme()

    def show_for(self, quartet: Quartet, card: Card) -> None:
        """Offer what suits a quartet; the card's own illustration is the chosen one."""
        names = [*illustrations_for(quartet), NO_PICTURE]
        if names != self.grid.keys:
            self.grid.offer([self._choice(name) for name in names])
        picture = card.picture
        self.grid.choose(
            picture.name
            if isinstance(picture, Illustration)
            else NO_PICTURE
            if picture is None
            else "photo"
        )

    def _choice(self, name: str) -> Choice:
        if name == NO_PICTURE:
            #: nl: Geen plaatje
            return Choice(name, self.tr("No picture"), self._paint_none)
        return Choice(name, say(illustration_name(name)), partial(self._paint, name))

    def _paint_none(self, painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box, QColor(self.look.sheet))
        size = theme.px(24)
        at = QRectF(0, 0, size, size)
        at.moveCenter(box.center())
        paint_icon(painter, "x-bold", at, self.look.ink2)

    def _paint(self, name: str, painter: QPainter, box: QRectF) -> None:
        key = (name, round(box.width() * self.devicePixelRatioF()))
        if key in self._pixmaps:
            painter.drawPixmap(box, self._pixmaps[key], QRectF(self._pixmaps[key].rect()))
            return
        painter.fillRect(box, QColor(self.look.tray))
        tile = self.grid.tile(name)
        self._idle.add(
            ("illustration", key), partial(self._render, key, tile), partial(is_in_sight, tile)
        )

    def _render(self, key: tuple[str, int], tile: QAbstractButton) -> None:
        name, side = key
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_covering(painter, name, QRectF(0, 0, side, side))
        self._pixmaps[key] = pixmap
        if isValid(tile):
            tile.update()
