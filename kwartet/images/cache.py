"""Converted pictures on disk, so that a second export costs no picture work.

The key holds all that the result depends on, so nothing in here is ever out of date; anybody may
delete it at any time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kwartet.resources import user_folder

_VERSION = 1
"""Counts up when the conversion changes, so that older results are no longer found."""

_MOST_BYTES = 1_000_000_000


def cache_folder() -> Path:
    """Where the pictures of all sets are kept."""
    return user_folder("cache") / "pictures"


class PictureCache:
    """JPEG files in a folder, by what they were made of and how. Safe to use from many threads.

    A cache that cannot be written to (full, locked) is no error, nor is a file that was only half
    written: the work is then done again.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, parts: tuple[object, ...], make: Callable[[], bytes]) -> bytes:
        """The picture for these ``parts`` (content hash, size, profile, limit), made if need be."""
        name = hashlib.sha256(repr((_VERSION, *parts)).encode()).hexdigest()
        file = self.folder / f"{name}.jpg"
        with suppress(OSError):
            data = file.read_bytes()
            if _is_whole_jpeg(data):
                return data
        data = make()
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        return data

    def trim(self, most_bytes: int = _MOST_BYTES) -> None:
        """Remove the oldest pictures until the rest takes no more than ``most_bytes``."""
        with suppress(OSError):
            files = [(file.stat(), file) for file in self.folder.glob("*.jpg")]
            total = sum(stat.st_size for stat, _ in files)
            for stat, file in sorted(files, key=lambda entry: entry[0].st_mtime):
                if total <= most_bytes:
                    return
                file.unlink(missing_ok=True)
                total -= stat.st_size


def _is_whole_jpeg(data: bytes) -> bool:
    return data.startswith(b"\xff\xd8") and data.endswith(b"\xff\xd9")
