"""Games played out fast, for knowing how long one takes: only their lengths come of it.

The same rules as those of :mod:`kwartet.game.engine` and the same players, on lists that are
changed in place: no views, no log, nothing checked, a few times as fast. A test holds each game
against the one that the engine plays with the same dice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kwartet.game.bits import QUARTET, quartet_of, whole_quartets
from kwartet.game.bots import MEMORY_ASKS, PUPIL_ASKS, PUPIL_WHIM, Level, any_of
from kwartet.game.memory import Choices, Heard, promising
from kwartet.game.rules import Chance, Deal, Rules, chance, check_rules, dealt_hands, shuffled
from kwartet.model.card_set import CARDS_PER_QUARTET


class Playout(NamedTuple):
    """The length of one game: its asks, and how often the screen went to a team of people."""

    asks: int
    handovers: int


def playouts(
    rules: Rules, games: int, levels: Sequence[Level | None] = (), seed: int = 0
) -> Iterator[Playout]:
    """The lengths of ``games`` games, the same ones for the same seed.

    ``levels`` says per seat how well the computer plays it, None being people; left out, people
    play all. Memory stands in for deduction, which is as strong but slower. ``KwartetError`` for
    rules that cannot be played.
    """
    check_rules(rules)
    random = chance(seed)
    seats = tuple(levels) or (None,) * rules.players
    return (_Game(rules, shuffled(rules, random)).play(seats, random) for _ in range(games))


class _Game:
    """A game on its way; see :class:`kwartet.game.state.State` for what the names mean."""

    __slots__ = ("bluff", "hands", "heard", "holds", "lacks", "open_hands", "pot", "turn")

    def __init__(self, rules: Rules, deal: Deal) -> None:
        self.bluff = rules.bluff
        self.open_hands = rules.open_hands
        self.hands = list(dealt_hands(rules, deal))
        every_card = (1 << rules.cards) - 1
        self.lacks = [every_card ^ hand if rules.open_hands else 0 for hand in self.hands]
        self.holds = [hand if rules.open_hands else 0 for hand in self.hands]
        self.pot = list(deal.cards[rules.cards - rules.pot :][::-1])
        self.turn = deal.first
        self.heard: list[Heard] = []
        for quartet in range(rules.quartets):
            for seat in range(rules.players):
                self._lay(seat, quartet)

    def play(self, levels: Sequence[Level | None], random: Chance) -> Playout:
        """Play to the end."""
        asks = handovers = 0
        holder = None
        while self._settle():
            if self.turn != holder:
                holder = self.turn
                handovers += levels[holder] is None
            target, card = any_of(self._choices(levels[self.turn], random), random)
            self._ask(target, card)
            asks += 1
        return Playout(asks, handovers)

    def _choices(self, level: Level | None, random: Chance) -> Choices:
        """What this player may choose between: see :mod:`kwartet.game.bots`."""
        hands, turn = self.hands, self.turn
        own = hands[turn]
        cards = whole_quartets(own)
        if not self.bluff:
            cards &= ~own
        legal = [
            (seat, asks)
            for seat, lacking in enumerate(self.lacks)
            if hands[seat] and seat != turn and (asks := cards & ~lacking)
        ]
        if level is Level.RANDOM or (level is None and random() < PUPIL_WHIM):
            return legal
        asks = MEMORY_ASKS if level else PUPIL_ASKS
        return promising(legal, own, self.heard[-asks:])

    def _ask(self, target: int, card: int) -> None:
        asker, bit = self.turn, 1 << card
        hit = self.hands[target] & bit != 0
        self.heard.append((asker, card, hit))
        if hit:
            self.hands[target] ^= bit
            self.hands[asker] |= bit
            self.holds[target] &= ~bit
            self.holds[asker] |= bit
            self.lacks = [lacking | bit for lacking in self.lacks]
            self.lacks[asker] ^= bit
            if self._lay(asker, quartet_of(card)) and self.open_hands:
                self.turn += 1
            return
        self.lacks[target] |= bit
        if not self.bluff:
            self.lacks[asker] |= bit
        if self.pot:
            self._draw(asker)
        self.turn = target

    def _lay(self, seat: int, quartet: int) -> bool:
        whole = QUARTET << CARDS_PER_QUARTET * quartet
        if self.hands[seat] & whole != whole:
            return False
        self.hands[seat] ^= whole
        self.holds[seat] &= ~whole
        return True

    def _draw(self, seat: int) -> None:
        card = self.pot.pop()
        self.hands[seat] |= 1 << card
        self.lacks[seat] = 0
        for other, held in enumerate(self.holds):
            if other != seat:
                self.lacks[seat] |= held
        self._lay(seat, quartet_of(card))

    def _settle(self) -> bool:
        """Empty hands draw, and the turn goes to who has cards; whether anybody has."""
        hands = self.hands
        seats = len(hands)
        self.turn %= seats
        if hands[self.turn] and not (self.pot and 0 in hands):
            return True
        to_the_left = [(self.turn + steps) % seats for steps in range(seats)]
        while self.pot and 0 in hands:
            self._draw(next(seat for seat in to_the_left if not hands[seat]))
        if not hands[self.turn]:
            self.turn = next((seat for seat in to_the_left if hands[seat]), -1)
        return self.turn >= 0
