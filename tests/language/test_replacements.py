"""One click keeps the grammar: every replacement in our own collection, and a list to read."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import pytest

from kwartet.language.hits import apply_replacement, check_text
from kwartet.model.problems import Severity
from tests.language.quality import PLAIN, collection
from tests.layout.test_cards import assert_golden

MOST_OF_A_RULE = 4

CLASHES = re.compile(
    r"\b(?:de|een|deze|elke?|zo'n) (?:de|het|een|iemand)\b|\bhet (?:de|het)\b"
    r"|\b(\w+) \1\b|  | [.,!?]|\ben (?:en|is is)\b",
    re.IGNORECASE,
)
"""What no Dutch sentence has: two articles or the same word twice in a row, a stray space."""


@cache
def replaced():
    """Every sentence with a hit that has replacements: the hit, one of those, the text after it."""
    return [
        (sentence, hit, replacement, apply_replacement(sentence.text, hit, replacement))
        for sentence in collection()
        if sentence.severity != PLAIN
        for hit in check_text(sentence.text, sentence.aspect)
        for replacement in hit.replacements
    ]


def test_the_rule_has_nothing_left_to_say_about_its_replacement():
    for sentence, hit, replacement, mended in replaced():
        start, end = hit.span[0], hit.span[0] + len(replacement)
        left = {
            each.rule.id
            for each in check_text(mended, sentence.aspect)
            if each.span[0] < end and each.span[1] > start
        }
        assert hit.rule.id not in left, mended


def test_nothing_clashes_where_the_new_words_begin_and_end():
    for sentence, hit, replacement, mended in replaced():
        start, end = hit.span[0], hit.span[0] + len(replacement)
        around = mended[max(0, start - 12) : end + 12]
        for clash in CLASHES.finditer(around):
            assert clash.group() in sentence.text, mended


def test_a_sentence_still_begins_with_a_capital():
    for sentence, _, _, mended in replaced():
        assert mended[0].isupper() == sentence.text[0].isupper(), mended


def test_most_hits_have_one_click():
    counts = Counter(
        bool(hit.replacements)
        for sentence in collection()
        for hit in check_text(sentence.text, sentence.aspect)
        if hit.severity in (Severity.WARN, Severity.TIP)
    )
    assert counts[True] / counts.total() >= 0.85


def test_golden_replacements():
    """Read ``tests/golden/replacements.txt`` aloud when it changes: is it Dutch, is it kind?"""
    lines: list[str] = []
    seen = Counter[str]()
    for sentence, hit, replacement, mended in replaced():
        if replacement == hit.replacements[0] and seen[hit.rule.id] < MOST_OF_A_RULE:
            seen[hit.rule.id] += 1
            lines.append(f"{hit.rule.id}  {sentence.text}\n  =>  {mended}")
    assert_golden("replacements", "\n".join(sorted(lines)) + "\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Hij sneed in zijn arm.", "Hij beschadigde zichzelf."),
        ("Ik snijd in mijn arm.", "Ik beschadig mezelf."),
        ("Er zit bij haar een steekje los.", "Zij heeft het moeilijk."),
        ("Iemand die lijdt aan dwang telt veel.", "Iemand die dwang heeft telt veel."),
        ("Zij is het slachtoffer van haar borderline.", "Zij leeft met haar borderline."),
        ("Mijn nichtje is ADHD en daarom druk.", "Mijn nichtje heeft ADHD en is daarom druk."),
        ("Dat drankorgel woont hier.", "Die persoon met een verslaving woont hier."),
        ("Stop met je medicijnen.", "Praat met je arts over je medicijnen."),
        ("Hou het geheim.", "Vertel het aan iemand die je vertrouwt."),
    ],
)
def test_the_words_around_agree(before, after):
    (hit,) = check_text(before)
    assert apply_replacement(before, hit, hit.replacements[0]) == after
