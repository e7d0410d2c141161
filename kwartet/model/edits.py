"""Every change to a set, as a function from one frozen set to the next.

An edit that changes nothing returns the very same set, so callers compare with ``is``.
"""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace

from kwartet.model.card_set import (
    Aspect,
    Card,
    Cards,
    CardSet,
    Kept,
    Picture,
    Quartet,
    Style,
    Word,
    new_id,
)


def rename_set(card_set: CardSet, title: str) -> CardSet:
    """Give the game another title."""
    return card_set if card_set.title == title else replace(card_set, title=title)


def set_style(card_set: CardSet, style: Style) -> CardSet:
    """Give the whole set another look."""
    return card_set if card_set.style == style else replace(card_set, style=style)


def set_aspects(card_set: CardSet, aspects: tuple[Aspect, ...]) -> CardSet:
    """Give the set other kinds of card: four, or none. ``ValueError`` for any other number."""
    if len(aspects) not in (0, 4):
        raise ValueError("a set has four aspects or none")
    return card_set if card_set.aspects == aspects else replace(card_set, aspects=aspects)


def add_word(card_set: CardSet, word: Word) -> CardSet:
    """Add a word of the makers, in the place of the same word if they have it already."""
    key = word.word.casefold()
    words = list(card_set.words)
    at = next((i for i, each in enumerate(words) if each.word.casefold() == key), len(words))
    words[at : at + 1] = [word]
    after = tuple(words)
    return card_set if after == card_set.words else replace(card_set, words=after)


def remove_word(card_set: CardSet, word: str) -> CardSet:
    """Take a word of the makers away; capitals do not matter."""
    left = tuple(each for each in card_set.words if each.word.casefold() != word.casefold())
    return card_set if left == card_set.words else replace(card_set, words=left)


def replace_card(card_set: CardSet, card: Card) -> CardSet:
    """Put ``card`` in the place of the card with the same id; ``KeyError`` if there is none.

    Words that the new card no longer has are not kept either.
    """
    kept = tuple(each for each in card.kept if each.words in getattr(card, each.field))
    if kept != card.kept:
        card = replace(card, kept=kept)
    quartet, index = card_set.locate(card.id)
    if quartet.cards[index] == card:
        return card_set
    cards = list(quartet.cards)
    cards[index] = card
    return replace_quartet(card_set, replace(quartet, cards=cast("Cards", tuple(cards))))


def set_title(card_set: CardSet, card_id: str, title: str) -> CardSet:
    """Give a card another title."""
    return replace_card(card_set, replace(card_set.card(card_id), title=title))


def set_body(card_set: CardSet, card_id: str, body: str) -> CardSet:
    """Give a card another text."""
    return replace_card(card_set, replace(card_set.card(card_id), body=body))


def set_source(card_set: CardSet, card_id: str, source: str) -> CardSet:
    """Give a card another source line."""
    return replace_card(card_set, replace(card_set.card(card_id), source=source))


def set_picture(card_set: CardSet, card_id: str, picture: Picture | None) -> CardSet:
    """Give a card another picture, or none."""
    return replace_card(card_set, replace(card_set.card(card_id), picture=picture))


def keep_wording(card_set: CardSet, card_id: str, kept: Kept) -> CardSet:
    """Let words of a card stay; a choice about the same words and rule is made anew."""
    card = card_set.card(card_id)
    others = tuple(each for each in card.kept if _about(each) != _about(kept))
    if kept in card.kept:
        return card_set
    return replace_card(card_set, replace(card, kept=(*others, kept)))


def reconsider_wording(card_set: CardSet, card_id: str, kept: Kept) -> CardSet:
    """Take back that these words of a card stay."""
    card = card_set.card(card_id)
    left = tuple(each for each in card.kept if each != kept)
    return replace_card(card_set, replace(card, kept=left))


def _about(kept: Kept) -> tuple[str, str, str]:
    return kept.field, kept.words, kept.rule


def clear_card(card_set: CardSet, card_id: str) -> CardSet:
    """Empty a card; it keeps its place and its id."""
    return replace_card(card_set, Card(card_id))


def swap_cards(card_set: CardSet, quartet_id: str, first: int, second: int) -> CardSet:
    """Let two cards of a quartet change places, and so kinds; indices run from 0 to 3."""
    quartet = card_set.quartet(quartet_id)
    cards = list(quartet.cards)
    cards[first], cards[second] = cards[second], cards[first]
    return replace_quartet(card_set, replace(quartet, cards=cast("Cards", tuple(cards))))


def replace_quartet(card_set: CardSet, quartet: Quartet) -> CardSet:
    """Put ``quartet`` in the place of the one with the same id; ``KeyError`` if there is none."""
    old = card_set.quartet(quartet.id)
    if old == quartet:
        return card_set
    quartets = tuple(quartet if each is old else each for each in card_set.quartets)
    return replace(card_set, quartets=quartets)


def add_quartet(card_set: CardSet, quartet: Quartet, at: int | None = None) -> CardSet:
    """Add a quartet at position ``at``, or at the end; ``ValueError`` if the set has its id."""
    if any(each.id == quartet.id for each in card_set.quartets):
        raise ValueError(f"the set already has quartet {quartet.id}")
    quartets = list(card_set.quartets)
    quartets.insert(len(quartets) if at is None else at, quartet)
    return replace(card_set, quartets=tuple(quartets))


def duplicate_quartet(card_set: CardSet, quartet_id: str, name: str) -> CardSet:
    """Add a copy of a quartet right after it, under another name and with fresh ids."""
    quartet = card_set.quartet(quartet_id)
    cards = tuple(replace(card, id=new_id()) for card in quartet.cards)
    copy = replace(quartet, id=new_id(), name=name, cards=cast("Cards", cards))
    return add_quartet(card_set, copy, card_set.quartets.index(quartet) + 1)


def remove_quartet(card_set: CardSet, quartet_id: str) -> CardSet:
    """Take a quartet and its four cards out of the set."""
    quartet = card_set.quartet(quartet_id)
    return replace(card_set, quartets=tuple(q for q in card_set.quartets if q is not quartet))


def move_quartet(card_set: CardSet, quartet_id: str, to: int) -> CardSet:
    """Move a quartet to position ``to``, counted in the new order and kept within bounds."""
    quartets = list(card_set.quartets)
    quartet = card_set.quartet(quartet_id)
    quartets.remove(quartet)
    quartets.insert(max(0, min(to, len(quartets))), quartet)
    after = tuple(quartets)
    return card_set if after == card_set.quartets else replace(card_set, quartets=after)
