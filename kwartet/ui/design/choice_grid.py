"""Choosing one of many pictures: a grid of tiles through which the arrow keys walk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed, paint_round, round_path


class Choice(NamedTuple):
    """One tile: its key, its name for people, and what paints it into a box of logical pixels."""

    key: str
    name: str
    paint: Callable[[QPainter, QRectF], None]


class _Tile(Themed, QAbstractButton):
    """One picture to choose."""

    def __init__(self, choice: Choice, radius: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = choice
        self._radius = radius
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setToolTip(choice.name)
        self.setAccessibleName(choice.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.follow_theme()

    def focus_radius(self) -> float:
        """The corner radius for the focus ring."""
        return theme.px(self._radius)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, with a border of ink when it is the chosen one."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        radius = self.focus_radius()
        painter.save()
        painter.setClipPath(round_path(box.adjusted(0.5, 0.5, -0.5, -0.5), radius))
        if not self.isEnabled():
            painter.setOpacity(0.45)
        self.choice.paint(painter, box)
        painter.restore()
        if self.isChecked():
            paint_round(painter, box, radius, None, look.ink, 3)
            inner = 3 * theme.scale
            box = box.adjusted(inner, inner, -inner, -inner)
            paint_round(painter, box, max(0, radius - inner), None, look.sheet, 1.5)
        else:
            edge = look.ink if self.underMouse() and self.isEnabled() else look.edge
            paint_round(painter, box, radius, None, edge, look.border_px)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the border of the pointer."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Hide it."""
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses as Space does; the arrows are the grid's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()


class ChoiceGrid(Themed, QWidget):
    """Tiles in rows that fill the width; one of them may be chosen, Tab stops at one.

    Args:
        name: What is chosen here, for a screen reader.
        tile: Width and height of a tile in designed pixels; rows may widen it a little.
        gap: Between tiles, in designed pixels.
        radius: Of a tile's corners, in designed pixels.
        parent: As in Qt.
    """

    chosen = Signal(str)
    """The key of the tile that a person chose."""

    def __init__(
        self,
        name: str,
        tile: QSize,
        *,
        gap: float = 8,
        radius: float = 10,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tile = tile
        self._gap = gap
        self._radius = radius
        self._tiles: list[_Tile] = []
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show these tiles in this order."""
        for old in self._tiles:
            old.hide()
            old.deleteLater()
        self._tiles = [_Tile(choice, self._radius, self) for choice in choices]
        for tile in self._tiles:
            tile.clicked.connect(self._tell)
            tile.show()
        self._choose_stop()
        self._arrange()
        self.updateGeometry()

    @property
    def keys(self) -> list[str]:
        """The keys on offer, in order."""
        return [tile.choice.key for tile in self._tiles]

    @property
    def current(self) -> str:
        """The key of the chosen tile, or an empty string."""
        return next((tile.choice.key for tile in self._tiles if tile.isChecked()), "")

    def choose(self, key: str) -> None:
        """Mark a tile as the chosen one, or none for an unknown key; ``chosen`` stays silent."""
        for tile in self._tiles:
            tile.setAutoExclusive(False)
            tile.setChecked(tile.choice.key == key)
            tile.setAutoExclusive(True)
        self._choose_stop()

    def tile(self, key: str) -> QAbstractButton:
        """The tile with this key."""
        return next(tile for tile in self._tiles if tile.choice.key == key)

    def restyle(self) -> None:
        """Take measures from the theme again."""
        self._arrange()
        super().restyle()

    def sizeHint(self) -> QSize:
        """A row of six."""
        width = 6 * (theme.px(self._tile.width()) + theme.px(self._gap))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One tile."""
        return QSize(theme.px(self._tile.width()), theme.px(self._tile.height()))

    def hasHeightForWidth(self) -> bool:
        """Fewer columns make more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its rows."""
        columns, gap = self._columns(width), theme.px(self._gap)
        rows = -(-len(self._tiles) // columns)
        return max(0, round(rows * (self._tile_size(width).height() + gap)) - gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the tiles again."""
        self._arrange()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End walk through the tiles."""
        focused = self.focusWidget()
        tiles = self._tiles
        at = next((index for index, tile in enumerate(tiles) if tile is focused), -1)
        columns = self._columns(self.width())
        steps = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_Up: at - columns,
            Qt.Key.Key_Down: at + columns,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(tiles) - 1,
        }
        target = steps.get(Qt.Key(event.key()), -1)
        if at < 0 or Qt.Key(event.key()) not in steps:
            super().keyPressEvent(event)
        elif 0 <= target < len(tiles):
            self._stop_at(tiles[target])
            tiles[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _columns(self, width: int) -> int:
        gap = theme.px(self._gap)
        return max(1, round((width + gap) / (theme.px(self._tile.width()) + gap)))

    def _tile_size(self, width: int) -> QSizeF:
        """The size at which whole columns fill the width."""
        columns, gap = self._columns(width), theme.px(self._gap)
        wide = max(1.0, (width - gap * (columns - 1)) / columns)
        return QSizeF(wide, wide * self._tile.height() / self._tile.width())

    def _arrange(self) -> None:
        columns, gap = self._columns(self.width()), theme.px(self._gap)
        size = self._tile_size(self.width())
        for index, tile in enumerate(self._tiles):
            row, column = divmod(index, columns)
            corner = QPointF(column * (size.width() + gap), row * (size.height() + gap))
            tile.setGeometry(QRectF(corner, size).toRect())

    def _choose_stop(self) -> None:
        chosen = next((tile for tile in self._tiles if tile.isChecked()), None)
        if chosen or self._tiles:
            self._stop_at(chosen or self._tiles[0])

    def _stop_at(self, stop: _Tile) -> None:
        for tile in self._tiles:
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            tile.setFocusPolicy(strong if tile is stop else click)

    def _tell(self) -> None:
        tile = self.sender()
        if isinstance(tile, _Tile):
            self._stop_at(tile)
            self.chosen.emit(tile.choice.key)
