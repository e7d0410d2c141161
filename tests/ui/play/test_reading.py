"""Reading aloud in a game: a button where there is a voice, and never a word unasked."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kwartet.game.moves import Lay
from kwartet.game.rules import Way
from kwartet.ui import voice
from kwartet.ui.play.table.page import Stage, TablePage
from kwartet.ui.play.talk.page import TalkPage
from kwartet.ui.speakers import Speaker
from tests.ui.play.helpers import controller_of, shipped, small_setup
from tests.ui.play.table.window import show_page

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programme is a shell script")

_TALKS_ON = Speaker(("/bin/sh", "-c", "cat > /dev/null; while :; do :; done"))


@pytest.fixture
def said(monkeypatch, _no_voice):
    """What was read aloud, by a programme that does not end by itself."""
    monkeypatch.setattr(voice, "_known", lambda _language: _TALKS_ON)
    heard = []
    read = voice.Voice.read

    def listen(self, text):
        heard.append(text)
        read(self, text)

    monkeypatch.setattr(voice.Voice, "read", listen)
    return heard


def open_talk(qtbot, shipped_set):
    card_set = shipped(shipped_set)
    controller = controller_of(card_set, small_setup(card_set, quartets=3, way=Way.BOARD))
    controller.agree()
    page = TalkPage(controller)
    controller.play(Lay(0, next(n for n in range(3) if not controller.quartet(n).heavy)))
    controller.go_on()
    qtbot.addWidget(show_page(page, 1440, 900))
    return page


def open_hand(qtbot, shipped_set, way=Way.CLASSIC):
    card_set = shipped(shipped_set)
    controller = controller_of(card_set, small_setup(card_set, quartets=4, way=way))
    controller.agree()
    page = TablePage(controller)
    qtbot.addWidget(show_page(page, 1440, 900))
    page.open_hand()
    page.asking.turn_over()
    return page


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_the_question_is_read_and_stops_when_it_changes(qtbot, spoken, shipped_set, said):
    page = open_talk(qtbot, shipped_set)
    qtbot.waitUntil(page.read_button.isVisible)
    assert said == []
    click(page.read_button)
    assert said == [page.question]
    assert page.read_button.text() == "Stop met lezen"
    page.ask_other()
    assert not page._voice.is_speaking
    assert page.read_button.text() == "Lees voor"


def test_a_large_card_is_read_and_is_silent_when_it_closes(qtbot, spoken, shipped_set, said):
    page = open_talk(qtbot, shipped_set)
    page.enlarge(page.cards[1].card)
    button = page.enlarged.read_button
    qtbot.waitUntil(button.isVisible)
    assert min(button.width(), button.height()) >= 44
    QTest.keyClick(page.enlarged, Qt.Key.Key_L)
    quartet, index = page._controller.quartet_and_index(page.cards[1].card)
    assert quartet.cards[index].body in said[0]
    assert page._voice.is_speaking
    QTest.keyClick(page.enlarged, Qt.Key.Key_Escape)
    assert not page._voice.is_speaking


def test_by_keys_alone_the_button_is_reached(qtbot, spoken, shipped_set, said):
    page = open_talk(qtbot, shipped_set)
    qtbot.waitUntil(page.read_button.isVisible)
    page.enlarge(page.cards[1].card)
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    assert page.window().focusWidget() is page.enlarged.read_button
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)
    assert len(said) == 1
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Escape)
    assert not page.enlarged.isVisible()


def test_of_a_hand_nothing_is_read_unasked_and_the_button_warns(qtbot, spoken, shipped_set, said):
    page = open_hand(qtbot, shipped_set)
    page._enlarge(next(iter(page.asking.hand._cards)))
    qtbot.waitUntil(page.enlarged.read_button.isVisible)
    assert said == []
    assert page.enlarged.warning.isVisible()
    click(page.enlarged.read_button)
    assert len(said) == 1
    page.draw_curtain()
    assert page.stage is Stage.CURTAIN
    assert not page.enlarged.read_button._voice.is_speaking


def test_with_open_hands_there_is_nothing_to_warn_for(qtbot, spoken, shipped_set, said):
    page = open_hand(qtbot, shipped_set, Way.FAST)
    page._enlarge(next(iter(page.asking.hand._cards)))
    qtbot.waitUntil(page.enlarged.read_button.isVisible)
    assert not page.enlarged.warning.isVisible()


def test_without_a_voice_there_is_no_button(qtbot, qapp, spoken, shipped_set):
    page = open_talk(qtbot, shipped_set)
    page.enlarge(page.cards[0].card)
    qtbot.waitUntil(lambda: page._voice._looking.is_done)
    assert page.read_button.isHidden()
    assert not page.enlarged.read_button.isVisible()
