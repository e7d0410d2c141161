"""The three columns of the board: whom, which quartet, which card."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kwartet.game.bits import card_number, index_of, quartet_of
from kwartet.game.board import why_not
from kwartet.game.moves import Report
from kwartet.ui.play.board.tiles import CardRow, TeamChoice
from kwartet.ui.play.controller import PlayController
from kwartet.ui.play.table.look import INK, INK_SOFT, PAPER
from kwartet.ui.play.table.pictures import CardPictures
from kwartet.ui.play.table.tile import Tile
from kwartet.ui.play.table.tiles import QuartetTile
from kwartet.ui.play.table.type import FOLLOW, head_font, text_font
from kwartet.ui.play.table.words import short_name
from kwartet.ui.theme import set_surface, theme
from kwartet.ui.widgets import Themed
from kwartet.ui.widgets.base import paint_round, paint_shadow

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SHARES = (0.22, 0.37, 0.41)
_SHARES_MANY = (0.27, 0.41, 0.32)


class Chooser(Themed, QWidget):
    """Three taps make an ask; ``chosen`` tells of each."""

    chosen = Signal()

    def __init__(
        self, controller: PlayController, pictures: CardPictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_surface(self, "paper")
        self._controller, self._pictures = controller, pictures
        self.target: int | None = None
        self.quartet: int | None = None
        self.card: int | None = None
        self.teams = [
            TeamChoice(seat.name, short_name(seat.name), seat.animal, self)
            for seat in controller.setup.seats
        ]
        for number, tile in enumerate(self.teams):
            tile.clicked.connect(lambda _=False, seat=number: self.choose_team(seat))
        count = len(controller.setup.themes)
        self.quartets = [
            QuartetTile(controller.quartet(number), beside=True, key=_LETTERS[number], parent=self)
            for number in range(count)
        ]
        for number, quartet_tile in enumerate(self.quartets):
            quartet_tile.clicked.connect(lambda _=False, chosen=number: self.choose_quartet(chosen))
        self.cards: list[CardRow] = []
        self.follow_theme()
        self.show_table()

    def clear(self) -> None:
        """Choose nothing."""
        self.target = self.quartet = self.card = None
        self.show_table()

    def step_back(self) -> None:
        """Undo the last choice."""
        if self.card is not None:
            self.card = None
        elif self.quartet is not None:
            self.quartet = None
        else:
            self.target = None
        self.show_table()

    def choose_team(self, seat: int) -> None:
        """Ask this team."""
        if seat != self._controller.table.turn:
            self.target = seat
            self._drop_dead_card()
            self.show_table()

    def choose_quartet(self, quartet: int) -> None:
        """Ask for a card of this quartet."""
        if self._controller.laid_by(quartet) is None:
            self.quartet, self.card = quartet, None
            self.show_table()

    def choose_card(self, card: int) -> None:
        """Ask for this card."""
        if self._may_ask(card):
            self.card = card
            self.show_table()

    def press(self, key: int) -> bool:
        """A digit or a letter; whether it meant something."""
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_8:
            number = key - Qt.Key.Key_1
            others = self.others()
            if self.target is not None and self.quartet is not None and number < 4:
                self.choose_card(card_number(self.quartet, number))
            elif number < len(others):
                self.choose_team(others[number])
            return True
        number = key - Qt.Key.Key_A
        if 0 <= number < len(self.quartets):
            self.choose_quartet(number)
            return True
        return False

    def others(self) -> list[int]:
        """The teams that can be asked, from the left of the one at turn."""
        turn, count = self._controller.table.turn, len(self.teams)
        return [(turn + step) % count for step in range(1, count)]

    def _may_ask(self, card: int) -> bool:
        target = self.others()[0] if self.target is None else self.target
        reason = why_not(self._controller.table, Report(target, card, hit=True))
        return reason is None or self.target is None

    def _drop_dead_card(self) -> None:
        if self.card is not None and not self._may_ask(self.card):
            self.card = None

    def show_table(self) -> None:
        """Show what is chosen, and what may be."""
        controller = self._controller
        for seat, tile in enumerate(self.teams):
            tile.setVisible(seat != controller.table.turn)
            tile.set_chosen(seat == self.target)
        for number, quartet_tile in enumerate(self.quartets):
            quartet_tile.setEnabled(controller.laid_by(number) is None)
            quartet_tile.set_chosen(number == self.quartet)
        at = next((place for place, row in enumerate(self.cards) if row.hasFocus()), None)
        for row in self.cards:
            row.hide()
            row.deleteLater()
        self.cards = []
        if self.quartet is not None:
            self.cards = [self._make_row(card_number(self.quartet, index)) for index in range(4)]
            if at is not None:
                self.cards[at].setFocus()
        self._place()
        self.chosen.emit()

    def _make_row(self, card: int) -> CardRow:
        front = self._pictures.front(card, theme.px(240), self.devicePixelRatioF())
        titles = self._controller.setup.themes[quartet_of(card)].titles
        row = CardRow(titles[index_of(card)], max(titles, key=len), front, self)
        row.setEnabled(self._may_ask(card))
        row.set_chosen(card == self.card)
        row.clicked.connect(lambda: self.choose_card(card))
        row.show()
        return row

    # Its room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the columns."""
        super().resizeEvent(event)
        self._place()

    def _columns(self) -> list[QRect]:
        shares = _SHARES_MANY if len(self.quartets) > 8 or len(self.teams) > 6 else _SHARES
        pad, gap = theme.px(18), theme.px(18)
        room = self.width() - 2 * pad - 2 * gap
        top = theme.px(52)
        left = pad
        found = []
        for share in shares:
            width = round(room * share)
            found.append(QRect(left, top, width, self.height() - top - theme.px(6)))
            left += width + gap
        return found

    def _place(self) -> None:
        if self.width() < theme.px(200):
            return
        first, second, third = self._columns()
        teams: list[Tile] = [self.teams[seat] for seat in self.others()]
        _grid(teams, first, 2 if len(teams) <= 4 else 3)
        count = len(self.quartets)
        _grid(list(self.quartets), second, 2 if count <= 8 else 3)
        rows: list[Tile] = list(self.cards)
        _grid(rows, third, 1)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet and the headings."""
        titles = (self.tr("Whom?"), self.tr("Which quartet?"), self.tr("Which card?"))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_round(painter, QRectF(self.rect()), theme.px(20), PAPER)
            for number, (column, title) in enumerate(zip(self._columns(), titles, strict=True)):
                side = theme.px(32)
                circle = QRectF(column.x() + theme.px(4), theme.px(13), side, side)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(INK))
                painter.drawEllipse(circle)
                painter.setFont(head_font(18, 700))
                painter.setPen(QColor("#FFFFFF"))
                painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number + 1))
                painter.setFont(head_font(24, 700))
                painter.setPen(QColor(INK))
                words = QRectF(circle.right() + theme.px(10), circle.top(), column.width(), side)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
            if not self.cards:
                self._paint_hint(painter)

    def _paint_hint(self, painter: QPainter) -> None:
        """Where the cards come, as long as there are none."""
        column = QRectF(self._columns()[-1]).adjusted(theme.px(6), theme.px(10), 0, 0)
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        painter.setFont(text_font(FOLLOW))
        painter.setPen(QColor(INK_SOFT))
        painter.drawText(column, wrap, self.tr("First choose a quartet."))


def paint_sheet_shadow(painter: QPainter, sheet: QRectF) -> None:
    """The shadow of the sheet, painted by the page it lies on."""
    paint_shadow(painter, sheet, theme.px(20), 3, "#000000")


def _grid(tiles: list[Tile], area: QRect, columns: int) -> None:
    """Place tiles in rows of equal size that fill the column."""
    if not tiles:
        return
    gap = theme.px(6)
    rows = -(-len(tiles) // columns)
    width = (area.width() - (columns - 1) * gap) // columns
    height = (area.height() - (rows - 1) * gap) // rows
    for number, tile in enumerate(tiles):
        row, column = divmod(number, columns)
        left, top = area.x() + column * (width + gap), area.y() + row * (height + gap)
        tile.setGeometry(left, top, width, height)
