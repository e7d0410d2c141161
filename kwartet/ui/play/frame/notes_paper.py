"""Sticky notes: coloured paper, slightly out of square."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPolygonF, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed

COLOURS = ("#FFF0BF", "#DCE9F7", "#FBDEE6", "#E3EFDD", "#F0E4F7")
_INK = "#2B2338"


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
        box = QRectF(self.rect()).adjusted(theme.px(5), theme.px(5), -theme.px(5), -theme.px(8))
        slant = theme.px(4) * (1 if self._place % 2 else -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 50))
            painter.drawPolygon(_paper(box.translated(0, theme.px(4)), slant))
            painter.setBrush(QColor(COLOURS[self._place % len(COLOURS)]))
            painter.drawPolygon(_paper(box, slant))
            inside = box.adjusted(theme.px(22), theme.px(20), -theme.px(18), -theme.px(16))
            self._paint_head(painter, inside)
            self._paint_words(painter, inside)

    def _paint_head(self, painter: QPainter, inside: QRectF) -> None:
        """The icon and the number; they take their room off the top."""
        number = str(self._place + 1)
        painter.setFont(theme.font("display" if self._icon else "h2"))
        high = QFontMetricsF(painter.font()).height()
        faint = QColor(_INK)
        faint.setAlphaF(0.3 if self._icon else 0.75)
        painter.setPen(faint)
        right = Qt.AlignmentFlag.AlignRight if self._icon else Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(inside.left(), inside.top(), inside.width(), high), right, number)
        if self._icon:
            side = theme.em(40)
            paint_icon(painter, self._icon, QRectF(inside.left(), inside.top(), side, side), _INK)
        inside.setTop(inside.top() + high + (theme.px(14) if self._icon else 0))

    def _paint_words(self, painter: QPainter, inside: QRectF) -> None:
        """Heading and sentence, as large as fits, down to 16 px."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        wrap = Qt.TextFlag.TextWordWrap
        head, body = theme.font("h1"), theme.font("text")
        for share in (1.0, 0.9, 0.8, 0.7, 0.6, 0.55):
            head.setPixelSize(round(theme.text_px(self._heading_px) * share))
            body.setPixelSize(max(theme.px(16), round(theme.text_px(20) * share)))
            above = QFontMetricsF(head).boundingRect(inside, wrap, self._heading)
            below = QFontMetricsF(body).boundingRect(inside, wrap, self._text)
            gap = theme.px(14) if self._text else 0
            fits = above.height() + gap + below.height() <= inside.height()
            if fits and above.width() <= inside.width():
                break
        painter.setPen(QColor(_INK))
        painter.setFont(head)
        painter.drawText(inside, self._heading, option)
        painter.setFont(body)
        rest = inside.adjusted(0, above.height() + gap, 0, theme.px(10))
        painter.drawText(rest, self._text, option)


def _paper(box: QRectF, slant: float) -> QPolygonF:
    """A rectangle cut slightly askew."""
    return QPolygonF(
        [
            QPointF(box.left(), box.top() + max(0.0, slant)),
            QPointF(box.right() - abs(slant) / 2, box.top() + max(0.0, -slant)),
            QPointF(box.right(), box.bottom() - max(0.0, slant)),
            QPointF(box.left() + abs(slant), box.bottom() - max(0.0, -slant)),
        ]
    )
