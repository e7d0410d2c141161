"""The display list: a card as flat drawing instructions that every painter follows exactly.

Unit is the millimetre, origin the top left corner of the trim, x to the right, y down; what lies in
the bleed has negative coordinates. Line breaks and glyph positions are fixed here, once. Painters
place what the list says: they measure nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Segment = tuple[str, *tuple[float, ...]]
"""``("M", x, y)``, ``("L", x, y)``, ``("C", x1, y1, x2, y2, x, y)`` or ``("Z",)``."""

Segments = tuple[Segment, ...]

Matrix = tuple[float, float, float, float, float, float]
"""``(a, b, c, d, e, f)``: x' = a x + c y + e, y' = b x + d y + f, as in SVG and PDF."""

MM_PER_PT = 25.4 / 72


@dataclass(frozen=True, slots=True)
class Ink:
    """A colour for both worlds.

    ``screen`` is sRGB as ``#RRGGBB``. ``cmyk`` is the recipe in percent; None means: through the
    press profile. ``overprint`` lets the ink lie over what is beneath instead of knocking it out.
    ``spot`` names a separation of its own (``CutContour``, ``All``), with ``cmyk`` as its proof.
    """

    screen: str
    cmyk: tuple[float, float, float, float] | None = None
    overprint: bool = False
    spot: str = ""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One shaped glyph: id in the font, offset and advance in em, and the text it stands for.

    ``text`` is empty for the second and later glyphs of a cluster, and a soft hyphen (U+00AD) for a
    hyphen that only the line break put there.
    """

    id: int
    x_offset: float
    y_offset: float
    advance: float
    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A line of glyphs from (x, y) on its baseline; ``font`` as in :mod:`kwartet.layout.fonts`."""

    font: str
    size_mm: float
    x_mm: float
    y_mm: float
    ink: Ink
    glyphs: tuple[Glyph, ...]

    @property
    def text(self) -> str:
        """The characters as a reader sees them; an end-of-line hyphen is a soft hyphen."""
        return "".join(glyph.text for glyph in self.glyphs)

    @property
    def width_mm(self) -> float:
        """From the start of the first advance to the end of the last."""
        return self.size_mm * sum(glyph.advance for glyph in self.glyphs)


@dataclass(frozen=True, slots=True)
class Path:
    """A filled and/or stroked outline. ``dash_mm`` alternates on and off, empty for solid."""

    segments: Segments
    fill: Ink | None = None
    stroke: Ink | None = None
    width_mm: float = 0.0
    dash_mm: tuple[float, ...] = ()
    cap: Literal["butt", "round", "square"] = "butt"
    join: Literal["miter", "round", "bevel"] = "miter"
    even_odd: bool = False


@dataclass(frozen=True, slots=True)
class Pixels:
    """A photo stretched over a box: ``file`` is its name in the set's ``pictures`` folder."""

    file: str
    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class Group:
    """Items under one transform and clip (the clip is in the coordinates outside the transform).

    The ``items`` of a group with a ``key`` are the same wherever that key occurs; transform and
    clip come on top. So a painter may keep them: a cached picture on screen, one form in a PDF.
    """

    items: tuple[Item, ...]
    transform: Matrix | None = None
    clip: Segments | None = None
    key: str = ""


Item = Text | Path | Pixels | Group
DisplayList = tuple[Item, ...]
