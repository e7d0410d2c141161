"""What a measurement yields, and how it is shown."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Figure:
    """How long or how much something took, beside the least it could have been.

    ``floor`` is what the unavoidable part took, measured in the same run on the same machine, so
    that ``ratio`` means the same on every machine. ``value``, ``floor`` and ``target`` are in
    ``unit``; the target is met when ``value`` is no larger.
    """

    name: str
    value: float
    unit: str
    floor: float
    target: float

    @property
    def ratio(self) -> float:
        """How many times the floor it took."""
        return self.value / self.floor

    @property
    def ok(self) -> bool:
        """Whether the target is met."""
        return self.value <= self.target


def as_json(figures: Sequence[Figure]) -> str:
    """A list of ``{name, value, unit, floor, ratio, target, ok}``."""
    return json.dumps(
        [
            {
                "name": figure.name,
                "value": round(figure.value, 4),
                "unit": figure.unit,
                "floor": round(figure.floor, 4),
                "ratio": round(figure.ratio, 3),
                "target": round(figure.target, 4),
                "ok": figure.ok,
            }
            for figure in figures
        ],
        indent=2,
    )


def as_table(figures: Sequence[Figure]) -> str:
    """The figures one below the other, for reading."""
    rows = [("", "value", "floor", "ratio", "target", "")]
    rows += [
        (
            figure.name,
            f"{_short(figure.value)} {figure.unit}",
            f"{_short(figure.floor)} {figure.unit}",
            f"{figure.ratio:.2f} x",
            f"<= {_short(figure.target)} {figure.unit}",
            "ok" if figure.ok else "missed",
        )
        for figure in figures
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if column else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def _short(number: float) -> str:
    """Three digits, or all that stand before the point."""
    return f"{number:.3g}" if number < 1000 else f"{number:.0f}"
