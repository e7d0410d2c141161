"""*Raam*: the quartet colour all round, the picture in an arched window, the text on a sheet."""

from __future__ import annotations

from kwartet.layout.display import DisplayList, Item, Path, Segments
from kwartet.layout.inks import PAPER, ink
from kwartet.layout.paragraph import fit_text
from kwartet.layout.shapes import arch, rounded
from kwartet.layout.templates import parts
from kwartet.layout.templates.parts import Composed, Side

_WINDOW_TOP = 12.0
_WINDOW_SIDE = 4.0
_SHEET_TOP = 39.6
_SHEET_SIDE = 3.0
_SHEET_FOOT = 7.4
_OVERSCAN = 7.0
_LEFT = 5.4
_ROW = 3.46


def compose(side: Side) -> Composed:
    """Compose the front of one card."""
    stretch = side.height - 100.0
    sheet_top = _SHEET_TOP + (stretch if stretch < 0 else stretch * 0.6)
    sheet_bottom = side.height - _SHEET_FOOT
    names_top = sheet_bottom - 1.4 - 0.65 - 4 * _ROW
    head, name_fits = parts.heading(side, 5.0, side.width - 5.2, 7.1, 15.0)
    title_baseline = sheet_top + (10.5 if side.aspect else 7.5)
    title = parts.one_line(
        side.title,
        parts.TITLE,
        _LEFT,
        title_baseline,
        side.width - 2 * _LEFT,
        parts.TITLE_SMALLEST_PT,
    )
    body_top = title_baseline + 1.6
    body = fit_text(
        side.body,
        parts.BODY,
        side.width - 2 * _LEFT,
        names_top - 0.65 - 0.4 - body_top,
        parts.BODY_SMALLEST_PT,
        side.language,
    )
    names, list_fits = parts.name_list(side, 5.0, names_top, side.width - 10.0, _ROW)
    foot, source_fits = parts.footer(side, 5.0, side.width - 5.0, side.height - 4.3, side.on_color)
    label: DisplayList = ()
    if side.aspect:
        label, _ = parts.aspect_label(side, side.aspect, _LEFT, sheet_top + 3.75)
    body_lines = body.items(_LEFT, body_top + 2.5)
    items: list[Item] = [
        parts.paper(side, side.color),
        *head,
        _window(side, sheet_top),
        Path(_sheet(side, sheet_top + 0.4, sheet_bottom), fill=side.shade),
        Path(_sheet(side, sheet_top, sheet_bottom), fill=PAPER),
        *label,
        title.item,
        Path(
            rounded(4.35, names_top - 0.65, side.width - 8.7, 4 * _ROW + 1.3, 1.1),
            fill=ink(side.swatch.tint),
        ),
        *names,
        *foot,
        *body_lines,
    ]
    fits = {"title": title.fits, "name": name_fits, "list": list_fits, "source": source_fits}
    lines = {"title": (title.item,), "body": body_lines, "source": parts.source_lines(side, foot)}
    too_wide = tuple(name for name, ok in fits.items() if not ok)
    return Composed(tuple(items), body, too_wide, lines)


def _window(side: Side, sheet_top: float) -> Item:
    width = side.width - 2 * _WINDOW_SIDE
    height = sheet_top + 3.0 - _WINDOW_TOP
    opening = arch(_WINDOW_SIDE, _WINDOW_TOP, width, max(height, width / 2))
    return parts.picture(side, _WINDOW_SIDE, _WINDOW_TOP, width, height, opening, _OVERSCAN)


def _sheet(side: Side, top: float, bottom: float) -> Segments:
    return rounded(_SHEET_SIDE, top, side.width - 2 * _SHEET_SIDE, bottom - top, 2.1)
