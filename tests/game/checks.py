"""What must hold of every state of every game."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from msgspec.structs import replace

from kwartet.game.bits import cards_of, mask_of, quartet_mask
from kwartet.game.engine import apply, legal_asks, why_illegal
from kwartet.game.moves import Ask
from kwartet.game.reasons import IllegalMoveError
from kwartet.game.state import BOARD, State, view_for
from kwartet.game.table import public_facts

if TYPE_CHECKING:
    from kwartet.game.rules import Chance, Rules


def check_cards_and_facts(state: State) -> None:
    """Every card is in exactly one place, and what everybody knows is true."""
    rules = state.rules
    places = [*state.hands, mask_of(state.pot)]
    places += [quartet_mask(quartet) for laid in state.laid for quartet in laid]
    assert sum(places) == (1 << rules.cards) - 1, "every card is in exactly one place"
    facts = public_facts(state)
    for hand, lacks, holds in zip(state.hands, facts.lacks, facts.holds, strict=True):
        assert not hand & lacks
        assert holds & hand == holds


def all_asks(state: State) -> list[Ask]:
    """Whatever could be asked, also of seats and for cards that are not there."""
    seats, cards = range(-1, state.rules.players + 1), range(-1, state.rules.cards + 1)
    return [Ask(target, card) for target in seats for card in cards]


def check_asks(state: State, random: Chance) -> None:
    """What is legal and what has no reason against it are the same; one ask of each is played."""
    legal = legal_asks(state)
    assert bool(legal) == (state.ending is None)
    asks = all_asks(state)
    assert [ask for ask in asks if why_illegal(state, ask) is None] == legal
    if legal:
        apply(state, legal[int(random() * len(legal))])
    others = sorted(set(asks) - set(legal), key=lambda ask: (ask.target, ask.card))
    with pytest.raises(IllegalMoveError):
        apply(state, others[int(random() * len(others))])


def viewers(rules: Rules) -> tuple[int | None, ...]:
    """The shared screen, and every seat."""
    return (BOARD, *range(rules.players))


def in_bytes(state: State, viewer: int | None) -> bytes:
    """All that a viewer sees, as bytes."""
    return msgspec.json.encode(view_for(state, viewer))


def check_views(state: State, random: Chance) -> None:
    """No view changes by a byte when the cards that it does not show are dealt anew."""
    for viewer in viewers(state.rules):
        other = with_hidden_cards_permuted(state, viewer, random)
        assert in_bytes(state, viewer) == in_bytes(other, viewer)


def hidden_cards(state: State, viewer: int | None) -> list[tuple[int, int]]:
    """Where the cards lie that the viewer cannot see: (place, card), the pot being the last place.

    A card that everybody knows to be somewhere is not hidden.
    """
    if state.rules.open_hands:
        return []
    hidden = [
        (seat, card)
        for seat, hand in enumerate(state.hands)
        if seat != viewer
        for card in cards_of(hand & ~state.holds[seat])
    ]
    return hidden + [(len(state.hands), card) for card in state.pot]


def with_hidden_cards_permuted(state: State, viewer: int | None, random: Chance) -> State:
    """The same state with the hidden cards dealt anew over the same places."""
    hidden = hidden_cards(state, viewer)
    cards = sorted((card for _, card in hidden), key=lambda _: random())
    hands = list(state.hands)
    for place, card in hidden:
        if place < len(hands):
            hands[place] ^= 1 << card
    pot = []
    for (place, _), card in zip(hidden, cards, strict=True):
        if place == len(hands):
            pot.append(card)
        else:
            hands[place] |= 1 << card
    return replace(state, hands=tuple(hands), pot=tuple(pot))
