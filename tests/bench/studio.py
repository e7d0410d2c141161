"""Figures: how fast the studio starts, opens a set, and follows who types."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from tests.bench.children import environment, in_child, workplace
from tests.bench.clock import percentile
from tests.bench.figures import Figure
from tests.bench.material import SHIPPED, large_set

_STARTS = 5
_LAYOUTS = 3
_START_TARGET = 2.0
_KEYS = 2000
_KEY_TARGETS_MS = {50: 8.0, 95: 8.0, 99: 16.0}
_KEY_AMONG_TIPS_MS = 12.0
_OPEN_TARGET_S = 0.25
_LAYOUT_TARGET_S = 0.5
_TYPING = "tests.bench.typing_work"
_READING = "tests.bench.reading_work"


def start() -> list[Figure]:
    """From the start of a process to the first painted window, and to the wall of the shipped set.

    The floor is the same for an empty window, after importing from Qt what the studio imports.
    """
    works = [*_starts(), *_starts(SHIPPED)]
    times = [[work() for work in works] for _ in range(_STARTS)]
    page, empty, wall, wall_empty = (median(column) for column in zip(*times, strict=True))
    return [
        Figure("start to a window", page, "s", empty, _START_TARGET * empty),
        Figure("start to the card wall", wall, "s", wall_empty, _START_TARGET * wall_empty),
    ]


def _starts(*set_path: Path) -> list[Callable[[], float]]:
    """Two starts: of the studio, and of an empty window with the same imports from Qt."""
    imports = workplace() / f"imports_{len(set_path)}.py"
    _start("imports", imports, *set_path)
    starts = [partial(_start, "studio", *set_path), partial(_start, "empty", imports)]
    for each in starts:
        each()
    return [*starts]


def key_to_repaint() -> list[Figure]:
    """From a key in the text of a card until the card and all else that changed is painted.

    Layout, the edit, undo and the checks are in it; what may wait (thumbnails) is done between the
    keys, and a key that comes in the middle of that waits for it. The floor is the same keys in an
    empty ``QPlainTextEdit`` that makes a ready picture be drawn again: what Qt itself takes.

    *Among tips* there are lines under words, and all are read after every key, as if it rested.
    """
    times = in_child(_TYPING, "type_on_card", workplace() / "typed", _KEYS)
    floor = in_child(_TYPING, "type_in_bare_window", _KEYS)
    tips = in_child(_TYPING, "type_among_tips", workplace() / "tips", _KEYS)
    among_tips = Figure(
        "key to repaint among tips, p95",
        percentile(tips, 95),
        "ms",
        percentile(floor, 95),
        _KEY_AMONG_TIPS_MS,
    )
    return [
        Figure(
            f"key to repaint, p{percent}",
            percentile(times, percent),
            "ms",
            percentile(floor, percent),
            target,
        )
        for percent, target in _KEY_TARGETS_MS.items()
    ] + [among_tips]


def opening_and_layout() -> list[Figure]:
    """To open a set of 4,000 cards; to lay out the 52 shipped cards in a process that starts.

    The floors are to decode the same files as JSON, without a look at what is in them, and to shape
    the same texts with HarfBuzz and parse the same drawings, without a thought where they go.
    """
    opening, decoding = in_child(_READING, "time_opening", large_set(4000))
    both = [
        (in_child(_READING, "time_layout"), in_child(_READING, "time_shaping"))
        for _ in range(_LAYOUTS)
    ]
    layout, shaping = (median(column) for column in zip(*both, strict=True))
    return [
        Figure("open 4,000 cards", opening, "s", decoding, _OPEN_TARGET_S),
        Figure("lay out 52 cards, cold", layout, "s", shaping, _LAYOUT_TARGET_S),
    ]


def _start(*arguments: object) -> float:
    """Start a window; the seconds until the line that tells that it is painted."""
    programme = str(Path(__file__).with_name("start_work.py"))
    call = [sys.executable, "-P", programme, *map(str, arguments)]
    start = time.perf_counter()
    with subprocess.Popen(call, env=environment(), stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline(), "the window did not open"
        return time.perf_counter() - start
