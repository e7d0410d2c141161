"""The answer: nothing tells it before its card turns, and then only what everybody knows."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from kwartet.game.bits import cards_of, index_of
from kwartet.ui.motion import motion
from kwartet.ui.play.table.page import TablePage
from tests.ui.play.helpers import controller_of, shipped, small_setup
from tests.ui.play.table.window import show_page


@pytest.fixture
def ask(qtbot, qapp, spoken, shipped_set):
    """Makes a page on which the first ask was just answered, as hit or as miss."""
    card_set = shipped(shipped_set)

    def make(*, hit):
        controller = controller_of(card_set, small_setup(card_set, quartets=4))
        controller.agree()
        page = TablePage(controller)
        qtbot.addWidget(show_page(page, 1440, 900))
        page.open_hand()
        page.asking.turn_over()
        hands = controller.session.states[-1].hands
        legal = page.asking._legal
        page._speak(next(each for each in legal if (hands[each.target] >> each.card & 1) == hit))
        page.show_answer()
        QApplication.processEvents()
        return page

    return make


def test_before_the_card_turns_a_hit_and_a_miss_look_the_same(ask):
    motion.set_reduced(reduced=False)
    pictures = []
    for hit in (True, False):
        page = ask(hit=hit)
        page.reveal._turn.stop()
        page.reveal._turn.jump(0)
        assert not page.reveal.button.isVisible()
        assert not page.reveal.back.isVisible()
        pictures.append(page.reveal.grab().toImage())
    assert pictures[0] == pictures[1]


def test_with_less_motion_the_answer_is_there_at_once(ask):
    page = ask(hit=True)
    assert page.reveal.button.isVisible()
    assert page.reveal.back.isVisible()


def test_of_the_quartet_only_what_everybody_knows_is_shown(ask):
    page = ask(hit=True)
    answer, table = page.reveal.answer, page._controller.table
    first = answer.card - index_of(answer.card)
    public = [card - first for card in cards_of(table.holds[table.turn]) if 0 <= card - first < 4]
    assert [place for place, known in enumerate(answer.known) if known] == public
    assert answer.known[index_of(answer.card)]
