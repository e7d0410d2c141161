"""Where the studio keeps card sets on this computer."""

from __future__ import annotations

import re
from datetime import datetime
from itertools import count
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from kwartet.resources import shipped_sets

_FORBIDDEN_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NAME = 60
_UNTITLED = "kwartet"


def sets_folder() -> Path:
    """The user's own sets: ``Stigmakwartet`` among the documents. It need not exist yet."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) / "Stigmakwartet"


_GAMES: list[Path] = []


def keep_games_in(folder: Path | None) -> None:
    """Keep all games in another folder from now on; with None in the user's own again."""
    _GAMES[:] = [folder] if folder else []


def games_folder(set_id: str) -> Path:
    """Where the games with this card set are kept. It need not exist yet."""
    if _GAMES:
        return _GAMES[0] / set_id
    data = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(data)) / "games" / set_id


def legal_name(title: str) -> str:
    """A title as the name of a file or folder, of characters that every system takes."""
    legal = " ".join(_FORBIDDEN_IN_NAMES.sub(" ", title).split())
    return legal[:_LONGEST_NAME].strip(" .") or _UNTITLED


def free_folder(title: str, within: Path | None = None) -> Path:
    """A folder for a set called ``title`` that does not exist yet, made of legal characters.

    It lies among the user's own sets, or ``within`` another folder.
    """
    place = within or sets_folder()
    name = legal_name(title)
    names = (name if n == 1 else f"{name} {n}" for n in count(1))
    return next(folder for each in names if not (folder := place / each).exists())


def in_words(folder: Path) -> str:
    """Where a folder is, as short as is clear: from the home folder on."""
    home = Path.home()
    return str(folder.relative_to(home) if folder.is_relative_to(home) else folder)


def is_shipped(folder: Path) -> bool:
    """Whether the set in this folder came with the programme."""
    return folder.resolve().parent == shipped_sets().resolve()


def last_saved(folder: Path) -> datetime | None:
    """When a file of the set was last written, in local time; None when there is none."""
    files = [folder / "set.json", *folder.glob("quartets/*.json")]
    times = [file.stat().st_mtime for file in files if file.is_file()]
    return datetime.fromtimestamp(max(times)).astimezone() if times else None
