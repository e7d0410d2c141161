"""The fonts of the cards and their shaping by HarfBuzz, straight from the font files.

Measuring happens here only, in em, so that screen, PDF and PNG agree on every glyph position.
"""

from __future__ import annotations

from functools import cache, lru_cache
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
        self.shape = lru_cache(8192)(self._shape)
        self.width = lru_cache(32768)(self._width)

    def missing(self, text: str) -> str:
        """The characters of ``text`` that this font cannot draw, each once, in order."""
        drawable = (self._font.get_nominal_glyph(ord(char)) for char in text)
        lost = (
            char
            for char, glyph in zip(text, drawable, strict=True)
            if not glyph and char not in "\n\u00ad"
        )
        return "".join(dict.fromkeys(lost))

    def _shape(self, text: str, tracking: float = 0.0) -> tuple[Glyph, ...]:
        """Glyphs for one line of text; ``tracking`` in em is added after every cluster.

        A trailing soft hyphen is drawn as a hyphen and keeps U+00AD as its text.
        """
        drawn = text.replace(SOFT_HYPHEN, "-")
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(drawn)
        buffer.guess_segment_properties()
        hb.shape(self._font, buffer)
        infos = buffer.glyph_infos or []
        positions = buffer.glyph_positions or []
        clusters = [info.cluster for info in infos]
        ends = [*clusters[1:], len(text)]
        em = self.units_per_em
        glyphs = []
        for index, (info, position) in enumerate(zip(infos, positions, strict=True)):
            starts_cluster = index == 0 or clusters[index - 1] != info.cluster
            end = next((c for c in ends[index:] if c > info.cluster), len(text))
            closes_cluster = index + 1 == len(infos) or clusters[index + 1] != info.cluster
            glyphs.append(
                Glyph(
                    info.codepoint,
                    position.x_offset / em,
                    position.y_offset / em,
                    position.x_advance / em + (tracking if closes_cluster else 0.0),
                    text[info.cluster : end] if starts_cluster else "",
                )
            )
        return tuple(glyphs)

    def _width(self, text: str, tracking: float = 0.0) -> float:
        """The advance width of a line in em, as :meth:`shape` sets it."""
        return sum(glyph.advance for glyph in self.shape(text, tracking))
