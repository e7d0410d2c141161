"""The rules of a game: how many play, what is dealt, and the options.

The default is the game as it is played at Dutch tables, with one addition, the *guard*: an ask
that everybody knows must fail is not allowed. Without it cautious players need never finish.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from random import Random

from msgspec import Struct

from kwartet.errors import KwartetError, Message
from kwartet.game.bits import MOST_QUARTETS, has_quartet
from kwartet.model.card_set import CARDS_PER_QUARTET

FEWEST_PLAYERS, MOST_PLAYERS = 2, 8

_HAND_FOR_TWO = 7


Chance = Callable[[], float]
"""Gives a number in [0, 1) each time, as :func:`chance` makes them."""


class Way(StrEnum):
    """The four ways to play; see :func:`rules_for` for what each does to the rules."""

    CLASSIC = "classic"
    TOGETHER = "together"
    FAST = "fast"
    BOARD = "board"


class Rules(Struct, frozen=True):
    """What holds for a whole game.

    ``players`` is the number of seats (2..8), ``quartets`` that of the quartets in play (1..26).
    ``hand`` is how many cards each is dealt, the rest being the pot; 0 deals all cards.
    ``bluff`` (*misleiding*) allows asking for a card that one holds; it costs the turn.
    ``open_hands`` lays all hands open; then every ask hits, and the turn passes to the left after
    each quartet, so that a turn is short.
    """

    players: int
    quartets: int
    hand: int = 0
    bluff: bool = False
    open_hands: bool = False

    @property
    def cards(self) -> int:
        """How many cards are in play."""
        return CARDS_PER_QUARTET * self.quartets

    @property
    def pot(self) -> int:
        """How many cards the pot holds after dealing."""
        return self.cards - self.hand * self.players if self.hand else 0


class Deal(Struct, frozen=True):
    """All cards in the order of dealing, one at a time to the left.

    Seat ``first`` gets the first card and the first turn. What is not dealt is the pot, and is
    drawn in this same order.
    """

    cards: tuple[int, ...]
    first: int = 0


def rules_for(way: Way, players: int, quartets: int, *, bluff: bool = False) -> Rules:
    """The rules of a way to play.

    *Klassiek*, *Samen* and *Bordspel* share one game: they differ in what counts at the end and in
    where the hands are. *Snel* is played with open hands. Two players get seven cards each, or one
    for each quartet if that is less: with all cards dealt, each would know the other's hand.
    """
    open_hands = way is Way.FAST
    hand = min(_HAND_FOR_TWO, quartets) if players == FEWEST_PLAYERS and not open_hands else 0
    return Rules(players, quartets, hand, bluff=bluff and not open_hands, open_hands=open_hands)


def rules_problem(rules: Rules) -> Message | None:
    """Why a game with these rules cannot be played, or None if it can."""
    players, quartets = rules.players, rules.quartets
    if not FEWEST_PLAYERS <= players <= MOST_PLAYERS:
        return Message(
            f"Speel met {FEWEST_PLAYERS} tot {MOST_PLAYERS} teams. Het zijn er nu {players}.",
            f"Play with {FEWEST_PLAYERS} to {MOST_PLAYERS} teams. There are {players} now.",
        )
    if not 1 <= quartets <= MOST_QUARTETS:
        return Message(
            f"Kies 1 tot {MOST_QUARTETS} kwartetten. Het zijn er nu {quartets}.",
            f"Choose 1 to {MOST_QUARTETS} quartets. There are {quartets} now.",
        )
    if rules.cards < max(rules.hand, 1) * players or rules.hand < 0:
        return Message(
            "Er zijn te weinig kaarten voor zo veel teams. Kies een kwartet erbij of deel minder.",
            "There are too few cards for so many teams. Add a quartet or deal fewer cards.",
        )
    if rules.open_hands and (rules.hand or rules.bluff):
        return Message(
            "Met open handen is er geen pot en geen misleiding. Zet die uit.",
            "With open hands there is no pot and no bluffing. Turn those off.",
        )
    if players == FEWEST_PLAYERS and not rules.open_hands and not rules.pot:
        return Message(
            "Met twee teams weet je zo wie wat heeft. Deel minder kaarten, dan blijft er een pot.",
            "With two teams each knows what the other has. Deal fewer cards, to leave a pot.",
        )
    return None


def check_rules(rules: Rules) -> None:
    """Raise ``KwartetError`` when no game can be played with these rules."""
    problem = rules_problem(rules)
    if problem:
        raise KwartetError(nl=problem.nl, en=problem.en)


def chance(seed: int | str) -> Chance:
    """The source of chance that this seed stands for: the same in every version of Python."""
    return Random(seed).random  # noqa: S311 -- dice that can be thrown again are the point


def shuffled(rules: Rules, random: Chance) -> Deal:
    """A deal by chance.

    Fisher and Yates' shuffle on ``random()`` alone, which yields the same numbers for the same
    seed in every version of Python, where ``Random.shuffle`` does not promise to.
    """
    cards = list(range(rules.cards))
    for last in range(len(cards) - 1, 0, -1):
        other = int(random() * (last + 1))
        cards[last], cards[other] = cards[other], cards[last]
    return Deal(tuple(cards), first=int(random() * rules.players))


def shuffled_for_paper(rules: Rules, random: Chance) -> Deal:
    """A deal by chance that gives nobody a whole quartet, for a game that begins on paper.

    There nobody would lay it before the first ask. With three teams or more, and with two and a
    pot, such a deal always exists, and one in a few is.
    """
    deal = shuffled(rules, random)
    while any(map(has_quartet, dealt_hands(rules, deal))):
        deal = shuffled(rules, random)
    return deal


def dealt_hands(rules: Rules, deal: Deal) -> tuple[int, ...]:
    """Per seat the mask of the cards it is dealt: what stands on its hand sheet."""
    hands = [0] * rules.players
    for place, card in enumerate(deal.cards[: rules.cards - rules.pot]):
        hands[(deal.first + place) % rules.players] |= 1 << card
    return tuple(hands)


def most_failing_asks(rules: Rules) -> int:
    """How many asks can fail in one game, whatever the players do.

    All transfers are public, so what is known about a card only grows. Of each card at most all
    players but its holder are known to lack it, a failing ask adds one of them, and the first one
    of a card adds the asker too (with ``bluff`` it does not). A draw wipes out what was known, but
    as long as there is a pot every failing ask takes a card from it.
    """
    if rules.open_hands:
        return 0
    others = rules.players - 1 if rules.bluff else rules.players - 2
    return rules.cards * others + rules.pot
