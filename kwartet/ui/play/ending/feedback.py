"""What the class thinks of the cards: a page of four cards at a time, counts and no names."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kwartet.game.notes import Sticker
from kwartet.layout.cards import lay_out_front
from kwartet.model.card_set import CARDS_PER_QUARTET, Quartet
from kwartet.model.palette import swatch
from kwartet.ui.design.symbol_tile import paint_symbol
from kwartet.ui.icons import paint_icon
from kwartet.ui.painter import card_image
from kwartet.ui.play.controller import PlayController
from kwartet.ui.play.ending.stickers import StickerRow
from kwartet.ui.stickers import SIGNS, sticker_words
from kwartet.ui.theme import set_surface, theme
from kwartet.ui.widgets import Divider, EmptyState, IconButton, Label, PaperCard
from kwartet.ui.widgets.base import Themed, paint_shadow

_MOST_ON_A_PAGE = 4
_EDGE = 4
_HEAD_AND_FOOT, _ROW = 210, 122
"""Designed pixels: all but the cards, and a card with its line."""


class FeedbackPanel(PaperCard):
    """The cards of all quartets that were laid, with three kinds of stickers.

    ``turned``: other cards are on the page.
    """

    turned = Signal()

    def __init__(self, controller: PlayController) -> None:
        super().__init__()
        set_surface(self, "paper")
        self._controller = controller
        self._page = 0
        column = QVBoxLayout(self)
        side = theme.px(24)
        column.setContentsMargins(side, theme.px(18), side, theme.px(12))
        column.setSpacing(theme.px(6))
        column.addWidget(Label(self.tr("What do you think of the cards?"), "h1", wrap=True))
        sentence = self.tr("Your stickers go to the makers. Without names.")
        column.addWidget(Label(sentence, "text", "ink2", wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid, 1)
        column.addLayout(self._make_pager())
        self.rows: list[StickerRow] = []
        self._on_a_page = _MOST_ON_A_PAGE

    def minimumSizeHint(self) -> QSize:
        """Room for one card: more come with more height."""
        wide = super().minimumSizeHint().width()
        return QSize(wide, theme.em(_HEAD_AND_FOOT + _ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many cards as there is room for."""
        super().resizeEvent(event)
        room = (self.height() - theme.em(_HEAD_AND_FOOT)) // theme.em(_ROW)
        fit = min(_MOST_ON_A_PAGE, max(1, room))
        if fit != self._on_a_page:
            first = self._page * self._on_a_page
            self._on_a_page = fit
            self.show_page(first // fit)

    def _make_pager(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        self.back = IconButton("caret-left-bold", self.tr("Cards before"), "normal")
        self.forward = IconButton("caret-right-bold", self.tr("Cards after"), "normal")
        self._where = Label("", "text", "ink2")
        self.back.clicked.connect(lambda: self._turn(-1))
        self.forward.clicked.connect(lambda: self._turn(1))
        row.addStretch(1)
        for widget in (self.back, self._where, self.forward):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    @property
    def cards(self) -> list[tuple[Quartet, int]]:
        """The cards that lay on the table, quartet by quartet."""
        laid = sorted(number for seat in self._controller.table.laid for number in seat)
        return [
            (self._controller.quartet(number), index)
            for number in laid
            for index in range(CARDS_PER_QUARTET)
        ]

    def show_page(self, page: int) -> None:
        """Show the cards of a page, from 0."""
        cards = self.cards
        last = max(0, (len(cards) - 1) // self._on_a_page)
        self._page = min(last, max(0, page))
        self._clear()
        for part in (self.back, self._where, self.forward):
            part.setVisible(bool(cards))
        if cards:
            for column, sticker in enumerate(SIGNS, 2):
                self._grid.addWidget(_Heading(sticker), 0, column)
        else:
            self._grid.addWidget(self._make_empty(), 2, 0, 1, 5)
        start = self._page * self._on_a_page
        shown = cards[start : start + self._on_a_page]
        for place, (quartet, index) in enumerate(shown):
            self._add_row(2 * place + 1, quartet, index)
        for row in range(2 * _MOST_ON_A_PAGE + 2):
            self._grid.setRowStretch(row, int(row in range(2, 2 * max(1, len(shown)) + 1, 2)))
        words = self.tr("card {first} to {last} of {all}")
        self._where.set_text(words.format(first=start + 1, last=start + len(shown), all=len(cards)))
        self.back.setEnabled(self._page > 0)
        self.forward.setEnabled(self._page < last)
        self.turned.emit()

    def _make_empty(self) -> EmptyState:
        """For a game that stopped before there was a quartet."""
        return EmptyState(
            self.tr("There was no quartet on the table yet"),
            self.tr("You give stickers to cards that lay on the table."),
            icon="cards-three-bold",
        )

    def _turn(self, pages: int) -> None:
        """The focus stays with the pager, also on the last page."""
        self.show_page(self._page + pages)
        able = [button for button in (self.forward, self.back) if button.isEnabled()]
        if able and not any(button.hasFocus() for button in able):
            able[0].setFocus()

    def _clear(self) -> None:
        self.rows = []
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add_row(self, row: int, quartet: Quartet, index: int) -> None:
        card = quartet.cards[index]
        self._grid.addWidget(Divider(), row, 0, 1, 5)
        self._grid.addWidget(_SmallCard(self._controller, quartet, index), row + 1, 0)
        title = QWidget()
        words = QVBoxLayout(title)
        words.setContentsMargins(0, 0, 0, 0)
        words.addStretch(1)
        words.addWidget(Label(card.title, "h3", wrap=True))
        words.addWidget(_Theme(quartet))
        words.addStretch(1)
        self._grid.addWidget(title, row + 1, 1)
        for column, sticker in enumerate(Sticker, 2):
            count = self._controller.notes.count(card.id, sticker)
            stickers = StickerRow(sticker, card.title, count)
            stickers.given.connect(partial(self._controller.give_sticker, card.id, sticker))
            middle = Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(stickers, row + 1, column, middle)
            self.rows.append(stickers)


class _Heading(Themed, QWidget):
    """What a column of stickers says, with its sign in colour."""

    def __init__(self, sticker: Sticker) -> None:
        super().__init__()
        self._sign = SIGNS[sticker]
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.em(28), 0, 0, 0)
        row.addWidget(Label(sticker_words(sticker), "small_strong", wrap=theme.has_large_text))
        self.follow_theme()

    def paintEvent(self, event: QPaintEvent) -> None:
        stem, colour = self._sign
        side = theme.em(20)
        with QPainter(self) as painter:
            place = QRectF(0, (self.height() - side) / 2, side, side)
            paint_icon(painter, f"{stem}-fill", place, colour)


class _Theme(Themed, QWidget):
    """The name of a quartet, with its shape."""

    def __init__(self, quartet: Quartet) -> None:
        super().__init__()
        self._quartet = quartet
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.em(22), 0, 0, 0)
        row.addWidget(Label(quartet.name, "help", "ink2"), 1)
        self.follow_theme()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = theme.em(16)
        with QPainter(self) as painter:
            place = QRectF(0, (self.height() - side) / 2, side, side)
            paint_symbol(painter, self._quartet.symbol, place, swatch(self._quartet.color).deep)


class _SmallCard(Themed, QWidget):
    """A card, small."""

    def __init__(self, controller: PlayController, quartet: Quartet, index: int) -> None:
        super().__init__()
        self._controller, self._quartet, self._index = controller, quartet, index
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        style = self._controller.card_set.style
        width = theme.px(64)
        edge = 2 * theme.px(_EDGE)
        return QSize(width + edge, round(width * style.height_mm / style.width_mm) + edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            card_set = self._controller.card_set
            front = lay_out_front(card_set, self._quartet, self._index).items
            scale = self._box().width() / card_set.style.width_mm
            ratio = self.devicePixelRatioF()
            pictures = self._controller.pictures
            image = card_image(front, card_set.style, scale, ratio, pictures)
            self._picture = QPixmap.fromImage(image)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            box = self._box()
            paint_shadow(painter, box, box.width() * 0.048, 1, "#2B2338")
            painter.drawPixmap(box.toRect(), self._picture)

    def _box(self) -> QRectF:
        edge = theme.px(_EDGE)
        return QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
