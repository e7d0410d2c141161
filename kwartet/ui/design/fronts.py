"""What a front shows, as a value: pictures of cards are kept under it."""

from __future__ import annotations

from typing import NamedTuple

from kwartet.model.card_set import Aspect, CardSet, Picture, Quartet, Style


class Front(NamedTuple):
    """Everything the front of a card shows: equal fronts look the same."""

    quartet: str
    name: str
    symbol: str
    color: str
    titles: tuple[str, ...]
    body: str
    source: str
    picture: Picture | None
    place: int
    aspect: Aspect | None
    style: Style
    language: str


def front_of(card_set: CardSet, quartet: Quartet, index: int) -> Front:
    """What shows on the card at ``index`` (0..3) of this quartet."""
    card = quartet.cards[index]
    return Front(
        quartet.id,
        quartet.name,
        quartet.symbol,
        quartet.color,
        tuple(card.title for card in quartet.cards),
        card.body,
        card.source,
        card.picture,
        index,
        card_set.aspect(index),
        card_set.style,
        card_set.language,
    )
