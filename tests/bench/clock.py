"""Taking time, several times over."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from statistics import median


def seconds(work: Callable[[], object]) -> float:
    """How long ``work`` takes, by the clock on the wall."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def in_turn(runs: int, *works: Callable[[], object]) -> list[float]:
    """The median time of each of ``works``, in seconds.

    They run in turn, so that a machine that slows down for a while slows all of them down.
    """
    times = [[seconds(work) for work in works] for _ in range(runs)]
    return [median(column) for column in zip(*times, strict=True)]


def percentile(values: Sequence[float], percent: float) -> float:
    """The least value that ``percent`` of all ``values`` do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * int(percent) // 100) - 1)]
