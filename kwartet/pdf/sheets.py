"""Sheets of A4 or A3 for a home or school printer: fronts, and the backs behind them.

These are in sRGB, not in CMYK. Printers at home and at school take RGB: their drivers turn
DeviceCMYK into RGB first, without a profile, which makes colours dull, and only then into their own
inks. The screen colours of the design, which the user has seen all along, survive that best.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from itertools import count
from pathlib import Path

from kwartet.layout.display import MM_PER_PT, DisplayList, Group, Item, Text
from kwartet.layout.fonts import font
from kwartet.layout.imposition import Sheet, SheetOptions, Slot, impose
from kwartet.layout.inks import TEXT
from kwartet.layout.shapes import rectangle
from kwartet.pdf.colours import ScreenColours
from kwartet.pdf.deck import Deck, Job, Progress, deck_of, proof_note, silent
from kwartet.pdf.finish import finish_screen, imprint
from kwartet.pdf.output import whole_file
from kwartet.pdf.pages import Look, Page, write_pages
from kwartet.pdf.pictures import Photos

_FOOTER_FONT, _FOOTER_SIZE_MM = "text-500", 6.5 * MM_PER_PT


def write_sheets(
    job: Job, options: SheetOptions, out: Path, progress: Progress = silent
) -> list[Path]:
    """Write sheets with the cards of a job to ``out``: front, back, front, back.

    Args:
        job: What to print; of its preset only the size of the cards and the sharpness count.
        options: The paper, how it is turned and how it is cut.
        out: The file; it appears only when it is complete.
        progress: Told after each page; an exception it raises stops the work and leaves no file.

    Returns:
        The file that was written.

    Raises:
        KwartetError: Nothing to print, a chosen card is not there, a card is larger than the paper,
            or the file cannot be written.
    """
    deck = deck_of(job)
    sides = Sides(deck, impose(deck.card_set.style, options))
    look = Look(ScreenColours(), Photos(job.pictures, None, job.preset.picture_dpi, job.cache))
    about = imprint(deck.card_set.title, deck.card_set.language)
    finish = partial(finish_screen, about=about, viewer_preferences=_viewer_preferences(options))
    done = count(1)
    progress(0, sides.count)
    with whole_file(out) as file:
        pages = (sides.page(number) for number in range(sides.count))
        write_pages(file, look, pages, finish, lambda: progress(next(done), sides.count))
    return [out]


def _viewer_preferences(options: SheetOptions) -> dict[str, object]:
    """Asks the print dialogue for actual size and for the right side to turn the paper on."""
    turn = "/DuplexFlipLongEdge" if options.turn == "long" else "/DuplexFlipShortEdge"
    return {"PrintScaling": "/None", "Duplex": turn}


@dataclass(frozen=True)
class Sides:
    """The sides of all sheets of a deck: number 0 is the front of the first sheet, 1 its back.

    For the file, and for the print room that shows what will be in it.
    """

    deck: Deck
    sheet: Sheet

    @property
    def count(self) -> int:
        """How many sides there are."""
        return 2 * self.sheet.count(len(self.deck.cards))

    def page(self, number: int) -> Page:
        """A side as a page, its origin at the top left corner of the paper."""
        width, height = self.sheet.width_mm, self.sheet.height_mm
        media = (0.0, 0.0, width / MM_PER_PT, height / MM_PER_PT)
        return Page(self.items(number), (0.0, height), {"MediaBox": media})

    def items(self, number: int) -> DisplayList:
        """All that is printed on a side."""
        sheet_number, is_back = divmod(number, 2)
        first = sheet_number * len(self.sheet.fronts)
        cards = range(first, min(first + len(self.sheet.fronts), len(self.deck.cards)))
        slots = self.sheet.backs if is_back else self.sheet.fronts
        fronts = None if is_back else cards
        placed = [
            self._placed(slot, self._back if fronts is None else self.deck.front(card))
            for slot, card in zip(slots, cards, strict=False)
        ]
        shift = self.sheet.back_shift_mm if is_back else (0.0, 0.0)
        marks = Group(self.sheet.marks, (1, 0, 0, 1, *shift))
        return (*placed, marks, *self._footer(sheet_number, is_back=bool(is_back)))

    @cached_property
    def _back(self) -> DisplayList:
        return self.deck.back()

    def _placed(self, slot: Slot, card: DisplayList) -> Item:
        left, top, right, bottom = slot.bleed
        clip = rectangle(left, top, right - left, bottom - top)
        return Group(card, slot.transform(self.deck.card_set.style), clip)

    def _footer(self, sheet_number: int, *, is_back: bool) -> DisplayList:
        """Which side of which sheet of which game this is, if there is room."""
        if self.sheet.footer_mm is None:
            return ()
        left, baseline, right = self.sheet.footer_mm
        parts = self._footer_parts(sheet_number, is_back=is_back)
        note = proof_note(self.deck)
        for shown in (parts, parts[1:]):
            glyphs = font(_FOOTER_FONT).shape(" · ".join([note, *shown] if note else shown))
            line = Text(_FOOTER_FONT, _FOOTER_SIZE_MM, left, baseline, TEXT, glyphs)
            if line.width_mm <= right - left:
                return (line,)
        return ()

    def _footer_parts(self, sheet_number: int, *, is_back: bool) -> list[str]:
        card_set, total = self.deck.card_set, self.count // 2
        width, height = card_set.style.width_mm, card_set.style.height_mm
        size = f"{width:g} × {height:g} mm"
        if card_set.language.startswith("en"):
            side = "back" if is_back else "front"
            return [card_set.title, f"sheet {sheet_number + 1} of {total}", side, size]
        side = "achterkant" if is_back else "voorkant"
        sized = size.replace(".", ",")
        return [card_set.title, f"vel {sheet_number + 1} van {total}", side, sized]
