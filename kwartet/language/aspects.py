"""The kinds of card as the rules know them, by name and by number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwartet.errors import KwartetError
from kwartet.language.text import fold_text

if TYPE_CHECKING:
    from kwartet.model.card_set import CardSet

ASPECTS = ("Zo voelt het", "Zo zit het", "Dit helpt", "Dit kun jij doen")
"""The kinds of card by which the rules know them, by number from 1."""


def aspect_number(named: str) -> int:
    """The number of a kind of card, from its number or its name; ``KwartetError`` if unknown."""
    names = [fold_text(name) for name in ASPECTS]
    wanted = " ".join(fold_text(named).split())
    if wanted in names:
        return names.index(wanted) + 1
    if wanted in ("1", "2", "3", "4"):
        return int(wanted)
    choices = ", ".join(ASPECTS)
    raise KwartetError(
        nl=f"De soort kaart “{named}” bestaat niet. Kies 1, 2, 3, 4 of een naam: {choices}.",
        en=f"There is no kind of card “{named}”. Choose 1, 2, 3, 4 or a name: {choices}.",
    )


def aspect_of(card_set: CardSet, index: int) -> int | None:
    """The number of the kind of the cards at this index (0 to 3), as the rules know it.

    A set may have kinds of its own, at other places: only the name says what a kind is.
    """
    aspect = card_set.aspect(index)
    names = [fold_text(name) for name in ASPECTS]
    name = fold_text(aspect.name) if aspect else ""
    return names.index(name) + 1 if name in names else None
