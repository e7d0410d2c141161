"""Beginning a new set from the example that comes with the programme."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import cast

from msgspec.structs import replace

from kwartet.model.card_set import Card, CardSet, Quartet, Style, empty_cards, new_id


class Start(StrEnum):
    """With what the cards of a new set begin."""

    EXAMPLE = "example"
    """With the texts and pictures of the example."""
    EMPTY = "empty"
    """With nothing: only the quartets have a name and a look."""


def begin_set(
    example: CardSet,
    title: str,
    style: Style,
    start: Start,
    quartets: Collection[str],
    own: tuple[Quartet, ...] = (),
) -> CardSet:
    """A new set with the kinds of card of ``example``.

    Args:
        example: Where quartets come from.
        title: Of the new set.
        style: Its look.
        start: With what the cards of the chosen quartets begin.
        quartets: The ids of those chosen from the example; they keep its order.
        own: Quartets of the makers' own, added at the end.
    """
    chosen = tuple(
        _afresh(quartet, start) for quartet in example.quartets if quartet.id in quartets
    )
    return replace(
        example,
        id=new_id(),
        title=title,
        style=style,
        quartets=chosen + own,
        makers=(),
        about=example.about if start is Start.EXAMPLE else "",
    )


def _afresh(quartet: Quartet, start: Start) -> Quartet:
    """A quartet under new ids."""
    if start is Start.EMPTY:
        cards = empty_cards()
    else:
        fresh = tuple(replace(card, id=new_id()) for card in quartet.cards)
        cards = cast("tuple[Card, Card, Card, Card]", fresh)
    return replace(quartet, id=new_id(), cards=cards)
