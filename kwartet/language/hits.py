"""What the wording rules find in a text, where, and what could stand there instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kwartet.language.context import Context
from kwartet.language.matching import Match, fill, find
from kwartet.language.personal import personal_data
from kwartet.language.rules import CompiledRule, Rule, Rulebook, rulebook
from kwartet.language.text import Text, read_text
from kwartet.model.problems import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kwartet.language.patterns import Pattern

PREJUDICE = 2
"""The number of the aspect *Zo zit het*: there a prejudice may stand, quoted, with its rebuttal."""

_ENDS_CLAUSE = re.compile(
    r"\b(?:die|dat) .+ (?:heeft|hebben|is|zijn|krijgt|krijgen|beschadigt|beschadigen)$"
)
"""A clause about somebody; a comma parts its verb from that of the sentence."""

_WEIGHT = {Severity.BLOCK: 0, Severity.WARN: 1, Severity.TIP: 2, Severity.INFO: 3}


class Hit(NamedTuple):
    """One place that a rule found.

    ``span`` are indices into the text as typed, ``match`` the characters there. ``replacements``
    fit in their place, the best first; there may be none. ``severity`` is that of the rule, or
    ``info`` for a prejudice that is quoted to be rebutted.
    """

    rule: Rule
    severity: Severity
    span: tuple[int, int]
    match: str
    replacements: tuple[str, ...] = ()


def check_text(text: str, aspect: int | None = None) -> tuple[Hit, ...]:
    """All hits in a text, in order; where several overlap, the heaviest.

    ``aspect`` is the number of the kind of card (1 to 4) that the text stands on, if it is known:
    on :data:`PREJUDICE` a quoted prejudice weighs ``info``.
    """
    return _check(text, "text", aspect)


def check_title(title: str) -> tuple[Hit, ...]:
    """All hits in the title of a card. Titles are said aloud, so a quoted prejudice stays one."""
    return _check(title, "title", None)


def apply_replacement(text: str, hit: Hit, replacement: str) -> str:
    """The text with this replacement in the place of the hit."""
    start, end = hit.span
    return text[:start] + replacement + text[end:]


def _check(original: str, where: str, aspect: int | None) -> tuple[Hit, ...]:
    if not original.strip():
        return ()
    book = rulebook()
    text = read_text(original, book.joined)
    sets = [
        book.lexicon.sets_of(key, original[start:end])
        for key, start, end in zip(text.keys, text.starts, text.ends, strict=True)
    ]
    context = Context(text, sets, book)
    found = []
    for within in text.stretches:
        for rank, rule, pattern, match in _matches(text, sets, within, book, where):
            first, last = _words(pattern, match)
            is_shown = aspect == PREJUDICE and rule.rule.quoted != "same"
            is_shown = is_shown and text.is_quoted(text.starts[first], text.ends[last])
            if not context.lifts(rule, first, last, is_shown=is_shown):
                severity = Severity.INFO if is_shown else rule.rule.severity
                found.append((rank, _hit(rule.rule, severity, pattern, match, text, sets, book)))
    found += [
        (0, Hit(rule, rule.severity, span, original[slice(*span)]))
        for rule, span in personal_data(text, book)
    ]
    return _heaviest(found, len(original))


def _matches(
    text: Text,
    sets: Sequence[frozenset[int]],
    within: tuple[int, int],
    book: Rulebook,
    where: str,
) -> Iterable[tuple[int, CompiledRule, Pattern, Match]]:
    """What matches in one sentence, whatever stands around it."""
    present = frozenset[int]().union(*sets[slice(*within)])
    for number in book.index.keys() & present:
        for rank, rule, pattern in book.index[number]:
            if pattern.needs <= present and rule.rule.where in ("text", where):
                for match in find(pattern, text, sets, within):
                    yield rank, rule, pattern, match


def _words(pattern: Pattern, match: Match) -> tuple[int, int]:
    """The first and the last word of the part to underline."""
    taken = match[pattern.first : pattern.last + 1]
    return taken[0][0], taken[-1][1] - 1


def _hit(
    rule: Rule,
    severity: Severity,
    pattern: Pattern,
    match: Match,
    text: Text,
    sets: Sequence[frozenset[int]],
    book: Rulebook,
) -> Hit:
    first, last = _words(pattern, match)
    typed = text.between(first, last)
    before_verb = not text.closes_clause(last) and book.verbs in sets[last + 1]
    before_verb = before_verb and not text.closes_clause(last + 1)
    replacements = tuple(
        _like(typed, replacement, at_start=text.opens_sentence(first))
        + ("," if before_verb and _ENDS_CLAUSE.search(replacement) else "")
        for replacement in fill(pattern, match, text, book.lexicon)
    )
    return Hit(rule, severity, (text.starts[first], text.ends[last]), typed, replacements)


def _like(typed: str, replacement: str, *, at_start: bool) -> str:
    """The replacement with capitals where the typed words had them."""
    if typed.isupper() and len(typed) > 5:
        return replacement.upper()
    if at_start and typed[0].isupper():
        return replacement[:1].upper() + replacement[1:]
    return replacement


def _heaviest(found: list[tuple[int, Hit]], length: int) -> tuple[Hit, ...]:
    """Of hits that overlap the heaviest, the longest, the first in the table; in order."""
    kept = []
    taken = bytearray(length)
    for _, hit in sorted(found, key=_precedence):
        start, end = hit.span
        if not any(taken[start:end]):
            taken[start:end] = bytes([1]) * (end - start)
            kept.append(hit)
    return tuple(sorted(kept, key=lambda hit: hit.span))


def _precedence(ranked: tuple[int, Hit]) -> tuple[int, bool, int, int, int]:
    rank, hit = ranked
    start, end = hit.span
    return _WEIGHT[hit.severity], hit.rule.where != "title", start - end, rank, start
