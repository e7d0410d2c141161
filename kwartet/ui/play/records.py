"""The games on this computer: one folder for each card set, one file for each game, by date.

Every move is on the disk before the next can be made, so a game goes on after a crash or a power
cut. The records hold hidden cards and stay in the user's own data folder, away from the set, which
is passed around.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from kwartet.atomic import is_temporary, sync_folder, write_atomically
from kwartet.errors import KwartetError
from kwartet.game.notes import GameNotes
from kwartet.game.record import DamagedRecordError, lines, resume, text
from kwartet.game.session import Session
from kwartet.storage.notes import NOTES_ENDING, read_notes, write_notes
from kwartet.ui.places import games_folder

ENDING = ".spel"
_DAMAGED = ".kapot"
BEGUN_FORMAT = "%Y-%m-%d %H:%M"
"""Of ``Session.begun``, in local time."""


class GameFile:
    """The record of one game on disk, with the notes beside it.

    Use :func:`new_game_file` or :func:`open_game_file`.
    """

    def __init__(self, path: Path, size: int, entries: int) -> None:
        """A file whose first ``size`` bytes are whole lines telling ``entries`` entries."""
        self.path = path
        self._size = size
        self._entries = entries

    def append(self, session: Session) -> None:
        """Write what the file does not have yet, and wait until the disk holds it.

        ``OSError`` when that fails; the next time everything that is missing is written.
        """
        data = lines(session, self._entries).encode()
        with self.path.open("r+b") as file:
            file.truncate(self._size)
            file.seek(self._size)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        self._size += len(data)
        self._entries = len(session.entries)

    def read_notes(self) -> GameNotes:
        """The notes beside the record; empty ones when there are none that can be read."""
        return read_notes(self.path.with_suffix(NOTES_ENDING))

    def write_notes(self, notes: GameNotes) -> None:
        """Keep the notes; ``OSError`` when that fails."""
        write_notes(self.path.with_suffix(NOTES_ENDING), notes)


def new_game_file(session: Session) -> GameFile:
    """Begin the record of a game; ``OSError`` when that fails."""
    folder = games_folder(session.setup.source.id)
    folder.mkdir(parents=True, exist_ok=True)
    data = text(session).encode()
    name = session.begun.replace(":", "").replace(" ", "-")
    for number in count(1):
        path = folder / (f"{name}{ENDING}" if number == 1 else f"{name}-{number}{ENDING}")
        if path.with_suffix(NOTES_ENDING).exists():
            continue
        try:
            with path.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except FileExistsError:
            continue
        break
    sync_folder(folder)
    return GameFile(path, len(data), len(session.entries))


def open_game_file(path: Path) -> tuple[GameFile, Session]:
    """Go on with a game where it was left.

    What was being written when the power went is left out. When the record was changed elsewhere
    the game goes on from the last line that holds, and the damaged file is kept beside it.
    ``KwartetError`` when not even the beginning can be read, ``OSError`` when the disk fails.
    """
    data = path.read_bytes()
    _clear_away(path)
    try:
        session = resume(data)
    except DamagedRecordError as error:
        if error.session is None:
            raise
        session = error.session
        write_atomically(path.with_suffix(_DAMAGED), data)
    whole = text(session).encode()
    if data != whole:
        write_atomically(path, whole)
    return GameFile(path, len(whole), len(session.entries)), session


@dataclass(frozen=True)
class KeptGame:
    """A game in the list: its file, the game as it stands, and when it was last played (local)."""

    path: Path
    session: Session
    played: datetime

    @property
    def begun(self) -> datetime:
        """When the game began (local)."""
        return begun_at(self.session)

    @property
    def is_over(self) -> bool:
        """Whether there is nothing left to play."""
        return self.session.table.ending is not None


def begun_at(session: Session) -> datetime:
    """When a game began (local)."""
    return datetime.strptime(session.begun, BEGUN_FORMAT).astimezone()


def kept_games(set_id: str) -> list[KeptGame]:
    """The games with this card set, the one played last first; those that are damaged too."""
    found = (_kept_game(path) for path in games_folder(set_id).glob(f"*{ENDING}"))
    games = [game for game in found if game is not None]
    return sorted(games, key=lambda game: (game.played, game.path.name), reverse=True)


def unfinished_game(set_id: str) -> KeptGame | None:
    """The game with this card set that was played last, if it is not over yet."""
    last: tuple[float, Path] | None = None
    for path in games_folder(set_id).glob(f"*{ENDING}"):
        with suppress(OSError):
            last = max(last or (0.0, path), (path.stat().st_mtime, path))
    game = _kept_game(last[1]) if last else None
    return game if game is not None and not game.is_over else None


def _kept_game(path: Path) -> KeptGame | None:
    try:
        session = resume(path.read_bytes())
        played = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except DamagedRecordError as error:
        if error.session is None:
            return None
        session, played = error.session, datetime.fromtimestamp(0).astimezone()
    except (KwartetError, OSError):
        return None
    return KeptGame(path, session, played)


def _clear_away(path: Path) -> None:
    """Remove what a crash left half-way beside a game: it may hold what is not to be kept."""
    for other in path.parent.glob(f".{path.stem}.*"):
        if is_temporary(other):
            with suppress(OSError):
                other.unlink()


def delete_game(path: Path) -> None:
    """Remove a game; ``OSError`` when that fails. Stickers that were sent are the makers' now."""
    _clear_away(path)
    notes_path = path.with_suffix(NOTES_ENDING)
    notes = read_notes(notes_path)
    if notes.sent:
        write_notes(notes_path, GameNotes(notes.stickers, sent=True))
    else:
        notes_path.unlink(missing_ok=True)
    for ending in (_DAMAGED, ENDING):
        path.with_suffix(ending).unlink(missing_ok=True)
