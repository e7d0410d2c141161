"""What the cards of a deck really contain, measured on the display lists that go to the press."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kwartet.layout.cards import lay_out_back, lay_out_front
from kwartet.layout.display import MM_PER_PT, DisplayList, Group, Ink, Item, Path, Text
from kwartet.layout.fonts import font
from kwartet.model.card_set import CardSet, Quartet, Style
from kwartet.pdf.colours import PressColours
from kwartet.pdf.extent import extent
from kwartet.pdf.presets import Preset

_CLOSE_MM = 0.05
"""What ends this close to a line ends on it."""

_RESTRICTED_LICENCE = 0x0002
"""Bit 1 of ``fsType`` in a font's OS/2 table: it may not be embedded (OpenType specification)."""


@dataclass(frozen=True)
class Measured:
    """The extremes of a deck.

    ``short_of_bleed`` are the ids of the cards on which something goes over the cutting line but
    stops before the edge of the bleed (an empty id is the back). ``locked_fonts`` are the fonts
    whose licence forbids that they go into a PDF.
    """

    cards: int
    short_of_bleed: tuple[str, ...]
    smallest_type_pt: float
    thinnest_line_pt: float
    highest_ink_percent: float
    fonts: frozenset[str]
    locked_fonts: frozenset[str]


def measure(card_set: CardSet, cards: Iterable[tuple[Quartet, int]], preset: Preset) -> Measured:
    """Measure the fronts of these cards and the back they share.

    Args:
        card_set: The set at the size it is printed.
        cards: Quartet and index of each card.
        preset: For the colours of the press.

    Raises:
        KwartetError: The colour profile of the preset is not there or is not that of a press.
    """
    lists = {"": lay_out_back(card_set)}
    for quartet, index in cards:
        lists[quartet.cards[index].id] = lay_out_front(card_set, quartet, index).items
    found = _Found()
    seen: set[tuple[str, float]] = set()
    for items in lists.values():
        found.walk(items, 1.0, seen)
    colours = PressColours(preset.press, preset.rich_black)
    style = card_set.style
    return Measured(
        cards=len(lists) - 1,
        short_of_bleed=tuple(card for card, items in lists.items() if stops_in_bleed(items, style)),
        smallest_type_pt=min(found.type_mm, default=0.0) / MM_PER_PT,
        thinnest_line_pt=min(found.line_mm, default=0.0) / MM_PER_PT,
        highest_ink_percent=max((sum(colours.recipe(ink)) for ink in found.inks), default=0.0),
        fonts=frozenset(found.fonts),
        locked_fonts=frozenset(key for key in found.fonts if not _may_be_embedded(key)),
    )


class _Found:
    """Everything of interest that a walk through display lists comes by."""

    def __init__(self) -> None:
        self.type_mm: set[float] = set()
        self.line_mm: set[float] = set()
        self.inks: set[Ink] = set()
        self.fonts: set[str] = set()

    def walk(self, items: DisplayList, scale: float, seen: set[tuple[str, float]]) -> None:
        """Look at all items; ``seen`` holds the keyed groups that need no second look."""
        for item in items:
            if isinstance(item, Text):
                self.type_mm.add(item.size_mm * scale)
                self.fonts.add(item.font)
                self.inks.add(item.ink)
            elif isinstance(item, Path):
                self._look_at_path(item, scale)
            elif isinstance(item, Group):
                a, b, c, d, _, _ = item.transform or (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
                inner = scale * abs(a * d - b * c) ** 0.5
                key = (item.key, round(inner, 4))
                if not item.key or key not in seen:
                    seen.add(key)
                    self.walk(item.items, inner, seen)

    def _look_at_path(self, path: Path, scale: float) -> None:
        self.inks.update(ink for ink in (path.fill, path.stroke) if ink is not None)
        if path.stroke is not None and path.width_mm > 0 and path.stroke != path.fill:
            self.line_mm.add(path.width_mm * scale)


def stops_in_bleed(items: DisplayList, style: Style) -> bool:
    """Whether a picture or an area of a card goes to the cutting line but not on to the bleed.

    Text does not count: it stays far inside.
    """
    return any(
        -_CLOSE_MM <= reach < style.bleed_mm - _CLOSE_MM
        for item in items
        if not _is_text(item)
        for reach in _reaches(item, style)
    )


def _is_text(item: Item) -> bool:
    if isinstance(item, Group):
        return all(_is_text(each) for each in item.items)
    return isinstance(item, Text)


def _reaches(item: Item, style: Style) -> Iterator[float]:
    """How far an item reaches beyond each side of the trim, in mm; negative stays inside."""
    left, top, right, bottom = extent((item,))
    yield from (-left, -top, right - style.width_mm, bottom - style.height_mm)


def _may_be_embedded(key: str) -> bool:
    """Whether the licence bits of a font allow it to go into a document."""
    from fontTools.ttLib import TTFont

    with TTFont(font(key).path, lazy=True) as file:
        licence: int = file["OS/2"].fsType
    return licence & 0x000F != _RESTRICTED_LICENCE
