from __future__ import annotations

import pytest

from kwartet.model.card_set import Card, Quartet
from kwartet.ui.design.search import matches

CARD = Card("c", "Eerst één sok", "Dan de andere. Een vast ritme helpt.")
QUARTET = Quartet("q", "Depressie", "wolk", "regenblauw", (CARD, Card("d"), Card("e"), Card("f")))


@pytest.mark.parametrize(
    "query", ["", "  ", "sok", "EEN SOK", "één", "depre", "ritme sok depressie", "sok vast"]
)
def test_words_are_found_anywhere_without_capitals_or_accents(query):
    assert matches(query, QUARTET, CARD)


@pytest.mark.parametrize("query", ["schoen", "sok schoen", "soks"])
def test_every_word_must_be_there(query):
    assert not matches(query, QUARTET, CARD)


def test_an_empty_card_is_found_by_its_quartet():
    assert matches("depressie", QUARTET, QUARTET.cards[1])
    assert not matches("sok", QUARTET, QUARTET.cards[1])
