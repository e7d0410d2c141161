"""The rules in motion: a state and a move make the next state and the events everybody sees.

Everything here is a pure function of frozen values. There is no clock and no chance: after the
deal nothing is random, so the same deal and the same moves give the same game.
"""

from __future__ import annotations

from kwartet.errors import KwartetError
from kwartet.game.bits import QUARTET, cards_of, quartet_mask, quartet_of
from kwartet.game.moves import (
    Ask,
    Asked,
    DealtMove,
    Drew,
    Ended,
    Ending,
    Event,
    Laid,
    Pass,
    Passed,
    Talk,
    Turned,
)
from kwartet.game.reasons import IllegalMoveError, Reason
from kwartet.game.rules import Deal, Rules, check_rules, dealt_hands
from kwartet.game.state import State, View, legal_masks
from kwartet.game.table import stop, talk
from kwartet.model.card_set import CARDS_PER_QUARTET


def new_game(rules: Rules, deal: Deal) -> State:
    """The state after dealing; quartets that were dealt whole are laid at once.

    ``KwartetError`` when the rules cannot be played or the deal is not one of all the cards.
    """
    check_rules(rules)
    if sorted(deal.cards) != list(range(rules.cards)) or not 0 <= deal.first < rules.players:
        raise KwartetError(
            nl="De kaarten van dit spel kloppen niet. Begin een nieuw spel.",
            en="The cards of this game are not right. Start a new game.",
        )
    hands = dealt_hands(rules, deal)
    nothing = (0,) * rules.players
    all_cards = (1 << rules.cards) - 1
    start = State(
        rules=rules,
        turn=deal.first,
        laid=((),) * rules.players,
        lacks=tuple(all_cards ^ hand for hand in hands) if rules.open_hands else nothing,
        holds=hands if rules.open_hands else nothing,
        waiting=(),
        discussed=(),
        ending=None,
        log=(),
        hands=hands,
        pot=deal.cards[rules.cards - rules.pot :][::-1],
    )
    change = _Change(start)
    for quartet in range(rules.quartets):
        for seat in range(rules.players):
            change.lay(seat, quartet)
    return change.settled()


def legal_asks(position: State | View) -> list[Ask]:
    """All asks that the seat at turn may make, by seat and card; at least one until the end.

    For a view: empty unless it shows the hand of the seat at turn.
    """
    return [Ask(seat, card) for seat, mask in legal_masks(position) for card in cards_of(mask)]


def why_illegal(position: State | View, ask: Ask) -> Reason | None:
    """Why the seat at turn may not ask this, or None if it may.

    A view that does not show the hand at turn answers from what everybody knows alone: on a
    shared screen None means that nobody can know it to be against the rules.
    """
    if position.ending is not None:
        return Reason.OVER
    return _why_not_seat(position, ask.target) or _why_not_card(position, ask.target, ask.card)


def _why_not_seat(position: State | View, target: int) -> Reason | None:
    if not 0 <= target < position.rules.players:
        return Reason.NO_SUCH_TEAM
    if target == position.turn:
        return Reason.SELF
    occupied = position.hands if isinstance(position, State) else position.counts
    return None if occupied[target] else Reason.TARGET_EMPTY


def _why_not_card(position: State | View, target: int, card: int) -> Reason | None:
    if not 0 <= card < position.rules.cards:
        return Reason.NO_SUCH_CARD
    quartet = quartet_of(card)
    if any(quartet in laid for laid in position.laid):
        return Reason.LAID
    hand = position.hands[position.turn]
    if hand is not None and not hand & quartet_mask(quartet):
        return Reason.QUARTET_NOT_HELD
    if hand is not None and hand >> card & 1 and not position.rules.bluff:
        return Reason.OWN_CARD
    return Reason.KNOWN_TO_FAIL if position.lacks[target] >> card & 1 else None


def apply(state: State, move: DealtMove) -> tuple[State, tuple[Event, ...]]:
    """The state after a move, and the events it brought, in order.

    ``IllegalMoveError`` when the rules do not allow it; ``state`` is never changed.
    """
    if isinstance(move, Ask):
        reason = why_illegal(state, move)
        if reason is not None:
            raise IllegalMoveError(reason)
        after = after_ask(state, move.target, move.card)
    elif isinstance(move, Talk):
        after = talk(state, move)
    elif isinstance(move, Pass):
        after = _after_pass(state)
    else:
        after = stop(state)
    return after, after.log[len(state.log) :]


def after_ask(state: State, target: int, card: int) -> State:
    """The state after an ask that is known to be legal: for playing out many games fast."""
    change = _Change(state)
    asker, bit = state.turn, 1 << card
    hit = state.hands[target] & bit != 0
    change.events.append(Asked(asker, target, card, hit))
    if hit:
        change.hand_over(asker, target, bit)
        if change.lay(asker, quartet_of(card)) and state.rules.open_hands:
            change.turn = asker + 1
    else:
        change.lacks[target] |= bit
        if not state.rules.bluff:
            change.lacks[asker] |= bit
        if state.pot:
            change.draw(asker)
        change.turn = target
    return change.settled()


def _after_pass(state: State) -> State:
    """The turn goes to the next on the left who has cards.

    With a pot the seat draws first, as after a miss: all who gave the turn away have then drawn
    since they were last asked, so a card in the pot can be asked for, and a legal ask remains.
    """
    if state.ending is not None:
        raise IllegalMoveError(Reason.OVER)
    change = _Change(state)
    change.events.append(Passed(state.turn))
    if state.pot:
        change.draw(state.turn)
    change.turn += 1
    return change.settled()


class _Change:
    """A state on its way to the next one: the only place where cards move."""

    __slots__ = ("before", "events", "hands", "holds", "lacks", "laid", "pot", "turn", "waiting")

    def __init__(self, before: State) -> None:
        self.before = before
        self.turn = before.turn
        self.hands = list(before.hands)
        self.lacks = list(before.lacks)
        self.holds = list(before.holds)
        self.pot = before.pot
        self.laid = before.laid
        self.waiting = before.waiting
        self.events: list[Event] = []

    def hand_over(self, asker: int, target: int, bit: int) -> None:
        """Move a card; everybody sees it, so everybody knows who holds it and who does not."""
        self.hands[target] ^= bit
        self.hands[asker] |= bit
        self.holds[target] &= ~bit
        self.holds[asker] |= bit
        self.lacks = [lacking | bit for lacking in self.lacks]
        self.lacks[asker] ^= bit

    def lay(self, seat: int, quartet: int) -> bool:
        """Lay a quartet if the seat has all of it; whether it had."""
        shift = CARDS_PER_QUARTET * quartet
        if self.hands[seat] >> shift & QUARTET != QUARTET:
            return False
        self.hands[seat] ^= QUARTET << shift
        self.holds[seat] &= ~(QUARTET << shift)
        laid = list(self.laid)
        laid[seat] = (*laid[seat], quartet)
        self.laid = tuple(laid)
        self.waiting = (*self.waiting, quartet)
        self.events.append(Laid(seat, quartet))
        return True

    def draw(self, seat: int) -> None:
        """Take the next card of the pot: what everybody knew the seat to lack may now be there."""
        card = self.pot[-1]
        self.pot = self.pot[:-1]
        self.hands[seat] |= 1 << card
        self.lacks[seat] = 0
        for other, held in enumerate(self.holds):
            if other != seat:
                self.lacks[seat] |= held
        self.events.append(Drew(seat, card))
        self.lay(seat, quartet_of(card))

    def settled(self) -> State:
        """The next state: empty hands draw, the turn goes to who has cards, or the game ends."""
        before = self.before
        turn: int | None = self.turn % before.rules.players
        if not self.hands[self.turn % before.rules.players] or (self.pot and 0 in self.hands):
            turn = self._first_with_cards()
        if turn is None:
            self.events.append(Ended(Ending.LAID))
        elif turn != before.turn:
            self.events.append(Turned(turn))
        return State(
            before.rules,
            before.turn if turn is None else turn,
            self.laid,
            tuple(self.lacks),
            tuple(self.holds),
            self.waiting,
            before.discussed,
            Ending.LAID if turn is None else None,
            (*before.log, *self.events),
            tuple(self.hands),
            self.pot,
        )

    def _first_with_cards(self) -> int | None:
        """The seat at turn or the next on its left who has cards, once empty hands have drawn."""
        seats = len(self.hands)
        to_the_left = [(self.turn + steps) % seats for steps in range(seats)]
        while self.pot and 0 in self.hands:
            self.draw(next(seat for seat in to_the_left if not self.hands[seat]))
        return next((seat for seat in to_the_left if self.hands[seat]), None)
