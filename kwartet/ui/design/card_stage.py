"""The card that is being edited, as large as fits: what is typed shows at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from kwartet.layout.display import DisplayList
from kwartet.model.card_set import Style
from kwartet.ui.design.dropped import picture_of
from kwartet.ui.design.page_picture import PagePicture
from kwartet.ui.design.photo_frame import PhotoFrame
from kwartet.ui.design.stage_overlay import line_box, paint_trim_lines, paint_words_lines
from kwartet.ui.design.tips import CardLine
from kwartet.ui.motion import FLIP_MS, Glide
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed, paint_shadow, round_path

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_MARGIN_TOP = 8
_MARGIN_BOTTOM = 34
_MARGIN_SIDE = 28
_LEGEND_SIDE = 128
_LEGEND_FROM = 600
"""From this width, in designed pixels, there is room beside the card for the legend."""
_NUDGES_MM = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_FAR = 5.0


class CardStage(Themed, QAbstractScrollArea):
    """Shows one side of a card; at zoom 1 the whole page fits."""

    zoomed = Signal(float)
    """The zoom is another."""
    photo_moved = Signal(float, float)
    """A photo was dragged or nudged: mm to the right, mm down."""
    photo_zoomed = Signal(int)
    """1: closer, -1: further away."""
    photo_dropped = Signal(Path)
    """A file was dropped on the card."""
    tip_wanted = Signal(object)
    """Words with a line under them were clicked: their ``Tip``."""
    let_go = Signal()
    """The photo that was dragged was let go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = PagePicture()
        self._items: DisplayList = ()
        self._style = Style()
        self._pictures = Path()
        self._overlay = False
        self._zoom = 1.0
        self._lines: tuple[CardLine, ...] = ()
        self._frame: PhotoFrame | None = None
        self._grabbed: QPointF | None = None
        self._turning_from: QImage | None = None
        self._turn = Glide(self, self._turned, FLIP_MS)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setAcceptDrops(True)
        self.follow_theme()

    @property
    def zoom(self) -> float:
        """How much larger than fitting the page is shown."""
        return self._zoom

    @property
    def overlay(self) -> bool:
        """Whether bleed, trim line and safe zone show."""
        return self._overlay

    def show_side(self, items: DisplayList, style: Style, pictures: Path) -> None:
        """Show one side of a card."""
        same_page = style == self._style and not self._page.image.isNull()
        self._items, self._style, self._pictures = items, style, pictures
        if same_page:
            changed = self._paint_page().translated(self._page_box().topLeft())
            self.viewport().update(changed.toAlignedRect())
        else:
            self._fit_again()

    def turn_to(self, items: DisplayList, style: Style, pictures: Path) -> None:
        """Turn the card over to another side."""
        self._turning_from = self._page.image.copy()
        self._page = PagePicture()
        self.show_side(items, style, pictures)
        self._turn.jump(0)
        self._turn.send(1)

    def set_overlay(self, overlay: bool) -> None:
        """Show the whole page with trim line and safe zone, or the card as it is cut."""
        self._overlay = overlay
        self.viewport().update()

    def set_lines(self, lines: tuple[CardLine, ...]) -> None:
        """Draw lines under words of the card that is shown, and no others."""
        if lines != self._lines:
            for line in {*self._lines, *lines}:
                self.viewport().update(self._line_box(line).toAlignedRect())
            self._lines = lines
            self.viewport().setMouseTracking(bool(lines))

    def set_frame(self, frame: PhotoFrame | None) -> None:
        """Mark the frame of a photo that may be moved, or none."""
        self._frame = frame
        self.viewport().setCursor(
            Qt.CursorShape.OpenHandCursor if frame else Qt.CursorShape.ArrowCursor
        )
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """Show it larger or smaller, between half and three times as large as fits."""
        zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        if zoom != self._zoom:
            self._zoom = zoom
            self._fit_again()
            self.zoomed.emit(zoom)

    def step_zoom(self, step: int) -> None:
        """To the next larger (1) or smaller (-1) step."""
        larger = [zoom for zoom in ZOOMS if zoom > self._zoom + 0.01]
        smaller = [zoom for zoom in ZOOMS if zoom < self._zoom - 0.01]
        if step > 0 and larger:
            self.set_zoom(larger[0])
        elif step < 0 and smaller:
            self.set_zoom(smaller[-1])

    def card_box(self) -> QRectF:
        """Where the trimmed card lies, in pixels of the viewport."""
        scale = self._px_per_mm()
        bleed = self._style.bleed_mm * scale
        corner = self._page_box().topLeft() + QPointF(bleed, bleed)
        size = self._scaled(self._style.width_mm, self._style.height_mm)
        return QRectF(corner.x(), corner.y(), *size)

    def focus_box(self) -> QRectF:
        """The focus ring goes round the card."""
        return self.card_box() & QRectF(self.viewport().rect())

    def focus_radius(self) -> float:
        """The corner radius for the focus ring."""
        return self._style.corner_mm * self._px_per_mm()

    def restyle(self) -> None:
        """Take the scale from the theme again."""
        self._fit_again()
        super().restyle()

    def sizeHint(self) -> QSize:
        """Room to see a card well."""
        return QSize(theme.px(560), theme.px(640))

    def minimumSizeHint(self) -> QSize:
        """Room to see a card."""
        return QSize(theme.px(240), theme.px(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page again."""
        self._fit_again()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Show another part of a page larger than the stage."""
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, its lines and what they mean."""
        painter = QPainter(self.viewport())
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        if self._turning_from is not None:
            self._paint_turning(painter, self._turning_from)
        elif self._overlay:
            self._paint_whole(painter, QRectF(event.rect()))
        elif self._well_inside(QRectF(event.rect())):
            painter.drawImage(self._page_box(), self._page.image)
        else:
            self._paint_trimmed(painter, self._page.image)
        if self._turning_from is None:
            paint_words_lines(painter, self._lines, self.card_box(), self._px_per_mm(), self.look)
            if self._frame is not None:
                self._paint_frame(painter, self._frame)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move a photo 1 mm, with Shift 5; + and - bring it closer or further."""
        nudge = _NUDGES_MM.get(Qt.Key(event.key()))
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._frame is not None and nudge and not modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            far = _FAR if modifiers & Qt.KeyboardModifier.ShiftModifier else 1.0
            self.photo_moved.emit(nudge[0] * far, nudge[1] * far)
        elif self._frame is not None and event.text() in ("+", "=", "-"):
            self.photo_zoomed.emit(-1 if event.text() == "-" else 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom; the wheel alone scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the photo, or go to the words with a line under them."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._frame is not None:
            self._grabbed = event.position()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        if (line := self._line_at(event.position())) is not None:
            self.tip_wanted.emit(line.tip)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the photo behind its frame; a hand over words that can be clicked."""
        if self._grabbed is not None:
            way = (event.position() - self._grabbed) / self._px_per_mm()
            self._grabbed = event.position()
            self.photo_moved.emit(way.x(), way.y())
        elif self._frame is None:
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            is_on_line = self._line_at(event.position()) is not None
            self.viewport().setCursor(hand if is_on_line else arrow)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the photo go."""
        if self._grabbed is not None:
            self._grabbed = None
            self.set_frame(self._frame)
            self.let_go.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file of which the name says that it is a picture."""
        if picture_of(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same while it moves."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the picture on the card."""
        file = picture_of(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.photo_dropped.emit(file)

    def _line_box(self, line: CardLine) -> QRectF:
        margin = theme.px(3)
        box = line_box(line, self.card_box(), self._px_per_mm())
        return box.adjusted(-margin, -margin, margin, margin)

    def _line_at(self, place: QPointF) -> CardLine | None:
        return next((line for line in self._lines if self._line_box(line).contains(place)), None)

    def _page_mm(self) -> tuple[float, float]:
        style = self._style
        return style.width_mm + 2 * style.bleed_mm, style.height_mm + 2 * style.bleed_mm

    def _scaled(self, width_mm: float, height_mm: float) -> tuple[float, float]:
        scale = self._px_per_mm()
        return width_mm * scale, height_mm * scale

    def _px_per_mm(self) -> float:
        width_mm, height_mm = self._page_mm()
        room = self.viewport().size()
        side = _LEGEND_SIDE if room.width() >= theme.px(_LEGEND_FROM) else _MARGIN_SIDE
        fits = min(
            (room.width() - 2 * theme.px(side)) / width_mm,
            (room.height() - theme.px(_MARGIN_TOP + _MARGIN_BOTTOM)) / height_mm,
        )
        return max(1.0, fits) * self._zoom

    def _page_box(self) -> QRectF:
        """Where the page with its bleed lies, in pixels of the viewport."""
        width, height = self._scaled(*self._page_mm())
        room = self.viewport().size()
        left = max((room.width() - width) / 2, theme.px(_MARGIN_SIDE))
        left -= self.horizontalScrollBar().value()
        top = theme.px(_MARGIN_TOP) - self.verticalScrollBar().value()
        return QRectF(round(left), round(top), round(width), round(height))

    def _fit_again(self) -> None:
        self._set_ranges()
        self._paint_page()
        self.viewport().update()

    def _paint_page(self) -> QRectF:
        """Bring the picture of the page up to date; the part of it that is new."""
        ratio = self.devicePixelRatioF()
        px_per_mm = self._px_per_mm() * ratio
        return self._page.show(self._items, self._style, self._pictures, px_per_mm, ratio)

    def _set_ranges(self) -> None:
        width, height = self._scaled(*self._page_mm())
        room = self.viewport().size()
        over = width + 2 * theme.px(_MARGIN_SIDE) - room.width()
        down = height + theme.px(_MARGIN_TOP + _MARGIN_BOTTOM) - room.height()
        for bar, span, page in (
            (self.horizontalScrollBar(), over, room.width()),
            (self.verticalScrollBar(), down, room.height()),
        ):
            bar.setRange(0, max(0, round(span)))
            bar.setPageStep(page)
            bar.setSingleStep(theme.px(40))

    def _turned(self) -> None:
        if self._turn.now >= 1:
            self._turning_from = None
        self.viewport().update()

    def _paint_turning(self, painter: QPainter, old: QImage) -> None:
        """Turn round the upright axis: narrow away, and widen with the other side."""
        turn = self._turn.now
        width = max(0.02, abs(1 - 2 * turn))
        middle = self.card_box().center().x()
        painter.translate(middle, 0)
        painter.scale(width, 1)
        painter.translate(-middle, 0)
        self._paint_trimmed(painter, old if turn < 0.5 else self._page.image)

    def _well_inside(self, part: QRectF) -> bool:
        """Whether a part of the stage is nowhere near the rounded edge of the card."""
        inset = self.focus_radius()
        return self.card_box().adjusted(0, inset, 0, -inset).contains(part)

    def _paint_whole(self, painter: QPainter, part: QRectF) -> None:
        box = self._page_box()
        if not box.contains(part):
            paint_shadow(painter, box, 0, 2, self.look.shade)
        painter.drawImage(box, self._page.image)
        inset = self._style.safe_mm * self._px_per_mm()
        room = QRectF(self.viewport().rect())
        paint_trim_lines(painter, self.card_box(), box, room, inset, self.look)

    def _paint_trimmed(self, painter: QPainter, image: QImage) -> None:
        box, radius = self.card_box(), self.focus_radius()
        paint_shadow(painter, box, radius, 2, self.look.shade)
        painter.save()
        painter.setClipPath(round_path(box, radius))
        painter.drawImage(self._page_box(), image)
        painter.restore()

    def _paint_frame(self, painter: QPainter, frame: PhotoFrame) -> None:
        """The frame of the photo in yellow, divided in thirds."""
        scale, card = self._px_per_mm(), self.card_box()
        box = QRectF(
            card.left() + frame.x_mm * scale,
            card.top() + frame.y_mm * scale,
            frame.width_mm * scale,
            frame.height_mm * scale,
        )
        if not self._overlay:
            box &= card
        third = QColor("#FFFFFF")
        third.setAlphaF(0.6)
        painter.setPen(QPen(third, theme.scale))
        for part in (1 / 3, 2 / 3):
            x, y = box.left() + box.width() * part, box.top() + box.height() * part
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(QPen(QColor(self.look.marker), 3 * theme.scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
