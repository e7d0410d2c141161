"""What tells the cutter where to cut: crop marks, dotted cut lines, and the die line.

In millimetres, y down, as all of the layout.
"""

from __future__ import annotations

from kwartet.layout.display import MM_PER_PT, Ink, Path
from kwartet.layout.shapes import line, rounded
from kwartet.model.card_set import Style

MARK_WIDTH_MM = 0.25 * MM_PER_PT
"""A quarter point: thin enough to cut along, thick enough for every press."""

REGISTRATION = Ink("#000000", (100, 100, 100, 100), spot="All")
"""Prints on every plate, so that marks show whether the plates lie true."""

CUT_CONTOUR = Ink("#E5007D", (0, 100, 0, 0), overprint=True, spot="CutContour")
"""The name that cutting machines look for; it overprints, so nothing is knocked out beneath."""

CUT_LINE = Ink("#7A7286", (0, 0, 0, 60))

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

_DOTS_MM = (0.4, 1.2)


def crop_marks(trim: Box, gap_mm: float, length_mm: float, ink: Ink = REGISTRATION) -> list[Path]:
    """Eight lines that point at the corners of the trim, from ``gap_mm`` outside it outwards."""
    left, top, right, bottom = trim
    near, far = gap_mm, gap_mm + length_mm
    upright = [vertical_mark(x, top - far, top - near, ink) for x in (left, right)]
    upright += [vertical_mark(x, bottom + near, bottom + far, ink) for x in (left, right)]
    level = [level_mark(y, left - far, left - near, ink) for y in (top, bottom)]
    level += [level_mark(y, right + near, right + far, ink) for y in (top, bottom)]
    return upright + level


def vertical_mark(x: float, top: float, bottom: float, ink: Ink = REGISTRATION) -> Path:
    """One upright crop mark."""
    return Path(line(x, top, x, bottom), stroke=ink, width_mm=MARK_WIDTH_MM)


def level_mark(y: float, left: float, right: float, ink: Ink = REGISTRATION) -> Path:
    """One level crop mark."""
    return Path(line(left, y, right, y), stroke=ink, width_mm=MARK_WIDTH_MM)


def cut_line(x1: float, y1: float, x2: float, y2: float) -> Path:
    """A dotted line to cut along, for scissors."""
    return Path(line(x1, y1, x2, y2), stroke=CUT_LINE, width_mm=0.15, dash_mm=_DOTS_MM, cap="butt")


def die_line(style: Style) -> Path:
    """The outline of the card with its rounded corners, as a spot colour for the die."""
    outline = rounded(0, 0, style.width_mm, style.height_mm, style.corner_mm)
    return Path(outline, stroke=CUT_CONTOUR, width_mm=MARK_WIDTH_MM)
