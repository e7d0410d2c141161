"""A door of the start page: a picture with a torn edge, what lies behind it, an arrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kwartet.ui.art import paint_covering
from kwartet.ui.icons import paint_icon
from kwartet.ui.motion import HOVER_MS, Glide
from kwartet.ui.theme import theme
from kwartet.ui.tokens import RADIUS_PANEL
from kwartet.ui.widgets.base import EnterPresses, Themed, mix, paint_round, paint_shadow, round_path

_TEAR = ((0.0, 4.0), (0.22, 0.0), (0.43, 5.0), (0.63, 1.0), (0.84, 6.0), (1.0, 2.0))
"""The torn edge: share of the width, depth in designed pixels."""
_WORDS_HEIGHT = 118
_ART_LOWEST = 120
_LEADING = 1.3
_LARGE_TEXT = 1.2
SHADOW_SIDE, SHADOW_BELOW = 14, 24
"""Room for the shadow left, right and below the paper, in designed pixels."""


class Door(EnterPresses, Themed, QAbstractButton):
    """A large button with a picture.

    Args:
        picture: Name of a drawing in ``assets/illustrations``, 404 by 290.
        title: One word.
        text: Two lines.
    """

    def __init__(self, picture: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._lines = text.split("\n")
        self._hover = Glide(self, self.update, HOVER_MS, fades=True)
        self.setText(title)
        self.setAccessibleName(f"{title}. {' '.join(self._lines)}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow_theme()

    def focus_radius(self) -> float:
        """The corner radius of its shape, for the focus ring."""
        return theme.px(RADIUS_PANEL)

    def focus_box(self) -> QRectF:
        """The paper, without the room for its shadow."""
        return self._paper()

    def sizeHint(self) -> QSize:
        """As the picture is drawn."""
        height = theme.px(300 + SHADOW_SIDE / 2 + SHADOW_BELOW) + theme.em(_WORDS_HEIGHT)
        return QSize(theme.px(418 + 2 * SHADOW_SIDE), height)

    def minimumSizeHint(self) -> QSize:
        """Some of the picture and all words."""
        words = max(QFontMetricsF(theme.font("text")).horizontalAdvance(s) for s in self._lines)
        if not self._arrow_is_high():
            words += theme.px(12 + 52)
        width = round(words) + theme.px(22 + 22 + 2 * SHADOW_SIDE)
        height = theme.px(_ART_LOWEST + SHADOW_SIDE / 2 + SHADOW_BELOW)
        return QSize(width, height + theme.em(_WORDS_HEIGHT))

    def _arrow_is_high(self) -> bool:
        """Whether the arrow stands beside the title, for large text needs the whole width."""
        return theme.text_scale > _LARGE_TEXT

    def _paper(self) -> QRectF:
        side, below = theme.px(SHADOW_SIDE), theme.px(SHADOW_BELOW)
        return QRectF(self.rect()).adjusted(side, side / 2, -side, -below)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shadow, the picture, the paper over it, the words and the arrow."""
        look = self.look
        painter = QPainter(self)
        box, radius = self._paper(), self.focus_radius()
        paint_shadow(painter, box, radius, 2, look.shade)
        words = box.bottom() - theme.em(_WORDS_HEIGHT)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.save()
        painter.setClipPath(round_path(box, radius))
        art = QRectF(box.left(), box.top(), box.width(), words + theme.px(8) - box.top())
        paint_covering(painter, self._picture, art)
        painter.fillPath(self._torn_paper(box, words), QColor(look.sheet))
        painter.restore()
        edge = mix(look.line, look.edge_hover, self._hover.now)
        strong = theme.contrast == "strong"
        if strong or self._hover.now > 0:
            edge = QColor(look.edge) if strong else edge
            if not strong:
                edge.setAlphaF(self._hover.now)
            paint_round(painter, box, radius, None, edge, look.border_px)
        self._paint_words(painter, QRectF(box.left(), words, box.width(), box.bottom() - words))
        painter.end()

    def _torn_paper(self, box: QRectF, top: float) -> QPainterPath:
        edge = [
            QPointF(box.left() + share * box.width(), top - theme.px(6) + theme.px(depth))
            for share, depth in _TEAR
        ]
        path = QPainterPath()
        path.addPolygon(QPolygonF([*edge, box.bottomRight(), box.bottomLeft()]))
        return path

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        look = self.look
        left = box.left() + theme.px(22)
        title, text = theme.font("h1"), theme.font("text")
        title_height = QFontMetricsF(title).capHeight()
        line = text.pixelSize() * _LEADING
        gap = theme.px(14)
        total = title_height + gap + line * len(self._lines)
        y = box.top() + (box.height() - total) / 2 + title_height
        painter.setFont(title)
        painter.setPen(QColor(look.ink))
        painter.drawText(QPointF(left, y), self.text())
        painter.setFont(text)
        painter.setPen(QColor(look.ink2))
        y += gap - theme.px(2)
        for each in self._lines:
            y += line
            painter.drawText(QPointF(left, y), each)
        at_title = box.top() + (box.height() - total + title_height) / 2
        self._paint_arrow(painter, box, at_title if self._arrow_is_high() else box.center().y())

    def _paint_arrow(self, painter: QPainter, box: QRectF, middle: float) -> None:
        look = self.look
        side = theme.px(52)
        disc = QRectF(0, 0, side, side)
        nudge = theme.px(3) * self._hover.now
        disc.moveCenter(QPointF(box.right() - theme.px(22) - side / 2 + nudge, middle))
        fill = mix(str(look.primary.rest.fill), str(look.primary.hover.fill), self._hover.now)
        paint_round(painter, disc, side / 2, fill)
        icon = QRectF(0, 0, theme.px(24), theme.px(24))
        icon.moveCenter(disc.center())
        paint_icon(painter, "arrow-right-bold", icon, look.primary.rest.text)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Fade to the hover look."""
        self._hover.send(1)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Fade back."""
        self._hover.send(0)
        super().leaveEvent(event)
