"""The colours of the quartets, as the designer fixed them for screen and press."""

from __future__ import annotations

from functools import cache

import msgspec
from msgspec import Struct

from kwartet.errors import Message
from kwartet.resources import asset


class Swatch(Struct, frozen=True):
    """One quartet colour with its relatives.

    ``screen`` is sRGB, ``cmyk`` the recipe for FOGRA39 in percent; ``on`` is the text colour that
    reads on it; ``deep`` is for coloured text on white, ``middle`` and ``tint`` are for areas;
    ``symbol`` is the shape that goes with it by default.
    """

    key: str
    name: dict[str, str]
    screen: str
    cmyk: tuple[float, float, float, float]
    on: str
    deep: str
    middle: str
    tint: str
    symbol: str

    @property
    def label(self) -> Message:
        """The name of the colour in both languages."""
        return Message(self.name["nl"], self.name["en"])


@cache
def palette() -> dict[str, Swatch]:
    """All swatches by key, in the designer's order."""
    data = asset("palette.json").read_bytes()
    return {swatch.key: swatch for swatch in msgspec.json.decode(data, type=list[Swatch])}


def swatch(key: str) -> Swatch:
    """The swatch with this key; the first of the palette when the key is unknown."""
    swatches = palette()
    return swatches.get(key) or next(iter(swatches.values()))
