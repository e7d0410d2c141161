"""What a player remembers of what was asked, and which asks that makes promising."""

from __future__ import annotations

from collections.abc import Sequence

from kwartet.game.bits import QUARTET, by_number_held
from kwartet.game.moves import Asked, Event
from kwartet.game.rules import MOST_PLAYERS
from kwartet.model.card_set import CARDS_PER_QUARTET

Choices = list[tuple[int, int]]
"""Per seat the mask of the cards to ask it for."""

Heard = tuple[int, int, bool]
"""An ask as it is remembered: who asked, for which card, and whether it hit."""


def heard(log: Sequence[Event], asks: int) -> list[Heard]:
    """The last so many asks, the last one first."""
    remembered: list[Heard] = []
    for event in reversed(log):
        if isinstance(event, Asked):
            remembered.append((event.asker, event.card, event.hit))
            if len(remembered) == asks:
                break
    return remembered


def promising(legal: Choices, own: int, remembered: Sequence[Heard]) -> Choices:
    """Which of these legal asks promise most to who holds ``own`` and remembers these asks.

    Best is a card it saw going to somebody, then one from a quartet that somebody asked from and
    so has; within these, from the quartet of which it holds most.
    """
    seen, shown = [0] * MOST_PLAYERS, [0] * MOST_PLAYERS
    seen_anywhere = 0
    for asker, card, hit in remembered:
        shown[asker] |= QUARTET << card - card % CARDS_PER_QUARTET
        if hit:
            seen[asker] |= 1 << card
            seen_anywhere |= 1 << card
    new = ~(own | seen_anywhere)
    choices = (
        [(seat, good) for seat, cards in legal if (good := cards & seen[seat])]
        or [(seat, good) for seat, cards in legal if (good := cards & new & shown[seat])]
        or [(seat, good) for seat, cards in legal if (good := cards & new)]
    )
    return most_held(choices, own) or legal


def most_held(choices: Choices, own: int) -> Choices:
    """Of these asks, those from the quartet of which ``own`` holds most; none where it has none."""
    for held in by_number_held(own):
        best = [(seat, good) for seat, cards in choices if (good := cards & held)]
        if best:
            return best
    return []
