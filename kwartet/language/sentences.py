"""The sentence that words stand in: what a reader is shown of a longer text."""

from __future__ import annotations

import re
from bisect import bisect_left

from kwartet.language.text import read_text

LONGEST = 200
"""Characters; nobody reads a longer sentence in a balloon."""

_LONGEST_WORD = 24

_SPACE = re.compile(r"\s+")


def sentence_around(original: str, start: int, end: int) -> str:
    """The sentence, or sentences, of ``original`` in which these characters stand.

    Quotation marks and the full stop that belong to it are part of it.
    """
    text = read_text(original)
    if not text.keys:
        return original.strip()
    last_word = len(text.keys) - 1
    first = min(bisect_left(text.ends, start + 1), last_word)
    last = max(first, bisect_left(text.starts, end) - 1)
    begins = text.sentences[text.sentence_of(first)][0]
    ends = text.sentences[text.sentence_of(last)][1]
    before = original[text.ends[begins - 1] if begins else 0 : text.starts[begins]]
    after = original[text.ends[ends - 1] : text.starts[ends] if ends <= last_word else None]
    left = text.starts[begins] - len(_tail(before))
    right = text.ends[ends - 1] + len(_head(after))
    return _shortened(original, left, right, start, end)


def short_word(word: str) -> str:
    """A word to show in a narrow place; of one without end, such as a held key, its beginning."""
    return word if len(word) <= _LONGEST_WORD else word[: _LONGEST_WORD - 1] + "…"


def _shortened(original: str, left: int, right: int, start: int, end: int) -> str:
    """A sentence; of a very long one what stands around the words, between ellipses."""
    if right - left <= LONGEST:
        return original[left:right]
    room = max(0, LONGEST - (end - start)) // 2
    first, last = max(left, start - room), min(right, end + room)
    if first > left:
        first = min(start, original.find(" ", first, start) + 1 or start)
    if last < right:
        last = max(end, original.rfind(" ", end, last))
    ends = "…" if last < right else ""
    return ("…" if first > left else "") + original[first:last] + ends


def _tail(between: str) -> str:
    """What stands right before a word: all behind the last space."""
    return _SPACE.split(between)[-1]


def _head(between: str) -> str:
    """What stands right behind a word: all before the first space."""
    return _SPACE.split(between, maxsplit=1)[0]
