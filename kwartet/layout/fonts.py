"""The fonts of the cards and their shaping by HarfBuzz, straight from the font files.

Measuring happens here only, in em, so that screen, PDF and PNG agree on every glyph position.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

import uharfbuzz as hb

from kwartet.layout.display import Glyph
from kwartet.resources import asset

_FAMILIES = {"head": "bricolage-grotesque", "text": "atkinson-hyperlegible-next"}
_WEIGHTS = {"head": (500, 600, 700, 800), "text": (400, 500, 600, 700, 800)}

SOFT_HYPHEN = "\u00ad"


def font_keys() -> tuple[str, ...]:
    """All fonts: ``head-800`` (Bricolage Grotesque), ``text-500`` (Atkinson), and so on."""
    return tuple(f"{name}-{weight}" for name, weights in _WEIGHTS.items() for weight in weights)


@cache
def font(key: str) -> Font:
    """The font with this key, loaded once. ``KeyError`` when there is no such font."""
    if key not in font_keys():
        raise KeyError(key)
    name, weight = key.split("-")
    return Font(key, asset("fonts", f"{_FAMILIES[name]}-{weight}.ttf"))


class Font:
    """One font file with its metrics in em (1 em = the type size)."""

    def __init__(self, key: str, path: Path) -> None:
        self.key = key
        self.path = path
        face = hb.Face(hb.Blob.from_file_path(str(path)))
        self._font = hb.Font(face)
        self.units_per_em = face.upem
        extents = self._font.get_font_extents("ltr")
        self.ascent = extents.ascender / face.upem
        self.descent = -extents.descender / face.upem
        cap_height = self._font.get_metric_position(hb.OTMetricsTag.CAP_HEIGHT)
        self.cap_height: float = (cap_height or 700) / face.upem
        self.shape = lru_cache(2048)(self._shape)
        self.width = lru_cache(4096)(self._width)
        self._glyph = lru_cache(4096)(self._new_glyph)
        self._draws = cache(self._has_glyph)

    def missing(self, text: str) -> str:
        """The characters of ``text`` that this font cannot draw, each once, in order."""
        lost = {char for char in set(text) if not self._draws(char)}
        return "".join(dict.fromkeys(char for char in text if char in lost)) if lost else ""

    def _has_glyph(self, char: str) -> bool:
        return char in "\n\u00ad" or bool(self._font.get_nominal_glyph(ord(char)))

    def _shape(self, text: str, tracking: float = 0.0) -> tuple[Glyph, ...]:
        """Glyphs for one line of text; ``tracking`` in em is added after every cluster.

        A trailing soft hyphen is drawn as a hyphen and keeps U+00AD as its text.
        """
        infos, positions = self._set(text)
        clusters = [info.cluster for info in infos]
        ends = dict(pairwise([*sorted(set(clusters)), len(text)]))
        glyphs = []
        for index, (info, position) in enumerate(zip(infos, positions, strict=True)):
            cluster = info.cluster
            opens_cluster = index == 0 or clusters[index - 1] != cluster
            closes_cluster = index + 1 == len(infos) or clusters[index + 1] != cluster
            glyphs.append(
                self._glyph(
                    info.codepoint,
                    position.x_offset,
                    position.y_offset,
                    position.x_advance,
                    tracking if closes_cluster else 0.0,
                    text[cluster : ends[cluster]] if opens_cluster else "",
                )
            )
        return tuple(glyphs)

    def _new_glyph(
        self, number: int, x_offset: int, y_offset: int, advance: int, space: float, text: str
    ) -> Glyph:
        """A glyph, from font units to em; equal ones are the same object, for there are many."""
        em = self.units_per_em
        return Glyph(number, x_offset / em, y_offset / em, advance / em + space, text)

    def _width(self, text: str, tracking: float = 0.0) -> float:
        """The advance width of a line in em, as :meth:`shape` sets it."""
        infos, positions = self._set(text)
        clusters = len({info.cluster for info in infos}) if tracking else 0
        units = sum(position.x_advance for position in positions)
        return float(units / self.units_per_em + clusters * tracking)

    def _set(self, text: str) -> tuple[list[hb.GlyphInfo], list[hb.GlyphPosition]]:
        """A line as HarfBuzz sets it."""
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text.replace(SOFT_HYPHEN, "-"))
        buffer.guess_segment_properties()
        hb.shape(self._font, buffer)
        return buffer.glyph_infos or [], buffer.glyph_positions or []
