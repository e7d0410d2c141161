"""An order: what is printed, of which set, for whom; preview, check and file follow from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kwartet.errors import KwartetError
from kwartet.layout.imposition import SheetOptions, impose
from kwartet.model.card_set import CardSet, Quartet, Style
from kwartet.pdf.deck import Deck, Job, Progress, printed_cards, proof_note
from kwartet.pdf.presets import Preset
from kwartet.pdf.press import CardPage, page_order, write_press
from kwartet.pdf.sheets import Sides, write_sheets
from kwartet.ui.printing.choices import Choices, Product, as_designed
from kwartet.ui.printing.pages import CutCards, Pages, PressPages, SheetPages

Cards = tuple[tuple[Quartet, int], ...]
"""Quartet and index (0..3) of each card that is printed."""


@dataclass(frozen=True, eq=False)
class Order:
    """What is to be made, with everything it is made of.

    ``card_set`` is at the size it is printed, ``wanted_style`` the style the set itself has.
    """

    product: Product
    card_set: CardSet
    wanted_style: Style
    pictures: Path
    preset: Preset
    sheets: SheetOptions
    picture_dpi: int
    only: frozenset[str]

    @cached_property
    def cards(self) -> Cards:
        """The cards that are printed."""
        return printed_cards(self.card_set, self.only)

    @property
    def job(self) -> Job:
        """The order as the PDF writers take it."""
        return Job(self.card_set, self.pictures, self.preset, self.only)

    @property
    def proof_word(self) -> str:
        """What the file says beside the cards while a red point is open; empty without room."""
        if self.product is Product.PICTURES or self._is_on_sheets_without_footer:
            return ""
        return proof_note(Deck(self.card_set, self.cards, 1)).partition(" ")[0]

    @property
    def _is_on_sheets_without_footer(self) -> bool:
        if self.product is not Product.SHEETS:
            return False
        try:
            return impose(self.card_set.style, self.sheets).footer_mm is None
        except KwartetError:
            return True

    def pages(self, open_points: int, *, cut: bool) -> Pages:
        """The pages to look at.

        Args:
            open_points: How many problems block; the margin then says so.
            cut: Show cards of the press product cut out instead of with their bleed.

        Raises:
            KwartetError: A card is larger than the paper.
        """
        deck = Deck(self.card_set, self.cards, open_points)
        if self.product is Product.SHEETS:
            return SheetPages(deck, Sides(deck, impose(self.card_set.style, self.sheets)))
        if self.product is Product.PICTURES:
            return CutCards(deck, rounded=False)
        if cut:
            return CutCards(deck, rounded=True)
        card_page = CardPage(self.card_set.style, self.preset, proof_note(deck))
        return PressPages(deck, card_page)

    def printed_pages(self) -> int:
        """How many pages the file has, or how many files there are."""
        if self.product is Product.PRESS:
            return len(page_order(self.preset.order, len(self.cards)))
        if self.product is Product.PICTURES:
            return len(self.cards) + 1
        return 2 * impose(self.card_set.style, self.sheets).count(len(self.cards))

    def write(self, out: Path, progress: Progress) -> list[Path]:
        """Make the file, or the files in the folder ``out``; returns what was written.

        Raises:
            KwartetError: There is nothing to print, or it cannot be written.
        """
        if self.product is Product.SHEETS:
            return write_sheets(self.job, self.sheets, out, progress)
        if self.product is Product.PICTURES:
            from kwartet.pdf.png import write_pngs

            return write_pngs(self.job, out, self.picture_dpi, progress)
        return write_press(self.job, out, progress)


def order_of(
    card_set: CardSet, pictures: Path, choices: Choices, presets: Mapping[str, Preset]
) -> Order:
    """The order that somebody's choices come down to; ``presets`` holds the chosen one."""
    preset = presets[choices.preset]
    if choices.product is not Product.PRESS:
        preset = as_designed(preset, card_set.style)
    return Order(
        product=choices.product,
        card_set=preset.sized(card_set),
        wanted_style=card_set.style,
        pictures=pictures,
        preset=preset,
        sheets=choices.sheets,
        picture_dpi=choices.picture_dpi,
        only=choices.only & {quartet.id for quartet in card_set.quartets},
    )
