"""The SET that a command reads: a folder, or a packed file that is looked into for the moment."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kwartet.cli.terminal import tell
from kwartet.storage.archive import unpack
from kwartet.storage.folder import Opened, read_set
from kwartet.storage.format import SET_FILE


@contextmanager
def opened_set(path: Path) -> Iterator[Opened]:
    """Read the set at ``path``, without writing anything there; ``KwartetError`` if it is none."""
    if path.is_file() and path.name != SET_FILE:
        with tempfile.TemporaryDirectory(prefix="stigmakwartet-") as place:
            folder = Path(place, path.stem)
            unpack(path, folder)
            yield read_set(folder)
    else:
        yield read_set(path)


def tell_damage(opened: Opened) -> bool:
    """Whether the files of a set are damaged; on stderr what that means for what is made of it."""
    if opened.reason is None:
        return False
    tell(
        f"Niet alles uit dit spel doet mee. {opened.problems[0].message.nl}",
        f"Not all of this game is in it. {opened.problems[0].message.en}",
    )
    return True
