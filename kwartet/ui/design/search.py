"""Finding a card by its words, without minding capitals or accents."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from kwartet.model.card_set import Card, Quartet


@lru_cache(4096)
def fold(text: str) -> str:
    """Text without case and accents, for comparing: ``Één`` and ``een`` are the same."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))


def matches(query: str, quartet: Quartet, card: Card) -> bool:
    """Whether every word of ``query`` occurs in the card's title or text, or the quartet's name."""
    words = fold(query).split()
    where = (fold(card.title), fold(card.body), fold(quartet.name))
    return all(any(word in text for text in where) for word in words)
