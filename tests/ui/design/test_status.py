from __future__ import annotations

import pytest

from kwartet.errors import Message
from kwartet.model.card_set import Card, Illustration
from kwartet.model.problems import Place, Problem, Severity
from kwartet.ui.design.status import Filter, Status, count_by_filter, shows, status_of

CARD = Card("c", "Titel", "Tekst", picture=Illustration("idee-zon"))


def problem(code, severity=Severity.BLOCK, field=None):
    return Problem(severity, code, Message(code, code), Place("q", "c", field))


@pytest.mark.parametrize(
    ("problems", "status"),
    [
        ([], Status.READY),
        ([problem("body-overflow", field="body")], Status.OVERFLOW),
        ([problem("title-empty", field="title")], Status.TITLE),
        ([problem("body-empty", field="body")], Status.TEXT),
        ([problem("title-double", field="title")], Status.CHECK),
        ([problem("picture-missing", Severity.INFO, "picture")], Status.PICTURE),
        ([problem("photo-credit", Severity.WARN, "picture")], Status.PICTURE),
        ([problem("title-long", Severity.WARN, "title")], Status.READY),
        ([problem("text-small", Severity.INFO, "body")], Status.READY),
    ],
)
def test_a_problem_gives_a_card_its_status(problems, status):
    assert status_of(CARD, problems) is status


def test_the_most_urgent_status_wins_whatever_the_order():
    problems = [
        problem("picture-missing", Severity.INFO, "picture"),
        problem("title-empty", field="title"),
        problem("body-overflow", field="body"),
    ]
    assert status_of(CARD, problems) is Status.OVERFLOW
    assert status_of(CARD, problems[::-1]) is Status.OVERFLOW


def test_a_card_with_nothing_on_it_is_empty_whatever_else():
    assert status_of(Card("c"), [problem("body-overflow")]) is Status.EMPTY


def test_every_status_is_shown_by_one_filter_beside_all():
    for status in Status:
        assert shows(Filter.ALL, status)
        assert sum(shows(each, status) for each in Filter) == 2


def test_filters_count_what_they_show():
    counts = count_by_filter([Status.READY, Status.READY, Status.TITLE, Status.EMPTY])
    assert counts == {
        Filter.ALL: 4,
        Filter.READY: 2,
        Filter.OVERFLOW: 0,
        Filter.PICTURE: 0,
        Filter.EMPTY: 2,
    }
