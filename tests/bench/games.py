"""Figures: how fast games are played out, estimated, and thought about."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from kwartet.game.bits import nth_card, whole_quartets
from kwartet.game.bots import Level, choose
from kwartet.game.duration import GAMES, Pace, playouts, summary
from kwartet.game.engine import after_ask, new_game
from kwartet.game.rules import Way, chance, rules_for, shuffled
from kwartet.game.state import legal_masks, view_for
from tests.bench.clock import in_turn, percentile, seconds
from tests.bench.figures import Figure

if TYPE_CHECKING:
    from kwartet.game.rules import Rules

_WHOLE_SET = rules_for(Way.CLASSIC, players=5, quartets=13)
_LESSON = rules_for(Way.CLASSIC, players=5, quartets=6)
_PLAYOUTS = 100


def games() -> list[Figure]:
    """Random games of the whole set, the estimate of a lesson, and a computer's slowest asks.

    The floor of a random game is the same game on bare lists of ints that are changed in place:
    no views, no log, no pot, no options, nothing checked. That of an estimate is as many random
    games; that of a clever ask is asking at random.
    """
    game, bare = in_turn(5, _random_games, _bare_games)
    estimate, random_lessons = in_turn(3, _estimate, lambda: _random_games(_LESSON, GAMES))
    clever, easy = (_slow_ask(level) for level in (Level.DEDUCTIVE, Level.RANDOM))
    per_game = 1000 / _PLAYOUTS
    target = max(1.0, bare * per_game)
    return [
        Figure("random game, 13 quartets x 5", game * per_game, "ms", bare * per_game, target),
        Figure(f"estimate of {GAMES} games, 6 x 5", estimate, "s", random_lessons, 1.0),
        Figure("clever computer's ask, p99", 1000 * clever, "ms", 1000 * easy, 200.0),
    ]


def _random_games(rules: Rules = _WHOLE_SET, count: int = _PLAYOUTS) -> None:
    for seed in range(count):
        random = chance(seed)
        state = new_game(rules, shuffled(rules, random))
        while state.ending is None:
            choices = legal_masks(state)
            n = int(random() * sum([cards.bit_count() for _, cards in choices]))
            for seat, cards in choices:
                if n < cards.bit_count():
                    state = after_ask(state, seat, nth_card(cards, n))
                    break
                n -= cards.bit_count()


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


def _estimate() -> None:
    summary(list(playouts(_LESSON)), _LESSON, Pace())


def _slow_ask(level: Level) -> float:
    """What one ask in a hundred takes longer than, in seconds, with 13 quartets and 8 players."""
    rules = rules_for(Way.CLASSIC, players=8, quartets=13)
    taken = []
    for seed in range(3):
        random = chance(seed)
        state = new_game(rules, shuffled(rules, random))
        while state.ending is None:
            view = view_for(state, state.turn)
            taken.append(seconds(lambda view=view, random=random: choose(view, level, random)))
            ask = choose(view, level, random)
            state = after_ask(state, ask.target, ask.card)
    return percentile(taken, 99)
