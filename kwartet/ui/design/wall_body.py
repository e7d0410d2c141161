"""All quartets of the set, two beside each other where there is room; keys walk over the cards."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kwartet.model.card_set import Card, Quartet
from kwartet.ui.design.card_tile import CardTile
from kwartet.ui.design.checks import Checks
from kwartet.ui.design.feedback import Feedback
from kwartet.ui.design.quartet_row import QuartetRow
from kwartet.ui.design.row_drag import RowDrag
from kwartet.ui.design.search import matches
from kwartet.ui.design.status import Filter, Standing, shows
from kwartet.ui.design.thumbnails import Thumbnails
from kwartet.ui.design.walk import Spot, sideways, spots, vertically
from kwartet.ui.design.wall_metrics import WallMetrics, measure_wall
from kwartet.ui.document import Document
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed

_ASK_AHEAD_AT_MOST = 120


class WallBody(Themed, QWidget):
    """The quartets, and which of their cards the filter and the search leave.

    Args:
        document: The set.
        checks: Knows how far each card is.
        feedback: Knows what classes thought of each card.
        thumbnails: Paints the cards.
    """

    card_opened = Signal(str)
    """Somebody opened the card with this id."""
    menu_wanted = Signal(str, QPoint)
    """The id of a quartet, and where on the screen its menu goes."""
    name_wanted = Signal(str)
    """Somebody wants to give the quartet with this id another name."""
    move_wanted = Signal(str, int)
    """The id of a quartet and the position it goes to, counted in the new order."""
    walked = Signal(QRect)
    """The focus came to a card in this box: bring it in sight."""

    def __init__(
        self, document: Document, checks: Checks, feedback: Feedback, thumbnails: Thumbnails
    ) -> None:
        super().__init__()
        self._document = document
        self._checks = checks
        self._feedback = feedback
        self._thumbnails = thumbnails
        self._filter = Filter.ALL
        self._query = ""
        self._rows: dict[str, QuartetRow] = {}
        self._metrics: WallMetrics | None = None
        self._current = ""
        self._drag = RowDrag(self)
        self._drag.dropped.connect(self.move_wanted)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.follow_theme()

    @property
    def shown_rows(self) -> list[QuartetRow]:
        """The rows on the wall, in the order of the set."""
        ordered = (self._rows.get(quartet.id) for quartet in self._document.card_set.quartets)
        return [row for row in ordered if row is not None and not row.isHidden()]

    @property
    def current(self) -> str:
        """The id of the card where the keyboard is, or was last."""
        return self._current

    def standing(self, card_id: str) -> Standing:
        """How far a card is, and what classes thought of it."""
        return Standing(self._checks.status(card_id), self._feedback.of_card(card_id))

    def tile(self, card_id: str) -> CardTile | None:
        """The tile of a card, if it is on the wall."""
        tiles = (tile for row in self.shown_rows for tile in row.tiles)
        return next((tile for tile in tiles if tile.card_id == card_id), None)

    def narrow(self, chosen: Filter, query: str) -> None:
        """Leave only the cards that pass the filter and hold the words of the query."""
        self._filter, self._query = chosen, query
        self.refresh()

    def refresh(self) -> None:
        """Show the set as it is now."""
        quartets = self._document.card_set.quartets
        for gone in self._rows.keys() - {quartet.id for quartet in quartets}:
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        for quartet in quartets:
            self._show_quartet(quartet)
        self._choose_stop()
        self.arrange()

    def arrange(self) -> None:
        """Place the rows in the present width."""
        style = self._document.card_set.style
        metrics = measure_wall(self.width(), theme.scale, theme.text_scale, style)
        self._metrics = metrics
        for index, row in enumerate(self.shown_rows):
            line, column = divmod(index, metrics.columns)
            left = metrics.margin + column * (metrics.column_width + metrics.column_gap)
            top = line * metrics.row_height
            row.setGeometry(left, top, metrics.column_width, metrics.row_height)
            row.place(metrics)
        lines = -(-len(self.shown_rows) // metrics.columns)
        self.setMinimumHeight(lines * metrics.row_height + theme.px(24))
        self._ask_ahead()

    def restyle(self) -> None:
        """Take measures from the theme again."""
        self.arrange()
        super().restyle()

    def focus_card(self, card_id: str) -> None:
        """Bring the keyboard to a card; to the first one when it is not on the wall."""
        tile = self.tile(card_id)
        places = self._places()
        if tile is None and places:
            tile = self.tile(next(iter(places)))
        if tile is not None:
            tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, opaque: what stays in sight need not be painted again while scrolling."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(self.look.ground))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End walk; Alt with up and down moves the quartet."""
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        places = self._places()
        if self._drag.is_on and key == Qt.Key.Key_Escape:
            self._cancel_drag()
        elif self._current not in places:
            event.ignore()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move_current(-1 if key == Qt.Key.Key_Up else 1)
        elif not alt and (target := _step(places, self._current, key)):
            self._go(target)
        else:
            event.ignore()

    def _show_quartet(self, quartet: Quartet) -> None:
        row = self._rows.get(quartet.id)
        left = tuple(self._leaves(quartet, card) for card in quartet.cards)
        if row is None:
            row = self._add_row(quartet.id)
        standings = tuple(self.standing(card.id) for card in quartet.cards)
        row.show_quartet(quartet, standings, tuple(not each for each in left))
        row.setVisible(any(left))

    def _add_row(self, quartet_id: str) -> QuartetRow:
        row = QuartetRow(self._document, self._thumbnails, self)
        row.menu_wanted.connect(self.menu_wanted)
        row.name_wanted.connect(self.name_wanted)
        row.drag_moved.connect(self._drag_over)
        row.drag_ended.connect(self._drag.drop)
        for tile in row.tiles:
            tile.focused.connect(self._follow_focus)
            tile.clicked.connect(self._open)
        self._rows[quartet_id] = row
        return row

    def _leaves(self, quartet: Quartet, card: Card) -> bool:
        """Whether the filter and the search leave this card."""
        passes = shows(self._filter, self.standing(card.id))
        return passes and matches(self._query, quartet, card)

    def _places(self) -> dict[str, Spot]:
        columns = self._metrics.columns if self._metrics else 1
        shown = [
            ["" if tile.is_off else tile.card_id for tile in row.tiles] for row in self.shown_rows
        ]
        return spots(shown, columns)

    def _choose_stop(self) -> None:
        """Tab stops at one card and the menu of its quartet; the arrows do the rest."""
        places = self._places()
        if self._current not in places:
            self._current = next(iter(places), "")
        for row in self._rows.values():
            here = False
            for tile in row.tiles:
                is_stop = tile.card_id == self._current
                here = here or is_stop
                strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
                tile.setFocusPolicy(strong if is_stop else click)
            row.menu_button.setFocusPolicy(
                Qt.FocusPolicy.TabFocus if here else Qt.FocusPolicy.NoFocus
            )

    def _follow_focus(self, card_id: str) -> None:
        self._current = card_id
        self._choose_stop()
        tile = self.tile(card_id)
        if tile is not None:
            top_left = tile.mapTo(self, QPoint(0, 0))
            self.walked.emit(QRect(top_left, tile.size()).adjusted(0, -8, 0, 8))

    def _go(self, card_id: str) -> None:
        tile = self.tile(card_id)
        if tile is not None:
            tile.setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self) -> None:
        tile = self.sender()
        if isinstance(tile, CardTile):
            self.card_opened.emit(tile.card_id)

    def _move_current(self, step: int) -> None:
        card_set = self._document.card_set
        quartet, _ = card_set.locate(self._current)
        self.move_wanted.emit(quartet.id, card_set.quartets.index(quartet) + step)
        self.focus_card(self._current)

    def _ask_ahead(self) -> None:
        """Have the cards out of sight painted too, as far as they can all be kept."""
        for row in self.shown_rows[: _ASK_AHEAD_AT_MOST // 4]:
            for tile in row.tiles:
                tile.ask_ahead()

    def _drag_over(self, quartet_id: str, pointer: QPoint) -> None:
        if self._filter is not Filter.ALL or self._query:
            return
        self._drag.move_to(self._rows[quartet_id], self.shown_rows, self.mapFromGlobal(pointer))
        self.walked.emit(QRect(self.mapFromGlobal(pointer), self._drag.reach))

    def _cancel_drag(self) -> None:
        self._drag.cancel()
        for row in self._rows.values():
            row.cancel_drag()


def _step(places: dict[str, Spot], card: str, key: int) -> str:
    """Where a key leads from a card; an empty string when it is no key to walk with."""
    order = list(places)
    steps = {
        Qt.Key.Key_Left: sideways(places, card, -1),
        Qt.Key.Key_Right: sideways(places, card, 1),
        Qt.Key.Key_Up: vertically(places, card, -1),
        Qt.Key.Key_Down: vertically(places, card, 1),
        Qt.Key.Key_Home: order[0],
        Qt.Key.Key_End: order[-1],
    }
    return steps.get(Qt.Key(key), "")
