"""Computer players. They know what their seat may see, a :class:`View`, and nothing else.

Each is a pure function of a view and a source of chance, so that a game can be played again. They
choose among legal asks only.
"""

from __future__ import annotations

from enum import StrEnum

from kwartet.errors import Message
from kwartet.game.bits import nth_card
from kwartet.game.deduction import best_asks
from kwartet.game.memory import Choices, heard, promising
from kwartet.game.moves import Ask
from kwartet.game.rules import Chance
from kwartet.game.state import View, legal_masks

MEMORY_ASKS = 20
"""How many of the last asks the memory player remembers: more makes it hardly stronger."""

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

    ``random`` takes any legal ask. ``memory`` asks for what it heard in the last twenty asks,
    from the quartet it holds most of. ``deductive`` works out who can hold what. ``ValueError``
    when there is nothing to ask: the game is over, or the hand at turn is not in the view.
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
    """The choice of a player who remembers the last ``asks`` asks: one of :func:`promising`."""
    return _pick(promising(legal_masks(view), view.hand, heard(view.log, asks)), random)


def any_of(choices: Choices, random: Chance) -> tuple[int, int]:
    """The seat and card of one of these asks, each as likely as another."""
    counts = [cards.bit_count() for _, cards in choices]
    n = int(random() * sum(counts))
    for (seat, cards), count in zip(choices, counts, strict=True):
        if n < count:
            return seat, nth_card(cards, n)
        n -= count
    raise ValueError("there is nothing to ask")


def _pick(choices: Choices, random: Chance) -> Ask:
    return Ask(*any_of(choices, random))
