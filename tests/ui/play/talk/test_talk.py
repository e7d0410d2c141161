"""The conversation: a question, time that the teacher rules, parking, and a calm heavy theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kwartet.game.moves import Lay, Talk
from kwartet.game.rules import Way
from kwartet.ui.play.controller import Phase
from kwartet.ui.play.talk.page import TalkPage
from tests.ui.play.helpers import controller_of, shipped, small_setup
from tests.ui.play.table.window import show_page

BODY_PX = 42
"""The question on a screen of 1920 by 1080; more where it is short."""


@pytest.fixture
def open_talk(qtbot, qapp, spoken, shipped_set):
    card_set = shipped(shipped_set)

    def make(*, heavy=False, size=(1440, 900)):
        controller = controller_of(card_set, small_setup(card_set, quartets=3, way=Way.BOARD))
        controller.agree()
        page = TalkPage(controller)
        number = next(n for n in range(3) if controller.quartet(n).heavy == heavy)
        controller.play(Lay(0, number))
        controller.go_on()
        if heavy:
            controller.accept_heavy()
        assert controller.phase is Phase.TALK
        qtbot.addWidget(show_page(page, *size))
        return page

    return make


def test_the_question_is_one_of_the_makers(open_talk):
    page = open_talk()
    quartet = page._controller.quartet(page._controller.topic)
    assert page.question in quartet.questions
    assert quartet.name in page.accessibleName()


def test_another_question_goes_round(open_talk):
    page = open_talk()
    asked = [page.question]
    for _ in page.questions:
        QTest.mouseClick(page.other_button, Qt.MouseButton.LeftButton)
        asked.append(page.question)
    assert asked[0] == asked[-1]
    assert set(asked) == set(page.questions)


def test_a_key_still_held_since_the_last_conversation_ends_nothing(open_talk):
    page = open_talk()
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, Qt.KeyboardModifier(0), "", True)
    QApplication.sendEvent(page, held)
    assert page._controller.phase is Phase.TALK
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert page._controller.phase is Phase.TABLE


def test_a_question_is_parked_once(open_talk):
    page = open_talk()
    QTest.keyClick(page, Qt.Key.Key_P)
    QTest.keyClick(page, Qt.Key.Key_P)
    assert page._controller.notes.parked == (page.question,)
    assert not page.park_button.isEnabled()


def test_the_teacher_rules_the_clock(open_talk):
    page = open_talk()
    clock = page._controller.talk_clock
    assert clock.running
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert not clock.running
    before = clock.length_s
    QTest.mouseClick(page.more_button, Qt.MouseButton.LeftButton)
    assert clock.length_s == before + 60
    QTest.mouseClick(page.time_button, Qt.MouseButton.LeftButton)
    assert clock.running


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_Right, True), (Qt.Key.Key_S, False)])
def test_on_with_or_without_a_conversation(open_talk, key, held):
    page = open_talk()
    topic = page._controller.topic
    QTest.keyClick(page, key)
    assert page._controller.story()[-1].move == Talk(topic, held)
    assert page._controller.phase is Phase.TABLE


def test_a_heavy_theme_is_calm(open_talk):
    page = open_talk(heavy=True)
    assert not page._controller.talk_clock.running
    assert page.accessibleName().startswith("Kwartet ")
    assert "!" not in page.accessibleName()
    assert open_talk().accessibleName().startswith("Kwartet compleet!")


@pytest.mark.parametrize("heavy", [False, True])
def test_confetti_falls_but_never_for_a_heavy_theme(open_talk, heavy):
    page = open_talk(heavy=heavy)
    page._controller.talk_clock.stop()
    pictures = []
    for moment in (0, 0.5, 1):
        page._fall.jump(moment)
        pictures.append(page.grab().toImage())
    assert (pictures[0] == pictures[1] == pictures[2]) == heavy


def test_skipping_is_as_large_as_the_other_buttons(open_talk):
    page = open_talk(heavy=True, size=(1366, 768))
    buttons = (page.skip_button, page.time_button, page.more_button)
    assert len({(button.width(), button.height()) for button in buttons}) == 1
    assert page.skip_button.height() >= 56


def test_a_card_is_shown_large(open_talk):
    page = open_talk()
    QTest.mouseClick(page.cards[2], Qt.MouseButton.LeftButton)
    assert page.enlarged.card == page.cards[2].card
    QTest.mouseClick(page.enlarged, Qt.MouseButton.LeftButton)
    assert not page.enlarged.isVisible()


@pytest.mark.parametrize("heavy", [False, True])
def test_the_question_is_read_from_the_back_row(open_talk, heavy):
    page = open_talk(heavy=heavy, size=(1920, 1080))
    for _ in page.questions:
        page.ask_other()
        assert page.note.question_px >= BODY_PX
