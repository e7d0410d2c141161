"""Which page numbers get a button where there are more pages than room."""

from __future__ import annotations

FEWEST_SLOTS = 5
"""First page, gap, the page one is at, gap, last page."""


def shown_numbers(count: int, current: int, slots: int) -> tuple[int | None, ...]:
    """The page numbers to show, in order; None stands for a run of pages that is left out.

    The first, the last and the current page always show, with as many neighbours of the current
    one as there is room for.

    Args:
        count: The number of pages.
        current: The page one is at, 1 to ``count``.
        slots: How many numbers and gaps fit, at least ``FEWEST_SLOTS``.
    """
    slots = max(slots, FEWEST_SLOTS)
    if count <= slots:
        return tuple(range(1, count + 1))
    inner = slots - 2
    first = min(max(current - (inner - 1) // 2, 2), count - inner)
    numbers: list[int | None] = [1, *range(first, first + inner), count]
    if first > 2:
        numbers[1] = None
    if first + inner < count:
        numbers[-2] = None
    return tuple(numbers)
