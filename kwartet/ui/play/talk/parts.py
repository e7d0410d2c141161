"""What lies on the page of a conversation: the cards and the note with the question."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.play.table.look import INK, MARKER_LIGHT
from kwartet.ui.play.table.pictures import CardPictures
from kwartet.ui.play.table.tile import Tile
from kwartet.ui.play.table.type import FOLLOW, head_font, text_font
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Themed
from kwartet.ui.widgets.base import paint_round, paint_shadow

QUESTION_SIZE = 45
"""The largest size of the question, in designed pixels: 54 px on a screen of 1920 by 1080."""

_SMALLEST = 22
_TILTS = (-1.2, 0.5, -0.4, 1.0)
_INSET = 6
"""Room round a card for its corners, in designed pixels."""


class CardButton(Tile):
    """A card on the table, a little askew; a tap shows it large."""

    def __init__(self, pictures: CardPictures, place: int, parent: QWidget | None = None) -> None:
        self._pictures, self._place = pictures, place
        self.card = -1
        super().__init__(400, 14, parent)

    def show_card(self, card: int, words: str) -> None:
        """Show this card; ``words`` is its name for a screen reader."""
        self.card = card
        self.setAccessibleName(words)
        self.update()

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """The card."""
        if self.card < 0:
            return
        card = self._card(box)
        self._turn(painter, card.translated(0, -theme.px(4) * self.hover))
        picture = self._pictures.askew(self.card, round(card.width()), self.devicePixelRatioF())
        painter.drawPixmap(card, picture, QRectF(picture.rect()))

    def paint_shadow(self, painter: QPainter) -> None:
        """Paint the shadow of the card on the page, which it lies on."""
        card = self._card(QRectF(self.geometry()))
        painter.save()
        self._turn(painter, card)
        paint_shadow(painter, card, card.width() * 0.048, 2, "#000000")
        painter.restore()

    def _card(self, box: QRectF) -> QRectF:
        inset = theme.px(_INSET)
        inner = box.adjusted(inset, inset, -inset, -inset)
        width = min(inner.width(), inner.height() / self._pictures.shape)
        card = QRectF(0, 0, width, width * self._pictures.shape)
        card.moveCenter(box.center())
        return card

    def _turn(self, painter: QPainter, card: QRectF) -> None:
        painter.translate(card.center())
        painter.rotate(_TILTS[self._place])
        painter.translate(-card.center())


class Note(Themed, QWidget):
    """A yellow note with the question, as large as fits; buttons lie over its right side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = ""
        self._keep_free = 0
        self.follow_theme()

    def show_question(self, question: str) -> None:
        """Show this question."""
        self._question = question
        self.setAccessibleName(f"{self.tr('Talk about this')}: {question}")
        self.update()

    def keep_free(self, width_px: int) -> None:
        """Leave so much room at the right."""
        self._keep_free = width_px
        self.update()

    def head_end(self) -> int:
        """Where the heading ends, in its pixels: a button may follow it."""
        words = QFontMetricsF(_head_font()).horizontalAdvance(self.tr("Talk about this"))
        return round(self._paper().left() + theme.px(32 + 22 + 10) + words + theme.px(12))

    @property
    def question_px(self) -> int:
        """The size of the letters of the question now."""
        return head_font(self._fitting(self._room())).pixelSize()

    def _room(self) -> QRectF:
        paper = self._paper()
        top = paper.top() + theme.px(48)
        low = theme.px(38)
        left = paper.left() + theme.px(32)
        width = paper.width() - theme.px(52) - self._keep_free
        return QRectF(left, top, width, paper.height() - theme.px(48) - low)

    def _paper(self) -> QRectF:
        return QRectF(self.rect()).adjusted(0, theme.px(14), 0, 0)

    def _fitting(self, room: QRectF) -> float:
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        size = float(QUESTION_SIZE)
        while size > _SMALLEST:
            metrics = QFontMetricsF(head_font(size))
            needed = metrics.boundingRect(QRectF(0, 0, room.width(), 9999), flags, self._question)
            if needed.height() <= room.height() and needed.width() <= room.width():
                break
            size -= 1
        return size

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper, the tape and the words."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paper = self._paper()
            paint_round(painter, paper, theme.px(5), MARKER_LIGHT)
            self._paint_tape(painter, paper)
            left = paper.left() + theme.px(32)
            side = theme.px(22)
            head = QRectF(left, paper.top() + theme.px(20), side, side)
            paint_icon(painter, "chats-circle-fill", head, "#6B4500")
            painter.setPen(QColor("#6B4500"))
            painter.setFont(_head_font())
            words = head.translated(side + theme.px(10), 0)
            words.setRight(self.head_end())
            flags = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, flags, self.tr("Talk about this"))
            room = self._room()
            painter.setPen(QColor(INK))
            painter.setFont(head_font(self._fitting(room)))
            wrap = Qt.TextFlag.TextWordWrap | flags | Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, wrap, self._question)
            painter.setFont(text_font(FOLLOW))
            painter.setPen(QColor("#5A4A1E"))
            below = QRectF(left, room.bottom(), room.width(), paper.bottom() - room.bottom())
            below.translate(0, -theme.px(4))
            painter.drawText(below, flags, self.tr("You may listen without saying anything."))

    def paint_shadow(self, painter: QPainter) -> None:
        """Paint the shadow of the paper on the page, which it lies on."""
        paper = self._paper().translated(self.pos().toPointF())
        paint_shadow(painter, paper, theme.px(5), 2, "#000000")

    def _paint_tape(self, painter: QPainter, paper: QRectF) -> None:
        left, top, high = paper.left() + theme.px(150), paper.top(), theme.px(15)
        wide, tooth = theme.px(120), theme.px(5)
        teeth = [-1.0, -0.6, -0.2, 0.2, 0.6, 1.0]
        near = [QPointF(tooth * (n % 2), high * at) for n, at in enumerate(teeth)]
        far = [QPointF(wide - tooth * (n % 2), high * at) for n, at in enumerate(teeth)]
        colour = QColor("#F5DE94")
        colour.setAlphaF(0.85)
        painter.save()
        painter.translate(left, top)
        painter.rotate(-2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([*near, *reversed(far)]))
        painter.restore()


def _head_font() -> QFont:
    return text_font(FOLLOW, 700)
