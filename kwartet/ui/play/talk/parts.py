"""What lies on the page of a conversation: the cards, the note with the question, the help row."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from kwartet.model.helplines import helplines
from kwartet.ui.icons import paint_icon
from kwartet.ui.language import current_language
from kwartet.ui.play.table.look import INK, MARKER_LIGHT, table_look
from kwartet.ui.play.table.pictures import CardPictures
from kwartet.ui.play.table.tile import Tile
from kwartet.ui.play.table.type import head_font, text_font
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Themed
from kwartet.ui.widgets.base import paint_round, paint_shadow

QUESTION_SIZE = 45
"""The largest size of the question, in designed pixels: 54 px on a screen of 1920 by 1080."""

_SMALLEST = 22
_TILTS = (-1.6, 0.5, -0.4, 1.2)


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
        inset = theme.px(10)
        inner = box.adjusted(inset, inset, -inset, -inset)
        width = min(inner.width(), inner.height() / self._pictures.shape)
        card = QRectF(0, 0, width, width * self._pictures.shape)
        card.moveCenter(box.center())
        painter.translate(card.center())
        painter.rotate(_TILTS[self._place])
        painter.translate(-card.center() - QPointF(0, theme.px(4) * self.hover))
        paint_shadow(painter, card, width * 0.048, 2, "#000000")
        picture = self._pictures.front(self.card, round(width), self.devicePixelRatioF())
        painter.drawPixmap(card, picture, QRectF(picture.rect()))


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
            painter.setFont(text_font(19))
            painter.setPen(QColor("#5A4A1E"))
            below = QRectF(left, room.bottom(), room.width(), paper.bottom() - room.bottom())
            below.translate(0, -theme.px(4))
            painter.drawText(below, flags, self.tr("You may listen without saying anything."))

    def _paint_tape(self, painter: QPainter, paper: QRectF) -> None:
        left, top = paper.left() + theme.px(150), paper.top()
        high = theme.px(15)
        wide = theme.px(120)
        tape = QPolygonF(
            [
                QPointF(left, top - high * 0.7),
                QPointF(left + wide, top - high),
                QPointF(left + wide - theme.px(3), top + high),
                QPointF(left + theme.px(2), top + high * 1.2),
            ]
        )
        colour = QColor("#F2C94C")
        colour.setAlphaF(0.55)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(tape)


def _head_font() -> QFont:
    return text_font(21, 700)


class HelpRow(Themed, QWidget):
    """Where to turn to, always below a conversation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow_theme()
        self.setAccessibleName("; ".join(f"{bold} {plain}" for bold, plain in self._parts()))

    def _parts(self) -> list[tuple[str, str]]:
        language = current_language()
        lines = {line.key: line for line in helplines().lines}
        parts = [
            (self.tr("Talking helps"), ""),
            ("", self.tr("Your mentor, or somebody you trust")),
        ]
        for key in ("kindertelefoon", "113", "112"):
            line = lines.get(key)
            if line is not None:
                call = line.call[language]
                name = line.when[language] if key == "112" else line.name
                parts.append((name, call[:1].lower() + call[1:]))
        return parts

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar with the lines."""
        look = table_look(self)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(look.bar))
            middle = self.height() / 2
            side = theme.px(24)
            left = float(theme.px(40))
            paint_icon(
                painter, "lifebuoy-fill", QRectF(left, middle - side / 2, side, side), look.accent
            )
            left += side + theme.px(10)
            size = 18.0
            while size > 9 and self._width(size) > self.width() - left - theme.px(24):
                size -= 0.5
            painter.setPen(QColor(self.look.ink))
            for bold, plain in self._parts():
                for words, weight in ((bold, 700), (plain, 500)):
                    if words:
                        font = text_font(size, weight)
                        painter.setFont(font)
                        width = QFontMetricsF(font).horizontalAdvance(words)
                        box = QRectF(left, 0, width + 4, self.height())
                        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
                        left += width + theme.px(7)
                left += theme.px(38)

    def _width(self, size: float) -> float:
        width = 0.0
        for bold, plain in self._parts():
            width += QFontMetricsF(text_font(size, 700)).horizontalAdvance(bold)
            width += QFontMetricsF(text_font(size)).horizontalAdvance(plain) + theme.px(52)
        return width
