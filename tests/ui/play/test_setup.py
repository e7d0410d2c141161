"""The set-up page driven as a teacher does: teams, quartets, ways, the estimate."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kwartet.game.bots import Level
from kwartet.game.rules import Way
from kwartet.ui.play.setup.choices import first_choices, load_choices, save_choices
from kwartet.ui.play.setup.estimate import Estimator, Minutes
from kwartet.ui.play.setup.team_sheet import TeamSheet
from tests.ui.play.helpers import shipped, small_setup


@pytest.fixture
def page(room):
    return room.setup_page


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


def test_it_begins_with_a_class_and_a_mix_that_suits_a_lesson(page, room):
    choices, card_set = page.choices, room._document.card_set
    chosen = [card_set.quartet(each) for each in choices.quartets]
    assert (len(choices.seats), len(chosen)) == (5, 6)
    assert not any(quartet.off_in_class for quartet in chosen)
    assert sum(quartet.heavy for quartet in chosen) <= 2
    assert len({seat.animal for seat in choices.seats}) == 5


def test_teams_come_and_go_between_two_and_eight(page):
    for _ in range(3):
        click(page.teams.add_team)
    assert len(page.choices.seats) == 8
    assert not page.teams.add_team.isVisible()
    assert len({seat.name for seat in page.choices.seats}) == 8
    while len(page.choices.seats) > 2:
        page.teams.edited.emit(lambda choices: choices.without(0))
    assert page.foot.begin_button.isEnabled()
    assert page.teams.add_team.isVisible()


def test_a_computer_plays_along_but_not_with_paper_cards(page):
    click(page.teams.add_computer)
    assert page.choices.seats[-1].level is Level.RANDOM
    assert page.foot.begin_button.isEnabled()
    click(page.ways.tiles[Way.BOARD])
    assert page.choices.way is Way.BOARD
    assert not page.foot.begin_button.isEnabled()
    assert "papieren kaarten" in page.foot.sentence.plain


def test_a_team_takes_another_animal_and_name(page, room):
    click(page.teams.tiles[0])
    sheet = next(iter(room.findChildren(TeamSheet)))
    sheet.animals["das"].click()
    assert sheet.name.text() == "Team Das"
    sheet.name.set_text("De Dassen")
    sheet.done_button.click()
    assert (page.choices.seats[0].name, page.choices.seats[0].animal) == ("De Dassen", "das")
    assert page.teams.tiles[0].accessibleName() == "De Dassen, 4 spelers"


def test_two_teams_with_one_name_cannot_begin(page):
    first, second, *_ = page.choices.seats
    page.teams.edited.emit(lambda choices: choices.with_seat(1, first))
    assert not page.foot.begin_button.isEnabled()
    page.teams.edited.emit(lambda choices: choices.with_seat(1, second))
    assert page.foot.begin_button.isEnabled()


def test_quartets_toggle_and_what_is_off_in_class_is_weighed_first(page, room):
    card_set = room._document.card_set
    off = next(each for each in card_set.quartets if each.off_in_class)
    page.quartets.all.click()
    assert off.id not in page.choices.quartets
    assert len(page.choices.quartets) == 12
    page.quartets.tiles[off.id].click()
    assert off.id in page.choices.quartets
    assert "zorgcoördinator" in page.quartets.advice.plain
    page.quartets.tiles[off.id].click()
    assert off.id not in page.choices.quartets


def test_a_mix_keeps_the_number_and_changes(page):
    before = page.choices.quartets
    mixes = set()
    for _ in range(5):
        page.quartets.mix.click()
        mixes.add(page.choices.quartets)
    assert {len(each) for each in mixes} == {len(before)}
    assert len(mixes) > 1


def test_without_quartets_there_is_nothing_to_play(page):
    for quartet_id in list(page.choices.quartets):
        page.quartets.tiles[quartet_id].click()
    assert not page.foot.begin_button.isEnabled()
    assert "Kies 1 tot" in page.foot.sentence.plain


def test_options_reach_the_game(page, room):
    page.options.talks.switch.click()
    page.options.bluff.switch.click()
    page.options.turn_s.less.click()
    page.options.lesson_min.more.click()
    page.foot.begin_button.click()
    setup = room.screen_of_game.controller.setup
    assert (setup.lesson.talk_s, setup.lesson.turn_s, setup.lesson.lesson_min) == (0, 30, 60)
    assert setup.rules.bluff
    assert not room.screen_of_game.controller.talks_on


def test_the_estimate_is_a_range_beside_the_lesson(page, qtbot):
    qtbot.waitUntil(lambda: "Past in je les" in page.foot.heading.plain, timeout=20_000)
    assert "50 minuten" in page.foot.sentence.plain
    page.quartets.all.click()
    qtbot.waitUntil(
        lambda: page.foot.heading.plain.startswith(("Past niet", "Past misschien")), timeout=20_000
    )


def test_only_the_last_set_up_is_told(qtbot, qapp, shipped_set, spoken):
    card_set = shipped(shipped_set)
    estimator = Estimator(qapp)
    told = []
    estimator.came.connect(told.append)
    estimator.ask(small_setup(card_set, quartets=6))
    estimator.ask(small_setup(card_set, quartets=2))
    qtbot.waitUntil(lambda: len(told) == 1, timeout=20_000)
    assert told[0].most < 15
    estimator.deleteLater()


@pytest.mark.parametrize(
    ("minutes", "fits", "may_fit"),
    [((25, 35, 50), True, True), ((25, 45, 50), False, True), ((60, 80, 50), False, False)],
)
def test_what_fits_in_a_lesson(minutes, fits, may_fit):
    assert (Minutes(*minutes).fits, Minutes(*minutes).may_fit) == (fits, may_fit)


def test_choices_are_kept_for_the_next_time(spoken, shipped_set):
    card_set = shipped(shipped_set)
    choices = first_choices(card_set).with_team(Level.DEDUCTIVE).without(0)
    save_choices(card_set, choices)
    assert load_choices(card_set) == choices


def test_what_left_the_set_is_no_choice_any_more(spoken, shipped_set):
    from msgspec.structs import replace

    card_set = shipped(shipped_set)
    choices = first_choices(card_set)
    save_choices(card_set, choices)
    gone = choices.quartets[0]
    smaller = replace(card_set, quartets=tuple(q for q in card_set.quartets if q.id != gone))
    assert load_choices(smaller).quartets == choices.quartets[1:]
