"""What the start page tells about a set without opening it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from kwartet.errors import KwartetError
from kwartet.ui import places

if TYPE_CHECKING:
    from kwartet.model.card_set import CardSet


@dataclass(frozen=True)
class SetSummary:
    """A set in a few words and two pictures.

    ``ready`` counts the cards on which nothing is left to do. ``front`` is the first card that has
    anything on it, ``back`` the back of them all.
    """

    folder: Path
    title: str
    quartets: int
    cards: int
    ready: int
    saved_at: datetime | None
    shipped: bool
    front: QImage
    back: QImage


def summarise(folder: Path, width_px: int, ratio: float) -> SetSummary | None:
    """Read a set and paint two of its cards; None when it cannot be opened.

    Slow, and it loads the layout: for a worker thread. ``width_px`` is that of a card in logical
    pixels, ``ratio`` the device pixel ratio.
    """
    from kwartet.storage.folder import read_set

    try:
        card_set = read_set(folder).card_set
    except KwartetError:
        return None
    front, back = _pictures(card_set, folder, width_px, ratio)
    return SetSummary(
        folder,
        card_set.title,
        len(card_set.quartets),
        len(card_set.cards),
        _count_ready(card_set),
        places.last_saved(folder),
        places.is_shipped(folder),
        front,
        back,
    )


def _pictures(
    card_set: CardSet, folder: Path, width_px: int, ratio: float
) -> tuple[QImage, QImage]:
    """A front and the back."""
    from kwartet.layout.cards import lay_out_back, lay_out_front
    from kwartet.storage.folder import pictures_folder
    from kwartet.ui.painter import card_image

    style, pictures = card_set.style, pictures_folder(folder)
    px_per_mm = width_px / style.width_mm
    back = card_image(lay_out_back(card_set), style, px_per_mm, ratio, pictures)
    written = (card for card in card_set.cards if not card.is_empty)
    shown = next(written, None) or next(iter(card_set.cards), None)
    if shown is None:
        return back, back
    items = lay_out_front(card_set, *card_set.locate(shown.id)).items
    return card_image(items, style, px_per_mm, ratio, pictures), back


def _count_ready(card_set: CardSet) -> int:
    """The cards that the wall would call ready, apart from language tips: reading takes longer."""
    from msgspec.structs import replace

    from kwartet.layout.checks import check_layout
    from kwartet.model.completeness import check_completeness
    from kwartet.ui.design.status import Status, status_of

    ready = 0
    for quartet in card_set.quartets:
        alone = replace(card_set, quartets=(quartet,))
        problems = check_completeness(alone) + check_layout(alone)
        for card in quartet.cards:
            own = [problem for problem in problems if problem.where.card == card.id]
            ready += status_of(card, own) is Status.READY
    return ready
