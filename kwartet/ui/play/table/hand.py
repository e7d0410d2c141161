"""A hand of cards as a fan; many cards lie stacked per quartet, and a tap spreads a stack."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from kwartet.game.bits import quartet_of
from kwartet.ui.icons import paint_icon
from kwartet.ui.motion import FLIP_MS, Glide
from kwartet.ui.play.table.look import MARKER, table_look
from kwartet.ui.play.table.pictures import CardPictures
from kwartet.ui.play.table.type import text_font
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Themed
from kwartet.ui.widgets.base import paint_round, paint_shadow

_LIFT = 16
"""How far a card comes up, in designed pixels."""

MOST_LOOSE = 9
"""Up to so many cards lie loose in the fan; more are stacked per quartet."""


class _Place(NamedTuple):
    """Where a card lies: its number (-1 for a back), the middle of its top edge, its angle."""

    card: int
    x: float
    y: float
    angle: float


class Hand(Themed, QWidget):
    """The cards of the team at the screen, face down until somebody taps them.

    ``turned`` asks to look; ``card_wanted(card)`` asks for a large picture of a card.
    """

    turned = Signal()
    card_wanted = Signal(int)

    def __init__(self, pictures: CardPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._cards: tuple[int, ...] = ()
        self._count = 0
        self._names: dict[int, str] = {}
        self._marked: int | None = None
        self._spread: int | None = None
        self._at = self._over = -1
        self._turn = Glide(self, self.update, FLIP_MS)
        self._turn.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._turn.jump(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.follow_theme()

    def hide_cards(self, count: int) -> None:
        """Show ``count`` backs."""
        self._turn.jump(1)
        self._cards, self._names, self._count = (), {}, count
        self._marked = self._spread = None
        self._at = self._over = -1
        self.setAccessibleName(self.tr("Hand, face down, %n card(s)", "", count))
        self.setToolTip("")
        self.update()

    def show_cards(self, cards: dict[int, str]) -> None:
        """Show these cards, by number with their names; only to the team whose hand it is."""
        if not self.is_open:
            self._turn.jump(0)
            self._turn.send(1)
        self._cards, self._names, self._count = tuple(cards), cards, len(cards)
        self._at = -1
        self.setAccessibleName(
            self.tr("Hand: {cards}").replace("{cards}", "; ".join(cards.values()))
        )
        self.update()

    def mark(self, quartet: int | None) -> None:
        """Lift the cards of the quartet that is being asked for."""
        self._marked = quartet
        self._spread = quartet
        self.update()

    @property
    def is_open(self) -> bool:
        """Whether the cards lie face up."""
        return bool(self._cards)

    @property
    def stacked(self) -> bool:
        """Whether the cards lie stacked per quartet."""
        return self._count > MOST_LOOSE

    def sizeHint(self) -> QSize:
        """Wide."""
        return QSize(theme.px(900), theme.px(320))

    def focus_radius(self) -> float:
        """Of the focus ring."""
        return theme.px(20)

    def focus_box(self) -> QRectF:
        """The ring stays inside the window, below which the cards go on."""
        edge = theme.px(8)
        return QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)

    def places(self) -> list[_Place]:
        """Where all cards lie, back to front, in pixels."""
        cards = list(self._cards) or [-1] * self._count
        if not cards:
            return []
        width = self._card_width()
        steps = self._steps(cards, width)
        span = steps[-1]
        room = max(1.0, self.width() - width * 1.12)
        squeeze = min(1.0, room / span) if span else 1.0
        total = span * squeeze
        half = max(1.0, total / 2)
        most = min(14.0, 3.5 * len(set(steps)))
        drop = min(self.height() * 0.3, theme.px(90)) * min(1.0, total / theme.px(700))
        found: list[_Place] = []
        for card, step in zip(cards, steps, strict=True):
            off = step * squeeze - total / 2
            share = off / half
            lifted = card >= 0 and quartet_of(card) == self._marked
            raised = lifted or len(found) in (self._over, self._at)
            y = theme.px(34) + drop * share * share - (theme.px(_LIFT) if raised else 0)
            found.append(_Place(card, self.width() / 2 + off, y, share * most))
        return found

    def _steps(self, cards: list[int], width: float) -> list[float]:
        """How far each card lies right of the first."""
        steps = [0.0]
        for before, card in pairwise(cards):
            step = width * 0.62
            if self.stacked:
                same = card >= 0 and quartet_of(before) == quartet_of(card)
                open_stack = same and quartet_of(card) == self._spread
                step = width * (0.42 if open_stack else 0.13 if same else 0.72)
                if card < 0:
                    step = width * 0.3
            steps.append(steps[-1] + step)
        return steps

    def _card_width(self) -> float:
        shown = self.height() * (0.95 if self.height() < theme.px(330) else 0.9)
        return min(theme.px(200), max(theme.px(150), shown / self._pictures.shape))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The fan."""
        width = round(self._card_width())
        ratio = self.devicePixelRatioF()
        look = table_look(self)
        shadow, corner = self._pictures.shadow(width, ratio)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for number, place in enumerate(self.places()):
                painter.save()
                painter.setTransform(_transform(place, width), combine=True)
                box = QRectF(0, 0, width, width * self._pictures.shape)
                radius = width * 0.048
                painter.drawPixmap(corner, shadow)
                painter.translate(width / 2, 0)
                painter.scale(max(0.02, abs(2 * self._turn.now - 1)), 1)
                painter.translate(-width / 2, 0)
                if place.card < 0 or self._turn.now < 0.5:
                    picture = self._pictures.back(width, 2 * ratio)
                else:
                    picture = self._pictures.askew(place.card, width, ratio)
                painter.drawPixmap(box, picture, QRectF(picture.rect()))
                marked = place.card >= 0 and quartet_of(place.card) == self._marked
                if marked or number == self._at:
                    edge = look.mark if marked else self.look.focus
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.setPen(QPen(QColor(edge), 4 * theme.scale))
                    painter.drawRoundedRect(box, radius, radius)
                painter.restore()
            if not self.is_open and self._count:
                self._paint_hint(painter)

    def _paint_hint(self, painter: QPainter) -> None:
        words = self.tr("Tap to look at the cards")
        painter.setFont(text_font(20, 700))
        width = painter.fontMetrics().horizontalAdvance(words) + theme.px(84)
        box = QRectF(0, 0, width, theme.px(60))
        box.moveCenter(QPointF(self.width() / 2, self.height() * 0.56))
        paint_shadow(painter, box, theme.px(16), 2, "#2B2338")
        paint_round(painter, box, theme.px(16), MARKER)
        side = theme.px(24)
        place = QRectF(box.left() + theme.px(20), box.center().y() - side / 2, side, side)
        paint_icon(painter, "eye-bold", place, "#2B2338")
        painter.setPen(QColor("#2B2338"))
        left = place.right() + theme.px(12)
        painter.drawText(
            QRectF(left, box.top(), box.right() - left, box.height()),
            Qt.AlignmentFlag.AlignVCenter,
            words,
        )

    def card_at(self, point: QPointF) -> int:
        """The place in the fan of the card under a point; -1 for none."""
        width = self._card_width()
        box = QRectF(0, 0, width, width * self._pictures.shape)
        places = self.places()
        for number in range(len(places) - 1, -1, -1):
            back, _ = _transform(places[number], width).inverted()
            if box.contains(back.map(point)):
                return number
        return -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn the hand over, spread a stack, or look at a card."""
        if not self.is_open:
            self.turned.emit()
            return
        number = self.card_at(event.position())
        if number >= 0:
            self._choose(number)

    def _choose(self, number: int) -> None:
        card = self._cards[number]
        if self.stacked and self._spread != quartet_of(card):
            self._spread = quartet_of(card)
            self.update()
            return
        self.card_wanted.emit(card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk along the cards; Enter or Space looks at one, or turns the hand over."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.is_open:
            step = 1 if key == Qt.Key.Key_Right else -1
            self._at = min(max(self._at + step, 0), len(self._cards) - 1)
            self._spread = quartet_of(self._cards[self._at])
            self.update()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self._choose(self._at)
        elif key == Qt.Key.Key_Space and not self.is_open:
            self.turned.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The card under the pointer comes up a little."""
        self._hover(self.card_at(event.position()) if self.is_open else -1)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing stays under the pointer."""
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, number: int) -> None:
        tappable = number >= 0 or (not self.is_open and self._count > 0)
        shape = Qt.CursorShape.PointingHandCursor if tappable else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        if number != self._over:
            self._over = number
            self.update()


def _transform(place: _Place, width: float) -> QTransform:
    """From a card's own pixels to the widget's: turned about a point far below it."""
    turn = QTransform.fromTranslate(place.x, place.y)
    turn.rotate(place.angle)
    turn.translate(-width / 2, 0)
    return turn if math.isfinite(place.angle) else QTransform()
