"""What the design room calls a status, and the colours and icons that go with it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kwartet.game.notes import Sticker, StickerCounts
from kwartet.model.card_set import CardSet, Quartet
from kwartet.ui.design.status import Status
from kwartet.ui.stickers import sticker_words
from kwartet.ui.widgets.chips import Mood


class StatusWords(NamedTuple):
    """A status for people: a word, an icon and a mood, so that no meaning is in colour alone."""

    text: str
    icon: str
    mood: Mood


def status_words(status: Status) -> StatusWords:
    """What a status is called, in the language of the programme."""
    tr = QCoreApplication.translate
    return {
        #: nl: Leeg
        Status.EMPTY: StatusWords(tr("CardStatus", "Empty"), "", "plain"),
        #: nl: Past niet
        Status.OVERFLOW: StatusWords(tr("CardStatus", "Doesn’t fit"), "text-t", "error"),
        #: nl: Samen kijken
        Status.TOGETHER: StatusWords(tr("CardStatus", "Look together"), "users-bold", "error"),
        #: nl: Titel?
        Status.TITLE: StatusWords(tr("CardStatus", "Title?"), "pencil-simple-bold", "info"),
        #: nl: Tekst?
        Status.TEXT: StatusWords(tr("CardStatus", "Text?"), "pencil-simple-bold", "info"),
        #: nl: Kijk even
        Status.CHECK: StatusWords(tr("CardStatus", "Have a look"), "warning-bold", "notice"),
        #: nl: Taaltip
        Status.TIP: StatusWords(
            tr("CardStatus", "Language tip"), "chat-circle-text-bold", "notice"
        ),
        #: nl: Plaatje?
        Status.PICTURE: StatusWords(tr("CardStatus", "Picture?"), "image-bold", "info"),
        #: nl: Klaar
        Status.READY: StatusWords(tr("CardStatus", "Ready"), "check", "good"),
    }[status]


def sticker_counts(counts: StickerCounts) -> str:
    """What classes said with stickers, in words: *Stickers: Ik snap het 2, Het klopt 1*."""
    parts = (f"{sticker_words(each)} {count}" for each in Sticker if (count := counts.get(each, 0)))
    #: nl: Stickers van de klas: %1
    told = QCoreApplication.translate("CardStatus", "Stickers from classes: %1")
    return told.replace("%1", ", ".join(parts))


def spoken_card(card_set: CardSet, quartet: Quartet, index: int, status: Status | None) -> str:
    """How a screen reader names a card: *Depressie, kaart 4, Naast je zitten, klaar*."""
    card = quartet.cards[index]
    aspect = card_set.aspect(index)
    title = card.title.strip() or (aspect.name if aspect else "")
    #: nl: kaart %1
    number = QCoreApplication.translate("CardStatus", "card %1").replace("%1", str(index + 1))
    word = status_words(status).text.lower() if status else ""
    return ", ".join(part for part in (quartet.name, number, title, word) if part)
