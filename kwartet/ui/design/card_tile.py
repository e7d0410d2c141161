"""One card on the wall: its picture, its status under it, and everything a button does."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from kwartet.model.card_set import Quartet
from kwartet.model.palette import swatch
from kwartet.ui.design.card_words import spoken_card, status_words, sticker_counts
from kwartet.ui.design.feedback import NO_STICKERS
from kwartet.ui.design.status import Standing
from kwartet.ui.design.thumbnails import Thumbnails
from kwartet.ui.document import Document
from kwartet.ui.icons import paint_icon
from kwartet.ui.motion import HOVER_MS, Glide
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed, paint_round, round_path
from kwartet.ui.widgets.chips import chip_size, mood_look, paint_chip

_LIFT = 4
_OFF_OPACITY = 0.45


class TileSize(NamedTuple):
    """Measures of a tile in logical pixels: the card, what is around it, and the chip below."""

    card_width: int
    card_height: int
    side: int
    top: int
    chip_gap: int
    chip_height: int

    @property
    def tile(self) -> QSize:
        """The whole tile."""
        chip = self.chip_gap + self.chip_height
        return QSize(self.card_width + 2 * self.side, self.top + self.card_height + chip)


class CardTile(Themed, QAbstractButton):
    """A card that can be pointed at, walked to and opened.

    Args:
        document: The set.
        thumbnails: Paints the card.
        parent: The row it hangs in, which paints the shadow: it reaches outside this widget.
    """

    lifted = Signal()
    """The pointer came or went: the shadow grows or shrinks with :attr:`lift`."""
    focused = Signal(str)
    """The focus came to the card with this id."""

    def __init__(self, document: Document, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._thumbnails = thumbnails
        self._quartet: Quartet | None = None
        self._index = 0
        self._standing = Standing(None, NO_STICKERS)
        self._off = False
        self._size = TileSize(114, 184, 5, 6, 6, 26)
        self._shown: QPixmap | None = None
        self._grey: QPixmap | None = None
        self._hover = Glide(self, self._glide, HOVER_MS)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.follow_theme()

    @property
    def card_id(self) -> str:
        """The id of the card it shows."""
        return self._quartet.cards[self._index].id if self._quartet else ""

    @property
    def lift(self) -> float:
        """How far the card is lifted: 0 lies on the wall, 1 is under the pointer."""
        return self._hover.now

    @property
    def is_off(self) -> bool:
        """Whether the filter leaves this card out; it is shown faded."""
        return self._off

    @property
    def is_outline(self) -> bool:
        """Whether it is an empty card, drawn in dashes."""
        return self._quartet is not None and self._quartet.cards[self._index].is_empty

    def show_card(self, quartet: Quartet, index: int, standing: Standing, *, off: bool) -> None:
        """Show the card at ``index`` (0..3) of a quartet; ``off`` fades it."""
        if quartet.cards[index].id != self.card_id:
            self._shown = None
        self._quartet, self._index, self._standing, self._off = quartet, index, standing, off
        self.setAccessibleName(
            spoken_card(self._document.card_set, quartet, index, standing.status)
        )
        told = sticker_counts(standing.stickers) if standing.starred else ""
        self.setAccessibleDescription(told)
        if told and standing.status is not None:
            told = f"{status_words(standing.status).text}. {told}"  # the chip may lack its word
        self.setToolTip(told)
        self.update()

    def set_size(self, size: TileSize) -> None:
        """Take other measures."""
        if size != self._size:
            self._size = size
            self._grey = None
        self.resize(size.tile)

    def card_box(self) -> QRectF:
        """Where the card lies in this widget, lifted or not."""
        size = self._size
        top = size.top - self.lift * theme.px(_LIFT)
        return QRectF(size.side, top, size.card_width, size.card_height)

    def corner_px(self) -> float:
        """The radius of the card's corners."""
        style = self._document.card_set.style
        return style.corner_mm * self._size.card_width / style.width_mm

    def focus_box(self) -> QRectF:
        """The focus ring goes round the card."""
        return self.card_box()

    def focus_radius(self) -> float:
        """The corner radius for the focus ring."""
        return self.corner_px()

    def ask_ahead(self) -> None:
        """Have the card painted before it comes in sight."""
        self._picture()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card and its chip."""
        if self._quartet is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._off:
            painter.setOpacity(_OFF_OPACITY)
        if self.is_outline:
            self._paint_empty(painter, self._quartet)
        else:
            self._paint_card(painter, self._quartet)
        self._paint_standing(painter)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens as Space does; the arrows are the wall's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Lift the card."""
        self._hover.send(0 if self._off else 1)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Put it back."""
        self._hover.send(0)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the wall where the reader is."""
        super().focusInEvent(event)
        self.focused.emit(self.card_id)

    def _glide(self) -> None:
        self.update()
        self.lifted.emit()

    def _picture(self) -> QPixmap | None:
        if self._quartet is None or self.is_outline:
            return None
        fresh = self._thumbnails.pixmap(
            self,
            self._document.card_set,
            self._quartet,
            self._index,
            self._document.pictures,
            self._size.card_width,
        )
        if fresh is not None and fresh is not self._shown:
            self._shown, self._grey = fresh, None
        return self._shown

    def _paint_card(self, painter: QPainter, quartet: Quartet) -> None:
        box = self.card_box()
        picture = self._picture()
        if picture is None:
            self._paint_waiting(painter, box, quartet)
        elif self._off:
            if self._grey is None:
                self._grey = _greyed(picture)
            painter.drawPixmap(box, self._grey, QRectF(self._grey.rect()))
        else:
            painter.drawPixmap(box, picture, QRectF(picture.rect()))

    def _paint_waiting(self, painter: QPainter, box: QRectF, quartet: Quartet) -> None:
        """A card before its picture is there: paper with its band of colour."""
        painter.save()
        painter.setClipPath(round_path(box, self.corner_px()))
        painter.fillRect(box, QColor("#FFFFFF"))
        band = QRectF(box.left(), box.top(), box.width(), box.height() * 0.12)
        painter.fillRect(band, QColor(swatch(quartet.color).screen))
        painter.restore()

    def _paint_empty(self, painter: QPainter, quartet: Quartet) -> None:
        colour = swatch(quartet.color).deep
        box = self.card_box()
        fill = QColor(self.look.sheet)
        fill.setAlphaF(0.55 + 0.45 * self.lift)
        paint_round(painter, box, self.corner_px(), fill, colour, 2, dashed=True)
        size = theme.px(26)
        middle = box.top() + box.height() * 0.38
        plus = QRectF(box.center().x() - size / 2, middle - size / 2, size, size)
        paint_icon(painter, "plus-bold", plus, colour)
        aspect = self._document.card_set.aspect(self._index)
        painter.setPen(QColor(colour))
        words = box.adjusted(theme.px(4), 0, -theme.px(4), 0)
        words.setTop(plus.bottom() + theme.px(8))
        top_centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        flags = top_centre | Qt.TextFlag.TextWordWrap
        if aspect is not None:
            painter.setFont(theme.font("label"))
            used = painter.boundingRect(words, flags, aspect.name)
            painter.drawText(words, flags, aspect.name)
            words.setTop(used.bottom() + theme.px(4))
        painter.setFont(theme.font("help"))
        #: nl: nog leeg
        painter.drawText(words, flags, self.tr("still empty"))

    def _paint_standing(self, painter: QPainter) -> None:
        """Under the card: the status at the left, a star with the number of stickers at right."""
        under = QRectF(self._size.side, 0, self._size.card_width, self._size.chip_height)
        under.moveBottom(self.height())
        starred = self._standing.starred
        room = under.width() - (self._paint_stars(painter, under, starred) if starred else 0)
        if self._standing.status is not None:
            text, icon, mood = status_words(self._standing.status)
            shorter = ((text, icon), (text, ""), ("", icon or text))
            fitting = (each for each in shorter if chip_size(*each).width() <= room)
            text, icon = next(fitting, shorter[-1])
            box = QRectF(under)
            box.setWidth(chip_size(text, icon).width())
            paint_chip(painter, box, text, icon, mood_look(self.look, mood))

    def _paint_stars(self, painter: QPainter, under: QRectF, starred: int) -> float:
        """The star and its number; the width that they take with a gap before them."""
        font = theme.font("label")
        side, gap = theme.text_px(14), theme.px(4)
        wide = QFontMetricsF(font).horizontalAdvance(str(starred)) + gap + side
        left = round(under.right() - wide)
        star = QRectF(left, round(under.center().y() - side / 2), side, side)
        paint_icon(painter, "star-fill", star, self.look.star)
        painter.setFont(font)
        painter.setPen(QColor(self.look.ink2))
        number = QRectF(under)
        number.setLeft(star.right() + gap)
        centred = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(number.adjusted(0, 0, gap, 0), centred, str(starred))
        return wide + gap


def _greyed(picture: QPixmap) -> QPixmap:
    image = picture.toImage()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    grey = grey.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    grey.setDevicePixelRatio(image.devicePixelRatio())
    painter = QPainter(grey)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, image)
    painter.end()
    return QPixmap.fromImage(grey)
