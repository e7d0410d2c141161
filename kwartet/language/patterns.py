"""The language in which the wording rules are written, and how a text is searched for a pattern.

A pattern is a row of elements with a space between them; each stands for one word or a gap::

    &zijn ~3 een [ autist ] => persoon met autisme

==============  ===================================================================================
``gek``         this word, compared by key (see :mod:`kwartet.language.text`)
``gek|maf``     one of these words
``gek{,ke}``    ``gek`` or ``gekke``: every choice between braces is written out
``*angst*``     a star stands for any letters
``&zijn``       a word of the list ``zijn`` in ``words.toml``
``#``  ``#2``     a number in digits; one of two or three digits
``=ACT``        exactly so, capitals included; ``=Aa`` any word with only its first letter a capital
``!het``        any word but this; at the edge of a clause it also holds when there is no word
``een?``        the word may be absent
``..3``         a gap of 0 to 3 words within the clause
``,,3``         the same, but it may cross commas
``~3``          the same within the clause, but without small words (prepositions, conjunctions)
``--3``         the same within the clause, but without words that start a new thought (*maar*)
``^``  ``$``    a clause opens before the next word, closes after the previous one
``$|en``        a clause closes, or this word follows
``%``  ``%>``   only in a lift: the hit begins here, ends here
``[ ... ]``     what is underlined and replaced; without brackets everything that matched
==============  ===================================================================================

After ``=>`` stands what replaces it; choices are separated by `` / ``, the best one first. ``{2}``
is what was typed at the second element, ``{1>hebben}`` its word translated by the table ``hebben``
(*is* becomes *heeft*), ``{1-adhd}`` what was typed there without this first part.

Nothing here runs back and forth: what an element found at a word is found once, wherever the
search began, so the work grows with the length of the text and no faster.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kwartet.language.lexicon import Lexicon, PatternError

FARTHEST_REACH = 30
"""No pattern may look further than this many words from where it began."""

MOST_ELEMENTS = 14

FIELD = re.compile(r"\{(\d+)(?:([>-])([a-z]+))?\}")
"""A place in a template that the typed words fill."""

_GAP = re.compile(r"(\.\.|,,|~|--)(\d+)")
_EDGES = ("^", "$", "%", "%>")


@dataclass(frozen=True)
class Element:
    """One word, gap or edge. ``word`` is its number in the lexicon; ``gap`` its most words."""

    word: int = -1
    gap: int = -1
    crosses: bool = False
    bars: frozenset[str] = frozenset()
    optional: bool = False
    negated: bool = False
    edge: str = ""


@dataclass(frozen=True)
class Pattern:
    """A compiled pattern: ``first`` and ``last`` are the elements of the part to underline."""

    source: str
    elements: tuple[Element, ...]
    first: int
    last: int
    templates: tuple[str, ...]
    needs: frozenset[int]

    @property
    def reach(self) -> int:
        """How many words it may look at from where it begins."""
        return sum(each.gap if each.gap >= 0 else 1 for each in self.elements)


def compile_pattern(source: str, lexicon: Lexicon) -> Pattern:
    """Compile a pattern; :class:`PatternError` when it is not well written."""
    body, _, replacement = source.partition("=>")
    elements: list[Element] = []
    first, last = 0, -1
    for part in body.split():
        if part == "[":
            first = len(elements)
        elif part == "]":
            last = len(elements) - 1
        else:
            elements.append(_element(part, lexicon))
    if last < 0:
        last = len(elements) - 1
    templates = tuple(each.strip() for each in replacement.split(" / ") if each.strip())
    needs = frozenset(
        each.word
        for each in elements
        if each.word >= 0 and not (each.optional or each.negated or each.edge)
    )
    pattern = Pattern(" ".join(source.split()), tuple(elements), first, last, templates, needs)
    _validate(pattern, lexicon)
    return pattern


def _element(part: str, lexicon: Lexicon) -> Element:
    if part in _EDGES:
        return Element(edge=part)
    if part.startswith("$|"):
        return Element(edge="$", word=lexicon.number(part[2:]))
    gap = _GAP.fullmatch(part)
    if gap:
        kind, most = gap.groups()
        bars = lexicon.bars.get(kind, frozenset())
        return Element(gap=int(most), crosses=kind == ",,", bars=bars)
    negated = part.startswith("!")
    optional = part.endswith("?")
    spelled = part[negated : len(part) - optional]
    return Element(word=lexicon.number(spelled), optional=optional, negated=negated)


def _validate(pattern: Pattern, lexicon: Lexicon) -> None:
    problem = ""
    if not pattern.needs:
        problem = "needs at least one word"
    elif pattern.reach > FARTHEST_REACH or len(pattern.elements) > MOST_ELEMENTS:
        problem = "looks too far"
    taken = pattern.elements[pattern.first : pattern.last + 1]
    if pattern.templates and any(each.negated for each in taken):
        problem = "would replace any word"
    for template in pattern.templates:
        for number, how, name in FIELD.findall(template):
            if not 1 <= int(number) <= len(pattern.elements):
                problem = f"has no element {number}"
            elif how == ">" and name not in lexicon.tables:
                problem = f"speaks of an unknown table {name}"
    if problem:
        raise PatternError(f"{pattern.source!r} {problem}")
