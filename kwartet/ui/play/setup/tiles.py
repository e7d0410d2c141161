"""The tiles of the set-up page: a way to play, a quartet, a team, and dashed ones that add."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kwartet.ui.design.symbol_tile import paint_symbol_tile
from kwartet.ui.icons import paint_icon
from kwartet.ui.play.badges import paint_animal
from kwartet.ui.theme import theme
from kwartet.ui.tokens import RADIUS_TILE
from kwartet.ui.widgets.base import EnterPresses, Themed, paint_round

_LOW = 62
"""Tiles lower than this, in designed pixels, have a smaller second line."""
_SHORT, _LEFT = Qt.TextElideMode.ElideRight, Qt.AlignmentFlag.AlignLeft


class Tile(EnterPresses, Themed, QAbstractButton):
    """A tile of one or two lines with a picture before them.

    ``keep_free_px`` is the room at the right for what lies on the tile.

    Args:
        height: In designed pixels.
        role: The type role of the first line.
        parent: As in Qt.
    """

    def __init__(self, height: float, role: str = "strong", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height, self._role = height, role
        self._line = self._second = self._icon = ""
        self._symbol: tuple[str, str] | None = None
        self._animal = ""
        self.dashed = False
        self.marked = False
        self.yellow = False
        self.keep_free_px = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def show_words(self, line: str, second: str = "", icon: str = "") -> None:
        """Show these lines; ``icon`` stands before the second, or alone before the first."""
        self._line, self._second, self._icon = line, second, icon
        self.setAccessibleName(", ".join(filter(None, (line, second))))
        self.updateGeometry()
        self.update()

    def set_height(self, height: float) -> None:
        """Take another height, in designed pixels."""
        self._height = height
        self.updateGeometry()
        self.update()

    def show_symbol(self, symbol: str, color: str) -> None:
        """Put the sign of a quartet before the words."""
        self._symbol = (symbol, color)

    def show_animal(self, animal: str) -> None:
        """Put an animal before the words."""
        self._animal = animal
        self.update()

    def focus_radius(self) -> float:
        """The corner radius of its shape, for the focus ring."""
        return theme.px(RADIUS_TILE)

    def sizeHint(self) -> QSize:
        """As high as given; as wide as its column."""
        return QSize(theme.px(150), theme.em(self._height))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(theme.px(96), theme.em(self._height))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it answers."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Rest again."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tile."""
        with QPainter(self) as painter:
            ink, second = self._paint_ground(painter)
            if self.dashed:
                self._paint_middle(painter, ink)
            else:
                self._paint_words(painter, ink, second)

    def _paint_ground(self, painter: QPainter) -> tuple[str, str]:
        look, box = self.look, QRectF(self.rect())
        chosen = self.isChecked()
        fill: str | None = look.board if chosen or self.underMouse() else look.sheet
        edge, width, ink, second = look.line, look.border_px, look.ink, look.ink2
        if self.marked and not chosen:
            ink = look.ink2
        if chosen and self.yellow:
            fill, edge, ink, second = look.marker, look.marker, look.on_marker, look.on_marker
        elif chosen:
            edge, width = _chosen_edge(look.ink, look.marker), 2.5
            fill = look.chosen if edge == look.ink else fill
        if self.dashed:
            fill, edge, width = (look.sheet if self.underMouse() else None), look.ink3, 2
        paint_round(painter, box, self.focus_radius(), fill, edge, width, dashed=self.dashed)
        if not self.isEnabled():
            ink = second = look.off_text
        return ink, second

    def _paint_middle(self, painter: QPainter, ink: str) -> None:
        """An icon and a word in the middle, above each other where it is high."""
        side = theme.text_px(22)
        stacked = self.height() > theme.em(80)
        room = self.width() - theme.px(16) - (0 if stacked else side + theme.px(10))
        painter.setFont(_fitting(theme.font("strong"), self._line, room))
        metrics = QFontMetricsF(painter.font())
        width = metrics.horizontalAdvance(self._line)
        middle = QRectF(self.rect()).center()
        icon = QRectF(0, 0, side, side)
        text = QRectF(0, 0, min(width + 2, self.width()), metrics.height())
        if stacked:
            icon.moveCenter(middle)
            icon.translate(0, -side / 2)
            text.moveCenter(middle)
            text.translate(0, metrics.height() / 2 + theme.px(4))
        else:
            text.moveCenter(middle)
            text.translate((side + theme.px(10)) / 2, 0)
            icon.moveCenter(middle)
            icon.moveLeft(text.left() - side - theme.px(10))
        if icon.left() >= 0:
            paint_icon(painter, self._icon, icon, ink)
        painter.setPen(QColor(ink))
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, self._line)

    def _paint_words(self, painter: QPainter, ink: str, second: str) -> None:
        left = self._paint_picture(painter)
        right = self.width() - theme.px(14) - self._paint_mark(painter) - self.keep_free_px
        beside = self._icon if self._has_picture else ""
        before = self._icon if not self._has_picture else ""
        side, gap = (theme.text_px(24), theme.px(10)) if before else (0, 0)
        font = _fitting(theme.font(self._role), self._line, right - left - side - gap)
        first, small = QFontMetricsF(font), QFontMetricsF(theme.font(self._second_role))
        space = theme.px(2) if self._second and self._height > _LOW else 0
        high = first.height() + (small.height() + space if self._second else 0)
        line = QRectF(left, (self.height() - high) / 2, right - left, first.height())
        if before:
            place = QRectF(left, line.center().y() - side / 2, side, side)
            paint_icon(painter, before, place, ink)
        painter.setFont(font)
        self._line_at(painter, self._line, ink, line.adjusted(side + gap, 0, 0, 0))
        if self._second:
            below = QRectF(left, line.bottom() + space, right - left, small.height())
            if beside:
                side = theme.text_px(17)
                place = QRectF(left, below.center().y() - side / 2, side, side)
                paint_icon(painter, beside, place, second)
                below.setLeft(place.right() + theme.px(7))
            painter.setFont(theme.font(self._second_role))
            self._line_at(painter, self._second, second, below)

    @property
    def _has_picture(self) -> bool:
        return bool(self._animal or self._symbol)

    @property
    def _second_role(self) -> str:
        return "small" if self._height > _LOW else "help"

    def _line_at(self, painter: QPainter, text: str, colour: str, box: QRectF) -> None:
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(painter.font()).elidedText(text, _SHORT, box.width())
        painter.drawText(box, _LEFT | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_picture(self, painter: QPainter) -> float:
        """Returns where the words begin."""
        if not self._has_picture:
            return theme.px(20)
        edge = theme.px(12)
        side = min(self.height() - 2 * edge, theme.px(70) if self._animal else theme.em(38))
        box = QRectF(edge, (self.height() - side) / 2, side, side)
        if self._animal:
            paint_animal(painter, self._animal, box)
        elif self._symbol:
            painter.save()
            painter.translate(box.topLeft())
            paint_symbol_tile(painter, QRectF(0, 0, side, side), *self._symbol)
            painter.restore()
        return box.right() + theme.px(14 if self._animal else 12)

    def _paint_mark(self, painter: QPainter) -> float:
        """The round at the right that tells whether it is chosen; returns its room."""
        if not self.marked:
            return 0
        side = theme.em(18)
        box = QRectF(self.width() - theme.px(14) - side, (self.height() - side) / 2, side, side)
        look = self.look
        if self.isChecked():
            paint_round(painter, box, side / 2, look.marker)
            inner = box.adjusted(side / 4, side / 4, -side / 4, -side / 4)
            paint_icon(painter, "check-bold", inner, look.on_marker)
        else:
            paint_round(painter, box, side / 2, None, look.edge_mark, 1.5)
        return side + theme.px(8)


def _fitting(font: QFont, text: str, width: float) -> QFont:
    """The font a little smaller where the text would not fit."""
    wanted = QFontMetricsF(font).horizontalAdvance(text)
    if wanted > width > 0:
        least = max(theme.text_px(12), round(font.pixelSize() * 0.72))
        font.setPixelSize(max(least, int(font.pixelSize() * width / wanted)))
    return font


def _chosen_edge(ink: str, marker: str) -> str:
    """Yellow on a dark table; on a light one yellow is no edge, so ink."""
    return ink if QColor(ink).lightness() < 128 else marker
