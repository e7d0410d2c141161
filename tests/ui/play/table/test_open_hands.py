"""*Snel*: everybody's cards lie open on the table, and one tap makes the ask."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kwartet.game.bits import cards_of
from kwartet.game.rules import Way
from kwartet.game.setup import Seat
from kwartet.ui.play.controller import Phase
from kwartet.ui.play.screen import GameScreen
from kwartet.ui.play.setup.choices import new_seat
from kwartet.ui.play.table.page import Stage
from kwartet.ui.play.table.type import text_font
from kwartet.ui.theme import theme
from tests.ui.play.drawn import texts_of
from tests.ui.play.helpers import controller_of, shipped, small_setup


@pytest.fixture
def fast_table(qtbot, spoken, shipped_set):
    """The table of a game with open hands, as large as asked."""
    kept = []

    def make(teams=4, quartets=5, size=(1366, 768)):
        seats: tuple[Seat, ...] = ()
        while len(seats) < teams:
            seats = (*seats, new_seat(seats))
        card_set = shipped(shipped_set)
        setup = small_setup(card_set, seats=seats, quartets=quartets, way=Way.FAST, talk_s=0)
        screen = GameScreen(controller_of(card_set, setup))
        qtbot.addWidget(screen)
        kept.append(screen)
        screen.resize(*size)
        screen.show()
        screen.controller.agree()
        return screen.page

    return make


def click(tile):
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=tile.rect().center())


def test_all_cards_of_all_teams_lie_on_the_table_in_words(fast_table):
    page = fast_table()
    view = page._controller.view(None)
    cards = page.asking.open_hands.cards
    held = {card: seat for seat, hand in enumerate(view.hands) for card in cards_of(hand)}
    assert {card: tile.seat for card, tile in cards.items()} == held
    for card, tile in cards.items():
        quartet, index = page._controller.quartet_and_index(card)
        assert quartet.cards[index].title in tile.accessibleName()
        assert quartet.name in tile.accessibleName()
    assert not page.asking.hand.isVisible()
    assert not page.asking.builder.isVisible()


def test_a_tap_on_a_card_makes_the_ask_and_a_second_tap_shows_it_large(fast_table):
    page = fast_table()
    move = page.asking._legal[-1]
    tile = page.asking.open_hands.cards[move.card]
    click(tile)
    assert tile.chosen
    assert page.asking.confirm.isEnabled()
    assert page._controller.seat(move.target).name in page.asking.open_hands.sentence.plain
    click(tile)
    assert page.enlarged.card == move.card
    QTest.keyClick(page.enlarged, Qt.Key.Key_Escape)
    page.asking.confirm.click()
    assert page.stage is Stage.ASKED


def test_what_may_not_be_asked_for_is_shown_large_and_chooses_nothing(fast_table):
    page = fast_table()
    askable = {move.card for move in page.asking._legal}
    for card, tile in list(page.asking.open_hands.cards.items()):
        assert tile.allowed == (card in askable)
        if card not in askable:
            click(tile)
            assert page.enlarged.card == card
            assert not page.asking.confirm.isEnabled()
            page.enlarged.put_away()


def test_a_whole_game_is_played_by_taps_on_the_cards(fast_table):
    page = fast_table(teams=3, quartets=4)
    while page._controller.phase is Phase.TABLE:
        move = page.asking._legal[0]
        click(page.asking.open_hands.cards[move.card])
        page.asking.confirm.click()
        page.asked.button.click()
        assert page.reveal.answer.hit
        page.reveal.button.click()
        page._controller.go_on()
    assert sum(page._controller.outcome.scores) == 4


def test_with_the_keyboard_alone_a_card_is_found_and_asked_for(fast_table):
    page = fast_table()
    tile = page.asking.open_hands.cards[page.asking._legal[0].card]
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tile, Qt.Key.Key_Space)
    assert tile.chosen
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.stage is Stage.ASKED


def test_nothing_is_hidden_when_the_window_is_left(fast_table):
    page = fast_table()
    QApplication.sendEvent(page.window(), QEvent(QEvent.Type.WindowDeactivate))
    assert page.stage is Stage.ASKING
    assert page.asking.is_open
    assert not page.guard.is_watching
    page._controller.pause()
    page._controller.unpause()
    assert page.stage is Stage.ASKING


@pytest.mark.parametrize("size", [(1366, 768), (1440, 900), (1920, 1080)])
@pytest.mark.parametrize(("teams", "quartets"), [(2, 13), (3, 13), (5, 6), (8, 13)])
def test_all_titles_fit_and_no_card_lies_over_another(fast_table, teams, quartets, size):
    hands = fast_table(teams, quartets, size).asking.open_hands
    tiles = list(hands.cards.values())
    places = [tile.geometry() for tile in tiles]
    for number, place in enumerate(places):
        assert hands.rect().contains(place)
        assert place.height() >= theme.px(22)
        assert not any(place.intersects(other) for other in places[number + 1 :])
    letters = {tile.letters for tile in tiles}
    assert len(letters) == 1
    font = text_font(letters.pop(), 700)
    assert font.pixelSize() >= 13
    for tile in tiles:
        for line in tile.lines():
            assert QFontMetricsF(font).horizontalAdvance(line) <= tile.width()


@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
def test_every_title_stands_out_also_of_cards_that_do_not_join(fast_table, light):
    page = fast_table(5, 6, (1440, 900))
    page._controller.set_light(light)
    click(page.asking.open_hands.cards[page.asking._legal[0].card])
    texts = [text for text in texts_of(page.window()) if text.owner == "OpenCard"]
    words = " ".join(text.words for text in texts)
    for tile in page.asking.open_hands.cards.values():
        assert all(line in words for line in tile.lines())
    assert [text.words for text in texts if text.contrast < 4.35] == []
    assert min(text.cap_px for text in texts) >= 12
