"""A whole card with its bleed as a picture that is repainted only where it changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from kwartet.layout.display import DisplayList
from kwartet.model.card_set import Style
from kwartet.ui.painter import bounds_mm, paint


class PagePicture:
    """The last painted page. Typing changes a few lines of text: only those are redone."""

    def __init__(self) -> None:
        self._items: DisplayList = ()
        self._style: Style | None = None
        self._pictures = Path()
        self._px_per_mm = 0.0
        self.image = QImage()

    def show(
        self, items: DisplayList, style: Style, pictures: Path, px_per_mm: float, ratio: float
    ) -> QRectF:
        """Paint these items and tell which part of the page is new, in logical pixels.

        ``px_per_mm`` counts device pixels, ``ratio`` those of a logical pixel.
        """
        width = round((style.width_mm + 2 * style.bleed_mm) * px_per_mm)
        height = round((style.height_mm + 2 * style.bleed_mm) * px_per_mm)
        same_page = (
            (width, height) == (self.image.width(), self.image.height())
            and style == self._style
            and pictures == self._pictures
            and ratio == self.image.devicePixelRatio()
        )
        changed = self._changed(items) if same_page else QRect(0, 0, width, height)
        if not same_page:
            self.image = QImage(width, height, QImage.Format.Format_RGB32)
            self.image.setDevicePixelRatio(ratio)
        self._style, self._pictures, self._px_per_mm = style, pictures, px_per_mm
        self._items = items
        if not changed.isEmpty():
            self._paint(changed)
        return QRectF(QPointF(changed.topLeft()) / ratio, QSizeF(changed.size()) / ratio)

    def _page_to_image(self) -> QTransform:
        """From mm on the card to device pixels of the image."""
        bleed = self._style.bleed_mm if self._style else 0.0
        scale = QTransform.fromScale(self._px_per_mm, self._px_per_mm)
        return QTransform.fromTranslate(bleed, bleed) * scale

    def _changed(self, items: DisplayList) -> QRect:
        """The part of the image, in device pixels, in which old and new items differ."""
        old, new = self._items, items
        start = 0
        while start < min(len(old), len(new)) and old[start] == new[start]:
            start += 1
        end = 0
        while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
            end += 1
        box = QRectF()
        for item in (*old[start : len(old) - end], *new[start : len(new) - end]):
            box = box.united(bounds_mm(item))
        if box.isEmpty():
            return QRect()
        on_image = self._page_to_image().mapRect(box).toAlignedRect().adjusted(-1, -1, 1, 1)
        return on_image & self.image.rect()

    def _paint(self, part: QRect) -> None:
        ratio = self.image.devicePixelRatio()
        box = self._page_to_image().inverted()[0].mapRect(QRectF(part))
        touched = tuple(item for item in self._items if bounds_mm(item).intersects(box))
        painter = QPainter(self.image)
        painter.scale(1 / ratio, 1 / ratio)
        painter.setClipRect(part)
        painter.fillRect(part, Qt.GlobalColor.white)
        painter.setTransform(self._page_to_image(), combine=True)
        paint(painter, touched, self._pictures)
        painter.end()
