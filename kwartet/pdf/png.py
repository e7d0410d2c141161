"""A picture of each card, for screens: the same painter, rasterised by PDFium."""

from __future__ import annotations

import io
import unicodedata
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kwartet.errors import KwartetError
from kwartet.layout.display import MM_PER_PT, DisplayList
from kwartet.model.card_set import Style
from kwartet.pdf.colours import ScreenColours
from kwartet.pdf.deck import Deck, Job, Progress, deck_of, silent
from kwartet.pdf.finish import finish_screen, imprint
from kwartet.pdf.output import whole_file
from kwartet.pdf.pages import Look, Page, write_pages
from kwartet.pdf.pictures import Photos

if TYPE_CHECKING:
    from PIL.Image import Image

_PT_PER_INCH = 72
_LONGEST_NAME = 60


def write_pngs(job: Job, folder: Path, dpi: int = 300, progress: Progress = silent) -> list[Path]:
    """Write a PNG of each card of a job, cut to its trim, and one of the back.

    Args:
        job: What to draw.
        folder: Where the files go (``adhd-1.png``, ``achterkant.png``); made if it is not there.
        dpi: Pixels an inch; 300 makes a card of 62 x 100 mm 732 x 1181 pixels.
        progress: Told after each picture; an exception it raises stops the work. Pictures that are
            complete by then stay.

    Raises:
        KwartetError: Nothing to draw, a chosen card is not there, or the folder is locked or full.
    """
    deck = deck_of(job)
    _make(folder)
    names = file_names(deck)
    total = len(names) + 1
    progress(0, total)
    files = []
    for number, name in enumerate([*names, _back_name(deck)]):
        card = deck.front(number) if number < len(names) else deck.back()
        files.append(folder / f"{name}.png")
        with whole_file(files[-1]) as file:
            image = _rasterised(job, deck.card_set.style, card, dpi)
            image.save(file, "PNG", dpi=(dpi, dpi))
        progress(number + 1, total)
    return files


def file_names(deck: Deck) -> list[str]:
    """For each card a name of small letters, digits and hyphens, each another: ``angst-2``."""
    stems: dict[str, str] = {}
    for quartet, _ in deck.cards:
        if quartet.id not in stems:
            stem, taken = _plain(quartet.name), set(stems.values())
            others = (f"{stem}-{n}" for n in range(2, len(taken) + 2))
            free = (name for name in (stem, *others) if name not in taken)
            stems[quartet.id] = next(free)
    return [f"{stems[quartet.id]}-{index + 1}" for quartet, index in deck.cards]


def _plain(name: str) -> str:
    """A name that every file system takes: ``Zelf­beeld & co`` becomes ``zelfbeeld-co``."""
    bare = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    words = "".join(char if char.isalnum() else " " for char in bare).split()
    return "-".join(words)[:_LONGEST_NAME].strip("-") or "kwartet"


def _back_name(deck: Deck) -> str:
    return "back" if deck.card_set.language.startswith("en") else "achterkant"


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KwartetError(
            nl=f"De map {folder} kan niet worden gemaakt. Kies een andere plek.",
            en=f"The folder {folder} cannot be made. Choose another place.",
        ) from error


def _rasterised(job: Job, style: Style, card: DisplayList, dpi: int) -> Image:
    """The card inside its trim, in whole pixels."""
    import pypdfium2

    width, height = (
        round(size / MM_PER_PT * dpi / _PT_PER_INCH) for size in (style.width_mm, style.height_mm)
    )
    scale = dpi / _PT_PER_INCH
    with pypdfium2.PdfDocument(_card_pdf(job, card, width / scale, height / scale, dpi)) as pdf:
        image: Image = pdf[0].render(scale=scale).to_pil()
    return image.convert("RGB").crop((0, 0, width, height))


def _card_pdf(job: Job, card: DisplayList, width_pt: float, height_pt: float, dpi: int) -> bytes:
    """A page of exactly these points with the trim corner at its top left; bleed falls outside."""
    buffer = io.BytesIO()
    look = Look(ScreenColours(), Photos(job.pictures, None, dpi, job.cache))
    media = (0.0, 0.0, width_pt, height_pt)
    page = Page(card, (0.0, height_pt * MM_PER_PT), {"MediaBox": media})
    finish = partial(finish_screen, about=imprint("", "nl"), viewer_preferences={})
    write_pages(buffer, look, [page], finish, lambda: None)
    return buffer.getvalue()
