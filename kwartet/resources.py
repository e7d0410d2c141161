"""Where the shipped files are: assets and card sets, in a checkout and in an installed wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _root() -> Path:
    """The folder that holds ``assets/`` and ``kaarten/``."""
    return _PACKAGE if (_PACKAGE / "assets").is_dir() else _PACKAGE.parent


def asset(*parts: str) -> Path:
    """The path of a shipped asset: ``asset("fonts", "bricolage-grotesque-800.ttf")``."""
    return _root().joinpath("assets", *parts)


def shipped_sets() -> Path:
    """The folder of the card sets that come with the programme."""
    return _root() / "kaarten"
