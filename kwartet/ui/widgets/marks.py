"""An icon standing alone, bare or in a coloured circle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed, paint_round
from kwartet.ui.widgets.chips import Mood, mood_look
from kwartet.ui.widgets.labels import Tone, tone_colour


class Icon(Themed, QWidget):
    """An icon that grows with the text.

    Args:
        name: Of the icon.
        side: In designed pixels.
        tone: Its colour by meaning.
        parent: As in Qt.
    """

    def __init__(
        self, name: str, side: float = 20, tone: Tone = "ink", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._side, self._tone = name, side, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def show_icon(self, name: str, tone: Tone) -> None:
        """Show another icon."""
        self._icon, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        """Its side, both ways."""
        side = theme.text_px(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, in the middle of what room it has."""
        painter = QPainter(self)
        box = QRectF(0, 0, *self.sizeHint().toTuple())
        box.moveCenter(QRectF(self.rect()).center())
        paint_icon(painter, self._icon, box, tone_colour(self.look, self._tone))
        painter.end()


class RoundIcon(Themed, QWidget):
    """An icon, or a picture, in a coloured circle.

    Args:
        icon: Name of the icon.
        mood: Its colours by meaning.
        side: Of the circle, in designed pixels.
        picture: Instead of an icon.
        parent: As in Qt.
    """

    def __init__(
        self,
        icon: str,
        mood: Mood = "marker",
        side: float = 96,
        picture: QPixmap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._mood, self._side, self._picture = icon, mood, side, picture
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        """The circle."""
        return QSize(theme.px(self._side), theme.px(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The circle and the icon."""
        look = self.look
        painter = QPainter(self)
        box = QRectF(self.rect())
        colours = mood_look(look, self._mood)
        paint_round(painter, box, box.width() / 2, colours.fill, colours.edge, look.border_px)
        if self._picture is not None:
            size = self._picture.deviceIndependentSize()
            at = box.center() - QPointF(size.width() / 2, size.height() / 2)
            painter.drawPixmap(at, self._picture)
        else:
            side = round(box.width() / 2)
            at_icon = QRectF(0, 0, side, side)
            at_icon.moveCenter(box.center())
            paint_icon(painter, self._icon, at_icon, colours.icon)
        painter.end()
