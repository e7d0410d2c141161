"""Figures: how long it takes to make what is printed, and how much memory."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from statistics import median

from tests.bench.children import in_child, workplace
from tests.bench.figures import Figure
from tests.bench.material import large_set, photo_set

_WORK = "tests.bench.export_work"
_PICTURE_WORK_TARGET = 1.15
_WARM_TARGET_S = 0.5
_PEAK_TARGET_MB = 300
_GROWTH_TARGET = 1.25
_FEW, _MANY = 400, 4000


def press_pdf_and_sheets() -> list[Figure]:
    """The press PDF and the A4 sheets of 52 cards with 52 photos, in a programme that runs.

    Cold: no photo is converted yet. The floor is to decode, reduce, convert with the profile and
    compress the same photos with PIL, on as many threads. (The programme converts by a table made
    from the profile, which is faster, and sees to the total ink, which takes that time again.)

    Warm: all photos are converted. The floor is a plain ReportLab canvas with as many lines of
    text, paths and pictures on as many pages.
    """
    cold, pictures = in_child(_WORK, "time_cold_press", photo_set(), workplace())
    press, bare_press, sheets, bare_sheets = in_child(_WORK, "time_warm", photo_set(), _converted())
    figures = [
        Figure("press PDF, cold", cold, "s", pictures, _PICTURE_WORK_TARGET * pictures),
        Figure("press PDF, warm", press, "s", bare_press, _WARM_TARGET_S),
        Figure("A4 sheets, warm", sheets, "s", bare_sheets, _WARM_TARGET_S),
    ]
    peak = in_child(_WORK, "peak_of_press", photo_set(), _converted())
    floor = in_child(_WORK, "peak_of_bare_press", photo_set(), _converted())
    if floor:
        figures.append(Figure("press PDF, warm: memory", peak, "MB", floor, _PEAK_TARGET_MB))
    return figures


def growth() -> list[Figure]:
    """The press PDF of 4,000 cards; the floor is that of 400: as long a card, as much memory.

    Time is what the processor spent: the two are far apart, and the machine may do more in between.
    """
    few = [in_child(_WORK, "grow", large_set(_FEW))]
    many_seconds, many_mb = in_child(_WORK, "grow", large_set(_MANY))
    few.append(in_child(_WORK, "grow", large_set(_FEW)))
    few_seconds, few_mb = (median(column) for column in zip(*few, strict=True))
    value, floor = 1000 * many_seconds / _MANY, 1000 * few_seconds / _FEW
    figures = [Figure("press PDF, 4,000: a card", value, "ms", floor, _GROWTH_TARGET * floor)]
    if few_mb:
        target = _GROWTH_TARGET * few_mb
        figures.append(Figure("press PDF, 4,000: memory", many_mb, "MB", few_mb, target))
    return figures


@cache
def _converted() -> Path:
    """A folder in which all photos are converted, for the programme and for the floor."""
    folder = workplace() / "converted"
    in_child(_WORK, "convert", photo_set(), folder)
    return folder
