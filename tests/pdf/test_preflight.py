"""All that is wrong with a set, worst first."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from kwartet.language.cards import check_card_set
from kwartet.model.card_set import Illustration
from kwartet.model.helplines import helplines
from kwartet.model.problems import Severity
from kwartet.pdf import preflight
from kwartet.pdf.preflight import check_set
from kwartet.storage.folder import open_set
from tests.pdf.helpers import a_photo, a_set


def test_the_shipped_set_has_nothing_that_blocks(shipped_set):
    problems = check_set(open_set(shipped_set).card_set, shipped_set / "pictures")
    assert not [each for each in problems if each.severity is Severity.BLOCK]


def test_problems_of_all_kinds_come_worst_first(tmp_path):
    photo = replace(a_photo(tmp_path / "pictures", size=(600, 600)), consent=False, credit="")
    card_set = a_set(photos=(photo,))
    first = card_set.quartets[0]
    cards = (
        first.cards[0],
        replace(first.cards[1], body="veel te lang " * 99),
        replace(first.cards[2], title=""),
        replace(first.cards[3], picture=Illustration("eenhoorn")),
    )
    card_set = replace(card_set, quartets=(replace(first, cards=cards),))
    problems = check_set(card_set, tmp_path / "pictures")
    codes = {each.code for each in problems}
    assert codes >= {
        "photo-consent",
        "photo-credit",
        "photo-coarse",
        "body-overflow",
        "title-empty",
        "illustration-missing",
    }
    weights = [list(Severity).index(each.severity) for each in problems]
    assert weights == sorted(weights)


@pytest.mark.parametrize(("checked_on", "stale"), [(date(2000, 1, 1), True), (None, False)])
def test_help_lines_that_were_checked_long_ago_warn(monkeypatch, tmp_path, checked_on, stale):
    lines = helplines()
    aged = replace(lines, checked_on=checked_on or date.max)
    monkeypatch.setattr(preflight, "helplines", lambda: aged)
    codes = [each.code for each in check_set(a_set(), tmp_path)]
    assert ("helplines-stale" in codes) is stale


def test_wording_is_told_with_its_place(tmp_path):
    card_set = a_set()
    first = card_set.quartets[0]
    cards = (replace(first.cards[0], body="Praat met de autist."), *first.cards[1:])
    first = replace(first, cards=cards, intro="Stel je niet aan.")
    card_set = replace(card_set, about="Een spel voor gekken.", quartets=(first,))
    found = [
        problem for problem in check_set(card_set, tmp_path) if problem.code.startswith("language-")
    ]
    assert [problem.where.field for problem in found] == ["about", "intro", "body"]
    for problem, place in zip(
        found,
        ("Het spel zelf", f"Kwartet {first.name}", f"Kaart 1 van {first.name}"),
        strict=True,
    ):
        assert problem.message.nl.startswith(f"{place}: “")


def test_a_prejudice_that_is_rebutted_is_no_problem(shipped_set):
    card_set = open_set(shipped_set).card_set
    assert [each.severity for each in check_card_set(card_set)].count(Severity.INFO) >= 5
    codes = [each.code for each in check_set(card_set, shipped_set / "pictures")]
    assert not [code for code in codes if code.startswith("language-")]
