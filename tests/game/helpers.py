"""Games by chance: of all sizes, with all options, by players who do anything that is allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from kwartet.game.bits import nth_card
from kwartet.game.engine import after_ask, apply, new_game
from kwartet.game.moves import Ask, Lay, Pass, Report, Stop, TakeBack, Talk, TurnTo
from kwartet.game.reasons import IllegalMoveError
from kwartet.game.rules import Rules, Way, rules_problem, shuffled
from kwartet.game.session import Session, begin
from kwartet.game.setup import Lesson, Seat, Setup, Source, Theme
from kwartet.game.state import State, legal_masks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwartet.game.moves import Move
    from kwartet.game.rules import Chance

ANIMALS = ("vos", "uil", "egel", "haas", "walvis", "beer", "das", "kikker")


@st.composite
def all_rules(draw: st.DrawFn, most_quartets: int = 13) -> Rules:
    """Every game that can be played: 2 to 8 players, a pot or none, bluffing, open hands."""
    players = draw(st.integers(2, 8))
    quartets = draw(st.integers((players + 3) // 4, most_quartets))
    if draw(st.integers(0, 5)) == 0:
        return Rules(players, quartets, open_hands=True)
    most_cards = 4 * quartets // players - (players == 2)
    least = int(players == 2)
    hand = draw(st.integers(least, most_cards)) if draw(st.booleans()) else least
    rules = Rules(players, quartets, hand, bluff=draw(st.booleans()))
    assert rules_problem(rules) is None
    return rules


def random_ask(state: State, random: Chance) -> Ask:
    """Any legal ask."""
    choices = legal_masks(state)
    n = int(random() * sum(cards.bit_count() for _, cards in choices))
    for seat, cards in choices:
        if n < cards.bit_count():
            return Ask(seat, nth_card(cards, n))
        n -= cards.bit_count()
    raise AssertionError("no legal ask")


def random_game(rules: Rules, random: Chance, passing: float = 0.05) -> Iterator[State]:
    """All states of a game by chance, from the deal to the end; now and then a seat passes."""
    state = new_game(rules, shuffled(rules, random))
    yield state
    while state.ending is None:
        if random() < passing:
            state, _ = apply(state, Pass())
        else:
            ask = random_ask(state, random)
            state = after_ask(state, ask.target, ask.card)
        yield state


def a_setup(rules: Rules, way: Way = Way.CLASSIC) -> Setup:
    """A set-up for these rules."""
    return Setup(
        way=way,
        rules=rules,
        seats=tuple(Seat(f"Team {name.title()}", name, 3) for name in ANIMALS[: rules.players]),
        themes=tuple(
            Theme(f"id-{n}", f"Thema {n}", (f"A{n}", f"B{n} “”", f'C{n} "', f"D{n} \\ ]"))
            for n in range(1, rules.quartets + 1)
        ),
        source=Source("set", "Hoofdzaken 3B", "0123456789abcdef"),
        lesson=Lesson(goal=3),
    )


def random_session(rules: Rules, way: Way, random: Chance, moves: int = 40) -> Session:
    """A game in which everything happens that can, corrections included."""
    session = begin(a_setup(rules, way), dice=int(random() * 1e9), begun="2026-11-23 10:40")
    for _ in range(moves):
        try:
            session = session.play(_any_move(session, random))
        except IllegalMoveError:
            continue
    return session


def _any_move(session: Session, random: Chance) -> Move:
    """A likely move: mostly an ask, now and then something else."""
    table, kind = session.table, random()
    if kind < 0.08:
        return TakeBack()
    if kind < 0.2 and table.waiting:
        return Talk(table.waiting[0], held=random() < 0.7)
    if kind < 0.22:
        return Stop()
    if session.setup.way is Way.BOARD:
        return _any_board_move(session, random)
    state = session.states[-1]
    return Pass() if kind < 0.26 or state.ending is not None else random_ask(state, random)


def _any_board_move(session: Session, random: Chance) -> Move:
    rules, kind = session.setup.rules, random()
    seat = int(random() * rules.players)
    if kind < 0.1:
        return TurnTo(seat)
    if kind < 0.2:
        return Lay(seat, int(random() * rules.quartets))
    hit = random() < 0.5
    completes = hit and random() < 0.3
    return Report(seat, int(random() * rules.cards), hit=hit, completes=completes)
