"""Files that are there entirely or not at all, whatever happens while they are written."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

_TEMPORARY = ".kwartet-tmp"
_PATIENCE_S = 0.05
_ATTEMPTS = 20


def write_atomically(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path``: after a crash or a power cut the old or the new file is there.

    Raises ``OSError`` when the disk is full or locked; the old file is then untouched.
    """
    with atomic_file(path) as file:
        file.write(data)


@contextmanager
def atomic_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes its place at ``path`` when the block ends without an error.

    A temporary in the same folder is flushed to the disk, then renamed, then the folder is flushed.
    """
    temporary = temporary_beside(path)
    try:
        with temporary.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)


def temporary_beside(path: Path) -> Path:
    """A name in the same folder that nothing has yet and that :func:`is_temporary` knows."""
    return path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}{_TEMPORARY}")


def is_temporary(path: Path) -> bool:
    """Whether a crash left this file or folder behind half-way."""
    return path.name.startswith(".") and path.name.endswith(_TEMPORARY)


def replace(source: Path, target: Path) -> None:
    """Rename, in place of what is at ``target``.

    On Windows a virus scanner or a synchronising client may hold the target for a moment; renaming
    is then tried again for a second.
    """
    for attempt in range(_ATTEMPTS):
        try:
            source.replace(target)
        except PermissionError:
            if os.name != "nt" or attempt == _ATTEMPTS - 1:
                raise
            time.sleep(_PATIENCE_S)
        else:
            return


def sync_folder(folder: Path) -> None:
    """Make renames and removals in a folder survive a power cut (Windows does so by itself).

    Some network file systems cannot; what was renamed is in place all the same, so that is no
    failure.
    """
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
