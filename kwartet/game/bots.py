"""Computer players. They know what their seat may see, a :class:`View`, and nothing else.

Each is a pure function of a view and a source of chance, so that a game can be played again. They
choose among legal asks only.
"""

from __future__ import annotations

from enum import StrEnum

from kwartet.errors import Message
from kwartet.game.bits import by_number_held, nth_card, quartet_around
from kwartet.game.deduction import best_asks
from kwartet.game.moves import Ask, Asked
from kwartet.game.rules import Chance
from kwartet.game.state import View, legal_masks

Choices = list[tuple[int, int]]
"""Per seat the mask of the cards to ask it for."""

MEMORY_ASKS = 8
"""How many of the last asks the memory player remembers."""

PUPIL_ASKS = 6
PUPIL_WHIM = 0.25
"""The pupil of the estimate remembers six asks, and in a quarter of the cases just asks."""


class Level(StrEnum):
    """How well a computer player plays."""

    RANDOM = "random"
    MEMORY = "memory"
    DEDUCTIVE = "deductive"

    @property
    def label(self) -> Message:
        """What players call it: *Computer, rustig*."""
        return _LABELS[self]


_LABELS = {
    Level.RANDOM: Message("rustig", "easy-going"),
    Level.MEMORY: Message("oplettend", "attentive"),
    Level.DEDUCTIVE: Message("slim", "clever"),
}


def choose(view: View, level: Level, random: Chance) -> Ask:
    """What a computer player of this level asks; ``view`` is that of the seat at turn.

    ``random`` takes any legal ask. ``memory`` asks for what it heard in the last eight asks, from
    the quartet it holds most of. ``deductive`` works out who can hold what. ``ValueError`` when
    there is nothing to ask: the game is over, or the hand at turn is not in the view.
    """
    if level is Level.MEMORY:
        return remembering(view, MEMORY_ASKS, random)
    if level is Level.DEDUCTIVE:
        return _pick(best_asks(view), random)
    return _pick(legal_masks(view), random)


def pupil(view: View, random: Chance) -> Ask:
    """What a pupil might ask: the player of the estimate (see :mod:`kwartet.game.duration`)."""
    if random() < PUPIL_WHIM:
        return _pick(legal_masks(view), random)
    return remembering(view, PUPIL_ASKS, random)


def remembering(view: View, asks: int, random: Chance) -> Ask:
    """The choice of a player who remembers the last ``asks`` asks.

    Best is a card it saw going to somebody, then one from a quartet that somebody asked from and
    so has; within these, from the quartet of which it holds most.
    """
    seen, shown, seen_anywhere = _remembered(view, asks)
    legal = legal_masks(view)
    own = view.hands[view.turn] or 0
    by_number = by_number_held(own)
    new = ~(own | seen_anywhere)
    for wanted in (seen, [cards & new for cards in shown], [new] * len(seen)):
        choices = [(seat, good) for seat, cards in legal if (good := cards & wanted[seat])]
        for held in by_number if choices else ():
            best = [(seat, cards & held) for seat, cards in choices if cards & held]
            if best:
                return _pick(best, random)
    return _pick(legal, random)


def _remembered(view: View, asks: int) -> tuple[list[int], list[int], int]:
    """Of the last asks, per seat: the cards it was seen to get, and the quartets it asked from.

    And all the cards that were seen going over.
    """
    seen, shown = [0] * view.rules.players, [0] * view.rules.players
    seen_anywhere = heard = 0
    for event in reversed(view.log):
        if isinstance(event, Asked):
            card = 1 << event.card
            shown[event.asker] |= quartet_around(event.card)
            if event.hit:
                seen[event.asker] |= card
                seen_anywhere |= card
            heard += 1
            if heard == asks:
                break
    return seen, shown, seen_anywhere


def _pick(choices: Choices, random: Chance) -> Ask:
    """One of these asks, each as likely as another."""
    total = sum([cards.bit_count() for _, cards in choices])
    n = int(random() * total)
    for seat, cards in choices:
        count = cards.bit_count()
        if n < count:
            return Ask(seat, nth_card(cards, n))
        n -= count
    raise ValueError("there is nothing to ask")
