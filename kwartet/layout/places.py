"""Where the characters of a text came to stand on a card."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from kwartet.layout.display import Text
from kwartet.layout.fonts import SOFT_HYPHEN

_BREAKING = " \n"
"""What a line break swallows: a line holds every other character of the text, in order."""


class Stretch(NamedTuple):
    """A part of one line: from ``x_mm`` on the baseline ``y_mm``, in letters of ``size_mm``."""

    x_mm: float
    y_mm: float
    width_mm: float
    size_mm: float


def find(
    text: str, lines: Sequence[Text], spans: Iterable[tuple[int, int]]
) -> list[tuple[Stretch, ...]]:
    """For each span of characters of ``text`` the stretches of ``lines`` where they stand.

    ``lines`` are those that the text was broken into, as :class:`kwartet.layout.cards.CardLayout`
    has them. Spaces at the end of a line are nowhere.
    """
    placed = list(_placed(text, lines))
    found = []
    for start, end in spans:
        parts = []
        for line, indices, edges in placed:
            inside = [at for at, index in enumerate(indices) if start <= index < end]
            if inside:
                left, right = edges[inside[0]], edges[inside[-1] + 1]
                size = line.size_mm
                parts.append(
                    Stretch(line.x_mm + left * size, line.y_mm, (right - left) * size, size)
                )
        found.append(tuple(parts))
    return found


def _placed(text: str, lines: Sequence[Text]) -> Iterator[tuple[Text, list[int], list[float]]]:
    """Of each line the index in ``text`` of its characters (-1: none), and their edges in em."""
    at = 0
    for line in lines:
        indices = []
        for number, char in enumerate(line.text, 1):
            if char == " ":
                indices.append(at if text[at : at + 1] == " " else -1)
                continue
            while text[at : at + 1] and text[at] in _BREAKING:
                at += 1
            ends_line = number == len(line.text)
            if char == SOFT_HYPHEN and ends_line and text[at : at + 1] != SOFT_HYPHEN:
                indices.append(-1)
                continue
            indices.append(at)
            at += 1
        yield line, indices, _edges(line)


def _edges(line: Text) -> list[float]:
    """Where the characters of a line begin, and where the last one ends, in em from its start."""
    widths: list[float] = []
    for glyph in line.glyphs:
        if glyph.text:
            widths += [glyph.advance / len(glyph.text)] * len(glyph.text)
        elif widths:
            widths[-1] += glyph.advance
    return list(accumulate(widths, initial=0.0))
