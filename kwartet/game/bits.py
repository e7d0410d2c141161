"""Cards as numbers, hands as bit masks.

In a game of Q quartets the cards are numbered 0 .. 4Q-1: card ``4 * q + k`` is the card with index
``k`` (0..3) of quartet ``q`` (0..Q-1). A set of cards is an int with one bit per card, so that
whole hands are compared, joined and counted in one operation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kwartet.model.card_set import CARDS_PER_QUARTET

QUARTET = (1 << CARDS_PER_QUARTET) - 1
"""The mask of the four cards of quartet 0."""

MOST_QUARTETS = 26
"""No game is larger: each quartet has a letter of the alphabet as its key."""

_FIRST_CARDS = sum(1 << CARDS_PER_QUARTET * quartet for quartet in range(MOST_QUARTETS))
_ODD = _FIRST_CARDS * 0b0101
_LOW_PAIRS = _FIRST_CARDS * 0b0011


def card_number(quartet: int, index: int) -> int:
    """The number of the card with this index (0..3) in a quartet."""
    return CARDS_PER_QUARTET * quartet + index


def quartet_of(card: int) -> int:
    """The quartet that a card belongs to."""
    return card // CARDS_PER_QUARTET


def index_of(card: int) -> int:
    """The index (0..3) of a card in its quartet."""
    return card % CARDS_PER_QUARTET


def quartet_mask(quartet: int) -> int:
    """The mask of the four cards of a quartet."""
    return QUARTET << CARDS_PER_QUARTET * quartet


def quartet_around(card: int) -> int:
    """The mask of the four cards of the quartet that a card belongs to."""
    return QUARTET << card - card % CARDS_PER_QUARTET


def mask_of(cards: Iterable[int]) -> int:
    """The mask of these cards."""
    mask = 0
    for card in cards:
        mask |= 1 << card
    return mask


def cards_of(mask: int) -> Iterator[int]:
    """The cards of a mask, lowest number first."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest


def nth_card(mask: int, n: int) -> int:
    """The card with ``n`` lower ones in the mask."""
    for _ in range(n):
        mask &= mask - 1
    return (mask & -mask).bit_length() - 1


def whole_quartets(hand: int) -> int:
    """The mask of all quartets of which the hand holds at least one card."""
    pairs = hand | hand >> 1
    return ((pairs | pairs >> 2) & _FIRST_CARDS) * QUARTET


def has_quartet(hand: int) -> bool:
    """Whether all four cards of some quartet are in the hand."""
    pairs = hand & hand >> 1
    return pairs & pairs >> 2 & _FIRST_CARDS != 0


def by_number_held(hand: int) -> tuple[int, int, int]:
    """The masks of the quartets of which the hand holds three, two and one card, in that order."""
    pairs = (hand & _ODD) + (hand >> 1 & _ODD)
    held = (pairs & _LOW_PAIRS) + (pairs >> 2 & _LOW_PAIRS)
    ones, twos = held & _FIRST_CARDS, held >> 1 & _FIRST_CARDS
    return (ones & twos) * QUARTET, (twos & ~ones) * QUARTET, (ones & ~twos) * QUARTET
