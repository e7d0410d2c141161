"""Working out who can hold what, from everything a seat saw and heard.

For every seat, and for the pot as one more seat after the last, two sets of cards: those it *can*
hold and those it *has*. They close in on each other until nothing follows any more:

- a card that only one seat can hold is there;
- a seat of which all cards are known can hold nothing else;
- a seat that can hold no more cards than it has, has all of them;
- whoever asked from a quartet had another card of it then (a *clause*).

This never excludes the truth. It does not find everything: clauses are taken one by one.
"""

from __future__ import annotations

from kwartet.game.bits import quartet_around, quartet_mask
from kwartet.game.memory import heard, most_held, promising
from kwartet.game.moves import Asked, Laid
from kwartet.game.state import View, legal_masks


class Knowledge:
    """What the viewer of a view can work out: masks of cards per seat, the pot being the last.

    ``can`` is what a seat can hold, ``has`` what it holds for certain, ``clauses`` are (seat, mask)
    pairs: the seat holds at least one of these cards, and it is not known which.
    """

    def __init__(self, view: View) -> None:
        self.counts = (*view.counts, view.pot)
        self.can, self.has = _from_what_was_said(view)
        self.clauses = _clauses(view)
        while self._narrow():
            pass

    def _narrow(self) -> bool:
        """Draw the conclusions that follow now; whether there were any."""
        before = (tuple(self.can), tuple(self.has))
        self._place_single_cards()
        for seat, count in enumerate(self.counts):
            if self.has[seat].bit_count() == count:
                self.can[seat] = self.has[seat]
            elif self.can[seat].bit_count() == count:
                self.has[seat] = self.can[seat]
        self._use_clauses()
        placed = 0
        for held in self.has:
            placed |= held
        self.can = [can & ~placed | has for can, has in zip(self.can, self.has, strict=True)]
        return before != (tuple(self.can), tuple(self.has))

    def _place_single_cards(self) -> None:
        """A card that only one seat can hold is there."""
        once = twice = 0
        for can in self.can:
            twice |= once & can
            once |= can
        self.has = [has | can & once & ~twice for can, has in zip(self.can, self.has, strict=True)]

    def _use_clauses(self) -> None:
        """A clause with one card left gives that card away; one that is met says nothing more."""
        open_clauses = []
        for seat, cards in self.clauses:
            left = cards & self.can[seat]
            if left & self.has[seat]:
                continue
            if left.bit_count() == 1:
                self.has[seat] |= left
            else:
                open_clauses.append((seat, left))
        self.clauses = open_clauses


def _from_what_was_said(view: View) -> tuple[list[int], list[int]]:
    """What the seats can hold and have, from the viewer's own hand and the public facts."""
    laid = 0
    for quartets in view.laid:
        for quartet in quartets:
            laid |= quartet_mask(quartet)
    has = [view.holds[seat] if hand is None else hand for seat, hand in enumerate(view.hands)]
    has.append(0)
    placed = laid
    for held in has:
        placed |= held
    unplaced = (1 << view.rules.cards) - 1 & ~placed
    can = [
        has[seat] | (unplaced & ~view.lacks[seat] if hand is None else 0)
        for seat, hand in enumerate(view.hands)
    ]
    can.append(unplaced if view.pot else 0)
    return can, has


def _clauses(view: View) -> list[tuple[int, int]]:
    """What the askers gave away about their hands, as far as it still holds."""
    clauses: list[tuple[int, int]] = []
    for event in view.log:
        if isinstance(event, Laid):
            gone = quartet_mask(event.quartet)
            clauses = [(seat, cards) for seat, cards in clauses if not cards & gone]
        elif isinstance(event, Asked):
            bit = 1 << event.card
            asked_from = quartet_around(event.card)
            if event.hit:
                # This may have been the card that the other asked with.
                clauses = [
                    (seat, cards)
                    for seat, cards in clauses
                    if seat != event.target or not cards & bit
                ]
            if event.hit or not view.rules.bluff:
                asked_from ^= bit
            clauses.append((event.asker, asked_from))
    return clauses


def best_asks(view: View) -> list[tuple[int, int]]:
    """The asks that promise most, as a mask of cards per seat; all are legal.

    A card whose place is certain comes first, from the quartet of which the viewer holds most.
    Otherwise, of the asks that can hit, those that memory finds promising: against players who
    remember, that wins more than asking where the chance of a hit is largest.
    """
    legal, own = legal_masks(view), view.hand
    known = Knowledge(view)
    hopeful = [(seat, good) for seat, cards in legal if (good := cards & known.can[seat] & ~own)]
    certain = [(seat, good) for seat, cards in hopeful if (good := cards & known.has[seat])]
    if certain:
        return most_held(certain, own)
    return promising(hopeful or legal, own, heard(view.log, len(view.log)))
