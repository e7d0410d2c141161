"""The play room driven as a class does: set up, agree, play to the end, go on another day."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kwartet.game.bits import cards_of, index_of, quartet_of
from kwartet.game.bots import Level, choose
from kwartet.game.moves import Ending, Lay
from kwartet.game.notes import Sticker
from kwartet.game.rules import Way
from kwartet.game.setup import Seat
from kwartet.ui.design.symbol_tile import SymbolTile
from kwartet.ui.play.controller import Phase
from kwartet.ui.play.ending.replay import ReplaySheet
from kwartet.ui.play.ending.score import TeamRow
from kwartet.ui.play.records import kept_games
from kwartet.ui.play.room import PlayRoom
from kwartet.ui.play.setup.games_sheet import GamesSheet
from kwartet.ui.play.table.page import CURTAIN_AFTER_S, Stage
from kwartet.ui.theme import MAX_TEXT_SCALE, theme
from kwartet.ui.widgets import EmptyState, Label
from tests.ui.play.helpers import TEAMS, small_setup

KEYS = Qt.Key


def set_of(room):
    return room._document.card_set


def begun(room, **choices):
    """A small game that was agreed to; its screen."""
    room.begin(small_setup(set_of(room), **choices))
    screen = room.screen_of_game
    screen.controller.agree()
    return screen


def press(screen, key):
    QTest.keyClick(screen.page, key)


def keyboard_turn(screen, random):
    """One whole ask by the keyboard alone, from the curtain or the hand to after the answer."""
    page, controller = screen.page, screen.controller
    if page.stage is Stage.CURTAIN:
        press(screen, KEYS.Key_Return)
    assert page.stage is Stage.ASKING
    press(screen, KEYS.Key_Space)
    turn, count = controller.table.turn, len(controller.setup.seats)
    view = controller.view(turn)
    ask = choose(view, Level.MEMORY, random)
    held = sorted({quartet_of(card) for card in cards_of(view.hand)})
    press(screen, KEYS(KEYS.Key_1 + (ask.target - turn - 1) % count))
    press(screen, KEYS(KEYS.Key_A + held.index(quartet_of(ask.card))))
    press(screen, KEYS(KEYS.Key_1 + index_of(ask.card)))
    press(screen, KEYS.Key_Return)
    assert page.stage is Stage.ASKED
    press(screen, KEYS.Key_R)
    assert page.stage is Stage.ANSWER
    press(screen, KEYS.Key_Return)


def play_by_keyboard(screen, seed=1):
    random = Random(seed).random
    while screen.controller.phase is not Phase.END:
        phase = screen.controller.phase
        if phase is Phase.TABLE:
            keyboard_turn(screen, random)
        elif phase is Phase.HEAVY:
            press(screen, KEYS.Key_Return)
        else:
            press(screen, KEYS.Key_Right)


@pytest.mark.parametrize("way", [Way.CLASSIC, Way.TOGETHER, Way.FAST])
def test_a_whole_game_is_played_to_the_end_by_keyboard_alone(room, way):
    screen = begun(room, way=way, quartets=4)
    play_by_keyboard(screen)
    assert screen.controller.table.ending is Ending.LAID
    assert screen.controller.outcome.talks == 4
    assert screen.page.closing is not None


def test_killed_at_any_moment_it_goes_on_where_it_was(room):
    screen = begun(room, quartets=3)
    random = Random(5).random
    while screen.controller.phase is not Phase.END:
        before = screen.controller.session
        path = kept_games(set_of(room).id)[0].path
        room.go_on(path)
        screen = room.screen_of_game
        assert screen.controller.session == before
        phase = screen.controller.phase
        if phase is Phase.TABLE:
            assert screen.page.stage is Stage.CURTAIN
            keyboard_turn(screen, random)
        elif phase is Phase.HEAVY:
            screen.page.on_button.click()
        else:
            screen.page.go_button.click()
    assert len(kept_games(set_of(room).id)) == 1


def test_the_agreements_come_first_and_cannot_be_passed_by_going_on_later(room):
    room.begin(small_setup(set_of(room)))
    assert room.screen_of_game.controller.phase is Phase.AGREEMENTS
    room.put_away()
    room.go_on(kept_games(set_of(room).id)[0].path)
    screen = room.screen_of_game
    assert screen.controller.phase is Phase.AGREEMENTS
    screen.page.agree_button.click()
    assert screen.controller.phase is Phase.TABLE


def test_a_game_covers_the_room_and_gives_it_back(room):
    told = []
    room.covered.connect(told.append)
    screen = begun(room)
    screen.bar.pause_button.click()
    screen.pause_page.away_button.click()
    assert told == [True, False]
    assert room.screen_of_game is None
    assert room.setup_page.isVisible()


def test_a_pause_hides_the_hand_and_takes_back(room):
    screen = begun(room, quartets=6, talk_s=0)
    keyboard_turn(screen, Random(1).random)
    if screen.page.stage is Stage.CURTAIN:
        press(screen, KEYS.Key_Return)
    press(screen, KEYS.Key_Space)
    assert screen.page.asking.is_open
    press(screen, KEYS.Key_Escape)
    assert screen.controller.paused
    assert not screen.page.asking.is_open
    assert screen.pause_page.isVisible()
    screen.pause_page.back_button.click()
    screen.pause_page.back_button.click()
    assert "terug te draaien" in screen.pause_page.note.plain
    screen.pause_page.on_button.click()
    assert screen.page.stage is Stage.CURTAIN


def hold(screen, key):
    """Hold a key down: it comes again and again, without having been let go."""
    for again in (False, *(True,) * 8):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", again)
        QApplication.sendEvent(screen.page, event)


@pytest.mark.parametrize("key", [KEYS.Key_Space, KEYS.Key_Return])
def test_a_key_that_is_held_down_does_not_open_the_hand_of_the_next_team(room, key):
    screen = begun(room, quartets=6, talk_s=0)
    page = screen.page
    hold(screen, key)
    assert page.stage is Stage.ASKING
    assert not page.asking.is_open
    press(screen, KEYS.Key_Space)
    legal = page.asking._legal
    page._speak(next(ask for ask in legal if not holds(screen, ask)))
    hold(screen, key)
    assert page.stage is Stage.ANSWER


def holds(screen, ask):
    """Whether this ask will hit."""
    return screen.controller.session.states[-1].hands[ask.target] >> ask.card & 1


def test_after_a_pause_the_curtain_still_falls_by_itself(room):
    screen = begun(room, quartets=6, talk_s=0)
    page = screen.page
    press(screen, KEYS.Key_Return)
    press(screen, KEYS.Key_Space)
    page._speak(next(ask for ask in page.asking._legal if not holds(screen, ask)))
    page.show_answer()
    assert page._after_miss.isActive()
    screen.controller.pause()
    assert not page._after_miss.isActive()
    screen.controller.unpause()
    assert page.stage is Stage.ANSWER
    for _ in range(CURTAIN_AFTER_S):
        assert page._after_miss.isActive()
        page._after_miss.timeout.emit()
    assert page.stage is Stage.CURTAIN


def test_stopping_leads_to_the_end_and_closing(room):
    screen = begun(room)
    screen.bar.pause_button.click()
    screen.pause_page.stop_button.click()
    assert screen.controller.phase is Phase.END
    screen.page.close_button.click()
    assert screen.page.currentWidget() is screen.page.closing
    screen.page.closing.done_button.click()
    assert room.screen_of_game is None


def test_stickers_are_given_by_click_and_key_and_sent(room):
    screen = begun(room, quartets=3)
    play_by_keyboard(screen)
    rows = screen.page.feedback.rows
    QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton, pos=rows[0].rect().center())
    rows[1].setFocus()
    QTest.keyClick(rows[1], KEYS.Key_Right)
    card = screen.page.feedback.cards[0][0].cards[0]
    notes = screen.controller.notes
    assert notes.count(card.id, Sticker.CLEAR) == 2
    assert notes.count(card.id, Sticker.RIGHT) == 1
    screen.page.feedback.forward.click()
    screen.page.feedback.back.click()
    assert [row.count for row in screen.page.feedback.rows[:2]] == [2, 1]
    screen.page.send_button.click()
    assert screen.controller.notes.sent


def test_once_more_deals_anew_with_the_same_choices(room):
    screen = begun(room)
    screen.controller.stop()
    screen.page.again_button.click()
    again = room.screen_of_game.controller
    assert again.setup == screen.controller.setup
    assert again.phase is Phase.AGREEMENTS
    assert again.table.ending is None


def test_light_and_dark_change_the_table_and_are_kept(room):
    screen = begun(room)
    screen.bar.light_button.click()
    assert screen.controller.light
    assert screen.look.ground == "#F5F0E8"
    room.put_away()
    assert begun(room).controller.light


def all_that_shows(screen):
    """Everything that could tell on a shared screen, as text and as a picture."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QLabel, QWidget

    parts = [screen, *screen.findChildren(QWidget)]
    words = [
        (part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.windowTitle())
        for part in parts
        if part.isVisible()
    ]
    labels = [part.text() for part in parts if isinstance(part, QLabel) and part.isVisible()]
    picture = screen.grab().toImage()
    return words, labels, QGuiApplication.clipboard().text(), picture


def test_shared_screens_do_not_depend_on_hidden_hands(room):
    """Two deals that differ only in who holds what of the rest look the same on shared screens."""
    from msgspec.structs import replace

    from kwartet.game.session import begin
    from kwartet.ui.play.controller import PlayController
    from kwartet.ui.play.screen import GameScreen

    setup = small_setup(set_of(room), quartets=3)
    first = begin(setup, 7, "2026-11-23 10:40")
    cards = list(first.deal.cards)
    cards[1], cards[2] = cards[2], cards[1]
    second = begin(setup, 7, "2026-11-23 10:40", replace(first.deal, cards=tuple(cards)))
    seen = []
    for session in (first, first, second):  # at first text may be drawn a hair differently
        controller = PlayController(set_of(room), room._document.pictures, session, None)
        screen = GameScreen(controller, room)
        screen.resize(1440, 900)
        screen.show()
        looks = [all_that_shows(screen)]
        controller.agree()
        looks.append(all_that_shows(screen))
        controller.pause()
        looks.append(all_that_shows(screen))
        controller.unpause()
        controller.stop()
        looks.append(all_that_shows(screen))
        seen.append(looks)
        screen.hide()
        screen.deleteLater()
    assert replace(first, deal=second.deal, states=second.states) == second
    assert first.states != second.states
    for one, other in zip(*seen[1:], strict=True):
        for what, same in zip(one, other, strict=True):
            assert what == same


def test_the_bar_names_the_team_at_turn_and_nobody_is_you(room):
    screen = begun(room)
    name = screen.controller.at_turn.name
    assert screen.bar.heading.plain == f"{name} is aan de beurt"
    assert name in {team.name for team in TEAMS}


def test_a_board_game_is_kept_by_keys_alone_without_any_hand(room):
    screen = begun(room, way=Way.BOARD, quartets=3)
    for quartet in range(3):
        assert screen.controller.phase is Phase.TABLE
        press(screen, KEYS.Key_1)
        press(screen, KEYS(KEYS.Key_A + quartet))
        press(screen, KEYS.Key_1)
        press(screen, KEYS.Key_K)
        assert quartet in {each for laid in screen.controller.table.laid for each in laid}
        if screen.controller.phase is Phase.HEAVY:
            press(screen, KEYS.Key_Return)
        press(screen, KEYS.Key_Right)
    assert screen.controller.phase is Phase.END
    assert screen.controller.outcome.talks == 3


def test_towards_the_end_of_the_lesson_the_bar_says_so(room):
    screen = begun(room)
    clock = screen.controller.lesson_clock
    now = clock._now()
    clock._now = lambda: now + 37 * 60
    clock.look()
    assert not screen.bar.lesson_note.isVisible()
    clock._now = lambda: now + 38 * 60 + 1
    clock.look()
    assert screen.bar.lesson_note.plain == "Tijd om terug te kijken"


@pytest.mark.parametrize("way", [Way.CLASSIC, Way.BOARD])
def test_eight_teams_fit_a_small_beamer(room, way):
    animals = ("vos", "uil", "egel", "haas", "walvis", "kikker", "beer", "das")
    seats = [Seat(f"Team {animal.title()}", animal, 4) for animal in animals]
    room.resize(1366, 700)
    room.begin(small_setup(set_of(room), quartets=13, seats=seats, way=way))
    screen = room.screen_of_game
    screen.controller.agree()
    screen.controller.pause()
    screen.controller.unpause()
    screen.controller.stop()
    for page in (screen.stack.widget(place) for place in range(screen.stack.count())):
        least = page.minimumSizeHint()
        assert least.width() <= 1366, page
        assert least.height() <= 636, page
    assert (room.width(), room.height()) == (1366, 700)


def test_the_list_of_games_counts_one_conversation_as_one(room):
    controller = begun(room, quartets=3, way=Way.BOARD).controller
    controller.play(Lay(0, 0))
    controller.go_on()
    controller.end_talk(held=True)
    room.put_away()
    sheet = GamesSheet(room.window(), set_of(room).id)
    told = [label.plain for label in sheet.findChildren(Label)]
    assert "1 van 3 kwartetten op tafel, 1 gesprek" in told


def test_a_game_that_stops_before_there_is_a_quartet_says_so_and_gives_no_stickers(room):
    screen = begun(room)
    screen.controller.stop()
    feedback = screen.page.feedback
    empty = feedback.findChild(EmptyState)
    assert empty.isVisible()
    assert not feedback.forward.isVisible()
    assert feedback.rows == []
    assert empty.width() > feedback.width() / 2


@pytest.mark.parametrize("way", [Way.CLASSIC, Way.BOARD])
def test_large_text_fits_a_small_beamer(room, way):
    """At 150 %: what does not fit scrolls, and the buttons below stay on the screen."""
    theme.set(text_scale=MAX_TEXT_SCALE)
    animals = ("vos", "uil", "egel", "haas", "walvis")
    seats = [Seat(f"Team {animal.title()}", animal, 4) for animal in animals]
    room.begin(small_setup(set_of(room), quartets=6, seats=seats, way=way))
    screen = room.screen_of_game
    screen.controller.agree()
    screen.controller.park("Waarom helpt de tip om gewoon te stoppen zo weinig?")
    screen.controller.pause()
    screen.controller.unpause()
    screen.controller.stop()
    bar = screen.bar.minimumSizeHint().height()
    for page in (screen.stack.widget(place) for place in range(screen.stack.count())):
        least = page.minimumSizeHint()
        assert least.width() <= 1366, page
        assert least.height() + bar <= 768, page


def test_the_signs_of_a_team_go_under_a_name_that_is_not_cut_off(room, qtbot):
    quartets = set_of(room).quartets[:4]
    row = TeamRow(Seat("Team Walvis", "walvis"), quartets, 22, small=False)
    qtbot.addWidget(row)
    row.show()
    under = row.findChild(SymbolTile)
    for width, name, is_under in (
        (500, "Team Walvis", False),
        (300, "Team Walvis", True),
        (160, "Walvis", True),
    ):
        row.resize(width, 90)
        QApplication.processEvents()
        assert row.name.plain == name
        assert (under.y() > row.name.y() + row.name.height() / 2) == is_under


def test_a_game_is_gone_through_step_by_step(room):
    screen = begun(room, quartets=3)
    play_by_keyboard(screen)
    screen.page.replay_button.click()
    sheet = next(iter(room.findChildren(ReplaySheet)))
    assert sheet.line.plain == "De kaarten zijn gedeeld."
    entries = len(screen.controller.session.entries)
    told = []
    for _ in range(entries):
        sheet.on_button.click()
        told.append(sheet.line.plain)
    assert not sheet.on_button.isEnabled()
    assert "vroeg" in told[0]
    assert all(told)
    assert any("compleet" in line for line in told)
    QTest.keyClick(sheet, KEYS.Key_Left)
    assert sheet.step == entries - 1
    sheet.reject()


def test_the_keyboard_begins_at_the_agreements(studio, shipped_set, qtbot):
    studio.open_path(shipped_set)
    studio.open_room("play")
    room = studio.findChild(PlayRoom)
    qtbot.mouseClick(room.setup_page.foot.begin_button, Qt.MouseButton.LeftButton)
    assert studio.focusWidget() is room.screen_of_game.page.agree_button
    QTest.keyClick(studio.focusWidget(), KEYS.Key_Return)
    assert room.screen_of_game.controller.phase is Phase.TABLE


def test_the_curtain_hangs_before_the_bar_and_has_help_and_pause_itself(room, qtbot):
    screen = begun(room)
    curtain = screen.page.curtain
    assert not screen.bar.isVisible()
    with qtbot.waitSignal(room.help_lines_wanted):
        curtain.help_button.click()
    curtain.pause_button.click()
    assert screen.controller.paused
    assert screen.bar.isVisible()
    screen.pause_page.on_button.click()
    assert not screen.bar.isVisible()
    press(screen, KEYS.Key_Return)
    assert screen.bar.isVisible()


def test_on_a_small_screen_all_choices_are_in_sight(room, qtbot):
    room.resize(1366, 768 - 56)
    page = room.setup_page
    tiles = [*page.teams.tiles, *page.quartets.tiles.values(), *page.ways.tiles.values()]
    parts = [*tiles, page.options.bluff, page.games_button]
    qtbot.waitUntil(
        lambda: all(part.visibleRegion().boundingRect() == part.rect() for part in parts)
    )
