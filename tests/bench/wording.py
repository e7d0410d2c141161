"""Figures: how fast the wording of cards is checked, and how well, a category at a time."""

from __future__ import annotations

from tests.bench.children import in_child
from tests.bench.figures import Figure
from tests.bench.material import large_set
from tests.language.quality import scores

_WORK = "tests.bench.wording_work"
_MISSED_TARGET = 8.0


def wording() -> list[Figure]:
    """A card, 4,000 cards, the slowest pattern on hostile text; then what is missed or mistaken.

    The floors of the first are to split the same texts into words, and no more; that of the last
    are a single sentence. Our own sentences are what the rules were mended with: what they do on
    sentences that nobody showed them stands in ``docs/taalregels.md``.
    """
    card, words = in_child(_WORK, "time_cards")
    whole, all_words = in_child(_WORK, "time_set", large_set(4000))
    hostile, looks = in_child(_WORK, "time_hostile")
    return [
        Figure("wording of a card, 99 in 100", card, "ms", words, 5.0),
        Figure("wording of 4,000 cards", whole, "s", all_words, 5.0),
        Figure("slowest pattern on 10,000 characters", hostile, "ms", looks, 50.0),
        *_quality(),
    ]


def _quality() -> list[Figure]:
    figures = []
    for category, score in sorted(scores().items()):
        one, found = 100 / score.wanted, score.right + score.false
        missed, mistaken = 100 * (1 - score.recall), 100 * (1 - score.precision)
        recall = f"{category}: {score.right} of {score.wanted} found, missed"
        precision = f"{category}: {score.false} of {found} mistaken"
        figures += [
            Figure(recall, missed, "%", one, _MISSED_TARGET),
            Figure(precision, mistaken, "%", one, 0.0),
        ]
    return figures
