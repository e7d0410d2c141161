"""The table on one screen that goes from team to team.

Two kinds of screen, never mixed: the *private* page of a team (``Asking``), which is on only after
that team said it is there, and the *shared* ones (curtain, ask, answer), which hold nothing that
depends on a hidden hand.
"""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kwartet.game.moves import Ask as AskMove
from kwartet.game.moves import Laid, Pass, TakeBack
from kwartet.game.reasons import IllegalMoveError
from kwartet.game.session import Session
from kwartet.ui.language import say
from kwartet.ui.play.controller import Phase, PlayController
from kwartet.ui.play.table.answers import answer_of
from kwartet.ui.play.table.asked import Asked
from kwartet.ui.play.table.asking import Asking
from kwartet.ui.play.table.curtain import Curtain
from kwartet.ui.play.table.enlarged import Enlarged
from kwartet.ui.play.table.guard import HandGuard
from kwartet.ui.play.table.pictures import CardPictures
from kwartet.ui.play.table.reveal import Reveal
from kwartet.ui.play.table.sentence import Ask
from kwartet.ui.play.table.words import story_lines, title_of
from kwartet.ui.voice import Voice
from kwartet.ui.widgets import Themed, show_toast

CURTAIN_AFTER_S = 5
"""After a miss the curtain falls by itself in so many seconds."""

THINKING_MS, SPEAKING_MS = 1200, 3200
"""How long the computer seems to think, and how long its ask stands before the answer."""


class Stage(Enum):
    """What is on the table page."""

    CURTAIN = auto()
    ASKING = auto()
    ASKED = auto()
    ANSWER = auto()
    COMPUTER = auto()


class TablePage(Themed, QWidget):
    """A turn from curtain to answer, and the next.

    ``stage_changed(covered, asker)``: whether the curtain hangs before all, and the seat whose
    answer is shown, or None.
    """

    help_lines_wanted = Signal()
    pause_wanted = Signal()
    stage_changed = Signal(bool, object)

    def __init__(self, controller: PlayController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.pictures = CardPictures(controller)
        self.asking = Asking(controller, self.pictures, self)
        self.curtain = Curtain(self)
        self.asked = Asked(self)
        self.reveal = Reveal(self.pictures, self)
        hidden = not controller.setup.rules.open_hands
        voice = Voice(controller.card_set.language, self)
        self.enlarged = Enlarged(self.pictures, voice, self, secret=hidden)
        self._pages: dict[Stage, QWidget] = {
            Stage.CURTAIN: self.curtain,
            Stage.ASKING: self.asking,
            Stage.ASKED: self.asked,
            Stage.ANSWER: self.reveal,
            Stage.COMPUTER: self.asked,
        }
        self._stage = Stage.CURTAIN
        self._move: AskMove | None = None
        self.guard = HandGuard(self)
        self.guard.must_hide.connect(self.hide_hand)
        self._after_miss = QTimer(self, interval=1000)
        self._after_miss.timeout.connect(self._count_down)
        self._left_s = 0
        self._pace = QTimer(self, singleShot=True)
        self._pace.timeout.connect(self._play_computer)
        self._connect()
        self._enter(Stage.CURTAIN)
        self.follow_theme()

    def _connect(self) -> None:
        controller = self._controller
        controller.changed.connect(self._after_change)
        controller.phase_changed.connect(self._follow_phase)
        controller.pause_changed.connect(self._follow_pause)
        controller.look_changed.connect(self.update)
        self.curtain.opened.connect(self.open_hand)
        self.curtain.help_button.clicked.connect(self.help_lines_wanted)
        self.curtain.pause_button.clicked.connect(self.pause_wanted)
        self.asking.asked.connect(self._speak)
        self.asking.opened.connect(self._start_clock)
        self.asking.hidden.connect(self.enlarged.put_away)
        self.asking.passed.connect(self._pass)
        self.asking.card_wanted.connect(self._enlarge)
        self.asked.undone.connect(self.open_hand)
        self.asked.revealed.connect(self.show_answer)
        self.reveal.went_on.connect(self.go_on)
        self.reveal.back_wanted.connect(controller.take_back)
        self.enlarged.closed.connect(self.setFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", "own")

    @property
    def stage(self) -> Stage:
        """What is on now."""
        return self._stage

    # From stage to stage

    def begin(self) -> None:
        """Begin the turn of the team that has it: behind the curtain, or as the computer."""
        self._forget()
        if self._controller.phase is not Phase.TABLE or self._controller.table.ending:
            return
        if self._controller.at_turn.level is not None:
            self._think()
        elif self._controller.setup.rules.open_hands:
            self.open_hand()
        else:
            self.draw_curtain()

    def hide_hand(self) -> None:
        """Draw the curtain, and have it on the screen before anything else happens."""
        self.draw_curtain(falls=False)
        self.repaint()

    def draw_curtain(self, *, falls: bool = True) -> None:
        """Hide the hand behind the curtain of the team that has the turn; it falls, or is there."""
        falls = falls and self._stage is not Stage.CURTAIN
        self._forget()
        self._controller.turn_clock.stop()  # it goes on when the hand lies open again
        team = self._controller.at_turn
        lines = story_lines(self._controller)
        self.curtain.show_team(team.name, team.animal, lines[-1] if lines else None)
        self._enter(Stage.CURTAIN)
        if falls:
            self.curtain.fall()

    def open_hand(self) -> None:
        """The team is at the screen: its hand lies there, face down unless all hands are open."""
        self._forget()
        self.asking.begin()
        self._enter(Stage.ASKING)
        if self._controller.setup.rules.open_hands:
            self.asking.turn_over()
        else:
            self.guard.watch()

    def _speak(self, move: AskMove) -> None:
        """The ask is confirmed: the hand goes away, and everybody reads the sentence."""
        self._forget()
        self._controller.turn_clock.stop()
        self._show_asked(move)
        self._enter(Stage.ASKED)

    def _show_asked(self, move: AskMove) -> None:
        controller = self._controller
        target = controller.seat(move.target)
        quartet, _ = controller.quartet_and_index(move.card)
        ask = Ask(target.name, target.animal, quartet, title_of(controller, move.card))
        self._move = move
        self.asked.show_asking()
        self.asked.show_ask(controller.at_turn, ask)

    def show_answer(self) -> None:
        """Play the ask, and show whether it hits."""
        move, self._move = self._move, None
        self._pace.stop()
        if move is None:
            return
        try:
            self._controller.play(move)
        except IllegalMoveError as error:
            show_toast(self.window(), say(error.message), "warning-bold")
            self.begin()
            return
        answer = answer_of(self._controller, move)
        self.reveal.show_answer(answer)
        self._enter(Stage.ANSWER)
        computers = [self._controller.at_turn.level, answer.asker.level]
        goes_on = any(computers) or (not answer.hit and not self._laid_now())
        self._left_s = CURTAIN_AFTER_S if goes_on else 0
        if goes_on:
            self.reveal.count_down(self._left_s if self._controller.at_turn.level is None else 0)
            self._after_miss.start()

    def go_on(self) -> None:
        """On from the answer: to the conversation, to the next ask, or to the next team."""
        if self._stage is not Stage.ANSWER:
            return
        answer = self.reveal.answer
        self._forget()
        self._controller.go_on()
        if self._controller.phase is not Phase.TABLE or self._controller.table.ending:
            return
        same = answer is not None and answer.asker == self._controller.at_turn
        if same and self._controller.at_turn.level is None:
            self.open_hand()
        else:
            self._controller.turn_clock.reset()
            self.begin()

    def _pass(self) -> None:
        self._forget()
        self._controller.turn_clock.reset()
        try:
            self._controller.play(Pass())
        except IllegalMoveError as error:
            show_toast(self.window(), say(error.message), "warning-bold")
        self._controller.go_on()
        self.begin()

    def _think(self) -> None:
        self.asked.show_thinking(self._controller.at_turn)
        self._enter(Stage.COMPUTER)
        self._pace.start(THINKING_MS)

    def _play_computer(self) -> None:
        if self._stage is Stage.ASKED:
            self.show_answer()
            return
        move = self._controller.computer_ask()
        if move is not None and not self._controller.paused:
            self._show_asked(move)
            self._enter(Stage.ASKED)
            self._pace.start(SPEAKING_MS)

    def _forget(self) -> None:
        """Let go of everything private, before anything else is shown."""
        self.guard.rest()
        self._after_miss.stop()
        self._pace.stop()
        self._move = None
        self.enlarged.put_away()
        if self.asking.is_open or self._stage is Stage.ASKING:
            self.asking.clear()

    def _enter(self, stage: Stage) -> None:
        self._stage = stage
        page = self._pages[stage]
        for each in set(self._pages.values()):
            each.setVisible(each is page)
        page.setGeometry(self.rect())
        answer = self.reveal.answer if stage is Stage.ANSWER else None
        self.stage_changed.emit(stage is Stage.CURTAIN, answer.asker if answer else None)
        self.setFocus()

    def _laid_now(self) -> bool:
        return any(isinstance(event, Laid) for event in self._controller.story()[-1].events)

    def _count_down(self) -> None:
        self._left_s -= 1
        people = self._controller.at_turn.level is None
        self.reveal.count_down(self._left_s if people else 0)
        if self._left_s <= 0:
            self.go_on()

    # What else happens

    def _start_clock(self) -> None:
        if self._controller.turn_clock.length_s and not self._controller.paused:
            self._controller.turn_clock.start()

    def _enlarge(self, card: int) -> None:
        if self.asking.is_open:
            quartet, index = self._controller.quartet_and_index(card)
            shown = quartet.cards[index]
            self.enlarged.setGeometry(self.rect())
            self.enlarged.show_card(card, f"{quartet.name}. {shown.title}. {shown.body}")

    def _after_change(self, before: Session, after: Session) -> None:
        """A correction by the teacher begins the turn anew."""
        if after.entries and isinstance(after.entries[-1].move, TakeBack):
            self._forget()
            self._controller.turn_clock.reset()
            QTimer.singleShot(0, self, self.begin)

    def _follow_phase(self, phase: Phase) -> None:
        self._forget()
        if phase is Phase.TABLE:
            self.begin()

    def _follow_pause(self, paused: bool) -> None:
        """Nothing private stays; what was on goes on when the page is shown again."""
        if not paused:
            return
        if self._stage in (Stage.ASKING, Stage.COMPUTER):
            self.begin()
        self._pace.stop()
        self._after_miss.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the curtain; an answer stands as it stood, and its seconds count on."""
        super().showEvent(event)
        if self._stage is not Stage.ANSWER:
            self.begin()
        elif self._left_s:
            self._after_miss.start()
        self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """No hand stays on a page that is not on the screen."""
        self._forget()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the turn: digits, letters, Enter, Backspace, Space, R for the answer.

        A key that is held down counts once: it would else run on to the hand of the next team.
        """
        if event.isAutoRepeat():
            return
        if event.matches(QKeySequence.StandardKey.Undo) and self._stage is Stage.ANSWER:
            self._controller.take_back()
        elif not self._press(event.key()):
            super().keyPressEvent(event)

    def _press(self, key: int) -> bool:
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._stage is Stage.ASKING:
            return self.asking.press(key)
        if self._stage is Stage.CURTAIN and enter:
            self.open_hand()
        elif self._stage is Stage.ASKED and (enter or key == Qt.Key.Key_R):
            self.show_answer()
        elif self._stage is Stage.ASKED and key == Qt.Key.Key_Backspace:
            if self._controller.at_turn.level is None:
                self.open_hand()
        elif self._stage is Stage.ANSWER and enter:
            self.go_on()
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stage fills the page."""
        super().resizeEvent(event)
        self._pages[self._stage].setGeometry(self.rect())
        self.enlarged.setGeometry(self.rect())
