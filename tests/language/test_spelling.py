"""Spelling: what is misspelled, the words of this game, and no library at all."""

from __future__ import annotations

import sys

import pytest

from kwartet.language import spelling
from kwartet.resources import shipped_sets
from kwartet.storage.folder import read_set


@pytest.fixture(scope="module")
def speller():
    pytest.importorskip("hunspell", reason="chunspell has no wheel for this platform")
    return spelling.Speller()


def test_finds_misspellings_with_their_place(speller):
    text = "Ik voelde me eensaam en verdritig."
    found = speller.misspellings(text)
    assert [each.word for each in found] == ["eensaam", "verdritig"]
    assert [text[slice(*each.span)] for each in found] == ["eensaam", "verdritig"]
    assert "verdrietig" in speller.suggestions("verdritig")
    assert len(speller.suggestions("verdritig")) <= spelling.MOST_SUGGESTIONS


def test_knows_own_words_the_users_words_and_abbreviations(speller):
    text = "Eén kwartetspel, awkward! ADHD’er, PTSS. Qwibbel’ tas, Gijs’je."
    own = {spelling.plain_word(word) for word in ("Qwibbel", "GIJS'JE")}
    assert [each.word for each in speller.misspellings(text)] == ["Qwibbel", "Gijs’je"]
    assert speller.misspellings(text, own) == []
    assert not speller.is_known("blorp")
    assert speller.is_known("Blorp", {"blorp"})


def test_the_shipped_cards_are_spelled_well(speller):
    cards = read_set(shipped_sets() / "stigmakwartet").card_set.cards
    texts = [text for card in cards for text in (card.title, card.body)]
    assert [each.word for text in texts for each in speller.misspellings(text)] == []


def test_without_the_library_there_is_no_speller(monkeypatch):
    monkeypatch.setitem(sys.modules, "hunspell", None)
    spelling.speller.cache_clear()
    assert spelling.speller() is None
    assert spelling.MISSING.nl
    spelling.speller.cache_clear()
