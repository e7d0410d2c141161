"""One game from the set-up to the end, with all that happened: what a table works with.

A session is a frozen value: every move makes a new one, and the record (see
:mod:`kwartet.game.record`) is its text. A screen shows ``session.view(seat)`` and never ``states``.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from kwartet.errors import KwartetError, Message
from kwartet.game.bits import index_of, quartet_of
from kwartet.game.board import apply_report, new_board
from kwartet.game.bots import choose
from kwartet.game.engine import apply, new_game
from kwartet.game.moves import (
    Ask,
    BoardMove,
    DealtMove,
    Event,
    Lay,
    Move,
    Report,
    TakeBack,
    Talk,
    TurnTo,
)
from kwartet.game.reasons import IllegalMoveError, Reason, explain
from kwartet.game.rules import Deal, Way, chance, shuffled, shuffled_for_paper
from kwartet.game.setup import Setup, setup_problem
from kwartet.game.state import State, View, seen_by, view_for
from kwartet.game.table import Outcome, Table, outcome


class Entry(Struct, frozen=True):
    """A move, the seat that had the turn, and the events that followed.

    ``taken_back`` says that the teacher undid it later: it stays in the story, marked.
    """

    move: Move
    seat: int
    events: tuple[Event, ...]
    taken_back: bool = False


class Session(Struct, frozen=True):
    """A game being played.

    An ask is played when it is revealed: until then it is only chosen, and freely undone. Whatever
    was played is undone by ``TakeBack`` alone, which stays in the story.

    - ``begun``: when, as *2026-11-23 10:40*, for telling games apart.
    - ``dice``: the seed of the deal and of the computer players, so that all can be played again.
    - ``entries``: all that happened, corrections included.
    - ``states``: the state after the deal and after every move that still stands. In a game with
      dealt cards these hold the hidden cards, so no screen may touch them.
    """

    setup: Setup
    begun: str
    dice: int
    deal: Deal
    entries: tuple[Entry, ...]
    states: tuple[State | Table, ...]

    @property
    def table(self) -> Table:
        """What everybody sees; in a board-only game that is all there is."""
        state = self.states[-1]
        return view_for(state, None) if isinstance(state, State) else state

    @property
    def outcome(self) -> Outcome:
        """The score so far, beside the class goal."""
        return outcome(self.states[-1], self.setup.lesson.goal)

    def view(self, viewer: int | None) -> View:
        """What a seat, or the shared screen (``BOARD``), may see of the dealt cards.

        ``TypeError`` in a board-only game, where the programme knows no hands: see ``table``.
        """
        state = self.states[-1]
        if not isinstance(state, State):
            raise TypeError("a board-only game has no hands to look into")
        return view_for(state, viewer)

    def story(self, viewer: int | None) -> tuple[Entry, ...]:
        """All that happened as ``viewer`` saw it, oldest first, corrected moves marked."""
        return tuple(replace(entry, events=seen_by(viewer, entry.events)) for entry in self.entries)

    def play(self, move: Move) -> Session:
        """The session after a move, or after the teacher took one back.

        ``IllegalMoveError``, with the names in its message, when it is not allowed now.
        """
        if isinstance(move, TakeBack):
            return self._taken_back()
        state = self.states[-1]
        try:
            after, events = _after(state, move)
        except IllegalMoveError as error:
            raise IllegalMoveError(error.reason, **self._names(move)) from None
        return replace(
            self,
            entries=(*self.entries, Entry(move, state.turn, events)),
            states=(*self.states, after),
        )

    def _taken_back(self) -> Session:
        standing = [number for number, entry in enumerate(self.entries) if _stands(entry)]
        if not standing:
            raise IllegalMoveError(Reason.NOTHING_TO_TAKE_BACK)
        entries = list(self.entries)
        entries[standing[-1]] = replace(entries[standing[-1]], taken_back=True)
        correction = Entry(TakeBack(), self.states[-1].turn, ())
        return replace(self, entries=(*entries, correction), states=self.states[:-1])

    def computer_ask(self) -> Ask | None:
        """What the computer asks now; None when people have the turn or the game is over.

        It knows what its seat may see, and gives the same answer each time it is asked.
        """
        state = self.states[-1]
        level = self.setup.seats[state.turn].level
        if level is None or state.ending is not None or not isinstance(state, State):
            return None
        random = chance(f"{self.dice}/{len(self.entries)}")
        return choose(view_for(state, state.turn), level, random)

    def after(self, number: int) -> Session:
        """The session as it was after its first ``number`` entries, for replaying step by step."""
        session = replace(self, entries=(), states=self.states[:1])
        for entry in self.entries[:number]:
            session = session.play(entry.move)
        return session

    def explain(self, reason: Reason, move: Move) -> Message:
        """Why this move is not allowed, with the names of the teams, the quartet and the card."""
        return explain(reason, **self._names(move))

    def _names(self, move: Move) -> dict[str, str]:
        names = {"asker": self.setup.seats[self.states[-1].turn].name}
        seat = move.target if isinstance(move, Ask | Report) else None
        seat = move.seat if isinstance(move, Lay | TurnTo) else seat
        if seat is not None and 0 <= seat < len(self.setup.seats):
            names["target"] = self.setup.seats[seat].name
        quartet = quartet_of(move.card) if isinstance(move, Ask | Report) else None
        quartet = move.quartet if isinstance(move, Lay | Talk) else quartet
        if quartet is not None and 0 <= quartet < len(self.setup.themes):
            theme = self.setup.themes[quartet]
            names["quartet"] = theme.name
            if isinstance(move, Ask | Report):
                names["card"] = f"“{theme.titles[index_of(move.card)]}”"
        return names


def begin(setup: Setup, dice: int, begun: str, deal: Deal | None = None) -> Session:
    """Deal, and begin. ``KwartetError`` when the set-up cannot be played.

    ``dice`` is any number, and the source of all chance in the game: take a fresh one from
    ``secrets.randbelow``. ``deal`` is given when a recorded game is read back. A board-only game is
    dealt too, for its hand sheets, so that no team begins with a whole quartet; only who begins is
    known to its table.
    """
    problem = setup_problem(setup)
    if problem:
        raise KwartetError(nl=problem.nl, en=problem.en)
    board = setup.way is Way.BOARD
    shuffle = shuffled_for_paper if board else shuffled
    deal = deal or shuffle(setup.rules, chance(dice))
    start = new_board(setup.rules, deal.first) if board else new_game(setup.rules, deal)
    return Session(setup, begun, dice, deal, (), (start,))


def _after(state: State | Table, move: Move) -> tuple[State | Table, tuple[Event, ...]]:
    """The state after a move and its events; a move of another way to play is not allowed."""
    if isinstance(state, State) and isinstance(move, DealtMove):
        return apply(state, move)
    if not isinstance(state, State) and isinstance(move, BoardMove):
        return apply_report(state, move)
    raise IllegalMoveError(Reason.OTHER_WAY)


def _stands(entry: Entry) -> bool:
    return not entry.taken_back and not isinstance(entry.move, TakeBack)
