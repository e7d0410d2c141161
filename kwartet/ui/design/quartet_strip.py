"""The left side of the editor: which quartet, its four cards, and the way back and on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kwartet.model.card_set import CARDS_PER_QUARTET, Quartet
from kwartet.model.palette import swatch
from kwartet.ui.design.card_words import spoken_card, status_words
from kwartet.ui.design.checks import Checks
from kwartet.ui.design.fronts import Front, front_of
from kwartet.ui.design.status import Status
from kwartet.ui.design.symbol_tile import SymbolTile
from kwartet.ui.design.thumbnails import Thumbnails
from kwartet.ui.document import Document
from kwartet.ui.icons import paint_icon
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import EnterPresses, Themed, mix, paint_round, paint_shadow
from kwartet.ui.widgets.buttons import Button, IconButton
from kwartet.ui.widgets.chips import mood_look
from kwartet.ui.widgets.labels import ElidedLabel
from kwartet.ui.widgets.surfaces import Panel

_BADGE = 26


class StripCard(EnterPresses, Themed, QAbstractButton):
    """A small card with its status in the corner; the chosen one lies on cardboard."""

    def __init__(self, document: Document, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._thumbnails = thumbnails
        self._quartet: Quartet | None = None
        self._index = 0
        self._status: Status | None = None
        self._shown: tuple[Front, Status | None] | None = None
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    @property
    def card_id(self) -> str:
        """The id of the card it shows."""
        return self._quartet.cards[self._index].id if self._quartet else ""

    def show_card(
        self, quartet: Quartet, index: int, status: Status | None, *, chosen: bool
    ) -> None:
        """Show the card at ``index`` (0..3) of a quartet."""
        self.setChecked(chosen)
        shown = (front_of(self._document.card_set, quartet, index), status)
        if shown == self._shown:
            return
        self._shown = shown
        self._quartet, self._index, self._status = quartet, index, status
        self.setAccessibleName(spoken_card(self._document.card_set, quartet, index, status))
        self.setToolTip(quartet.cards[index].title)
        self.updateGeometry()
        self.update()

    def focus_radius(self) -> float:
        """The corner radius for the focus ring."""
        return theme.px(12)

    def sizeHint(self) -> QSize:
        """The card with cardboard round it."""
        box = self._card_size()
        return QSize(box.width() + theme.px(26), box.height() + theme.px(16))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cardboard, the card, the badge."""
        if self._quartet is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            look, chosen = self.look, self.isChecked()
            strong = theme.contrast == "strong"
            fill = mix(look.board, look.edge, 0.55 if chosen and not strong else 0)
            edge = look.ink if strong and chosen else None
            paint_round(painter, QRectF(self.rect()), self.focus_radius(), fill, edge)
        size = self._card_size()
        box = QRectF(0, 0, size.width(), size.height())
        box.moveCenter(QRectF(self.rect()).center())
        box.moveTopLeft(box.topLeft().toPoint().toPointF())
        self._paint_card(painter, box, self._quartet)
        if self._status is not None:
            self._paint_badge(painter, box, self._status)
        painter.end()

    def _card_size(self) -> QSize:
        style = self._document.card_set.style
        width = theme.px(74)
        return QSize(width, round(width * style.height_mm / style.width_mm))

    def _paint_card(self, painter: QPainter, box: QRectF, quartet: Quartet) -> None:
        style = self._document.card_set.style
        radius = style.corner_mm * box.width() / style.width_mm
        if quartet.cards[self._index].is_empty:
            colour = swatch(quartet.color).deep
            paint_round(painter, box, radius, None, colour, 2, dashed=True)
            plus = QRectF(0, 0, theme.px(20), theme.px(20))
            plus.moveCenter(box.center())
            paint_icon(painter, "plus-bold", plus, colour)
            return
        paint_shadow(painter, box, radius, 1, self.look.shade)
        pixmap = self._thumbnails.pixmap(
            self,
            self._document.card_set,
            quartet,
            self._index,
            self._document.pictures,
            round(box.width()),
        )
        if pixmap is None:
            paint_round(painter, box, radius, "#FFFFFF")
        else:
            painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))

    def _paint_badge(self, painter: QPainter, card: QRectF, status: Status) -> None:
        """A white disc over the corner with the status in it."""
        words = status_words(status)
        side = theme.px(_BADGE)
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(card.topRight() + QPointF(-theme.px(6), theme.px(6)))
        paint_shadow(painter, disc, side / 2, 1, self.look.shade)
        paint_round(painter, disc, side / 2, "#FFFFFF")
        colours = mood_look(self.look, words.mood)
        inset = theme.px(4)
        inner = disc.adjusted(inset, inset, -inset, -inset)
        if status is Status.READY:
            paint_icon(painter, "check-circle-fill", inner, colours.icon)
        else:
            paint_icon(painter, words.icon or "circle-dashed-bold", inner, colours.icon)


class QuartetStrip(Panel):
    """The quartet of the card being edited.

    Args:
        document: The set.
        checks: Knows how far each card is.
        thumbnails: Paints the cards.
    """

    back = Signal()
    """To the wall."""
    card_chosen = Signal(str)
    """The id of the card to edit."""
    stepped = Signal(int)
    """1: to the next card of the set, -1: to the previous one."""

    def __init__(self, document: Document, checks: Checks, thumbnails: Thumbnails) -> None:
        super().__init__("ground")
        self._document = document
        self._checks = checks
        self._card = ""
        #: nl: Kaartenwand
        self.back_button = Button(self.tr("Card wall"), "quiet", "arrow-left-bold")
        self.back_button.clicked.connect(self.back)
        self._tile = SymbolTile(36)
        self._name = ElidedLabel("", "h2")
        self.cards = tuple(StripCard(document, thumbnails, self) for _ in range(CARDS_PER_QUARTET))
        for card in self.cards:
            card.clicked.connect(self._choose)
        #: nl: Vorige kaart (Alt+←)
        self.previous = IconButton("arrow-left-bold", self.tr("Previous card (Alt+←)"), "normal")
        #: nl: Volgende kaart (Alt+→)
        self.next = IconButton("arrow-right-bold", self.tr("Next card (Alt+→)"), "normal")
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self._lay_out()
        self._space()
        theme.changed.connect(self._space)
        checks.changed.connect(self._refresh)

    def show_card(self, card_id: str) -> None:
        """Show the quartet of this card, the card as the chosen one."""
        self._card = card_id
        self._refresh()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._head = QHBoxLayout()
        self._grid = QGridLayout()
        self._foot = QHBoxLayout()
        self._column.addWidget(self.back_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self._head.addWidget(self._tile)
        self._head.addWidget(self._name, 1)
        self._column.addLayout(self._head)
        for index, card in enumerate(self.cards):
            row, column = divmod(index, 2)
            self._grid.addWidget(card, row, column + 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(3, 1)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self._foot.addWidget(self.previous)
        self._foot.addWidget(self.next)
        self._foot.addStretch(1)
        self._column.addLayout(self._foot)

    def _space(self) -> None:
        side = theme.px(14)
        self._column.setContentsMargins(side, theme.px(12), side, theme.px(16))
        self._column.setSpacing(theme.px(10))
        self._grid.setSpacing(theme.px(8))
        self._head.setSpacing(theme.px(10))
        self._foot.setSpacing(theme.px(10))

    def _refresh(self) -> None:
        try:
            quartet, chosen = self._document.card_set.locate(self._card)
        except KeyError:
            return
        self._tile.show_look(quartet.symbol, quartet.color)
        self._name.set_text(quartet.name)
        for index, card in enumerate(self.cards):
            status = self._checks.status(quartet.cards[index].id)
            card.show_card(quartet, index, status, chosen=index == chosen)
        ids = [card.id for card in self._document.card_set.cards]
        self.previous.setEnabled(self._card != ids[0])
        self.next.setEnabled(self._card != ids[-1])

    def _choose(self) -> None:
        card = self.sender()
        if isinstance(card, StripCard):
            self.card_chosen.emit(card.card_id)
            self._refresh()
