"""A choice for the look of the cards: a picture of it, with or without words beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kwartet.ui.theme import theme
from kwartet.ui.widgets import EnterPresses, Themed, chip_size, paint_chip, paint_round
from kwartet.ui.widgets.chips import mood_look

Paint = Callable[[QPainter, QRectF], None]
"""Paints the picture into a box of logical pixels."""


class StyleTile(EnterPresses, Themed, QAbstractButton):
    """One of several tiles of which one is chosen.

    Args:
        title: Its name.
        note: What it is like; with neither shown in the tile they are its tool tip.
        art: Size of the picture in designed pixels.
        paint: Paints the picture.
        words: Whether title and note stand beside the picture.
        tell_chosen: Whether a chip says that it is the chosen one.
        parent: As in Qt.
    """

    def __init__(
        self,
        title: str,
        note: str,
        art: QSize,
        paint: Paint,
        *,
        words: bool = True,
        tell_chosen: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title, self._note = title, note
        self._art, self._paint = art, paint
        self._words, self._tell_chosen = words, tell_chosen
        self._pad = 12 if words and tell_chosen else 10 if words else 6
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(note)
        if not words:
            self.setToolTip(title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        horizontal = QSizePolicy.Policy.Expanding if tell_chosen else QSizePolicy.Policy.Fixed
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def set_art(self, art: QSize) -> None:
        """Give the picture another size, in designed pixels."""
        if art != self._art:
            self._art = art
            self.updateGeometry()
            self.update()

    def focus_radius(self) -> float:
        """The corner radius for the focus ring."""
        return theme.px(14 if self._words else 10)

    def sizeHint(self) -> QSize:
        """The picture, the words, and room round them."""
        pad = theme.px(self._pad)
        width = theme.px(self._art.width()) + 2 * pad
        height = max(theme.px(self._art.height()) + 2 * pad, theme.em(44))
        if self._words:
            title = QFontMetricsF(self._title_font()).horizontalAdvance(self._title)
            note = QFontMetricsF(theme.font("help")).horizontalAdvance(self._note)
            longest = title if self._tell_chosen else max(title, note)
            width += theme.px(12) + round(longest) + theme.px(4)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tile."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        chosen, hovered = self.isChecked(), self.underMouse() and self.isEnabled()
        edge = look.ink if chosen or hovered else look.line
        paint_round(
            painter,
            QRectF(self.rect()),
            self.focus_radius(),
            look.sheet,
            edge,
            2.5 if chosen else look.border_px,
        )
        pad = theme.px(self._pad)
        width, height = theme.px(self._art.width()), theme.px(self._art.height())
        art = QRectF(pad, round((self.height() - height) / 2), width, height)
        self._paint(painter, art)
        if self._words:
            left = art.right() + theme.px(12)
            self._paint_words(
                painter, QRectF(left, 0, self.width() - left - theme.px(8), self.height())
            )
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the border of the pointer."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Hide it."""
        self.update()
        super().leaveEvent(event)

    def _title_font(self) -> QFont:
        return theme.font("h2" if self._tell_chosen else "strong")

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        """Title and note under each other, halfway the height, with the chip below them."""
        look = self.look
        title_font = self._title_font()
        note_font = theme.font("small" if self._tell_chosen else "help")
        title_high = QFontMetricsF(title_font).height()
        wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        note_box = QFontMetricsF(note_font).boundingRect(
            QRectF(0, 0, box.width(), 1000), int(wrapped), self._note
        )
        #: nl: Gekozen
        word = self.tr("Chosen")
        chip = chip_size(word, "check-bold")
        tell = self._tell_chosen and self.isChecked()
        high = title_high + note_box.height() + (theme.px(10) + chip.height() if tell else 0)
        top = round((box.height() - high) / 2)
        painter.setPen(QColor(look.ink))
        painter.setFont(title_font)
        line = QRectF(box.left(), top, box.width(), title_high)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setPen(QColor(look.ink2))
        painter.setFont(note_font)
        note_at = QRectF(box.left(), line.bottom(), box.width(), note_box.height() + 1)
        painter.drawText(note_at, int(wrapped), self._note)
        if tell:
            at = QRectF(box.left(), note_at.bottom() + theme.px(9), chip.width(), chip.height())
            paint_chip(painter, at, word, "check-bold", mood_look(look, "solid"))
