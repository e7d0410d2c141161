"""The notes about a game in a file beside its record."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kwartet.atomic import write_atomically
from kwartet.game.notes import GameNotes, StickerCounts, added_up

NOTES_ENDING = ".json"


def read_notes(path: Path) -> GameNotes:
    """The notes in a file; empty ones when there are none that can be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=GameNotes)
    except (OSError, msgspec.DecodeError, msgspec.ValidationError):
        return GameNotes()


def write_notes(path: Path, notes: GameNotes) -> None:
    """Keep what may be kept of the notes; ``OSError`` when that fails."""
    data = msgspec.json.format(msgspec.json.encode(notes.for_disk()), indent=2)
    write_atomically(path, data + b"\n")


def sent_stickers(folder: Path) -> dict[str, StickerCounts]:
    """Per card id the stickers that classes sent to the makers, all games in a folder together."""
    return added_up(read_notes(path) for path in folder.glob(f"*{NOTES_ENDING}"))
