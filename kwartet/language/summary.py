"""What there is to say about the language of a whole set, for who prints it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from kwartet.language.card_check import may_stay
from kwartet.language.readability import flesch_douma
from kwartet.language.rules import rulebook

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwartet.model.card_set import Card, CardSet, Kept


class Keeper(NamedTuple):
    """Who chose that wording stays: a name or a role; empty for all makers together."""

    by: str
    adult: bool


class LanguageSummary(NamedTuple):
    """``kept`` tells how many hits each keeper let stay, who kept most first.

    ``figure`` is that of Flesch and Douma for all cards together; None when there are too few words
    for one.
    """

    kept: tuple[tuple[Keeper, int], ...]
    figure: float | None

    @property
    def kept_count(self) -> int:
        """How many hits stay, whoever chose it."""
        return sum(count for _, count in self.kept)


def sum_up_language(card_set: CardSet, cards: Iterable[Card]) -> LanguageSummary | None:
    """What was kept on ``cards``, and how the whole set reads; None for a set not in Dutch."""
    if not card_set.language.startswith("nl"):
        return None
    keepers = Counter(
        Keeper(kept.by, kept.adult) for card in cards for kept in card.kept if _counts(kept)
    )
    return LanguageSummary(
        tuple(keepers.most_common()), flesch_douma(card.body for card in card_set.cards)
    )


def _counts(kept: Kept) -> bool:
    rule = rulebook().by_id.get(kept.rule)
    return rule is not None and may_stay(rule, kept)
