"""The Phosphor icons of the studio, in any colour and sharp at any resolution.

A name is the file's name in ``assets/icons``: ``printer-bold`` for lines (the usual one),
``printer-fill`` for what is chosen, ``check`` (no suffix) for the few thin ones.
Source: Phosphor Icons 2.1.1, MIT licence, beside the files.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kwartet.resources import asset


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = asset("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(svg.replace("currentColor", colour).encode())


@cache
def svg_renderer(*parts: str) -> QSvgRenderer:
    """The renderer of a shipped drawing in its own colours: ``svg_renderer("logo.svg")``."""
    return QSvgRenderer(str(asset(*parts)))


def paint_icon(painter: QPainter, name: str, box: QRectF, colour: str) -> None:
    """Draw an icon into a square, in logical pixels."""
    _renderer(name, colour).render(painter, box)


@lru_cache(maxsize=1024)
def icon_pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture.

    Args:
        name: See the module.
        colour: ``#rrggbb``.
        size: In logical pixels.
        ratio: The device pixel ratio of what it is painted on.
    """
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return pixmap


class _Engine(QIconEngine):
    """Paints a Phosphor icon afresh at each size."""

    def __init__(self, name: str, on_name: str, colour: str, off_colour: str) -> None:
        super().__init__()
        self._names = {QIcon.State.Off: name, QIcon.State.On: on_name}
        self._colour = colour
        self._off_colour = off_colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(rect).center())
        colour = self._off_colour if mode == QIcon.Mode.Disabled else self._colour
        paint_icon(painter, self._names[state], box, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(
            self._names[QIcon.State.Off],
            self._names[QIcon.State.On],
            self._colour,
            self._off_colour,
        )


def icon(
    name: str, colour: str = "#2B2338", *, on: str | None = None, off_colour: str = "#BDB4C4"
) -> QIcon:
    """An icon for Qt's own menus, lists and actions.

    Args:
        name: See the module.
        colour: ``#rrggbb``.
        on: Another icon for the checked state.
        off_colour: When disabled.
    """
    return QIcon(_Engine(name, on or name, QColor(colour).name(), off_colour))
