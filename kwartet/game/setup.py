"""What is chosen before a game: who plays, which quartets, which way, and how long all takes."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec
from msgspec import Struct

from kwartet.errors import Message
from kwartet.game.bots import Level
from kwartet.game.rules import Chance, Rules, Way, rules_for, rules_problem
from kwartet.model.card_set import CardSet, Quartet

DEFAULT_PLAYERS = 5
DEFAULT_QUARTETS = 6
"""Fits a lesson of 50 minutes with its frame; 13 quartets do not."""

MOST_HEAVY = 2
"""A lesson has at most two heavy themes (the lesson plan)."""


class Seat(Struct, frozen=True, omit_defaults=True):
    """A team or player: its name, its animal (a file in ``assets/animals``), its size in pupils.

    ``level`` is None for people, or how well the computer plays this seat.
    """

    name: str
    animal: str
    pupils: int = 0
    level: Level | None = None


class Theme(Struct, frozen=True):
    """A quartet in play: its id in the set, its name, and the titles of its four cards."""

    id: str
    name: str
    titles: tuple[str, str, str, str]


class Source(Struct, frozen=True):
    """The card set that is played from; ``digest`` tells whether its cards changed since."""

    id: str
    title: str
    digest: str


class Lesson(Struct, frozen=True):
    """How the game is paced; 0 turns a thing off.

    ``goal`` is the number of conversations the class wants to hold, ``talk_s`` the seconds for
    each, ``turn_s`` those for a turn (a bell, no penalty), ``lesson_min`` the length of the lesson
    in minutes.
    """

    goal: int = 0
    talk_s: int = 90
    turn_s: int = 45
    lesson_min: int = 50


class Setup(Struct, frozen=True):
    """All choices made before dealing; ``themes[q]`` is quartet number q of the game."""

    way: Way
    rules: Rules
    seats: tuple[Seat, ...]
    themes: tuple[Theme, ...]
    source: Source
    lesson: Lesson = Lesson()


def set_up(
    card_set: CardSet,
    quartet_ids: Iterable[str],
    seats: Sequence[Seat],
    way: Way = Way.CLASSIC,
    *,
    bluff: bool = False,
    lesson: Lesson | None = None,
) -> Setup:
    """The set-up for these quartets and seats; the goal is all conversations but one.

    ``KeyError`` for a quartet that the set does not have. Ask :func:`setup_problem` before playing.
    """
    quartets = [card_set.quartet(quartet_id) for quartet_id in quartet_ids]
    return Setup(
        way=way,
        rules=rules_for(way, len(seats), len(quartets), bluff=bluff),
        seats=tuple(seats),
        themes=tuple(_theme(quartet) for quartet in quartets),
        source=Source(card_set.id, card_set.title, digest(quartets)),
        lesson=lesson or Lesson(goal=max(1, len(quartets) - 1)),
    )


def _theme(quartet: Quartet) -> Theme:
    first, second, third, fourth = (card.title for card in quartet.cards)
    return Theme(quartet.id, quartet.name, (first, second, third, fourth))


def digest(quartets: Sequence[Quartet]) -> str:
    """A short fingerprint of the quartets, the same as long as nothing on their cards changes."""
    return hashlib.sha256(msgspec.json.encode(quartets)).hexdigest()[:16]


def setup_problem(setup: Setup) -> Message | None:
    """Why this cannot be played, or None if it can."""
    if (len(setup.seats), len(setup.themes)) != (setup.rules.players, setup.rules.quartets):
        return Message(
            "De teams of de kwartetten passen niet bij de regels. Stel het spel opnieuw in.",
            "The teams or the quartets do not match the rules. Set the game up again.",
        )
    return rules_problem(setup.rules) or _names_problem(setup) or _computers_problem(setup)


def _names_problem(setup: Setup) -> Message | None:
    names = Counter(seat.name.strip().casefold() for seat in setup.seats)
    if "" in names:
        return Message("Elk team heeft een naam nodig.", "Every team needs a name.")
    for seat in setup.seats:
        if names[seat.name.strip().casefold()] > 1:
            return Message(
                f"Er zijn twee teams die {seat.name} heten. Geef er één een andere naam.",
                f"Two teams are called {seat.name}. Give one of them another name.",
            )
    return None


def _computers_problem(setup: Setup) -> Message | None:
    computers = [seat for seat in setup.seats if seat.level is not None]
    if setup.way is Way.BOARD and computers:
        return Message(
            f"De computer kan geen papieren kaarten vasthouden. Haal {computers[0].name} weg.",
            f"The computer cannot hold paper cards. Remove {computers[0].name}.",
        )
    if len(computers) == len(setup.seats):
        return Message("Er doet nog geen mens mee. Voeg een team toe.", "Add a team of people.")
    return None


def playable(quartet: Quartet) -> bool:
    """Whether players can ask for all four cards: each has a title of its own."""
    titles = {card.title.strip().casefold() for card in quartet.cards}
    return len(titles) == len(quartet.cards) and "" not in titles


def suggested_quartets(card_set: CardSet, count: int, random: Chance) -> list[str]:
    """The ids of a mix by chance, in the order of the set, for *Kies een mix*.

    At most two heavy themes, and none that is off in class; fewer than ``count`` if the set has no
    more.
    """
    fit = [each for each in card_set.quartets if playable(each) and not each.off_in_class]
    ranked = sorted(fit, key=lambda _: random())
    heavy = {each.id for each in [each for each in ranked if each.heavy][:MOST_HEAVY]}
    chosen = [each.id for each in ranked if not each.heavy or each.id in heavy][:count]
    return [each.id for each in card_set.quartets if each.id in chosen]


def theme_advice(card_set: CardSet, quartet_ids: Iterable[str]) -> list[Message]:
    """What a teacher should weigh about the chosen themes; nothing here forbids playing."""
    chosen = [card_set.quartet(quartet_id) for quartet_id in quartet_ids]
    heavy = [quartet.name for quartet in chosen if quartet.heavy]
    advice = [
        Message(
            f"{quartet.name} staat in de klas normaal uit. Overleg eerst met de zorgcoördinator,"
            " en zorg voor een tweede volwassene in het lokaal.",
            f"{quartet.name} is normally off in class. Talk to the care coordinator first, and have"
            " a second adult in the room.",
        )
        for quartet in chosen
        if quartet.off_in_class
    ]
    if len(heavy) > MOST_HEAVY:
        advice.append(
            Message(
                f"Er zijn {len(heavy)} zware thema’s gekozen. Houd het op {MOST_HEAVY} per les.",
                f"{len(heavy)} heavy themes are chosen. Keep it to {MOST_HEAVY} a lesson.",
            )
        )
    return advice
