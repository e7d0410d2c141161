"""Dragging a quartet to another place on the wall."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kwartet.ui.design.quartet_row import QuartetRow
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed, paint_round, paint_shadow

_GHOST_SCALE = 0.6
_GHOST_OPACITY = 0.92
_MARK = 5


class RowDrag(Themed, QWidget):
    """Lies over the wall while a quartet is dragged: its picture, and a mark where it would land.

    Args:
        wall: What is dragged over; the rows are its children.
    """

    dropped = Signal(str, int)
    """The id of the quartet that was let go, and its new position in the set."""

    def __init__(self, wall: QWidget) -> None:
        super().__init__(wall)
        self._wall = wall
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ghost = QPixmap()
        self._pointer = QPoint()
        self._mark = QRect()
        self._target = -1
        self.hide()
        self.follow_theme()

    @property
    def is_on(self) -> bool:
        """Whether something is being dragged."""
        return self.isVisible()

    @property
    def reach(self) -> QSize:
        """How much around the pointer is to stay in sight."""
        return QSize(1, theme.px(60))

    def move_to(self, row: QuartetRow, rows: list[QuartetRow], pointer: QPoint) -> None:
        """Follow the pointer (in the wall's pixels) with ``row``, one of the ``rows``."""
        if not self.is_on:
            self._ghost = row.grab()
            self.setGeometry(self._wall.rect())
            self.raise_()
            self.show()
        self._pointer = pointer
        nearest = min(rows, key=lambda each: _distance(each.geometry(), pointer))
        box = nearest.geometry()
        beside = any(each.y() == box.y() for each in rows if each is not nearest)
        after = pointer.x() > box.center().x() if beside else pointer.y() > box.center().y()
        index, own = rows.index(nearest) + after, rows.index(row)
        self._target = index - (index > own)
        self._mark = _mark_at(box, after=after, upright=beside)
        self.update()

    def drop(self, quartet_id: str) -> None:
        """Land."""
        if self.is_on:
            self.hide()
            self.dropped.emit(quartet_id, self._target)

    def cancel(self) -> None:
        """Land nowhere."""
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark and the picture under the pointer."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_round(painter, QRectF(self._mark), theme.px(_MARK) / 2, look.focus)
        size = self._ghost.deviceIndependentSize() * _GHOST_SCALE
        box = QRectF(self._pointer.x() - theme.px(24), self._pointer.y() - theme.px(24), 0, 0)
        box.setSize(size)
        paper = box.adjusted(-theme.px(8), -theme.px(4), theme.px(8), theme.px(4))
        painter.setOpacity(_GHOST_OPACITY)
        paint_shadow(painter, paper, theme.px(16), 3, look.shade)
        paint_round(painter, paper, theme.px(16), look.sheet)
        painter.drawPixmap(box, self._ghost, QRectF(self._ghost.rect()))
        painter.end()


def _distance(box: QRect, point: QPoint) -> int:
    return (box.center() - point).manhattanLength()


def _mark_at(box: QRect, *, after: bool, upright: bool) -> QRect:
    thick = theme.px(_MARK)
    if upright:
        left = box.right() - thick if after else box.left() - 2 * thick
        return QRect(left, box.top() + thick * 2, thick, box.height() - thick * 4)
    top = box.bottom() - thick if after else box.top()
    return QRect(box.left(), top, box.width(), thick)
