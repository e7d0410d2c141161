"""What the files of a set contain, byte for byte, and how older versions become the present one.

A set is a folder: ``set.json`` with all that is not a quartet, ``quartets/<id>.json`` with a
quartet and its four cards, ``pictures/<sha256>.<ext>``, ``reactions/<maker>.json``, and the
programme's own ``.kwartet/``. JSON in UTF-8, two spaces, the key order of the model, a newline at
the end: equal sets are equal bytes, and a change of one word is a change of one line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from kwartet.errors import Message
from kwartet.model.card_set import Aspect, CardSet, Maker, Photo, Quartet, Style, Word
from kwartet.model.fields import Id, Language

FORMAT = "stigmakwartet-set"
FORMAT_VERSION = 1

SET_FILE = "set.json"
QUARTETS = "quartets"
PICTURES = "pictures"
REACTIONS = "reactions"
PRIVATE = ".kwartet"

_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_QUARTET_FILE = re.compile(rf"{QUARTETS}/({_UUID})\.json")
_PICTURE_FILE = re.compile(PICTURES + r"/[0-9a-f]{64}\.(jpg|png|webp)")
_REACTION_FILE = re.compile(rf"{REACTIONS}/{_UUID}\.json")

MIGRATIONS: dict[int, Callable[[str, Any], Any]] = {}
"""The step from version *n* to *n* + 1: (path of the file in the set, its JSON) to its new JSON."""


class SetFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The contents of ``set.json``; ``quartets`` is the order of the quartets, by id."""

    format: str
    format_version: Annotated[int, Meta(ge=1, extra={"expected": Message("1", "1")})]
    id: Id
    title: str
    language: Language = "nl"
    aspects: tuple[Aspect, ...] = ()
    style: Style = Style()
    quartets: tuple[Id, ...] = ()
    makers: tuple[Maker, ...] = ()
    about: str = ""
    words: tuple[Word, ...] = ()

    @classmethod
    def of(cls, card_set: CardSet) -> SetFile:
        """The part of a set that belongs in ``set.json``."""
        return cls(
            format=FORMAT,
            format_version=FORMAT_VERSION,
            id=card_set.id,
            title=card_set.title,
            language=card_set.language,
            aspects=card_set.aspects,
            style=card_set.style,
            quartets=tuple(quartet.id for quartet in card_set.quartets),
            makers=card_set.makers,
            about=card_set.about,
            words=card_set.words,
        )

    def with_quartets(self, quartets: tuple[Quartet, ...]) -> CardSet:
        """The whole set, once its quartets are read."""
        return CardSet(
            id=self.id,
            title=self.title,
            quartets=quartets,
            language=self.language,
            aspects=self.aspects,
            style=self.style,
            makers=self.makers,
            about=self.about,
            words=self.words,
        )


def encode(value: SetFile | Quartet) -> bytes:
    """The contents of the file. Half characters (lone surrogates), which UTF-8 has not, become ?"""
    text = json.dumps(msgspec.to_builtins(value), ensure_ascii=False, indent=2)
    return (text + "\n").encode("utf-8", errors="replace")


def quartet_path(key: str) -> str:
    """Where the quartet with this id stands inside a set; ``ValueError`` when it is no UUID."""
    path = f"{QUARTETS}/{key}.json"
    if quartet_id(path) is None:
        raise ValueError(f"no UUID: {key!r}")
    return path


def quartet_id(path: str) -> str | None:
    """The id of the quartet that stands at this path inside a set; None for any other file."""
    match = _QUARTET_FILE.fullmatch(path)
    return match and match[1]


def is_text_path(path: str) -> bool:
    """Whether a path inside a set is that of ``set.json`` or of a quartet."""
    return path == SET_FILE or quartet_id(path) is not None


def is_picture_path(path: str) -> bool:
    """Whether a path inside a set is that of a photo."""
    return _PICTURE_FILE.fullmatch(path) is not None


def is_reaction_path(path: str) -> bool:
    """Whether a path inside a set is that of a maker's reactions."""
    return _REACTION_FILE.fullmatch(path) is not None


def migrate(path: str, raw: Any, version: int) -> Any:
    """The JSON of a file as the present version writes it; ``KeyError`` for an unknown version."""
    for step in range(version, FORMAT_VERSION):
        raw = MIGRATIONS[step](path, raw)
    return raw


def companions(card_set: CardSet, folder: Path) -> list[str]:
    """The paths of the files that travel with the texts: photos that cards show, and reactions.

    Only ordinary files in ``folder``: a link could lead to something that is not to be shared.
    """
    shown = (card.picture for card in card_set.cards)
    photos = [f"{PICTURES}/{each.file}" for each in shown if isinstance(each, Photo)]
    reactions = sorted(f"{REACTIONS}/{each.name}" for each in (folder / REACTIONS).glob("*"))
    paths = dict.fromkeys([*photos, *filter(is_reaction_path, reactions)])
    return [path for path in paths if _is_ordinary(folder / path)]


def _is_ordinary(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()
