"""What happened, in names: the story beside the table."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.play.badges import paint_animal
from kwartet.ui.play.table.flow import Piece, placed, word_pieces
from kwartet.ui.play.table.look import HIT, INK, MARKER, ON_HIT, TableLook, table_look
from kwartet.ui.play.table.type import FOLLOW, head_font, letter_px, text_font
from kwartet.ui.play.table.words import Line
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Themed
from kwartet.ui.widgets.base import paint_round


class Story(Themed, QWidget):
    """The last lines of the story in a panel, the newest below; as many as fit.

    Args:
        letters: Their size, in designed pixels.
        parent: As in Qt.
    """

    def __init__(self, letters: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self._lines: list[Line] = []
        self._goal = ("", "")
        self.follow_theme()

    def show_lines(self, lines: list[Line], goal: tuple[str, str] = ("", "")) -> None:
        """Show these lines, oldest first, and below them how far the goal of the class is."""
        self._lines, self._goal = lines, goal
        title = self.tr("What happened")
        told = [line.plain for line in lines[-4:]] + [" ".join(goal)] * bool(goal[0])
        self.setAccessibleName(". ".join([title, *told]))
        self.update()

    def sizeHint(self) -> QSize:
        """A column."""
        return QSize(theme.px(290), theme.px(300))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The panel and the lines."""
        look = table_look(self)
        box = QRectF(self.rect())
        with QPainter(self) as painter:
            paint_round(painter, box, theme.px(20), look.panel, look.panel_edge, 1)
            inner = box.adjusted(theme.px(18), theme.px(14), -theme.px(14), -theme.px(14))
            painter.setPen(QColor(self.look.ink))
            painter.setFont(head_font(self._letters + 3, 700))
            title = QRectF(inner.left(), inner.top(), inner.width(), theme.px(30))
            painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, self.tr("What happened"))
            inner.setTop(title.bottom() + theme.px(8))
            if self._goal[0]:
                inner.setBottom(self._paint_goal(painter, inner, look) - theme.px(6))
            painter.setClipRect(inner)
            if self._lines:
                self._paint_lines(painter, inner, look)
            else:
                self._paint_nothing_yet(painter, inner)

    def _paint_nothing_yet(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(text_font(self._letters))
        painter.setPen(QColor(self.look.ink2))
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        painter.drawText(box, wrap, self.tr("Every ask comes here."))

    def _paint_goal(self, painter: QPainter, box: QRectF, look: TableLook) -> float:
        """Returns where it begins."""
        line = QRectF(box.left(), box.bottom() - theme.px(26), box.width(), theme.px(30))
        painter.fillRect(
            QRectF(line.left(), line.top() - theme.px(6), line.width(), 1), QColor(look.panel_edge)
        )
        side = theme.px(22)
        place = QRectF(line.left(), line.center().y() - side / 2, side, side)
        paint_icon(painter, "chats-circle-fill", place, look.accent)
        pieces = [
            *word_pieces(self._goal[0], text_font(16), self.look.ink2),
            *word_pieces(self._goal[1], text_font(16, 700), self.look.ink),
        ]
        left = place.right() + theme.px(8)
        boxes, _ = placed(pieces, line.right() - left, line.height(), theme.px(4.5))
        painter.save()
        painter.setClipRect(line)
        painter.translate(left, line.top())
        for piece, box_of_piece in zip(pieces, boxes, strict=True):
            piece.paint(painter, box_of_piece)
        painter.restore()
        return line.top() - theme.px(6)

    def _paint_lines(self, painter: QPainter, box: QRectF, look: TableLook) -> None:
        side, gap = theme.px(36), theme.px(12)
        words = box.width() - side - gap
        shown: list[tuple[Line, list[Piece], list[QRectF], float]] = []
        used = 0.0
        for line in reversed(self._lines):
            pieces = line_pieces(line, look, self.look.ink, self._letters)
            line_px = letter_px(self._letters) * 1.42
            boxes, height = placed(pieces, words, line_px, theme.px(4.5))
            height = max(height, side) + theme.px(12)
            if used + height > box.height() + theme.px(10):
                break
            used += height
            shown.append((line, pieces, boxes, height))
        top = box.top()
        for line, pieces, boxes, height in reversed(shown):
            painter.save()
            painter.setOpacity(0.6 if line.badge == "corrected" else 1)
            paint_animal(painter, line.animal, QRectF(box.left(), top, side, side))
            painter.translate(box.left() + side + gap, top)
            for piece, place in zip(pieces, boxes, strict=True):
                piece.paint(painter, place)
            painter.restore()
            top += height


def line_pieces(line: Line, look: TableLook, ink: str, size: float) -> list[Piece]:
    """A line of the story as words and a badge, its letters ``size`` designed pixels high."""
    pieces: list[Piece] = []
    before = " "
    for number, part in enumerate(line.words.split("*")):
        font = text_font(size, 700 if number % 2 else 500)
        if line.badge == "corrected":
            font.setStrikeOut(True)
        glued = not (before[-1:].isspace() or part[:1].isspace())
        pieces += word_pieces(part, font, ink, glued=glued)
        before = part or before
    if line.badge_word:
        colours = {"hit": (HIT, ON_HIT), "quartet": (MARKER, INK)}
        fill, on_fill = colours.get(line.badge, (look.miss, look.on_miss))
        pieces.append(_badge(line.badge_word, size if size >= FOLLOW else size - 3, fill, on_fill))
    return pieces


def _badge(word: str, size: float, fill: str, ink: str) -> Piece:
    font = text_font(size, 700)
    width = QFontMetricsF(font).horizontalAdvance(word) + theme.px(20)

    def paint(painter: QPainter, line: QRectF) -> None:
        height = letter_px(size) * 1.57
        box = QRectF(line.left(), line.center().y() - height / 2, line.width(), height)
        paint_round(painter, box, height / 2, fill)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)

    return Piece(width, paint)
