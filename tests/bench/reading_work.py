"""Opening a set and laying out cards, and their floors; each function runs in a child."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import msgspec
import uharfbuzz as hb

from kwartet.layout.cards import lay_out_front
from kwartet.model.card_set import CARDS_PER_QUARTET, Illustration
from kwartet.resources import asset
from kwartet.storage.folder import open_set, read_set
from tests.bench.clock import in_turn, seconds
from tests.bench.material import SHIPPED

_RUNS = 7


def time_opening(folder: str) -> list[float]:
    """Seconds of opening a set to work on it, and of decoding its files as nothing but JSON."""

    def opening() -> None:
        open_set(Path(folder)).close()

    def decoding() -> None:
        for file in Path(folder).glob("**/*.json"):
            msgspec.json.decode(file.read_bytes())

    return in_turn(_RUNS, opening, decoding)


def time_layout() -> float:
    """Seconds of laying out the shipped cards in a process that never saw a font or a drawing."""
    card_set = read_set(SHIPPED).card_set

    def layout() -> None:
        for quartet in card_set.quartets:
            for index in range(CARDS_PER_QUARTET):
                lay_out_front(card_set, quartet, index)

    return seconds(layout)


def time_shaping() -> float:
    """Seconds of shaping each text of these cards with HarfBuzz, and of parsing each drawing."""
    cards = read_set(SHIPPED).card_set.cards
    texts = [text for card in cards for text in (card.title, card.body, card.source)]
    names = {card.picture.name for card in cards if isinstance(card.picture, Illustration)}
    drawings = [asset("illustrations", f"{name}.svg") for name in names]

    def shaping() -> None:
        blob = hb.Blob.from_file_path(str(asset("fonts", "atkinson-hyperlegible-next-500.ttf")))
        font = hb.Font(hb.Face(blob))
        for text in texts:
            buffer = hb.Buffer()
            buffer.add_str(text)
            buffer.guess_segment_properties()
            hb.shape(font, buffer)
        for drawing in drawings:
            ET.parse(drawing)  # noqa: S314 -- shipped drawings only

    return seconds(shaping)
