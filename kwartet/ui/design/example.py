"""A card to show a look with: one of the set's own, or one that we made up."""

from __future__ import annotations

from kwartet.model.card_set import Card, CardSet, Illustration, Quartet


def example_cards(card_set: CardSet, count: int) -> list[tuple[Quartet, int]]:
    """Cards that show what a style does: with a picture and much text, each of another quartet.

    Returns (quartet, index) of at most ``count`` cards; a made-up one where the set has none.
    """
    written = [
        max(range(len(quartet.cards)), key=lambda index: _weight(quartet.cards[index]))
        for quartet in card_set.quartets
    ]
    found = [
        (quartet, index)
        for quartet, index in zip(card_set.quartets, written, strict=True)
        if quartet.cards[index].title and quartet.cards[index].body
    ]
    return found[:count] or [(_made_up(), 0)]


def _weight(card: Card) -> tuple[bool, int]:
    return card.picture is not None, len(card.body)


def _made_up() -> Quartet:
    """A quartet of our own; its ids are never part of a set."""
    titles = ("Samen buiten", "Even stil", "Een bericht", "Morgen weer")
    body = "Zo ziet een kaart eruit. Hier komt straks jouw tekst, met jouw woorden."
    cards = tuple(
        Card(f"example-{n}", title, body, picture=Illustration(name))
        for n, (title, name) in enumerate(
            zip(titles, ("idee-brug", "idee-zon", "idee-hart", "idee-stap"), strict=True), 1
        )
    )
    first, second, third, fourth = cards
    return Quartet("example", "Voorbeeld", "golf", "zeegroen", (first, second, third, fourth))
