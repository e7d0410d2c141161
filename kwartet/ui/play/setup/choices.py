"""What is chosen on the set-up page, as a value; kept for the next time with the same set."""

from __future__ import annotations

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSettings

from kwartet.game.bots import Level
from kwartet.game.rules import MOST_PLAYERS, Chance, Way, chance
from kwartet.game.setup import (
    DEFAULT_PLAYERS,
    DEFAULT_QUARTETS,
    Lesson,
    Seat,
    Setup,
    playable,
    set_up,
    suggested_quartets,
)
from kwartet.model.card_set import CardSet
from kwartet.ui.play.badges import ANIMALS

_PUPILS = 4
TURN_S = (0, 30, 45, 60, 90, 120)
TALK_S = (60, 90, 120, 180, 240, 300)
LESSON_MIN = (20, 30, 40, 45, 50, 60, 75, 90, 100)


class Choices(Struct, frozen=True):
    """Everything on the set-up page; ``quartets`` are ids, in the order of the set.

    ``turn_s`` 0 is without a clock; ``talks`` says whether a conversation follows each quartet.
    """

    seats: tuple[Seat, ...]
    quartets: tuple[str, ...]
    way: Way = Way.CLASSIC
    bluff: bool = False
    talks: bool = True
    talk_s: int = 90
    turn_s: int = 45
    lesson_min: int = 50

    def setup(self, card_set: CardSet) -> Setup:
        """The set-up for the game."""
        goal = max(1, len(self.quartets) - 1) if self.talks else 0
        lesson = Lesson(goal, self.talk_s if self.talks else 0, self.turn_s, self.lesson_min)
        return set_up(
            card_set, self.quartets, self.seats, self.way, bluff=self.bluff, lesson=lesson
        )

    def with_team(self, level: Level | None = None) -> Choices:
        """With one more team, of people or played by the computer."""
        if len(self.seats) >= MOST_PLAYERS:
            return self
        return replace(self, seats=(*self.seats, new_seat(self.seats, level)))

    def without(self, place: int) -> Choices:
        """Without the team at this place."""
        return replace(self, seats=self.seats[:place] + self.seats[place + 1 :])

    def with_seat(self, place: int, seat: Seat) -> Choices:
        """With another team at this place."""
        return replace(self, seats=(*self.seats[:place], seat, *self.seats[place + 1 :]))

    def with_quartets(self, card_set: CardSet, ids: set[str]) -> Choices:
        """With these quartets, in the order of the set."""
        return replace(self, quartets=tuple(q.id for q in card_set.quartets if q.id in ids))


def animal_name(animal: str) -> str:
    """What the team of an animal is called."""
    names = {
        "vos": QCoreApplication.translate("Animals", "Fox"),
        "uil": QCoreApplication.translate("Animals", "Owl"),
        "egel": QCoreApplication.translate("Animals", "Hedgehog"),
        "haas": QCoreApplication.translate("Animals", "Hare"),
        "walvis": QCoreApplication.translate("Animals", "Whale"),
        "kikker": QCoreApplication.translate("Animals", "Frog"),
        "beer": QCoreApplication.translate("Animals", "Bear"),
        "das": QCoreApplication.translate("Animals", "Badger"),
    }
    return names[animal]


def team_name(animal: str) -> str:
    """The name of a team as long as it did not choose another."""
    return QCoreApplication.translate("Animals", "Team {animal}").format(animal=animal_name(animal))


def new_seat(taken: tuple[Seat, ...], level: Level | None = None) -> Seat:
    """One more team: the first animal that nobody has."""
    animals = {seat.animal for seat in taken}
    animal = next((each for each in ANIMALS if each not in animals), "vos")
    return Seat(team_name(animal), animal, 0 if level else _PUPILS, level)


def first_choices(card_set: CardSet, random: Chance | None = None) -> Choices:
    """What the page begins with: a class of five teams and a mix of six quartets."""
    choices = Choices((), ())
    for _ in range(DEFAULT_PLAYERS):
        choices = choices.with_team()
    mix = suggested_quartets(card_set, DEFAULT_QUARTETS, random or chance(card_set.id))
    return choices.with_quartets(card_set, set(mix))


def load_choices(card_set: CardSet) -> Choices:
    """What was chosen last for this set, as far as it still can be."""
    kept = QSettings().value(f"play/{card_set.id}", "")
    try:
        choices = msgspec.json.decode(str(kept), type=Choices)
    except (msgspec.DecodeError, msgspec.ValidationError):
        return first_choices(card_set)
    fit = {each.id for each in card_set.quartets if playable(each)}
    choices = choices.with_quartets(card_set, fit & set(choices.quartets))
    return choices if choices.seats and choices.quartets else first_choices(card_set)


def save_choices(card_set: CardSet, choices: Choices) -> None:
    """Keep the choices for the next game with this set."""
    QSettings().setValue(f"play/{card_set.id}", msgspec.json.encode(choices).decode())
