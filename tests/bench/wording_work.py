"""Checking the wording of cards, and its floors; each function runs in a child.

It is work for one processor that waits for nothing, so the processor's time counts: what else the
machine does meanwhile makes no difference.
"""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import TYPE_CHECKING

from kwartet.language.aspects import aspect_of
from kwartet.language.cards import check_card, check_card_set
from kwartet.language.hits import check_text
from kwartet.language.matching import find
from kwartet.language.rules import rulebook
from kwartet.language.text import read_text
from kwartet.storage.folder import read_set
from tests.bench.clock import percentile
from tests.bench.material import SHIPPED

if TYPE_CHECKING:
    from collections.abc import Callable

    from kwartet.model.card_set import CardSet

HOSTILE_LENGTH = 10_000
_WORD = re.compile(r"\w+")


def seconds(work: Callable[[], object]) -> float:
    """How long the processor works on ``work``."""
    start = time.process_time()
    work()
    return time.process_time() - start


def time_cards() -> tuple[float, float]:
    """Milliseconds that 99 in 100 of the shipped cards take at most, and reading their words."""
    card_set = read_set(SHIPPED).card_set
    check_text("De eerste keer leest de regels.")
    checked, read = [], []
    for _ in range(3):
        for quartet in card_set.quartets:
            for index, card in enumerate(quartet.cards):
                aspect = aspect_of(card_set, index)
                checked.append(seconds(lambda q=quartet, c=card, a=aspect: check_card(q, c, a)))
                texts = (card.title, card.body, card.source)
                read.append(seconds(lambda texts=texts: [_WORD.findall(each) for each in texts]))
    return 1000 * percentile(checked, 99), 1000 * percentile(read, 99)


def time_set(folder: str) -> tuple[float, float]:
    """Seconds of checking a whole set, and of doing no more than read its words."""
    card_set = read_set(Path(folder)).card_set
    check_text("De eerste keer leest de regels.")
    return seconds(lambda: check_card_set(card_set)), seconds(lambda: _read(card_set))


def _read(card_set: CardSet) -> None:
    for card in card_set.cards:
        for text in (card.title, card.body, card.source):
            _WORD.findall(text)


def time_hostile() -> tuple[float, float]:
    """Milliseconds of the slowest pattern on 10,000 hostile characters, and of a look at each word.

    They are the words of the rule's own examples, again and again, without a full stop.
    """
    book = rulebook()
    slowest, looking = 0.0, 0.0
    for compiled in book.rules:
        words = re.sub("[.,!?]", "", " ".join(compiled.rule.yes)) + " "
        text = read_text(words * (HOSTILE_LENGTH // len(words) + 1))
        sets = [book.lexicon.sets_of(key, key) for key in text.keys]
        within = (0, len(text.keys))
        for pattern in (*compiled.patterns, *compiled.unless):
            taken = min(
                seconds(lambda p=pattern, t=text, s=sets, w=within: find(p, t, s, w))
                for _ in range(2)
            )
            if taken > slowest:
                slowest = taken
                looking = seconds(lambda s=sets: [0 in each for each in s])
    return 1000 * slowest, 1000 * looking
