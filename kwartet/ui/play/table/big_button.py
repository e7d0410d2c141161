"""The one thing to do now: a large button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.play.table.look import INK
from kwartet.ui.play.table.tile import Tile
from kwartet.ui.play.table.type import fitting_font, head_font
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import mix, paint_round


class BigButton(Tile):
    """The one thing to do now, 72 px high or more, with an icon before its words."""

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        fill: str = INK,
        ink: str = "#FFFFFF",
        height: float = 88,
        parent: QWidget | None = None,
    ) -> None:
        self._icon, self._fill, self._ink = icon, fill, ink
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
        width = QFontMetricsF(head_font(26, 700)).horizontalAdvance(self.text())
        return QSize(round(width) + theme.px(116), theme.px(self._height))

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """The button."""
        look = self.look
        if self.isEnabled():
            hovered = mix(self._fill, "#FFFFFF", 0.14 * self.hover)
            fill = mix(self._fill, "#000000", 0.14) if self.isDown() else hovered
            paint_round(painter, box, self.focus_radius(), fill)
            ink = self._ink
        else:
            paint_round(painter, box, self.focus_radius(), look.normal.rest.fill, look.edge, 1.5)
            ink = look.off_text
        side = theme.px(28) if self._icon else 0
        gap = theme.px(12) if self._icon else 0
        room = box.width() - theme.px(36) - side - gap
        font = fitting_font(self.text(), room, 26, 17, 700)
        width = QFontMetricsF(font).horizontalAdvance(self.text())
        left = box.center().x() - (width + side + gap) / 2
        if self._icon:
            place = QRectF(left, box.center().y() - side / 2, side, side)
            paint_icon(painter, self._icon, place, ink)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        words = QRectF(left + side + gap, box.top(), width + 4, box.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
