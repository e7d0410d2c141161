"""The state of a dealt game, and what each seat may see of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kwartet.game.bits import whole_quartets
from kwartet.game.moves import Drew, Event
from kwartet.game.table import Table

BOARD: Final = None
"""The viewer who sees no hand: the shared screen, on which everybody looks."""


class State(Table, frozen=True, gc=False):
    """A whole game at one moment, hidden cards included: never hand it to a screen or a bot.

    ``hands`` is per seat the mask of the cards it holds; ``pot`` the cards left to draw, the next
    one last. Make one with :func:`kwartet.game.engine.new_game`.
    """

    hands: tuple[int, ...]
    pot: tuple[int, ...]


class View(Table, frozen=True, gc=False):
    """What the seat ``viewer``, or the shared screen (``BOARD``), may know: nothing else is in it.

    Two games that differ only in cards hidden from the viewer give equal views, byte for byte.
    ``counts`` is how many cards each seat holds and ``pot`` how many are left to draw. ``hands``
    has the viewer's own hand, with open hands everybody's, and None where a hand is hidden. In
    ``log`` the cards that others drew are None.
    """

    viewer: int | None
    counts: tuple[int, ...]
    hands: tuple[int | None, ...]
    pot: int

    @property
    def hand(self) -> int:
        """The viewer's own hand; empty for the board."""
        return 0 if self.viewer is None else self.hands[self.viewer] or 0


def view_for(state: State, viewer: int | None) -> View:
    """What ``viewer`` (a seat, or ``BOARD``) may see. This function alone decides it."""
    hands: tuple[int | None, ...] = (None,) * len(state.hands)
    if state.rules.open_hands:
        hands = state.hands
    elif viewer is not None:
        hands = (*hands[:viewer], state.hands[viewer], *hands[viewer + 1 :])
    return View(
        state.rules,
        state.turn,
        state.laid,
        state.lacks,
        state.holds,
        state.waiting,
        state.discussed,
        state.ending,
        seen_by(viewer, state.log) if state.rules.pot else state.log,
        viewer,
        tuple(map(int.bit_count, state.hands)),
        hands,
        len(state.pot),
    )


def seen_by(viewer: int | None, events: Sequence[Event]) -> tuple[Event, ...]:
    """The events as ``viewer`` sees them: the cards that others drew stay hidden."""
    return tuple(
        Drew(event.seat, None) if isinstance(event, Drew) and event.seat != viewer else event
        for event in events
    )


def legal_masks(position: State | View) -> list[tuple[int, int]]:
    """Per seat that may be asked, the mask of the cards that it may be asked for now.

    A seat for which there is none is left out. Empty when the game is over, and for a view that
    does not show the hand at turn.
    """
    turn, rules = position.turn, position.rules
    hand = position.hands[turn]
    if hand is None or position.ending is not None:
        return []
    cards = whole_quartets(hand)
    if not rules.bluff:
        cards &= ~hand
    occupied = position.hands if isinstance(position, State) else position.counts
    return [
        (seat, asks)
        for seat, lacking in enumerate(position.lacks)
        if seat != turn and occupied[seat] and (asks := cards & ~lacking)
    ]
