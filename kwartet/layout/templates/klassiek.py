"""*Klassiek*: the name of the quartet on the spine, the four names on top, as in old quartets."""

from __future__ import annotations

from dataclasses import replace

from kwartet.layout.display import MM_PER_PT, DisplayList, Group, Item, Path
from kwartet.layout.paragraph import TextStyle, fit_text
from kwartet.layout.shapes import rectangle, rounded
from kwartet.layout.templates import parts
from kwartet.layout.templates.parts import Composed, Side

_SPINE = 12.4
_LEFT = 14.6
_NAMES_TOP = 4.0
_ROW = 3.95
_PICTURE_TOP = 23.0
_PICTURE_HEIGHT = 34.0
_BODY = TextStyle("text-500", 7.0, 8.3, parts.BODY.ink)
_TITLE = TextStyle("head-800", 11.6, 14.0, parts.TITLE.ink, tracking=-0.018)


def compose(side: Side) -> Composed:
    """Compose the front of one card."""
    stretch = side.height - 100.0
    picture_height = _PICTURE_HEIGHT + (stretch if stretch < 0 else stretch * 0.6)
    picture_bottom = _PICTURE_TOP + picture_height
    right = side.width - 4.0
    width = right - _LEFT
    label: DisplayList = ()
    if side.aspect:
        label, _ = parts.aspect_label(side, side.aspect, _LEFT, picture_bottom + 2.9)
    title_baseline = picture_bottom + (8.6 if side.aspect else 5.4)
    title = parts.one_line(
        side.title, _TITLE, _LEFT, title_baseline, width, parts.TITLE_SMALLEST_PT - 1
    )
    foot, foot_top, source_fits = _footer(side, right)
    body_top = title_baseline + 1.6
    body = fit_text(
        side.body,
        _BODY,
        width,
        foot_top - 0.4 - body_top,
        parts.BODY_SMALLEST_PT,
        side.language,
    )
    names, list_fits = parts.name_list(side, _LEFT, _NAMES_TOP, width, _ROW)
    spine, name_fits = _spine(side)
    window = rounded(_LEFT, _PICTURE_TOP, width, picture_height, 1.6)
    body_lines = body.items(_LEFT, body_top + 2.4)
    items: list[Item] = [
        parts.paper(side),
        *spine,
        *names,
        parts.dashed_rule(side, _LEFT, right, _NAMES_TOP + 4 * _ROW + 1.35),
        parts.picture(side, _LEFT, _PICTURE_TOP, width, picture_height, window),
        *label,
        title.item,
        *body_lines,
        *foot,
    ]
    fits = {"title": title.fits, "name": name_fits, "list": list_fits, "source": source_fits}
    lines = {"title": (title.item,), "body": body_lines, "source": parts.source_lines(side, foot)}
    too_wide = tuple(name for name, ok in fits.items() if not ok)
    return Composed(tuple(items), body, too_wide, lines)


def _footer(side: Side, right: float) -> tuple[DisplayList, float, bool]:
    """The footer, its top, and whether it fits; a long source takes a line of its own."""
    baseline, line_height = side.height - 4.45, 2.7
    items, fits = parts.footer(side, _LEFT, right, baseline, parts.FOOTER.ink)
    if fits:
        return items, baseline - line_height, True
    help_line, _ = parts.footer(replace(side, source=""), _LEFT, right, baseline, parts.FOOTER.ink)
    source, fits = parts.source_line(side, _LEFT, right, baseline - line_height, parts.FOOTER.ink)
    return (*help_line, *source), baseline - 2 * line_height, fits


def _spine(side: Side) -> tuple[DisplayList, bool]:
    """The coloured edge with the symbol on top and the name reading upwards."""
    b = side.bleed
    ground = Path(rectangle(-b, -b, _SPINE + b, side.height + 2 * b), fill=side.color)
    style = TextStyle("head-700", 5.6 / MM_PER_PT, 20, side.on_color, tracking=-0.01)
    name = parts.one_line(side.name, style, 0, 0, side.height - 22.0, 8.0)
    baseline = parts.centered_baseline(style, _SPINE / 2 + 0.3)
    upright = Group((name.item,), (0, -1, 1, 0, baseline, side.height - 5.0))
    mark = parts.symbol(side.symbol, side.on_color, _SPINE / 2 + 0.3 - 2.6, 4.4, 5.2)
    return (ground, mark, upright), name.fits
