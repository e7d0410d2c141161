"""What takes a hit away: the words around it that turn a prejudice into its opposite.

=============  ====================================================================================
``self``       somebody says it of themself: *ik ben autist*
``selfview``   it is how somebody sees themself: *ik voel me een loser*
``negation``   the clause denies it: *is geen aanstellerij*, *bijna nooit gevaarlijk*
``rebuttal``   the sentence, or the answer after it, calls it untrue: *dat klopt niet*
``contrast``   what follows says that an illness is more: *Iedereen is weleens bang. Maar een ...*
``advice``     the sentence says not to say or do it: *zeg liever niet ...*
``feeling``    it is how something felt, not what it is: *ik voelde me hopeloos*
``futile``     the sentence says that it does not help: *kop op helpt niet*
``explained``  it stands between parentheses, behind its explanation: *... (EMDR)*
=============  ====================================================================================

The patterns stand in ``words.toml`` under ``lifts``. Those of ``self`` must overlap the hit, those
of ``selfview``, ``negation``, ``advice`` and ``scolding`` (*doe niet zo ...*, which denies nothing)
touch it, and the others may stand anywhere in its sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwartet.language.matching import find

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kwartet.language.patterns import Pattern
    from kwartet.language.rules import CompiledRule, Rulebook
    from kwartet.language.text import Text

_WINDOW = 9
"""How many words before and after a hit can deny it."""

_REBUTTING = ("rebuttal", "contrast")
"""What every card that shows a prejudice does with it: no reason not to show that it is one."""

_NEAR = 3
"""How many sentences later something can still be set off against it."""


class Context:
    """The surroundings of the hits in one text; what holds for a whole sentence is kept."""

    def __init__(self, text: Text, sets: Sequence[frozenset[int]], book: Rulebook) -> None:
        self._text = text
        self._sets = sets
        self._patterns = book.lifts
        self._in_sentence: dict[tuple[str, int], bool] = {}
        self._covered: dict[tuple[str, int], set[int]] = {}
        self._kinds: dict[str, Callable[[int, int], bool]] = {
            "self": lambda first, last: self._overlaps("self", book.lifts["self"], first, last),
            "selfview": lambda first, last: self._touches("selfview", first, last),
            "negation": self._is_denied,
            "rebuttal": lambda first, _: self._is_rebutted(text.sentence_of(first)),
            "contrast": lambda first, _: self._is_set_off(text.sentence_of(first)),
            "advice": lambda first, last: self._touches("advice", first, last),
            "feeling": lambda first, _: self._has("feeling", text.sentence_of(first)),
            "futile": lambda first, _: self._has("futile", text.sentence_of(first)),
            "explained": lambda first, last: text.is_aside(text.starts[first], text.ends[last]),
        }

    def lifts(self, rule: CompiledRule, first: int, last: int, *, is_shown: bool) -> bool:
        """Whether the hit of ``rule`` on the words ``first`` to ``last`` does not count here.

        ``is_shown`` says that it is quoted on a card that rebuts it: the rebuttal is no reason to
        keep quiet about it then, unless the rule lets all that is shown pass.
        """
        if is_shown and rule.rule.quoted == "pass":
            return True
        if rule.unless and self._overlaps(rule.rule.id, rule.unless, first, last):
            return True
        return any(
            self._kinds[kind](first, last)
            for kind in rule.rule.lifts
            if not (is_shown and kind in _REBUTTING)
        )

    def _overlaps(self, name: str, patterns: Sequence[Pattern], first: int, last: int) -> bool:
        """Whether one of the patterns matches on a word from ``first`` to ``last``."""
        sentence = self._text.sentence_of(first)
        key = (name, sentence)
        if key not in self._covered:
            within = self._text.sentences[sentence]
            self._covered[key] = {
                word
                for pattern in patterns
                for match in find(pattern, self._text, self._sets, within)
                for word in range(match[pattern.first][0], match[pattern.last][1])
            }
        covered = self._covered[key]
        return any(word in covered for word in range(first, last + 1))

    def _is_denied(self, first: int, last: int) -> bool:
        return self._touches("negation", first, last) and not self._touches("scolding", first, last)

    def _touches(self, kind: str, first: int, last: int) -> bool:
        begin, end = self._text.sentences[self._text.sentence_of(first)]
        within = (max(begin, first - _WINDOW), min(end, last + 1 + _WINDOW))
        hit = (first, last + 1)
        return any(
            find(pattern, self._text, self._sets, within, hit) for pattern in self._patterns[kind]
        )

    def _is_rebutted(self, sentence: int) -> bool:
        if self._has("rebuttal", sentence):
            return True
        if sentence + 1 == len(self._text.sentences):
            return False
        return self._has("answer" if self._text.is_question(sentence) else "reply", sentence + 1)

    def _is_set_off(self, sentence: int) -> bool:
        after = range(sentence + 1, min(sentence + 1 + _NEAR, len(self._text.sentences)))
        return any(self._has("contrast", each) for each in after)

    def _has(self, kind: str, sentence: int) -> bool:
        """Whether a pattern of this kind stands anywhere in the sentence."""
        key = (kind, sentence)
        if key not in self._in_sentence:
            within = self._text.sentences[sentence]
            self._in_sentence[key] = any(
                find(pattern, self._text, self._sets, within) for pattern in self._patterns[kind]
            )
        return self._in_sentence[key]
