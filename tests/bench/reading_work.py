"""Opening a set and laying out cards, and their floors; each function runs in a child."""

from __future__ import annotations

from pathlib import Path

import msgspec
import uharfbuzz as hb

from kwartet.layout import cards, fonts, paragraph
from kwartet.layout.cards import lay_out_front
from kwartet.layout.display import Group, Item, Text
from kwartet.layout.fonts import font
from kwartet.storage.folder import open_set, read_set
from tests.bench.clock import in_turn
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


def time_layout() -> list[float]:
    """Seconds of laying out the shipped cards, and of shaping each of their lines once."""
    card_set = read_set(SHIPPED).card_set
    places = [(quartet, index) for quartet in card_set.quartets for index in range(4)]

    def layout() -> list[Text]:
        _forget()
        return [
            text
            for quartet, index in places
            for text in _texts(lay_out_front(card_set, quartet, index).items)
        ]

    lines = layout()
    faces = {
        key: hb.Font(hb.Face(hb.Blob.from_file_path(str(font(key).path))))
        for key in fonts.font_keys()
    }

    def shaping() -> None:
        for line in lines:
            buffer = hb.Buffer()
            buffer.add_str(line.text)
            buffer.guess_segment_properties()
            hb.shape(faces[line.font], buffer)

    return in_turn(_RUNS, layout, shaping)


def _face(key: str) -> hb.Font:
    return hb.Font(hb.Face(hb.Blob.from_file_path(str(font(key).path))))


def _forget() -> None:
    """Empty what layout keeps of cards and lines it has seen."""
    cards._lay_out.cache_clear()
    paragraph.break_lines.cache_clear()
    for key in fonts.font_keys():
        font(key).shape.cache_clear()
        font(key).width.cache_clear()


def _texts(items: tuple[Item, ...]) -> list[Text]:
    found: list[Text] = []
    for item in items:
        if isinstance(item, Text):
            found.append(item)
        elif isinstance(item, Group):
            found += _texts(item.items)
    return found
