"""The press PDF: PDF/X-4, one card a page with its bleed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kwartet.layout.display import MM_PER_PT, DisplayList, Ink, Text
from kwartet.layout.fonts import font
from kwartet.layout.marks import crop_marks, die_line
from kwartet.model.card_set import Style
from kwartet.pdf.colours import PressColours
from kwartet.pdf.deck import Deck, Job, Progress, deck_of, proof_note, silent
from kwartet.pdf.document import Box, Document
from kwartet.pdf.finish import Imprint, finish_press, imprint
from kwartet.pdf.output import whole_file
from kwartet.pdf.painter import Content, Painter
from kwartet.pdf.pictures import Pictures
from kwartet.pdf.presets import PageOrder, Preset

_MARK_LENGTH_MM = 5.0
_MARGIN_ROUND_MARKS_MM = 1.0
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
    about = imprint(deck.card_set.title, deck.card_set.language)
    files = _files(job.preset.order, out, deck)
    total = sum(len(pages) for _, pages in files)
    done = 0
    progress(done, total)
    for file, pages in files:
        for _ in _write_file(job, deck, about, file, pages):
            done += 1
            progress(done, total)
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
    count = len(deck.cards)
    if order is not PageOrder.TWO_FILES:
        return [(out, page_order(order, count))]
    dutch = not deck.card_set.language.startswith("en")
    fronts, back = ("voorkanten", "achterkant") if dutch else ("fronts", "back")
    return [
        (out.with_stem(f"{out.stem}-{fronts}"), list(range(count))),
        (out.with_stem(f"{out.stem}-{back}"), [BACK]),
    ]


def _write_file(
    job: Job, deck: Deck, about: Imprint, out: Path, pages: list[int]
) -> Iterator[None]:
    """Write one file, yielding after each page."""
    preset = job.preset
    colours = PressColours(
        preset.press, preset.rich_black, black_overprints=preset.black_overprints
    )
    sheet = CardPage(deck.card_set.style, preset, proof_note(deck))
    with whole_file(out) as file:
        document = Document(file)
        pictures = Pictures(document, job.pictures, preset.press, preset.picture_dpi, job.cache)
        with pictures:
            painter = Painter(
                document, colours, pictures.place, text_as_outlines=preset.text_as_outlines
            )
            around = sheet.around()
            for page in pages:
                content = Content()
                content.code.append(sheet.origin())
                card = deck.back() if page == BACK else deck.front(page)
                painter.paint(content, (*card, *around))
                document.add_page(content.encoded(), painter.resources(content), sheet.boxes())
                yield
        painter.close()
        finish_press(document, about, preset.press, preset.condition)


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
        marks = _MARK_LENGTH_MM + _MARGIN_ROUND_MARKS_MM if self.preset.marks else 0.0
        return max(marks, _PROOF_MARGIN_MM if self.proof_note else 0.0)

    def boxes(self) -> dict[str, Box]:
        """MediaBox, BleedBox and TrimBox in points."""
        bleed = self.style.bleed_mm
        return {
            "MediaBox": self._box(bleed + self.margin_mm),
            "BleedBox": self._box(bleed),
            "TrimBox": self._box(0.0),
        }

    def origin(self) -> str:
        """The operator that puts the origin at the top left corner of the trim."""
        edge = self.style.bleed_mm + self.margin_mm
        x, y = edge / MM_PER_PT, (edge + self.style.height_mm) / MM_PER_PT
        return f"1 0 0 1 {x:.4f} {y:.4f} cm"

    def around(self) -> DisplayList:
        """What is not the card itself: marks, die line, and the proof note in the margin."""
        style = self.style
        trim = (0.0, 0.0, style.width_mm, style.height_mm)
        marks = crop_marks(trim, style.bleed_mm, _MARK_LENGTH_MM) if self.preset.marks else []
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
