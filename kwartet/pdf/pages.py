"""From display lists to the pages of one file: what all products have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from kwartet.layout.display import MM_PER_PT, DisplayList
from kwartet.pdf.colours import Colours
from kwartet.pdf.document import Box, Document
from kwartet.pdf.painter import Content, Painter
from kwartet.pdf.pictures import Photos, Pictures


@dataclass(frozen=True)
class Page:
    """What is drawn on a page, and where its origin lies: in mm from the bottom left, y up.

    ``boxes`` are in points, ``MediaBox`` always among them.
    """

    items: DisplayList
    origin_mm: tuple[float, float]
    boxes: Mapping[str, Box]


@dataclass(frozen=True)
class Look:
    """How inks, photos and text go into a file."""

    colours: Colours
    photos: Photos
    text_as_outlines: bool = False


def write_pages(
    file: BinaryIO,
    look: Look,
    pages: Iterable[Page],
    finish: Callable[[Document], None],
    page_done: Callable[[], None],
) -> None:
    """Write a whole PDF to ``file``.

    Args:
        file: Where to; nothing of it is read back.
        look: How things are drawn.
        pages: The pages; each is forgotten once it is written.
        finish: Closes the document with what it says of itself.
        page_done: Called after each page; what it raises stops the work.
    """
    document = Document(file)
    with Pictures(document, look.photos) as pictures:
        painter = Painter(
            document, look.colours, pictures.place, text_as_outlines=look.text_as_outlines
        )
        for page in pages:
            x, y = (value / MM_PER_PT for value in page.origin_mm)
            content = Content([f"1 0 0 1 {x:.4f} {y:.4f} cm"])
            painter.paint(content, page.items)
            document.add_page(content.encoded(), painter.resources(content), page.boxes)
            page_done()
    painter.close()
    finish(document)
