"""What the language help has to say about a card, as one list that is gone through one by one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from kwartet.language.card_check import FIELDS, CardCheck, CardHit, CardWord
from kwartet.language.hits import Hit, apply_replacement
from kwartet.language.sentences import sentence_around
from kwartet.layout.cards import CardLayout
from kwartet.layout.places import Stretch, find
from kwartet.model.problems import Severity
from kwartet.ui.widgets.underline import Underline, UnderlineKind

TipKind = Literal["tip", "block", "spelling", "kept", "info"]
"""A tip; what is first looked at together with an adult; a word that no list knows; what makers
kept; a quoted prejudice."""

_KINDS: dict[Severity, TipKind] = {
    Severity.BLOCK: "block",
    Severity.WARN: "tip",
    Severity.TIP: "tip",
    Severity.INFO: "info",
}


class Tip(NamedTuple):
    """One thing to say about some words in a field."""

    field: str
    span: tuple[int, int]
    kind: TipKind
    found: CardHit | CardWord

    @property
    def is_open(self) -> bool:
        """Whether it asks the makers to do something."""
        return self.kind in ("tip", "block", "spelling")

    @property
    def hit(self) -> Hit | None:
        """What a rule found, if it is that."""
        return self.found.hit if isinstance(self.found, CardHit) else None

    @property
    def words(self) -> str:
        """The words that it is about."""
        return self.found.hit.match if isinstance(self.found, CardHit) else self.found.word

    @property
    def replacements(self) -> tuple[str, ...]:
        """What could stand there instead, the best first; for a misspelling that is not known."""
        return self.hit.replacements if self.hit is not None and self.is_open else ()

    @property
    def needs_adult(self) -> bool:
        """Whether the words may only stay once an adult has looked at them."""
        return self.hit is not None and self.hit.rule.stays == "adult"

    @property
    def may_be_left(self) -> bool:
        """Whether the makers alone may let the words stay."""
        return self.hit is not None and self.hit.rule.stays == "choice"

    @property
    def about(self) -> tuple[str, str, TipKind, str]:
        """What stays the same while the text around the words changes."""
        return self.field, self.words, self.kind, self.hit.rule.id if self.hit else ""

    def touches(self, field: str, span: tuple[int, int]) -> bool:
        """Whether any of these characters is one of its own."""
        return field == self.field and span[0] < self.span[1] and self.span[0] < span[1]

    def holds(self, place: int) -> bool:
        """Whether a cursor at this place of the field stands in its words."""
        return self.span[0] <= place <= self.span[1]


class CardLine(NamedTuple):
    """A line under words on the card: where, which kind, and for which tip."""

    stretch: Stretch
    kind: UnderlineKind
    tip: Tip


def tips_of(check: CardCheck | None) -> tuple[Tip, ...]:
    """All there is to say, in reading order; of a word one thing, its spelling last."""
    if check is None:
        return ()
    tips = [
        Tip(each.field, each.hit.span, "kept" if each.kept else _KINDS[each.hit.severity], each)
        for each in check.hits
    ]
    tips += [
        Tip(each.field, each.span, "spelling", each)
        for each in check.words
        if not any(tip.is_open and tip.touches(each.field, each.span) for tip in tips)
    ]
    return tuple(sorted(tips, key=lambda tip: (FIELDS.index(tip.field), tip.span)))


def underlines(tips: Iterable[Tip], field: str) -> tuple[Underline, ...]:
    """The lines under the words of one field; a quoted prejudice has none."""
    return tuple(
        Underline(*tip.span, tip.kind) for tip in tips if tip.field == field and tip.kind != "info"
    )


def lines_on_card(
    tips: Iterable[Tip], texts: dict[str, str], layout: CardLayout
) -> tuple[CardLine, ...]:
    """The lines under the words on the card; what was kept is shown in the form only.

    ``texts`` are those of the fields, ``layout`` is the card with these texts.
    """
    shown = [tip for tip in tips if tip.is_open]
    lines = []
    for field in dict.fromkeys(tip.field for tip in shown):
        about = [tip for tip in shown if tip.field == field]
        places = find(texts[field], layout.lines[field], [tip.span for tip in about])
        for tip, stretches in zip(about, places, strict=True):
            if tip.kind != "info":
                lines += [CardLine(stretch, tip.kind, tip) for stretch in stretches]
    return tuple(lines)


def text_with(text: str, tip: Tip, words: str) -> str:
    """The text of the field of a tip with other words in the place of those of the tip."""
    if tip.hit is not None:
        return apply_replacement(text, tip.hit, words)
    start, end = tip.span
    return text[:start] + words + text[end:]


def sentence_with(text: str, tip: Tip, words: str) -> str:
    """The sentence that then stands there."""
    after = text_with(text, tip, words)
    start, end = tip.span
    return sentence_around(after, start, max(start, end + len(after) - len(text)))
