"""Our own collection of sentences: what should be found is found, plain text is left alone."""

from __future__ import annotations

import unicodedata
from collections import Counter

import pytest

from kwartet.language.hits import check_text
from kwartet.language.rules import rules
from tests.language.quality import PLAIN, collection, is_right, scores

CATEGORIES = {rule.category for rule in rules() if rule.where == "text"}


def test_the_collection_is_large_and_covers_every_category_and_aspect():
    sentences = collection()
    assert len(sentences) >= 1000
    assert {sentence.category for sentence in sentences} - {""} == CATEGORIES
    assert {sentence.aspect for sentence in sentences} == {None, 1, 2, 3, 4}
    kinds = Counter(sentence.severity for sentence in sentences)
    assert kinds[PLAIN] >= 400
    assert set(kinds) == {"block", "warn", "tip", "info", PLAIN}


def test_every_sentence_yields_what_it_should():
    assert [sentence for sentence in collection() if not is_right(sentence)] == []


def test_scores_count_by_category():
    table = scores()
    assert set(table) == CATEGORIES
    assert all(score.recall == 1.0 and score.precision == 1.0 for score in table.values())


def _invisible(text: str) -> str:
    return "".join(each + "\u200b" if each.isalpha() else each for each in text)


@pytest.mark.parametrize(
    "retype",
    [
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace(" ", "  "),
        lambda text: text.replace("-", "\u2011"),
        lambda text: text.replace("'", "’"),
        lambda text: text.replace("'", "`"),
        _invisible,
    ],
    ids=["decomposed", "no-break", "two spaces", "hyphens", "quotes", "backticks", "zero-width"],
)
def test_the_way_of_typing_makes_no_difference(retype):
    for sentence in collection()[::5]:
        typed = retype(sentence.text)
        before = [hit.rule.id for hit in check_text(sentence.text, sentence.aspect)]
        hits = check_text(typed, sentence.aspect)
        assert [hit.rule.id for hit in hits] == before, typed
        assert all(typed[slice(*hit.span)] == hit.match for hit in hits)


def test_capitals_matter_only_for_names():
    for sentence in collection():
        ids = {hit.rule.id for hit in check_text(sentence.text, sentence.aspect)}
        shouted = {hit.rule.id for hit in check_text(sentence.text.upper(), sentence.aspect)}
        assert ids ^ shouted <= {"H06", "J06"}, sentence.text  # names, and the abbreviation ACT
