"""Where files are: the shipped ones, in a checkout and in an installed wheel, and the user's."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path
from typing import Literal

_APP_FOLDER = "stigmakwartet"
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


def user_folder(purpose: Literal["config", "cache"]) -> Path:
    """This user's folder for what they set themselves, or for what can be made again.

    It need not exist yet. As each system wants it: the XDG base directories on Linux.
    """
    home = Path.home()
    if sys.platform == "win32":
        roaming = purpose == "config"
        base = os.environ.get("APPDATA" if roaming else "LOCALAPPDATA")
        return Path(base or home / "AppData" / ("Roaming" if roaming else "Local")) / _APP_FOLDER
    if sys.platform == "darwin":
        library = home / "Library"
        return library / ("Application Support" if purpose == "config" else "Caches") / _APP_FOLDER
    base = os.environ.get(f"XDG_{purpose.upper()}_HOME")
    return Path(base or home / f".{purpose}") / _APP_FOLDER
