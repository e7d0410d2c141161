"""Moves as text, the way a record writes them down.

====================  ===============================================================
``A?B3a-``            seat A asks seat B for the first card of quartet 3, and misses
``A?B3a+``            the same, and hits: the turn stays with A
``A?B3a+#``           the hit completes the quartet, which is laid
``A?B3a-#``           a miss, but the card drawn from the pot completes a quartet
``A>``                A passes; the turn goes to the left
``A>C``               board-only: the turn goes from A to C
``C#4``               board-only: C lays quartet 4 without an ask entered for it
``=4``, ``~4``        quartet 4 was talked about, or passed over
``.``                 the game was stopped
``!``                 the teacher took back the last move that stood
====================  ===============================================================

Seats are letters from A, quartets numbers from 1, cards of a quartet letters a to d.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kwartet.game.bits import card_number, index_of, quartet_of
from kwartet.game.moves import (
    Ask,
    Asked,
    Event,
    Laid,
    Lay,
    Move,
    Pass,
    Report,
    Stop,
    TakeBack,
    Talk,
    TurnTo,
)

SEATS = "ABCDEFGH"
CARDS = "abcd"

_ASK = re.compile(r"([A-H])\?([A-H])(\d{1,2})([a-d])([+-])(#?)", re.ASCII)
_TURN = re.compile(r"([A-H])>([A-H]?)", re.ASCII)
_LAY = re.compile(r"([A-H])#(\d{1,2})", re.ASCII)
_TALK = re.compile(r"([=~])(\d{1,2})", re.ASCII)


def write_move(move: Move, seat: int, events: Sequence[Event]) -> str:
    """The text of a move that ``seat``, having the turn, made, with what came of it."""
    if isinstance(move, Ask | Report):
        hit = any(isinstance(event, Asked) and event.hit for event in events)
        laid = any(isinstance(event, Laid) for event in events)
        card = f"{quartet_of(move.card) + 1}{CARDS[index_of(move.card)]}"
        answer = "+" if hit else "-"
        return f"{SEATS[seat]}?{SEATS[move.target]}{card}{answer}{'#' if laid else ''}"
    if isinstance(move, Pass):
        return f"{SEATS[seat]}>"
    if isinstance(move, TurnTo):
        return f"{SEATS[seat]}>{SEATS[move.seat]}"
    if isinstance(move, Lay):
        return f"{SEATS[move.seat]}#{move.quartet + 1}"
    if isinstance(move, Talk):
        return f"{'=' if move.held else '~'}{move.quartet + 1}"
    return "." if isinstance(move, Stop) else "!"


def read_move(text: str, *, board: bool) -> Move:
    """The move that a text stands for, in a board-only game or in one with dealt cards.

    What came of it and who made it are not in the move: compare them with :func:`write_move` once
    it is played. ``ValueError`` for a text that is no move.
    """
    if text in {".", "!"}:
        return Stop() if text == "." else TakeBack()
    if found := _ASK.fullmatch(text):
        target = SEATS.index(found[2])
        card = card_number(int(found[3]) - 1, CARDS.index(found[4]))
        if board:
            return Report(target, card, hit=found[5] == "+", completes=bool(found[6]))
        return Ask(target, card)
    if found := _TURN.fullmatch(text):
        return TurnTo(SEATS.index(found[2])) if found[2] else Pass()
    if found := _LAY.fullmatch(text):
        return Lay(SEATS.index(found[1]), int(found[2]) - 1)
    if found := _TALK.fullmatch(text):
        return Talk(int(found[2]) - 1, held=found[1] == "=")
    raise ValueError(text)
