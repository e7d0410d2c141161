"""Stickers for cards: three of a kind in a row, given with a tap, a click or a key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kwartet.game.notes import Sticker
from kwartet.ui.icons import paint_icon
from kwartet.ui.stickers import SIGNS, sticker_words
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed

IN_A_ROW = 3


class StickerRow(Themed, QWidget):
    """Three places for one kind of sticker; ``given`` brings the new number."""

    given = Signal(int)

    def __init__(self, sticker: Sticker, card_title: str, count: int) -> None:
        super().__init__()
        self._sticker, self._count, self._title = sticker, count, card_title
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()
        self.follow_theme()

    @property
    def count(self) -> int:
        """How many are given."""
        return self._count

    def give(self, count: int) -> None:
        """Give so many."""
        count = min(IN_A_ROW, max(0, count))
        if count != self._count:
            self._count = count
            self._name()
            self.update()
            self.given.emit(count)

    def _name(self) -> None:
        words = QCoreApplication.translate("Stickers", "{title}, {sticker}: {count} of {all}")
        self.setAccessibleName(
            words.format(
                title=self._title,
                sticker=sticker_words(self._sticker),
                count=self._count,
                all=IN_A_ROW,
            )
        )

    def focus_radius(self) -> float:
        """For the focus ring."""
        return theme.px(10)

    def sizeHint(self) -> QSize:
        """Three places, each large enough for a finger."""
        return QSize(IN_A_ROW * theme.px(37), theme.em(48))

    def minimumSizeHint(self) -> QSize:
        """As it is."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Up to the place that was pressed; the last one that is there is taken off."""
        place = int(event.position().x() // (self.width() / IN_A_ROW)) + 1
        self.give(place - 1 if place == self._count else place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right, plus and Space give one more, Left and minus one less."""
        key = event.key()
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Plus, Qt.Key.Key_Space):
            self.give(self._count + 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Minus, Qt.Key.Key_Backspace):
            self.give(self._count - 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Full and empty signs."""
        stem, colour = SIGNS[self._sticker]
        width, side = self.width() / IN_A_ROW, min(theme.em(30), theme.px(35))
        with QPainter(self) as painter:
            for place in range(IN_A_ROW):
                box = QRectF(0, 0, side, side)
                box.moveCenter(QRectF(place * width, 0, width, self.height()).center())
                full = place < self._count
                name = f"{stem}-{'fill' if full else 'bold'}"
                paint_icon(painter, name, box, colour if full else self.look.edge_mark)
