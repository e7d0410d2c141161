"""A whole set in one file, for sharing: the folder as a zip with the extension ``.kwartet``.

What comes out of such a file is not trusted. Only the files that a set consists of are let in, by
their exact paths (so no absolute path, drive letter, ``..``, device name or case twin can occur),
and their number and sizes are known to be sane before the first byte is written.
"""

from __future__ import annotations

import os
import re
import stat
import struct
import zipfile
import zlib
from collections import Counter
from pathlib import Path

from kwartet.atomic import atomic_file
from kwartet.errors import KwartetError
from kwartet.storage.folder import new_folder, read_set
from kwartet.storage.format import (
    SET_FILE,
    SetFile,
    companions,
    encode,
    is_picture_path,
    is_reaction_path,
    is_text_path,
    quartet_path,
)
from kwartet.storage.reading import LARGEST_FILE, read
from kwartet.storage.salvage import printable

EXTENSION = ".kwartet"

_IGNORED = re.compile(r"(__MACOSX/.*|(.*/)?(\.DS_Store|Thumbs\.db|desktop\.ini))")

_LARGEST_PICTURE = 100 * 2**20
_LARGEST_TOTAL = 2 * 2**30
_MOST_FILES = 20_000
_LARGEST_RATIO = 200
_CHUNK = 2**20
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, RuntimeError)
"""What reading a broken zip raises: the library lets some errors of its helpers through."""

_EPOCH = (1980, 1, 1, 0, 0, 0)


def pack(folder: Path, file: Path) -> None:
    """Pack the set in ``folder`` with the pictures it shows; the same set gives the same bytes.

    Raises ``KwartetError`` when the set is damaged or the file cannot be written.
    """
    opened = read_set(folder)
    if opened.reason is not None:
        why = opened.problems[0].message
        raise KwartetError(
            nl=f"Inpakken kan nog niet, want niet alles in dit spel gaat open. {why.nl}",
            en=f"This game cannot be packed yet, for not all of it opens. {why.en}",
        )
    card_set = opened.card_set
    texts = {SET_FILE: encode(SetFile.of(card_set))}
    texts |= {quartet_path(quartet.id): encode(quartet) for quartet in card_set.quartets}
    try:
        with atomic_file(file) as stream, zipfile.ZipFile(stream, "w") as archive:
            for path, data in texts.items():
                archive.writestr(_entry(path), data)
            for path in companions(card_set, opened.folder):
                archive.writestr(_entry(path), (opened.folder / path).read_bytes())
    except OSError as error:
        raise KwartetError(
            nl=f"{file} kan niet worden geschreven. De schijf is vol of zit op slot."
            " Kies een andere plek.",
            en=f"{file} cannot be written. The disk is full or locked. Choose another place.",
        ) from error


def unpack(file: Path, folder: Path) -> None:
    """Unpack a ``.kwartet`` file into a new folder.

    Raises ``KwartetError`` when the file is no packed set or holds anything that does not belong in
    one, when ``folder`` holds something already, or when the disk is full.
    """
    try:
        with zipfile.ZipFile(file) as archive, new_folder(folder) as building:
            for entry in _checked(file, archive):
                _extract(archive, entry, building)
            try:
                read(building)
            except KwartetError as error:
                raise zipfile.BadZipFile(error.message.en) from error
    except OSError as error:
        raise KwartetError(
            nl=f"{file} gaat niet open ({error.strerror}). Kijk of het bestand er nog is.",
            en=f"{file} does not open ({error.strerror}). See whether it is still there.",
        ) from error
    except _BROKEN as error:
        raise KwartetError(
            nl=f"{file} is geen ingepakt spel of is beschadigd. Vraag om een nieuwe kopie.",
            en=f"{file} is no packed game or is damaged. Ask for a new copy.",
        ) from error


def _checked(file: Path, archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The files to unpack; ``KwartetError`` when one does not belong in a set or is too large."""
    entries = [
        entry
        for entry in archive.infolist()
        if not entry.is_dir() and not _IGNORED.fullmatch(entry.filename)
    ]
    names = Counter(entry.filename for entry in entries)
    for entry in entries:
        if names[entry.filename] > 1 or not _belongs(entry):
            name = printable(entry.filename)
            raise KwartetError(
                nl=f"In {file} zit iets wat niet in een spel hoort: {name}. Het blijft ingepakt.",
                en=f"{file} holds something that does not belong in a game: {name}."
                " It was not unpacked.",
            )
    total = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    sizes_fit = all(entry.file_size <= _limit(entry.filename) for entry in entries)
    if (
        not sizes_fit
        or len(entries) > _MOST_FILES
        or total > _LARGEST_TOTAL
        or total > _LARGEST_RATIO * packed
    ):
        raise KwartetError(
            nl=f"{file} wordt te groot als we het uitpakken. Vraag om een kleinere kopie.",
            en=f"{file} becomes too large when it is unpacked. Ask for a smaller copy.",
        )
    return entries


def _belongs(entry: zipfile.ZipInfo) -> bool:
    """Whether this is an ordinary file, no link and not encrypted, where a set has one."""
    path, kind = entry.filename, stat.S_IFMT(entry.external_attr >> 16)
    is_known = is_text_path(path) or is_picture_path(path) or is_reaction_path(path)
    is_plain = kind in {0, stat.S_IFREG} and not entry.flag_bits & 1
    is_common = entry.compress_type in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
    return is_known and is_plain and is_common


def _limit(path: str) -> int:
    return _LARGEST_PICTURE if is_picture_path(path) else LARGEST_FILE


def _extract(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, building: Path) -> None:
    """Write one file, never more of it than it said it holds."""
    target = building / entry.filename
    target.parent.mkdir(exist_ok=True)
    left = entry.file_size
    with archive.open(entry) as source, target.open("xb") as file:
        while chunk := source.read(min(left, _CHUNK) + 1):
            left -= len(chunk)
            if left < 0:
                raise zipfile.BadZipFile(entry.filename)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())


def _entry(path: str) -> zipfile.ZipInfo:
    """A file in the archive without a trace of when or where it was packed, nor compressed.

    Pictures are compressed already, texts are small, and so the bytes do not hang on the version of
    a library.
    """
    entry = zipfile.ZipInfo(path, _EPOCH)
    entry.create_system = 3
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    return entry
