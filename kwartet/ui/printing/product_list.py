"""What can be made: a tile a product."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.motion import HOVER_MS, Glide
from kwartet.ui.printing.choices import Product
from kwartet.ui.theme import theme
from kwartet.ui.tokens import RADIUS_TILE
from kwartet.ui.widgets import Themed, paint_round
from kwartet.ui.widgets.base import EnterPresses, mix


class Readiness(StrEnum):
    """How it stands with a product."""

    CHECKING = "checking"
    READY = "ready"
    CARE = "care"


_ICONS = {Product.PRESS: "cards-three", Product.SHEETS: "printer", Product.PICTURES: "image"}
_SIGNS = {
    Readiness.CHECKING: "circle-dashed-bold",
    Readiness.READY: "check-circle-fill",
    Readiness.CARE: "warning-fill",
}


class ProductTile(EnterPresses, Themed, QAbstractButton):
    """A product with its icon, its name, what it is, and how it stands."""

    def __init__(self, product: Product, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = _ICONS[product]
        self._what = ""
        self._readiness = Readiness.CHECKING
        self._hover = Glide(self, self.update, HOVER_MS, fades=True)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def set_words(self, name: str, what: str) -> None:
        """Say what it is called and, in a few words, what one gets."""
        self.setText(name)
        self._what = what
        self.setAccessibleName(f"{name}, {what}")
        self.updateGeometry()
        self.update()

    def set_readiness(self, readiness: Readiness, words: str) -> None:
        """Show how it stands; ``words`` say so to a screen reader and in the tool tip."""
        self._readiness = readiness
        self.setToolTip(words)
        self.setAccessibleDescription(words)
        self.update()

    @property
    def readiness(self) -> Readiness:
        """How it stands with this product."""
        return self._readiness

    def focus_radius(self) -> float:
        """The corner radius of its shape, for the focus ring."""
        return theme.px(RADIUS_TILE)

    def sizeHint(self) -> QSize:
        """As wide as the list, as high as its words."""
        width = theme.px(260)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Its words may take more lines."""
        return QSize(theme.px(200), theme.em(64))

    def hasHeightForWidth(self) -> bool:
        """A narrow tile has more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for its words."""
        return round(self._words_height(self._text_box(width).width())) + 2 * theme.px(12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tile."""
        look = self.look
        painter = QPainter(self)
        box, radius = QRectF(self.rect()), self.focus_radius()
        chosen = self.isChecked()
        edge = QColor(look.ink) if chosen else mix(look.line, look.edge_hover, self._hover.now)
        paint_round(painter, box, radius, look.sheet, edge, 2 if chosen else look.border_px)
        side = theme.px(44)
        at = QRectF(theme.px(14), round(box.center().y() - side / 2), side, side)
        paint_round(painter, at, theme.px(12), look.marker if chosen else look.board)
        icon_px = theme.px(22)
        inner = QRectF(0, 0, icon_px, icon_px)
        inner.moveCenter(at.center())
        name = f"{self._icon}-{'fill' if chosen else 'bold'}"
        paint_icon(painter, name, inner, look.on_marker if chosen else look.ink)
        self._paint_words(painter)
        self._paint_sign(painter, box)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Fade to the hover look."""
        self._hover.send(1)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Fade back."""
        self._hover.send(0)
        super().leaveEvent(event)

    def _text_box(self, width: int) -> QRectF:
        left = theme.px(14 + 44 + 13)
        right = theme.px(14 + 8) + theme.text_px(18)
        return QRectF(left, 0, max(1, width - left - right), self.height())

    def _words_height(self, width: float) -> float:
        return sum(rect.height() for rect in self._word_rects(width)) + theme.px(2)

    def _word_rects(self, width: float) -> tuple[QRectF, QRectF]:
        room = QRectF(0, 0, width, 10_000)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        name = QFontMetricsF(theme.font("h3")).boundingRect(room, flags, self.text())
        what = QFontMetricsF(theme.font("help")).boundingRect(room, flags, self._what)
        return name, what

    def _paint_words(self, painter: QPainter) -> None:
        look = self.look
        room = self._text_box(self.width())
        name, what = self._word_rects(room.width())
        top = round((self.height() - self._words_height(room.width())) / 2)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.setFont(theme.font("h3"))
        painter.setPen(QColor(look.ink))
        painter.drawText(QRectF(room.left(), top, room.width(), name.height()), flags, self.text())
        painter.setFont(theme.font("help"))
        painter.setPen(QColor(look.ink2))
        below = top + name.height() + theme.px(2)
        painter.drawText(QRectF(room.left(), below, room.width(), what.height()), flags, self._what)

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        look = self.look
        colour = {
            Readiness.CHECKING: look.ink2,
            Readiness.READY: look.good.icon,
            Readiness.CARE: look.notice.icon,
        }[self._readiness]
        side = theme.text_px(18)
        left = box.right() - theme.px(14) - side
        sign = QRectF(left, round(box.center().y() - side / 2), side, side)
        paint_icon(painter, _SIGNS[self._readiness], sign, colour)


class ProductList(Themed, QWidget):
    """The tiles, of which one is chosen; the arrow keys walk over them."""

    chosen = Signal(str)
    """The product that a person chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._tiles = {product: ProductTile(product) for product in Product}
        for product, tile in self._tiles.items():
            self._group.addButton(tile)
            self._column.addWidget(tile)
            tile.clicked.connect(lambda _on, key=product: self.chosen.emit(key))
        self._name_tiles()
        self.follow_theme()

    def choose(self, product: Product) -> None:
        """Show which product is chosen; ``chosen`` stays silent."""
        self._tiles[product].setChecked(True)

    def tile(self, product: Product) -> ProductTile:
        """The tile of a product."""
        return self._tiles[product]

    def set_readiness(self, readiness: Readiness) -> None:
        """Show how it stands with the set that all products are made of."""
        words = {
            #: nl: Wordt nagekeken
            Readiness.CHECKING: self.tr("Being checked"),
            #: nl: Klaar om te maken
            Readiness.READY: self.tr("Ready to make"),
            #: nl: Kijk eerst na
            Readiness.CARE: self.tr("Check first"),
        }[readiness]
        for tile in self._tiles.values():
            tile.set_readiness(readiness, words)

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        super().restyle()

    def _name_tiles(self) -> None:
        #: nl: Wat wil je maken?
        self.setAccessibleName(self.tr("What will you make?"))
        words = {
            #: nl: Drukkerij
            Product.PRESS: (
                self.tr("Print shop"),
                #: nl: PDF/X-4, losse kaarten
                self.tr("PDF/X-4, single cards"),
            ),
            #: nl: Thuis of school
            Product.SHEETS: (
                self.tr("Home or school"),
                #: nl: A4 dubbelzijdig, snijlijnen
                self.tr("A4 double-sided, cutting lines"),
            ),
            #: nl: Plaatjes
            Product.PICTURES: (
                self.tr("Pictures"),
                #: nl: PNG per kaart
                self.tr("One PNG per card"),
            ),
        }
        for product, (name, what) in words.items():
            self._tiles[product].set_words(name, what)
