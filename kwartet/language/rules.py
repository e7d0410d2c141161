"""The wording rules as data: read from ``assets/language/rules``, compiled once, when first asked.

Each file there holds one category; what a rule consists of stands in :class:`Rule` and, for those
who write rules, in ``docs/taalregels.md``.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from kwartet.errors import Message
from kwartet.language.lexicon import Lexicon, PatternError, expand
from kwartet.language.misspelling import Misspellings
from kwartet.language.patterns import Pattern, compile_pattern
from kwartet.model.problems import Severity
from kwartet.resources import asset

_Shape = TypeVar("_Shape", bound=Struct)

Lift = Literal[
    "self",
    "selfview",
    "negation",
    "rebuttal",
    "contrast",
    "advice",
    "feeling",
    "futile",
    "explained",
]
"""What takes a hit away: see :mod:`kwartet.language.context`."""


class Labels(Struct, frozen=True, forbid_unknown_fields=True):
    """Nouns for a person, and what that person has: *autist*, *autisten*, *autisme*.

    ``words.toml`` says under ``shapes`` in which sentences they come, and what to write instead.
    """

    one: str = ""
    many: str = ""
    having: str = ""


class Rule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One wording rule.

    ``why`` says in plain words what is the matter and ``advice`` what to do about it, each in whole
    sentences; a pattern may give a replacement that fits the sentence. ``quoted`` says how
    a prejudice weighs between quotation marks on a card that rebuts it: as ``info``, the ``same``
    as elsewhere, or not at all (``pass``). ``lifts`` names
    what takes a hit away. ``where`` is ``text``, or ``title`` for rules on titles only. ``stays``
    says who may leave the words as they are: the makers by their ``choice``, they with an
    ``adult`` who has looked at it, or nobody. ``yes`` and ``no`` are sentences with and without a
    hit. ``patterns`` find a hit, ``unless`` takes away a hit that it overlaps; both are
    written as :mod:`kwartet.language.patterns` tells.
    """

    id: str = ""
    category: str = ""
    severity: Severity
    why: Message
    advice: Message
    source: str
    yes: tuple[str, ...]
    no: tuple[str, ...]
    quoted: Literal["info", "same", "pass"] = "info"
    lifts: tuple[Lift, ...] = ()
    where: Literal["text", "title"] = "text"
    stays: Literal["choice", "adult", "never"] = "choice"
    patterns: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    labels: tuple[Labels, ...] = ()
    insults: tuple[Labels, ...] = ()


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    category: str
    rules: dict[str, Rule]


class _Words(Struct, frozen=True, forbid_unknown_fields=True):
    """``words.toml``: what the patterns of all rules share."""

    gaps: dict[str, tuple[str, ...]]
    lists: dict[str, tuple[str, ...]]
    tables: dict[str, dict[str, str]]
    joined: tuple[str, ...]
    particles: tuple[str, ...]
    misspelled: tuple[str, ...]
    spelled_well: tuple[str, ...]
    shapes: dict[str, tuple[str, ...]]
    lifts: dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class CompiledRule:
    """A rule with its patterns."""

    rule: Rule
    patterns: tuple[Pattern, ...]
    unless: tuple[Pattern, ...]


@dataclass(frozen=True)
class Rulebook:
    """All rules, the words they speak of, and the patterns that take hits away.

    ``index`` leads from a set of words to the patterns that need it, as (rank, rule, pattern); the
    rank is the place of the pattern in the table. ``verbs`` is the set of the commonest finite
    verbs.
    """

    rules: tuple[CompiledRule, ...]
    lexicon: Lexicon
    joined: frozenset[tuple[str, str]]
    lifts: dict[str, tuple[Pattern, ...]]
    by_id: dict[str, Rule]
    index: dict[int, tuple[tuple[int, CompiledRule, Pattern], ...]]
    verbs: int


def rules() -> tuple[Rule, ...]:
    """All rules, in the order of the table."""
    return tuple(each.rule for each in rulebook().rules)


@cache
def rulebook() -> Rulebook:
    """The table as shipped; reading it takes a moment the first time."""
    folder = asset("language", "rules")
    words = _read(folder / "words.toml", _Words)
    files = [_read(path, _File) for path in sorted(folder.glob("*.toml")) if path.stem != "words"]
    return build_rulebook(words, files)


def build_rulebook(words: _Words, files: list[_File]) -> Rulebook:
    """Compile a table; ``PatternError`` names the rule that is not well written."""
    often = [word for each in words.misspelled for word in expand(each)]
    misspellings = Misspellings(
        often, (word for each in words.spelled_well for word in expand(each))
    )
    lexicon = Lexicon(words.lists, words.tables, words.gaps, misspellings)
    entries = [
        replace(rule, id=key, category=file.category)
        for file in files
        for key, rule in file.rules.items()
    ]
    compiled = tuple(_compile(rule, words.shapes, lexicon) for rule in entries)
    lifts = {
        name: tuple(compile_pattern(each, lexicon) for each in sources)
        for name, sources in words.lifts.items()
    }
    index: dict[int, list[tuple[int, CompiledRule, Pattern]]] = {}
    ranked = enumerate((rule, pattern) for rule in compiled for pattern in rule.patterns)
    for rank, (rule, pattern) in ranked:
        rarest = min(pattern.needs, key=lambda number: lexicon.sizes[number])
        index.setdefault(rarest, []).append((rank, rule, pattern))
    return Rulebook(
        compiled,
        lexicon,
        frozenset([*_pairs(words.joined), *lexicon.compounds(frozenset(words.particles))]),
        lifts,
        {each.rule.id: each.rule for each in compiled},
        {number: tuple(found) for number, found in index.items()},
        lexicon.number("&persoonsvorm"),
    )


def _compile(rule: Rule, shapes: dict[str, tuple[str, ...]], lexicon: Lexicon) -> CompiledRule:
    sources = [
        *rule.patterns,
        *_shaped(rule.labels, shapes["labels"]),
        *_shaped(rule.insults, shapes["insults"]),
    ]
    try:
        patterns = tuple(compile_pattern(source, lexicon) for source in sources)
        unless = tuple(compile_pattern(source, lexicon) for source in rule.unless)
    except PatternError as error:
        raise PatternError(f"{rule.id}: {error}") from error
    return CompiledRule(rule, patterns, unless)


def _shaped(labels: tuple[Labels, ...], shapes: tuple[str, ...]) -> list[str]:
    """The patterns that all such nouns share, with their own words filled in."""
    sources = []
    for label in labels:
        het = "het" if label.having.startswith("het ") else ""
        words = {
            "<one>": label.one,
            "<many>": label.many,
            "<having>": label.having,
            "<het>": het,
            "<rest>": label.having.removeprefix("het "),
        }
        for shape in shapes:
            if (label.one or "<one>" not in shape) and (label.many or "<many>" not in shape):
                source = shape
                for name, word in words.items():
                    source = source.replace(name, word)
                sources.append(source)
    return sources


def _pairs(joined: tuple[str, ...]) -> list[tuple[str, str]]:
    pairs = []
    for spelled in joined:
        first, second = spelled.split()
        pairs += [(one, other) for one in expand(first) for other in expand(second)]
    return pairs


def _read(path: Path, shape: type[_Shape]) -> _Shape:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    for rule in data.get("rules", {}).values():
        for name in ("why", "advice"):
            rule[name] = Message(**rule[name])
    return msgspec.convert(data, shape)
