"""The words of the field in plain Dutch, for youths to read and to extend."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache

import msgspec
from msgspec import Struct

from kwartet.language.text import fold_text
from kwartet.model.card_set import Word
from kwartet.resources import asset


class _Entry(Struct, frozen=True, forbid_unknown_fields=True):
    plain: str
    also: tuple[str, ...] = ()


class Term(Struct, frozen=True):
    """A word, what it means in one plain sentence, and its other forms."""

    word: str
    plain: str
    also: tuple[str, ...] = ()


@cache
def glossary() -> tuple[Term, ...]:
    """All terms, in the order of the alphabet."""
    data = tomllib.loads(asset("language", "glossary.toml").read_text(encoding="utf-8"))
    entries = msgspec.convert(data, dict[str, _Entry])
    return tuple(Term(word, entry.plain, entry.also) for word, entry in entries.items())


def explain(word: str, own: Iterable[Word] = ()) -> Term | None:
    """The term that ``word`` is a form of, whatever its capitals and accents; None if unknown.

    What the makers of a set say of their ``own`` words goes before what the glossary says.
    """
    key = fold_text(word)
    mine = next((each for each in own if each.plain and fold_text(each.word) == key), None)
    return Term(mine.word, mine.plain) if mine else _forms().get(key)


@cache
def _forms() -> dict[str, Term]:
    return {fold_text(form): term for term in glossary() for form in (term.word, *term.also)}
