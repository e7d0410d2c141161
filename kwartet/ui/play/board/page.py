"""A game with cards on paper: the screen says whose turn it is and keeps what was asked and laid.

There are no hands here and no curtain: the programme knows only what the teacher enters, in three
taps or keys for an ask, or merely whose turn it is and which quartet is done.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from kwartet.game.moves import BoardMove, Lay, Report, TurnTo
from kwartet.game.reasons import IllegalMoveError
from kwartet.ui.language import say
from kwartet.ui.play.badges import paint_animal
from kwartet.ui.play.board.chooser import Chooser, paint_sheet_shadow
from kwartet.ui.play.board.laid import LaidRow
from kwartet.ui.play.controller import Phase, PlayController
from kwartet.ui.play.placed import PlacedPage, tab_through
from kwartet.ui.play.table.animals import paint_ringed
from kwartet.ui.play.table.big_button import BigButton
from kwartet.ui.play.table.log import Story
from kwartet.ui.play.table.look import HIT, INK, MARKER, ON_HIT, PAPER, table_look
from kwartet.ui.play.table.pictures import CardPictures
from kwartet.ui.play.table.type import (
    FOLLOW,
    READ,
    fitting_font,
    head_font,
    letter_px,
    text_font,
)
from kwartet.ui.play.table.words import short_name, story_lines, title_of
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, Label, show_toast

_NAME_SIZE = 92
_SMALLEST = 18


class BoardPage(PlacedPage):
    """Whose turn it is, and what was asked, answered and laid."""

    def __init__(self, controller: PlayController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        pictures = CardPictures(controller)
        self.chooser = Chooser(controller, pictures, self)
        self.story = Story(FOLLOW, self)
        self.laid = LaidRow(controller, pictures, self)
        self.words = Label("", "text", wrap=True, rich=True, parent=self)
        self.hit_button = BigButton(self.tr("Hit"), "check-bold", HIT, ON_HIT, 84, self)
        self.done_button = BigButton(self.tr("Quartet"), "cards-fill", MARKER, INK, 84, self)
        self.miss_button = BigButton(self.tr("Miss"), "x-bold", PAPER, INK, 84, self)
        self.turn_button = BigButton("", "arrow-right-bold", PAPER, INK, 84, self)
        self.lay_button = BigButton("", "cards-fill", MARKER, INK, 84, self)
        self.back_button = Button(
            self.tr("Last one back"), "normal", "arrow-u-up-left-bold", size="large", parent=self
        )
        self.hit_button.clicked.connect(lambda: self.answer(hit=True))
        self.done_button.clicked.connect(lambda: self.answer(hit=True, completes=True))
        self.miss_button.clicked.connect(lambda: self.answer(hit=False))
        self.turn_button.clicked.connect(self.turn_over)
        self.lay_button.clicked.connect(self.lay)
        self.back_button.clicked.connect(self.take_back)
        self.chooser.chosen.connect(self._show_answers)
        controller.changed.connect(lambda *_: self.begin())
        controller.phase_changed.connect(self._follow_phase)
        self.follow_theme()
        self.begin()

    # Moves

    def answer(self, *, hit: bool, completes: bool = False) -> None:
        """Enter the answer to the ask that is chosen."""
        chooser = self.chooser
        if chooser.target is not None and chooser.card is not None:
            self._play(Report(chooser.target, chooser.card, hit, completes))

    def turn_over(self) -> None:
        """Give the turn to the chosen team, without an ask."""
        if self.chooser.target is not None:
            self._play(TurnTo(self.chooser.target))

    def lay(self) -> None:
        """The chosen team, or else the one at turn, laid the chosen quartet."""
        if self.chooser.quartet is not None:
            self._play(Lay(self._layer(), self.chooser.quartet))

    def take_back(self) -> None:
        """Undo the last move; it stays in the story."""
        try:
            self._controller.take_back()
        except IllegalMoveError as error:
            show_toast(self.window(), say(error.message), "info-bold")

    def _layer(self) -> int:
        target = self.chooser.target
        return self._controller.table.turn if target is None else target

    def _play(self, move: BoardMove) -> None:
        try:
            self._controller.play(move)
        except IllegalMoveError as error:
            show_toast(self.window(), say(error.message), "warning-bold")
            return
        self.chooser.clear()
        self._controller.go_on()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and letters choose; R, K and M answer; Backspace undoes a choice."""
        key = event.key()
        whole = self.chooser.target is not None and self.chooser.card is not None
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if key == Qt.Key.Key_Z:
                self.take_back()
            else:
                super().keyPressEvent(event)
        elif whole and key == Qt.Key.Key_R:
            self.answer(hit=True)
        elif whole and key == Qt.Key.Key_K:
            self.answer(hit=True, completes=True)
        elif whole and key == Qt.Key.Key_M:
            self.answer(hit=False)
        elif key == Qt.Key.Key_Backspace:
            self.chooser.step_back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not whole:
            if self.chooser.quartet is not None:
                self.lay()
            else:
                self.turn_over()
        elif not self.chooser.press(key):
            super().keyPressEvent(event)

    # What is shown

    def begin(self) -> None:
        """Show the table of now."""
        self.chooser.clear()
        self.story.show_lines(story_lines(self._controller))
        self.laid.show_table()
        self.back_button.setEnabled(bool(self._controller.story()))
        self.setAccessibleName(f"{self.tr('Now at turn')}: {self._controller.at_turn.name}")
        self.place()

    def _follow_phase(self, phase: Phase) -> None:
        if phase is Phase.TABLE:
            self.begin()
            self.setFocus()

    def _show_answers(self) -> None:
        chooser, controller = self.chooser, self._controller
        whole = chooser.target is not None and chooser.card is not None
        for button in (self.hit_button, self.done_button, self.miss_button):
            button.setVisible(whole)
        self.turn_button.setVisible(chooser.target is not None and chooser.quartet is None)
        self.lay_button.setVisible(chooser.quartet is not None and not whole)
        if chooser.target is not None:
            name = controller.seat(chooser.target).name
            self.turn_button.set_text(self.tr("Turn to {team}").replace("{team}", name))
        layer = controller.seat(self._layer()).name
        self.lay_button.set_text(self.tr("Quartet for {team}").replace("{team}", layer))
        others = [chooser.teams[seat] for seat in chooser.others()]
        answers = (self.hit_button, self.done_button, self.miss_button, self.turn_button)
        stops = (*others, *chooser.quartets, *chooser.cards, *answers, self.lay_button)
        tab_through(*stops, self.back_button)
        self.place()

    def _sentence(self) -> str:
        chooser, controller = self.chooser, self._controller
        if chooser.target is None or chooser.card is None:
            return self.tr("Choose whom, which quartet and which card.")
        target = controller.seat(chooser.target).name
        words = self.tr("{asker} asks {target} for {card}. Does {short} have that card?")
        for key, name in {
            "asker": controller.at_turn.name,
            "target": f"<b>{_escape(target)}</b>",
            "card": f"<b>{_escape(title_of(controller, chooser.card))}</b>",
            "short": short_name(target),
        }.items():
            words = words.replace(f"{{{key}}}", name if name.startswith("<b>") else _escape(name))
        return words

    # Its room

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        super().restyle()
        self._show_answers()

    def _head_px(self) -> int:
        return theme.px(140 if self.compact else 214)

    def _main_px(self) -> int:
        return self.width() - theme.px(32 + 32 + 20 + 300)

    def place(self) -> None:
        """Give everything its place."""
        margin = theme.px(32)
        foot = theme.px(92 if self.compact else 120)
        self.laid.setGeometry(0, self.height() - foot, self.width(), foot)
        main = self._main_px()
        answers = theme.px(84)
        answers_top = self.height() - foot - answers - theme.px(14 if self.compact else 40)
        top = self._head_px()
        self.chooser.setGeometry(margin, top, main, answers_top - top - theme.px(10))
        self._place_answers(margin, answers_top, main, answers)
        left = margin + main + theme.px(20)
        side = self.width() - margin - left
        button = theme.em(56)
        low = self.height() - foot - theme.px(16)
        self.story.setGeometry(left, theme.px(16), side, low - theme.px(28) - button)
        self.back_button.setGeometry(left, low - button, side, button)
        self.update()

    def _place_answers(self, left: int, top: int, width: int, height: int) -> None:
        gap = theme.px(14)
        shown = [
            button
            for button in (
                self.hit_button,
                self.done_button,
                self.miss_button,
                self.turn_button,
                self.lay_button,
            )
            if not button.isHidden()
        ]
        right = left + width
        for button in reversed(shown):
            wide = min(max(theme.px(150), button.sizeHint().width() - theme.px(40)), width // 2)
            button.setGeometry(right - wide, top, wide, height)
            right -= wide + gap
        width = max(theme.px(80), right - left)
        self.words.setGeometry(left, top, width, height)
        self.words.set_text(_fitting(self._sentence(), width, height, self.words.font()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The table, the team that has the turn and who follows."""
        look = table_look(self)
        team = self._controller.at_turn
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(look.ground))
            paint_sheet_shadow(painter, QRectF(self.chooser.geometry()))
            high = self._head_px()
            side = high - theme.px(36)
            circle = QRectF(theme.px(30), theme.px(18), side, side)
            paint_ringed(painter, team.animal, circle, MARKER, 4)
            left = circle.right() + theme.px(26)
            right = theme.px(32) + self._main_px() - theme.px(230)
            painter.setPen(QColor(look.accent))
            painter.setFont(head_font(22, 700))
            label = QRectF(left, circle.center().y() - high * 0.3, right - left, theme.px(30))
            painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, self.tr("Now at turn"))
            largest = _NAME_SIZE if not self.compact else 64
            painter.setFont(fitting_font(team.name, right - left, largest, 30))
            painter.setPen(QColor(self.look.ink))
            name = QRectF(left, label.bottom(), right - left + 10, high * 0.5)
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, team.name)
            self._paint_following(painter, circle.center().y())

    def _paint_following(self, painter: QPainter, middle: float) -> None:
        side = theme.px(52)
        right = theme.px(32) + self._main_px()
        following = self.chooser.others()[:2]
        for number, seat in enumerate(reversed(following)):
            place = QRectF(0, 0, side, side)
            place.moveCenter(QPointF(right - side / 2 - number * (side + theme.px(10)), middle))
            paint_animal(painter, self._controller.seat(seat).animal, place)
        painter.setFont(text_font(FOLLOW))
        painter.setPen(QColor(self.look.ink2))
        edge = right - len(following) * (side + theme.px(10)) - theme.px(4)
        words = QRectF(edge - theme.px(120), middle - side / 2, theme.px(116), side)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, flags, self.tr("after that"))


def _fitting(words: str, width: int, height: int, font: QFont) -> str:
    """The words as large as there is room for: all must read them, if they can."""
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    for size in range(READ, _SMALLEST, -1):
        document.setHtml(_sized(words, size))
        document.setTextWidth(width)
        if document.size().height() <= height:
            return _sized(words, size)
    return _sized(words, _SMALLEST)


def _sized(words: str, size: float) -> str:
    return f'<span style="font-size:{letter_px(size)}px">{words}</span>'


def _escape(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")
