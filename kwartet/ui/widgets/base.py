"""What all widgets of the studio share: following the theme, and painting rounded shapes."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from kwartet.ui.theme import theme
from kwartet.ui.tokens import Tokens

SHADOWS = {1: (2, 6, 0.10), 2: (8, 20, 0.14), 3: (18, 44, 0.20)}
"""Shadow level -> offset down, blur (px at scale 1), opacity; of the design system's tokens."""


if TYPE_CHECKING:
    _Widget = QWidget
    _Button = QAbstractButton
else:
    _Widget = _Button = object  # a second QWidget among the bases of a widget is not for Qt


class Themed(_Widget):
    """Makes a widget restyle itself when the theme changes; name it before the Qt class."""

    def follow_theme(self) -> None:
        """Restyle now, and each time the theme changes; call once, at the end of ``__init__``."""
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take sizes, fonts and colours from the theme again."""
        self.updateGeometry()
        self.update()

    @property
    def look(self) -> Tokens:
        """The colours of the surface this widget lies on."""
        return theme.tokens_for(self)


class EnterPresses(_Button):
    """Makes Enter press a button as Space does; name it before the Qt class.

    Qt does that in dialogs only.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter clicks."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not held and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


def mix(first: str, second: str, share: float) -> QColor:
    """A colour between two others: the first at 0, the second at 1."""
    a, b = QColor(first), QColor(second)
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )


def snapped(width: float, ratio: float) -> float:
    """A line width of whole device pixels, at least one: lines stay sharp."""
    return max(1.0, math.floor(width * ratio)) / ratio


def paint_round(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: QColor | str | None,
    edge: QColor | str | None = None,
    edge_px: float = 1.5,
    *,
    dashed: bool = False,
) -> None:
    """Paint a rounded rectangle; the border lies inside the box.

    Args:
        painter: In logical pixels.
        box: The outside of the shape.
        radius: Of the outside.
        fill: ``None`` leaves it open.
        edge: ``None`` draws no border.
        edge_px: Width of the border.
        dashed: Draw the border in dashes.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else QColor(fill))
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, radius, radius)
        return
    width = snapped(edge_px * theme.scale, painter.device().devicePixelRatio())
    pen = QPen(QColor(edge), width)
    if dashed:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    half = width / 2
    inner = max(0.0, radius - half)
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), inner, inner)


def shadow_margin(level: int) -> int:
    """How far a shadow of this level reaches past its shape, in pixels."""
    down, blur, _ = SHADOWS[level]
    return theme.px(down + blur)


@lru_cache(maxsize=64)
def _shadow_tile(colour: str, radius: float, blur: float, opacity: float, ratio: float) -> QPixmap:
    """A blurred rounded square, to be cut in nine: a corner is ``blur`` outside, the rest inside.

    The opacity at a distance d from the edge is the Gaussian's integral with sigma = blur / 2, as
    a browser draws ``box-shadow``.
    """
    corner = math.ceil(radius + blur)
    side = 2 * (math.ceil(blur) + corner) + 1
    tile = QPixmap(round(side * ratio), round(side * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setPen(Qt.PenStyle.NoPen)
    shape = QRectF(0, 0, side, side).marginsRemoved(_margins(math.ceil(blur)))
    steps = math.ceil(4 * blur * ratio)
    for step in range(steps + 1):
        distance = blur - 2 * blur * step / steps
        cover = 0.5 * math.erfc(distance / (blur / 2) / math.sqrt(2))
        ink = QColor(colour)
        ink.setAlphaF(opacity * cover)
        painter.setBrush(ink)
        round_px = max(1.0, radius + distance)
        painter.drawRoundedRect(
            shape.adjusted(-distance, -distance, distance, distance), round_px, round_px
        )
    painter.end()
    return tile


def _margins(size: float) -> QMarginsF:
    return QMarginsF(size, size, size, size)


def paint_shadow(painter: QPainter, box: QRectF, radius: float, level: int, colour: str) -> None:
    """Paint the soft shadow of a rounded shape, from a cached picture cut in nine.

    Args:
        painter: In logical pixels.
        box: The shape that casts it.
        radius: Of the shape.
        level: 1, 2 or 3.
        colour: The surface's ``shade``.
    """
    down, blur, opacity = SHADOWS[level]
    blur_px = blur * theme.scale
    ratio = painter.device().devicePixelRatio()
    tile = _shadow_tile(colour, radius, blur_px, opacity, ratio)
    reach = math.ceil(blur_px)
    side = tile.width() / ratio
    corner = (side - 1) / 2
    outside = box.translated(0, down * theme.scale).adjusted(-reach, -reach, reach, reach)
    part = min(corner, outside.width() / 2, outside.height() / 2)
    xs = (outside.left(), outside.left() + part, outside.right() - part, outside.right())
    ys = (outside.top(), outside.top() + part, outside.bottom() - part, outside.bottom())
    cuts = (0.0, part, side - part, side)
    for row in range(3):
        for column in range(3):
            target = QRectF(QPointF(xs[column], ys[row]), QPointF(xs[column + 1], ys[row + 1]))
            source = QRectF(
                QPointF(cuts[column] * ratio, cuts[row] * ratio),
                QPointF(cuts[column + 1] * ratio, cuts[row + 1] * ratio),
            )
            painter.drawPixmap(target, tile, source)


def paint_focus_ring(painter: QPainter, box: QRectF, radius: float, colour: str) -> None:
    """Paint the focus ring round a shape: 3 px wide, 3 px off it."""
    width = 3 * theme.scale
    gap = 3 * theme.scale
    grow = gap + width / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), width))
    painter.drawRoundedRect(box.adjusted(-grow, -grow, grow, grow), radius + grow, radius + grow)


def round_path(box: QRectF, radius: float) -> QPainterPath:
    """A rounded rectangle as a path, to clip with."""
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path
