"""The backs: point-symmetric, so that no card gives itself away however it lies."""

from __future__ import annotations

from kwartet.layout.display import MM_PER_PT, DisplayList, Group, Ink, Matrix
from kwartet.layout.inks import PAPER, ink
from kwartet.layout.paragraph import TextStyle, fit_line, line_width_mm, text_line
from kwartet.layout.shapes import rectangle
from kwartet.layout.svg import drawing
from kwartet.model.card_set import Style
from kwartet.resources import asset

BACKS = ("lappendeken", "confetti", "zon")

_NAME_INKS: dict[str, Ink] = {
    "lappendeken": PAPER,
    "confetti": ink("#FFD24A"),
    "zon": PAPER,
}
_ART_WIDTH, _ART_HEIGHT, _ART_BLEED = 62.0, 100.0, 3.0


def compose_back(style: Style, title: str) -> DisplayList:
    """The one back of all cards: the pattern with the title of the game, upright and turned."""
    name = style.back if style.back in BACKS else BACKS[0]
    b = style.bleed_mm
    art = drawing(asset("illustrations", f"achterkant-{name}.svg"))
    page = rectangle(-b, -b, style.width_mm + 2 * b, style.height_mm + 2 * b)
    items = (
        Group(art.paths, _covering(style.width_mm, style.height_mm, b), page, f"back:{name}"),
        *_names(style, title, _NAME_INKS[name]),
    )
    key = f"{name}:{style.width_mm:g}x{style.height_mm:g}+{b:g}:{title}"
    return (Group(items, key=f"whole-back:{key}"),)


def _covering(width: float, height: float, bleed: float) -> Matrix:
    """The pattern around the middle of the card, large enough to fill the bleed."""
    scale = max(
        (width + 2 * bleed) / (_ART_WIDTH + 2 * _ART_BLEED),
        (height + 2 * bleed) / (_ART_HEIGHT + 2 * _ART_BLEED),
    )
    return (
        scale,
        0,
        0,
        scale,
        width / 2 - scale * _ART_WIDTH / 2,
        height / 2 - scale * _ART_HEIGHT / 2,
    )


def _names(style: Style, title: str, color: Ink) -> DisplayList:
    width, height = style.width_mm, style.height_mm
    wanted = TextStyle("head-800", 5.7 / MM_PER_PT, 20, color, tracking=-0.02)
    fitted = fit_line(title, wanted, width - 10.0, 8.0)
    x = (width - line_width_mm(title, fitted)) / 2
    upright = text_line(title, fitted, x, height / 2 - 0.9)
    return (upright, Group((upright,), (-1, 0, 0, -1, width, height)))
