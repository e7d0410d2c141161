"""Small pictures of cards, painted when there is time and kept as long as they are right."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kwartet.layout.cards import lay_out_back, lay_out_front
from kwartet.layout.display import DisplayList
from kwartet.model.card_set import CardSet, Quartet, Style
from kwartet.ui.design.fronts import Front, front_of
from kwartet.ui.design.idle import IdleWork, is_in_sight
from kwartet.ui.painter import card_image

_KEPT_BYTES = 96 * 2**20


class Back(NamedTuple):
    """Everything the back of the cards shows."""

    style: Style
    title: str


class _Key(NamedTuple):
    side: Front | Back
    width_px: int
    ratio: float


class Thumbnails:
    """Pictures of fronts by what shows on them. Whoever asks too early is repainted later."""

    def __init__(self, idle: IdleWork) -> None:
        self._idle = idle
        self._pixmaps: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._bytes = 0

    def pixmap(
        self,
        asker: QWidget,
        card_set: CardSet,
        quartet: Quartet,
        index: int,
        pictures: Path,
        width_px: int,
    ) -> QPixmap | None:
        """The front of a card, ``width_px`` logical pixels wide; None while it is not painted yet.

        ``asker`` is then repainted as soon as it is there.
        """
        front = front_of(card_set, quartet, index)
        lay_out = partial(_front_items, card_set, quartet, index)
        return self._pixmap(asker, front, lay_out, card_set.style, pictures, width_px)

    def back(
        self, asker: QWidget, card_set: CardSet, pictures: Path, width_px: int
    ) -> QPixmap | None:
        """The back of the cards, as :meth:`pixmap` does the front of one."""
        side = Back(card_set.style, card_set.title)
        lay_out = partial(lay_out_back, card_set)
        return self._pixmap(asker, side, lay_out, card_set.style, pictures, width_px)

    def _pixmap(
        self,
        asker: QWidget,
        side: Front | Back,
        lay_out: Callable[[], DisplayList],
        style: Style,
        pictures: Path,
        width_px: int,
    ) -> QPixmap | None:
        key = _Key(side, width_px, asker.devicePixelRatioF())
        if key in self._pixmaps:
            self._pixmaps.move_to_end(key)
            return self._pixmaps[key]
        paint = partial(self._paint, asker, key, lay_out, style, pictures)
        self._idle.add((id(asker), key), paint, partial(is_in_sight, asker))
        return None

    def _paint(
        self,
        asker: QWidget,
        key: _Key,
        lay_out: Callable[[], DisplayList],
        style: Style,
        pictures: Path,
    ) -> None:
        if not isValid(asker):
            return
        if key not in self._pixmaps:
            px_per_mm = key.width_px / style.width_mm
            image = card_image(lay_out(), style, px_per_mm, key.ratio, pictures)
            self._keep(key, QPixmap.fromImage(image))
        asker.update()

    def _keep(self, key: _Key, pixmap: QPixmap) -> None:
        self._pixmaps[key] = pixmap
        self._bytes += _size(pixmap)
        while self._bytes > _KEPT_BYTES and len(self._pixmaps) > 1:
            self._bytes -= _size(self._pixmaps.popitem(last=False)[1])


def _size(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4


def _front_items(card_set: CardSet, quartet: Quartet, index: int) -> DisplayList:
    return lay_out_front(card_set, quartet, index).items
