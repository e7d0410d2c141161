"""A text as the language rules see it: words with their place in what was typed.

Rules compare *keys*: lower case, without accents or hyphens, with straight quotes. So *Suïcide*,
*suicide*, *SUICIDE* and *sui-cide* are one word, whichever way the
keyboard wrote the ``ï``. Every key knows which characters of the original it came from.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_WORD = 40
"""Longer runs of letters are no words: no rule looks inside them."""

NO_BREAK = 0
CLAUSE_BREAK = 1
SENTENCE_BREAK = 2

_ALIKE = (
    dict.fromkeys("’‘‚‛ʼʹ′`´", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("‐‑‒–−", "-")
    | {"—": ";"}
)
_WORD = re.compile(r"\d+(?:[.,]\d+)*|'(?:t|n|s|k|m|r)\b|[^\W\d_][^\W_]*(?:['-][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?…]|\n")
_CLAUSE_END = re.compile(r"[,;:()\[\]]|\s-+\s|-{2,}")
_STRETCHED = re.compile(r"([a-z])\1{2,}")  # zoooo is zo
_SHORT_QUESTION = 2
_OPENS = '“„«"'
_DOUBLE = frozenset('“”„‟″«»"')
_SINGLE = frozenset("‘’‚‛'`´")


@lru_cache(maxsize=4096)
def fold(character: str) -> str:
    """What is left of one character for comparing: nothing, one character or a few."""
    alike = _ALIKE.get(character)
    if alike is not None:
        return alike
    category = unicodedata.category(character)
    if category in ("Cf", "Mn"):
        return ""
    if category == "Zs":
        return " "
    decomposed = unicodedata.normalize("NFKD", character)
    kept = "".join(each for each in decomposed if unicodedata.category(each) != "Mn")
    return kept.casefold()


def fold_text(text: str) -> str:
    """``text`` folded as a whole: for comparing, without places."""
    return "".join(map(fold, text))


@dataclass(frozen=True)
class Text:
    """The words of a text; the lists run parallel, one entry a word.

    ``keys`` is what rules compare. ``starts`` and ``ends`` are indices into ``original``.
    ``breaks`` says what stands before the word: ``NO_BREAK``, ``CLAUSE_BREAK`` (a comma, a colon, a
    parenthesis) or ``SENTENCE_BREAK``. ``sentences`` holds a pair of word indices a sentence.
    ``folded`` is the text as it is compared; ``places`` says where each of its characters stands in
    ``original``.
    """

    original: str
    keys: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    breaks: tuple[int, ...]
    sentences: tuple[tuple[int, int], ...]
    folded: str
    places: Sequence[int]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where these characters of ``folded`` stand in ``original``."""
        return self.places[start], self.places[end - 1] + 1

    def between(self, first: int, last: int) -> str:
        """What was typed from word ``first`` up to and including word ``last``."""
        return self.original[self.starts[first] : self.ends[last]]

    def sentence_of(self, word: int) -> int:
        """The index in ``sentences`` of the sentence that holds this word."""
        return bisect_right(self.sentences, (word, len(self.keys))) - 1

    def is_question(self, sentence: int) -> bool:
        """Whether this sentence ends with a question mark."""
        end = self.sentences[sentence][1]
        stop = self.starts[end] if end < len(self.starts) else len(self.original)
        return "?" in self.original[self.ends[end - 1] : stop]

    @property
    def stretches(self) -> list[tuple[int, int]]:
        """Where a pattern may match: a sentence, or one with the short question before it.

        In *Psychose? Die is gevaarlijk* the question says whom the sentence is about.
        """
        found = list(self.sentences)
        for number, ((begin, end), (_, last)) in enumerate(pairwise(self.sentences)):
            if end - begin <= _SHORT_QUESTION and self.is_question(number):
                found.append((begin, last))
        return found

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """The stretches of ``original`` between quotation marks, the marks left out."""
        return _quotations(self.original)

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether these characters of ``original`` all stand between quotation marks."""
        return any(first <= start and end <= last for first, last in self.quotations)

    def is_aside(self, start: int, end: int) -> bool:
        """Whether these characters of ``original`` stand between parentheses."""
        opened = self.original.rfind("(", 0, start)
        closed = self.original.find(")", end)
        return opened >= 0 and closed >= 0 and ")" not in self.original[opened:closed]

    def opens_clause(self, word: int) -> bool:
        """Whether a clause or a quotation starts with this word."""
        return self.breaks[word] != NO_BREAK or self._opens_quotation(word)

    def opens_sentence(self, word: int) -> bool:
        """Whether a sentence or a quotation starts with this word."""
        return self.breaks[word] == SENTENCE_BREAK or self._opens_quotation(word)

    def _opens_quotation(self, word: int) -> bool:
        before = self.original[self.ends[word - 1] : self.starts[word]]
        return any(mark in before for mark in _OPENS) or " '" in before or " ‘" in before

    def closes_clause(self, word: int) -> bool:
        """Whether a clause ends with this word."""
        after = word + 1
        return after == len(self.keys) or self.breaks[after] != NO_BREAK


def read_text(original: str, joined: frozenset[tuple[str, str]] = frozenset()) -> Text:
    """Divide a text into words; ``joined`` holds pairs that belong together as one word."""
    folded, places = _folded(original)
    keys: list[str] = []
    spans: list[tuple[int, int]] = []
    breaks: list[int] = []
    before = 0
    stretched = _STRETCHED.search(folded) is not None
    for match in _WORD.finditer(folded):
        key = match.group().replace("-", "")
        if stretched and not key.isdigit():
            key = _STRETCHED.sub(r"\1", key)
        rank = _break(folded[before : match.start()]) if keys else SENTENCE_BREAK
        before = match.end()
        if keys and (keys[-1], key) in joined and folded[spans[-1][1] : match.start()].isspace():
            keys[-1] += key
            spans[-1] = (spans[-1][0], match.end())
            continue
        keys.append(key)
        spans.append(match.span())
        breaks.append(rank)
    return Text(
        original,
        tuple(keys),
        tuple(places[start] for start, _ in spans),
        tuple(places[end - 1] + 1 for _, end in spans),
        tuple(breaks),
        _sentences(breaks),
        folded,
        places,
    )


def _folded(original: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its characters the index of the original it came from."""
    if original.isascii() and "`" not in original:
        return original.lower(), range(len(original))
    pieces: list[str] = []
    places: list[int] = []
    for index, character in enumerate(original):
        piece = fold(character)
        pieces.append(piece)
        places += [index] * len(piece)
    return "".join(pieces), places


def _break(separator: str) -> int:
    if separator in (" ", ""):
        return NO_BREAK
    if _SENTENCE_END.search(separator):
        return SENTENCE_BREAK
    return CLAUSE_BREAK if _CLAUSE_END.search(separator) else NO_BREAK


def _sentences(breaks: list[int]) -> tuple[tuple[int, int], ...]:
    starts = [index for index, rank in enumerate(breaks) if rank == SENTENCE_BREAK]
    return tuple(pairwise([*starts, len(breaks)]))


def _quotations(original: str) -> tuple[tuple[int, int], ...]:
    found = []
    double: int | None = None
    single: int | None = None
    for index, character in enumerate(original):
        if character == "\n":
            if double is not None:
                found.append((double, index))
            double = single = None
        elif character in _DOUBLE:
            if double is None:
                double = index + 1
            else:
                found.append((double, index))
                double = None
        elif character in _SINGLE:
            before = original[index - 1 : index]
            after = original[index + 1 : index + 2]
            if single is None and not before.isalnum() and after.isalnum():
                single = index + 1
            elif single is not None and not after.isalnum() and before.strip():
                found.append((single, index))
                single = None
    if double is not None:
        found.append((double, len(original)))
    return tuple(found)
