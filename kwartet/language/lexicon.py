"""The sets of words that patterns speak of, and which of them a word belongs to."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from kwartet.language.misspelling import Misspellings
from kwartet.language.text import LONGEST_WORD, fold_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_BRACES = re.compile(r"\{([^{}]*)\}")
_CAPITAL_WORD = "=Aa"
_NUMBERS = {"#": re.compile(r"\d+(?:[.,]\d+)*"), "#2": re.compile(r"\d{2,3}(?:[.,]\d+)?")}
_MOST_REMEMBERED = 100_000
_BUCKET = 3
_SHORTEST_PART = 4


class PatternError(ValueError):
    """A pattern in the table is not written as :mod:`kwartet.language.patterns` describes."""


class Lexicon:
    """Numbers for all sets of words that patterns speak of, and which of them a word is in."""

    def __init__(
        self,
        lists: Mapping[str, Sequence[str]],
        tables: Mapping[str, Mapping[str, str]],
        bars: Mapping[str, Sequence[str]],
        misspellings: Misspellings,
    ) -> None:
        self.lists = lists
        self.tables = {
            name: {fold_text(word): other for word, other in table.items()}
            for name, table in tables.items()
        }
        self._numbers: dict[str, int] = {}
        self._exact: dict[str, set[int]] = {}
        self._starred: dict[str, list[tuple[re.Pattern[str], int]]] = {}
        self._numerals: list[tuple[re.Pattern[str], int]] = []
        self._cased: dict[str, set[int]] = {}
        self._known: dict[str, frozenset[int]] = {}
        self.sizes: list[int] = []
        self.bars = {
            gap: frozenset(word for each in words for word in expand(each))
            for gap, words in bars.items()
        }
        self._common = frozenset[str]().union(*self.bars.values())
        self.misspellings = misspellings

    def number(self, spelled: str) -> int:
        """The number of a set of words as a pattern spells it."""
        if spelled not in self._numbers:
            self._numbers[spelled] = len(self.sizes)
            self.sizes.append(0)
            self._define(spelled, self._numbers[spelled])
        return self._numbers[spelled]

    def _define(self, spelled: str, number: int) -> None:
        for word in self._words(spelled):
            key = fold_text(word).replace("-", "")
            if word.startswith("="):
                self._cased.setdefault(word[1:], set()).add(number)
                self.sizes[number] += 50 if word == _CAPITAL_WORD else 1
            elif word in _NUMBERS:
                self._numerals.append((_NUMBERS[word], number))
                self.sizes[number] += 50
            elif "*" in key:
                self._starred.setdefault(_bucket(key), []).append((_shape(key), number))
                self.sizes[number] += 20
            else:
                self._exact.setdefault(key, set()).add(number)
                self.sizes[number] += 200 if key in self._common else 1

    def _words(self, spelled: str) -> list[str]:
        words: list[str] = []
        for choice in spelled.split("|"):
            if choice in ("", "$", "^", "%"):
                raise PatternError(f"{spelled!r} has a choice that is no word")
            if not choice.startswith("&"):
                words += expand(choice)
                continue
            if choice[1:] not in self.lists:
                raise PatternError(f"there is no list {choice}")
            words += [word for each in self.lists[choice[1:]] for word in self._words(each)]
        return words

    def knows(self, key: str) -> bool:
        """Whether a pattern names this very word."""
        return key in self._exact

    def compounds(self, particles: frozenset[str]) -> Iterator[tuple[str, str]]:
        """Every way to write a long word of the patterns as two, save after one of ``particles``.

        Many people write *zelfmoord challenge* and *angst patient*; what comes after *over* or
        *door* is a word of its own.
        """
        for key in self._exact:
            for at in range(_SHORTEST_PART, len(key) - _SHORTEST_PART + 1):
                if key[:at] not in particles:
                    yield key[:at], key[at:]

    def sets_of(self, key: str, typed: str) -> frozenset[int]:
        """The numbers of all sets that hold this word."""
        known = self._known.get(key)
        if known is None:
            known = self._look_up(key)
            if len(self._known) < _MOST_REMEMBERED:
                self._known[key] = known
        if typed[0].isupper():
            letters = "".join(filter(str.isalnum, typed))
            known = known.union(self._cased.get(letters, ()))
            if letters[1:].islower():
                known = known.union(self._cased.get("Aa", ()))
        return known

    def _look_up(self, key: str) -> frozenset[int]:
        if len(key) > LONGEST_WORD:
            return frozenset()
        found = set(self._exact.get(key, ()))
        shapes = self._numerals if key[0].isdigit() else self._shapes_for(key)
        found.update(number for shape, number in shapes if shape.fullmatch(key))
        if key not in self._exact:
            for base in _large(key):
                found.update(self._exact.get(base, ()))
            if meant := self.misspellings.meant(key):
                found.update(self._look_up(meant))
        return frozenset(found)

    def _shapes_for(self, key: str) -> list[tuple[re.Pattern[str], int]]:
        """The starred words that a word with this head and tail can be."""
        buckets = (f"{key[:_BUCKET]}*", f"*{key[-_BUCKET:]}", "*")
        return [shape for bucket in buckets for shape in self._starred.get(bucket, ())]


def _large(key: str) -> Iterator[str]:
    """What this may be a diminutive of: *aanstellertje* of *aansteller*, with *-jes* its plural."""
    stem = key.removesuffix("s").removesuffix("je")
    if len(stem) < _SHORTEST_PART or stem == key.removesuffix("s"):
        return
    for base in (stem, stem.removesuffix("t"), stem.removesuffix("et")):
        yield from (f"{base}s", f"{base}en", f"{base}'s") if key.endswith("s") else (base,)


def _shape(starred: str) -> re.Pattern[str]:
    return re.compile("[^ ]*".join(map(re.escape, starred.split("*"))))


def _bucket(starred: str) -> str:
    """Where to keep a starred word: by its first letters, else its last, else with the rest."""
    head, *_, tail = starred.split("*")
    if len(head) >= _BUCKET:
        return f"{head[:_BUCKET]}*"
    return f"*{tail[-_BUCKET:]}" if len(tail) >= _BUCKET else "*"


def expand(spelled: str) -> list[str]:
    """Write out the braces: ``gek{,ke}`` gives ``gek`` and ``gekke``."""
    parts = _BRACES.split(spelled)
    choices = [part.split(",") if index % 2 else [part] for index, part in enumerate(parts)]
    return ["".join(pieces) for pieces in product(*choices)]
