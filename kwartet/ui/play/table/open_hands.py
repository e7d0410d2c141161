"""All hands open on the table (*Snel*): a column of cards for each team, and the ask above them.

One tap on a card of another team makes the whole ask. The columns stay in the order of the teams,
so that each finds its own cards in the same place all game long.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kwartet.game.bits import cards_of
from kwartet.game.moves import Ask as AskMove
from kwartet.model.card_set import Quartet
from kwartet.model.palette import swatch
from kwartet.ui.design.symbol_tile import paint_symbol, paint_symbol_tile
from kwartet.ui.play.controller import PlayController
from kwartet.ui.play.placed import Placed
from kwartet.ui.play.table.animals import paint_ringed
from kwartet.ui.play.table.look import INK, MARKER, PAPER, table_look
from kwartet.ui.play.table.sentence import Ask, AskSentence
from kwartet.ui.play.table.tile import Tile
from kwartet.ui.play.table.tiles import elided, paint_chosen
from kwartet.ui.play.table.type import fitting_lines, text_font
from kwartet.ui.play.table.words import title_of
from kwartet.ui.theme import set_surface, theme
from kwartet.ui.widgets.base import paint_round

_HEIGHTS = (90, 84, 72, 64, 58, 52, 46, 40, 36, 32, 28, 24)
"""Of a card, in designed pixels: the one with which all hands fit and letters are largest."""

_NARROWEST = 118
"""A card has at least this width, in designed pixels, when it shares its column."""

_TWO_LINES_FROM = 44
_STANDS_FROM, _STANDS_BELOW = 80, 190
"""A card of this height that is narrower than this has its sign above its title."""

_FEW = 4
"""A team with fewer cards has a column as wide as with so many."""

_LARGEST, _SMALLEST = 24, 13
"""Letters of a title, in designed pixels; those of all cards are as large as fits in each."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class OpenHands(Placed):
    """The sentence, and under it the cards of every team.

    - ``card_chosen(seat, card)``: a card that may be asked for was tapped.
    - ``card_wanted(card)``: somebody wants to see a card large.
    """

    card_chosen = Signal(int, int)
    card_wanted = Signal(int)

    def __init__(self, controller: PlayController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._laid: list[list[Quartet]] = []
        self.cards: dict[int, OpenCard] = {}
        """The cards on the table by number, team by team."""
        self.sheet = QWidget(self)
        set_surface(self.sheet, "paper")
        self.sentence = AskSentence(32, 18, self.sheet)
        self.follow_theme()

    def show_hands(self, ask: Ask, legal: Sequence[AskMove], card: int | None) -> None:
        """Show all hands, what may be asked of them, and the ask so far; ``card`` is chosen."""
        controller = self._controller
        view = controller.view(None)
        self._laid = [[controller.quartet(each) for each in laid] for laid in view.laid]
        self.sentence.show_ask(ask)
        askable = {move.card for move in legal}
        held = [
            (seat, each) for seat, hand in enumerate(view.hands) for each in cards_of(hand or 0)
        ]
        self._keep_only(held)
        for seat, each in held:
            allowed = each in askable
            joins = allowed or (seat == view.turn and bool(legal))
            self.cards[each].show_state(allowed=allowed, joins=joins, chosen=each == card)
        self.place()
        self.update()

    def _keep_only(self, held: list[tuple[int, int]]) -> None:
        """A tile for each of these cards (seat, card), in their order, and no others."""
        old, self.cards = self.cards, {}
        for seat, card in held:
            tile = old.pop(card, None)
            if tile is None or tile.seat != seat:
                if tile is not None:
                    _drop(tile)
                tile = self._make_card(seat, card)
            self.cards[card] = tile
        for tile in old.values():
            _drop(tile)

    def _make_card(self, seat: int, card: int) -> OpenCard:
        quartet, _ = self._controller.quartet_and_index(card)
        tile = OpenCard(seat, card, title_of(self._controller, card), quartet, self)
        tile.clicked.connect(lambda: self._tap(tile))
        tile.show()
        return tile

    def _tap(self, tile: OpenCard) -> None:
        """Choose a card; a second tap, and one on any other card, shows it large."""
        if tile.allowed and not tile.chosen:
            self.card_chosen.emit(tile.seat, tile.card)
        else:
            self.card_wanted.emit(tile.card)

    # Its room

    @property
    def _head_px(self) -> int:
        return theme.px(74 if self.height() < theme.px(720) else 84)

    def sheet_px(self) -> int:
        """How high the sheet with the sentence is."""
        return theme.px(116 if self.height() < theme.px(720) else 140)

    def _columns(self) -> list[QRectF]:
        """The column of each team: wider with more cards."""
        counts = self._controller.view(None).counts
        gap = theme.px(10)
        top = self.sheet_px() + theme.px(16)
        room = self.width() - gap * (len(counts) - 1)
        shares = [max(count, _FEW) + 4 for count in counts]
        columns, left = [], 0.0
        for share in shares:
            width = room * share / sum(shares)
            columns.append(QRectF(left, top, width, self.height() - top))
            left += width + gap
        return columns

    def place(self) -> None:
        """The sheet above, the cards in their columns."""
        if not self.width() or not self.height():
            return
        side = theme.px(302) + theme.px(16)
        self.sheet.setGeometry(0, 0, self.width() - side, self.sheet_px())
        pad = theme.px(26)
        width, room = self.sheet.width() - 2 * pad, self.sheet_px() - theme.px(16)
        high = min(room, round(self.sentence.height_for(width)) + 1)
        self.sentence.setGeometry(pad, (self.sheet_px() - high) // 2, width, high)
        columns = self._columns()
        hands: list[list[OpenCard]] = [[] for _ in columns]
        for tile in self.cards.values():
            hands[tile.seat].append(tile)
        pad = theme.px(8)
        boxes = [
            column.adjusted(pad, self._head_px + theme.px(4), -pad, -pad) for column in columns
        ]
        pairs = list(zip(boxes, hands, strict=True))
        fit = [
            height
            for height in _HEIGHTS
            if all(_rows(box, len(hand), height) for box, hand in pairs)
        ]
        letters = {height: self._lay(pairs, height) for height in fit or _HEIGHTS[-1:]}
        best = max(
            letters, key=lambda height: (letters[height], -abs(height - 3 * letters[height]))
        )
        self._lay(pairs, best)
        for tile in self.cards.values():
            tile.set_letters(max(_SMALLEST, letters[best]))

    def _lay(self, pairs: list[tuple[QRectF, list[OpenCard]]], height: float) -> int:
        """Lay all cards at this height; returns the largest letters that fit on each of them."""
        for box, hand in pairs:
            _place_cards(box, hand, height)
        return min([tile.fitting_letters() for tile in self.cards.values()], default=_LARGEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet, and a panel with a head for each team."""
        look = table_look(self)
        view = self._controller.view(None)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_round(painter, QRectF(self.sheet.geometry()), theme.px(20), PAPER)
            for seat, column in enumerate(self._columns()):
                now = seat == view.turn
                fill, edge = (
                    (look.chosen, look.chosen_edge) if now else (look.panel, look.panel_edge)
                )
                paint_round(painter, column, theme.px(18), fill, edge, 3 if now else 1.5)
                self._paint_head(painter, column, seat, view.counts[seat], now=now)

    def _paint_head(
        self, painter: QPainter, column: QRectF, seat: int, count: int, *, now: bool
    ) -> None:
        team = self._controller.seat(seat)
        on_yellow = now and table_look(self).chosen_edge == INK
        ink = INK if on_yellow else self.look.ink
        side = theme.px(44 if self.height() < theme.px(720) else 60)
        above = (self._head_px - side) / 2 + theme.px(2)
        circle = QRectF(column.left() + theme.px(10), column.top() + above, side, side)
        paint_ringed(painter, team.animal, circle, MARKER if now else "", 4)
        left = circle.right() + theme.px(8)
        width = column.right() - left - theme.px(6)
        font, lines = fitting_lines(team.name, width, 21, 14)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        line = QFontMetricsF(font).height() * 0.96
        sub = theme.px(20)
        top = circle.center().y() - (line * len(lines) + sub) / 2
        for number, words in enumerate(lines):
            box = QRectF(left, top + number * line, width + 2, line)
            painter.drawText(box, _LEFT, elided(font, words, width))
        under = QRectF(left, top + line * len(lines), width, sub)
        self._paint_laid(painter, under, self._laid[seat], count, ink)

    def _paint_laid(
        self, painter: QPainter, box: QRectF, laid: list[Quartet], count: int, ink: str
    ) -> None:
        """The signs of what a team laid; without any, how many cards it holds."""
        if not laid:
            painter.setFont(text_font(16))
            painter.setPen(QColor(ink))
            words = self.tr("%n card(s)", "", count) if count else self.tr("helps along")
            painter.drawText(box, _LEFT, elided(painter.font(), words, box.width()))
            return
        side, gap = box.height() - theme.px(1), theme.px(3)
        shown = max(1, int((box.width() + gap) // (side + gap)))
        for number, quartet in enumerate(laid[-shown:]):
            sign = QRectF(box.left() + number * (side + gap), box.top(), side, side)
            paint_symbol_tile(painter, sign, quartet.symbol, quartet.color)


class OpenCard(Tile):
    """A card that lies open: its sign and its title, in the colour of its quartet.

    Args:
        seat: The team that holds it.
        card: Its number.
        title: Of the card.
        quartet: For its sign and colour.
    """

    def __init__(
        self, seat: int, card: int, title: str, quartet: Quartet, parent: QWidget | None = None
    ) -> None:
        self.seat, self.card = seat, card
        self._title, self._quartet = title, quartet
        self.allowed = self.chosen = self._joins = False
        self.letters = _LARGEST
        """Of its title, in designed pixels."""
        super().__init__(40, 10, parent)

    def show_state(self, *, allowed: bool, joins: bool, chosen: bool) -> None:
        """Whether it may be asked for, is the asker's own or may be asked for, and is chosen."""
        self.allowed, self._joins, self.chosen = allowed, joins, chosen
        words = self.tr("you can ask for it") if allowed else ""
        self.setAccessibleName(", ".join(filter(None, (self._quartet.name, self._title, words))))
        self.update()

    def fitting_letters(self) -> int:
        """The largest letters, in designed pixels, in which its title fits; 0 for none."""
        room = self._words(QRectF(self.rect()))
        return _fitting(self._title, round(room.width()), round(room.height()), theme.scale)

    def set_letters(self, size: int) -> None:
        """Set its title in letters of this size, in designed pixels."""
        if size != self.letters:
            self.letters = size
            self.update()

    def lines(self) -> list[str]:
        """Its title as it is broken."""
        return _broken(self._title, text_font(self.letters, 700), self._words(QRectF(self.rect())))

    def _stands(self, box: QRectF) -> bool:
        """Whether the sign stands above the title, in a high and narrow card."""
        return box.height() >= theme.px(_STANDS_FROM) and box.width() < theme.px(_STANDS_BELOW)

    def _sign(self, box: QRectF) -> QRectF:
        if self._stands(box):
            high = theme.px(22)
            return QRectF(box.left() + theme.px(9), box.top() + theme.px(8), high, high)
        side = min(theme.px(26), box.height() * 0.5)
        return QRectF(box.left() + theme.px(9), box.center().y() - side / 2, side, side)

    def _words(self, box: QRectF) -> QRectF:
        """The room for the title, beside the sign or below it."""
        pad, sign = theme.px(7), self._sign(box)
        if self._stands(box):
            top = sign.bottom() - box.top() + theme.px(2)
            return box.adjusted(theme.px(9), top, -pad, -theme.px(6))
        return box.adjusted(sign.right() - box.left() + pad, 0, -pad, 0)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """The card: in full colour when it joins in this turn, pale otherwise."""
        colours = swatch(self._quartet.color)
        look = table_look(self)
        inner = box.adjusted(*(theme.px(n) for n in (2, 2, -2, -2)))
        if self.chosen:
            paint_chosen(painter, box, self.focus_radius() + theme.px(2))
            inner = inner.adjusted(*(theme.px(n) for n in (2, 2, -2, -2)))
        fill, ink = (colours.screen, colours.on) if self._joins else (look.ground, self.look.ink2)
        paint_round(painter, inner, self.focus_radius(), fill)
        if self.hover:
            painter.setOpacity(0.14 * self.hover)
            paint_round(painter, inner, self.focus_radius(), ink)
            painter.setOpacity(1)
        sign = self._sign(box)
        if self._joins:
            paint_symbol(painter, self._quartet.symbol, sign, ink)
        else:
            paint_symbol_tile(painter, sign, self._quartet.symbol, self._quartet.color)
        font, lines = text_font(self.letters, 700), self.lines()
        painter.setFont(font)
        painter.setPen(QColor(ink))
        room = self._words(box)
        line = QFontMetricsF(font).height() * 0.94
        top = room.center().y() - line * len(lines) / 2
        for number, words in enumerate(lines):
            place = QRectF(room.left(), top + number * line, room.width() + 2, line)
            painter.drawText(place, _LEFT, elided(font, words, room.width()))


@lru_cache(maxsize=4096)
def _fitting(title: str, width: int, height: int, scale: float) -> int:
    """The largest letters, in designed pixels, with which a title fits into a room in pixels.

    0 when it does not fit in the smallest letters.
    """
    room = QRectF(0, 0, width, height)
    for size in range(min(_LARGEST, int(0.62 * height / scale)), _SMALLEST - 1, -1):
        font = text_font(size, 700)
        lines = _broken(title, font, room)
        if max(map(QFontMetricsF(font).horizontalAdvance, lines)) <= width:
            return size
    return 0


def _broken(title: str, font: QFont, room: QRectF) -> list[str]:
    """A title on one line, or on two where that is needed and there is room."""
    metrics, words = QFontMetricsF(font), title.split()
    if metrics.horizontalAdvance(title) <= room.width() or len(words) < 2:
        return [title]
    if room.height() < max(theme.px(_TWO_LINES_FROM), 2 * metrics.height() * 0.94):
        return [title]
    cuts = [[" ".join(words[:at]), " ".join(words[at:])] for at in range(1, len(words))]
    return min(cuts, key=lambda cut: max(map(metrics.horizontalAdvance, cut)))


def _drop(tile: QWidget) -> None:
    tile.hide()
    tile.setAccessibleName("")
    tile.setParent(None)
    tile.deleteLater()


def _rows(box: QRectF, cards: int, height: float) -> int:
    """How many cards of this height lie below each other; 0 when they do not all fit."""
    rows = int((box.height() + theme.px(2)) // (theme.px(height) + theme.px(2)))
    across = max(1, int(box.width() // theme.px(_NARROWEST)))
    return rows if rows * across >= cards else 0


def _place_cards(box: QRectF, hand: list[OpenCard], height: float) -> None:
    """Below each other, in as few columns as they need."""
    if not hand:
        return
    rows = _rows(box, len(hand), height) or len(hand)
    across = -(-len(hand) // rows)
    rows = -(-len(hand) // across)
    step = min(theme.px(height) + theme.px(2), box.height() / rows)
    width = box.width() / across
    for place, tile in enumerate(hand):
        column, row = divmod(place, rows)
        left, top = round(box.left() + column * width), round(box.top() + row * step)
        right, bottom = (
            round(box.left() + (column + 1) * width),
            round(box.top() + (row + 1) * step),
        )
        tile.setGeometry(left, top, right - left - theme.px(1), bottom - top - theme.px(2))
