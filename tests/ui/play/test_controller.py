"""Where a game is: the pages that follow each other, pause, clocks, corrections."""

from __future__ import annotations

from random import Random

import pytest

from kwartet.game.bots import Level, choose
from kwartet.game.reasons import IllegalMoveError
from kwartet.game.rules import Way
from kwartet.ui.play.clock import Clock
from kwartet.ui.play.controller import Phase
from tests.ui.play.helpers import controller_of, shipped, small_setup


@pytest.fixture
def card_set(shipped_set):
    return shipped(shipped_set)


class Time:
    """A time that a test sets."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def one_ask(controller, random):
    controller.play(choose(controller.view(controller.table.turn), Level.MEMORY, random))


def play_to_the_end(controller, seed=1, skip_heavy=False):
    """The phases in which the game was, one after the other."""
    random = Random(seed).random
    phases = [controller.phase]
    controller.phase_changed.connect(phases.append)
    controller.agree()
    while controller.phase is not Phase.END:
        if controller.phase is Phase.HEAVY and skip_heavy:
            controller.end_talk(held=False)
        elif controller.phase is Phase.HEAVY:
            controller.accept_heavy()
        elif controller.phase is Phase.TALK:
            controller.end_talk(held=True)
        else:
            one_ask(controller, random)
            controller.go_on()
    return phases


@pytest.mark.parametrize("seed", range(4))
def test_a_game_goes_by_agreements_table_talks_and_ends(qapp, card_set, seed):
    controller = controller_of(card_set, small_setup(card_set, quartets=5), seed)
    finished = []
    controller.finished.connect(lambda: finished.append(controller.phase))
    phases = play_to_the_end(controller, seed)
    heavy = [quartet.heavy for quartet in card_set.quartets[:5]]
    assert phases[0] is Phase.AGREEMENTS
    assert phases.count(Phase.TALK) == 5
    assert phases.count(Phase.HEAVY) == sum(heavy)
    assert all(
        phases[at + 1] is Phase.TALK for at, each in enumerate(phases) if each is Phase.HEAVY
    )
    assert finished == [Phase.END]
    assert controller.outcome.talks == 5


def test_a_heavy_theme_may_be_skipped(qapp, card_set):
    controller = controller_of(card_set, small_setup(card_set, quartets=5))
    phases = play_to_the_end(controller, skip_heavy=True)
    light = sum(not quartet.heavy for quartet in card_set.quartets[:5])
    assert phases.count(Phase.TALK) == controller.outcome.talks == light


def test_without_conversations_the_table_stays(qapp, card_set):
    controller = controller_of(card_set, small_setup(card_set, quartets=5, talk_s=0))
    assert play_to_the_end(controller) == [Phase.AGREEMENTS, Phase.TABLE, Phase.END]


def test_the_last_move_is_taken_back_also_from_the_end(qapp, card_set):
    controller = controller_of(card_set, small_setup(card_set, talk_s=0))
    play_to_the_end(controller)
    controller.take_back()
    assert controller.phase is Phase.TABLE
    assert controller.table.ending is None


def test_nothing_to_take_back_says_so(qapp, card_set):
    controller = controller_of(card_set, small_setup(card_set))
    with pytest.raises(IllegalMoveError):
        controller.take_back()


def test_stopping_ends_at_once_whatever_waits(qapp, card_set):
    controller = controller_of(card_set, small_setup(card_set))
    random = Random(1).random
    controller.agree()
    while controller.phase is Phase.TABLE:
        one_ask(controller, random)
        controller.go_on()
    assert controller.phase in {Phase.HEAVY, Phase.TALK}
    controller.stop()
    controller.stop()
    assert controller.phase is Phase.END


def test_a_pause_holds_the_clocks_that_ran(qapp, card_set):
    controller = controller_of(card_set, small_setup(card_set))
    controller.turn_clock.start()
    controller.pause()
    assert controller.paused
    assert not controller.turn_clock.running
    assert controller.lesson_clock.running
    controller.unpause()
    assert controller.turn_clock.running
    assert not controller.talk_clock.running


def test_a_clock_counts_only_while_it_runs_and_rings_once(qapp):
    time = Time()
    clock = Clock(30, now=time)
    rang = []
    clock.rang.connect(lambda: rang.append(time.now))
    clock.start()
    time.now += 20
    clock.stop()
    time.now += 100
    assert clock.left_s == 10
    clock.start()
    time.now += 11
    clock.look()
    clock.look()
    assert rang == [231]
    clock.add(60)
    assert clock.left_s == 59
    clock.reset()
    assert (clock.elapsed_s, clock.running) == (0, False)


def test_a_quartet_that_left_the_set_keeps_its_titles(qapp, card_set):
    setup = small_setup(card_set)
    from msgspec.structs import replace

    smaller = replace(card_set, quartets=card_set.quartets[1:])
    controller = controller_of(smaller, setup)
    assert controller.cards_changed
    assert [card.title for card in controller.quartet(0).cards] == list(setup.themes[0].titles)


def test_a_board_only_game_shows_no_hands(qapp, card_set):
    controller = controller_of(card_set, small_setup(card_set, way=Way.BOARD))
    assert controller.is_board_only
    with pytest.raises(TypeError):
        controller.view(0)
