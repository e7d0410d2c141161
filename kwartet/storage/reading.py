"""From the files of a set to the set itself, and a problem for every place that is not in order.

Reading never writes and never gives up half-way: what is broken is left out or replaced, the rest
of the set opens. Where saving such a set would lose something, ``is_damaged`` says so.
"""

from __future__ import annotations

import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NoReturn, TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

from kwartet.errors import KwartetError, Message
from kwartet.model.card_set import (
    CARDS_PER_QUARTET,
    Aspect,
    Cards,
    CardSet,
    Illustration,
    Quartet,
    new_id,
)
from kwartet.model.palette import palette, swatch
from kwartet.model.problems import Place, Problem, Severity
from kwartet.resources import asset
from kwartet.storage import transaction
from kwartet.storage.format import (
    FORMAT,
    FORMAT_VERSION,
    MIGRATIONS,
    PICTURES,
    PRIVATE,
    QUARTETS,
    REACTIONS,
    SET_FILE,
    SetFile,
    migrate,
    quartet_id,
    quartet_path,
)
from kwartet.storage.salvage import Flaw, FlawKind, decode, mend, printable

S = TypeVar("S", bound=Struct)

LARGEST_FILE = 16 * 2**20
"""Bytes that ``set.json`` or a quartet may have; real ones stay under a hundredth of it."""

_FLAWS_SHOWN = 50


@dataclass(frozen=True)
class Reading:
    """What a folder holds: the set as far as it could be read, and all that is wrong with it.

    ``version`` is the format version of the files. ``is_damaged`` says that writing the set back
    would lose something that stands in them now.
    """

    card_set: CardSet
    problems: tuple[Problem, ...]
    version: int
    is_damaged: bool


def read(folder: Path) -> Reading:
    """Read the set in ``folder``; ``KwartetError`` when nothing there can be opened."""
    if not folder.is_dir():
        raise KwartetError(
            nl=f"{folder} bestaat niet of is geen map. Kies de map van een spel.",
            en=f"{folder} does not exist or is not a folder. Choose the folder of a game.",
        )
    refuse_links(folder)
    return _Reader(folder).read()


def refuse_links(folder: Path) -> None:
    """``KwartetError`` when a subfolder of a set leads to a place outside it."""
    home = folder.resolve()
    for name in (QUARTETS, PICTURES, REACTIONS, PRIVATE):
        if (folder / name).resolve().parent != home:
            raise KwartetError(
                nl=f"In {folder} wijst {name} naar een andere plek. Zo’n spel openen we niet.",
                en=f"In {folder}, {name} leads to another place. Such a game is not opened.",
            )


class _Reader:
    """One pass over the files of a set, collecting problems on the way."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pending = transaction.pending(folder)
        self._problems: list[Problem] = []
        self._is_damaged = False
        self._version = FORMAT_VERSION

    def read(self) -> Reading:
        """The whole set; ``KwartetError`` when there is none."""
        on_disk = self._files_on_disk()
        stored = {key for key in map(quartet_id, on_disk) if key}
        head = self._read_head(stored)
        quartets = tuple(self._read_quartets(head.quartets))
        unlisted = on_disk - {quartet_path(key) for key in head.quartets}
        for path in sorted(map(printable, unlisted)):
            message = Message(
                f"{path} hoort niet bij dit spel en is overgeslagen.",
                f"{path} is not part of this game and was skipped.",
            )
            self._problems.append(Problem(Severity.INFO, "file-unlisted", message))
        card_set = head.with_quartets(quartets)
        return Reading(card_set, tuple(self._problems), self._version, self._is_damaged)

    # --- set.json

    def _read_head(self, stored: set[str]) -> SetFile:
        raw = self._decode(SET_FILE, Place())
        if raw is None:
            return self._head_without_file(stored)
        self._version = self._find_version(raw)
        head = self._mend(SET_FILE, raw, SetFile, Place())
        if head is None:
            return self._head_without_file(stored)
        if head.format != FORMAT and (head.format or not stored):
            self._refuse()
        return replace(head, aspects=self._check_aspects(head), quartets=self._order(head))

    def _head_without_file(self, stored: set[str]) -> SetFile:
        """What stands in for a lost ``set.json`` when there are quartets to show."""
        if not stored:
            self._refuse()
        return SetFile(
            format=FORMAT,
            format_version=FORMAT_VERSION,
            id=new_id(),
            title=self._folder.resolve().name,
            quartets=tuple(sorted(stored)),
        )

    def _refuse(self) -> NoReturn:
        why = self._problems[0].message if self._problems else Message("", "")
        folder = self._folder
        raise KwartetError(
            nl=f"In {folder} staat geen kaartspel dat opengaat. {why.nl}".strip(),
            en=f"There is no card game in {folder} that opens. {why.en}".strip(),
        )

    def _find_version(self, raw: Any) -> int:
        """The version of the format; the present one when the file states none that exists."""
        version = raw.get("format_version") if isinstance(raw, dict) else None
        if type(version) is not int or not (version >= FORMAT_VERSION or version in MIGRATIONS):
            return FORMAT_VERSION
        if version > FORMAT_VERSION:
            message = Message(
                "Dit spel is gemaakt met een nieuwere versie van het programma."
                " Werk het programma bij om alles te zien.",
                "This game was made with a newer version of the programme."
                " Update the programme to see everything.",
            )
            self._damage(Severity.WARN, "version-newer", message, Place(field="format_version"))
        return version

    def _check_aspects(self, head: SetFile) -> tuple[Aspect, ...]:
        """The kinds of card: four, or none, each with an icon that this version has."""
        aspects = list(head.aspects)
        for index, aspect in enumerate(aspects):
            if aspect.icon not in _shipped("icons", "-fill.svg"):
                aspects[index] = replace(aspect, icon="star")
                field = f"aspects[{index}].icon"
                self._unknown_name(SET_FILE, field, Place(field="aspects"))
        count = len(aspects)
        if count in (0, CARDS_PER_QUARTET):
            return tuple(aspects)
        message = Message(
            f"In {SET_FILE} staan {count} soorten kaarten bij aspects. Het zijn er 4 of 0.",
            f"In {SET_FILE}, aspects lists {count} kinds of card. It takes 4 or none.",
        )
        self._damage(Severity.BLOCK, "field-count", message, Place(field="aspects"))
        return tuple(aspects[:CARDS_PER_QUARTET]) if count > CARDS_PER_QUARTET else ()

    def _order(self, head: SetFile) -> tuple[str, ...]:
        """The ids of the quartets, each once."""
        for key, count in Counter(head.quartets).items():
            if count > 1:
                message = Message(
                    f"In {SET_FILE} staat kwartet {key} {count} keer. Eén keer is genoeg.",
                    f"In {SET_FILE}, quartet {key} stands {count} times. Once is enough.",
                )
                self._damage(Severity.WARN, "id-double", message, Place(key, field="quartets"))
        return tuple(dict.fromkeys(head.quartets))

    # --- quartets

    def _read_quartets(self, keys: Iterable[str]) -> Iterator[Quartet]:
        """The quartets that can be read, no two cards with the same id."""
        seen: set[str] = set()
        for key in keys:
            quartet = self._read_quartet(key)
            if quartet is None:
                continue
            cards = list(quartet.cards)
            for index, card in enumerate(cards):
                if card.id in seen:
                    message = Message(
                        f"In {quartet_path(key)} staat bij cards[{index}].id een id dat een"
                        " andere kaart al heeft. Geef de kopie een eigen id.",
                        f"In {quartet_path(key)}, cards[{index}].id is the id of another card"
                        " already. Give the copy its own.",
                    )
                    cards[index] = replace(card, id=new_id())
                    where = Place(key, cards[index].id, "id")
                    self._damage(Severity.BLOCK, "id-double", message, where)
                seen.add(cards[index].id)
            yield replace(quartet, cards=cast("Cards", tuple(cards)))

    def _read_quartet(self, key: str) -> Quartet | None:
        path = quartet_path(key)
        raw = self._decode(path, Place(key))
        if raw is None:
            return None
        quartet = self._mend(path, raw, Quartet, Place(key))
        if quartet is None:
            return None
        if quartet.id != key:
            message = Message(
                f"In {path} staat bij id een ander kwartet: {quartet.id}.",
                f"In {path}, id names another quartet: {quartet.id}.",
            )
            self._damage(Severity.BLOCK, "id-other", message, Place(key, field="id"))
            quartet = replace(quartet, id=key)
        return self._with_shipped_names(path, quartet)

    # --- what the programme ships

    def _with_shipped_names(self, path: str, quartet: Quartet) -> Quartet:
        """The quartet without colours, symbols and drawings that this version does not have."""
        where = Place(quartet.id)
        if quartet.color not in palette():
            quartet = replace(quartet, color=swatch("").key)
            self._unknown_name(path, "color", replace(where, field="color"))
        if quartet.symbol not in _shipped("symbols", ".svg"):
            quartet = replace(quartet, symbol=swatch(quartet.color).symbol)
            self._unknown_name(path, "symbol", replace(where, field="symbol"))
        cards = list(quartet.cards)
        drawings = _shipped("illustrations", ".svg")
        for index, card in enumerate(cards):
            if isinstance(card.picture, Illustration) and card.picture.name not in drawings:
                cards[index] = replace(card, picture=None)
                field = f"cards[{index}].picture.name"
                self._unknown_name(path, field, Place(quartet.id, card.id, "picture"))
        if cards == list(quartet.cards):
            return quartet
        return replace(quartet, cards=cast("Cards", tuple(cards)))

    def _unknown_name(self, path: str, field: str, where: Place) -> None:
        message = Message(
            f"In {path} noemt {field} iets wat in dit programma niet bestaat.",
            f"In {path}, {field} names something that this programme does not have.",
        )
        self._damage(Severity.WARN, "name-unknown", message, where)

    # --- files

    def _files_on_disk(self) -> set[str]:
        """The paths of all files in ``quartets``, but for hidden ones and temporaries."""
        try:
            names = [path.name for path in (self._folder / QUARTETS).iterdir()]
        except OSError:
            names = []
        found = {f"{QUARTETS}/{name}" for name in names if not name.startswith(".")}
        found -= {path for path, data in self._pending.items() if data is None}
        return found | {path for path, data in self._pending.items() if data and quartet_id(path)}

    def _decode(self, path: str, where: Place) -> Any:
        """The JSON of a file, or None with the problem noted."""
        data = self._bytes(path, where)
        if data is None:
            return None
        raw, flaw = decode(data)
        if flaw is not None:
            self._note(path, flaw, where)
        return raw

    def _bytes(self, path: str, where: Place) -> bytes | None:
        if self._pending.get(path) is not None:
            return self._pending[path]
        target = self._folder / path
        try:
            info = target.lstat()
            if stat.S_ISREG(info.st_mode) and info.st_size <= LARGEST_FILE:
                return target.read_bytes()
            code = "file-strange"
            message = Message(
                f"{path} is te groot of is geen gewoon bestand. Zet een kopie terug.",
                f"{path} is too large or no ordinary file. Put back a copy.",
            )
        except FileNotFoundError:
            code = "file-missing"
            message = Message(
                f"{path} ontbreekt. Zet een kopie terug.", f"{path} is missing. Put back a copy."
            )
        except OSError as error:
            code = "file-unreadable"
            message = Message(
                f"{path} gaat niet open ({error.strerror}). Kijk of je het bestand mag lezen.",
                f"{path} does not open ({error.strerror}). See whether you may read it.",
            )
        self._damage(Severity.BLOCK, code, message, where)
        return None

    def _mend(self, path: str, raw: Any, kind: type[S], where: Place) -> S | None:
        """The value in the JSON of a file, every flaw noted."""
        if self._version < FORMAT_VERSION:
            raw = migrate(path, raw, self._version)
        value, flaws = mend(raw, kind)
        for flaw in flaws[:_FLAWS_SHOWN]:
            card = None
            if isinstance(value, Quartet) and flaw.path[:1] == ("cards",) and len(flaw.path) > 1:
                index = cast("int", flaw.path[1])
                card = value.cards[index].id if index < CARDS_PER_QUARTET else None
            names = [part for part in flaw.path if isinstance(part, str)]
            self._note(path, flaw, Place(where.quartet, card, names[-1] if names else None))
        return value

    # --- problems

    def _note(self, path: str, flaw: Flaw, where: Place) -> None:
        """Turn a flaw into a problem; a newer version may well hold what we do not know."""
        self._is_damaged = True
        if self._version > FORMAT_VERSION and flaw.kind is not FlawKind.DAMAGED:
            return
        severity = Severity.WARN if flaw.kind is FlawKind.UNKNOWN else Severity.BLOCK
        self._damage(severity, flaw.kind.value, _in_words(path, flaw), where)

    def _damage(self, severity: Severity, code: str, message: Message, where: Place) -> None:
        self._is_damaged = True
        self._problems.append(Problem(severity, code, message, where))


@cache
def _shipped(kind: str, ending: str) -> frozenset[str]:
    """The names of the assets of one kind, without their ending."""
    return frozenset(path.name.removesuffix(ending) for path in asset(kind).glob(f"*{ending}"))


def _in_words(path: str, flaw: Flaw) -> Message:
    """The sentence about a flaw: which file, which field, what it holds, what belongs there."""
    nl_place = f"In {path} staat bij {flaw.field}" if flaw.field else f"In {path} staat"
    en_place = f"In {path}, {flaw.field} is" if flaw.field else f"{path} holds"
    match flaw.kind:
        case FlawKind.DAMAGED:
            return Message(
                f"{path} is beschadigd: {flaw.found.nl}. Zet een kopie terug.",
                f"{path} is damaged: {flaw.found.en}. Put back a copy.",
            )
        case FlawKind.MISSING:
            return Message(
                f"In {path} ontbreekt {flaw.field}. Daar hoort {flaw.expected.nl}.",
                f"In {path}, {flaw.field} is missing. It takes {flaw.expected.en}.",
            )
        case FlawKind.UNKNOWN:
            return Message(
                f"In {path} staat {flaw.field}. Dat veld kennen we niet. Is het een typfout?",
                f"In {path}, there is {flaw.field}. We do not know that field. Is it misspelt?",
            )
        case _:
            return Message(
                f"{nl_place} {flaw.found.nl}. Daar hoort {flaw.expected.nl}.",
                f"{en_place} {flaw.found.en}. It takes {flaw.expected.en}.",
            )
