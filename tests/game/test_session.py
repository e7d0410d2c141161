from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from kwartet.errors import KwartetError
from kwartet.game import record
from kwartet.game.bits import has_quartet
from kwartet.game.bots import Level
from kwartet.game.engine import legal_asks
from kwartet.game.moves import (
    Ask,
    Drew,
    Ended,
    Ending,
    Laid,
    Lay,
    Pass,
    Report,
    Stop,
    TakeBack,
    Talk,
    TurnTo,
)
from kwartet.game.reasons import IllegalMoveError, Reason
from kwartet.game.rules import Deal, Rules, Way, chance, dealt_hands, rules_for
from kwartet.game.session import begin
from kwartet.game.setup import Seat
from kwartet.game.state import BOARD, State
from tests.game.helpers import a_setup, all_rules, random_ask, random_session

RULES = Rules(3, 2)
DEAL = Deal((0, 2, 3, 1, 5, 7, 4, 6))


def a_session(way=Way.CLASSIC, rules=RULES, deal=DEAL):
    return begin(a_setup(rules, way), dice=1, begun="2026-11-23 10:40", deal=deal)


@settings(max_examples=60)
@given(all_rules(), st.booleans(), st.integers(0, 2**32))
def test_taking_back_restores_the_state_and_keeps_the_story(rules, on_board, seed):
    way = Way.BOARD if on_board and not rules.open_hands else Way.CLASSIC
    random = chance(seed)
    session = random_session(rules, way, random, moves=20)
    before = session.states[-1]
    for number in range(len(session.entries) + 1):
        earlier = session.after(number)
        assert earlier.entries == tuple(
            replace(entry, taken_back=mine.taken_back)
            for entry, mine in zip(session.entries, earlier.entries, strict=False)
        )
    moves = 0
    for _ in range(3):
        if session.states[-1].ending is None:
            stands = session.states[-1]
            move = random_ask(stands, random) if isinstance(stands, State) else Stop()
            session = session.play(move)
            moves += 1
    for _ in range(moves):
        session = session.play(TakeBack())
    assert session.states[-1] == before
    corrections = [entry for entry in session.entries if isinstance(entry.move, TakeBack)]
    assert sum(entry.taken_back for entry in session.entries) == len(corrections)


def test_there_is_nothing_to_take_back_at_the_start():
    session = a_session().play(Ask(1, 2)).play(TakeBack())
    with pytest.raises(IllegalMoveError) as refused:
        session.play(TakeBack())
    assert refused.value.reason is Reason.NOTHING_TO_TAKE_BACK


def test_a_refusal_names_the_team_and_the_card():
    with pytest.raises(IllegalMoveError) as refused:
        a_session().play(Ask(1, 0))
    assert refused.value.message.nl == "Team Vos heeft “A1” zelf al. Vraag een andere kaart."
    session = a_session().play(Ask(2, 2))
    assert session.explain(Reason.KNOWN_TO_FAIL, Ask(0, 2)).en == (
        'Everybody knows already that Team Vos does not hold “C1 "”. Ask for something else.'
    )


@pytest.mark.parametrize(
    ("way", "move"),
    [(Way.CLASSIC, Report(1, 2, hit=True)), (Way.FAST, Lay(0, 1)), (Way.BOARD, Ask(1, 2))],
)
def test_a_move_of_another_way_to_play_is_refused(way, move):
    rules = replace(RULES, open_hands=way is Way.FAST)
    with pytest.raises(IllegalMoveError) as refused:
        a_session(way, rules).play(move)
    assert refused.value.reason is Reason.OTHER_WAY


def test_the_story_hides_what_others_drew():
    session = a_session(rules=Rules(2, 2, hand=1), deal=Deal((0, 4, 1, 2, 3, 5, 6, 7)))
    session = session.play(Ask(1, 1))
    assert Drew(0, 1) in session.story(0)[0].events
    assert Drew(0, None) in session.story(1)[0].events
    assert Drew(0, None) in session.story(BOARD)[0].events
    assert Drew(0, None) in session.table.log


def test_the_score_stands_beside_the_goal_of_the_class():
    session = a_session().play(Ask(1, 2)).play(Ask(2, 3)).play(Talk(0, held=True))
    assert session.outcome == ((1, 0, 0), (0,), 1, 3)
    assert not session.outcome.goal_met


def test_computers_play_a_whole_game_the_same_way_each_time():
    setup = a_setup(Rules(3, 6))
    levels = (None, Level.MEMORY, Level.DEDUCTIVE)
    seats = tuple(
        replace(seat, level=level) for seat, level in zip(setup.seats, levels, strict=True)
    )
    games = []
    for _ in range(2):
        session = begin(replace(setup, seats=seats), dice=5, begun="2026-11-23 10:40")
        while session.table.ending is None:
            ask = session.computer_ask()
            assert (ask is None) == (session.table.turn == 0)
            session = session.play(ask or legal_asks(session.view(0))[0])
        assert session.computer_ask() is None
        games.append(session)
    assert games[0] == games[1]
    assert games[0].table.ending is Ending.LAID


def test_a_board_only_game_has_no_hands_to_look_into():
    session = a_session(Way.BOARD)
    with pytest.raises(TypeError):
        session.view(0)
    assert session.table == session.states[-1]
    assert session.computer_ask() is None


@pytest.mark.parametrize("players", range(2, 9))
@pytest.mark.parametrize("quartets", [2, 6, 13, 26])
def test_on_paper_nobody_begins_with_a_whole_quartet(players, quartets):
    setup = a_setup(rules_for(Way.BOARD, players, quartets), Way.BOARD)
    for dice in range(20):
        session = begin(setup, dice, begun="")
        hands = dealt_hands(setup.rules, session.deal)
        assert not any(has_quartet(hand) for hand in hands)
        assert sorted(session.deal.cards) == list(range(4 * quartets))
        assert record.read(record.text(session).encode()) == session


def test_an_impossible_set_up_does_not_begin():
    setup = a_setup(RULES)
    for seats in ((Seat("", "vos"), *setup.seats[1:]), setup.seats[:2]):
        with pytest.raises(KwartetError):
            begin(replace(setup, seats=seats), dice=1, begun="")


class TestBoard:
    def test_a_report_keeps_turn_facts_and_log(self):
        session = a_session(Way.BOARD).play(Report(2, 2, hit=False))
        assert session.table.turn == 2
        assert session.table.lacks == (1 << 2, 0, 1 << 2)
        session = session.play(Report(0, 0, hit=True))
        assert session.table.turn == 2
        assert session.table.holds == (0, 0, 1)

    def test_a_hit_can_complete_and_the_last_quartet_ends_it(self):
        session = a_session(Way.BOARD).play(Report(1, 2, hit=True, completes=True))
        assert session.table.laid == ((0,), (), ())
        assert session.table.waiting == (0,)
        session = session.play(Talk(0, held=True)).play(Lay(2, 1))
        assert session.table.log[-2:] == (Laid(2, 1), Ended(Ending.LAID))
        assert session.outcome.scores == (1, 0, 1)

    def test_the_turn_alone_can_be_kept(self):
        session = a_session(Way.BOARD).play(Report(2, 2, hit=False)).play(TurnTo(1))
        assert session.table.turn == 1
        assert session.table.lacks == (0, 0, 0), "cards may have moved that nobody entered"

    def test_who_says_no_to_a_known_card_is_believed(self):
        session = a_session(Way.BOARD).play(Report(1, 2, hit=True)).play(Report(1, 4, hit=False))
        assert session.table.holds == (1 << 2, 0, 0)
        session = session.play(Report(0, 2, hit=False))
        assert session.table.holds == (0, 0, 0)

    @pytest.mark.parametrize(
        ("move", "reason"),
        [
            (Report(0, 2, hit=True), Reason.SELF),
            (Report(3, 2, hit=True), Reason.NO_SUCH_TEAM),
            (Report(1, 8, hit=True), Reason.NO_SUCH_CARD),
            (Report(1, 2, hit=False, completes=True), Reason.ONLY_HIT_COMPLETES),
            (Report(2, 2, hit=True), Reason.KNOWN_TO_FAIL),
            (Report(1, 5, hit=True), Reason.LAID),
            (Lay(1, 1), Reason.LAID),
            (Lay(1, 2), Reason.NO_SUCH_CARD),
            (Lay(3, 0), Reason.NO_SUCH_TEAM),
            (TurnTo(0), Reason.HAS_TURN),
            (TurnTo(9), Reason.NO_SUCH_TEAM),
            (Talk(0, held=True), Reason.NOT_LAID),
            (Pass(), Reason.OTHER_WAY),
        ],
    )
    def test_what_is_refused(self, move, reason):
        session = a_session(Way.BOARD).play(Report(2, 2, hit=False)).play(Lay(0, 1))
        session = session.play(Report(0, 3, hit=False))
        with pytest.raises(IllegalMoveError) as refused:
            session.play(move)
        assert refused.value.reason is reason

    def test_nothing_follows_the_end_but_talk(self):
        session = a_session(Way.BOARD).play(Lay(0, 0)).play(Stop())
        with pytest.raises(IllegalMoveError):
            session.play(Report(1, 4, hit=True))
        assert session.play(Talk(0, held=False)).table.waiting == ()

    def test_with_a_pot_a_no_is_only_for_now(self):
        session = a_session(Way.BOARD, Rules(2, 3, hand=2), Deal(tuple(range(12))))
        assert session.play(Report(1, 2, hit=False)).table.lacks == (0, 0)


@settings(max_examples=100)
@given(st.integers(3, 8), st.integers(2, 8), st.booleans(), st.integers(0, 2**32))
def test_the_board_follows_a_real_game(players, quartets, bluff, seed):
    """What the teacher enters gives the same table as when the programme deals."""
    rules, random = Rules(players, quartets, bluff=bluff), chance(seed)
    dealt = begin(a_setup(rules), dice=seed, begun="")
    board = begin(a_setup(rules, Way.BOARD), dice=seed, begun="")
    for seat, laid in enumerate(dealt.table.laid):
        for quartet in laid:
            board = board.play(Lay(seat, quartet))
    exact = True
    while dealt.table.ending is None:
        if board.table.turn != dealt.table.turn:  # a hand ran empty: the teacher says whose turn
            board, exact = board.play(TurnTo(dealt.table.turn)), False
        ask = random_ask(dealt.states[-1], random)
        dealt = dealt.play(ask)
        asked, *rest = dealt.entries[-1].events
        completes = any(isinstance(event, Laid) for event in rest)
        board = board.play(Report(ask.target, ask.card, hit=asked.hit, completes=completes))
        assert board.table.laid == dealt.table.laid
        if exact and board.table.turn == dealt.table.turn:
            assert board.table.holds == dealt.table.holds
            assert board.table.lacks == dealt.table.lacks
    assert board.table.ending is Ending.LAID
    assert board.table.waiting == dealt.table.waiting
