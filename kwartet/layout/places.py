"""Where the characters of a text came to stand on a card."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    wanted = list(spans)
    found: list[list[Stretch]] = [[] for _ in wanted]
    last = max((end for _, end in wanted), default=0)
    at = 0
    for line in lines:
        if at >= last:
            break
        indices, at = _indices(text, at, line.text)
        edges: list[float] = []
        for parts, (start, end) in zip(found, wanted, strict=True):
            inside = [number for number, index in enumerate(indices) if start <= index < end]
            if inside:
                edges = edges or _edges(line)
                left, right, size = edges[inside[0]], edges[inside[-1] + 1], line.size_mm
                x = line.x_mm + left * size
                parts.append(Stretch(x, line.y_mm, (right - left) * size, size))
    return [tuple(parts) for parts in found]


def _indices(text: str, at: int, line: str) -> tuple[list[int], int]:
    """The index in ``text``, from ``at`` on, of each character of a line (-1: none); the next."""
    indices = []
    for number, char in enumerate(line, 1):
        if char == " ":
            indices.append(at if text[at : at + 1] == " " else -1)
            continue
        while text[at : at + 1] and text[at] in _BREAKING:
            at += 1
        is_hyphen = char == SOFT_HYPHEN and number == len(line)
        if is_hyphen and text[at : at + 1] != SOFT_HYPHEN:
            indices.append(-1)
            continue
        indices.append(at)
        at += 1
    return indices, at


def _edges(line: Text) -> list[float]:
    """Where the characters of a line begin, and where the last one ends, in em from its start."""
    widths: list[float] = []
    for glyph in line.glyphs:
        if glyph.text:
            widths += [glyph.advance / len(glyph.text)] * len(glyph.text)
        elif widths:
            widths[-1] += glyph.advance
    return list(accumulate(widths, initial=0.0))
