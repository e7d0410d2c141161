"""Imposition: where fronts and backs lie on a sheet of A4 or A3, and where it is cut.

All in millimetres from the top left corner of the side of the sheet that one looks at, y down. A
printer turns the sheet on its long or short edge; the back of each card then lies exactly behind
its front. Everything stays within what office printers can reach.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kwartet.errors import KwartetError
from kwartet.layout.display import Matrix, Path
from kwartet.layout.marks import Box, cut_line, level_mark, vertical_mark
from kwartet.model.card_set import Style

Paper = Literal["A4", "A3"]
Edge = Literal["long", "short"]
Cut = Literal["marks", "dotted", "none"]

PAPERS_MM: dict[Paper, tuple[float, float]] = {"A4": (210.0, 297.0), "A3": (297.0, 420.0)}
"""Width and height, upright."""

MARGIN_MM = 5.0
"""What a printer leaves white at the edges."""

_LEAST_BLEED_MM = 1.0
_MARK_GAP_MM = 0.5
_MARK_LENGTH_MM = (2.0, 5.0)
_FOOTER_HEIGHT_MM = 3.2


@dataclass(frozen=True)
class SheetOptions:
    """How sheets are printed and cut.

    ``turn`` is the edge on which the printer turns the paper. With ``gutters`` each card keeps its
    bleed and is cut on its own; without, cards abut and one cut serves two. ``cut`` shows where:
    marks outside the cards, dotted lines along them, or nothing. ``back_x_mm`` and ``back_y_mm``
    shift the backs right and down, against a printer that is off by as much.
    """

    paper: Paper = "A4"
    turn: Edge = "long"
    gutters: bool = True
    cut: Cut = "marks"
    back_x_mm: float = 0.0
    back_y_mm: float = 0.0


@dataclass(frozen=True)
class Slot:
    """A place for one card: the corner of its trim, how far its bleed may print, and how it lies.

    ``bleed`` holds left, top, right and bottom of what prints. A ``turned`` card lies upside down.
    """

    x_mm: float
    y_mm: float
    bleed: Box
    turned: bool = False

    def transform(self, style: Style) -> Matrix:
        """From the coordinates of the card to those of the sheet."""
        if self.turned:
            return (-1, 0, 0, -1, self.x_mm + style.width_mm, self.y_mm + style.height_mm)
        return (1, 0, 0, 1, self.x_mm, self.y_mm)


@dataclass(frozen=True)
class Sheet:
    """One kind of sheet: the size of its page, the slots of both sides, and what is cut.

    ``marks`` (crop marks or dotted lines) are for the front; on the back they lie the same, shifted
    by ``back_shift_mm`` as the cards there are. ``footer_mm`` is where a line of small print may
    stand on either side: left, baseline and right; None if there is no room.
    """

    width_mm: float
    height_mm: float
    fronts: tuple[Slot, ...]
    backs: tuple[Slot, ...]
    marks: tuple[Path, ...]
    back_shift_mm: tuple[float, float]
    footer_mm: tuple[float, float, float] | None

    def count(self, cards: int) -> int:
        """How many sheets so many cards take."""
        return -(-cards // len(self.fronts))


def impose(style: Style, options: SheetOptions) -> Sheet:
    """The sheet that holds most cards of this style, upright if it makes no difference.

    Raises:
        KwartetError: Not even one card fits the paper.
    """
    width, height = PAPERS_MM[options.paper]
    grids = (_grid(style, options, width, height), _grid(style, options, height, width))
    grid = max(grids, key=lambda each: each.across.count * each.down.count)
    if not grid.across.count * grid.down.count:
        size = f"{style.width_mm:g} × {style.height_mm:g} mm"
        raise KwartetError(
            nl=f"Een kaart van {size} past niet op {options.paper}. Kies groter papier.",
            en=f"A card of {size} does not fit on {options.paper}. Choose larger paper.",
        )
    return grid.sheet()


@dataclass(frozen=True)
class _Axis:
    """Cards in a row along one side of the paper, centred: how many, how long, how far apart."""

    paper: float
    card: float
    count: int
    gutter: float
    bleed: float
    mark: float

    @property
    def starts(self) -> tuple[float, ...]:
        """Where each card begins."""
        length = self.count * self.card + (self.count - 1) * self.gutter
        first = (self.paper - length) / 2
        return tuple(first + n * (self.card + self.gutter) for n in range(self.count))

    @property
    def cuts(self) -> tuple[float, ...]:
        """Where to cut, each place once."""
        edges = (edge for start in self.starts for edge in (start, start + self.card))
        return tuple(sorted({round(edge, 6) for edge in edges}))

    @property
    def ends(self) -> tuple[float, float]:
        """Where the first bleed begins and the last one ends."""
        return self.starts[0] - self.bleed, self.starts[-1] + self.card + self.bleed

    def reach(self, start: float) -> tuple[float, float]:
        """How far the bleed of the card at ``start`` prints: to the middle of a gutter at most."""
        between = min(self.bleed, self.gutter / 2)
        first, last = start == self.starts[0], start == self.starts[-1]
        return (
            start - (self.bleed if first else between),
            start + self.card + (self.bleed if last else between),
        )

    @property
    def marks(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """From where to where the crop marks before and after the cards run."""
        before, after = self.ends
        near, far = _MARK_GAP_MM, _MARK_GAP_MM + self.mark
        return (before - far, before - near), (after + near, after + far)


def _axis(paper: float, card: float, wanted_bleed: float, *, gutters: bool, marks: bool) -> _Axis:
    """As many cards as fit with the least bleed; what room is left goes to bleed, then to marks."""
    room = paper - 2 * MARGIN_MM
    least_bleed = min(_LEAST_BLEED_MM, wanted_bleed)
    mark_room = 2 * (_MARK_GAP_MM + _MARK_LENGTH_MM[0]) if marks else 0.0
    bleeds = 2 if gutters else 0  # that each further card brings along
    each = card + bleeds * least_bleed
    outer = 2 - bleeds
    count = max(0, int((room - mark_room - outer * least_bleed + 1e-9) // each))
    spare = room - mark_room - count * card
    bleed = min(wanted_bleed, spare / max(1, bleeds * count + outer))
    left = (spare - bleed * (bleeds * count + outer)) / 2
    mark = min(_MARK_LENGTH_MM[1], _MARK_LENGTH_MM[0] + left) if marks else 0.0
    return _Axis(paper, card, count, bleeds * bleed, bleed, mark)


def _grid(style: Style, options: SheetOptions, width: float, height: float) -> _Grid:
    """The cards on a page of this width and height."""
    gutters, marks = options.gutters, options.cut == "marks"
    across = _axis(width, style.width_mm, style.bleed_mm, gutters=gutters, marks=marks)
    down = _axis(height, style.height_mm, style.bleed_mm, gutters=gutters, marks=marks)
    return _Grid(style, options, across, down)


@dataclass(frozen=True)
class _Grid:
    """Cards in rows and columns on one side of the paper."""

    style: Style
    options: SheetOptions
    across: _Axis
    down: _Axis

    def sheet(self) -> Sheet:
        """Both sides."""
        fronts = tuple(self._slot(x, y) for y in self.down.starts for x in self.across.starts)
        return Sheet(
            self.across.paper,
            self.down.paper,
            fronts,
            tuple(self._behind(slot) for slot in fronts),
            self._marks(),
            (self.options.back_x_mm, self.options.back_y_mm),
            self._footer(),
        )

    def _slot(self, x: float, y: float) -> Slot:
        left, right = self.across.reach(x)
        top, bottom = self.down.reach(y)
        return Slot(x, y, (left, top, right, bottom))

    def _behind(self, slot: Slot) -> Slot:
        """The slot for the back of the card at ``slot``, on the other side of the sheet."""
        width, height = self.across.paper, self.down.paper
        upright = height >= width
        left, top, right, bottom = slot.bleed
        x, y = slot.x_mm, slot.y_mm
        sideways = (self.options.turn == "long") == upright
        if sideways:
            x, left, right = width - x - self.style.width_mm, width - right, width - left
        else:
            y, top, bottom = height - y - self.style.height_mm, height - bottom, height - top
        dx, dy = self.options.back_x_mm, self.options.back_y_mm
        bleed = (left + dx, top + dy, right + dx, bottom + dy)
        return Slot(x + dx, y + dy, bleed, turned=not sideways)

    def _marks(self) -> tuple[Path, ...]:
        if self.options.cut == "none":
            return ()
        return tuple(self._crop_marks() if self.options.cut == "marks" else self._dotted_lines())

    def _crop_marks(self) -> list[Path]:
        upright = [vertical_mark(x, *span) for x in self.across.cuts for span in self.down.marks]
        return upright + [
            level_mark(y, *span) for y in self.down.cuts for span in self.across.marks
        ]

    def _dotted_lines(self) -> list[Path]:
        """Along every edge, each place once; in one piece where cards abut."""
        xs, ys = self.across.starts, self.down.starts
        width, height = self.style.width_mm, self.style.height_mm
        if self.options.gutters:
            columns = [(y, y + height) for y in ys]
            rows = [(x, x + width) for x in xs]
        else:
            columns = [(ys[0], ys[-1] + height)]
            rows = [(xs[0], xs[-1] + width)]
        upright = [cut_line(x, span[0], x, span[1]) for x in self.across.cuts for span in columns]
        return upright + [cut_line(span[0], y, span[1], y) for y in self.down.cuts for span in rows]

    def _footer(self) -> tuple[float, float, float] | None:
        bottom = self.down.paper - MARGIN_MM
        lowest = self.down.marks[1][1] if self.options.cut == "marks" else self.down.ends[1]
        if bottom - lowest < _FOOTER_HEIGHT_MM:
            return None
        return self.across.starts[0], bottom - 0.8, self.across.cuts[-1]
