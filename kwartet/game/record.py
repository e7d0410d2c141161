"""A game as text, to keep it, resume it after a crash, and replay it.

The record of a game is UTF-8 text, like the PGN of chess: tags, an empty line, and one line for
each thing that happened. Each line is complete when its newline is there, so a table appends a
line after every move (:func:`lines`) and never rewrites anything; a correction is a line too. ::

    [Stigmakwartet 1]
    [Begun "2026-11-23 10:40"]
    [Source {"id":"…","title":"Hoofdzaken 3B","digest":"7d1f…"}]
    [Way "classic"]
    [Rules {"players":5,"quartets":6,"hand":0,"bluff":false,"open_hands":false}]
    [Lesson {"goal":5,"talk_s":90,"turn_s":45,"lesson_min":50}]
    [Seat {"name":"Team Vos","animal":"vos","pupils":4}]
    [Theme {"id":"…","name":"ADHD","titles":["Hoofd vol tabbladen","…","…","…"]}]
    [Deal "C 3a1c2d…"]
    [Dice 8127364]
    [Check "9c0e11f2"]

    1 C?A3a- 5f1b22c0
    2 A?E1d+ 7e02d1aa

A tag is a name and a JSON value. ``Seat`` and ``Theme`` stand once for each, in the order of
seats and quartets. ``Deal`` has who begins, and the cards in the order of dealing. The moves are
those of :mod:`kwartet.game.notation`. Every line of the game ends in a check: the CRC-32 of all
that precedes it in the file, so a record that was changed is refused at the line where it was.

The record holds the hidden cards. It is for the computer of the teacher, not for the screen.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

import msgspec

from kwartet.errors import KwartetError, Message
from kwartet.game.bits import card_number, index_of, quartet_of
from kwartet.game.moves import Ask, Report
from kwartet.game.notation import CARDS, SEATS, read_move, write_move
from kwartet.game.reasons import IllegalMoveError
from kwartet.game.rules import Deal, Rules, Way
from kwartet.game.session import Session, begin
from kwartet.game.setup import Lesson, Seat, Setup, Source, Theme

VERSION = 1

_TITLE = re.compile(r"\[Stigmakwartet (\d+)\]", re.ASCII)
_TAG = re.compile(r"\[(\w+) (.+)\]", re.ASCII)
_DEAL = re.compile(r"([A-H]) ((?:\d{1,2}[a-d])+)", re.ASCII)
_CARD = re.compile(r"(\d+)([a-d])", re.ASCII)
_LINE = re.compile(r"(\d+) (\S+) [0-9a-f]{8}", re.ASCII)


class DamagedRecordError(KwartetError):
    """A record does not hold beyond a certain line.

    ``line`` is its number in the file and ``ask`` that of the ask that it is, or that comes next;
    both count from 1. ``session`` is the game up to there, or None when the tags are damaged.
    """

    def __init__(self, why: Message, line: int, ask: int, session: Session | None) -> None:
        super().__init__(
            nl=f"Regel {line} van dit spel, bij vraag {ask}: {why.nl}",
            en=f"Line {line} of this game, at ask {ask}: {why.en}",
        )
        self.line = line
        self.ask = ask
        self.session = session


_CHANGED = Message(
    "hier is iets veranderd of weggevallen. Gebruik een kopie, of ga verder vanaf hier.",
    "something was changed or is missing here. Use a copy, or go on from here.",
)
_UNFINISHED = Message(
    "de laatste regel is niet af. Open het spel om verder te gaan vanaf hier.",
    "the last line is not finished. Open the game to go on from here.",
)
_NO_MOVE = Message(
    "dit is geen zet. Gebruik een kopie, of ga verder vanaf hier.",
    "this is no move. Use a copy, or go on from here.",
)
_OTHER_RESULT = Message(
    "dit past niet bij de kaarten. Gebruik een kopie, of ga verder vanaf hier.",
    "this does not fit the cards. Use a copy, or go on from here.",
)


def text(session: Session) -> str:
    """The whole record of a game so far."""
    return _tags(session) + lines(session)


def lines(session: Session, since: int = 0) -> str:
    """The lines of the entries from number ``since`` (0 is the first), to append to the record."""
    written = _tags(session)
    check = zlib.crc32(written.encode())
    tail = []
    for number, entry in enumerate(session.entries, 1):
        start = f"{number} {write_move(entry.move, entry.seat, entry.events)} "
        line, check = _checked(start, check)
        if number > since:
            tail.append(line)
    return "".join(tail)


def _checked(start: str, check: int) -> tuple[str, int]:
    """The line that begins like this, ended by its check, and the CRC of the file including it."""
    end = f"{zlib.crc32(start.encode(), check):08x}\n"
    line = start + end
    return line, zlib.crc32(line.encode(), check)


def _tags(session: Session) -> str:
    """The tags, their check, and the empty line."""
    setup, deal = session.setup, session.deal
    cards = "".join(f"{quartet_of(card) + 1}{CARDS[index_of(card)]}" for card in deal.cards)
    tags = [
        ("Stigmakwartet", VERSION),
        ("Begun", session.begun),
        ("Source", setup.source),
        ("Way", setup.way),
        ("Rules", setup.rules),
        ("Lesson", setup.lesson),
        *(("Seat", seat) for seat in setup.seats),
        *(("Theme", theme) for theme in setup.themes),
        ("Deal", f"{SEATS[deal.first]} {cards}"),
        ("Dice", session.dice),
    ]
    head = "".join(f"[{name} {msgspec.json.encode(value).decode()}]\n" for name, value in tags)
    return f'{head}[Check "{zlib.crc32(head.encode()):08x}"]\n\n'


def read(data: bytes) -> Session:
    """The game that a record tells, every line of it verified.

    ``DamagedRecordError`` at the first line that was changed, is no move, breaks the rules or does
    not fit the cards. ``KwartetError`` when the data are no record, or one of a newer version.
    """
    content = data.replace(b"\r\n", b"\n").decode("utf-8", "replace")
    head, _, body = content.partition("\n\n")
    session = _session(head)
    check = zlib.crc32(f"{head}\n\n".encode())
    head_lines = head.count("\n") + 2
    asks = 0
    *whole, unfinished = body.split("\n")
    for number, line in enumerate(whole, 1):
        place = (head_lines + number, asks + 1, session)
        found = _LINE.fullmatch(line)
        expected, check = _checked(f"{number} {found[2]} " if found else "", check)
        if not found or expected != f"{line}\n":
            raise DamagedRecordError(_CHANGED, *place)
        session = _played(session, found[2], place)
        asks += isinstance(session.entries[-1].move, Ask | Report)
    if unfinished:
        raise DamagedRecordError(_UNFINISHED, head_lines + len(whole) + 1, asks + 1, session)
    return session


def resume(data: bytes) -> Session:
    """The game of a record whose last line may be cut off, as a crash or a power cut leaves it.

    What is not a whole line was never confirmed at the table and is left out: append after
    :func:`text` of the result. All else as :func:`read`; the error's ``session`` is the game up to
    the damage.
    """
    return read(data[: data.rfind(b"\n") + 1])


def _played(session: Session, move: str, place: tuple[int, int, Session]) -> Session:
    board = session.setup.way is Way.BOARD
    try:
        session = session.play(read_move(move, board=board))
    except IllegalMoveError as error:
        why = Message(f"dit mag niet. {error.message.nl}", f"not allowed. {error.message.en}")
        raise DamagedRecordError(why, *place) from None
    except ValueError:
        raise DamagedRecordError(_NO_MOVE, *place) from None
    entry = session.entries[-1]
    if write_move(entry.move, entry.seat, entry.events) != move:
        raise DamagedRecordError(_OTHER_RESULT, *place)
    return session


def _session(head: str) -> Session:
    """The game as dealt, from the tags of its record."""
    title = _TITLE.match(head)
    if not title:
        raise KwartetError(
            nl="Dit is geen bewaard spel van Stigmakwartet. Kies een ander bestand.",
            en="This is no saved game of Stigmakwartet. Choose another file.",
        )
    if int(title[1]) > VERSION:
        raise KwartetError(
            nl="Dit spel komt uit een nieuwere versie. Werk Stigmakwartet bij.",
            en="This game comes from a newer version. Update Stigmakwartet.",
        )
    tags, newline, last = head.rpartition("\n")
    if last != f'[Check "{zlib.crc32((tags + newline).encode()):08x}"]':
        raise DamagedRecordError(_CHANGED, 1, 1, None)
    try:
        return _from_tags(list(_read_tags(tags)))
    except (ValueError, KeyError, IndexError):
        raise DamagedRecordError(_CHANGED, 1, 1, None) from None


def _read_tags(tags: str) -> Iterator[tuple[str, str]]:
    for line in tags.split("\n"):
        found = _TAG.fullmatch(line)
        if not found:
            raise ValueError(line)
        yield found[1], found[2]


def _from_tags(tags: list[tuple[str, str]]) -> Session:
    """The session of these tags (name, JSON); ``ValueError`` or ``KeyError`` if one is amiss."""
    one = dict(tags)
    setup = Setup(
        way=msgspec.json.decode(one["Way"], type=Way),
        rules=msgspec.json.decode(one["Rules"], type=Rules),
        seats=tuple(
            msgspec.json.decode(value, type=Seat) for name, value in tags if name == "Seat"
        ),
        themes=tuple(
            msgspec.json.decode(value, type=Theme) for name, value in tags if name == "Theme"
        ),
        source=msgspec.json.decode(one["Source"], type=Source),
        lesson=msgspec.json.decode(one["Lesson"], type=Lesson),
    )
    deal = _DEAL.fullmatch(msgspec.json.decode(one["Deal"], type=str))
    if not deal:
        raise ValueError(one["Deal"])
    cards = tuple(
        card_number(int(quartet) - 1, CARDS.index(card)) for quartet, card in _CARD.findall(deal[2])
    )
    return begin(
        setup,
        dice=msgspec.json.decode(one["Dice"], type=int),
        begun=msgspec.json.decode(one["Begun"], type=str),
        deal=Deal(cards, SEATS.index(deal[1])),
    )


def replay(data: bytes, language: str) -> dict[str, object]:
    """What ``kwartet replay --json`` prints about a record, with messages in this language.

    ``{"ok": true, "asks", "ending", "begun", "title", "way", "teams": [{"name", "quartets"}],
    "winners", "talks", "goal"}`` with ``ending`` null for a game that is not over; or ``{"ok":
    false, "ask", "line", "message"}`` for one that becomes illegal there. ``KwartetError`` when
    the data are no record at all.
    """
    try:
        session = read(data)
    except DamagedRecordError as error:
        message = error.message.in_language(language)
        return {"ok": False, "ask": error.ask, "line": error.line, "message": message}
    setup, standing, ending = session.setup, session.outcome, session.table.ending
    return {
        "ok": True,
        "asks": sum(isinstance(entry.move, Ask | Report) for entry in session.entries),
        "ending": None if ending is None else ending.value,
        "begun": session.begun,
        "title": setup.source.title,
        "way": setup.way.value,
        "teams": [
            {"name": seat.name, "quartets": [setup.themes[quartet].name for quartet in laid]}
            for seat, laid in zip(setup.seats, session.table.laid, strict=True)
        ],
        "winners": [setup.seats[seat].name for seat in standing.winners],
        "talks": standing.talks,
        "goal": standing.goal,
    }
