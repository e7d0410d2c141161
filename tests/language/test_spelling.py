"""Spelling: what is misspelled, the words of this game, and no library at all."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

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


def test_addresses_are_not_looked_up(speller):
    text = "Kijk op 113.nl of www.mindkorrelatie.nl/chat, mail fautt@x.nl of @qwibbel. Fautt.nee"
    assert [each.word for each in speller.misspellings(text)] == ["Fautt"]
    assert text[slice(*speller.misspellings(text)[0].span)] == "Fautt"


def test_what_is_not_seen_does_not_cut_a_word(speller):
    assert speller.misspellings("Een schizo\u00adfrenie in het cafe\u0301.") == []


def test_the_shipped_cards_are_spelled_well(speller):
    for name in ("stigmakwartet", "leidende-principes"):
        card_set = read_set(shipped_sets() / name).card_set
        texts = [card_set.title, card_set.about]
        for quartet in card_set.quartets:
            texts += [quartet.name, quartet.intro, *quartet.questions, quartet.teacher_note]
            texts += [text for card in quartet.cards for text in (card.title, card.body)]
        assert [each.word for text in texts for each in speller.misspellings(text)] == []


def test_knows_how_youths_talk(speller):
    words = (
        "cringe chillen chillt awkward appen geappt ghosten geghost overprikkeld insta vibe nice"
    )
    assert [word for word in words.split() if not speller.is_known(word)] == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("deppressie", "depressie"),
        ("huisarst", "huisarts"),
        ("vriedin", "vriendin"),
        ("pschycholoog", "psycholoog"),
        ("zelfverdrouwen", "zelfvertrouwen"),
        ("moeilijck", "moeilijk"),
    ],
)
def test_the_first_suggestion_is_what_was_meant(speller, typed, meant):
    assert not speller.is_known(typed)
    assert speller.suggestions(typed)[0] == meant


def test_any_thread_may_ask(speller):
    """The library does its work without letting go of Python: no two threads are ever in it."""
    words = ["eensaam", "verdritig", "school", "fiets", "deppressie"] * 40
    alone = [speller.is_known(word) for word in words]
    with ThreadPoolExecutor(4) as threads:
        suggested = [threads.submit(speller.suggestions, word) for word in words[:4]]
        assert list(threads.map(speller.is_known, words)) == alone
        assert all(each.result() for each in suggested)


def test_without_the_library_there_is_no_speller(monkeypatch):
    monkeypatch.setitem(sys.modules, "hunspell", None)
    spelling.speller.cache_clear()
    assert spelling.speller() is None
    assert spelling.MISSING.nl
    spelling.speller.cache_clear()
