"""Several files of a set changed as one: after a crash they are all as before or all as after.

What is to be written goes to ``.kwartet/pending.json`` first. Once that file is safe the change
has happened: whoever opens the set reads through it, and the next writer finishes it. A change of
one file needs no such record, for replacing one file is atomic by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import msgspec
from msgspec import Struct

from kwartet.atomic import sync_folder, write_atomically
from kwartet.storage.format import PRIVATE, SET_FILE, is_text_path

_RECORD = f"{PRIVATE}/pending.json"
_LARGEST_RECORD = 2**28


class _Step(Struct, frozen=True):
    """One file: the hash of what it held (None: nothing) and its new text (None: goes away)."""

    path: str
    old: str | None
    new: str | None


def commit(folder: Path, changes: Mapping[str, bytes | None]) -> None:
    """Write (bytes) and remove (None) files of a set, by their path inside it, as one change.

    Removals come last, when all that is new is safe. Raises ``OSError``.
    """
    if len(changes) <= 1:
        _forget(folder)
    else:
        steps = [
            _Step(path, _hash(_contents(folder / path)), None if data is None else data.decode())
            for path, data in changes.items()
        ]
        (folder / PRIVATE).mkdir(exist_ok=True)
        write_atomically(folder / _RECORD, msgspec.json.encode(steps))
    _apply(folder, changes)
    _forget(folder)


def finish(folder: Path) -> None:
    """Complete a change that a crash interrupted, if there is one. Raises ``OSError``."""
    changes = pending(folder)
    _apply(folder, changes)
    _forget(folder)


def pending(folder: Path) -> dict[str, bytes | None]:
    """The files as an interrupted change wants them; empty when there is none.

    A record whose files were changed by somebody else since then no longer counts.
    """
    data = _contents(folder / _RECORD)
    try:
        steps = msgspec.json.decode(data or b"[]", type=list[_Step])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
    changes = {step.path: None if step.new is None else step.new.encode() for step in steps}
    for step in steps:
        if not is_text_path(step.path):
            return {}
        now = _hash(_contents(folder / step.path))
        if now not in (step.old, _hash(changes[step.path])):
            return {}
    return changes


def _apply(folder: Path, changes: Mapping[str, bytes | None]) -> None:
    writes = {path: data for path, data in changes.items() if data is not None}
    for path in sorted(writes, key=lambda path: path == SET_FILE):
        target = folder / path
        target.parent.mkdir(exist_ok=True)
        write_atomically(target, writes[path])
    removals = [folder / path for path in changes if path not in writes]
    for target in removals:
        target.unlink(missing_ok=True)
    for parent in {target.parent for target in removals}:
        sync_folder(parent)


def _forget(folder: Path) -> None:
    if (folder / _RECORD).exists():
        (folder / _RECORD).unlink()
        sync_folder(folder / PRIVATE)


def _contents(path: Path) -> bytes | None:
    """What an ordinary file of a sane size holds."""
    if path.is_file() and path.stat().st_size <= _LARGEST_RECORD:
        return path.read_bytes()
    return None


def _hash(data: bytes | None) -> str | None:
    return None if data is None else sha256(data).hexdigest()
