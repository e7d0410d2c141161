"""How well the wording rules do on our own collection of sentences, a category at a time.

``sentences.tsv`` holds one sentence a line with what it should yield: a severity and a category, or
``-`` for plain respectful text. A sentence counts as found when a hit has both right; a hit of
another category is not held against it, but any hit on plain text is a false alarm.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from kwartet.language.hits import check_text

PLAIN = "-"
_COLLECTION = Path(__file__).with_name("sentences.tsv")


class Sentence(NamedTuple):
    """A sentence and what it should yield; ``severity`` is ``-`` for plain text."""

    severity: str
    category: str
    aspect: int | None
    text: str


@dataclass
class Score:
    """Of one category: ``right`` of ``wanted`` were found, and ``false`` alarms on plain text."""

    wanted: int = 0
    right: int = 0
    false: int = 0

    @property
    def recall(self) -> float:
        """The part of the wanted sentences that was found."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def precision(self) -> float:
        """The part of what was found that should have been."""
        found = self.right + self.false
        return self.right / found if found else 1.0


def collection() -> list[Sentence]:
    """Our own sentences."""
    lines = _COLLECTION.read_text(encoding="utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return [
        Sentence(severity, category, int(aspect) if aspect else None, text)
        for severity, category, aspect, text in rows
    ]


def yields(sentence: Sentence) -> set[tuple[str, str]]:
    """The severities and categories of the hits in a sentence."""
    hits = check_text(sentence.text, sentence.aspect)
    return {(hit.severity.value, hit.rule.category) for hit in hits}


def is_right(sentence: Sentence) -> bool:
    """Whether a sentence yields what it should."""
    found = yields(sentence)
    if sentence.severity == PLAIN:
        return not found
    return (sentence.severity, sentence.category) in found


def scores() -> dict[str, Score]:
    """Precision and recall by category, over the whole collection."""
    table: dict[str, Score] = {}
    for sentence in collection():
        found = yields(sentence)
        if sentence.severity == PLAIN:
            for _, category in found:
                table.setdefault(category, Score()).false += 1
        else:
            score = table.setdefault(sentence.category, Score())
            score.wanted += 1
            score.right += (sentence.severity, sentence.category) in found
    return table
