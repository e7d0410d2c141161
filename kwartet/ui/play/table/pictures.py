"""Pictures of the cards in play, kept as long as there is room."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from kwartet.game.bits import index_of
from kwartet.layout.cards import lay_out_back, lay_out_front
from kwartet.ui.image_cache import ImageCache
from kwartet.ui.painter import card_image
from kwartet.ui.play.controller import PlayController
from kwartet.ui.widgets.base import paint_shadow, shadow_margin

_KEPT_BYTES = 160 * 2**20
_FINER = 2
_CORNER = 0.048
"""The radius of a card's corners, of its width."""
_SHADOW = 1


class CardPictures:
    """The fronts and the back of the cards of a game."""

    def __init__(self, controller: PlayController) -> None:
        self._controller = controller
        self._kept = ImageCache(_KEPT_BYTES)

    @property
    def shape(self) -> float:
        """The height of a card for a width of 1."""
        style = self._controller.card_set.style
        return style.height_mm / style.width_mm

    def kind(self, card: int) -> str:
        """The kind of a card: *Zo voelt het*; empty in a set without kinds."""
        aspect = self._controller.card_set.aspect(index_of(card))
        return aspect.name if aspect else ""

    def front(self, card: int, width_px: int, ratio: float) -> QPixmap:
        """The front of a card, ``width_px`` logical pixels wide."""
        controller = self._controller

        def paint() -> QImage:
            layout = lay_out_front(controller.card_set, *controller.quartet_and_index(card))
            style = controller.card_set.style
            per_mm = width_px / style.width_mm
            return card_image(layout.items, style, per_mm, ratio, controller.pictures)

        return QPixmap.fromImage(self._kept.get((card, width_px, ratio), paint))

    def askew(self, card: int, width_px: int, ratio: float) -> QPixmap:
        """The front of a card to be painted at an angle: finer, so that its letters stay sharp."""
        return self.front(card, width_px, _FINER * ratio)

    def shadow(self, width_px: int, ratio: float) -> tuple[QPixmap, QPointF]:
        """The small shadow of a card as one picture, and where its corner is from the card's."""
        edge = shadow_margin(_SHADOW)
        size = QSizeF(width_px + 2 * edge, width_px * self.shape + 2 * edge)

        def paint() -> QImage:
            image = QImage((size * ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.transparent)
            with QPainter(image) as painter:
                box = QRectF(edge, edge, width_px, width_px * self.shape)
                paint_shadow(painter, box, width_px * _CORNER, _SHADOW, "#2B2338")
            return image

        kept = self._kept.get(("shadow", width_px, ratio), paint)
        return QPixmap.fromImage(kept), QPointF(-edge, -edge)

    def back(self, width_px: int, ratio: float) -> QPixmap:
        """The back of all cards, ``width_px`` logical pixels wide."""
        controller = self._controller

        def paint() -> QImage:
            style = controller.card_set.style
            per_mm = width_px / style.width_mm
            items = lay_out_back(controller.card_set)
            return card_image(items, style, per_mm, ratio, controller.pictures)

        return QPixmap.fromImage(self._kept.get(("back", width_px, ratio), paint))
