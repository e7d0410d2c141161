"""Language tips on the wall: a chip under the card, a filter, and what the makers keep."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kwartet.model.card_set import Kept
from kwartet.model.edits import keep_wording, set_body, set_picture
from kwartet.ui.design import language_check
from kwartet.ui.design.checks import Checks
from kwartet.ui.design.language_check import LanguageCheck
from kwartet.ui.design.status import Filter, Status, status_of
from tests.ui.design.helpers import click, press, settle
from tests.ui.design.test_language_check import Patient

TIP = "Praat eens met de autist."
UNSAFE = "Iemand pleegde zelfmoord met veertig pillen."


@pytest.fixture(autouse=True)
def _hasty(monkeypatch):
    monkeypatch.setattr(language_check, "REST_MS", 0)


def say(document, number, body):
    """Give a card another text; its id."""
    card = document.card_set.cards[number].id
    document.apply("Iets", lambda s: set_body(s, card, body))
    return card


def read(room, qtbot):
    """Wait until the words were read and the wall shows it."""
    qtbot.waitUntil(lambda: room.language.is_done, timeout=30_000)
    settle(qtbot, room)


def name(room, card):
    return room.wall.body.tile(card).accessibleName()


def shown(room):
    return [t.card_id for row in room.wall.body.shown_rows for t in row.tiles if not t.is_off]


def keep(document, room, card):
    """Let all that is found on a card stay."""
    for each in room.language.of(card).tips:
        kept = Kept(each.field, each.hit.match, each.hit.rule.id, "Nachtuil", adult=True)
        document.apply("Laat zo", lambda s, kept=kept: keep_wording(s, card, kept))


def test_a_tip_stands_under_its_card_and_is_counted(room, document, qtbot):
    card = say(document, 1, TIP)
    other = say(document, 6, TIP)
    read(room, qtbot)
    assert name(room, card).endswith("taaltip")
    assert room.wall.body.shown_rows[0].accessibleName() == "ADHD, 3 van 4 klaar"
    chip = room.wall.filters.chip(Filter.TIP)
    assert chip.accessibleName() == "Taaltip, 2"
    click(chip)
    assert shown(room) == [card, other]


def test_key_four_shows_the_tips(room, document, qtbot):
    card = say(document, 1, TIP)
    read(room, qtbot)
    room.wall.focus_card("")
    press("4")
    assert shown(room) == [card]


def test_what_is_kept_makes_the_card_ready(room, document, qtbot):
    card = say(document, 1, TIP)
    read(room, qtbot)
    keep(document, room, card)
    settle(qtbot, room)
    assert name(room, card).endswith("klaar")
    assert not room.wall.filters.chip(Filter.TIP).isVisible()
    document.undo()
    settle(qtbot, room)
    assert name(room, card).endswith("taaltip")


def test_what_blocks_is_looked_at_together(room, document, qtbot):
    card = say(document, 1, UNSAFE)
    read(room, qtbot)
    assert name(room, card).endswith("samen kijken")
    assert room.wall.filters.chip(Filter.TIP).count == 1


def test_what_does_not_fit_goes_first_and_a_missing_picture_last(room, document, qtbot):
    long = say(document, 1, UNSAFE + " Veel te lang." * 40)
    bare = say(document, 2, TIP)
    document.apply("Iets", lambda s: set_picture(s, bare, None))
    read(room, qtbot)
    assert name(room, long).endswith("past niet")
    assert name(room, bare).endswith("taaltip")


def test_without_tips_the_filter_says_so(room, document, qtbot):
    read(room, qtbot)
    room.wall.choose(Filter.TIP)
    assert room.wall.no_hits.text.plain == "Mooi, er staat geen taaltip meer open."
    document.apply("Taal", lambda s: replace(s, language="en"))
    room.wall.choose(Filter.TIP)
    assert room.wall.no_hits.text.plain.startswith("Taaltips zijn er alleen")


def test_the_status_is_there_before_the_words_are_read(document, room, qtbot):
    card = say(document, 1, TIP)
    reader = Patient()
    language = LanguageCheck(document, room, reader)
    checks = Checks(document, room.idle, language, room)
    told = []
    checks.changed.connect(lambda: told.append(checks.status(card)))
    room.idle.finish()
    assert checks.status(card) is Status.READY
    qtbot.waitUntil(lambda: bool(reader.waiting))
    reader.work()
    qtbot.waitUntil(lambda: checks.status(card) is Status.TIP)
    assert told[-1] is Status.TIP


def test_an_empty_card_is_empty_whatever_was_read(document, room, qtbot):
    say(document, 1, TIP)
    read(room, qtbot)
    tips = room.language.of(document.card_set.cards[1].id).tips
    empty = replace(document.card_set.cards[1], title="", body="", picture=None)
    assert status_of(empty, (), tips) is Status.EMPTY
