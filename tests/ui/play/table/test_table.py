"""A turn at the table: by mouse, by keys and by touch; sizes for the back row and for fingers."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from kwartet.game.bits import cards_of
from kwartet.game.moves import Pass
from kwartet.game.rules import Way
from kwartet.game.setup import Seat
from kwartet.ui.play.controller import Phase
from kwartet.ui.play.table.enlarged import Enlarged
from kwartet.ui.play.table.hand import MOST_LOOSE
from kwartet.ui.play.table.page import Stage, TablePage
from kwartet.ui.play.table.type import head_font
from tests.ui.play.helpers import computers, controller_of, shipped, small_setup
from tests.ui.play.table.window import show_page

ANIMALS = ("vos", "uil", "egel", "haas", "walvis", "kikker", "beer", "das")
BODY_PX = 54
"""What all must read from eight metres is at least so high at 1920 by 1080."""

FINGER_PX = 56


def seats(count: int) -> tuple[Seat, ...]:
    return tuple(Seat(f"Team {animal.title()}", animal) for animal in ANIMALS[:count])


@pytest.fixture
def open_table(qtbot, qapp, spoken, shipped_set):
    card_set = shipped(shipped_set)

    def make(teams=4, quartets=4, size=(1440, 900), dice=7, players=None, way=Way.CLASSIC):
        setup = small_setup(card_set, seats=players or seats(teams), quartets=quartets, way=way)
        controller = controller_of(card_set, setup, dice)
        controller.agree()
        page = TablePage(controller)
        qtbot.addWidget(show_page(page, *size))
        return page

    return make


def click(widget):
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def an_ask(page):
    """What to ask: the one that hits if the team could know, so that games end."""
    legal = page.asking._legal
    known = [ask for ask in legal if page._controller.table.holds[ask.target] >> ask.card & 1]
    return (known or legal)[len(page._controller.story()) % len(known or legal)]


def play_out(page, turn):
    controller = page._controller
    for _ in range(400):
        if controller.phase is Phase.END:
            return
        if controller.phase is Phase.HEAVY:
            controller.accept_heavy()
        elif controller.phase is Phase.TALK:
            controller.end_talk(held=True)
        else:
            turn(page)
    pytest.fail("the game did not end")


def test_the_sentence_is_spoken_in_one_line(open_table):
    page = open_table()
    page.open_hand()
    page.asking.turn_over()
    ask = an_ask(page)
    page.asking.choose_team(ask.target)
    page.asking.choose_quartet(ask.card // 4)
    page.asking.choose_card(ask.card)
    chosen = page._controller.setup.themes[ask.card // 4]
    team = page._controller.seat(ask.target).name
    wanted = (
        f"Mag ik van {team} uit het kwartet {chosen.name} de kaart {chosen.titles[ask.card % 4]}?"
    )
    assert page.asking.builder.sentence.accessibleName() == wanted


def test_only_a_whole_ask_can_be_confirmed(open_table):
    page = open_table()
    page.open_hand()
    page.asking.turn_over()
    assert not page.asking.confirm.isEnabled()
    ask = an_ask(page)
    page.asking.choose_team(ask.target)
    page.asking.choose_quartet(ask.card // 4)
    assert not page.asking.confirm.isEnabled()
    page.asking.choose_card(ask.card)
    assert page.asking.confirm.isEnabled()
    QTest.keyClick(page, Qt.Key.Key_Backspace)
    assert not page.asking.confirm.isEnabled()


def test_an_ask_is_undone_before_the_answer_and_nothing_is_recorded(open_table):
    page = open_table()
    page.open_hand()
    page.asking.turn_over()
    page._speak(an_ask(page))
    click(page.asked.back)
    assert page.stage is Stage.ASKING
    assert not page.asking.is_open
    assert page._controller.story() == ()


def test_after_the_answer_the_teacher_takes_it_back_and_the_story_keeps_it(open_table, qapp):
    page = open_table()
    page.open_hand()
    page.asking.turn_over()
    turn = page._controller.table.turn
    page._speak(an_ask(page))
    page.show_answer()
    click(page.reveal.back)
    qapp.processEvents()
    assert page._controller.table.turn == turn
    assert page._controller.story()[0].taken_back
    page.open_hand()
    assert "Teruggedraaid" in page.asking.story.accessibleName()


def test_a_card_of_ones_own_cannot_be_asked_for(open_table):
    page = open_table()
    page.open_hand()
    page.asking.turn_over()
    ask = an_ask(page)
    page.asking.choose_team(ask.target)
    page.asking.choose_quartet(ask.card // 4)
    mine = [card for card in cards_of(page.asking._view.hand) if card // 4 == ask.card // 4]
    for card in mine:
        tile = page.asking.builder.choices[card % 4]
        assert not tile.isEnabled()
        assert "heb je zelf" in tile.accessibleName()


def test_the_team_may_pass(open_table):
    page = open_table()
    page.open_hand()
    click(page.asking.pass_button)
    assert page._controller.story()[-1].move == Pass()
    assert page.stage is Stage.CURTAIN


def test_the_clock_runs_from_the_hand_to_the_ask(open_table):
    page = open_table()
    clock = page._controller.turn_clock
    page.open_hand()
    assert not clock.running
    page.asking.turn_over()
    assert clock.running
    page._speak(an_ask(page))
    assert not clock.running


def test_after_a_miss_the_curtain_falls_by_itself(open_table):
    page = open_table()
    for _ in range(60):
        page.open_hand()
        page.asking.turn_over()
        page._speak(an_ask(page))
        page.show_answer()
        if not page.reveal.answer.hit:
            break
        page.go_on()
        while page._controller.phase is not Phase.TABLE:
            controller = page._controller
            heavy = controller.phase is Phase.HEAVY
            controller.accept_heavy() if heavy else controller.end_talk(held=True)
    for _ in range(5):
        page._after_miss.timeout.emit()
    assert page.stage is Stage.CURTAIN


def test_the_computer_asks_at_a_human_pace(open_table):
    page = open_table(players=computers(3), quartets=4)
    controller = page._controller
    for _ in range(80):
        if controller.phase is not Phase.TABLE or controller.at_turn.level is not None:
            break
        page.open_hand()
        page.asking.turn_over()
        page._speak(an_ask(page))
        page.show_answer()
        page.go_on()
    if controller.phase is Phase.TABLE:
        assert page.stage is Stage.COMPUTER
        assert page._pace.isActive()
        page._pace.timeout.emit()
        assert page.stage is Stage.ASKED
        before = len(controller.story())
        page._pace.timeout.emit()
        assert page.stage is Stage.ANSWER
        assert len(controller.story()) == before + 1


def test_what_all_must_read_is_large_enough_for_the_back_row(open_table):
    page = open_table(size=(1920, 1080))
    assert head_font(68).pixelSize() >= BODY_PX
    page.open_hand()
    page.asking.turn_over()
    page._speak(an_ask(page))
    assert page.asked.sentence.letter_px >= BODY_PX
    enlarged: Enlarged = page.enlarged
    enlarged.resize(page.size())
    assert enlarged.card_height == pytest.approx(0.8 * page.height())


@pytest.mark.parametrize("size", [(1366, 768), (1440, 900), (1920, 1080)])
def test_eight_teams_and_fifteen_cards_fit(open_table, size):
    page = open_table(8, 13, size)
    controller = page._controller
    state = controller.session.states[-1]
    turn = state.turn
    mine = sum(1 << (4 * number + number % 4) for number in range(13)) | 0b10 | 0b1 << 8
    rest = [card for card in range(52) if not mine >> card & 1]
    hands = [0] * 8
    for place, card in enumerate(rest):
        hands[(turn + 1 + place % 7) % 8] |= 1 << card
    hands[turn] = mine
    assert mine.bit_count() >= 15
    bare = replace(state, hands=tuple(hands), laid=((),) * 8, waiting=())
    controller._session = replace(controller.session, states=(bare,))
    page.open_hand()
    page.asking.turn_over()
    assert page.asking.hand.stacked
    assert mine.bit_count() > MOST_LOOSE
    page.asking.choose_team(page.asking._others()[0])
    QApplication.processEvents()
    inside = page.rect()
    shown = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    assert len(shown) >= 7 + 13 + 3
    for button in shown:
        corner = button.mapTo(page, QPoint(0, 0))
        assert inside.contains(button.rect().translated(corner)), button.accessibleName()
        assert min(button.width(), button.height()) >= FINGER_PX, button.accessibleName()
    tops = [each for each in shown if each.parent() is page.asking.builder]
    for first in tops:
        for second in tops:
            assert first is second or not first.geometry().intersects(second.geometry())
    hand = page.asking.hand
    assert all(hand.rect().contains(int(place.x), int(place.y)) for place in hand.places())


def test_a_tap_spreads_a_stack_and_another_shows_the_card(open_table):
    page = open_table(2, 13)
    controller = page._controller
    state = controller.session.states[-1]
    hands = [0b0111_0111_0111_0111, 1 << 30]
    hands = hands if state.turn == 0 else hands[::-1]
    controller._session = replace(controller.session, states=(replace(state, hands=tuple(hands)),))
    page.open_hand()
    page.asking.turn_over()
    hand = page.asking.hand
    assert hand.stacked
    last = hand.places()[-1]
    QTest.mouseClick(hand, Qt.MouseButton.LeftButton, pos=QPoint(int(last.x), int(last.y) + 40))
    assert not page.enlarged.isVisible()
    last = hand.places()[-1]
    QTest.mouseClick(hand, Qt.MouseButton.LeftButton, pos=QPoint(int(last.x), int(last.y) + 40))
    assert page.enlarged.card == last.card
    QTest.keyClick(page.enlarged, Qt.Key.Key_Escape)
    assert not page.enlarged.isVisible()
    assert page.asking.is_open


def test_with_open_hands_there_is_no_curtain(open_table):
    page = open_table(3, 3, way=Way.FAST)
    assert page.stage is Stage.ASKING
    assert page.asking.is_open
    play_out(page, by_open_hand)
    assert sum(page._controller.outcome.scores) == 3


def by_open_hand(page):
    ask = an_ask(page)
    page._speak(ask)
    page.show_answer()
    assert page.reveal.answer.hit
    page.go_on()


def test_undo_takes_the_answer_back(open_table, qapp):
    page = open_table()
    page.open_hand()
    page.asking.turn_over()
    page._speak(an_ask(page))
    page.show_answer()
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qapp.processEvents()
    assert page._controller.story()[0].taken_back


def test_the_focus_goes_along_with_the_choices(open_table):
    page = open_table()
    page.open_hand()
    page.asking.turn_over()
    ask = an_ask(page)
    team = page.asking.teams[ask.target]
    team.setFocus()
    QTest.keyClick(team, Qt.Key.Key_Space)
    assert page.window().focusWidget() in page.asking.builder.choices
    page.asking.builder.choices[page.asking._held().index(ask.card // 4)].setFocus()
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)
    page.asking.builder.choices[ask.card % 4].setFocus()
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)
    assert page.window().focusWidget() is page.asking.confirm
