"""Files that appear only when they are complete."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from kwartet.atomic import atomic_file
from kwartet.errors import KwartetError


@contextmanager
def whole_file(out: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes its place at ``out`` when the block ends without an error.

    Until then it has a temporary name beside it; after an error nothing of it remains, and what was
    at ``out`` is untouched.

    Raises:
        KwartetError: The folder does not exist, is full or locked, or ``out`` is in use.
    """
    try:
        with atomic_file(out) as file:
            yield file
    except OSError as error:
        raise KwartetError(
            nl=f"{out.name} kan niet in {out.parent} worden gezet. Bestaat de map, is er ruimte en"
            " is het bestand nergens open? Of kies een andere plek.",
            en=f"{out.name} cannot be put in {out.parent}. Does the folder exist, is there room,"
            " and is the file open nowhere? Or choose another place.",
        ) from error
