"""What classes think of the cards: the stickers they sent to the makers, card by card."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from kwartet.game.notes import Sticker, StickerCounts
from kwartet.storage.notes import sent_stickers
from kwartet.ui.background import Background
from kwartet.ui.document import Document
from kwartet.ui.places import games_folder

NO_STICKERS: StickerCounts = dict.fromkeys(Sticker, 0)


class Feedback(QObject):
    """The counts of all games with this set, as they were when last looked.

    They belong to the set's id: an example that becomes one's own keeps them.
    """

    changed = Signal()
    """Some counts are other ones."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._counts: dict[str, StickerCounts] = {}
        self._reading = Background(self._take, self)

    def look_again(self) -> None:
        """Read what was sent since, beside the window."""
        folder = games_folder(self._document.card_set.id)
        self._reading.run(partial(sent_stickers, folder))

    def of_card(self, card_id: str) -> StickerCounts:
        """How many of each sticker a card got."""
        return self._counts.get(card_id, NO_STICKERS)

    def total(self) -> int:
        """How many stickers the cards that are in the set now got."""
        return sum(sum(self.of_card(card.id).values()) for card in self._document.card_set.cards)

    def _take(self, counts: dict[str, StickerCounts]) -> None:
        if counts != self._counts:
            self._counts = counts
            self.changed.emit()
