"""*Knipsel*: a band and a picture with edges cut by hand, the kind of card on a sticker."""

from __future__ import annotations

import math

from kwartet.layout.display import DisplayList, Group, Item, Path
from kwartet.layout.inks import PAPER, ink
from kwartet.layout.paragraph import fit_text
from kwartet.layout.shapes import cut_edge, polygon, rounded
from kwartet.layout.templates import parts
from kwartet.layout.templates.parts import Composed, Side

_BAND_BOTTOM = 11.8
_SHADOW = 0.4
_PICTURE_TOP = 10.2
_PICTURE_BOTTOM = 43.4
_NAMES_TOP = 77.1
_ROW = 3.95
_LEFT = 5.0
_STICKER_HEIGHT = 5.2
_STICKER_TILT_DEGREES = -2.0


def compose(side: Side) -> Composed:
    """Compose the front of one card."""
    stretch = side.height - 100.0
    names_top = _NAMES_TOP + stretch
    picture_bottom = _PICTURE_BOTTOM + (stretch if stretch < 0 else stretch * 0.6)
    right = side.width - 4.6
    head, name_fits = parts.heading(side, _LEFT, right, 6.35, 13.9)
    title = parts.one_line(
        side.title,
        parts.TITLE,
        _LEFT,
        picture_bottom + 7.5,
        side.width - 2 * _LEFT,
        parts.TITLE_SMALLEST_PT,
    )
    body_top = picture_bottom + 9.3
    body = fit_text(
        side.body,
        parts.BODY,
        right - _LEFT,
        names_top - 1.4 - body_top,
        parts.BODY_SMALLEST_PT,
        side.language,
    )
    names, list_fits = parts.name_list(side, 4.0, names_top, side.width - 8.0, _ROW)
    foot, source_fits = parts.footer(side, _LEFT, right, side.height - 4.45, parts.FOOTER.ink)
    body_lines = body.items(_LEFT, body_top + 2.55)
    items: list[Item] = [
        parts.paper(side),
        _picture(side, picture_bottom),
        *_band(side),
        *head,
        *_sticker(side, picture_bottom),
        title.item,
        parts.dashed_rule(side, 4.0, side.width - 4.0, names_top - 1.0),
        *names,
        *foot,
        *body_lines,
    ]
    fits = {"title": title.fits, "name": name_fits, "list": list_fits, "source": source_fits}
    lines = {"title": (title.item,), "body": body_lines, "source": parts.source_lines(side, foot)}
    too_wide = tuple(name for name, ok in fits.items() if not ok)
    return Composed(tuple(items), body, too_wide, lines)


def _picture(side: Side, bottom: float) -> Item:
    b = side.bleed
    edge = cut_edge(f"{side.seed}:picture", side.width + b, -b, bottom, 0.3)
    clip = polygon([(-b, 9.0), (side.width + b, 9.0), *edge])
    return parts.picture(
        side, -b, _PICTURE_TOP, side.width + 2 * b, bottom + 0.4 - _PICTURE_TOP, clip
    )


def _band(side: Side) -> DisplayList:
    """The band in the quartet colour over a flat paper shadow."""
    b = side.bleed
    edge = cut_edge(f"{side.seed}:band", side.width + b, -b, _BAND_BOTTOM, 0.4)
    corners = [(-b, -b), (side.width + b, -b)]
    shadow = [(x, y + _SHADOW) for x, y in edge]
    return (
        Path(polygon([*corners, *shadow]), fill=side.shade),
        Path(polygon([*corners, *edge]), fill=side.color),
    )


def _sticker(side: Side, picture_bottom: float) -> DisplayList:
    """The kind of card, stuck a little askew over the edge of the picture."""
    if side.aspect is None:
        return ()
    x, y = 4.25, picture_bottom - 2.6
    label, end = parts.aspect_label(side, side.aspect, x + 1.6, y + _STICKER_HEIGHT / 2)
    width = end + 2.1 - x
    outline = rounded(x, y, width, _STICKER_HEIGHT, _STICKER_HEIGHT / 2)
    shadow = rounded(x + 0.15, y + 0.4, width, _STICKER_HEIGHT, _STICKER_HEIGHT / 2)
    angle = math.radians(_STICKER_TILT_DEGREES)
    cos, sin = math.cos(angle), math.sin(angle)
    cx, cy = x + width / 2, y + _STICKER_HEIGHT / 2
    tilt = (cos, sin, -sin, cos, cx - cx * cos + cy * sin, cy - cx * sin - cy * cos)
    items = (Path(shadow, fill=ink(side.swatch.middle)), Path(outline, fill=PAPER), *label)
    return (Group(items, tilt),)
