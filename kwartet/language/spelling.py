"""Spelling, with Hunspell and the dictionary of OpenTaal: loaded when first asked for.

The library (chunspell) has no wheel for every platform. Without it the programme works on and
:func:`speller` returns None, with :data:`MISSING` to tell the user. Nothing here may run while
somebody waits for a key press: a suggestion can take a second.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from kwartet.errors import Message
from kwartet.resources import asset

if TYPE_CHECKING:
    from collections.abc import Container

MISSING = Message(
    "Op deze computer werkt de spellingcontrole niet. De rest van de taalhulp wel.",
    "Spelling cannot be checked on this computer. The rest of the language help works.",
)

MOST_SUGGESTIONS = 3

_UNSEEN = "\u00ad\u200b-\u200f\u2060\ufeff"
_INVISIBLE = re.compile(f"[{_UNSEEN}]")
_LETTERS = rf"(?:[^\W\d_][\u0300-\u036f{_UNSEEN}]*)+"
"""Letters with what hangs on them: an accent of its own, a soft hyphen."""

_WORD = re.compile(rf"{_LETTERS}(?:['’-]{_LETTERS})*")
_SPACED = re.compile(r"\S+")
_ADDRESS = re.compile(r"@|://|www\.|\w\.(?:nl|be|com|eu|org)\b")
"""In an address of a website, by mail, of an account: nobody looks those up in a dictionary."""


class Misspelling(NamedTuple):
    """A word that no list knows, and its place in the text."""

    word: str
    span: tuple[int, int]


class Speller:
    """Knows which words are spelled well."""

    def __init__(self) -> None:
        folder = asset("language")
        hunspell = import_module("hunspell")
        self._hunspell = hunspell.Hunspell("nl", hunspell_data_dir=str(folder))
        lines = (folder / "own-words.txt").read_text(encoding="utf-8").splitlines()
        own = [line for line in lines if not line.startswith("#")]
        self._known = {word.lower() for word in own}

    def is_known(self, word: str, extra: Container[str] = frozenset()) -> bool:
        """Whether the dictionary, the programme's own list or ``extra`` knows the word.

        ``extra`` are words of the user, as :func:`plain_word` writes them.
        """
        plain = _without_variants(word)
        if plain.startswith("Eé"):  # a capital goes without its accent: Eén
            plain = "éé" + plain[2:]
        key = plain.lower()
        return key in self._known or key in extra or bool(self._hunspell.spell(plain))

    def misspellings(self, text: str, extra: Container[str] = frozenset()) -> list[Misspelling]:
        """The words in a text that nobody knows; addresses and words in capitals are left alone."""
        words = _SPACED.sub(_without_address, text) if _ADDRESS.search(text) else text
        return [
            Misspelling(match.group(), match.span())
            for match in _WORD.finditer(words)
            if not match.group().isupper() and not self.is_known(match.group(), extra)
        ]

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What the word could have been, the likeliest first; this may take a second."""
        return tuple(self._hunspell.suggest(word)[:MOST_SUGGESTIONS])


def _without_address(spaced: re.Match[str]) -> str:
    """What stands between spaces, or as much space if it is an address."""
    found = spaced.group()
    return " " * len(found) if _ADDRESS.search(found) else found


def plain_word(word: str) -> str:
    """A word as it is compared: small letters, straight apostrophes, nothing invisible."""
    return _without_variants(word).lower()


def _without_variants(word: str) -> str:
    return normalize("NFC", _INVISIBLE.sub("", word)).replace("’", "'")


@cache
def speller() -> Speller | None:
    """The one speller of the programme, or None where the library is missing."""
    try:
        return Speller()
    except ImportError:
        return None
