"""The tiles of the board: a team with its animal above its name, a card as a row."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from kwartet.ui.play.badges import paint_animal
from kwartet.ui.play.table.look import INK, MARKER_LIGHT, PAPER_EDGE
from kwartet.ui.play.table.tile import Tile
from kwartet.ui.play.table.tiles import elided, paint_chosen, paint_piece
from kwartet.ui.play.table.type import fitting_font, fitting_lines
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import paint_round


class ChoiceTile(Tile):
    """A white tile that is chosen or not."""

    def __init__(self, height: float, parent: QWidget | None = None) -> None:
        self._chosen = False
        super().__init__(height, 14, parent)

    @property
    def chosen(self) -> bool:
        """Whether this is the one."""
        return self._chosen

    def set_chosen(self, chosen: bool) -> None:
        """Show that this is the one."""
        self._chosen = chosen
        self.update()

    def ground(self, painter: QPainter, box: QRectF) -> QRectF:
        """Paint the shape and give the room inside it."""
        edge = theme.px(5)
        inner = box.adjusted(edge, edge, -edge, -edge)
        if self._chosen:
            paint_chosen(painter, box, self.focus_radius() + edge)
        painter.setOpacity(1 if self.isEnabled() else 0.35)
        fill = MARKER_LIGHT if self._chosen else "#FFFFFF"
        line = INK if self.hover > 0.5 else PAPER_EDGE
        paint_round(painter, inner, self.focus_radius(), fill, line, 2)
        return inner


class TeamChoice(ChoiceTile):
    """A team to ask."""

    def __init__(self, name: str, short: str, animal: str, parent: QWidget | None = None) -> None:
        self._short, self._animal = short, animal
        super().__init__(120, parent)
        self.setAccessibleName(name)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """The tile."""
        inner = self.ground(painter, box)
        high = theme.px(32)
        wide = inner.width() > 2 * inner.height()
        if wide:
            side = inner.height() - theme.px(10)
            circle = QRectF(inner.left() + theme.px(6), inner.top() + theme.px(5), side, side)
            words = inner.adjusted(side + theme.px(12), 0, -theme.px(4), 0)
        else:
            side = min(inner.width() - theme.px(16), inner.height() - high - theme.px(14))
            side = max(theme.px(22), side)
            circle = QRectF(0, 0, side, side)
            circle.moveCenter(inner.center())
            circle.moveTop(inner.center().y() - (side + high) / 2)
            words = QRectF(inner.left() + 6, circle.bottom(), inner.width() - 12, high)
        paint_animal(painter, self._animal, circle)
        painter.setPen(QColor(INK))
        side_flag = Qt.AlignmentFlag.AlignLeft if wide else Qt.AlignmentFlag.AlignHCenter
        flags = side_flag | Qt.AlignmentFlag.AlignVCenter
        font, lines = fitting_lines(self._short, words.width(), 24, 12)
        painter.setFont(font)
        painter.drawText(
            words, flags, "\n".join(elided(font, line, words.width()) for line in lines)
        )


class CardRow(ChoiceTile):
    """A card to ask for, as a row with a piece of its picture.

    Args:
        title: Of the card.
        longest: The longest title of its quartet: all are as large as that one can be.
        picture: Of its front.
        parent: As in Qt.
    """

    def __init__(
        self, title: str, longest: str, picture: QPixmap, parent: QWidget | None = None
    ) -> None:
        self._title, self._longest, self._picture = title, longest, picture
        super().__init__(64, parent)
        self.setAccessibleName(title)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """The row."""
        inner = self.ground(painter, box)
        edge = theme.px(3)
        frame = QRectF(
            inner.left() + edge, inner.top() + edge, theme.px(88), inner.height() - 2 * edge
        )
        paint_piece(painter, frame, self._picture, 1 if self.isEnabled() else 0.35)
        left = frame.right() + theme.px(14)
        words = QRectF(left, inner.top(), inner.right() - left - theme.px(8), inner.height())
        font = fitting_font(self._longest, words.width(), 28, 14, 700)
        painter.setFont(font)
        painter.setPen(QColor(INK))
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter, elided(font, self._title, words.width())
        )
