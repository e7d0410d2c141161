"""A speech balloon under what it speaks of, and words that are marked in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kwartet.ui.theme import theme
from kwartet.ui.tokens import RADIUS_TILE
from kwartet.ui.widgets.base import Themed, snapped
from kwartet.ui.widgets.chips import Mood, mood_look
from kwartet.ui.widgets.labels import Tone
from kwartet.ui.widgets.marks import Icon

_ARROW = 10
_ARROW_AT = 31
_ARROW_HALF = 8
_ICON_TONES: dict[Mood, Tone] = {
    "marker": "notice",
    "error": "error",
    "info": "info",
    "plain": "good",
}
_SHARP = 5
"""The radius of the corner beside the arrow, in designed pixels."""


class Balloon(Themed, QFrame):
    """A rounded ground with an arrow up, an icon, and room beside it: put widgets in ``column``.

    Args:
        icon: Name of the icon.
        mood: Its colours by meaning.
        parent: As in Qt.
    """

    def __init__(self, icon: str, mood: Mood = "marker", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mood: Mood = mood
        self._head_height = 0
        self._icon = Icon(icon, 24, _ICON_TONES.get(mood, "ink"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout()
        self._row.addLayout(self.column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.follow_theme()

    def speak_as(self, icon: str, mood: Mood) -> None:
        """Take another icon and other colours."""
        self._mood = mood
        self._icon.show_icon(icon, _ICON_TONES.get(mood, "ink"))
        self.update()

    def set_head_height(self, height: int) -> None:
        """The height of the first line in pixels, in the middle of which the icon stands."""
        self._head_height = height
        self.restyle()

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        line = self.fontMetrics().height()
        head = max(line, self._head_height)
        self._icon.setFixedHeight(head)
        side, below = theme.px(16), theme.px(14)
        above = theme.px(_ARROW) + max(theme.px(2), theme.px(13) - (head - line) // 2)
        self._row.setContentsMargins(side, above, side, below)
        self._row.setSpacing(theme.px(12))
        self.column.setSpacing(theme.px(7))
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the arrow, in one piece."""
        colours = mood_look(theme.tokens_for(self), self._mood)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        half = 0.0
        if colours.edge is not None:
            ratio = self.devicePixelRatioF()
            width = snapped(theme.tokens().border_px * theme.scale, ratio)
            painter.setPen(QPen(QColor(colours.edge), width))
            half = width / 2
        painter.setBrush(QColor(colours.fill))
        painter.drawPath(self._shape(half))
        painter.end()

    def _shape(self, inset: float) -> QPainterPath:
        top = theme.px(_ARROW)
        box = QRectF(self.rect()).adjusted(inset, top, -inset, -inset)
        ground = QPainterPath()
        radius = theme.px(RADIUS_TILE)
        ground.addRoundedRect(box, radius, radius)
        corner = QPainterPath()
        sharp = theme.px(_SHARP)
        corner.addRoundedRect(QRectF(box.left(), box.top(), 2 * radius, radius), sharp, sharp)
        arrow = QPainterPath()
        middle = theme.px(_ARROW_AT)
        wide = theme.px(_ARROW_HALF)
        points = [(middle - wide, top + 1), (middle, inset), (middle + wide, top + 1)]
        arrow.addPolygon(QPolygonF([QPointF(*point) for point in points]))
        arrow.closeSubpath()
        return ground.united(corner).united(arrow)


class Marked(Themed, QFrame):
    """Words on the yellow of a marker pen, line by line."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Take the font from the theme again."""
        self.setFont(theme.font("small_strong"))
        super().restyle()

    def sizeHint(self) -> QSize:
        """Some words wide, as high as they need."""
        width = theme.em(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A word wide."""
        return QSize(theme.em(100), self._line_height())

    def heightForWidth(self, width: int) -> int:
        """As high as its lines in a width."""
        lines = self._lay_out(width)
        return lines.lineCount() * self._line_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A stroke of the marker and the words on it."""
        look = self.look
        lines = self._lay_out(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad, height = self._pad(), self._line_height()
        radius = theme.px(4)
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            top = number * height
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.marker))
            stroke = QRectF(0, top, line.naturalTextWidth() + 2 * pad, height - theme.px(2))
            painter.drawRoundedRect(stroke, radius, radius)
            painter.setPen(QColor(look.on_marker))
            line.draw(painter, QPointF(pad, top + (stroke.height() - line.height()) / 2 - line.y()))
        painter.end()

    def _pad(self) -> int:
        return theme.px(6)

    def _line_height(self) -> int:
        return round(self.fontMetrics().height() * 1.3)

    def _lay_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self._text.replace("\n", "\u2028"), self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width - 2 * self._pad()))
        layout.endLayout()
        return layout
