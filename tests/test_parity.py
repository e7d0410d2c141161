"""The screen shows what the press prints: QPainter against the PDF, card by card.

The PDF is rasterised at 2,400 dpi and reduced to 300, for a rasteriser that is asked for 300 at
once differs from itself by more than the two differ from each other. By default a card of each
template is compared; ``KWARTET_PARITY=all`` compares every shipped card and back.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage, QPainter

from kwartet import resources
from kwartet.layout.cards import TEMPLATES, lay_out_back, lay_out_front
from kwartet.layout.display import MM_PER_PT, DisplayList
from kwartet.layout.templates.backs import BACKS
from kwartet.model.card_set import CardSet
from kwartet.pdf.colours import ScreenColours
from kwartet.pdf.document import Document
from kwartet.pdf.finish import finish_screen, imprint
from kwartet.pdf.painter import Content, Painter
from kwartet.storage.folder import open_set
from kwartet.ui.painter import paint

DPI = 300
FINER = 8
PX_PER_MM = DPI / 25.4
MEAN_DIFFERENCE = 0.5
SETS = ("stigmakwartet", "leidende-principes")
ALL = os.environ.get("KWARTET_PARITY") == "all"
FRONTS = [
    (name, template, number)
    for name, count in zip(SETS, (52, 16), strict=True)
    for template in TEMPLATES
    for number in range(count)
]
SAMPLE = [
    ("stigmakwartet", "knipsel", 1),
    ("stigmakwartet", "klassiek", 38),
    ("leidende-principes", "raam", 6),
]


@pytest.mark.parametrize(("name", "template", "number"), FRONTS if ALL else SAMPLE)
def test_a_front_on_screen_is_the_front_in_the_pdf(
    qapp: object, name: str, template: str, number: int
) -> None:
    card_set = shipped(name, template)
    quartet = card_set.quartets[number // 4]
    items = lay_out_front(card_set, quartet, number % 4).items
    assert difference(items, card_set) <= MEAN_DIFFERENCE


@pytest.mark.parametrize("back", BACKS if ALL else BACKS[:1])
def test_a_back_on_screen_is_the_back_in_the_pdf(qapp: object, back: str) -> None:
    card_set = shipped("stigmakwartet", "knipsel")
    card_set = replace(card_set, style=replace(card_set.style, back=back))
    assert difference(lay_out_back(card_set), card_set) <= MEAN_DIFFERENCE


def shipped(name: str, template: str) -> CardSet:
    card_set = open_set(resources.shipped_sets() / name).card_set
    return replace(card_set, style=replace(card_set.style, template=template))


def difference(items: DisplayList, card_set: CardSet) -> float:
    """The mean difference over all pixels and channels, of 255."""
    width = round(card_set.style.width_mm * PX_PER_MM)
    height = round(card_set.style.height_mm * PX_PER_MM)
    screen = on_screen(items, width, height)
    printed = in_pdf(items, width, height)
    return float(np.abs(screen - printed).mean())


def on_screen(items: DisplayList, width: int, height: int) -> np.ndarray:
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(0xFFFFFFFF)
    with QPainter(image) as painter:
        painter.scale(PX_PER_MM, PX_PER_MM)
        paint(painter, items, Path())
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    return rows[:, : width * 3].reshape(height, width, 3).astype(float)


def in_pdf(items: DisplayList, width: int, height: int) -> np.ndarray:
    with pypdfium2.PdfDocument(pdf_page(items, width, height)) as pdf:
        bitmap = pdf[0].render(scale=FINER * DPI / 72).to_numpy()
    whole = bitmap[: height * FINER, : width * FINER, :3]
    fine = whole.reshape(height, FINER, width, FINER, 3)
    return fine.mean(axis=(1, 3), dtype=float)[:, :, ::-1]


def pdf_page(items: DisplayList, width: int, height: int) -> bytes:
    """One page in screen colours, of exactly these pixels, with the trim corner at its top left."""
    buffer = io.BytesIO()
    document = Document(buffer)
    painter = Painter(document, ScreenColours(), no_photo)
    content = Content()
    size = (width / PX_PER_MM / MM_PER_PT, height / PX_PER_MM / MM_PER_PT)
    content.code.append(f"1 0 0 1 0 {size[1]:.4f} cm")
    painter.paint(content, items)
    boxes = {"MediaBox": (0.0, 0.0, *size)}
    document.add_page(content.encoded(), painter.resources(content), boxes)
    painter.close()
    finish_screen(document, imprint("", "nl"), {})
    return buffer.getvalue()


def no_photo(file: str, width_mm: float, height_mm: float) -> tuple[str, object]:
    raise AssertionError(f"a card without photos asks for {file}")
