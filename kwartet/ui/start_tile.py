"""A way to begin a set, as a large tile: a picture, a name, a few words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTextDocument,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.motion import HOVER_MS, Glide
from kwartet.ui.theme import theme
from kwartet.ui.tokens import RADIUS_TILE
from kwartet.ui.widgets import Themed, paint_round
from kwartet.ui.widgets.base import EnterPresses, mix, paint_shadow, round_path

CARD_WIDTH = 98
"""The width of a card in the picture, in designed pixels."""
_ART_HEIGHT, _LOW_ART_HEIGHT = 152, 92
_LOW_WINDOW = 860
"""Window height in designed pixels under which the picture is lower."""
_WORDS_HEIGHT = 124
_DASH_COLOURS = ("#BA4526", "#017167", "#2E72BE")
_TILTS = (-8.0, 0.0, 7.0)
_CARD_RATIO = 100 / 62


class StartTile(EnterPresses, Themed, QAbstractButton):
    """One of several ways to begin.

    Args:
        title: Its name.
        text: A sentence or two.
        remark: The last line, bold.
        parent: As in Qt.
    """

    def __init__(self, title: str, text: str, remark: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._remark = text, remark
        self._cards: list[QImage] = []
        self._hover = Glide(self, self.update, HOVER_MS, fades=True)
        self.setText(title)
        self.setAccessibleName(f"{title}. {text} {remark}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def show_cards(self, cards: list[QImage]) -> None:
        """Show these cards in a fan; without any it shows empty outlines."""
        self._cards = cards
        self.update()

    def focus_radius(self) -> float:
        """The corner radius of its shape, for the focus ring."""
        return theme.px(RADIUS_TILE)

    def sizeHint(self) -> QSize:
        """A picture and some lines."""
        return QSize(theme.px(300), self._art_height() + theme.em(_WORDS_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but whole words."""
        return QSize(theme.em(210), self.sizeHint().height())

    def _art_height(self) -> int:
        low = self.window().height() < theme.px(_LOW_WINDOW)
        return theme.px(_LOW_ART_HEIGHT if low else _ART_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper, the picture and the words."""
        look = self.look
        with QPainter(self) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            box, radius = QRectF(self.rect()), self.focus_radius()
            paint_round(painter, box, radius, look.sheet)
            painter.save()
            art = QRectF(0, 0, box.width(), self._art_height())
            painter.setClipPath(round_path(box, radius).intersected(_rectangle(art)))
            self._paint_art(painter, art)
            painter.restore()
            if self.isChecked():
                paint_round(painter, box, radius, None, look.ink, 3)
            else:
                edge = mix(look.line, look.edge_hover, self._hover.now)
                if theme.contrast == "strong":
                    edge = QColor(look.edge)
                paint_round(painter, box, radius, None, edge, look.border_px)
            self._paint_words(painter, box)

    def _paint_art(self, painter: QPainter, box: QRectF) -> None:
        look = self.look
        painter.fillRect(box, QColor(look.marker if self.isChecked() else look.board))
        width = theme.px(CARD_WIDTH)
        middle = QPointF(box.center().x(), box.top() + theme.px(14) + width * _CARD_RATIO / 2)
        for place, tilt in enumerate(_TILTS):
            card = QRectF(0, 0, width, width * _CARD_RATIO)
            card.moveCenter(QPointF(0, 0))
            painter.save()
            painter.translate(middle + QPointF((place - 1) * theme.px(50), 0))
            painter.rotate(tilt)
            self._paint_card(painter, card, place)
            painter.restore()
        self._paint_torn_edge(painter, box)

    def _paint_card(self, painter: QPainter, card: QRectF, place: int) -> None:
        radius = card.width() * 3 / 62
        if place < len(self._cards):
            paint_shadow(painter, card, radius, 1, self.look.shade)
            painter.drawImage(card, self._cards[place])
        else:
            paint_round(painter, card, radius, "#FFFFFF")
            pen = QPen(QColor(_DASH_COLOURS[place]), theme.px(2))
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card, radius, radius)

    def _paint_torn_edge(self, painter: QPainter, box: QRectF) -> None:
        shares = ((0.0, 0.0), (0.3, -4.0), (0.55, 0.0), (1.0, -7.0))
        points = [
            QPointF(box.left() + share * box.width(), box.bottom() + theme.px(depth))
            for share, depth in shares
        ]
        below = [QPointF(box.right(), box.bottom() + 2), QPointF(box.left(), box.bottom() + 2)]
        path = QPainterPath()
        path.addPolygon(QPolygonF([*points, *below]))
        painter.fillPath(path, QColor(self.look.sheet))

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        look = self.look
        left, right = box.left() + theme.px(18), box.right() - theme.px(18)
        y = box.top() + self._art_height() + theme.px(10)
        painter.setFont(theme.font("h3"))
        painter.setPen(QColor(look.ink))
        height = painter.fontMetrics().height()
        painter.drawText(QRectF(left, y, right - left, height), 0, self.text())
        if self.isChecked():
            size = theme.px(22)
            tick = QRectF(right - size, y + (height - size) / 2, size, size)
            paint_icon(painter, "check-circle-fill", tick, look.ink)
        y += height + theme.px(3)
        y += self._paint_sentence(painter, QRectF(left, y, right - left, box.bottom() - y))
        painter.setFont(theme.font("label"))
        painter.setPen(QColor(look.ink))
        line = QRectF(left, y + theme.px(6), right - left, painter.fontMetrics().height())
        painter.drawText(line, 0, self._remark)

    def _paint_sentence(self, painter: QPainter, box: QRectF) -> float:
        """The words, wrapped; returns their height."""
        words = QTextDocument()
        words.setDocumentMargin(0)
        words.setDefaultFont(theme.font("small"))
        words.setTextWidth(box.width())
        words.setHtml(f'<p style="line-height:125%; color:{self.look.ink2}">{self._words}</p>')
        painter.save()
        painter.translate(box.topLeft())
        words.drawContents(painter)
        painter.restore()
        return words.size().height()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Fade to the hover look."""
        self._hover.send(1)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Fade back."""
        self._hover.send(0)
        super().leaveEvent(event)


def _rectangle(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(box)
    return path
