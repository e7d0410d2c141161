"""The card sets that are measured: the shipped one, with photos, and much larger ones."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from tests.bench.children import ROOT, in_child, workplace

if TYPE_CHECKING:
    from PIL.Image import Image

    from kwartet.model.card_set import Quartet

SHIPPED = ROOT / "kaarten" / "stigmakwartet"

_PHOTO_PX = 1200
_GRAIN = 0.25
"""How much of a photo is detail: with this it is as large a JPEG as a camera makes of that size."""


@cache
def photo_set() -> Path:
    """The folder of the shipped set with a photo of its own on each of its 52 cards."""
    return Path(in_child(__name__, "make_photo_set", workplace() / "photos"))


@cache
def large_set(cards: int) -> Path:
    """The folder of a set of this many cards, all different, with the shipped illustrations."""
    return Path(in_child(__name__, "make_large_set", workplace() / f"{cards}-cards", cards))


def make_photo_set(folder: str) -> str:
    """Write the set of :func:`photo_set`; runs in a child."""
    from msgspec.structs import replace

    from kwartet.images.photo import import_photo
    from kwartet.storage.folder import create_set, pictures_folder, read_set, save_set

    shipped = read_set(SHIPPED).card_set
    create_set(shipped, Path(folder))
    pictures = pictures_folder(Path(folder))
    source = Path(folder).with_suffix(".jpg")

    def with_photo(quartet: Quartet) -> Quartet:
        cards = []
        for card in quartet.cards:
            photo_of(card.id).save(source, quality=90)
            photo = replace(import_photo(source, pictures), credit="bench", consent=True)
            cards.append(replace(card, picture=photo))
        return replace(quartet, cards=tuple(cards))

    quartets = tuple(map(with_photo, shipped.quartets))
    save_set(replace(shipped, quartets=quartets), Path(folder), shipped)
    return folder


def photo_of(seed: str) -> Image:
    """A picture with soft shapes and fine grain, the same for the same ``seed``."""
    from PIL import Image

    dice = random.Random(seed)
    shapes = Image.frombytes("RGB", (12, 12), dice.randbytes(3 * 12**2))
    grain = Image.frombytes("RGB", (300, 300), dice.randbytes(3 * 300**2))
    whole = (_PHOTO_PX, _PHOTO_PX)
    return Image.blend(shapes.resize(whole), grain.resize(whole), _GRAIN)


def make_large_set(folder: str, cards: str) -> str:
    """Write the set of :func:`large_set`; runs in a child."""
    from msgspec.structs import replace

    from kwartet.model.card_set import CARDS_PER_QUARTET
    from kwartet.storage.folder import create_set, read_set

    shipped = read_set(SHIPPED).card_set
    quartets = tuple(
        _another(shipped.quartets[number % len(shipped.quartets)], number)
        for number in range(int(cards) // CARDS_PER_QUARTET)
    )
    create_set(replace(shipped, quartets=quartets), Path(folder))
    return folder


def _another(quartet: Quartet, number: int) -> Quartet:
    """A quartet like this one with its words in another order, so that no line is known yet."""
    from msgspec.structs import replace

    dice = random.Random(number)
    cards = tuple(
        replace(card, id=_id(dice), body=_shuffled(card.body, dice)) for card in quartet.cards
    )
    return replace(quartet, id=_id(dice), name=f"{quartet.name[:12]} {number}", cards=cards)


def _shuffled(text: str, dice: random.Random) -> str:
    words = text.split()
    dice.shuffle(words)
    return " ".join(words)


def _id(dice: random.Random) -> str:
    return str(UUID(int=dice.getrandbits(128), version=4))
