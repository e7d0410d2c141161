"""No shared screen tells anything about a hidden hand: whole games, real widgets, other hands."""

from __future__ import annotations

from random import Random

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest

from kwartet.game.engine import legal_asks
from kwartet.game.moves import Ask
from kwartet.game.setup import Seat
from kwartet.ui.play.controller import Phase, PlayController
from kwartet.ui.play.screen import GameScreen
from kwartet.ui.play.table.page import Stage, TablePage
from tests.ui.play.helpers import controller_of, shipped, small_setup
from tests.ui.play.table.window import seen, show_page, with_other_hands

ANIMALS = ("vos", "uil", "egel", "haas")
STEPS = 24
PICTURE_EVERY = 8


def seats(count: int) -> tuple[Seat, ...]:
    return tuple(Seat(f"Team {animal.title()}", animal) for animal in ANIMALS[:count])


class Twins:
    """Two tables that look the same to all, with different hidden hands."""

    def __init__(self, qtbot, card_set, setup, dice):
        still = replace(setup, lesson=replace(setup.lesson, turn_s=0))  # no clock that ticks
        self.controllers = [controller_of(card_set, still, dice) for _ in range(2)]
        for controller in self.controllers:
            controller.agree()
        self.windows = [GameScreen(controller) for controller in self.controllers]
        for window in self.windows:
            window.resize(1366, 768)
            window.show()
        self.pages = [window.page for window in self.windows]
        for window in self.windows:
            qtbot.addWidget(window)
        self.compared = self.differing = 0

    def compare(self, stage: str, *, picture: bool) -> None:
        """Look at both; making pictures takes long, so not each time."""
        first, second = (seen(window, picture=picture) for window in self.windows)
        assert first.words == second.words, stage
        assert (first.focus, first.clipboard) == (second.focus, second.clipboard), stage
        assert first.picture == second.picture, stage
        self.compared += 1

    def common_ask(self, random: Random) -> Ask | None:
        """An ask that both may make, and that all see end the same way."""
        one, other = (controller.session for controller in self.controllers)
        shared = [ask for ask in asks(one) if ask in asks(other)]
        random.shuffle(shared)
        for ask in shared:
            if one.play(ask).view(None) == other.play(ask).view(None):
                return ask
        return None


def asks(session) -> list[Ask]:
    return legal_asks(session.view(session.table.turn))


def choose(page: TablePage, ask: Ask) -> None:
    page.asking.choose_team(ask.target)
    page.asking.choose_quartet(ask.card // 4)
    page.asking.choose_card(ask.card)
    page.asking.send()


def over(controller: PlayController) -> bool:
    while controller.phase in {Phase.HEAVY, Phase.TALK}:
        if controller.phase is Phase.HEAVY:
            controller.accept_heavy()
        else:
            controller.end_talk(held=True)
    return controller.phase is not Phase.TABLE


@pytest.mark.parametrize(("count", "dice"), [(4, 3), (2, 5)])
def test_no_shared_screen_differs_when_hidden_hands_do(
    qtbot, qapp, spoken, shipped_set, count, dice
):
    random = Random(dice)
    card_set = shipped(shipped_set)
    twins = Twins(qtbot, card_set, small_setup(card_set, seats=seats(count), quartets=5), dice)
    one, other = twins.controllers
    for step in range(STEPS):
        picture = step % PICTURE_EVERY == 0
        other._session = one.session
        for _try in range(20):
            other._session = with_other_hands(one.session, random)
            ask = twins.common_ask(random)
            if ask is not None and other.session != one.session:
                break
        if ask is None:
            break
        twins.differing += other.session.states[-1].hands != one.session.states[-1].hands
        for page in twins.pages:
            page.draw_curtain()
        twins.compare("curtain", picture=picture)
        for page in twins.pages:
            page.open_hand()
        twins.compare("hand face down", picture=picture)
        for page in twins.pages:
            page.asking.turn_over()
            choose(page, ask)
            assert page.stage is Stage.ASKED
        twins.compare("asked", picture=picture)
        for page in twins.pages:
            page.asked.undone.emit()
        twins.compare("undone", picture=picture)
        for page in twins.pages:
            page.asking.turn_over()
            page._enlarge(next(iter(page.asking.hand._cards)))
            choose(page, ask)
            page.show_answer()
        twins.compare("answer", picture=picture)
        for page in twins.pages:
            page.go_on()
        if all(list(map(over, twins.controllers))):
            break
        twins.compare("next", picture=picture)
    assert twins.compared > 20
    assert twins.differing > 4


def test_two_hands_do_look_different_on_the_page_of_the_team_itself(
    qtbot, qapp, spoken, shipped_set
):
    card_set = shipped(shipped_set)
    twins = Twins(qtbot, card_set, small_setup(card_set, seats=seats(4), quartets=5), 3)
    one, other = twins.controllers
    random = Random(1)
    turn = one.table.turn
    while other.view(turn).hand == one.view(turn).hand:
        other._session = with_other_hands(one.session, random)
    for page in twins.pages:
        page.open_hand()
        page.asking.turn_over()
    first, second = (seen(window) for window in twins.windows)
    assert first.words != second.words
    assert first.picture != second.picture


@pytest.fixture
def table(qtbot, qapp, spoken, shipped_set):
    card_set = shipped(shipped_set)
    controller = controller_of(card_set, small_setup(card_set, seats=seats(4), quartets=5))
    controller.agree()
    page = TablePage(controller)
    window = show_page(page, 1366, 768)
    qtbot.addWidget(window)
    page.open_hand()
    page.asking.turn_over()
    assert page.asking.is_open
    return page


def gone(page: TablePage) -> bool:
    return not page.asking.is_open and not page.asking.hand.is_open


def test_the_hand_goes_when_the_window_is_left(qapp, table):
    qapp.sendEvent(table.window(), QEvent(QEvent.Type.WindowDeactivate))
    assert gone(table)
    assert table.stage is Stage.CURTAIN


def test_the_hand_goes_when_the_window_is_minimised(table):
    table.window().showMinimized()
    assert gone(table)


def test_the_hand_goes_when_another_page_is_shown(table):
    table.hide()
    assert gone(table)


def test_the_hand_goes_when_nobody_touches_the_screen(table):
    assert table._idle.isActive()
    assert table._idle.interval() == 60_000
    table._idle.timeout.emit()
    assert gone(table)
    assert table.stage is Stage.CURTAIN


def test_the_hand_goes_at_a_pause(table):
    table._controller.pause()
    assert gone(table)
    assert table.stage is Stage.CURTAIN


def test_the_hand_goes_when_the_teacher_takes_a_move_back(qapp, table):
    ask = table.asking._legal[0]
    choose(table, ask)
    table.show_answer()
    table._controller.take_back()
    qapp.processEvents()
    assert gone(table)
    assert table.stage is Stage.CURTAIN


def test_a_large_card_goes_with_its_hand(table):
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert table.enlarged.isVisible()
    table._idle.timeout.emit()
    assert not table.enlarged.isVisible()
    assert table.enlarged.accessibleName() == ""
