"""What the command line prints: hits as JSON, all rules as a table."""

from __future__ import annotations

from kwartet.language.hits import check_text
from kwartet.language.report import as_json, rules_table
from kwartet.language.rules import rules


def test_hits_as_json():
    text = "Een ADHD-kind en kys."
    document = as_json(text, check_text(text))
    assert document["text"] == text
    first, second = document["hits"]
    assert first == {
        "rule": "L04",
        "category": "label-als-identiteit",
        "severity": "warn",
        "span": [4, 13],
        "match": "ADHD-kind",
        "suggestion": "kind met ADHD",
        "replacements": ["kind met ADHD"],
        "why": first["why"],
    }
    assert second["severity"] == "block"
    assert second["replacements"] == []
    assert second["suggestion"]


def test_the_table_names_every_rule_with_its_source():
    lines = rules_table().splitlines()
    assert len(lines) == len(rules()) + 2
    assert {line.count(" | ") for line in lines} == {9}
    for rule, line in zip(rules(), lines[2:], strict=True):
        assert line.startswith(f"| {rule.id} | {rule.category} | ")
        assert rule.source in line
        assert rule.yes[0] in line
        assert rule.no[0] in line
