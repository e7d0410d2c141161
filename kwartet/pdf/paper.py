"""Pages of A4 in sRGB for a school printer: what hand sheets and reports have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from kwartet.images.cache import PictureCache, cache_folder
from kwartet.layout.display import MM_PER_PT, DisplayList
from kwartet.pdf.colours import ScreenColours
from kwartet.pdf.finish import finish_screen, imprint
from kwartet.pdf.output import whole_file
from kwartet.pdf.pages import Look, Page, write_pages
from kwartet.pdf.pictures import Photos

A4_WIDTH_MM, A4_HEIGHT_MM = 210.0, 297.0
_DPI = 150


def write_a4(
    out: Path,
    title: str,
    language: str,
    pages: Sequence[DisplayList],
    page_done: Callable[[], None],
) -> None:
    """Write pages without photos to ``out``, which appears only when it is complete.

    Each page is in millimetres from the top left corner of the paper. ``KwartetError`` when the
    file cannot be written; what ``page_done`` raises stops the work and leaves no file.
    """
    look = Look(ScreenColours(), Photos(out.parent, None, _DPI, PictureCache(cache_folder())))
    finish = partial(
        finish_screen,
        about=imprint(title, language),
        viewer_preferences={"PrintScaling": "/None"},
    )
    media = {"MediaBox": (0.0, 0.0, A4_WIDTH_MM / MM_PER_PT, A4_HEIGHT_MM / MM_PER_PT)}
    composed = [Page(items, (0.0, A4_HEIGHT_MM), media) for items in pages]
    with whole_file(out) as file:
        write_pages(file, look, composed, finish, page_done)
