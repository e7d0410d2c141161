"""What the teacher's computer keeps about a game beside its record: counts and parked questions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

MOST_STICKERS = 99


class Sticker(StrEnum):
    """What a class can say about a card: they understand it, it is right, it touches them."""

    CLEAR = "clear"
    RIGHT = "right"
    MOVING = "moving"


StickerCounts = Mapping[Sticker, int]
"""How many of each sticker a card got; a kind it got none of may be absent."""


class GameNotes(Struct, frozen=True, omit_defaults=True):
    """Never a name, and no question unless the teacher chose to keep them.

    ``stickers`` holds per card id how many of each sticker it got. ``announced`` are the quartets
    (by number in the game) whose heavy theme was announced. ``agreed``: the agreements were read.
    ``parked`` is written only with ``keep_parked``; ``sent``: the stickers are for the makers.
    """

    stickers: dict[str, dict[Sticker, int]] = {}
    announced: tuple[int, ...] = ()
    agreed: bool = False
    parked: tuple[str, ...] = ()
    keep_parked: bool = False
    sent: bool = False

    def count(self, card_id: str, sticker: Sticker) -> int:
        """How many of this sticker a card got."""
        return self.stickers.get(card_id, {}).get(sticker, 0)

    def with_count(self, card_id: str, sticker: Sticker, count: int) -> GameNotes:
        """The notes in which a card has so many of a sticker (0 up to ``MOST_STICKERS``)."""
        of_card = self.stickers.get(card_id, {})
        of_card = {**of_card, sticker: min(MOST_STICKERS, max(0, count))}
        return replace(self, stickers={**self.stickers, card_id: of_card})

    def for_disk(self) -> GameNotes:
        """What may be kept: the parked questions only when the teacher chose so."""
        return self if self.keep_parked else replace(self, parked=())


def added_up(notes: Iterable[GameNotes]) -> dict[str, StickerCounts]:
    """Per card id the stickers of several games together, of those that were sent to the makers."""
    sums: dict[str, Counter[Sticker]] = {}
    for each in notes:
        if each.sent:
            for card_id, counts in each.stickers.items():
                sums.setdefault(card_id, Counter()).update(counts)
    return {card_id: dict(counts) for card_id, counts in sums.items()}
