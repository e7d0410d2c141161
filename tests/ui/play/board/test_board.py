"""The board of a game with paper cards: three taps or keys make an ask; no hand is ever shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kwartet.game.moves import Lay, Report, TurnTo
from kwartet.game.rules import Way
from kwartet.game.setup import Seat
from kwartet.ui.play.board.page import BoardPage
from kwartet.ui.play.controller import Phase, PlayController
from tests.ui.play.helpers import BEGUN, controller_of, shipped, small_setup
from tests.ui.play.players import Keys
from tests.ui.play.table.window import seen, show_page

ANIMALS = ("vos", "uil", "egel", "haas", "walvis", "kikker", "beer", "das")


@pytest.fixture
def card_set(shipped_set):
    return shipped(shipped_set)


@pytest.fixture
def open_board(qtbot, qapp, spoken, card_set):
    def make(teams=4, quartets=4, size=(1440, 900), dice=7):
        seats = tuple(Seat(f"Team {animal.title()}", animal) for animal in ANIMALS[:teams])
        setup = small_setup(card_set, seats=seats, quartets=quartets, way=Way.BOARD)
        controller = controller_of(card_set, setup, dice)
        controller.agree()
        page = BoardPage(controller)
        qtbot.addWidget(show_page(page, *size))
        return page

    return make


def click(widget):
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def last(page):
    return page._controller.story()[-1].move


def test_three_taps_and_the_answer(open_board):
    page = open_board()
    target = page.chooser.others()[1]
    click(page.chooser.teams[target])
    click(page.chooser.quartets[2])
    click(page.chooser.cards[3])
    assert page._controller.seat(target).name in page.words.plain
    click(page.hit_button)
    assert last(page) == Report(target, 11, hit=True)
    assert page.chooser.target is None


@pytest.mark.parametrize(
    ("key", "hit", "completes"),
    [(Qt.Key.Key_R, True, False), (Qt.Key.Key_K, True, True), (Qt.Key.Key_M, False, False)],
)
def test_three_keys_and_the_answer(open_board, key, hit, completes):
    page = open_board()
    target = page.chooser.others()[0]
    for each in (Qt.Key.Key_1, Qt.Key.Key_B, Qt.Key.Key_4, key):
        QTest.keyClick(page, each)
    assert last(page) == Report(target, 7, hit, completes)


def test_by_tab_and_space_alone(qtbot, open_board):
    page, keys = open_board(), Keys()
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    target = page.chooser.others()[0]
    keys.press(page.chooser.teams[target])
    keys.press(page.chooser.quartets[1])
    keys.press(page.chooser.cards[3])
    keys.press(page.hit_button)
    assert last(page) == Report(target, 7, hit=True)
    keys.press(page.chooser.quartets[1])


def test_merely_the_turn(open_board):
    page = open_board()
    target = page.chooser.others()[2]
    click(page.chooser.teams[target])
    click(page.turn_button)
    assert last(page) == TurnTo(target)
    assert page._controller.table.turn == target


def test_merely_a_quartet(open_board):
    page = open_board()
    click(page.chooser.quartets[3])
    click(page.lay_button)
    assert last(page) == Lay(page._controller.laid_by(3), 3)
    assert page._controller.phase in {Phase.TALK, Phase.HEAVY}


def test_the_last_move_is_taken_back(open_board):
    page = open_board()
    turn = page._controller.table.turn
    for each in (Qt.Key.Key_1, Qt.Key.Key_B, Qt.Key.Key_4, Qt.Key.Key_M):
        QTest.keyClick(page, each)
    assert page._controller.table.turn != turn
    click(page.back_button)
    assert page._controller.table.turn == turn
    assert page._controller.story()[0].taken_back


def test_what_all_know_must_fail_cannot_be_entered(open_board):
    page = open_board(teams=3)
    first = page._controller.table.turn
    target = page.chooser.others()[0]
    page._controller.play(Report(target, 0, hit=False))
    page._controller.play(Report(first, 1, hit=False))
    page.begin()
    page.chooser.choose_team(target)
    page.chooser.choose_quartet(0)
    assert not page.chooser.cards[0].isEnabled()
    assert page.chooser.cards[2].isEnabled()


def test_the_board_is_the_same_for_every_deal(open_board):
    """The hand sheets are dealt too; nothing of them may reach the screen."""
    one, other = open_board(dice=1), open_board(dice=2)
    controller = other._controller
    assert isinstance(controller, PlayController)
    assert one._controller.session.deal.cards != controller.session.deal.cards
    turn = one._controller.table.turn
    if controller.table.turn != turn:
        controller.play(TurnTo(turn))
        one._controller.play(TurnTo((turn + 1) % 4))
        one._controller.play(TurnTo(turn))
    for page in (one, other):
        page.story.show_lines([])
    first, second = seen(one.window()), seen(other.window())
    back_enabled = one.back_button.isEnabled() == other.back_button.isEnabled()
    assert not back_enabled or first.words == second.words
    assert not back_enabled or first.picture == second.picture
    assert one._controller.session.begun == BEGUN


@pytest.mark.parametrize("size", [(1366, 768), (1440, 900), (1920, 1080)])
def test_eight_teams_and_thirteen_quartets_fit_under_a_finger(open_board, size):
    page = open_board(8, 13, size)
    page.chooser.choose_team(page.chooser.others()[0])
    page.chooser.choose_quartet(4)
    page.chooser.choose_card(17)
    shown = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    assert len(shown) == 7 + 13 + 4 + 4
    for button in shown:
        corner = button.mapTo(page, QPoint(0, 0))
        assert page.rect().contains(button.rect().translated(corner)), button.accessibleName()
        assert min(button.width(), button.height()) >= 56, button.accessibleName()
