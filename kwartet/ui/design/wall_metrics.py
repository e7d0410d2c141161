"""How the wall is divided: quartets beside each other, cards as large as fits."""

from __future__ import annotations

from typing import NamedTuple

from kwartet.model.card_set import CARDS_PER_QUARTET, Style

_ONE_COLUMN_BELOW = 1100
_COMPACT_BELOW = 1400
_LARGEST_CARD = 150
_SMALLEST_CARD = 84


class WallMetrics(NamedTuple):
    """Measures of the wall in logical pixels.

    ``margin`` is left and right of everything, ``column_width`` one quartet with its heading,
    ``heading_width`` the part before the first card, ``chip_height`` what stands under a card.
    """

    columns: int
    margin: int
    column_width: int
    column_gap: int
    heading_width: int
    card_width: int
    card_height: int
    card_gap: int
    pad_top: int
    chip_gap: int
    chip_height: int
    pad_bottom: int

    @property
    def row_height(self) -> int:
        """From one dividing line to the next."""
        chip = self.chip_gap + self.chip_height
        return self.pad_top + self.card_height + chip + self.pad_bottom


def measure_wall(width_px: int, scale: float, text_scale: float, style: Style) -> WallMetrics:
    """Divide a wall of ``width_px`` logical pixels.

    Args:
        width_px: Room without the scroll bar.
        scale: Of the interface; the design counts in pixels at scale 1.
        text_scale: How much larger the reader wants text; a larger chip makes a higher row.
        style: For the shape of a card.
    """
    width = width_px / scale
    compact = width < _COMPACT_BELOW
    columns = 1 if width < _ONE_COLUMN_BELOW else 2
    margin, column_gap = (16, 22) if compact else (24, 30)
    heading, card_gap, slack = (128, 10, 34) if compact else (139, 12, 8)
    pad_top, chip_gap, pad_bottom = (10, 6, 10) if compact else (15, 9, 11)
    column = (width - 2 * margin - (columns - 1) * column_gap) / columns
    gaps = (CARDS_PER_QUARTET - 1) * card_gap
    room = (column - heading - gaps - slack) / CARDS_PER_QUARTET
    card_width = round(min(max(room, _SMALLEST_CARD), _LARGEST_CARD) * scale)
    return WallMetrics(
        columns=columns,
        margin=round(margin * scale),
        column_width=round(column * scale),
        column_gap=round(column_gap * scale),
        heading_width=round(heading * scale),
        card_width=card_width,
        card_height=round(card_width * style.height_mm / style.width_mm),
        card_gap=round(card_gap * scale),
        pad_top=round(pad_top * scale),
        chip_gap=round(chip_gap * scale),
        chip_height=round(26 * scale * max(1.0, text_scale)),
        pad_bottom=round(pad_bottom * scale),
    )
