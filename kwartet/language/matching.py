"""Where a pattern matches in a text, and what its templates put there instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwartet.language.patterns import FIELD
from kwartet.language.text import NO_BREAK, Text, fold

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Sequence

    from kwartet.language.lexicon import Lexicon
    from kwartet.language.patterns import Element, Pattern

Match = tuple[tuple[int, int], ...]
"""For each element the words it took, as (first, one past the last)."""

MOST_MATCHES = 12
"""No sentence that somebody wrote holds more; what is pasted by the page ends there."""


def find(
    pattern: Pattern,
    text: Text,
    sets: Sequence[frozenset[int]],
    within: tuple[int, int],
    hit: tuple[int, int] = (-1, -1),
) -> list[Match]:
    """All places where the pattern matches the words ``within`` (first, one past the last).

    ``hit`` is what ``%`` and ``%>`` stand for: the first word of the hit, and one past its last.
    """
    found = []
    search = _Search(pattern, text, sets, within, hit)
    for start in _starts(pattern, sets, within):
        match = search.run(start)
        if match is not None:
            found.append(match)
            if len(found) == MOST_MATCHES:
                break
    return found


def _starts(
    pattern: Pattern, sets: Sequence[frozenset[int]], within: tuple[int, int]
) -> Iterable[int]:
    """The words where the pattern could begin: where its first certain word is near enough."""
    begin, end = within
    for before, element in enumerate(pattern.elements):
        if element.gap >= 0:
            break
        if element.word >= 0 and not (element.optional or element.negated or element.edge):
            places = [word for word in range(begin, end) if element.word in sets[word]]
            if not before:
                return places
            return sorted(
                {
                    word - back
                    for word in places
                    for back in range(before + 1)
                    if word - back >= begin
                }
            )
    return range(begin, end)


class _Search:
    """The search for one pattern. ``_dead`` holds what led nowhere, from whichever first word."""

    __slots__ = ("_begin", "_dead", "_elements", "_end", "_hit", "_sets", "_text", "_took")

    def __init__(
        self,
        pattern: Pattern,
        text: Text,
        sets: Sequence[frozenset[int]],
        within: tuple[int, int],
        hit: tuple[int, int],
    ) -> None:
        self._elements = pattern.elements
        self._text = text
        self._begin, self._end = within
        self._sets = sets
        self._hit = hit
        self._dead: set[tuple[int, int, bool]] = set()
        self._took: list[tuple[int, int]] = []

    def run(self, start: int) -> Match | None:
        """What each element took, if the pattern matches from this word on."""
        self._took.clear()
        if not self._from(0, start, joined=False):
            return None
        return tuple(reversed(self._took))

    def _from(self, at: int, word: int, *, joined: bool) -> bool:
        """Match the elements from ``at`` on the words from ``word``; fills ``_took`` backwards.

        ``joined`` says that the next word must follow without a clause break.
        """
        if at == len(self._elements):
            return True
        if (at, word, joined) in self._dead:
            return False
        element = self._elements[at]
        if element.edge:
            done = self._edge(element.edge, word, joined=joined)
            done = done and self._take(at, word, word, joined=joined)
            done = done or (element.word >= 0 and self._word(at, element, word, joined=joined))
        elif element.gap >= 0:
            done = self._gap(at, element, word, joined=joined)
        else:
            done = self._word(at, element, word, joined=joined)
        if not done:
            self._dead.add((at, word, joined))
        return done

    def _take(self, at: int, word: int, after: int, *, joined: bool) -> bool:
        if self._from(at + 1, after, joined=joined):
            self._took.append((word, after))
            return True
        return False

    def _edge(self, edge: str, word: int, *, joined: bool) -> bool:
        if edge == "%":
            return word == self._hit[0] and self._fits(word, joined=joined)
        if edge == "%>":
            return word == self._hit[1]
        if edge == "^":
            return word < self._end and self._text.opens_clause(word)
        return word > self._begin and self._text.closes_clause(word - 1)

    def _fits(self, word: int, *, joined: bool) -> bool:
        return word < self._end and not (joined and self._text.breaks[word] != NO_BREAK)

    def _word(self, at: int, element: Element, word: int, *, joined: bool) -> bool:
        fits = self._fits(word, joined=joined)
        if element.negated:
            return self._other_word(at, element, word, fits=fits, joined=joined)
        if (
            fits
            and element.word in self._sets[word]
            and self._take(at, word, word + 1, joined=True)
        ):
            return True
        return element.optional and self._take(at, word, word, joined=joined)

    def _other_word(
        self, at: int, element: Element, word: int, *, fits: bool, joined: bool
    ) -> bool:
        """Any word but these, or none at the edge of a clause."""
        if not fits:
            return self._take(at, word, word, joined=joined)
        if element.word not in self._sets[word] and self._take(at, word, word + 1, joined=True):
            return True
        opens = at == 0 and (word == self._begin or self._text.breaks[word] != NO_BREAK)
        return opens and self._take(at, word, word, joined=False)

    def _gap(self, at: int, element: Element, word: int, *, joined: bool) -> bool:
        after = word
        while True:
            if self._take(at, word, after, joined=joined and not element.crosses):
                return True
            if after - word == element.gap or not self._fits(
                after, joined=joined and not element.crosses
            ):
                return False
            if self._text.keys[after] in element.bars:
                return False
            after += 1
            joined = True


def fill(pattern: Pattern, match: Match, text: Text, lexicon: Lexicon) -> tuple[str, ...]:
    """The replacements that the templates of a pattern give for this match."""
    filled = (
        FIELD.sub(lambda field: _field(field, match, text, lexicon), template)
        for template in pattern.templates
    )
    return tuple(" ".join(each.split()) for each in filled)


def _without(prefix: str, typed: str) -> str:
    """The rest of a compound after its first part: *kind* of *ADHD-kind*."""
    letters = 0
    for index, character in enumerate(typed):
        if letters == len(prefix) and fold(character) not in ("", "-", "'", " "):
            return typed[index:]
        letters += fold(character).isalnum()
    return typed


def _field(field: re.Match[str], match: Match, text: Text, lexicon: Lexicon) -> str:
    number, how, name = field.groups()
    start, end = match[int(number) - 1]
    if start == end:
        return ""
    if how == ">":
        return lexicon.tables[name].get(text.keys[start], text.between(start, end - 1))
    if how == "-":
        return _without(name, text.between(start, end - 1))
    typed = text.between(start, end - 1)
    if field.start() and text.opens_sentence(start) and not typed[:2].isupper():
        return typed[:1].lower() + typed[1:]
    return typed
