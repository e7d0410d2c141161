"""A card at four fifths of the window's height, over the page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kwartet.ui.play.table.pictures import CardPictures
from kwartet.ui.widgets import Themed
from kwartet.ui.widgets.base import paint_shadow

_SHARE = 0.8


class Enlarged(Themed, QWidget):
    """Shows a card large; a tap or any of Enter, Space, Esc and Backspace puts it away."""

    closed = Signal()

    def __init__(self, pictures: CardPictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._card: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", "own")
        self.follow_theme()
        self.hide()

    @property
    def card(self) -> int | None:
        """The card that is shown."""
        return self._card

    def show_card(self, card: int, words: str) -> None:
        """Show a card; ``words`` is what stands on it, for a screen reader."""
        self._card = card
        self.setAccessibleName(words)
        self.raise_()
        self.show()
        self.setFocus()
        self.update()

    def put_away(self) -> None:
        """Show nothing any more."""
        if self._card is not None:
            self._card = None
            self.setAccessibleName("")
            self.hide()
            self.closed.emit()

    @property
    def card_height(self) -> float:
        """How high the card is, in pixels."""
        return self.height() * _SHARE

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, on a dimmed page."""
        if self._card is None:
            return
        height = self.card_height
        width = round(height / self._pictures.shape)
        picture: QPixmap = self._pictures.front(self._card, width, self.devicePixelRatioF())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.rect(), QColor(self.look.dim))
            box = QRectF(0, 0, width, height)
            box.moveCenter(QPointF(self.width() / 2, self.height() / 2))
            paint_shadow(painter, box, width * 0.048, 3, "#000000")
            painter.drawPixmap(box, picture, QRectF(picture.rect()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put it away."""
        self.put_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put it away; other keys are not for the page below."""
        closing = {
            Qt.Key.Key_Escape,
            Qt.Key.Key_Space,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Backspace,
        }
        if event.key() in closing:
            self.put_away()
        elif event.key() == Qt.Key.Key_F1:
            event.ignore()
