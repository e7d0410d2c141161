"""Card sizes that printers and players know, after trimming."""

from __future__ import annotations

from typing import NamedTuple

from kwartet.errors import Message


class CardSize(NamedTuple):
    """A trim size in millimetres with its name."""

    key: str
    name: Message
    width_mm: float
    height_mm: float


CARD_SIZES = (
    CardSize("kwartet", Message("Kwartet", "Quartet"), 62.0, 100.0),
    CardSize("speelkaart", Message("Speelkaart", "Playing card"), 59.0, 91.0),
    CardSize("poker", Message("Poker", "Poker"), 63.0, 88.0),
    CardSize("groot", Message("Groot", "Large"), 70.0, 120.0),
)

SMALLEST_MM = (55.0, 85.0)
LARGEST_MM = (120.0, 180.0)
"""The range of free sizes (width, height) that the templates are made for."""


def size_name(width_mm: float, height_mm: float) -> Message | None:
    """The name of a trim size, or None for a free one."""
    return next((size.name for size in CARD_SIZES if size[2:] == (width_mm, height_mm)), None)
