"""The table of rules: complete, with sentences both ways, and replacements that mend."""

from __future__ import annotations

import re

import pytest

from kwartet.language.hits import apply_replacement, check_text, check_title
from kwartet.language.lexicon import PatternError
from kwartet.language.matching import find
from kwartet.language.patterns import FARTHEST_REACH, MOST_ELEMENTS, compile_pattern
from kwartet.language.rules import rulebook, rules
from kwartet.language.text import read_text
from kwartet.model.problems import Severity

HOSTILE_LENGTH = 10_000


def check(rule, text):
    return check_title(text) if rule.where == "title" else check_text(text)


@pytest.fixture(params=rules(), ids=lambda rule: rule.id)
def rule(request):
    return request.param


def test_ids_are_unique():
    ids = [each.id for each in rules()]
    assert len(ids) == len(set(ids)) >= 102


def test_says_why_and_what_instead_and_from_where(rule):
    for told in (*rule.why, *rule.advice):
        assert told[0].isupper() or told[0] == "‘", told
        assert told.endswith((".", "’")), told
    for told in (rule.why.nl, rule.advice.nl):
        plain = re.sub("‘[^’]*’", "…", told)
        assert check_text(plain) == (), told
    assert rule.why.nl != rule.why.en
    assert rule.advice.nl != rule.advice.en
    assert rule.source
    assert rule.yes
    assert rule.no
    assert rule.patterns or rule.labels or rule.insults


def test_finds_its_own_sentences(rule):
    for text in rule.yes:
        assert rule.id in {hit.rule.id for hit in check(rule, text)}, text


def test_leaves_plain_sentences_alone(rule):
    for text in rule.no:
        assert check(rule, text) == (), text


def test_a_replacement_mends_its_sentence(rule):
    for text in rule.yes:
        hits = [hit for hit in check(rule, text) if hit.rule.id == rule.id]
        mended = text
        for hit in reversed(hits):
            if hit.replacements:
                mended = apply_replacement(mended, hit, hit.replacements[0])
        left = [hit for hit in check(rule, mended) if hit.rule.id == rule.id and hit.replacements]
        assert left == [], mended
        assert "  " not in mended
        assert mended[0].isupper() == text[0].isupper(), mended


def test_unsafe_content_and_suicide_are_never_softened():
    for each in rules():
        if each.category in ("onveilige-inhoud", "suicidetaal"):
            assert each.quoted == "same", each.id


def test_who_may_let_words_stay():
    """An adult sees what a number or a fall is about; nobody may name a maker or urge to die."""
    blocking = [each for each in rules() if each.severity is Severity.BLOCK]
    assert {each.stays for each in blocking} == {"adult", "never"}
    assert {each.id for each in rules() if each.stays == "never"} == {"H06", "S15"}


def test_no_pattern_looks_far():
    for compiled in rulebook().rules:
        for pattern in (*compiled.patterns, *compiled.unless):
            assert pattern.reach <= FARTHEST_REACH
            assert len(pattern.elements) <= MOST_ELEMENTS


class CountingSets(list):
    """The sets of the words of a text; counts how often a pattern looks at one."""

    looks = 0

    def __getitem__(self, index):
        self.looks += 1
        return super().__getitem__(index)


@pytest.mark.parametrize("repeat", ["all", "first", "last"])
def test_hostile_text_costs_a_bounded_number_of_looks(rule, repeat):
    """10,000 characters of a rule's own words without a full stop: still a linear search."""
    words = " ".join(rule.yes).replace(".", "").replace(",", "").replace("!", "").split()
    line = {"all": words, "first": [words[0], "is"], "last": ["een", words[-1]]}[repeat]
    text = read_text((" ".join(line) + " ") * (HOSTILE_LENGTH // len(" ".join(line))))
    book = rulebook()
    sets = [book.lexicon.sets_of(key, key) for key in text.keys]
    compiled = next(each for each in book.rules if each.rule is rule)
    for pattern in compiled.patterns:
        counting = CountingSets(sets)
        find(pattern, text, counting, (0, len(text.keys)))
        assert counting.looks <= len(text.keys) * MOST_ELEMENTS * 2, pattern.source


@pytest.mark.parametrize(
    "written",
    [
        "..3",
        "!gek",
        "gek|$",
        "gek||maf",
        "gek !op => in de war",
        "&bestaatniet gek",
        "gek => {9}",
        "gek => {1>bestaatniet}",
        "a ,,20 b ,,20 c",
    ],
)
def test_a_badly_written_pattern_is_refused(written):
    with pytest.raises(PatternError):
        compile_pattern(written, rulebook().lexicon)
