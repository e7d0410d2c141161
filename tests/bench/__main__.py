"""Measures how fast the programme is: ``python3 run.py bench [--json]``."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from tests.bench.exports import growth, press_pdf_and_sheets
from tests.bench.figures import Figure, as_json, as_table
from tests.bench.games import games
from tests.bench.studio import key_to_repaint, opening_and_layout, start
from tests.bench.wording import wording

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MEASUREMENTS: tuple[Callable[[], Sequence[Figure]], ...] = (
    press_pdf_and_sheets,
    growth,
    key_to_repaint,
    start,
    opening_and_layout,
    games,
    wording,
)


def main(argv: Sequence[str] | None = None) -> int:
    """Take every measurement and print the figures."""
    parser = argparse.ArgumentParser(prog="run.py bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON list, for a programme")
    options = parser.parse_args(argv)
    figures: list[Figure] = []
    for measure in MEASUREMENTS:
        print(f"{measure.__name__.replace('_', ' ')} …", file=sys.stderr, flush=True)
        figures += measure()
    print(as_json(figures) if options.json else as_table(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
