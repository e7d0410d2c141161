"""A card at four fifths of the window's height, over the page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kwartet.ui.play.placed import Placed
from kwartet.ui.play.reading import ReadButton
from kwartet.ui.play.table.pictures import CardPictures
from kwartet.ui.theme import set_surface, theme
from kwartet.ui.voice import Voice
from kwartet.ui.widgets import Label, PaperCard
from kwartet.ui.widgets.base import paint_shadow

_SHARE = 0.8
_CLOSING = {
    Qt.Key.Key_Escape,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Backspace,
}


class Enlarged(Placed):
    """Shows a card large; a tap or any of Enter, Space, Esc and Backspace puts it away.

    Beside it is a button that reads it aloud, where there is a voice; L does so too.

    Args:
        pictures: Of the cards.
        voice: Falls silent when the card goes.
        parent: The page that it covers.
        secret: The card is of a hand that others may not know: a word of warning with the button.
    """

    closed = Signal()

    def __init__(
        self, pictures: CardPictures, voice: Voice, parent: QWidget, *, secret: bool = False
    ) -> None:
        super().__init__(parent)
        self._pictures, self._voice = pictures, voice
        self._card: int | None = None
        self._panel = PaperCard(radius=16)
        self._panel.setParent(self)
        self.read_button = ReadButton(voice, self.accessibleName, parent=self._panel)
        set_surface(self._panel, "paper")
        column = QVBoxLayout(self._panel)
        column.addWidget(self.read_button)
        self.warning = Label(self.tr("Everybody will hear it."), "text", wrap=True)
        column.addWidget(self.warning)
        self.warning.setVisible(secret)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", "own")
        voice.changed.connect(self.place)
        self.hide()
        self.follow_theme()

    @property
    def card(self) -> int | None:
        """The card that is shown."""
        return self._card

    def show_card(self, card: int, words: str) -> None:
        """Show a card; ``words`` is what stands on it, for a screen reader."""
        self._voice.stop()
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
            self._voice.stop()
            self.setAccessibleName("")
            self.hide()
            self.closed.emit()

    @property
    def card_height(self) -> float:
        """How high the card is, in pixels."""
        return self.height() * _SHARE

    def place(self) -> None:
        """Keep the button beside the foot of the card."""
        self._panel.setVisible(self._voice.can_speak)
        card = self._card_box()
        left = round(card.right() + theme.px(28))
        hint = self._panel.sizeHint()
        width = min(hint.width(), self.width() - left - theme.px(16))
        height = max(hint.height(), self._panel.heightForWidth(width))
        self._panel.setGeometry(left, round(card.bottom()) - height, width, height)
        self.update()

    def _card_box(self) -> QRectF:
        box = QRectF(0, 0, round(self.card_height / self._pictures.shape), self.card_height)
        box.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        return box

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, on a dimmed page."""
        if self._card is None:
            return
        box = self._card_box()
        width = round(box.width())
        picture: QPixmap = self._pictures.front(self._card, width, self.devicePixelRatioF())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.rect(), QColor(self.look.dim))
            paint_shadow(painter, box, width * 0.048, 3, "#000000")
            painter.drawPixmap(box, picture, QRectF(picture.rect()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put it away."""
        self.put_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put it away, or read it; other keys are not for the page below."""
        if event.isAutoRepeat():  # the key that brought it, still held
            return
        if event.key() in _CLOSING:
            self.put_away()
        elif event.key() == Qt.Key.Key_L:
            self.read_button.click()
        elif event.key() == Qt.Key.Key_F1:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes between the card and its button, not to what lies below."""
        able = self.read_button.isVisibleTo(self) and self.hasFocus()
        (self.read_button if able else self).setFocus(Qt.FocusReason.TabFocusReason)
        return True
