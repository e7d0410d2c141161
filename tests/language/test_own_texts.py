"""Our own words pass our own rules: the shipped sets, the studio, its messages and the docs.

In the docs, words between backticks are quoted to explain a rule; those and blocks of code are
left out. All else counts.
"""

from __future__ import annotations

import ast
import re
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import kwartet
from kwartet.language.cards import check_card_set
from kwartet.language.hits import check_text
from kwartet.model.problems import Severity
from kwartet.resources import asset, shipped_sets
from kwartet.storage.folder import read_set

CODE = Path(kwartet.__file__).parent
ROOT = CODE.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
SPEAKERS = {"Message", "KwartetError", "say", "tell", "words"}
"""The calls that say something to the user, Dutch first or as ``nl``."""

HEAVY = (Severity.BLOCK, Severity.WARN)


def heavy(texts):
    """What weighs too much in these texts."""
    return [
        (hit.rule.id, hit.match, text)
        for text in texts
        for hit in check_text(text)
        if hit.severity in HEAVY
    ]


@pytest.mark.parametrize("name", ["stigmakwartet", "leidende-principes"])
def test_the_shipped_sets(name):
    found = check_card_set(read_set(shipped_sets() / name).card_set)
    assert [problem for problem in found if problem.severity is not Severity.INFO] == []


def test_the_words_of_the_studio():
    translated = ET.parse(CODE / "ui" / "translations" / "stigmakwartet_nl.ts")  # noqa: S314 -- our own
    texts = ["".join(each.itertext()) for each in translated.iter("translation")]
    assert len(texts) > 500
    assert heavy(texts) == []


def test_the_messages_in_the_code():
    texts = [text for path in CODE.rglob("*.py") for text in _dutch(path)]
    assert len(texts) > 300
    assert heavy(texts) == []


def _dutch(path):
    """The Dutch in calls like ``Message("…", "…")``; what is filled in becomes an ellipsis."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in SPEAKERS:
            named = [keyword.value for keyword in node.keywords if keyword.arg == "nl"]
            for value in (*node.args[:1], *named):
                yield _text(value)


def _text(value):
    if isinstance(value, ast.JoinedStr):
        return "".join(map(_text, value.values))
    return str(value.value) if isinstance(value, ast.Constant) else "…"


def test_the_glossary():
    terms = tomllib.loads(asset("language", "glossary.toml").read_text(encoding="utf-8"))
    assert heavy(term["plain"] for term in terms.values()) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_docs(page):
    text = re.sub(r"```.*?```|`[^`]*`", "…", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    paragraphs = [" ".join(each.split()) for each in re.split(r"\n\s*\n|\n(?=[|#*-])", text)]
    assert heavy(paragraphs) == []
