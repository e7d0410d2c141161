"""Where a word may break at the end of a line.

Patterns come from pyphen (the dictionaries of LibreOffice). Two rules are added, which the patterns
do not know: in Dutch a diaeresis falls away when the break itself parts the vowels
(*ge-interesseerd*; Leidraad of the Taalunie on breaking words), and a word breaks after a hyphen of
its own without getting another.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from pyphen import LANGUAGES, Pyphen

_PARTED_VOWELS = str.maketrans("äëïöü", "aeiou")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SHORTEST = 5
_FEWEST_BEFORE = 2
_FEWEST_AFTER = 3

_PATTERNS = {"nl": "nl_NL", "en": "en_GB"}


@lru_cache(maxsize=4096)
def break_points(word: str, language: str = "nl") -> tuple[tuple[str, str], ...]:
    """All ways to break ``word``, the longest head first, as (head with its hyphen, tail).

    A hyphen that only the break puts there is a soft hyphen (U+00AD) at the end of the head; a
    hyphen of the word itself stays as it is. Abbreviations, numbers and short words do not break.
    """
    breaks = [
        (match.end(), (word[: match.end()], word[match.end() :]))
        for match in re.finditer(r"(?<=\w)[-–/](?=\w)", word)
    ]
    for match in _WORD.finditer(word):
        if _is_breakable(match.group()):
            breaks += _breaks_inside(word, match, language)
    return tuple(pair for _, pair in sorted(breaks, key=lambda each: each[0], reverse=True))


def _is_breakable(part: str) -> bool:
    return len(part) >= _SHORTEST and not part.isupper()


def _breaks_inside(
    word: str, match: re.Match[str], language: str
) -> list[tuple[int, tuple[str, str]]]:
    found = []
    for position in _patterns(language).positions(match.group()):
        at = match.start() + position
        tail = word[at:]
        if language == "nl":
            tail = tail[0].translate(_PARTED_VOWELS) + tail[1:]
        found.append((at, (word[:at] + "\u00ad", tail)))
    return found


@cache
def _patterns(language: str) -> Pyphen:
    """The patterns of a language; Dutch for a language without any."""
    name = _PATTERNS.get(language, language)
    return Pyphen(
        lang=name if name in LANGUAGES else "nl_NL", left=_FEWEST_BEFORE, right=_FEWEST_AFTER
    )
