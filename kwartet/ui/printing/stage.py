"""The cutting mat with the page on it, painted from the display lists that the file is made of."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from kwartet.model.card_set import Style
from kwartet.ui.icons import paint_icon
from kwartet.ui.painter import paint
from kwartet.ui.printing.pages import Page, PlacedCard
from kwartet.ui.theme import set_surface, theme
from kwartet.ui.widgets import Themed, paint_round, paint_shadow
from kwartet.ui.widgets.base import round_path

_TRIM = "#E0218A"
"""The cutting line over a card."""
_SAFE = "#1D63C0"
"""The edge of the safe zone over a card."""

_RASTER_MM = 5.0
_HEAVY_EACH = 5
_DENSEST_RASTER_PX = 9.0
_FLAG_EDGE_PX = 4


class Flag(NamedTuple):
    """What is said over a card: a word and the name of an icon."""

    words: str
    icon: str


class Mat(Themed, QWidget):
    """A green cutting mat, and the surface of everything on it; to be derived from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "mat")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mat with its raster."""
        painter = QPainter(self)
        self._paint_mat(painter, QPointF(0, 0), theme.px(24))
        painter.end()

    def _paint_mat(self, painter: QPainter, origin: QPointF, step: float) -> None:
        """Lines each ``step`` pixels from ``origin`` on, each fifth one heavier."""
        painter.fillRect(self.rect(), QColor(self.look.ground))
        fine, heavy = QColor("#FFFFFF"), QColor("#FFFFFF")
        fine.setAlphaF(0.07)
        heavy.setAlphaF(0.16)
        for colour, is_heavy in ((fine, False), (heavy, True)):
            painter.setPen(QPen(colour, 1))
            painter.drawLines(self._raster(origin, step, heavy=is_heavy))

    def _raster(self, origin: QPointF, step: float, *, heavy: bool) -> list[QLineF]:
        width, height = self.width(), self.height()
        lines = []
        for start, length, upright in ((origin.x(), width, True), (origin.y(), height, False)):
            for number in range(-int(start // step), int((length - start) // step) + 1):
                if (number % _HEAVY_EACH == 0) is heavy:
                    at = round(start + number * step) + 0.5
                    lines.append(QLineF(at, 0, at, height) if upright else QLineF(0, at, width, at))
        return lines


class Stage(Mat):
    """A page on the green mat, as large as fits; the raster of the mat is 5 mm of that page.

    Args:
        above: Lies on the mat over the page.
        below: Lies on the mat under the page.
        parent: As in Qt.
    """

    def __init__(self, above: QWidget, below: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._middle = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(above)
        column.addItem(self._middle)
        column.addWidget(below)
        self._page: Page | None = None
        self._style = Style()
        self._pictures = Path()
        self._flags: Mapping[str, Flag] = {}
        self._shows_cut = True
        self._rendered: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.follow_theme()

    @property
    def page(self) -> Page | None:
        """The page that is shown, if any."""
        return self._page

    @property
    def flags(self) -> Mapping[str, Flag]:
        """What is said over a card that keeps the set from print, by card id."""
        return self._flags

    def show_page(self, page: Page | None, style: Style, pictures: Path) -> None:
        """Show another page, or only the mat.

        Args:
            page: What to show.
            style: For the safe zone and the corners.
            pictures: The folder with the photos of the set.
        """
        self._page, self._style, self._pictures = page, style, pictures
        self._rendered = None
        self.update()

    def set_flags(self, flags: Mapping[str, Flag]) -> None:
        """Put a red edge with a word on the cards with these ids, none on others."""
        self._flags = flags
        self.update()

    def set_shows_cut(self, shows: bool) -> None:
        """Draw the cutting line and the safe zone over each card, or not."""
        self._shows_cut = shows
        self.update()

    def paper(self) -> QRectF:
        """Where the page lies, in logical pixels; empty without a page."""
        if self._page is None:
            return QRectF()
        room = self._room()
        scale = self._px_per_mm()
        size = QSize(round(self._page.width_mm * scale), round(self._page.height_mm * scale))
        paper = QRectF(0, 0, size.width(), size.height())
        paper.moveTopLeft(
            QPointF(
                round(room.center().x() - size.width() / 2),
                round(room.center().y() - size.height() / 2),
            )
        )
        return paper

    def card_box(self, card: PlacedCard) -> QRectF:
        """Where a card of the page lies, as far as it shows, in logical pixels."""
        paper = self.paper()
        scale = self._px_per_mm()
        reach = card.bleed_mm
        return QRectF(
            paper.left() + (card.x_mm - reach) * scale,
            paper.top() + (card.y_mm - reach) * scale,
            (card.width_mm + 2 * reach) * scale,
            (card.height_mm + 2 * reach) * scale,
        )

    def focus_box(self) -> QRectF:
        """The page."""
        return self.paper() if self._page is not None else QRectF(self.rect())

    def focus_radius(self) -> float:
        """The corner radius of the page."""
        return 0.0 if self._page is None else self._page.corner_mm * self._px_per_mm()

    def restyle(self) -> None:
        """Paint the page afresh at another scale."""
        self._rendered = None
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the page afresh at another scale."""
        self._rendered = None
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(theme.px(740), theme.px(600))

    def minimumSizeHint(self) -> QSize:
        """A page one can still recognise."""
        return QSize(theme.px(320), theme.px(240))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mat, the page and what is drawn over its cards."""
        painter = QPainter(self)
        self._paint_mat(painter, self.paper().topLeft(), self._raster_px())
        if self._page is not None:
            self._paint_page(painter, self._page)
        painter.end()

    def _room(self) -> QRectF:
        """The part of the mat that is left for the page, with space for its shadow and flags."""
        side, top = theme.px(24), theme.px(12)
        return QRectF(self._middle.geometry()).adjusted(side, top, -side, -top)

    def _px_per_mm(self) -> float:
        page = self._page
        if page is None:
            return theme.px(4)
        room = self._room()
        return max(0.5, min(room.width() / page.width_mm, room.height() / page.height_mm))

    def _raster_px(self) -> float:
        """Five millimetres of the page, or ten where that would be too dense."""
        step = _RASTER_MM * self._px_per_mm()
        return step if step >= _DENSEST_RASTER_PX * theme.scale else 2 * step

    def _paint_page(self, painter: QPainter, page: Page) -> None:
        paper = self.paper()
        radius = page.corner_mm * self._px_per_mm()
        paint_shadow(painter, paper, radius, 3, "#000000")
        painter.drawPixmap(paper.topLeft(), self._render(page, paper))
        if self._shows_cut and not page.corner_mm:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for card in page.cards:
                self._paint_cut(painter, card)
            self._paint_legend(painter, paper)
        for card in page.cards:
            if flag := self._flags.get(card.card_id):
                self._paint_flag(painter, self.card_box(card), flag)

    def _render(self, page: Page, paper: QRectF) -> QPixmap:
        """The page as a picture, painted once for as long as it is shown at this size."""
        if self._rendered is not None:
            return self._rendered
        ratio = self.devicePixelRatioF()
        size = paper.size().toSize()
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            radius = page.corner_mm * self._px_per_mm()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(0, 0, size.width(), size.height())
            paint_round(painter, box, radius, "#FFFFFF")
            if radius:
                painter.setClipPath(round_path(box, radius))
            painter.scale(size.width() / page.width_mm, size.height() / page.height_mm)
            paint(painter, page.items, self._pictures)
        self._rendered = pixmap
        return pixmap

    def _paint_cut(self, painter: QPainter, card: PlacedCard) -> None:
        """The cutting line, and on a front that lies alone the edge of the safe zone."""
        scale = self._px_per_mm()
        reach = card.bleed_mm * scale
        trim = self.card_box(card).adjusted(reach, reach, -reach, -reach)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (_halo_pen(), _line_pen(_TRIM)):
            painter.setPen(pen)
            painter.drawRect(trim)
        if self._shows_safe_zone:
            inset, round_px = self._style.safe_mm * scale, theme.px(4)
            painter.setPen(_line_pen(_SAFE))
            painter.drawRoundedRect(trim.adjusted(inset, inset, -inset, -inset), round_px, round_px)

    @property
    def _shows_safe_zone(self) -> bool:
        """Only where there is room to see what it is about."""
        cards = self._page.cards if self._page is not None else ()
        return len(cards) == 1 and bool(cards[0].card_id)

    def _paint_legend(self, painter: QPainter, paper: QRectF) -> None:
        """What the lines over the cards are called, beside the page if there is room."""
        #: nl: snijlijn
        lines = [(_line_pen(_TRIM), self.tr("cutting line"))]
        if self._shows_safe_zone:
            #: nl: veilige zone
            lines.append((_line_pen(_SAFE), self.tr("safe zone")))
        painter.setFont(theme.font("tiny"))
        metrics = painter.fontMetrics()
        sample, gap, row = theme.px(28), theme.px(8), theme.em(24)
        left = paper.right() + theme.px(20)
        widest = max(metrics.horizontalAdvance(words) for _, words in lines)
        if left + sample + gap + widest > self.width() - theme.px(8):
            return
        top = paper.bottom() - len(lines) * row
        for index, (pen, words) in enumerate(lines):
            middle = top + index * row + row / 2
            ground = QRectF(left, middle - theme.px(7), sample, theme.px(14))
            paint_round(painter, ground, theme.px(4), "#FFFFFF")
            painter.setPen(pen)
            painter.drawLine(
                QPointF(left + theme.px(4), middle), QPointF(left + sample - theme.px(4), middle)
            )
            painter.setPen(QColor(self.look.ink))
            box = QRectF(left + sample + gap, middle - row / 2, widest + 1, row)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_flag(self, painter: QPainter, box: QRectF, flag: Flag) -> None:
        """A red edge round a card, with a tab that says why.

        The tab stands on the card; on a card that lies alone it hangs inside at the bottom, since
        PROEF may stand over it.
        """
        red = self.look.error.text
        edge = _FLAG_EDGE_PX * theme.scale
        outside = box.adjusted(-edge / 2, -edge / 2, edge / 2, edge / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(red), edge))
        painter.drawRoundedRect(outside, theme.px(6), theme.px(6))
        font = theme.font("label")
        icon_px = theme.text_px(15)
        width = QFontMetricsF(font).horizontalAdvance(flag.words) + icon_px + theme.px(5 + 2 * 10)
        height = theme.em(28)
        tab = QRectF(0, 0, width, height)
        tab.moveRight(outside.right() + edge / 2)
        if self._page is not None and len(self._page.cards) > 1:
            tab.moveBottom(outside.top() + edge)
        else:
            tab.moveBottom(outside.bottom())
        paint_round(painter, tab, theme.px(6), red)
        at = QRectF(tab.left() + theme.px(10), tab.center().y() - icon_px / 2, icon_px, icon_px)
        paint_icon(painter, flag.icon, at, "#FFFFFF")
        painter.setFont(font)
        painter.setPen(QColor("#FFFFFF"))
        words = tab.adjusted(theme.px(10 + 5) + icon_px, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, flag.words)


def _halo_pen() -> QPen:
    """Under the cutting line, so that it shows on any colour."""
    white = QColor("#FFFFFF")
    white.setAlphaF(0.6)
    return QPen(white, 1.5 * theme.scale)


def _line_pen(colour: str) -> QPen:
    pen = QPen(QColor(colour), 1.5 * theme.scale)
    pen.setDashPattern([4, 3])
    return pen
