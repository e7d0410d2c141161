"""The colours of the table that differ between a dark and a light room, beside the tokens."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kwartet.ui.theme import surface_of


@dataclass(frozen=True)
class TableLook:
    """Colours as ``#rrggbb``.

    Attributes:
        ground: The table.
        disc: The round table top under the hand.
        bar: The bars above and below.
        panel: Tiles and the story.
        chosen: A chosen tile; ``chosen_edge`` is its border.
        clock: What is left of the time; ``clock_tray`` is what is gone.
        accent: A word in the colour of the room.
        mark: The border of a chosen card in the hand.
        miss: The chip of a miss; ``on_miss`` is its text.
    """

    ground: str
    disc: str
    bar: str
    panel: str
    panel_edge: str
    chosen: str
    chosen_edge: str
    choosable: str
    clock: str
    clock_tray: str
    accent: str
    mark: str
    miss: str
    on_miss: str


DARK = TableLook(
    ground="#211A2C",
    disc="#2C2439",
    bar="#1A1423",
    panel="#2C2439",
    panel_edge="#43394F",
    chosen="#3A3047",
    chosen_edge="#FFD24A",
    choosable="#FFD24A",
    clock="#FFD24A",
    clock_tray="#43394F",
    accent="#FFD24A",
    mark="#FFD24A",
    miss="#5A4E6B",
    on_miss="#FBF5EA",
)
LIGHT = TableLook(
    ground="#EBE4D8",
    disc="#E0D7C8",
    bar="#FFFDF9",
    panel="#FFFDF9",
    panel_edge="#CFC4B2",
    chosen="#FFF1BF",
    chosen_edge="#2B2338",
    choosable="#2B2338",
    clock="#2B2338",
    clock_tray="#E3DACB",
    accent="#6B4500",
    mark="#2B2338",
    miss="#E3DACB",
    on_miss="#2B2338",
)
INK = "#2B2338"
INK_SOFT = "#5E566B"
INK_PALE = "#7A7286"
PAPER = "#FFFDF9"
PAPER_EDGE = "#CFC4B2"
MARKER = "#FFD24A"
MARKER_LIGHT = "#FFF1BF"
HIT = "#6FC08A"
ON_HIT = "#12341F"


def table_look(widget: QWidget) -> TableLook:
    """The colours for a widget: of the dark table where it lies on the night."""
    return DARK if surface_of(widget) == "night" else LIGHT
