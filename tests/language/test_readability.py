"""The three lights, syllables, and the figure of a whole set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwartet.language.glossary import explain, glossary
from kwartet.language.hits import check_text
from kwartet.language.readability import (
    EASY,
    Light,
    flesch_douma,
    is_common,
    read_card,
)
from kwartet.language.spelling import speller
from kwartet.language.syllables import count_syllables
from kwartet.language.text import fold_text
from kwartet.model.card_set import Word
from kwartet.resources import shipped_sets
from kwartet.storage.folder import read_set

# Counted by hand; the words that hyphenation patterns get wrong among them.
SYLLABLES = {
    "idee": 2, "eten": 2, "open": 2, "overal": 3, "mooie": 2, "zeeën": 2, "geïnteresseerd": 5,
    "leeuw": 1, "nieuwe": 2, "koeien": 2, "baaien": 2, "vrouwen": 2, "depressie": 3, "autisme": 3,
    "schizofrenie": 4, "psycholoog": 3, "creatief": 3, "situatie": 4, "emotioneel": 5,
    "beïnvloeden": 4, "patiënten": 4, "borderline": 3, "game": 1, "social": 2, "ADHD": 4, "113": 0,
    "burn-out": 2, "gymtas": 2, "ouders": 2, "huilen": 2, "één": 1, "coördinator": 5,
}  # fmt: skip


@pytest.mark.parametrize(("word", "syllables"), SYLLABLES.items())
def test_syllables(word, syllables):
    assert count_syllables(word) == syllables


def test_the_longest_sentence_sets_its_light():
    short = read_card("Ik ben moe. Dat mag.")
    assert (short.words, short.sentence_light) == (3, Light.GREEN)
    text = "Kort. " + "woord " * 15 + "einde."
    reading = read_card(text)
    assert (reading.words, reading.sentence_light) == (16, Light.YELLOW)
    assert text[slice(*reading.longest)].startswith("woord")
    assert read_card("woord " * 40).sentence_light is Light.YELLOW


def test_hard_words_are_shown_with_their_explanation():
    reading = read_card("Bij een psychose horen soms hallucinaties en epifenomenale processen.")
    assert [(hard.word, hard.term is not None) for hard in reading.hard_words] == [
        ("hallucinaties", True),
        ("epifenomenale", False),
    ]
    assert reading.words_light is Light.GREEN


def test_too_many_hard_words_turn_the_light_yellow_never_red():
    text = "Epifenomenale transdiagnostische symptomatologie."
    assert read_card(text).words_light is Light.YELLOW


@pytest.mark.parametrize(
    "word", ["gymtas", "pauzeknop", "schoolplein", "vriendschap", "verjaardag"]
)
def test_compounds_of_common_words_are_common(word):
    assert is_common(word)


@pytest.mark.parametrize(
    "word", ["uitademen", "middagen", "meeloopt", "manipuleert", "Verdwijn", "tegenzit"]
)
def test_forms_of_common_words_are_common(word):
    assert is_common(word)


@pytest.mark.parametrize("word", ["comorbiditeit", "prevalentie", "symptomatologie"])
def test_words_of_the_trade_are_not(word):
    assert not is_common(word)


def test_the_shipped_cards_read_easily():
    cards = read_set(shipped_sets() / "stigmakwartet").card_set.cards
    assert all(read_card(card.body).sentence_light is Light.GREEN for card in cards)
    figure = flesch_douma(card.body for card in cards)
    assert figure is not None
    assert figure >= EASY


def test_care_talk_scores_low_and_a_single_card_gets_no_figure():
    care = (
        "De comorbiditeit van stemmingsstoornissen bij adolescenten vereist multidisciplinaire "
        "diagnostiek, waarbij psychosociale problematiek systematisch geïnventariseerd wordt. "
    )
    assert flesch_douma([care] * 8) < 30
    assert flesch_douma([care]) is None


@given(st.text(max_size=200))
def test_any_text_can_be_read(text):
    reading = read_card(text)
    start, end = reading.longest
    assert 0 <= start <= end <= len(text)
    assert flesch_douma([text] * 3) is None or reading.words


def test_the_glossary_explains_forms_too_in_plain_words():
    assert explain("Psychoses") is explain("psychose")
    assert explain("fietsbel") is None
    words = [term.word.lower() for term in glossary()]
    assert len(words) >= 80
    assert words == sorted(words)
    for term in glossary():
        assert check_text(term.plain) == (), term.word
        assert read_card(term.plain).words <= 22, term.word


def test_every_word_of_the_glossary_is_explained_once_and_spelled_well():
    forms = [fold_text(form) for term in glossary() for form in (term.word, *term.also)]
    assert len(forms) == len(set(forms))
    spelling = speller()
    if spelling is None:
        pytest.skip("no spelling on this platform")
    for term in glossary():
        assert spelling.misspellings(term.plain) == [], term.word
        assert spelling.misspellings(term.word) == []


def test_what_makers_explain_goes_before_the_glossary():
    own = (Word("Hallucinaties", "dingen zien die er voor anderen niet zijn"), Word("psychose"))
    assert explain("hallucinaties", own).plain == "dingen zien die er voor anderen niet zijn"
    assert explain("psychose", own) is explain("psychose")
    assert explain("wiebelkruk", (Word("wiebelkruk"),)) is None
