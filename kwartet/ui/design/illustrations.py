"""The shipped illustrations: what they are called, and which come first for a quartet."""

from __future__ import annotations

from collections import Counter
from functools import cache

import msgspec

from kwartet.errors import Message
from kwartet.model.card_set import Illustration, Quartet
from kwartet.resources import asset

_IDEA = "idee"
_THEME_OF_SYMBOL = {
    "vonk": "adhd",
    "wolk": "depressie",
    "golf": "angst",
    "lus": "autisme",
    "prisma": "psychose",
    "blad": "eten",
    "ruit": "dwang",
    "boog": "trauma",
    "ring": "verslaving",
    "bloem": "zelf",
    "tij": "bipolair",
    "vlam": "rouw",
    "kompas": "borderline",
}


@cache
def _names(folder: str) -> dict[str, Message]:
    content = asset(folder, "names.json").read_bytes()
    read = msgspec.json.decode(content, type=dict[str, dict[str, str]])
    return {key: Message(name["nl"], name["en"]) for key, name in read.items()}


def illustration_name(name: str) -> Message:
    """What is on an illustration, in a few words; its file name when nobody has described it."""
    return _names("illustrations").get(name, Message(name, name))


def symbol_name(symbol: str) -> Message:
    """What a shape is called."""
    return _names("symbols").get(symbol, Message(symbol, symbol))


def illustrations_for(quartet: Quartet) -> list[str]:
    """All illustrations: those of the quartet's own theme, then the ideas, then the others."""
    own = _theme_of(quartet)

    def rank(name: str) -> int:
        theme = _theme(name)
        return 0 if theme == own else 1 if theme == _IDEA else 2

    return sorted(_names("illustrations"), key=rank)


def _theme_of(quartet: Quartet) -> str:
    """The theme that most of the quartet's pictures are from; else the one of its shape."""
    pictures = (card.picture for card in quartet.cards)
    themes = Counter(_theme(each.name) for each in pictures if isinstance(each, Illustration))
    themes.pop(_IDEA, None)
    return themes.most_common(1)[0][0] if themes else _THEME_OF_SYMBOL.get(quartet.symbol, "")


def _theme(name: str) -> str:
    return name.rpartition("-")[0] if name[-1:].isdigit() else _IDEA
