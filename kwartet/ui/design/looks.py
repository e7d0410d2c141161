"""Which colour and shape a new quartet gets."""

from __future__ import annotations

from kwartet.model.card_set import CardSet, Quartet, empty_cards, new_id
from kwartet.model.palette import palette


def unused_look(card_set: CardSet) -> tuple[str, str]:
    """The first colour that no quartet has, with a shape that none has: (colour, symbol) keys.

    When all thirteen colours are taken, the one that is used least comes round again.
    """
    swatches = palette()
    colors = [quartet.color for quartet in card_set.quartets]
    symbols = [quartet.symbol for quartet in card_set.quartets]
    color = min(swatches, key=colors.count)
    shapes = [swatches[color].symbol, *(each.symbol for each in swatches.values())]
    return color, min(shapes, key=symbols.count)


def new_quartet(card_set: CardSet, name: str) -> Quartet:
    """A quartet with four empty cards, in the first look that is still free."""
    color, symbol = unused_look(card_set)
    return Quartet(new_id(), name, symbol, color, empty_cards())
