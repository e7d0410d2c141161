"""The one thing to do now: a large button."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.play.table.look import INK
from kwartet.ui.play.table.tile import Tile
from kwartet.ui.play.table.type import fitting_font, head_font
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import EnterPresses, mix, paint_round

IconPlace = Literal["before", "after", "below"]

_SIZE, _SIZE_ABOVE_ICON, _SMALLEST = 26, 32, 17


class BigButton(EnterPresses, Tile):
    """The one thing to do now, 72 px high or more, with an icon at its words.

    Args:
        text: What it does.
        icon: Its name; empty for none.
        fill: The colour of the button.
        ink: The colour of the words.
        height: In designed pixels.
        parent: As in Qt.
        icon_at: Before or after the words on one line, or below words on as many lines as needed.
        edge: The colour of a border; empty for none.
    """

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        fill: str = INK,
        ink: str = "#FFFFFF",
        height: float = 88,
        parent: QWidget | None = None,
        *,
        icon_at: IconPlace = "before",
        edge: str = "",
    ) -> None:
        self._icon, self._fill, self._ink = icon, fill, ink
        self._icon_at, self._edge = icon_at, edge
        super().__init__(height, 20, parent)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Say what it does."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_look(self, fill: str, ink: str, icon: str) -> None:
        """Take other colours and another icon."""
        self._fill, self._ink, self._icon = fill, ink, icon
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        width = QFontMetricsF(head_font(_SIZE, 700)).horizontalAdvance(self.text())
        return QSize(round(width) + theme.px(116), theme.px(self._height))

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """The button."""
        look = self.look
        if self.isEnabled():
            hovered = mix(self._fill, "#FFFFFF", 0.14 * self.hover)
            fill = mix(self._fill, "#000000", 0.14) if self.isDown() else hovered
            paint_round(painter, box, self.focus_radius(), fill, self._edge or None, 2)
            ink = self._ink
        else:
            paint_round(painter, box, self.focus_radius(), look.normal.rest.fill, look.edge, 1.5)
            ink = look.off_text
        painter.setPen(QColor(ink))
        if self._icon_at == "below":
            self._draw_stacked(painter, box, ink)
        else:
            self._draw_row(painter, box, ink)

    def _draw_row(self, painter: QPainter, box: QRectF, ink: str) -> None:
        side = theme.px(28) if self._icon else 0
        gap = theme.px(12) if self._icon else 0
        room = box.width() - theme.px(36) - side - gap
        font = fitting_font(self.text(), room, _SIZE, _SMALLEST, 700)
        width = QFontMetricsF(font).horizontalAdvance(self.text())
        left = box.center().x() - (width + side + gap) / 2
        words = QRectF(left, box.top(), width + 4, box.height())
        place = QRectF(left, box.center().y() - side / 2, side, side)
        if self._icon_at == "before":
            words.translate(side + gap, 0)
        else:
            place.translate(width + gap, 0)
        if self._icon:
            paint_icon(painter, self._icon, place, ink)
        painter.setFont(font)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _draw_stacked(self, painter: QPainter, box: QRectF, ink: str) -> None:
        side, gap = theme.px(36), theme.px(12)
        room = box.adjusted(theme.px(16), 0, -theme.px(16), -side - gap - theme.px(24))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        font = self._fitting_lines(room, flags)
        words = QFontMetricsF(font).boundingRect(room, flags, self.text())
        top = box.center().y() - (words.height() + gap + side) / 2
        painter.setFont(font)
        painter.drawText(QRectF(room.left(), top, room.width(), words.height()), flags, self.text())
        place = QRectF(box.center().x() - side / 2, top + words.height() + gap, side, side)
        paint_icon(painter, self._icon, place, ink)

    def _fitting_lines(self, room: QRectF, flags: int) -> QFont:
        size = float(_SIZE_ABOVE_ICON)
        while size > _SMALLEST:
            needed = QFontMetricsF(head_font(size, 700)).boundingRect(room, flags, self.text())
            if needed.height() <= room.height() and needed.width() <= room.width():
                break
            size -= 1
        return head_font(size, 700)
