"""Lines under words that somebody may look at again: a wave, a double line, dots or dashes.

Each kind has a shape as well as a colour, so that no meaning is in colour alone.
"""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kwartet.ui.theme import theme
from kwartet.ui.tokens import Tokens

UnderlineKind = Literal["tip", "block", "spelling", "kept"]

_PERIOD = 9.0
_RISE = 2.6
_WIDTH = 1.6
_ROOM = 7.0
"""What a line needs below the baseline, in designed pixels."""


class Underline(NamedTuple):
    """A line under the characters from ``start`` up to ``end`` of a text."""

    start: int
    end: int
    kind: UnderlineKind


def underline_room() -> float:
    """How far a line reaches below the baseline, in pixels."""
    return _ROOM * theme.scale


def paint_underline(
    painter: QPainter, left: float, right: float, baseline: float, kind: UnderlineKind, look: Tokens
) -> None:
    """Draw a line under what stands from ``left`` to ``right`` on this baseline, in pixels."""
    colour = {
        "tip": look.underlines.tip,
        "block": look.underlines.block,
        "spelling": look.underlines.spelling,
        "kept": look.underlines.kept,
    }[kind]
    scale = theme.scale
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(colour), _WIDTH * scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    middle = baseline + 4.2 * scale
    if kind == "tip":
        painter.setPen(pen)
        painter.drawPath(_wave(left, right, middle))
    elif kind == "block":
        painter.setPen(pen)
        for line in (middle - 1.7 * scale, middle + 1.7 * scale):
            painter.drawLine(QPointF(left, line), QPointF(right, line))
    elif kind == "spelling":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        _dots(painter, left, right, middle)
    else:
        pen.setDashPattern([3, 2.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
    painter.restore()


def _wave(left: float, right: float, middle: float) -> QPainterPath:
    """Half waves, up and down, from the left; they keep their length so that typing moves none."""
    half, rise = _PERIOD * theme.scale / 2, _RISE * theme.scale / 2
    path = QPainterPath(QPointF(left, middle - rise))
    for number in range(1, max(1, math.floor((right - left) / half)) + 1):
        x = left + number * half
        y = middle + (rise if number % 2 else -rise)
        before = path.currentPosition()
        path.cubicTo(before.x() + half / 2, before.y(), x - half / 2, y, x, y)
    return path


def _dots(painter: QPainter, left: float, right: float, middle: float) -> None:
    step, radius = 5.0 * theme.scale, 1.4 * theme.scale
    count = max(1, math.floor((right - left - 2 * radius) / step) + 1)
    for number in range(count):
        painter.drawEllipse(QRectF(left + number * step, middle - radius, 2 * radius, 2 * radius))
