"""One notion of difference, for repainting, saving, the journal and merging.

Sets that stem from one another share what did not change, so a comparison by identity first makes
the work proportional to the change, not to the set.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from msgspec import Struct

from kwartet.model.card_set import CardSet, Quartet

ADDED = "added"
REMOVED = "removed"
CARDS = "cards"
QUARTETS = "quartets"
WORDS = "words"


class Change(NamedTuple):
    """One field that differs: of a card, of a quartet (no card), or of the set (neither).

    ``field`` is the name of the field, or ``added``/``removed`` with the whole quartet or card as
    ``new`` or ``old``; ``cards`` and ``quartets`` carry the order of ids.
    """

    quartet: str | None
    card: str | None
    field: str
    old: Any
    new: Any


def diff(before: CardSet, after: CardSet) -> list[Change]:
    """All differences between two versions of a set, in reading order of the new one."""
    if before is after:
        return []
    changes = [Change(None, None, *change) for change in _fields(before, after, skip=("quartets",))]
    old = {quartet.id: quartet for quartet in before.quartets}
    new = {quartet.id: quartet for quartet in after.quartets}
    if list(old) != list(new):
        changes.append(Change(None, None, QUARTETS, tuple(old), tuple(new)))
    changes += [Change(key, None, REMOVED, old[key], None) for key in old if key not in new]
    for key, quartet in new.items():
        if key not in old:
            changes.append(Change(key, None, ADDED, None, quartet))
        elif quartet is not old[key]:
            changes += _diff_quartet(old[key], quartet)
    return changes


def _diff_quartet(before: Quartet, after: Quartet) -> list[Change]:
    changes = [
        Change(after.id, None, *change) for change in _fields(before, after, skip=("cards",))
    ]
    old = {card.id: card for card in before.cards}
    new = {card.id: card for card in after.cards}
    if list(old) != list(new):
        changes.append(Change(after.id, None, CARDS, tuple(old), tuple(new)))
    for key, card in new.items():
        if key in old:
            changes += [Change(after.id, key, *change) for change in _fields(old[key], card)]
        else:
            changes.append(Change(after.id, key, ADDED, None, card))
    changes += [Change(after.id, key, REMOVED, old[key], None) for key in old if key not in new]
    return changes


def _fields(
    before: Struct, after: Struct, skip: tuple[str, ...] = ()
) -> list[tuple[str, Any, Any]]:
    """The fields that differ between two values of one class: (name, old, new)."""
    if before is after:
        return []
    pairs = (
        (name, getattr(before, name), getattr(after, name))
        for name in before.__struct_fields__
        if name not in skip
    )
    return [(name, old, new) for name, old, new in pairs if old is not new and old != new]
