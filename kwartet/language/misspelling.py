"""Which word of the field somebody meant who typed one letter wrong: *bordeline*, *schitzofreen*.

Youths write fast, and a rule that finds *borderliner* but not *bordeliner* helps nobody. A typed
word is taken for a listed one when one letter was left out, added or changed, or two next to each
other changed places (Damerau 1964). Both words are compared by what is left of them without one
letter, so a look-up costs as many steps as the word has letters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

SHORTEST = 7
"""In shorter words one letter makes too much difference: *autist* and *artist*."""


class Misspellings:
    """Leads from a misspelled word to the one that was meant; ``real`` words are left alone."""

    def __init__(self, words: Iterable[str], real: Iterable[str]) -> None:
        self.words = frozenset(words)
        self._real = frozenset(real)
        self._shortened: dict[str, list[tuple[str, int]]] = {}
        for word in sorted(self.words):
            for at, rest in _without_one(word):
                self._shortened.setdefault(rest, []).append((word, at))

    def meant(self, typed: str) -> str | None:
        """The listed word that ``typed`` is one letter away from; None if there is none."""
        if len(typed) < SHORTEST or typed in self._real or typed in self.words:
            return None
        if typed in self._shortened:
            return self._shortened[typed][0][0]
        for at, rest in _without_one(typed):
            if rest in self.words:
                return rest
            for word, left_out in self._shortened.get(rest, ()):
                if abs(at - left_out) <= 1 and len(word) == len(typed):
                    return word
        return None


def _without_one(word: str) -> list[tuple[int, str]]:
    return [(at, word[:at] + word[at + 1 :]) for at in range(len(word))]
