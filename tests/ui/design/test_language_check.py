"""The language help beside the window: what it knows, when, and when not."""

from __future__ import annotations

import os
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

import pytest
import shiboken6
from msgspec.structs import replace
from PySide6.QtCore import QObject

from kwartet.language import spelling
from kwartet.model.card_set import Kept, Word
from kwartet.model.edits import (
    add_word,
    duplicate_quartet,
    keep_wording,
    remove_quartet,
    remove_word,
    set_aspects,
    set_body,
    set_title,
)
from kwartet.ui.design import language_check
from kwartet.ui.design.language_check import LanguageCheck
from kwartet.ui.document import Document
from kwartet.ui.other_process import OtherProcess

RED = "Praat met de autist."


class Patient:
    """A reader that does its work only when told to."""

    def __init__(self):
        self.waiting = []

    def submit(self, work):
        future = Future()
        self.waiting.append((work, future))
        return future

    def work(self):
        for work, future in self.waiting:
            future.set_result(work())
        self.waiting.clear()


@pytest.fixture(autouse=True)
def _hasty(monkeypatch):
    monkeypatch.setattr(language_check, "REST_MS", 0)


@pytest.fixture
def reader():
    return Patient()


@pytest.fixture
def check(document, reader, qtbot):
    """The check of three quartets, everything read once."""
    owner = QObject()
    check = LanguageCheck(document, owner, reader)
    finish(check, reader, qtbot)
    yield check
    shiboken6.delete(owner)


def finish(check, reader, qtbot):
    def done():
        reader.work()
        return check.is_done

    qtbot.waitUntil(done)


def matches(check, card):
    return [each.hit.match for each in check.of(card.id).tips]


def test_every_card_is_read_and_again_only_when_it_changed(check, reader, document, qtbot):
    card = document.card_set.cards[0]
    assert all(check.of(each.id).tips == () for each in document.card_set.cards)
    with qtbot.waitSignal(check.changed) as news:
        document.apply("", lambda s: set_body(s, card.id, RED))
        qtbot.waitUntil(lambda: bool(reader.waiting))
        ((work, _),) = reader.waiting
        assert [card_id for card_id, _ in work.args[0]] == [card.id]
        reader.work()
    assert news.args == [frozenset({card.id})]
    assert matches(check, card) == ["autist"]


def test_what_was_read_of_an_older_text_does_not_count(check, reader, document, qtbot):
    card = document.card_set.cards[0]
    document.apply("", lambda s: set_body(s, card.id, RED))
    qtbot.waitUntil(lambda: bool(reader.waiting))
    document.apply("", lambda s: set_body(s, card.id, "Zij is lief."))
    reader.work()
    finish(check, reader, qtbot)
    assert matches(check, card) == []


def test_what_was_found_moves_along_with_what_is_typed(check, reader, document, qtbot):
    card = document.card_set.cards[0]
    document.apply("", lambda s: set_body(s, card.id, RED))
    finish(check, reader, qtbot)
    (hit,) = check.of(card.id).tips
    document.apply("", lambda s: set_body(s, card.id, f"Ach. {RED}"))
    (moved,) = check.of(card.id).tips
    assert moved.hit.span[0] == hit.hit.span[0] + 5
    document.apply("", lambda s: set_body(s, card.id, RED.replace("autist", "mens")))
    assert matches(check, card) == []


def test_a_choice_counts_at_once(check, reader, document, qtbot):
    card = document.card_set.cards[0]
    document.apply("", lambda s: set_body(s, card.id, RED))
    finish(check, reader, qtbot)
    (found,) = check.of(card.id).tips
    kept = Kept("body", found.hit.match, found.hit.rule.id, "Egel")
    document.apply("", lambda s: keep_wording(s, card.id, kept))
    assert check.of(card.id).tips == ()
    assert check.of(card.id).hits[0].kept == kept
    assert check.is_done
    document.undo()
    assert matches(check, card) == ["autist"]


def test_a_word_of_the_makers_is_right_at_once_and_no_longer_when_it_goes(
    check, reader, document, qtbot
):
    card = document.card_set.cards[0]
    document.apply("", lambda s: set_body(s, card.id, "Wat een qwibbel."))
    finish(check, reader, qtbot)
    assert [each.word for each in check.of(card.id).words] == ["qwibbel"]
    document.apply("", lambda s: add_word(s, Word("Qwibbel")))
    assert check.of(card.id).words == ()
    finish(check, reader, qtbot)
    assert check.of(card.id).words == ()
    document.apply("", lambda s: remove_word(s, "qwibbel"))
    finish(check, reader, qtbot)
    assert [each.word for each in check.of(card.id).words] == ["qwibbel"]


def test_another_kind_of_card_is_read_again(check, reader, document, qtbot):
    card = document.card_set.cards[1]
    document.apply("", lambda s: set_body(s, card.id, "“Autisten zijn gevaarlijk.” Nee."))
    finish(check, reader, qtbot)
    assert check.of(card.id).hits
    assert check.of(card.id).tips == ()
    document.apply("", lambda s: set_aspects(s, ()))
    finish(check, reader, qtbot)
    assert check.of(card.id).tips


def test_quartets_come_and_go(check, reader, document, qtbot):
    first = document.card_set.quartets[0]
    document.apply("", lambda s: set_title(s, first.cards[0].id, "Die autist"))
    document.apply("", lambda s: duplicate_quartet(s, first.id, "Kopie"))
    copy = document.card_set.quartets[1].cards[0]
    finish(check, reader, qtbot)
    assert matches(check, copy) == ["Die autist"]
    document.apply("", lambda s: remove_quartet(s, first.id))
    assert check.of(first.cards[0].id) is None
    assert matches(check, copy) == ["Die autist"]
    document.undo()
    finish(check, reader, qtbot)
    assert matches(check, first.cards[0]) == ["Die autist"]


def test_the_card_that_somebody_looks_at_is_read_first(document, reader, qtbot):
    owner = QObject()
    check = LanguageCheck(document, owner, reader)
    last = document.card_set.cards[-1]
    check.read_first(last.id)
    qtbot.waitUntil(lambda: bool(reader.waiting))
    assert reader.waiting[0][0].args[0][0][0] == last.id
    shiboken6.delete(owner)


def test_suggestions_come_later(check, reader, qtbot):
    assert check.suggestions("verdritig") is None
    assert check.suggestions("verdritig") is None
    assert len(reader.waiting) == 1
    with qtbot.waitSignal(check.suggested) as news:
        reader.work()
    assert news.args == ["verdritig"]
    assert check.suggestions("verdritig")[0] == "verdrietig"


def test_a_set_in_another_language_is_not_read(home, three, reader, document, qtbot):
    english = Document.create(replace(three, language="en"), home / "english")
    owner = QObject()
    check = LanguageCheck(english, owner, reader)
    assert check.is_done
    assert check.of(english.card_set.cards[0].id) is None
    shiboken6.delete(owner)
    english.release()


def test_without_the_library_the_wording_is_still_checked(document, qtbot, monkeypatch):
    monkeypatch.setattr(spelling, "import_module", _no_module)
    spelling.speller.cache_clear()
    owner = QObject()
    with ThreadPoolExecutor(1) as thread:
        check = LanguageCheck(document, owner, thread)
        assert check.can_spell
        card = document.card_set.cards[0]
        document.apply("", lambda s: set_body(s, card.id, f"{RED} Eenzam."))
        qtbot.waitUntil(lambda: check.is_done)
    assert not check.can_spell
    assert matches(check, card) == ["autist"]
    assert check.of(card.id).words == ()
    spelling.speller.cache_clear()
    shiboken6.delete(owner)


def _no_module(name):
    raise ModuleNotFoundError(name)


def test_the_other_process_works_fails_ends_and_is_started_again():
    other = OtherProcess()
    assert other.submit(partial(int, "7")).result() == 7
    assert isinstance(other.submit(partial(int, "x")).exception(), ValueError)
    assert other.submit(partial(print, "daar tussendoor")).result() is None
    pid = other.submit(_pid).result()
    assert other.submit(_pid).result() == pid
    assert isinstance(other.submit(_end).exception(), EOFError)
    assert other.submit(_pid).result() != pid
    for _ in range(3):
        assert isinstance(other.submit(_end).exception(), EOFError)
    assert isinstance(other.submit(_pid).exception(), RuntimeError)


def test_without_a_second_python_the_work_is_done_here(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/is/er/niet")
    other = OtherProcess()
    for _ in range(6):
        assert other.submit(_pid).result() == os.getpid()


def _pid():
    return os.getpid()


def _end():
    os._exit(1)


def test_the_studio_reads_its_cards_in_the_other_process(room, document, qtbot):
    card = document.card_set.cards[0]
    document.apply("", lambda s: set_body(s, card.id, RED))
    qtbot.waitUntil(lambda: room.language.is_done, timeout=30_000)
    assert matches(room.language, card) == ["autist"]
