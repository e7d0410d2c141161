from __future__ import annotations

import pytest

from kwartet.errors import Message
from kwartet.game.notes import Sticker
from kwartet.model.card_set import Card, Illustration
from kwartet.model.problems import Place, Problem, Severity
from kwartet.ui.design.status import Filter, Standing, Status, count_by_filter, shows, status_of

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
        standing = Standing(status, {})
        assert shows(Filter.ALL, standing)
        assert sum(shows(each, standing) for each in Filter) == 2


def test_filters_count_what_they_show():
    statuses = (Status.READY, Status.READY, Status.TITLE, Status.EMPTY)
    counts = count_by_filter([Standing(each, {}) for each in statuses])
    assert counts == {
        Filter.ALL: 4,
        Filter.READY: 2,
        Filter.OVERFLOW: 0,
        Filter.TIP: 0,
        Filter.STICKERS: 0,
        Filter.PICTURE: 0,
        Filter.EMPTY: 2,
    }


def test_stickers_are_counted_one_by_one_and_filter_by_card():
    two = Standing(Status.READY, {Sticker.CLEAR: 2, Sticker.MOVING: 0})
    none = Standing(None, dict.fromkeys(Sticker, 0))
    assert [shows(Filter.STICKERS, each) for each in (two, none)] == [True, False]
    counts = count_by_filter([two, none, two])
    assert counts[Filter.STICKERS] == 4
    assert counts[Filter.ALL] == 3


def test_as_long_as_a_status_is_not_known_nothing_is_counted_by_status():
    counts = count_by_filter([Standing(Status.READY, {}), Standing(None, {})])
    assert counts[Filter.READY] is counts[Filter.EMPTY] is None
