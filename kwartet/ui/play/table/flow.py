"""Words and shapes in lines, as one text: the sentence of an ask, a line of the story."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter


@dataclass(frozen=True)
class Piece:
    """Something in a line of text.

    Attributes:
        width: In pixels.
        paint: Paints it into its box, as high as the line.
        glued: Whether it follows the piece before it without a space, on the same line.
    """

    width: float
    paint: Callable[[QPainter, QRectF], None]
    glued: bool = False


def word_pieces(text: str, font: QFont, colour: str, *, glued: bool = False) -> list[Piece]:
    """The words of a text; ``glued`` says that no space stands before the first."""
    metrics = QFontMetricsF(font)
    pieces = []
    for number, word in enumerate(text.split()):

        def paint(painter: QPainter, box: QRectF, word: str = word) -> None:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(box.adjusted(0, 0, 20, 0), flags, word)

        pieces.append(Piece(metrics.horizontalAdvance(word), paint, glued and number == 0))
    return pieces


def placed(
    pieces: Sequence[Piece], width: float, line: float, space: float
) -> tuple[list[QRectF], float]:
    """The boxes of pieces that follow one another, and the height of all lines, in pixels."""
    boxes: list[QRectF] = []
    corner = QPointF(0, 0)
    number = 0
    while number < len(pieces):
        after = number + 1
        while after < len(pieces) and pieces[after].glued:
            after += 1
        needed = sum(piece.width for piece in pieces[number:after])
        if corner.x() > 0 and corner.x() + needed > width:
            corner = QPointF(0, corner.y() + line)
        for piece in pieces[number:after]:
            boxes.append(QRectF(corner.x(), corner.y(), piece.width, line))
            corner += QPointF(piece.width, 0)
        corner += QPointF(space, 0)
        number = after
    return boxes, corner.y() + line
