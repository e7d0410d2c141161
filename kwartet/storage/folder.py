"""Open, make, save and copy a set folder."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kwartet.atomic import (
    is_temporary,
    replace,
    sync_folder,
    temporary_beside,
    write_atomically,
)
from kwartet.errors import KwartetError, Message
from kwartet.model.card_set import CardSet
from kwartet.model.problems import Problem
from kwartet.storage import transaction
from kwartet.storage.format import (
    FORMAT_VERSION,
    PICTURES,
    PRIVATE,
    QUARTETS,
    SET_FILE,
    SetFile,
    companions,
    encode,
    quartet_path,
)
from kwartet.storage.lock import Lock
from kwartet.storage.reading import Reading, read, refuse_links

_ELSEWHERE = Message(
    "Dit spel is al open in een ander venster. Kijken kan; maak een kopie om het te veranderen.",
    "This game is already open in another window. You can look; make a copy to change it.",
)
_LOCKED = Message(
    "Deze map zit op slot. Kijken kan; maak ergens anders een kopie om het spel te veranderen.",
    "This folder is locked. You can look; make a copy elsewhere to change the game.",
)
_NEWER = Message(
    "Dit spel is gemaakt met een nieuwere versie van het programma. Kijken kan, veranderen niet.",
    "This game was made with a newer version of the programme. You can look but not change it.",
)
_DAMAGED = Message(
    "Niet alles in dit spel gaat open. Kijken kan; we bewaren niets, zodat er niets verloren gaat.",
    "Not all of this game opens. You can look; nothing is saved, so that nothing is lost.",
)


@dataclass(frozen=True)
class Opened:
    """A set with the folder it came from.

    ``problems`` tells what is not in order in the files. With ``read_only`` the set must not be
    saved into ``folder``; ``reason`` says what hinders it. ``on_disk`` is the base for the first
    save: what the files hold now, None when they are of an older version and must all be written.
    """

    card_set: CardSet
    folder: Path
    problems: tuple[Problem, ...] = ()
    read_only: bool = False
    reason: Message | None = None
    on_disk: CardSet | None = None
    lock: Lock | None = None

    def close(self) -> None:
        """Let another window write in the set."""
        if self.lock:
            self.lock.release()


def read_set(path: Path) -> Opened:
    """Read a set without writing or locking anything, for a check or an export; it is read-only.

    Raises ``KwartetError`` when nothing at ``path`` can be opened.
    """
    folder = _folder_of(path)
    return _opened(folder, read(folder), None, None)


def open_set(path: Path) -> Opened:
    """Open a set to work on it: it is locked for others, and what a crash left behind is tidied.

    Raises ``KwartetError`` when nothing at ``path`` can be opened.
    """
    folder = _folder_of(path)
    read(folder)  # nothing is written, not even a lock, in a folder that is no set
    reason = _ELSEWHERE
    try:
        lock = Lock.acquire(folder / PRIVATE / "lock")
    except OSError:
        lock, reason = None, _LOCKED
    opened = _opened(folder, read(folder), lock, reason)
    if opened.read_only:
        opened.close()
    else:
        _tidy(folder)
    return opened


def create_set(card_set: CardSet, folder: Path) -> None:
    """Save a set in a new folder; ``KwartetError`` when something is there already."""
    with new_folder(folder) as building:
        save_set(card_set, building)


def save_set(card_set: CardSet, folder: Path, base: CardSet | None = None) -> None:
    """Write what differs from ``base``, which is what the folder holds, as one change.

    Without a base every file is written. A quartet that is no longer in the set loses its file
    after all the rest is safe; pictures stay, for undo may bring them back. ``KwartetError`` when
    the disk is full or locked; the folder then holds the set as it was or as it will be.
    """
    try:
        if base is not None:
            (folder / SET_FILE).stat()  # where the rest of the set went away, a part is no save
        refuse_links(folder)
        changes = _changes(base, card_set)
        if pending := transaction.pending(folder):
            # A save that failed half-way left files between the base and what was to come.
            files = _changes(None, card_set)
            changes |= {path: files.get(path) for path in pending}
        transaction.commit(folder, changes)
    except OSError as error:
        raise KwartetError(
            nl="Opslaan lukt niet. De schijf is vol of zit op slot."
            " Je werk staat nog open, er is niets weg. Bewaar het ergens anders.",
            en="Saving failed. The disk is full or locked."
            " Your work is still open, nothing is lost. Save it somewhere else.",
        ) from error


def copy_set(card_set: CardSet, source: Path, target: Path) -> None:
    """Save a set with its photos and reactions, from the folder ``source``, in a new folder.

    Raises ``KwartetError`` when ``target`` holds something already or cannot be written.
    """
    with new_folder(target) as building:
        save_set(card_set, building)
        for path in companions(card_set, source):
            (building / path).parent.mkdir(exist_ok=True)
            write_atomically(building / path, (source / path).read_bytes())


def pictures_folder(folder: Path) -> Path:
    """Where the makers' own pictures of the set in ``folder`` are; it may not exist yet."""
    return folder / PICTURES


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """A temporary folder that becomes ``folder`` when the block ends without an error.

    An empty folder that is there already stays the same folder: somebody may stand in it, or it is
    the top of a stick. Raises ``KwartetError`` when ``folder`` is not empty or cannot be written.
    """
    is_there = folder.exists()
    if is_there and not _is_vacant(folder):
        raise KwartetError(
            nl=f"{folder} bestaat al en is niet leeg. Kies een nieuwe map.",
            en=f"{folder} exists already and is not empty. Choose a new folder.",
        )
    building = temporary_beside(folder / "spel" if is_there else folder)
    try:
        building.mkdir(parents=True)
        yield building
        if is_there:
            for child in sorted(building.iterdir(), key=lambda path: path.name == SET_FILE):
                replace(child, folder / child.name)
        else:
            replace(building, folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise KwartetError(
            nl=f"{folder} kan niet worden gemaakt. De schijf is vol of zit op slot."
            " Kies een andere plek.",
            en=f"{folder} cannot be made. The disk is full or locked. Choose another place.",
        ) from error
    finally:
        shutil.rmtree(building, ignore_errors=True)


def _changes(base: CardSet | None, card_set: CardSet) -> dict[str, bytes | None]:
    """The files that differ between two versions of a set: new contents, or None for gone."""
    changes: dict[str, bytes | None] = {}
    old = {quartet.id: quartet for quartet in base.quartets} if base else {}
    for quartet in card_set.quartets:
        if old.get(quartet.id) != quartet:
            changes[quartet_path(quartet.id)] = encode(quartet)
    head = SetFile.of(card_set)
    if base is None or SetFile.of(base) != head:
        changes[SET_FILE] = encode(head)
    kept = {quartet.id for quartet in card_set.quartets}
    changes.update({quartet_path(key): None for key in old if key not in kept})
    return changes


def _is_vacant(folder: Path) -> bool:
    """Whether a folder holds nothing but what an operating system puts in each."""
    if not folder.is_dir():
        return False
    return {path.name for path in folder.iterdir()} <= {".DS_Store", "Thumbs.db", "desktop.ini"}


def _folder_of(path: Path) -> Path:
    """The folder of a set, also when its ``set.json`` was pointed at."""
    return path.parent if path.name == SET_FILE else path


def _opened(folder: Path, reading: Reading, lock: Lock | None, no_lock: Message | None) -> Opened:
    reason = None if lock else no_lock
    if reading.is_damaged:
        reason = _NEWER if reading.version > FORMAT_VERSION else _DAMAGED
    is_current = reading.version == FORMAT_VERSION
    return Opened(
        reading.card_set,
        folder,
        reading.problems,
        read_only=lock is None or reading.is_damaged,
        reason=reason,
        on_disk=reading.card_set if is_current else None,
        lock=lock,
    )


def _tidy(folder: Path) -> None:
    """Complete an interrupted save and remove stray temporaries; a full disk leaves them be."""
    with suppress(OSError):
        transaction.finish(folder)
        for place in (folder, folder / QUARTETS, folder / PICTURES, folder / PRIVATE):
            for path in place.iterdir() if place.is_dir() else ():
                if is_temporary(path) and path.is_file():
                    path.unlink()
