"""The rules once more, as plainly as they can be said, to hold the engine against.

Sets of (quartet, index) pairs instead of bit masks, everything changed in place, nothing fast.
"""

from __future__ import annotations


class PlainGame:
    """A game of ``players`` with this deal; see the table of rules in the engine's design."""

    def __init__(self, players, quartets, hand, deal, first, *, bluff=False, open_hands=False):
        self.players, self.bluff, self.open_hands = players, bluff, open_hands
        cards = [divmod(card, 4) for card in deal]
        dealt = hand * players if hand else 4 * quartets
        self.hands = [set() for _ in range(players)]
        for place, card in enumerate(cards[:dealt]):
            self.hands[(first + place) % players].add(card)
        self.pot = cards[dealt:]
        self.laid = [[] for _ in range(players)]
        self.known_to_lack = set()
        self.known_to_hold = {}
        self.turn = first
        for quartet in range(quartets):
            for seat in range(players):
                self._lay(seat, quartet)
        self._settle()

    @property
    def over(self):
        return not any(self.hands)

    def may_ask(self, target, card):
        own = self.hands[self.turn]
        if self.over or target == self.turn or not self.hands[target]:
            return False
        if not any(quartet == card[0] for quartet, _ in own):
            return False
        if card in own and not self.bluff:
            return False
        if self.open_hands:
            return card in self.hands[target]
        elsewhere = self.known_to_hold.get(card, target) != target
        return not elsewhere and (target, card) not in self.known_to_lack

    def ask(self, target, card):
        asker = self.turn
        if card in self.hands[target]:
            self.hands[target].remove(card)
            self.hands[asker].add(card)
            self.known_to_hold[card] = asker
            self.known_to_lack.discard((asker, card))
            if self._lay(asker, card[0]) and self.open_hands:
                self.turn = (asker + 1) % self.players
        else:
            self.known_to_lack.add((target, card))
            if not self.bluff:
                self.known_to_lack.add((asker, card))
            self._draw(asker)
            self.turn = target
        self._settle()

    def pass_turn(self):
        self._draw(self.turn)
        self.turn = (self.turn + 1) % self.players
        self._settle()

    def _lay(self, seat, quartet):
        cards = {(quartet, index) for index in range(4)}
        if not cards <= self.hands[seat]:
            return False
        self.hands[seat] -= cards
        self.laid[seat].append(quartet)
        return True

    def _draw(self, seat):
        if self.pot:
            card = self.pot.pop(0)
            self.hands[seat].add(card)
            self.known_to_lack = {each for each in self.known_to_lack if each[0] != seat}
            self._lay(seat, card[0])

    def _settle(self):
        while self.pot and not all(self.hands):
            seat = self.turn
            while self.hands[seat]:
                seat = (seat + 1) % self.players
            self._draw(seat)
        while not self.over and not self.hands[self.turn]:
            self.turn = (self.turn + 1) % self.players
