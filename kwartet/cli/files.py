"""What a command reads that is no set: the bytes of a file, whole."""

from __future__ import annotations

from pathlib import Path

from kwartet.errors import KwartetError


def read_bytes(file: Path) -> bytes:
    """What is in a file; ``KwartetError`` when it does not open."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise KwartetError(
            nl=f"{file} gaat niet open ({error.strerror}). Kijk of het bestand er nog is.",
            en=f"{file} does not open ({error.strerror}). See whether it is still there.",
        ) from error
