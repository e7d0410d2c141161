"""One game at the table: the session, where the table is in it, its clocks, notes and record.

Pages hold the controller and talk to it only. What they show they take from :meth:`view`,
:attr:`table` and :meth:`story`; ``session.states`` hold the hidden cards and are for nobody's eyes.
"""

from __future__ import annotations

import logging
import secrets
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSettings, Signal

from kwartet.errors import KwartetError, Message
from kwartet.game.bits import index_of, quartet_of
from kwartet.game.moves import Ask, Ending, Move, Stop, TakeBack, Talk
from kwartet.game.notes import GameNotes, Sticker
from kwartet.game.rules import Way
from kwartet.game.session import Entry, Session, begin
from kwartet.game.setup import Seat, Setup, digest
from kwartet.game.state import BOARD, View
from kwartet.game.table import Outcome, Table
from kwartet.model.card_set import Card, CardSet, Quartet
from kwartet.resources import asset
from kwartet.ui.play.clock import Clock
from kwartet.ui.play.records import (
    BEGUN_FORMAT,
    GameFile,
    begun_at,
    new_game_file,
    open_game_file,
)

__all__ = ["BOARD", "Phase", "PlayController", "continue_game", "start_game"]

_log = logging.getLogger(__name__)
_CANNOT_KEEP = Message(
    "Het spel bewaren lukt niet: de schijf is vol of zit op slot. Je kunt wel verder spelen.",
    "The game cannot be saved: the disk is full or locked. You can still play on.",
)


class Phase(StrEnum):
    """Which page is on the screen."""

    AGREEMENTS = "agreements"
    TABLE = "table"
    HEAVY = "heavy"
    TALK = "talk"
    END = "end"


class PlayController(QObject):
    """Where a game is, and all that can be done with it.

    - ``changed(before, after)``: a move was played or taken back; both are sessions.
    - ``phase_changed(phase)``: another page is on.
    - ``finished``: the end page is on, for the first time.
    - ``pause_changed(paused)``: hands must vanish when it is true.
    - ``notes_changed``: a sticker was given, or a question parked.
    - ``look_changed(light)``: the table turned light or dark.
    - ``not_kept(message)``: a move could not be written to the disk; the game goes on.
    """

    changed = Signal(object, object)
    phase_changed = Signal(object)
    finished = Signal()
    pause_changed = Signal(bool)
    notes_changed = Signal()
    look_changed = Signal(bool)
    not_kept = Signal(object)

    def __init__(
        self,
        card_set: CardSet,
        pictures: Path,
        session: Session,
        file: GameFile | None,
        parent: QObject | None = None,
    ) -> None:
        """Play on with ``session``; without a ``file`` nothing is kept."""
        super().__init__(parent)
        self.card_set = card_set
        self.pictures = pictures
        self._session = session
        self._file = file
        self._notes = file.read_notes() if file else GameNotes()
        self._paused = False
        self._was_running: list[Clock] = []
        self._light = str(QSettings().value("play_light", "false")).lower() == "true"
        self._quartets = tuple(self._find_quartets())
        lesson = session.setup.lesson
        self.turn_clock = Clock(lesson.turn_s, self)
        self.talk_clock = Clock(lesson.talk_s, self)
        self.lesson_clock = Clock(lesson.lesson_min * 60, self)
        self.lesson_clock.start()
        self._phase = self._following() if self._notes.agreed else Phase.AGREEMENTS

    # What there is to show

    @property
    def session(self) -> Session:
        """The game so far."""
        return self._session

    @property
    def setup(self) -> Setup:
        """The choices made before dealing."""
        return self._session.setup

    @property
    def phase(self) -> Phase:
        """Which page is on."""
        return self._phase

    @property
    def table(self) -> Table:
        """What everybody sees."""
        return self._session.table

    @property
    def outcome(self) -> Outcome:
        """The score so far, beside the class goal."""
        return self._session.outcome

    @property
    def is_board_only(self) -> bool:
        """Whether the cards are on paper and the screen only keeps the score."""
        return self.setup.way is Way.BOARD

    @property
    def talks_on(self) -> bool:
        """Whether a conversation follows each quartet."""
        return self.setup.lesson.talk_s > 0

    @property
    def at_turn(self) -> Seat:
        """The team that has the turn."""
        return self.seat(self.table.turn)

    @property
    def topic(self) -> int | None:
        """The number of the quartet that is announced or talked about now."""
        talking = self._phase in {Phase.HEAVY, Phase.TALK}
        return self.table.waiting[0] if talking and self.table.waiting else None

    def view(self, viewer: int | None) -> View:
        """What a seat, or ``BOARD``, may see. ``TypeError`` in a board-only game."""
        return self._session.view(viewer)

    def story(self, viewer: int | None = BOARD) -> tuple[Entry, ...]:
        """All that happened as ``viewer`` saw it, oldest first, corrected moves marked."""
        return self._session.story(viewer)

    def seat(self, seat: int) -> Seat:
        """A team: its name, its animal."""
        return self.setup.seats[seat]

    def quartet(self, number: int) -> Quartet:
        """A quartet of this game as it was in the set when this game was opened."""
        return self._quartets[number]

    def quartet_and_index(self, card: int) -> tuple[Quartet, int]:
        """The quartet of a card of this game and the index (0..3) of the card in it."""
        return self._quartets[quartet_of(card)], index_of(card)

    def laid_by(self, number: int) -> int | None:
        """The seat that laid this quartet, or None."""
        laid = self.table.laid
        return next((seat for seat, quartets in enumerate(laid) if number in quartets), None)

    @property
    def cards_changed(self) -> bool:
        """Whether the cards in the set are other ones than when the game began."""
        return digest(self._quartets) != self.setup.source.digest

    # Moves

    def play(self, move: Move) -> None:
        """Play a move and write it down. ``IllegalMoveError`` when it is not allowed.

        An ask is played when it is revealed. The page stays until :meth:`go_on`.
        """
        before = self._session
        self._session = before.play(move)
        self._keep()
        self.changed.emit(before, self._session)

    def computer_ask(self) -> Ask | None:
        """What the computer asks now; None when people have the turn."""
        return self._session.computer_ask()

    def take_back(self) -> None:
        """The teacher corrects the last move; ``IllegalMoveError`` when there is none."""
        self.turn_clock.reset()
        self.play(TakeBack())
        self._enter(self._following())

    def stop(self) -> None:
        """The clock or the teacher ends the game; that the game is over already is fine."""
        if self.table.ending is None:
            self.play(Stop())
        self._enter(self._following())

    def end_talk(self, *, held: bool) -> None:
        """The conversation of now was held, or is passed over; on to what follows."""
        if self.topic is not None:
            self.talk_clock.reset()
            self.play(Talk(self.topic, held))
        self.go_on()

    # Where the table is

    def agree(self) -> None:
        """The agreements were read: on to the game."""
        self._note(replace(self._notes, agreed=True))
        self.go_on()

    def accept_heavy(self) -> None:
        """The heavy theme was announced: on to the conversation."""
        if self.topic is not None:
            self._note(replace(self._notes, announced=(*self._notes.announced, self.topic)))
        self.go_on()

    def go_on(self) -> None:
        """On to the page that follows: after a reveal, a conversation, the agreements."""
        self._enter(self._following())

    def pause(self) -> None:
        """Hold the clocks of turn and conversation; the lesson goes on as lessons do."""
        if not self._paused:
            self._paused = True
            self._was_running = [c for c in (self.turn_clock, self.talk_clock) if c.running]
            for clock in self._was_running:
                clock.stop()
            self.pause_changed.emit(True)

    def unpause(self) -> None:
        """Go on after a pause, with the clocks that ran before."""
        if self._paused:
            self._paused = False
            for clock in self._was_running:
                clock.start()
            self.pause_changed.emit(False)

    @property
    def can_pause(self) -> bool:
        """Whether there is something to pause: not before the game, nor after it."""
        return self._phase not in {Phase.AGREEMENTS, Phase.END}

    @property
    def paused(self) -> bool:
        """Whether the game pauses."""
        return self._paused

    # The look of the table

    @property
    def light(self) -> bool:
        """Whether the table is light, for a light room; it is dark otherwise."""
        return self._light

    def set_light(self, light: bool) -> None:
        """Make the table light or dark, also for the next games."""
        if light != self._light:
            self._light = light
            QSettings().setValue("play_light", light)
            self.look_changed.emit(light)

    # Notes

    @property
    def notes(self) -> GameNotes:
        """Stickers per card and parked questions."""
        return self._notes

    def give_sticker(self, card_id: str, sticker: Sticker, count: int) -> None:
        """Let a card have so many of a sticker."""
        self._note(self._notes.with_count(card_id, sticker, count))

    def park(self, question: str) -> None:
        """Put a question or a subject on the teacher's list for later."""
        if question.strip():
            self._note(replace(self._notes, parked=(*self._notes.parked, question.strip())))

    def unpark(self, number: int) -> None:
        """Take a question off the list."""
        parked = self._notes.parked
        self._note(replace(self._notes, parked=parked[:number] + parked[number + 1 :]))

    def keep_parked(self, keep: bool) -> None:
        """Whether the parked questions are kept after the lesson."""
        self._note(replace(self._notes, keep_parked=keep))

    def send_stickers(self) -> None:
        """Let the stickers reach the makers of the cards."""
        self._note(replace(self._notes, sent=True))

    # Its own

    def _following(self) -> Phase:
        table = self.table
        if table.ending is Ending.STOPPED:
            return Phase.END
        if table.waiting and self.talks_on:
            first = table.waiting[0]
            announced = first in self._notes.announced or not self.quartet(first).heavy
            return Phase.TALK if announced else Phase.HEAVY
        return Phase.TABLE if table.ending is None else Phase.END

    def _enter(self, phase: Phase) -> None:
        if phase is self._phase:
            return
        self._phase = phase
        if phase is not Phase.TABLE:
            self.turn_clock.reset()
        self.phase_changed.emit(phase)
        if phase is Phase.END:
            self.finished.emit()

    def _note(self, notes: GameNotes) -> None:
        self._notes = notes
        if self._file:
            try:
                self._file.write_notes(notes)
            except OSError:
                _log.exception("the notes of a game were not kept")
                self.not_kept.emit(_CANNOT_KEEP)
        self.notes_changed.emit()

    def _keep(self) -> None:
        if self._file:
            try:
                self._file.append(self._session)
            except OSError:
                _log.exception("a move was not kept")
                self.not_kept.emit(_CANNOT_KEEP)

    def _find_quartets(self) -> list[Quartet]:
        """The quartets of the game; one that the set lost since has its titles left."""
        found = []
        for theme in self.setup.themes:
            try:
                found.append(self.card_set.quartet(theme.id))
            except KeyError:
                first, second, third, fourth = (
                    Card(f"{theme.id}-{n}", title) for n, title in enumerate(theme.titles)
                )
                symbol = min(file.stem for file in asset("symbols").glob("*.svg"))
                cards = (first, second, third, fourth)
                found.append(Quartet(theme.id, theme.name, symbol, "leisteen", cards))
        return found


def start_game(card_set: CardSet, pictures: Path, setup: Setup) -> PlayController:
    """Deal and begin. ``KwartetError`` when the set-up cannot be played.

    When the disk is full the game is played all the same, and not kept.
    """
    begun = datetime.now().astimezone().strftime(BEGUN_FORMAT)
    session = begin(setup, secrets.randbelow(2**31), begun)
    try:
        file = new_game_file(session)
    except OSError:
        _log.exception("a game was not kept")
        file = None
    return PlayController(card_set, pictures, session, file)


def continue_game(card_set: CardSet, pictures: Path, path: Path) -> PlayController:
    """Go on with a kept game, in the lesson in which it began if that is not over.

    ``KwartetError`` when it cannot be read.
    """
    try:
        file, session = open_game_file(path)
    except OSError:
        raise KwartetError(
            nl="Dit spel gaat niet open. De schijf is vol of zit op slot.",
            en="This game does not open. The disk is full or locked.",
        ) from None
    controller = PlayController(card_set, pictures, session, file)
    since_s = (datetime.now().astimezone() - begun_at(session)).total_seconds()
    if 0 <= since_s < 2 * controller.lesson_clock.length_s:  # still, or just after, the same lesson
        controller.lesson_clock.advance(since_s)
    return controller
