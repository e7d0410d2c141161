"""The curtain between two teams: nothing of any hand is behind it."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from kwartet.ui.design.symbol_tile import paint_symbol
from kwartet.ui.motion import CURTAIN_MS, Glide
from kwartet.ui.play.badges import paint_animal
from kwartet.ui.play.placed import Placed
from kwartet.ui.play.table.animals import curtain_colour, paint_bare, pale_colour
from kwartet.ui.play.table.big_button import BigButton
from kwartet.ui.play.table.flow import Piece, placed, word_pieces
from kwartet.ui.play.table.log import line_pieces
from kwartet.ui.play.table.look import INK, INK_SOFT, PAPER, table_look
from kwartet.ui.play.table.type import FOLLOW, head_font, letter_px, text_font
from kwartet.ui.play.table.words import Line
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button
from kwartet.ui.widgets.base import mix, paint_round, paint_shadow

_STRIPS = 15
_SIGNS = ("vonk", "blad", "ruit", "golf", "boog", "kompas", "prisma", "wolk", "vlam", "lus", "ring")
_FOOT = 96


class Curtain(Placed):
    """Asks to hand the screen to a team; ``opened`` when that team says it is there."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._animal = ""
        self._line: Line | None = None
        self._cloth_kind: tuple[str, float, float, float] | None = None
        self._cloth_picture = QPixmap()
        self.button = BigButton(icon="hand-tap-bold", parent=self)
        self.help_button = Button(self.tr("Help lines"), "normal", "lifebuoy-bold", parent=self)
        self.pause_button = Button(self.tr("Pause"), "normal", "pause-bold", parent=self)
        self.help_button.setToolTip(self.tr("Help lines (F1)"))
        self._fall = Glide(self, self.place, CURTAIN_MS)
        self._fall.jump(1)
        self.button.clicked.connect(self.opened)
        self.follow_theme()

    def show_team(self, name: str, animal: str, line: Line | None) -> None:
        """Ask for this team; ``line`` is what happened just now."""
        self._name, self._animal, self._line = name, animal, line
        self.button.set_text(self.tr("We are {team}").replace("{team}", name))
        self.setAccessibleName(self._heading())
        self.place()

    def fall(self) -> None:
        """Come down."""
        self._fall.jump(0)
        self._fall.send(1)

    def _heading(self) -> str:
        return self.tr("Give the screen to\n{team}").replace("{team}", self._name)

    def _above(self) -> float:
        """How much higher all hangs while the curtain still falls; not above 0."""
        return (self._fall.now - 1) * (self.height() - theme.px(_FOOT))

    def _card(self) -> QRectF:
        width = min(theme.px(808), self.width() * 0.86)
        height = min(theme.px(436), self.height() * 0.53)
        top = self.height() * 0.326 + self._above()
        return QRectF((self.width() - width) / 2, top, width, height)

    def place(self) -> None:
        """Give everything its place."""
        card = self._card()
        hint = self.button.sizeHint()
        width = min(hint.width(), round(card.width()) - theme.px(40))
        self.button.setGeometry(
            round(card.center().x() - width / 2),
            round(card.bottom() - theme.px(38) - hint.height()),
            width,
            hint.height(),
        )
        right = self.width() - theme.px(32)
        for small in (self.pause_button, self.help_button):
            size = small.sizeHint()
            top = round(self._foot_middle() - size.height() / 2)
            small.setGeometry(right - size.width(), top, size.width(), size.height())
            right -= size.width() + theme.px(10)
        self.update()

    def _foot_middle(self) -> float:
        return self.height() - theme.px(_FOOT) / 2 + theme.px(2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cloth, the card and what happened just now."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(table_look(self).ground))
            height = self.height() - theme.px(_FOOT)
            painter.drawPixmap(QPointF(0, self._above()), self._cloth(height))
            self._paint_card(painter)
            self._paint_line(painter)

    def _cloth(self, height: float) -> QPixmap:
        """The cloth as a picture, painted once: it falls many times a second."""
        ratio = self.devicePixelRatioF()
        kind = (self._animal, self.width(), height, ratio)
        if kind != self._cloth_kind:
            self._cloth_kind = kind
            size = QSizeF(self.width(), height + theme.px(_FOOT)) * ratio
            self._cloth_picture = QPixmap(size.toSize())
            self._cloth_picture.setDevicePixelRatio(ratio)
            self._cloth_picture.fill(Qt.GlobalColor.transparent)
            with QPainter(self._cloth_picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_cloth(painter, height)
        return self._cloth_picture

    def _paint_cloth(self, painter: QPainter, height: float) -> None:
        base = curtain_colour(self._animal)
        chance = Random(7)  # noqa: S311 -- always the same folds
        width = self.width() / _STRIPS
        signs = QColor("#2B2338")
        for strip in range(_STRIPS):
            shade = (0.0, 0.05, 0.13, -0.05)[chance.randrange(4)]
            fill = mix(base, "#FFFFFF" if shade >= 0 else "#000000", abs(shade))
            left = strip * width
            bottom = height - theme.px(30) + chance.uniform(-0.5, 0.5) * theme.px(30)
            path = QPainterPath(QPointF(left, 0))
            path.lineTo(left + width + 1, 0)
            path.lineTo(left + width + 1, bottom)
            path.quadTo(left + width / 2, bottom + theme.px(56), left, bottom)
            path.closeSubpath()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawPath(path)
            self._paint_fold(painter, left, bottom)
            side = theme.px(28)
            for row in range(1, 6):
                painter.save()
                painter.setOpacity(0.16)
                x = left + width / 2 + chance.uniform(-0.1, 0.1) * width
                painter.translate(x, row * height / 5.6 - theme.px(70))
                painter.rotate(chance.uniform(-25, 25))
                sign = _SIGNS[(strip + row * 4) % len(_SIGNS)]
                paint_symbol(painter, sign, QRectF(-side / 2, -side / 2, side, side), signs.name())
                painter.restore()
        rail = QRectF(0, 0, self.width(), theme.px(26))
        painter.fillRect(rail, mix(base, "#000000", 0.45))
        below = QRectF(0, rail.bottom(), self.width(), theme.px(4))
        painter.fillRect(below, QColor(0, 0, 0, 46))

    def _paint_fold(self, painter: QPainter, left: float, bottom: float) -> None:
        """The shade of a strip on the one before it."""
        wide = theme.px(9)
        shade = QLinearGradient(left - wide, 0, left, 0)
        shade.setColorAt(0, QColor(0, 0, 0, 0))
        shade.setColorAt(1, QColor(0, 0, 0, 26))
        painter.fillRect(QRectF(left - wide, 0, wide, bottom), shade)

    def _paint_card(self, painter: QPainter) -> None:
        card = self._card()
        painter.save()
        painter.translate(card.center())
        painter.rotate(-0.7)
        painter.translate(-card.center())
        paint_shadow(painter, card, theme.px(8), 3, "#2B2338")
        paint_round(painter, card, theme.px(8), PAPER)
        side = min(theme.px(316), self.height() * 0.35)
        circle = QRectF(0, 0, side, side)
        circle.moveCenter(QPointF(card.center().x(), card.top() - side * 0.285))
        paint_shadow(painter, circle, side / 2, 1, "#2B2338")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(PAPER))
        painter.drawEllipse(circle)
        rim = side * 0.04
        painter.setBrush(QColor(pale_colour(self._animal)))
        painter.drawEllipse(circle.adjusted(rim, rim, -rim, -rim))
        inset = side * 0.18
        paint_bare(painter, self._animal, circle.adjusted(inset, inset, -inset, -inset))
        self._paint_words(painter, card, circle.bottom())
        painter.restore()

    def _paint_words(self, painter: QPainter, card: QRectF, top: float) -> None:
        bottom = self.button.geometry().top() - theme.px(16)
        room = bottom - top - theme.px(4)
        small = text_font(22)
        note_height = QFontMetricsF(small).height() * 2
        lines = self._heading().split("\n")
        inner = card.width() - theme.px(60)
        size = 68.0
        while size > 30:
            font = head_font(size)
            metrics = QFontMetricsF(font)
            widest = max(metrics.horizontalAdvance(line) for line in lines)
            if widest <= inner and len(lines) * metrics.height() * 0.86 + note_height <= room:
                break
            size -= 1
        leading = QFontMetricsF(font).height() * 0.86
        spare = max(0.0, room - note_height - leading * len(lines)) / 2
        painter.setPen(QColor(INK))
        painter.setFont(font)
        y = top + spare
        for line in lines:
            line_box = QRectF(card.left(), y, card.width(), leading)
            painter.drawText(line_box, Qt.AlignmentFlag.AlignCenter, line)
            y += leading
        painter.setFont(small)
        painter.setPen(QColor(INK_SOFT))
        note = self.tr("The others look away. So your cards stay secret.")
        note_box = QRectF(card.left(), y, card.width(), note_height)
        painter.drawText(note_box, Qt.AlignmentFlag.AlignCenter, note)

    def _paint_line(self, painter: QPainter) -> None:
        if self._line is None:
            return
        side = theme.px(48)
        middle = self._foot_middle()
        place = QRectF(theme.px(44), middle - side / 2, side, side)
        paint_animal(painter, self._line.animal, place)
        left = place.right() + theme.px(14)
        room = self.help_button.x() - left - theme.px(24)
        pieces = self._line_pieces(self._line)
        boxes, height = placed(pieces, room, letter_px(FOLLOW) * 1.4, theme.px(5))
        painter.translate(left, middle - height / 2)
        for piece, box in zip(pieces, boxes, strict=True):
            piece.paint(painter, box)

    def _line_pieces(self, line: Line) -> list[Piece]:
        ink = self.look.ink
        before = word_pieces(self.tr("Just now:"), text_font(FOLLOW), ink)
        return [*before, *line_pieces(line, table_look(self), ink, FOLLOW)]
