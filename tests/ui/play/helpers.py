"""A small game for the tests of the play room."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kwartet.game.bots import Level
from kwartet.game.rules import Way
from kwartet.game.session import begin
from kwartet.game.setup import Lesson, Seat, Setup, set_up
from kwartet.model.card_set import CardSet
from kwartet.storage.folder import read_set
from kwartet.ui.play.controller import PlayController

TEAMS = (Seat("Team Vos", "vos", 4), Seat("Team Uil", "uil", 4), Seat("Team Egel", "egel", 3))
BEGUN = "2026-11-23 10:40"


def small_setup(
    card_set: CardSet,
    *,
    seats: Sequence[Seat] = TEAMS,
    quartets: int = 3,
    way: Way = Way.CLASSIC,
    talk_s: int = 90,
) -> Setup:
    """A set-up with the first quartets of a set."""
    ids = [quartet.id for quartet in card_set.quartets[:quartets]]
    return set_up(card_set, ids, seats, way, lesson=Lesson(goal=2, talk_s=talk_s))


def computers(count: int) -> tuple[Seat, ...]:
    """One team of people, and the rest played by the computer."""
    animals = ("uil", "egel", "haas", "walvis", "beer", "das", "kikker")
    others = (Seat(f"Team {animal}", animal, level=Level.MEMORY) for animal in animals)
    return (TEAMS[0], *tuple(others)[: count - 1])


def shipped(folder: Path) -> CardSet:
    """The set that comes with the programme."""
    return read_set(folder).card_set


def controller_of(card_set: CardSet, setup: Setup, dice: int = 7) -> PlayController:
    """A game that keeps nothing."""
    return PlayController(card_set, Path(), begin(setup, dice, BEGUN), None)
