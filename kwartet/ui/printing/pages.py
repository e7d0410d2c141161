"""The pages of a product, one at a time: what the file will hold, without writing it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from kwartet.layout.display import DisplayList, Group
from kwartet.layout.imposition import Slot
from kwartet.pdf.deck import Deck
from kwartet.pdf.press import CardPage
from kwartet.pdf.sheets import Sides

Side = Literal["front", "back"]


@dataclass(frozen=True, eq=False)
class PlacedCard:
    """Where a card lies on a page.

    ``card_id`` is empty for a back. ``x_mm`` and ``y_mm`` are the top left corner of its trim on
    the page, ``width_mm`` and ``height_mm`` its trim size. ``bleed_mm`` is how much of it shows
    outside the trim on every side.
    """

    card_id: str
    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float
    bleed_mm: float


@dataclass(frozen=True, eq=False)
class Page:
    """A page in millimetres, origin at the top left corner of the paper.

    ``items`` is all that is printed. A card that is shown cut out has ``corner_mm`` round corners.
    """

    width_mm: float
    height_mm: float
    items: DisplayList
    cards: tuple[PlacedCard, ...]
    corner_mm: float = 0.0


@dataclass(frozen=True, eq=False)
class Pages(ABC):
    """The pages of a deck of cards; each has a front and a back."""

    deck: Deck

    @property
    @abstractmethod
    def count(self) -> int:
        """How many there are."""

    @property
    @abstractmethod
    def cards_on_each(self) -> int:
        """How many cards a full page holds."""

    @abstractmethod
    def page(self, number: int, side: Side) -> Page:
        """One side of the page with this number, from 0."""

    def number_of(self, card_id: str) -> int | None:
        """The page with a card on it; None when it is not printed."""
        ids = (quartet.cards[index].id for quartet, index in self.deck.cards)
        place = next((place for place, each in enumerate(ids) if each == card_id), None)
        return None if place is None else place // self.cards_on_each

    def _ids_on(self, number: int, side: Side) -> list[str]:
        """The ids of the cards on a page; empty ones for the backs."""
        first = number * self.cards_on_each
        cards = self.deck.cards[first : first + self.cards_on_each]
        return [quartet.cards[index].id if side == "front" else "" for quartet, index in cards]


@dataclass(frozen=True, eq=False)
class CutCards(Pages):
    """One card a page, cut out; ``rounded`` as by a printing company, else with square corners."""

    rounded: bool
    cards_on_each = 1

    @property
    def count(self) -> int:
        """A page a card."""
        return len(self.deck.cards)

    def page(self, number: int, side: Side) -> Page:
        """The front of a card, or the back they share."""
        style = self.deck.card_set.style
        items = self.deck.front(number) if side == "front" else self.deck.back()
        (card_id,) = self._ids_on(number, side)
        placed = PlacedCard(card_id, 0, 0, style.width_mm, style.height_mm, 0)
        corner = style.corner_mm if self.rounded else 0.0
        return Page(style.width_mm, style.height_mm, items, (placed,), corner)


@dataclass(frozen=True, eq=False)
class PressPages(Pages):
    """One card a page as the printing company gets it: bleed, and what stands in the margin."""

    card_page: CardPage
    cards_on_each = 1

    @property
    def count(self) -> int:
        """A page a card."""
        return len(self.deck.cards)

    def page(self, number: int, side: Side) -> Page:
        """The front of a card, or the back they share."""
        style = self.deck.card_set.style
        edge = style.bleed_mm + self.card_page.margin_mm
        card = self.deck.front(number) if side == "front" else self.deck.back()
        items = Group((*card, *self.card_page.around()), (1, 0, 0, 1, edge, edge))
        (card_id,) = self._ids_on(number, side)
        placed = PlacedCard(card_id, edge, edge, style.width_mm, style.height_mm, style.bleed_mm)
        width, height = style.width_mm + 2 * edge, style.height_mm + 2 * edge
        return Page(width, height, (items,), (placed,))


@dataclass(frozen=True, eq=False)
class SheetPages(Pages):
    """Cards on sheets of paper, the backs mirrored behind the fronts."""

    sides: Sides

    @cached_property
    def cards_on_each(self) -> int:
        """As many as the sheet has places."""
        return len(self.sides.sheet.fronts)

    @property
    def count(self) -> int:
        """As many sheets as the cards take."""
        return self.sides.count // 2

    def page(self, number: int, side: Side) -> Page:
        """One side of a sheet."""
        sheet = self.sides.sheet
        slots = sheet.fronts if side == "front" else sheet.backs
        placed = tuple(
            self._placed(card_id, slot)
            for card_id, slot in zip(self._ids_on(number, side), slots, strict=False)
        )
        items = self.sides.items(2 * number + (side == "back"))
        return Page(sheet.width_mm, sheet.height_mm, items, placed)

    def _placed(self, card_id: str, slot: Slot) -> PlacedCard:
        style = self.deck.card_set.style
        left, top, right, bottom = slot.bleed
        reach = min(
            slot.x_mm - left,
            slot.y_mm - top,
            right - slot.x_mm - style.width_mm,
            bottom - slot.y_mm - style.height_mm,
        )
        return PlacedCard(
            card_id, slot.x_mm, slot.y_mm, style.width_mm, style.height_mm, max(0.0, reach)
        )
