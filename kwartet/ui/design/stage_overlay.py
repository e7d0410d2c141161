"""What is drawn over the card on the stage and never printed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kwartet.ui.design.tips import CardLine
from kwartet.ui.theme import theme
from kwartet.ui.tokens import Tokens
from kwartet.ui.widgets.underline import paint_underline, underline_room

_SAFE_LINE = "#B02A6B"


def line_box(line: CardLine, card: QRectF, px_per_mm: float) -> QRectF:
    """The words over a line and the line itself, in pixels; ``card`` is the trimmed card."""
    where = line.stretch
    baseline = card.top() + where.y_mm * px_per_mm
    height = where.size_mm * px_per_mm
    left = card.left() + where.x_mm * px_per_mm
    return QRectF(left, baseline - height, where.width_mm * px_per_mm, height + underline_room())


def paint_words_lines(
    painter: QPainter, lines: Iterable[CardLine], card: QRectF, px_per_mm: float, look: Tokens
) -> None:
    """Draw the lines under words, as far as the words are on the card."""
    painter.save()
    painter.setClipRect(card)
    for line in lines:
        box = line_box(line, card, px_per_mm)
        baseline = box.bottom() - underline_room()
        paint_underline(painter, box.left(), box.right(), baseline, line.kind, look)
    painter.restore()


def paint_trim_lines(
    painter: QPainter, card: QRectF, page: QRectF, room: QRectF, inset: float, look: Tokens
) -> None:
    """The trim, the safe zone, and beside the card what they are called.

    Args:
        painter: In logical pixels.
        card: The trimmed card.
        page: The card with its bleed.
        room: The whole stage.
        inset: From the trim to the safe zone.
        look: The colours of the stage.
    """
    trim = QPen(QColor("#2B2338"), 1.2 * theme.scale)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(trim)
    painter.drawRect(card)
    safe = QPen(QColor(_SAFE_LINE), 1.4 * theme.scale, Qt.PenStyle.CustomDashLine)
    safe.setDashPattern([3, 2])
    painter.setPen(safe)
    painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), theme.px(5), theme.px(5))
    tr = QCoreApplication.translate
    named = ((trim, tr("CardStage", "trim line")), (safe, tr("CardStage", "safe zone")))
    _paint_legend(painter, named, page, room, look)


def _paint_legend(
    painter: QPainter,
    lines: tuple[tuple[QPen, str], ...],
    page: QRectF,
    room: QRectF,
    look: Tokens,
) -> None:
    painter.setFont(theme.font("tiny"))
    metrics = painter.fontMetrics()
    widest = max(metrics.horizontalAdvance(words) for _, words in lines)
    sample, gap, row = theme.px(24), theme.px(8), theme.em(22)
    left = page.right() + theme.px(14)
    if left + sample + gap + widest > room.width():
        return
    top = min(page.bottom(), room.height()) - len(lines) * row - theme.px(66)
    for index, (pen, words) in enumerate(lines):
        middle = top + index * row + row / 2
        thick = QPen(pen)
        thick.setWidthF(2 * theme.scale)
        painter.setPen(thick)
        painter.drawLine(QPointF(left, middle), QPointF(left + sample, middle))
        painter.setPen(QColor(look.ink2))
        box = QRectF(left + sample + gap, middle - row / 2, widest + 1, row)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
