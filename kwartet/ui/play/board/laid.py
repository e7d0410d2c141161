"""The quartets on the table, below the board."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kwartet.game.bits import card_number
from kwartet.ui.design.symbol_tile import paint_symbol_tile
from kwartet.ui.play.badges import paint_animal
from kwartet.ui.play.controller import PlayController
from kwartet.ui.play.table.look import table_look
from kwartet.ui.play.table.pictures import CardPictures
from kwartet.ui.play.table.type import FOLLOW, head_font, text_font
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Themed

_ROOM = 260
"""Where a laid quartet has less room than this, in designed pixels, only its sign is shown."""


class LaidRow(Themed, QWidget):
    """Who laid which quartets, and how many are left."""

    def __init__(
        self, controller: PlayController, pictures: CardPictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller, self._pictures = controller, pictures
        self.follow_theme()

    def show_table(self) -> None:
        """Show the table of now."""
        names = [self._controller.quartet(quartet).name for _, quartet in self._laid()]
        parts = [self.tr("On the table"), *names, self._left()]
        self.setAccessibleName(", ".join(parts))
        self.update()

    def _laid(self) -> list[tuple[int, int]]:
        laid = self._controller.table.laid
        return [(seat, quartet) for seat, quartets in enumerate(laid) for quartet in quartets]

    def _left(self) -> str:
        return self.tr("%n quartet(s) to go", "", self._controller.table.left_to_lay)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar."""
        look = table_look(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.rect(), QColor(look.bar))
            painter.setPen(QColor(self.look.ink))
            painter.setFont(head_font(22, 700))
            title = self.tr("On the table")
            left = float(theme.px(32))
            width = painter.fontMetrics().horizontalAdvance(title)
            box = QRectF(left, 0, width + 4, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, title)
            right = self._paint_right(painter)
            self._paint_laid(painter, left + width + theme.px(28), right)

    def _paint_right(self, painter: QPainter) -> float:
        font = text_font(FOLLOW)
        painter.setFont(font)
        painter.setPen(QColor(self.look.ink2))
        width = QFontMetricsF(font).horizontalAdvance(self._left())
        left = self.width() - theme.px(32) - width
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left - 4, 0, width + 4, self.height()), flags, self._left())
        return left - theme.px(20)

    def _paint_laid(self, painter: QPainter, left: float, right: float) -> None:
        laid = self._laid()
        room = (right - left) / max(1, len(laid))
        if room < theme.px(_ROOM):
            self._paint_signs(painter, left, right)
            return
        for seat, quartet in laid:
            x = self._paint_fan(
                painter, quartet, self._paint_seat(painter, seat, left, 46) + theme.px(36)
            )
            painter.setFont(text_font(FOLLOW, 700))
            painter.setPen(QColor(self.look.ink))
            name = self._controller.quartet(quartet).name
            words = QRectF(x, 0, room - (x - left), self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
            left += min(room, theme.px(290))

    def _paint_signs(self, painter: QPainter, left: float, right: float) -> None:
        """Many quartets: only their signs, behind the team that laid them."""
        laid = [(seat, each) for seat, each in enumerate(self._controller.table.laid) if each]
        signs = sum(len(quartets) for _, quartets in laid)
        wanted = len(laid) * (46 + 24) + signs * (38 + 6)
        part = min(1.0, (right - left) / theme.px(wanted))
        for seat, quartets in laid:
            left = self._paint_seat(painter, seat, left, 46 * part)
            side = theme.px(38) * part
            for number in quartets:
                left += theme.px(6) * part
                quartet = self._controller.quartet(number)
                place = QRectF(left, (self.height() - side) / 2, side, side)
                paint_symbol_tile(painter, place, quartet.symbol, quartet.color)
                left = place.right()
            left += theme.px(24) * part

    def _paint_seat(self, painter: QPainter, seat: int, left: float, side: float) -> float:
        """Returns where its animal ends."""
        side_px = side * theme.scale
        place = QRectF(left, (self.height() - side_px) / 2, side_px, side_px)
        paint_animal(painter, self._controller.seat(seat).animal, place)
        return place.right()

    def _paint_fan(self, painter: QPainter, quartet: int, x: float) -> float:
        width = theme.px(50)
        height = width * self._pictures.shape
        ratio = self.devicePixelRatioF()
        for index in range(4):
            picture = self._pictures.front(card_number(quartet, index), width, ratio)
            painter.save()
            painter.translate(QPointF(x + index * theme.px(17), self.height() / 2))
            painter.rotate(-6 + index * 4)
            box = QRectF(-width / 2, -height / 2, width, height)
            painter.drawPixmap(box, picture, QRectF(picture.rect()))
            painter.restore()
        return x + 3 * theme.px(17) + width * 0.75
