"""Four small cards: which of a quartet everybody knows to be with a team."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kwartet.game.bits import card_number, index_of, quartet_of
from kwartet.model.palette import swatch
from kwartet.ui.play.table.answers import Answer
from kwartet.ui.play.table.look import INK_SOFT, MARKER, PAPER_EDGE
from kwartet.ui.play.table.pictures import CardPictures
from kwartet.ui.play.table.tiles import paint_piece
from kwartet.ui.play.table.type import text_font
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import paint_round

_WIDTH, _NARROWEST, _HEIGHT, _GAP = 104, 76, 84, 12
_MIDDLE = Qt.AlignmentFlag.AlignCenter


def minis_room(free: float) -> float:
    """How wide the four small cards are where so many pixels are free; 0 when they do not fit."""
    width = min(theme.px(_WIDTH), (free - 3 * theme.px(_GAP)) / 4)
    return 4 * width + 3 * theme.px(_GAP) if width >= theme.px(_NARROWEST) else 0


def paint_minis(painter: QPainter, room: QRectF, answer: Answer, pictures: CardPictures) -> None:
    """Paint the cards of the quartet of an answer; the card that was asked for is marked."""
    width = (room.width() - 3 * theme.px(_GAP)) / 4
    high = min(room.height(), theme.px(_HEIGHT))
    colours = swatch(answer.quartet.color)
    ratio = painter.device().devicePixelRatio()
    for index, known in enumerate(answer.known):
        box = QRectF(room.left() + index * (width + theme.px(_GAP)), 0, width, high)
        box.moveTop(room.center().y() - high / 2)
        radius, edge = theme.px(10), theme.px(2)
        if not known:
            paint_round(painter, box, radius, None, PAPER_EDGE, 2, dashed=True)
        else:
            if index == index_of(answer.card):
                grow = theme.px(5)
                paint_round(
                    painter, box.adjusted(-grow, -grow, grow, grow), radius + grow, None, MARKER, 4
                )
            paint_round(painter, box, radius, "#FFFFFF", colours.screen, 2)
            card = card_number(quartet_of(answer.card), index)
            inner = box.adjusted(edge, edge, -edge, -edge)
            inner.setHeight(inner.height() * 0.62)
            paint_piece(painter, inner, pictures.front(card, theme.px(240), ratio), 1)
        side = theme.px(27)
        badge = QRectF(box.left() + theme.px(9), box.top() + theme.px(8), side, side)
        if known:
            paint_round(painter, badge, theme.px(7), colours.screen, "#FFFFFF", 1.5)
        painter.setFont(text_font(17, 700))
        painter.setPen(QColor(colours.on if known else INK_SOFT))
        painter.drawText(badge, _MIDDLE, str(index + 1))
