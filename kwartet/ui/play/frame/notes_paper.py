"""Sticky notes: coloured paper, slightly askew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed, paint_round, paint_shadow

COLOURS = ("#FFF0BF", "#DCE9F7", "#FBDEE6", "#E3EFDD", "#F0E4F7")
_TILTS = (-1.0, 0.7, -0.5, 0.8, -0.7)
_MARGIN = 10
"""Round the paper, for its corners and its shadow."""
_LOW = 178
"""A note lower than this, in designed pixels, has no line for its icon and its number alone."""
_INK = "#2B2338"
_LARGEST, _SMALLEST = 22, 5
"""The sizes tried, in tenths of the designed one."""


class StickyNote(Themed, QWidget):
    """A note with a heading and a sentence.

    Args:
        heading: In large letters.
        text: Below, or nothing.
        place: Which of the notes it is, from 0: gives the number, the colour and the slant.
        icon: Name of an icon, or nothing.
        heading_px: The size of the heading, designed.
        parent: As in Qt.
    """

    def __init__(
        self,
        heading: str,
        text: str,
        place: int,
        icon: str = "",
        heading_px: float = 29,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._heading, self._text, self._place = heading, text, place
        self._icon, self._heading_px = icon, heading_px
        self._row: tuple[StickyNote, ...] = (self,)
        self.setAccessibleName(f"{place + 1}. {heading} {text}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        """About as in the design; it grows with its page."""
        return QSize(theme.px(256), theme.em(360 if self._icon else 150))

    def minimumSizeHint(self) -> QSize:
        """It may be smaller; words get smaller with it."""
        return QSize(theme.px(140), theme.px(220 if self._icon else 110))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper, the number, the words."""
        box = self._paper()
        with QPainter(self) as painter:
            painter.translate(box.center())
            painter.rotate(_TILTS[self._place % len(_TILTS)])
            painter.translate(-box.center())
            paint_shadow(painter, box, theme.px(5), 1, "#000000")
            paint_round(painter, box, theme.px(5), COLOURS[self._place % len(COLOURS)])
            self._paint_head(painter)
            self._paint_words(painter, min(note.largest_tenths() for note in self._row))

    def side_by_side(self, notes: Sequence[StickyNote]) -> None:
        """Set the words as large as those of these notes, of which it is one."""
        self._row = tuple(notes)

    def largest_tenths(self) -> int:
        """How large the words can be here, in tenths of the designed size."""
        inside = self._inside()
        sizes = range(_LARGEST, _SMALLEST, -1)
        return next((tenths for tenths in sizes if self._fits(tenths, inside)), _SMALLEST)

    def _fits(self, tenths: int, inside: QRectF) -> bool:
        above, below = self._measured(tenths, inside)
        high = above.height() + self._gap() + below.height()
        wide = max(above.width(), below.width())
        return high <= inside.height() and wide <= inside.width()

    def _fonts(self, tenths: int) -> tuple[QFont, QFont]:
        head, body = theme.font("h1"), theme.font("text")
        head.setPixelSize(theme.text_px(self._heading_px) * tenths // 10)
        body.setPixelSize(max(theme.px(16), theme.text_px(20) * tenths // 10))
        return head, body

    def _measured(self, tenths: int, inside: QRectF) -> tuple[QRectF, QRectF]:
        head, body = self._fonts(tenths)
        wrap = Qt.TextFlag.TextWordWrap
        above = QFontMetricsF(head).boundingRect(inside, wrap, self._heading)
        return above, QFontMetricsF(body).boundingRect(inside, wrap, self._text)

    def _gap(self) -> int:
        return theme.px(14) if self._text else 0

    def _number_font(self) -> QFont:
        return theme.font("display" if self._shows_icon else "h2")

    def _paper(self) -> QRectF:
        edge = theme.px(_MARGIN)
        return QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)

    def _whole(self) -> QRectF:
        """The paper within its margins."""
        above = theme.px(14 if self._hangs else 22)
        return self._paper().adjusted(theme.px(22), above, -theme.px(16), -theme.px(12))

    @property
    def _hangs(self) -> bool:
        """Whether the number hangs before the words, for want of height."""
        return self.height() < theme.em(_LOW)

    @property
    def _shows_icon(self) -> bool:
        return bool(self._icon) and not self._hangs

    def _inside(self) -> QRectF:
        """The room for the words, under the number or beside it."""
        if self._hangs:
            return self._whole().adjusted(theme.em(26), 0, 0, 0)
        high = QFontMetricsF(self._number_font()).height()
        return self._whole().adjusted(0, high + (theme.px(14) if self._shows_icon else 0), 0, 0)

    def _paint_head(self, painter: QPainter) -> None:
        """The icon and the number; where it is low the number only."""
        inside = self._whole()
        number = str(self._place + 1)
        painter.setFont(self._number_font())
        high = QFontMetricsF(painter.font()).height()
        faint = QColor(_INK)
        faint.setAlphaF(0.55 if self._shows_icon else 0.75)
        painter.setPen(faint)
        right = Qt.AlignmentFlag.AlignRight if self._shows_icon else Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(inside.left(), inside.top(), inside.width(), high), right, number)
        if self._shows_icon:
            side = theme.em(40)
            paint_icon(painter, self._icon, QRectF(inside.left(), inside.top(), side, side), _INK)

    def _paint_words(self, painter: QPainter, tenths: int) -> None:
        """Heading and sentence: they are read from the back of a class."""
        inside = self._inside()
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        head, body = self._fonts(tenths)
        above, _ = self._measured(tenths, inside)
        painter.setPen(QColor(_INK))
        painter.setFont(head)
        painter.drawText(inside, self._heading, option)
        painter.setFont(body)
        rest = inside.adjusted(0, above.height() + self._gap(), 0, theme.px(10))
        painter.drawText(rest, self._text, option)
