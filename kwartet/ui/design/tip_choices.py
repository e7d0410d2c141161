"""What makers choose about a tip, each as one step to undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from kwartet.language.card_check import CardHit
from kwartet.model.card_set import CardSet, Kept, Word
from kwartet.model.edits import (
    add_word,
    keep_wording,
    reconsider_wording,
    set_body,
    set_source,
    set_title,
)
from kwartet.ui.design.tips import Tip, text_with
from kwartet.ui.document import Document

_EDITS: dict[str, Callable[[CardSet, str, str], CardSet]] = {
    "title": set_title,
    "body": set_body,
    "source": set_source,
}


class TipChoices(QObject):
    """Makes edits of choices; each is about a tip on the card with this id, as it is now.

    Args:
        document: The set.
        parent: As in Qt.
    """

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document

    def replace(self, card_id: str, tip: Tip, words: str) -> None:
        """Put other words in the place of those of the tip."""
        card = self._document.card_set.card(card_id)
        text, edit = text_with(getattr(card, tip.field), tip, words), _EDITS[tip.field]
        #: nl: Taaltip op kaart %1
        name = self._named(self.tr("Language tip on card %1"), card_id)
        self._apply(name, lambda card_set: edit(card_set, card_id, text))

    def keep(self, card_id: str, tip: Tip, by: str, *, adult: bool) -> None:
        """Let the words stay: chosen under this name, or after an adult in this role looked."""
        if tip.hit is None:
            return
        kept = Kept(tip.field, tip.words, tip.hit.rule.id, by, adult)
        #: nl: Laat zo op kaart %1
        name = self._named(self.tr("Leave it on card %1"), card_id)
        self._apply(name, lambda card_set: keep_wording(card_set, card_id, kept))

    def reconsider(self, card_id: str, tip: Tip) -> None:
        """Take back that the words stay."""
        kept = tip.found.kept if isinstance(tip.found, CardHit) else None
        if kept is None:
            return
        #: nl: Toch aanpassen op kaart %1
        name = self._named(self.tr("Change after all on card %1"), card_id)
        self._apply(name, lambda card_set: reconsider_wording(card_set, card_id, kept))

    def add_word(self, tip: Tip) -> None:
        """From now on this word is spelled well in the whole set."""
        word = Word(tip.words)
        #: nl: Woord %1
        name = self.tr("Word %1").replace("%1", word.word)
        self._apply(name, lambda card_set: add_word(card_set, word))

    def _named(self, text: str, card_id: str) -> str:
        _, index = self._document.card_set.locate(card_id)
        return text.replace("%1", str(index + 1))

    def _apply(self, text: str, edit: Callable[[CardSet], CardSet]) -> None:
        self._document.end_typing()
        self._document.apply(text, edit)
