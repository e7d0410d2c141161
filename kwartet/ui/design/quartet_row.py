"""One quartet on the wall: its heading, its menu and its four cards."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from kwartet.model.card_set import CARDS_PER_QUARTET, Quartet
from kwartet.model.palette import swatch
from kwartet.ui.design.card_tile import CardTile, TileSize
from kwartet.ui.design.status import Standing, Status
from kwartet.ui.design.symbol_tile import paint_symbol_tile
from kwartet.ui.design.thumbnails import Thumbnails
from kwartet.ui.design.wall_metrics import WallMetrics
from kwartet.ui.document import Document
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed, paint_round, paint_shadow
from kwartet.ui.widgets.buttons import IconButton

_SYMBOL = 52
_SMALLEST_NAME = 13


class QuartetRow(Themed, QWidget):
    """A heading with four cards beside it. Dragging the heading moves the quartet.

    Args:
        document: The set.
        thumbnails: Paints the cards.
        parent: The wall.
    """

    menu_wanted = Signal(str, QPoint)
    """The id of the quartet, and where on the screen its menu goes."""
    name_wanted = Signal(str)
    """Somebody double-clicked the heading to give the quartet another name."""
    drag_moved = Signal(str, QPoint)
    """The heading is dragged: the id, and where the pointer is on the screen."""
    drag_ended = Signal(str)
    """The heading was let go."""

    def __init__(self, document: Document, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._quartet: Quartet | None = None
        self._standings: tuple[Standing, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._metrics: WallMetrics | None = None
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self.tiles = tuple(CardTile(document, thumbnails, self) for _ in range(CARDS_PER_QUARTET))
        for tile in self.tiles:
            tile.lifted.connect(self.update)
        #: nl: Meer
        self.menu_button = IconButton("dots-three-bold", self.tr("More"), parent=self)
        self.menu_button.clicked.connect(self._want_menu)
        self.follow_theme()

    @property
    def quartet_id(self) -> str:
        """The id of the quartet it shows."""
        return self._quartet.id if self._quartet else ""

    def show_quartet(
        self, quartet: Quartet, standings: tuple[Standing, ...], off: tuple[bool, ...]
    ) -> None:
        """Show a quartet: for each card how it stands, and whether it is faded."""
        shown = (quartet, standings, off, self._document.card_set.style)
        if shown == self._shown:
            return
        self._shown = shown
        self._quartet, self._standings = quartet, standings
        for index, tile in enumerate(self.tiles):
            tile.show_card(quartet, index, standings[index], off=off[index])
        #: nl: Meer met %1
        self.menu_button.set_name(self.tr("More with %1").replace("%1", quartet.name))
        self.setAccessibleName(f"{quartet.name}, {self._progress_words()}")
        self.update()

    def place(self, metrics: WallMetrics) -> None:
        """Divide the room; the row itself is ``column_width`` by ``row_height``."""
        if metrics == self._metrics:
            return
        self._metrics = metrics
        size = TileSize(
            metrics.card_width,
            metrics.card_height,
            metrics.card_gap // 2,
            min(metrics.pad_top, theme.px(8)),
            metrics.chip_gap,
            metrics.chip_height,
        )
        for index, tile in enumerate(self.tiles):
            left = metrics.heading_width + index * (metrics.card_width + metrics.card_gap)
            tile.set_size(size)
            tile.move(left - size.side, metrics.pad_top - size.top)
        side = self.menu_button.sizeHint()
        bottom = metrics.pad_top + metrics.card_height
        self.menu_button.setGeometry(
            QRect(QPoint(-theme.px(11), bottom - round(side.height() * 0.75)), side)
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line above, the heading, and the shadows of the cards."""
        if self._quartet is None or self._metrics is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(self.look.line))
        self._paint_heading(painter, self._quartet, self._metrics)
        for tile in self.tiles:
            self._paint_shadow(painter, tile)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        if event.button() == Qt.MouseButton.LeftButton and self._on_heading(event.position()):
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag once the pointer has gone far enough."""
        if self._pressed_at is None or self._document.read_only:
            return
        way = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._dragging = True
        if self._dragging:
            self.drag_moved.emit(self.quartet_id, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._dragging:
            self.drag_ended.emit(self.quartet_id)
        self._pressed_at, self._dragging = None, False

    def cancel_drag(self) -> None:
        """Forget the drag: Esc was pressed."""
        self._pressed_at, self._dragging = None, False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Give the quartet another name."""
        if self._on_heading(event.position()):
            self.name_wanted.emit(self.quartet_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu, also on a long press and with the menu key."""
        self.menu_wanted.emit(self.quartet_id, event.globalPos())

    def _want_menu(self) -> None:
        below = self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height()))
        self.menu_wanted.emit(self.quartet_id, below)

    def _on_heading(self, at: QPointF) -> bool:
        return self._metrics is not None and at.x() < self._metrics.heading_width - theme.px(8)

    def _ready(self) -> int:
        return sum(each.status is Status.READY for each in self._standings)

    def _progress_words(self) -> str:
        #: nl: %1 van %2 klaar
        words = self.tr("%1 of %2 ready")
        return words.replace("%1", str(self._ready())).replace("%2", str(CARDS_PER_QUARTET))

    def _paint_heading(self, painter: QPainter, quartet: Quartet, metrics: WallMetrics) -> None:
        look, colour = self.look, swatch(quartet.color)
        top, width = metrics.pad_top, metrics.heading_width - theme.px(6)
        side = theme.px(_SYMBOL)
        paint_symbol_tile(painter, QRectF(0, top, side, side), quartet.symbol, quartet.color)
        y: float = top + side + theme.px(8)
        font = _fitting(theme.font("h2"), quartet.name, width)
        painter.setFont(font)
        painter.setPen(QColor(look.ink))
        name = QFontMetricsF(font).elidedText(quartet.name, Qt.TextElideMode.ElideRight, width)
        line = QRectF(0, y, metrics.heading_width, QFontMetricsF(theme.font("h2")).height())
        aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, aligned, name)
        y = line.bottom() + theme.px(7)
        stroke, gap = theme.px(24), theme.px(4)
        for index in range(CARDS_PER_QUARTET):
            fill = colour.screen if index < self._ready() else look.tray
            box = QRectF(index * (stroke + gap), y, stroke, theme.px(7))
            edge = look.ink if theme.contrast == "strong" else None
            paint_round(painter, box, box.height() / 2, fill, edge)
        painter.setFont(_fitting(theme.font("text"), self._progress_words(), width))
        painter.setPen(QColor(look.ink2))
        words = QRectF(0, y + theme.px(13), metrics.heading_width, theme.em(26))
        painter.drawText(words, aligned, self._progress_words())

    def _paint_shadow(self, painter: QPainter, tile: CardTile) -> None:
        if not tile.card_id or tile.is_off or tile.is_outline:
            return
        box = tile.card_box().translated(QPointF(tile.pos()))
        painter.setOpacity(1 - tile.lift)
        paint_shadow(painter, box, tile.corner_px(), 1, self.look.shade)
        if tile.lift:
            painter.setOpacity(tile.lift)
            paint_shadow(painter, box, tile.corner_px(), 3, self.look.shade)
        painter.setOpacity(1)


def _fitting(font: QFont, text: str, width: float) -> QFont:
    """The font, made smaller until the text is ``width`` wide, though not below 13 px."""
    smallest = theme.px(_SMALLEST_NAME)
    while QFontMetricsF(font).horizontalAdvance(text) > width and font.pixelSize() > smallest:
        font.setPixelSize(font.pixelSize() - 1)
    return font
