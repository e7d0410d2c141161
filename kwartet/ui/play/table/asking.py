"""The page of one team: its hand, and the ask it puts together. Only that team looks."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kwartet.game.bits import card_number, cards_of, quartet_of
from kwartet.game.engine import legal_asks
from kwartet.game.moves import Ask as AskMove
from kwartet.game.state import View
from kwartet.ui.play.controller import PlayController
from kwartet.ui.play.placed import Placed, tab_through
from kwartet.ui.play.table.big_button import BigButton
from kwartet.ui.play.table.builder import MOST_IN_ROW, Builder
from kwartet.ui.play.table.choices import card_tile, quartet_hint, quartet_tile, team_hint
from kwartet.ui.play.table.hand import Hand
from kwartet.ui.play.table.log import Story
from kwartet.ui.play.table.look import INK, MARKER, table_look
from kwartet.ui.play.table.open_hands import OpenHands
from kwartet.ui.play.table.pictures import CardPictures
from kwartet.ui.play.table.sentence import Ask
from kwartet.ui.play.table.tile import Tile
from kwartet.ui.play.table.tiles import TeamTile
from kwartet.ui.play.table.words import goal_parts, story_lines, title_of
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button
from kwartet.ui.widgets.base import paint_shadow

_LETTERS_OF_STORY = 17
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Asking(Placed):
    """Tiles of the other teams, the builder, the hand and the story.

    - ``asked(move)``: the ask is put together and confirmed.
    - ``opened``: the hand was turned over, ``hidden`` when the team hides it again.
    - ``passed``: the team passes its turn.
    - ``card_wanted(card)``: somebody wants to see a card of this hand large.
    """

    asked = Signal(object)
    opened = Signal()
    hidden = Signal()
    passed = Signal()
    card_wanted = Signal(int)

    def __init__(
        self, controller: PlayController, pictures: CardPictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller, self._pictures = controller, pictures
        self._view: View | None = None
        self._legal: list[AskMove] = []
        self._target: int | None = None
        self._quartet: int | None = None
        self._card: int | None = None
        self.hand = Hand(pictures, self)
        self.builder = Builder(self)
        self.story = Story(_LETTERS_OF_STORY, self)
        self.teams = [TeamTile(seat.name, seat.animal, self) for seat in controller.setup.seats]
        for number, tile in enumerate(self.teams):
            tile.clicked.connect(lambda _=False, seat=number: self.choose_team(seat))
        text = self.tr("Ask it aloud")
        self.confirm = BigButton(text, "megaphone-simple-fill", MARKER, INK, 92, self)
        self.pass_button = Button(
            self.tr("Pass"), "normal", "hand-waving-bold", size="large", parent=self
        )
        self.hide_button = Button(
            self.tr("Hide hand"), "normal", "eye-slash-bold", size="large", parent=self
        )
        self.confirm.clicked.connect(self.send)
        self.pass_button.clicked.connect(self.passed)
        self.hide_button.clicked.connect(self._hide_hand)
        self.builder.again.clicked.connect(self.begin_again)
        self.hand.turned.connect(self.turn_over)
        self.hand.card_wanted.connect(self.card_wanted)
        self.open_hands = self._make_open_hands() if controller.setup.rules.open_hands else None
        self.follow_theme()

    def _make_open_hands(self) -> OpenHands:
        """Everybody's cards, in the place of the tiles, the builder, the hand and the story."""
        for part in (self.builder, self.hand, self.story, self.hide_button):
            part.hide()
        hands = OpenHands(self._controller, self)
        hands.card_chosen.connect(self._choose_open)
        hands.card_wanted.connect(self.card_wanted)
        return hands

    def _choose_open(self, seat: int, card: int) -> None:
        self._target, self._quartet, self._card = seat, quartet_of(card), card
        self._show()

    # Private and public

    def begin(self) -> None:
        """A team is at the screen: its hand lies face down, nothing is chosen."""
        self.clear()

    def clear(self) -> None:
        """Forget the hand and all that was chosen; what is left everybody may see."""
        self._view = None
        self._legal = []
        self._target = self._quartet = self._card = None
        table = self._controller.view(None)
        self.hand.hide_cards(table.counts[table.turn])
        self._show()

    def turn_over(self) -> None:
        """Show the hand to the team that holds it."""
        if self._view is None:
            view = self._controller.view(self._controller.table.turn)
            self._view = view
            self._legal = legal_asks(view)
            self.hand.show_cards({card: self._card_name(card) for card in cards_of(view.hand)})
            if self._target is not None and not self._asks(self._target):
                self._target = None
            self._show()
            self.opened.emit()

    @property
    def is_open(self) -> bool:
        """Whether a hand is on the screen."""
        return self._view is not None

    def _hide_hand(self) -> None:
        self.clear()
        self.hidden.emit()

    def _card_name(self, card: int) -> str:
        theme_name = self._controller.setup.themes[quartet_of(card)].name
        return f"{theme_name}, {title_of(self._controller, card)}"

    # Choosing

    def choose_team(self, seat: int) -> None:
        """Ask this team."""
        if seat in self._others() and self.teams[seat].isEnabled():
            self._target, self._card = seat, None
            if self._quartet is not None and not self._asks(seat, self._quartet):
                self._quartet = None
            self._show()

    def choose_quartet(self, quartet: int) -> None:
        """Ask for a card of this quartet."""
        if self._target is not None and self._asks(self._target, quartet):
            self._quartet, self._card = quartet, None
            self._show()

    def choose_card(self, card: int) -> None:
        """Ask for this card."""
        if self._target is not None and AskMove(self._target, card) in self._legal:
            self._card = card
            self._show()

    def step_back(self) -> None:
        """Undo the last choice."""
        if self._card is not None:
            self._card = None
        elif self._quartet is not None:
            self._quartet = None
        else:
            self._target = None
        self._show()

    def begin_again(self) -> None:
        """Undo all choices."""
        self._target = self._quartet = self._card = None
        self._show()

    def send(self) -> None:
        """Confirm the ask, if it is whole."""
        if self._target is not None and self._card is not None:
            self.asked.emit(AskMove(self._target, self._card))

    def press(self, key: int) -> bool:
        """A key for the step that is on; whether it meant something."""
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_8:
            self._press_digit(key - Qt.Key.Key_1)
        elif Qt.Key.Key_A <= key <= Qt.Key.Key_Z and self._target is not None:
            held = self._held()
            number = key - Qt.Key.Key_A
            if number < len(held):
                self.choose_quartet(held[number])
        elif key == Qt.Key.Key_Backspace:
            self.step_back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.send()
        elif key == Qt.Key.Key_Space:
            self._press_space()
        else:
            return False
        return True

    def _press_digit(self, number: int) -> None:
        if self._target is None:
            others = self._others()
            if number < len(others):
                self.choose_team(others[number])
        elif self._quartet is not None and number < 4:
            self.choose_card(card_number(self._quartet, number))

    def _press_space(self) -> None:
        if self._view is None:
            self.turn_over()
            return
        mine = list(cards_of(self._view.hand))
        marked = [card for card in mine if quartet_of(card) == self._quartet]
        if marked or mine:
            self.card_wanted.emit((marked or mine)[0])

    # Showing

    def _others(self) -> list[int]:
        turn = self._controller.table.turn
        count = len(self._controller.setup.seats)
        return [(turn + step) % count for step in range(1, count)]

    def _held(self) -> list[int]:
        """The quartets in the hand that is on the screen."""
        if self._view is None:
            return []
        return sorted({quartet_of(card) for card in cards_of(self._view.hand)})

    def _asks(self, seat: int, quartet: int | None = None) -> bool:
        return any(
            ask.target == seat and quartet in (None, quartet_of(ask.card)) for ask in self._legal
        )

    def _show(self) -> None:
        choices: list[Tile] = [*self.teams, *self.builder.choices]
        chosen_by_key = any(tile.hasFocus() for tile in choices)
        self._show_teams()
        goal = goal_parts(self._controller)
        self.story.show_lines(story_lines(self._controller), goal)
        whole = self._card is not None
        self.confirm.setEnabled(whole)
        self.hide_button.setEnabled(self._view is not None)
        self.hand.mark(self._quartet)
        self.builder.show_step(self._step(), self._ask(), self._tiles(), self._hint())
        if self.open_hands is not None:
            self.open_hands.show_hands(self._ask(), self._legal, self._card)
        self._order_stops()
        self.place()
        if chosen_by_key:
            self._focus_next()

    def _order_stops(self) -> None:
        """Tab goes as one reads, also by tiles that were made just now."""
        if self.open_hands is not None:
            tab_through(*self.open_hands.cards.values(), self.confirm, self.pass_button)
            return
        others = [self.teams[seat] for seat in self._others()]
        below = (self.hand, self.confirm, self.pass_button, self.hide_button)
        tab_through(*others, self.builder.again, *self.builder.choices, *below)

    def _focus_next(self) -> None:
        """The focus goes along: to the confirmation, or to the first choice of the next step."""
        able = [tile for tile in self.builder.choices if tile.isEnabled()]
        if self._card is not None:
            self.confirm.setFocus()
        elif able:
            able[0].setFocus()
        else:
            self.hand.setFocus()

    def _step(self) -> int:
        if self._target is None:
            return 0
        if self._quartet is None:
            return 1
        return 2

    def _ask(self) -> Ask:
        controller = self._controller
        target = None if self._target is None else controller.seat(self._target)
        return Ask(
            target.name if target else "",
            target.animal if target else "",
            None if self._quartet is None else controller.quartet(self._quartet),
            "" if self._card is None else title_of(controller, self._card),
        )

    def _hint(self) -> str:
        if self._target is None:
            return team_hint(self._controller)
        if self._view is None:
            return self.tr("Tap the hand below to look at the cards.")
        return quartet_hint(self._controller) if self._quartet is None else ""

    def _show_teams(self) -> None:
        view = self._controller.view(None)
        back = self._pictures.back(theme.px(36), self.devicePixelRatioF())
        for seat, tile in enumerate(self.teams):
            laid = [self._controller.quartet(number) for number in view.laid[seat]]
            able = view.counts[seat] > 0 and (self._view is None or self._asks(seat))
            if seat == self._target:
                state = "chosen"
            elif not able:
                state = "off"
            else:
                state = "choosable" if self._target is None else "rest"
            tile.setVisible(seat != view.turn and self.open_hands is None)
            tile.show_team(view.counts[seat], laid, state, back)  # type: ignore[arg-type]

    def _tiles(self) -> list[Tile]:
        view, target, quartet = self._view, self._target, self._quartet
        if target is None or view is None or self.open_hands is not None:
            return []
        if quartet is None:
            return self._quartet_tiles(view, target)
        return self._card_tiles(view, target, quartet)

    def _quartet_tiles(self, view: View, target: int) -> list[Tile]:
        held = self._held()
        tiles: list[Tile] = []
        for letter, number in zip(_LETTERS, held, strict=False):
            beside = len(held) > MOST_IN_ROW
            tile = quartet_tile(self._controller, view, number, letter, beside=beside)
            tile.setEnabled(self._asks(target, number))
            tile.clicked.connect(lambda _=False, chosen=number: self.choose_quartet(chosen))
            tiles.append(tile)
        return tiles

    def _card_tiles(self, view: View, target: int, quartet: int) -> list[Tile]:
        ratio = self.devicePixelRatioF()
        tiles: list[Tile] = []
        for card in (card_number(quartet, index) for index in range(4)):
            allowed = AskMove(target, card) in self._legal
            tile = card_tile(
                self._controller, self._pictures, view, target, card, ratio, allowed=allowed
            )
            tile.set_chosen(card == self._card)
            tile.clicked.connect(lambda _=False, chosen=card: self.choose_card(chosen))
            tiles.append(tile)
        return tiles

    # Its room

    def sizeHint(self) -> QSize:
        """A whole page."""
        return QSize(theme.px(1440), theme.px(836))

    def place(self) -> None:
        """Give everything its place."""
        if self.open_hands is not None:
            self._place_open(self.open_hands)
            return
        compact = self.height() < theme.px(780)
        margin = theme.px(24 if compact else 32)
        gap = theme.px(12 if compact else 16)
        others = self._others()
        tile_gap = theme.px(14 if len(others) < 6 else 10)
        width = (self.width() - 2 * margin - (len(others) - 1) * tile_gap) / len(others)
        top, height = theme.px(12 if compact else 16), theme.px(96 if compact else 116)
        for number, seat in enumerate(others):
            left = round(margin + number * (width + tile_gap))
            self.teams[seat].setGeometry(left, top, round(width), height)
        top += height + gap
        side = theme.px(284 if compact else 302)
        main = self.width() - 2 * margin - side - theme.px(16)
        paper = self.builder.height_px(compact)
        self.builder.setGeometry(margin, top, main, paper)
        beside = theme.px(16)
        self.hand.setGeometry(
            margin - beside,
            top + paper - theme.px(8),
            main + 2 * beside,
            self.height() - top - paper + theme.px(8),
        )
        self.builder.raise_()
        self._place_side(
            QRect(margin + main + theme.px(16), top, side, self.height() - top - margin)
        )
        self.update()

    def _place_open(self, hands: OpenHands) -> None:
        """All hands over the whole page; the buttons beside the sentence."""
        margin, top, gap = theme.px(24), theme.px(12), theme.px(12)
        hands.setGeometry(
            margin, top, self.width() - 2 * margin, self.height() - top - theme.px(14)
        )
        side, high = theme.px(302), hands.sheet_px()
        left, button = self.width() - margin - side, theme.em(48)
        self.confirm.setGeometry(left, top, side, high - gap - button)
        self.pass_button.setGeometry(left, top + high - button, side, button)
        for part in (self.confirm, self.pass_button):
            part.raise_()
        self.update()

    def _place_side(self, box: QRect) -> None:
        gap = theme.px(12)
        confirm, button = theme.px(80 if box.height() < theme.px(620) else 92), theme.em(56)
        self.confirm.setGeometry(box.x(), box.y(), box.width(), confirm)
        lower = box.bottom() - button
        self.hide_button.setGeometry(box.x(), lower, box.width(), button)
        self.pass_button.setGeometry(box.x(), lower - gap - button, box.width(), button)
        top = box.y() + confirm + gap
        self.story.setGeometry(box.x(), top, box.width(), lower - gap - button - gap - top)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The table with its round top, and the shadow of the sheet."""
        look = table_look(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(look.ground))
            if self.open_hands is not None:
                return
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.disc))
            sheet = QRectF(self.builder.geometry())
            disc = QRectF(
                sheet.left() - theme.px(80),
                sheet.center().y(),
                sheet.width() + theme.px(160),
                self.height() * 1.3,
            )
            painter.drawEllipse(disc)
            paint_shadow(painter, sheet, theme.px(20), 3, "#000000")
