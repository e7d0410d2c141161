"""What every template composes: symbols, pictures, titles, the four names, the footer.

All in millimetres from the top left corner of the trim, y down (design system, section 3).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path as FilePath

from kwartet.layout.display import (
    MM_PER_PT,
    DisplayList,
    Group,
    Ink,
    Item,
    Matrix,
    Path,
    Pixels,
    Segments,
    Text,
)
from kwartet.layout.fonts import font
from kwartet.layout.inks import PAPER, QUIET_TEXT, TEXT, ink, ink_on
from kwartet.layout.paragraph import Block, TextStyle, fit_line, line_width_mm, text_line
from kwartet.layout.shapes import line, rectangle, rounded
from kwartet.layout.svg import Drawing, drawing
from kwartet.model.card_set import Aspect, Illustration, Photo, Picture, Style
from kwartet.model.helplines import helplines
from kwartet.model.palette import Swatch, swatch
from kwartet.resources import asset

BODY = TextStyle("text-500", 7.5, 9.0, TEXT)
BODY_SMALLEST_PT = 7.0
SMALLEST_PT = 6.0
TITLE = TextStyle("head-800", 4.35 / MM_PER_PT, 14.5, TEXT, tracking=-0.018)
TITLE_SMALLEST_PT = 9.5
ASPECT = TextStyle("text-700", 2.35 / MM_PER_PT, 8.0, TEXT)
LISTED = TextStyle("text-500", 6.5, 8.0, TEXT)
LISTED_CURRENT = TextStyle("text-700", 6.5, 8.0, TEXT)
FOOTER = TextStyle("text-500", 6.0, 7.2, QUIET_TEXT)

_FOOT_ICON = 2.8

LONG_SOURCE = 22
"""Characters from which the source needs the room of the help line, which becomes a lifebuoy."""


@dataclass(frozen=True)
class Side:
    """All that a front shows, and nothing else: equal sides look the same.

    ``seed`` fixes the hand-cut edges of a quartet; ``titles`` are those of its four cards.
    """

    style: Style
    language: str
    aspect: Aspect | None
    seed: str
    name: str
    symbol: str
    color_key: str
    titles: tuple[str, str, str, str]
    index: int
    body: str
    source: str
    picture: Picture | None

    @property
    def title(self) -> str:
        """The title of this card."""
        return self.titles[self.index]

    @cached_property
    def swatch(self) -> Swatch:
        """The colour of the quartet with its relatives."""
        return swatch(self.color_key)

    @cached_property
    def color(self) -> Ink:
        """The colour of the quartet as ink."""
        return ink(self.swatch.screen)

    @cached_property
    def on_color(self) -> Ink:
        """The ink of what stands on the quartet colour."""
        return ink_on(self.swatch.on)

    @cached_property
    def deep(self) -> Ink:
        """The quartet colour for text on paper."""
        return ink(self.swatch.deep)

    @cached_property
    def shade(self) -> Ink:
        """The quartet colour as a flat paper shadow: halfway to its deep relative."""
        return ink(mixed(self.swatch.screen, self.swatch.deep, 0.5))

    @property
    def width(self) -> float:
        """Trim width."""
        return self.style.width_mm

    @property
    def height(self) -> float:
        """Trim height."""
        return self.style.height_mm

    @property
    def bleed(self) -> float:
        """How far colour and pictures reach outside the trim."""
        return self.style.bleed_mm


@dataclass(frozen=True)
class Composed:
    """A composed front: what to draw, how the text came out, and the fields that are too wide.

    ``too_wide`` names ``title``, ``source``, ``name`` (of the quartet) or ``list``. ``lines`` has
    the lines in which ``title``, ``body`` and ``source`` are set.
    """

    items: DisplayList
    body: Block
    too_wide: tuple[str, ...]
    lines: dict[str, tuple[Text, ...]]


@dataclass(frozen=True)
class Line:
    """One line of text that had to fit a width: its item, and whether it does."""

    item: Text
    fits: bool


def one_line(
    text: str, style: TextStyle, x: float, baseline: float, width: float, smallest_pt: float
) -> Line:
    """A line from ``x`` that shrinks to fit ``width``, but not below ``smallest_pt``."""
    fitted = fit_line(text, style, width, smallest_pt)
    item = text_line(text, fitted, x, baseline)
    return Line(item, item.width_mm <= width + 0.01)


def centered_baseline(style: TextStyle, middle: float) -> float:
    """The baseline at which capitals of this style stand centred around ``middle``."""
    return middle + font(style.font).cap_height * style.size_mm / 2


def symbol(name: str, color: Ink, x: float, y: float, size: float) -> Item:
    """A quartet symbol in one ink, in a square from its top left corner."""
    return placed(_tinted("symbols", name, color), f"symbol:{name}:{color.screen}", x, y, size)


def icon(name: str, color: Ink, x: float, y: float, size: float) -> Item:
    """An interface icon (``heart-fill``) in one ink, in a square from its top left corner."""
    return placed(_tinted("icons", name, color), f"icon:{name}:{color.screen}", x, y, size)


def mixed(first: str, second: str, share: float) -> str:
    """A colour between two (``#RRGGBB``): ``share`` 0 is the first, 1 the second."""
    pairs = ((int(first[n : n + 2], 16), int(second[n : n + 2], 16)) for n in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def placed(art: Drawing, key: str, x: float, y: float, width: float) -> Item:
    """A drawing with its view box scaled to ``width`` and its corner at (x, y)."""
    left, top, box_width, _ = art.view_box
    scale = width / box_width
    matrix: Matrix = (scale, 0, 0, scale, x - left * scale, y - top * scale)
    return Group(art.paths, matrix, key=key)


@cache
def _tinted(folder: str, name: str, color: Ink) -> Drawing:
    """A one-colour drawing in this very ink, overprint and recipe included."""
    art = drawing(asset(folder, f"{name}.svg"), color.screen)
    paths = tuple(_in_ink(path, color) for path in art.paths)
    return Drawing(paths, art.view_box)


def _in_ink(path: Path, color: Ink) -> Path:
    return Path(
        path.segments,
        color if path.fill else None,
        color if path.stroke else None,
        path.width_mm,
        path.dash_mm,
        path.cap,
        path.join,
        path.even_odd,
    )


def picture(
    side: Side,
    x: float,
    y: float,
    width: float,
    height: float,
    clip: Segments,
    overscan: float = 0.0,
) -> Item:
    """The picture of the card, covering the box and cut along ``clip``; a calm stand-in without.

    Illustrations may reach ``overscan`` further at both sides, to show larger in a narrow window.
    """
    chosen = side.picture
    if isinstance(chosen, Photo):
        return Group((_photo(chosen, x, y, width, height),), clip=clip)
    if isinstance(chosen, Illustration) and (path := _illustration_path(chosen)).exists():
        return Group(
            (_illustration(path, x - overscan, y, width + 2 * overscan, height),), clip=clip
        )
    size = min(width, height) * 0.62
    ground = Path(rectangle(x, y, width, height), fill=ink(side.swatch.tint))
    mark = symbol(
        side.symbol,
        ink(side.swatch.middle),
        x + (width - size) / 2,
        y + (height - size) / 2,
        size,
    )
    return Group((ground, mark), clip=clip)


def _illustration_path(chosen: Illustration) -> FilePath:
    return asset("illustrations", f"{chosen.name}.svg")


def _photo(photo: Photo, x: float, y: float, width: float, height: float) -> Pixels:
    scale = max(width / photo.width_px, height / photo.height_px) * max(1.0, photo.zoom)
    shown_width, shown_height = photo.width_px * scale, photo.height_px * scale
    return Pixels(
        photo.file,
        x - (shown_width - width) * photo.focus_x,
        y - (shown_height - height) * photo.focus_y,
        shown_width,
        shown_height,
    )


def _illustration(path: FilePath, x: float, y: float, width: float, height: float) -> Item:
    """Scaled to cover the box: the middle of the width, and the top, win."""
    art = drawing(path)
    _, _, box_width, box_height = art.view_box
    shown_width = max(width, height * box_width / box_height)
    return placed(art, f"illustration:{path.stem}", x - (shown_width - width) / 2, y, shown_width)


def name_list(side: Side, x: float, y: float, width: float, row: float) -> tuple[DisplayList, bool]:
    """The four titles of the quartet, this card's own in a bar of the quartet colour.

    ``row`` is the height of a row; the bar fills it. Returns the items and whether all titles fit.
    """
    items: list[Item] = []
    fits = True
    for n, listed in enumerate(side.titles):
        current = n == side.index
        top = y + n * row
        number_ink = side.on_color if current else side.deep
        title_ink = side.on_color if current else TEXT
        style = LISTED_CURRENT if current else LISTED
        baseline = centered_baseline(style, top + row / 2)
        if current:
            items.append(Path(rounded(x, top, width, row, row * 0.24), fill=side.color))
            items.append(
                symbol(side.symbol, side.on_color, x + width - 3.15, top + row / 2 - 1.05, 2.1)
            )
        title = one_line(
            listed or "…",
            _inked(style, title_ink),
            x + 4.2,
            baseline,
            width - 4.2 - (3.8 if current else 1.0),
            SMALLEST_PT,
        )
        fits = fits and title.fits
        items += [text_line(str(n + 1), _inked(LISTED_CURRENT, number_ink), x + 1.0, baseline)]
        items += [title.item]
    return tuple(items), fits


def _inked(style: TextStyle, color: Ink) -> TextStyle:
    return TextStyle(style.font, style.size_pt, style.leading_pt, color, style.tracking)


def dashed_rule(side: Side, x1: float, x2: float, y: float) -> Path:
    """The cut-here line above or below the four names."""
    return Path(
        line(x1, y, x2, y), stroke=ink(side.swatch.middle), width_mm=0.25, dash_mm=(1.0, 0.7)
    )


def aspect_label(side: Side, aspect: Aspect, x: float, middle: float) -> tuple[DisplayList, float]:
    """Icon and name of the kind of card, and the x where they end."""
    style = _inked(ASPECT, side.deep)
    name = text_line(aspect.name, style, x + 4.25, centered_baseline(style, middle))
    mark = icon(f"{aspect.icon}-fill", side.deep, x, middle - 1.5, 3.0)
    return (mark, name), x + 4.25 + name.width_mm


def footer(
    side: Side, x: float, right: float, baseline: float, color: Ink
) -> tuple[DisplayList, bool]:
    """Where to talk, and the source at the right; returns the items and whether both fit."""
    style = _inked(FOOTER, color)
    help_text = helplines().footer(side.language)
    source = side.source.strip()
    if not source:
        return (text_line(help_text, style, x, baseline),), True
    in_words = text_line(help_text, style, x, baseline)
    source_items, fits = source_line(side, x + in_words.width_mm + 1.0, right, baseline, color)
    if fits and len(source) <= LONG_SOURCE:
        return (in_words, *source_items), True
    numbers = text_line(help_text.partition("?")[2].strip(), style, x + _FOOT_ICON, baseline)
    end = x + _FOOT_ICON + numbers.width_mm
    source_items, fits = source_line(side, end + 1.0, right, baseline, color)
    return (icon("lifebuoy-bold", color, x, baseline - 1.85, 2.1), numbers, *source_items), fits


def source_line(
    side: Side, x: float, right: float, baseline: float, color: Ink
) -> tuple[DisplayList, bool]:
    """The source with its booklet, against ``right``, and whether it stays right of ``x``."""
    style = _inked(FOOTER, color)
    source = side.source.strip()
    start = right - line_width_mm(source, style)
    items = (
        icon("book-open-bold", color, start - _FOOT_ICON, baseline - 1.85, 2.1),
        text_line(source, style, start, baseline),
    )
    return items, start - _FOOT_ICON >= x


def source_lines(side: Side, foot: DisplayList) -> tuple[Text, ...]:
    """Of a footer the line with the source, which comes last, if there is one."""
    last = foot[-1]
    return (last,) if side.source.strip() and isinstance(last, Text) else ()


def heading(
    side: Side, x: float, right: float, middle: float, name_size_pt: float
) -> tuple[DisplayList, bool]:
    """Symbol, name of the quartet and number of the card, on the quartet colour."""
    number_style = TextStyle("head-800", 6.4 / MM_PER_PT, 20, side.on_color, tracking=-0.02)
    number = str(side.index + 1)
    number_x = right - line_width_mm(number, number_style)
    style = TextStyle("head-700", name_size_pt, name_size_pt * 1.2, side.on_color, tracking=-0.01)
    name_x = x + 7.75
    name = one_line(side.name, style, name_x, 0, min(36.0, number_x - 2 - name_x), SMALLEST_PT + 2)
    fitted = TextStyle(style.font, name.item.size_mm / MM_PER_PT, 1, style.ink, style.tracking)
    items = (
        symbol(side.symbol, side.on_color, x, middle - 2.7, 5.4),
        text_line(side.name, fitted, name_x, centered_baseline(fitted, middle)),
        text_line(number, number_style, number_x, centered_baseline(number_style, middle)),
    )
    return items, name.fits


def paper(side: Side, color: Ink = PAPER) -> Path:
    """The whole card, bleed included, in one ink."""
    b = side.bleed
    return Path(rectangle(-b, -b, side.width + 2 * b, side.height + 2 * b), fill=color)
