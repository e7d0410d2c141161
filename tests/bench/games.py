"""Figures: how fast games are played out, estimated, and thought about."""

from __future__ import annotations

from random import Random
from statistics import fmean, stdev
from typing import TYPE_CHECKING

from kwartet.game.bits import whole_quartets
from kwartet.game.bots import Level, any_of, choose
from kwartet.game.duration import GAMES, Pace, estimate_setup, summary
from kwartet.game.engine import after_ask, new_game
from kwartet.game.playout import playouts
from kwartet.game.rules import Way, chance, rules_for, shuffled
from kwartet.game.state import legal_masks, view_for
from kwartet.game.table import outcome
from tests.bench.clock import in_turn, seconds
from tests.bench.figures import Figure
from tests.game.at_the_table import SETUPS, played_at_the_table

if TYPE_CHECKING:
    from kwartet.game.rules import Rules

_WHOLE_SET = rules_for(Way.CLASSIC, players=5, quartets=13)
_LESSON = rules_for(Way.CLASSIC, players=5, quartets=6)
_LARGEST = rules_for(Way.CLASSIC, players=8, quartets=13)
_PLAYOUTS = 100


def games() -> list[Figure]:
    """Random games, the estimate and how near it comes, computers that think and that win.

    The floor of a random game is the same game on bare lists of ints that are changed in place:
    no views, no log, no pot, no options, nothing checked. That of an estimate is as many random
    games; that of a clever ask is asking at random; that of what the attentive computer does not
    win is what is lost by who sees all hands. That of how far an estimate is off is how far the
    mean of so many games may be off by chance.
    """
    game, bare = in_turn(5, _random_games, _bare_games)
    estimate, random_lessons = in_turn(3, _estimate, lambda: _random_games(_LESSON, GAMES))
    largest, largest_random = in_turn(
        3, lambda: _estimate(_LARGEST), lambda: _random_games(_LARGEST, GAMES)
    )
    clever, easy = (_slow_ask(level) for level in (Level.DEDUCTIVE, Level.RANDOM))
    off, by_chance = _off()
    per_game = 1000 / _PLAYOUTS
    target = max(1.0, bare * per_game)
    return [
        Figure("random game, 13 quartets x 5", game * per_game, "ms", bare * per_game, target),
        Figure(f"estimate of {GAMES} games, 6 x 5", estimate, "s", random_lessons, 1.0),
        Figure(f"estimate of {GAMES} games, 13 x 8", largest, "s", largest_random, 1.0),
        Figure("estimate, off from 1000 games at the table", off, "%", by_chance, 10.0),
        Figure("clever computer's slowest ask, 13 x 8", 1000 * clever, "ms", 1000 * easy, 200.0),
        Figure("games an attentive computer loses, 13 x 5", *_lost()),
    ]


def _off() -> tuple[float, float]:
    """How far the estimate is off, and the mean by chance, in percent; the worst of all set-ups."""
    off, by_chance = [], []
    for setup in SETUPS.values():
        estimate = estimate_setup(setup)
        played = played_at_the_table(setup, 1000)
        for spread, values in zip(estimate or (), played, strict=True):
            mean = fmean(values)
            off.append(100 * abs(spread.mean - mean) / mean)
            by_chance.append(100 * stdev(values) / len(values) ** 0.5 / mean)
    return max(off), max(by_chance)


def _lost() -> tuple[float, str, float, float]:
    """Of games against four that ask at random: what memory loses, and who sees all hands."""
    lost = [100 * (1 - _share(sees_all)) for sees_all in (False, True)]
    return lost[0], "%", lost[1], 20.0


def _share(sees_all: bool, count: int = 400) -> float:
    won = 0.0
    for seed in range(count):
        random, seat = chance(seed), seed % _WHOLE_SET.players
        state = new_game(_WHOLE_SET, shuffled(_WHOLE_SET, random))
        while state.ending is None:
            if state.turn == seat and not sees_all:
                ask = choose(view_for(state, seat), Level.MEMORY, random)
                state = after_ask(state, ask.target, ask.card)
                continue
            legal = legal_masks(state)
            if state.turn == seat:
                hits = [(each, hit) for each, cards in legal if (hit := cards & state.hands[each])]
                legal = hits or legal
            state = after_ask(state, *any_of(legal, random))
        winners = outcome(state).winners
        won += (seat in winners) / len(winners)
    return won / count


def _random_games(rules: Rules = _WHOLE_SET, count: int = _PLAYOUTS) -> None:
    for seed in range(count):
        random = chance(seed)
        state = new_game(rules, shuffled(rules, random))
        while state.ending is None:
            state = after_ask(state, *any_of(legal_masks(state), random))


def _bare_games() -> None:
    for seed in range(_PLAYOUTS):
        _bare_game(_WHOLE_SET.players, _WHOLE_SET.quartets, Random(seed))


def _bare_game(players: int, quartets: int, random: Random) -> None:
    """A random game with all cards dealt, listing the legal asks one by one."""
    cards = list(range(4 * quartets))
    random.shuffle(cards)
    hands = [sum(1 << card for card in cards[seat::players]) for seat in range(players)]
    lacks = [0] * (4 * quartets)
    turn = 0
    for quartet in range(quartets):
        hands = [_without(hand, quartet) for hand in hands]
    while any(hands):
        while not hands[turn]:
            turn = (turn + 1) % players
        others = [seat for seat in range(players) if seat != turn and hands[seat]]
        wanted = whole_quartets(hands[turn]) & ~hands[turn]
        asks = []
        while wanted:
            lowest = wanted & -wanted
            wanted ^= lowest
            card = lowest.bit_length() - 1
            asks += [(seat, card) for seat in others if not lacks[card] >> seat & 1]
        seat, card = asks[int(random.random() * len(asks))]
        if hands[seat] >> card & 1:
            hands[seat] ^= 1 << card
            hands[turn] = _without(hands[turn] | 1 << card, card // 4)
            lacks[card] = (1 << players) - 1 ^ 1 << turn
        else:
            lacks[card] |= 1 << seat | 1 << turn
            turn = seat


def _without(hand: int, quartet: int) -> int:
    """The hand after laying this quartet, if it is complete."""
    return hand ^ 15 << 4 * quartet if hand >> 4 * quartet & 15 == 15 else hand


def _estimate(rules: Rules = _LESSON) -> None:
    summary(list(playouts(rules, GAMES)), rules, Pace())


def _slow_ask(level: Level) -> float:
    """What no ask takes longer than, in seconds, with 13 quartets and 8 players."""
    taken = []
    for seed in range(3):
        random = chance(seed)
        state = new_game(_LARGEST, shuffled(_LARGEST, random))
        while state.ending is None:
            view = view_for(state, state.turn)
            taken.append(seconds(lambda view=view, random=random: choose(view, level, random)))
            ask = choose(view, level, random)
            state = after_ask(state, ask.target, ask.card)
    return max(taken)
