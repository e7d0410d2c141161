"""How easy a text reads: three lights for a card, one figure for a whole set.

A card is too short for a formula. So there are three lights: the longest sentence and words that
many readers do not know, both found here, and whether the text fits, which its layout tells. Only a
whole set gets the figure of Flesch and Douma (W.H. Douma, *De leesbaarheid van landbouwbladen*,
1960: 206.84 - 0.77 x syllables in 100 words - 0.93 x words in a sentence). None of this is a
certificate: whether a text works, a class tells.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from kwartet.language.glossary import Term, explain
from kwartet.language.syllables import count_syllables
from kwartet.language.text import Text, fold_text, read_text
from kwartet.model.card_set import Word
from kwartet.resources import asset

GREEN_WORDS = 12
"""A sentence of no more words than this reads at once."""

TOO_MANY_WORDS = 18
"""A sentence of more words than this asks too much."""

FEWEST_WORDS = 100
"""The figure of Flesch and Douma means nothing for fewer words."""

EASY = 70
"""What to aim for with a whole set: 60 to 70 is average, 70 and up is easy."""

_LONG_WORD = 8
_SHORTEST_PART = 4
_JOINTS = ("", "s", "e", "en", "n")
_PARTICLES = (
    "aan", "achter", "bij", "door", "in", "mee", "na", "om", "onder", "op", "over", "samen",
    "tegen", "terug", "toe", "uit", "vast", "voor", "weg",
)  # fmt: skip
_ENDINGS = (
    ("", ""), ("", "en"), ("e", ""), ("s", ""), ("t", ""), ("t", "en"), ("en", ""), ("st", ""),
    ("ste", ""), ("eert", "eren"), ("eer", "eren"), ("eerde", "eren"), ("tje", ""), ("je", ""),
)  # fmt: skip
"""Endings of a form, and what the form in the list has in their place."""


class Light(StrEnum):
    """Green is fine, yellow may be better. How words read is never red."""

    GREEN = "green"
    YELLOW = "yellow"


class HardWord(NamedTuple):
    """A word that many readers do not know, with its place and the glossary's explanation."""

    word: str
    span: tuple[int, int]
    term: Term | None


class Reading(NamedTuple):
    """How a text reads. ``longest`` are the indices of its longest sentence, of ``words`` words."""

    words: int
    longest: tuple[int, int]
    sentence_light: Light
    hard_words: tuple[HardWord, ...]
    words_light: Light


def read_card(text: str, own: Iterable[Word] = ()) -> Reading:
    """The two lights that depend on the words alone: green or yellow, as a hint, never red.

    ``own`` are the words that the makers of the set added; those they explained are explained.
    """
    parsed = read_text(text)
    begin, end = max(parsed.sentences, key=lambda each: each[1] - each[0], default=(0, 0))
    words = end - begin
    span = (parsed.starts[begin], parsed.ends[end - 1]) if words else (0, 0)
    hard = tuple(_hard_words(parsed, tuple(own)))
    unexplained = sum(each.term is None for each in hard)
    return Reading(
        words,
        span,
        Light.GREEN if words <= GREEN_WORDS else Light.YELLOW,
        hard,
        Light.YELLOW if unexplained > 1 else Light.GREEN,
    )


def flesch_douma(texts: Iterable[str]) -> float | None:
    """The figure for all texts of a set together; None when they are too short to tell."""
    parsed = [read_text(text) for text in texts]
    words = [text.between(n, n) for text in parsed for n in range(len(text.keys))]
    if len(words) < FEWEST_WORDS:
        return None
    sentences = sum(len(text.sentences) for text in parsed)
    syllables = sum(map(count_syllables, words))
    return 206.84 - 0.77 * (100 * syllables / len(words)) - 0.93 * (len(words) / sentences)


def is_common(word: str) -> bool:
    """Whether most readers know this word, or can make it out from two words that they know."""
    key = fold_text(word).replace("-", "")
    return len(key) < _LONG_WORD or _is_form_of_common(key) or _is_compound(key)


def _is_form_of_common(key: str) -> bool:
    """Whether it is a common word or another form of one: *fluistert* beside *fluisteren*."""
    common = _common()
    forms = (key.removesuffix(end) + root for end, root in _ENDINGS if key.endswith(end))
    return any(form in common for form in forms)


def _hard_words(text: Text, own: tuple[Word, ...]) -> Iterable[HardWord]:
    """Long words that are neither common nor names nor explained within the text itself."""
    starts = {begin for begin, _ in text.sentences}
    for index, key in enumerate(text.keys):
        word = text.between(index, index)
        is_name = word[0].isupper() and index not in starts
        if not (is_name or key[0].isdigit() or is_common(word)):
            yield HardWord(word, (text.starts[index], text.ends[index]), explain(word, own))


def _is_compound(key: str) -> bool:
    """Whether it is made of two common words, or of a common one after *mee*, *uit*, *weg*."""
    common = _common()
    if any(key.startswith(p) and _is_form_of_common(key.removeprefix(p)) for p in _PARTICLES):
        return True
    for at in range(_SHORTEST_PART, len(key) - _SHORTEST_PART + 1):
        if key[at:] in common and any(
            key[:at].endswith(joint) and key[: at - len(joint)] in common for joint in _JOINTS
        ):
            return True
    return False


@cache
def _common() -> frozenset[str]:
    words = asset("language", "common-nl.txt").read_text(encoding="utf-8").split()
    return frozenset(fold_text(word).replace("-", "") for word in words)
