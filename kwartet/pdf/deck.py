"""What is printed: a job from the print room, and the deck of cards that it comes down to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kwartet.errors import KwartetError
from kwartet.images.cache import PictureCache, cache_folder
from kwartet.layout.cards import lay_out_back, lay_out_front
from kwartet.layout.display import DisplayList
from kwartet.model.card_set import CardSet, Quartet
from kwartet.model.problems import Severity
from kwartet.pdf.preflight import check_set
from kwartet.pdf.presets import Preset

Progress = Callable[[int, int], None]
"""Called with the pages done and the pages in all; raises to stop, and then no file is left."""


def silent(done: int, total: int) -> None:
    """Tells nobody how far it is."""


@dataclass(frozen=True)
class Job:
    """What to print: a set with the folder of its photos, for the printer of the ``preset``.

    ``only`` names the cards (or quartets) to print by id; empty for the whole set, in which cards
    that are still empty are left out. ``cache`` keeps converted photos.
    """

    card_set: CardSet
    pictures: Path
    preset: Preset
    only: frozenset[str] = frozenset()
    cache: PictureCache = field(default_factory=lambda: PictureCache(cache_folder()))


@dataclass(frozen=True)
class Deck:
    """The cards of a job at the size they are printed, in the order of the set.

    ``open_points`` counts the blocking problems that touch these cards.
    """

    card_set: CardSet
    cards: tuple[tuple[Quartet, int], ...]
    open_points: int

    def front(self, number: int) -> DisplayList:
        """The front of the card with this number, counted from 0."""
        quartet, index = self.cards[number]
        return lay_out_front(self.card_set, quartet, index).items

    def back(self) -> DisplayList:
        """The back of every card."""
        return lay_out_back(self.card_set)


def deck_of(job: Job) -> Deck:
    """The cards that a job prints.

    Raises:
        KwartetError: ``only`` names a card that the set does not have, or there is no card at all.
    """
    card_set = job.preset.sized(job.card_set)
    _check_chosen(card_set, job.only)
    cards = printed_cards(card_set, job.only)
    if not cards:
        raise KwartetError(
            nl="Er is nog geen kaart om te drukken. Maak eerst een kaart.",
            en="There is no card to print yet. Make a card first.",
        )
    return Deck(card_set, cards, _open_points(card_set, job.pictures, cards))


def printed_cards(card_set: CardSet, only: frozenset[str]) -> tuple[tuple[Quartet, int], ...]:
    """The cards that are printed, in the order of the set: quartet and index of each.

    ``only`` is as in :class:`Job`.
    """
    return tuple(
        (quartet, index)
        for quartet in card_set.quartets
        for index, card in enumerate(quartet.cards)
        if {card.id, quartet.id} & only or not (only or card.is_empty)
    )


def _check_chosen(card_set: CardSet, only: frozenset[str]) -> None:
    known = {quartet.id for quartet in card_set.quartets} | {card.id for card in card_set.cards}
    unknown = ", ".join(sorted(only - known))
    if unknown:
        raise KwartetError(
            nl=f"Deze kaarten zitten niet in het spel: {unknown}. Kijk de keuze na.",
            en=f"These cards are not in the game: {unknown}. Check the choice.",
        )


def _open_points(card_set: CardSet, pictures: Path, cards: tuple[tuple[Quartet, int], ...]) -> int:
    """How many blocking problems touch these cards, their quartets or the set as a whole."""
    printed = {None, *(quartet.cards[index].id for quartet, index in cards)}
    quartets = {None, *(quartet.id for quartet, _ in cards)}
    return sum(
        problem.severity is Severity.BLOCK
        and problem.where.card in printed
        and problem.where.quartet in quartets
        for problem in check_set(card_set, pictures)
    )


def proof_note(deck: Deck) -> str:
    """What the margin of a product says while something blocks; empty when the deck is ready."""
    count = deck.open_points
    if not count:
        return ""
    if deck.card_set.language.startswith("en"):
        return f"PROOF · {count} point{'s' if count > 1 else ''} open"
    return f"PROEF · {count} punt{'en' if count > 1 else ''} open"
