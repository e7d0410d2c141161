"""More than five thousand games of every size and with every option, checked from all sides."""

from __future__ import annotations

from itertools import product

import pytest

from kwartet.game import record
from kwartet.game.bits import MOST_QUARTETS
from kwartet.game.moves import Ask, Asked, Ending, Pass, TakeBack, Talk
from kwartet.game.record import DamagedRecordError
from kwartet.game.rules import Rules, Way, chance, most_failing_asks, rules_problem
from kwartet.game.session import begin
from kwartet.game.table import outcome
from tests.game.checks import check_asks, check_cards_and_facts, check_views
from tests.game.helpers import a_setup, random_ask

PLAYERS = range(2, 9)
WHOLE_SET = 13


def kinds(players, quartets):
    """All rules for this size: open hands, all dealt, a small, middling or large pot; bluffing."""
    most = 4 * quartets // players
    hands = sorted({0, 1, most // 2, most - 1, most} & set(range(most + 1)))
    options = [Rules(players, quartets, open_hands=True)]
    options += [Rules(players, quartets, *each) for each in product(hands, (False, True))]
    return [rules for rules in options if rules_problem(rules) is None]


def games(players):
    """The rules of the games for this many: all kinds up to a whole set, the small most."""
    usual = [
        rules
        for quartets in range(1, WHOLE_SET + 1)
        for rules in kinds(players, quartets)
        for _ in range(10 if quartets <= 8 else 2)
    ]
    large = [
        rules
        for quartets in range(WHOLE_SET + 1, MOST_QUARTETS + 1)
        for rules in kinds(players, quartets)[quartets % 5 :: 5]
    ]
    return usual + large


def test_these_are_more_than_five_thousand_of_all_sizes():
    played = [rules for players in PLAYERS for rules in games(players)]
    assert len(played) >= 5000
    assert {(rules.players, rules.quartets) for rules in played} == {
        (players, quartets)
        for players in PLAYERS
        for quartets in range(1, MOST_QUARTETS + 1)
        if 4 * quartets >= players
    }
    assert sum(rules.open_hands for rules in played) >= 500
    assert sum(rules.bluff for rules in played) >= 2000
    assert sum(rules.pot > 0 for rules in played) >= 2000


@pytest.mark.parametrize("players", PLAYERS)
def test_all_that_must_hold_does(players):
    for number, rules in enumerate(games(players)):
        random = chance(f"{players}/{number}")
        session = played_with_checks(rules, random)
        check_end(session)
        written = record.text(session).encode()
        if number % 2:
            assert record.read(written) == session, "the same deal and moves give the same game"
        else:
            check_damage(session, written, random)


def played_with_checks(rules, random):
    """A whole game by chance, with passes, conversations and corrections."""
    way = Way.FAST if rules.open_hands else Way.CLASSIC
    session = begin(a_setup(rules, way), dice=int(random() * 1e9), begun="2026-11-23 10:40")
    while session.states[-1].ending is None:
        state = session.states[-1]
        check_cards_and_facts(state)
        dice = random()
        if dice < 0.006:
            check_asks(state, random)
            check_views(state, random)
        after = session.play(any_move(state, random))
        if dice > 0.95:
            undone = after.play(TakeBack())
            assert undone.states == session.states
            after = undone if dice > 0.98 else after
        session = after
    return session


def any_move(state, random):
    kind = random()
    if kind < 0.03:
        return Pass()
    if state.waiting and kind < 0.5:
        return Talk(state.waiting[0], held=kind < 0.4)
    return random_ask(state, random)


def check_end(session):
    state = session.states[-1]
    rules = state.rules
    check_cards_and_facts(state)
    assert state.ending is Ending.LAID
    assert sum(outcome(state).scores) == rules.quartets
    failed = sum(isinstance(event, Asked) and not event.hit for event in state.log)
    others = rules.players - (1 if rules.bluff else 2)
    if rules.open_hands:
        assert failed == 0
    elif not rules.pot:
        assert failed <= 4 * rules.quartets * others
    assert failed <= most_failing_asks(rules)


def check_damage(session, written, random):
    """A record with one byte changed is refused at that very ask, and the game up to it kept."""
    start = written.index(b"\n\n") + 2
    place = start + int(random() * (len(written) - start))
    damaged = bytearray(written)
    damaged[place] ^= 1 << int(random() * 8)
    before = written[start:place].count(b"\n")
    entries = session.entries[:before]
    with pytest.raises(DamagedRecordError) as refused:
        record.read(bytes(damaged))
    assert refused.value.ask == 1 + sum(isinstance(entry.move, Ask) for entry in entries)
    assert refused.value.line == written[:place].count(b"\n") + 1
    kept = refused.value.session
    assert kept is not None
    assert [entry.move for entry in kept.entries] == [entry.move for entry in entries]
