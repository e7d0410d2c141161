"""Where the arrow keys go on the wall."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Spot(NamedTuple):
    """A card on the wall: ``line`` 0 is the top one, ``column`` counts cards from the left."""

    line: int
    column: int


def spots(shown: Sequence[Sequence[str]], quartets_abreast: int) -> dict[str, Spot]:
    """The place of each card, quartet by quartet; an empty id is a card that is not shown.

    ``quartets_abreast`` quartets of four stand beside each other on a line.
    """
    return {
        card: Spot(index // quartets_abreast, index % quartets_abreast * len(quartet) + place)
        for index, quartet in enumerate(shown)
        for place, card in enumerate(quartet)
        if card
    }


def sideways(places: dict[str, Spot], card: str, step: int) -> str:
    """The next (1) or previous (-1) card in reading order; the card itself at either end."""
    order = list(places)
    index = order.index(card) + step
    return order[index] if 0 <= index < len(order) else card


def vertically(places: dict[str, Spot], card: str, step: int) -> str:
    """The card straight below (1) or above (-1), or the nearest on the next line that has any."""
    here = places[card]
    lines = sorted({spot.line for spot in places.values()})
    index = lines.index(here.line) + step
    if not 0 <= index < len(lines):
        return card
    there = [key for key, spot in places.items() if spot.line == lines[index]]
    return min(there, key=lambda key: abs(places[key].column - here.column))
