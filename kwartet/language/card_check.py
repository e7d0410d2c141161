"""All that the language help has to say about one card, and how that follows the text.

A check takes milliseconds, and spelling more the first time: nobody types through it. So what was
found is carried along while the text changes, until the next check.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from kwartet.language.spelling import speller
from kwartet.model.problems import Severity

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from kwartet.language.hits import Hit
    from kwartet.language.rules import Rule
    from kwartet.model.card_set import Card, Kept

FIELDS = ("title", "body", "source")
"""The fields of a card that are read, in reading order."""

_SPELLED = ("title", "body")
"""A source is full of names."""


class CardTexts(NamedTuple):
    """What there is to read on a card; ``aspect`` is the number of its kind, if known."""

    title: str
    body: str
    source: str
    aspect: int | None


class CardHit(NamedTuple):
    """A hit in a ``field`` of a card, and the choice to let it stay, if that counts."""

    field: str
    hit: Hit
    kept: Kept | None = None

    @property
    def is_open(self) -> bool:
        """Whether the makers may still want to do something about it."""
        return self.kept is None and self.hit.severity is not Severity.INFO


class CardWord(NamedTuple):
    """A word in a ``field`` of a card that no list knows."""

    field: str
    word: str
    span: tuple[int, int]


class CardCheck(NamedTuple):
    """What was found on a card, field by field; ``is_spelled`` tells that spelling was checked."""

    hits: tuple[CardHit, ...] = ()
    words: tuple[CardWord, ...] = ()
    is_spelled: bool = True

    @property
    def tips(self) -> tuple[CardHit, ...]:
        """The hits that nobody kept and that ask for something."""
        return tuple(each for each in self.hits if each.is_open)


def texts_of(card: Card, aspect: int | None) -> CardTexts:
    """What there is to read on this card."""
    return CardTexts(card.title, card.body, card.source, aspect)


def card_hits(card: Card, aspect: int | None) -> tuple[CardHit, ...]:
    """All hits on one card, also those that makers kept."""
    return _with_choices(_hits(texts_of(card, aspect)), card)


def check_texts(texts: CardTexts, own: Container[str]) -> CardCheck:
    """Check the wording and the spelling of a card.

    ``own`` are the words of the makers, as :func:`kwartet.language.spelling.plain_word` has them.
    The rules in the result lack what finds them: they are light to keep and to send.
    """
    hits = (each._replace(hit=_light(each.hit)) for each in _hits(texts))
    spelling = speller()
    if spelling is None:
        return CardCheck(tuple(hits), is_spelled=False)
    words = (
        CardWord(field, *found)
        for field in _SPELLED
        for found in spelling.misspellings(getattr(texts, field), own)
    )
    return CardCheck(tuple(hits), tuple(words))


def with_choices(check: CardCheck, card: Card) -> CardCheck:
    """The same check with the choices that stand on the card now."""
    return check._replace(hits=_with_choices(check.hits, card))


def carry(check: CardCheck, before: CardTexts, after: CardTexts) -> CardCheck:
    """The check of ``before`` as far as it holds for ``after``.

    What stands behind a change moves along with its words, what a change touches is dropped.
    """
    if before[:3] == after[:3]:
        return check
    changes = {
        field: _Change.between(getattr(before, field), getattr(after, field)) for field in FIELDS
    }
    hits = (
        each._replace(hit=each.hit._replace(span=span))
        for each in check.hits
        if (span := _moved(each.hit.span, changes[each.field])) is not None
    )
    words = (
        each._replace(span=span)
        for each in check.words
        if (span := _moved(each.span, changes[each.field])) is not None
    )
    return check._replace(hits=tuple(hits), words=tuple(words))


class _Change(NamedTuple):
    """The part of a text that became another: where it stood, and how much longer it is now."""

    start: int
    end: int
    growth: int

    @classmethod
    def between(cls, before: str, after: str) -> _Change | None:
        """The smallest change that makes ``after`` of ``before``; None if they are the same."""
        if before == after:
            return None
        shortest = min(len(before), len(after))
        start = next((i for i in range(shortest) if before[i] != after[i]), shortest)
        rest = shortest - start
        same = next((i for i in range(rest) if before[-1 - i] != after[-1 - i]), rest)
        return cls(start, len(before) - same, len(after) - len(before))


def _moved(span: tuple[int, int], change: _Change | None) -> tuple[int, int] | None:
    """Where a place is after a change; None when the change touches it."""
    first, last = span
    if change is None or last < change.start:
        return span
    if first > change.end:
        return first + change.growth, last + change.growth
    return None


def _hits(texts: CardTexts) -> tuple[CardHit, ...]:
    from kwartet.language.hits import check_text, check_title  # the window starts without the rules

    found = (
        ("title", check_title(texts.title)),
        ("body", check_text(texts.body, texts.aspect)),
        ("source", check_text(texts.source, texts.aspect)),
    )
    return tuple(CardHit(field, hit) for field, hits in found for hit in hits)


def _with_choices(hits: Iterable[CardHit], card: Card) -> tuple[CardHit, ...]:
    return tuple(each._replace(kept=_choice(card, each)) for each in hits)


def _choice(card: Card, found: CardHit) -> Kept | None:
    """The choice of the makers to let this hit stay, if it may and needed no adult or had one."""
    about = (found.field, found.hit.match, found.hit.rule.id)
    choices = (each for each in card.kept if (each.field, each.words, each.rule) == about)
    return next((each for each in choices if may_stay(found.hit.rule, each)), None)


def may_stay(rule: Rule, choice: Kept) -> bool:
    """Whether a choice of the makers about a rule counts: some need an adult, some never do."""
    return rule.stays == "choice" or (rule.stays == "adult" and choice.adult)


def _light(hit: Hit) -> Hit:
    return hit._replace(rule=_told(hit.rule))


@lru_cache(maxsize=512)
def _told(rule: Rule) -> Rule:
    """What there is to tell about a rule, without what finds it."""
    return replace(rule, yes=(), no=(), patterns=(), unless=(), labels=(), insults=())
