"""The press PDF: PDF/X-4, one card a page with its bleed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import BinaryIO

from kwartet.layout.display import MM_PER_PT, DisplayList, Ink, Text
from kwartet.layout.fonts import font
from kwartet.layout.marks import crop_marks, die_line
from kwartet.model.card_set import Style
from kwartet.pdf.colours import PressColours
from kwartet.pdf.deck import Deck, Job, Progress, deck_of, proof_note, silent
from kwartet.pdf.document import Box
from kwartet.pdf.finish import finish_press, imprint
from kwartet.pdf.output import whole_file
from kwartet.pdf.pages import Look, Page, write_pages
from kwartet.pdf.pictures import Photos
from kwartet.pdf.presets import PageOrder, Preset

_MARK_LENGTH_MM = 5.0
_MARK_GAP_MM = 0.5
"""Marks begin so far outside the bleed, and end so far inside the page."""

_PROOF_MARGIN_MM = 8.0
_PROOF_INK = Ink("#B3261E", (0, 100, 100, 0))
_PROOF_FONT, _PROOF_SIZE_MM = "head-800", 9 * MM_PER_PT

BACK = -1
"""The page number of the back, among the numbers of the cards from 0."""


def write_press(job: Job, out: Path, progress: Progress = silent) -> list[Path]:
    """Write the press PDF of a job to ``out``, or to two files beside it if the preset wants that.

    Args:
        job: What to print, for which printer.
        out: The file; it appears only when it is complete.
        progress: Told after each page; an exception it raises stops the work and leaves no file.

    Returns:
        The files that were written.

    Raises:
        KwartetError: Nothing to print, a chosen card is not there, the colour profile is missing,
            or the file cannot be written.
    """
    deck = deck_of(job)
    files = _files(job.preset.order, out, deck)
    total = sum(len(numbers) for _, numbers in files)
    done = count(1)
    progress(0, total)
    with ExitStack() as stack:
        opened = [(stack.enter_context(whole_file(file)), numbers) for file, numbers in files]
        for file, numbers in opened:
            _write(job, deck, file, numbers, lambda: progress(next(done), total))
    return [file for file, _ in files]


def page_order(order: PageOrder, count: int) -> list[int]:
    """The pages of a deck of ``count`` cards in one file: card numbers from 0, and ``BACK``."""
    fronts = list(range(count))
    if order is PageOrder.FRONTS_THEN_BACK:
        return [*fronts, BACK]
    if order is PageOrder.BACK_BEFORE_FRONT:
        return [page for front in fronts for page in (BACK, front)]
    return [page for front in fronts for page in (front, BACK)]


def _files(order: PageOrder, out: Path, deck: Deck) -> list[tuple[Path, list[int]]]:
    cards = len(deck.cards)
    if order is not PageOrder.TWO_FILES:
        return [(out, page_order(order, cards))]
    dutch = not deck.card_set.language.startswith("en")
    fronts, back = ("voorkanten", "achterkant") if dutch else ("fronts", "back")
    return [
        (out.with_stem(f"{out.stem}-{fronts}"), list(range(cards))),
        (out.with_stem(f"{out.stem}-{back}"), [BACK]),
    ]


def _write(
    job: Job, deck: Deck, file: BinaryIO, numbers: list[int], page_done: Callable[[], None]
) -> None:
    """Write one file with these pages."""
    preset = job.preset
    press = preset.press
    around = CardPage(deck.card_set.style, preset, proof_note(deck))
    look = Look(
        PressColours(press, preset.rich_black, black_overprints=preset.black_overprints),
        Photos(job.pictures, press, preset.picture_dpi, job.cache),
        preset.text_as_outlines,
    )
    pages = (around.page(deck.back() if n == BACK else deck.front(n)) for n in numbers)
    about = imprint(deck.card_set.title, deck.card_set.language)
    finish = partial(finish_press, about=about, press=press, condition=preset.condition)
    write_pages(file, look, pages, finish, page_done)


@dataclass(frozen=True)
class CardPage:
    """The page that one card lies on: trim, bleed, and a margin if something stands in it.

    For the file, and for the print room that shows what will be in it.
    """

    style: Style
    preset: Preset
    proof_note: str

    @property
    def margin_mm(self) -> float:
        """How far the page reaches beyond the bleed."""
        marks = _MARK_LENGTH_MM + 2 * _MARK_GAP_MM if self.preset.marks else 0.0
        return max(marks, _PROOF_MARGIN_MM if self.proof_note else 0.0)

    def boxes(self) -> dict[str, Box]:
        """MediaBox, BleedBox and TrimBox in points."""
        bleed = self.style.bleed_mm
        return {
            "MediaBox": self._box(bleed + self.margin_mm),
            "BleedBox": self._box(bleed),
            "TrimBox": self._box(0.0),
        }

    def page(self, card: DisplayList) -> Page:
        """The page with this card on it; its origin is the top left corner of the trim."""
        edge = self.style.bleed_mm + self.margin_mm
        return Page((*card, *self.around()), (edge, edge + self.style.height_mm), self.boxes())

    def around(self) -> DisplayList:
        """What is not the card itself: marks, die line, and the proof note in the margin."""
        style = self.style
        trim = (0.0, 0.0, style.width_mm, style.height_mm)
        gap = style.bleed_mm + _MARK_GAP_MM
        marks = crop_marks(trim, gap, _MARK_LENGTH_MM) if self.preset.marks else []
        die = [die_line(style)] if self.preset.die_line else []
        return (*marks, *die, *([self._note()] if self.proof_note else []))

    def _note(self) -> Text:
        glyphs = font(_PROOF_FONT).shape(self.proof_note)
        y = -(self.style.bleed_mm + _PROOF_MARGIN_MM / 2 - _PROOF_SIZE_MM / 3)
        text = Text(_PROOF_FONT, _PROOF_SIZE_MM, 0, y, _PROOF_INK, glyphs)
        x = (self.style.width_mm - text.width_mm) / 2
        return Text(_PROOF_FONT, _PROOF_SIZE_MM, x, y, _PROOF_INK, glyphs)

    def _box(self, beyond_mm: float) -> Box:
        edge = self.style.bleed_mm + self.margin_mm
        near = (edge - beyond_mm) / MM_PER_PT
        right = (edge + self.style.width_mm + beyond_mm) / MM_PER_PT
        top = (edge + self.style.height_mm + beyond_mm) / MM_PER_PT
        return (near, near, right, top)
