"""What the language help found on each card, kept up to date while others type.

The words are read in another process (:mod:`kwartet.ui.other_process`), and only when the keys
rest. Until then what was found moves along with the text, so it always fits the words of now.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from kwartet.language.aspects import aspect_of
from kwartet.language.card_check import (
    CardCheck,
    CardTexts,
    carry,
    check_texts,
    texts_of,
    with_choices,
)
from kwartet.language.spelling import plain_word, speller
from kwartet.model.card_set import CardSet, Quartet
from kwartet.ui.background import Background, Worker
from kwartet.ui.document import Document
from kwartet.ui.other_process import OtherProcess

REST_MS = 400
"""How long nobody types before words are read."""

_AT_A_TIME = 40
"""Cards that are read in one go: few, so that what is typed meanwhile need not wait long."""

_reader = OtherProcess()


class _Answer(NamedTuple):
    """What was found on a card with these texts, when the makers had these words of their own."""

    card: str
    texts: CardTexts
    own: frozenset[str]
    check: CardCheck


class LanguageCheck(QObject):
    """Wording and spelling of every card of the open set, if it is in Dutch.

    Args:
        document: The set.
        parent: As in Qt.
        reader: Who reads the words.
    """

    changed = Signal(object)
    """There is something else to say about some cards: a frozenset of their ids."""
    suggested = Signal(str)
    """It is known what this word could have been."""

    def __init__(self, document: Document, parent: QObject, reader: Worker = _reader) -> None:
        super().__init__(parent)
        self._document = document
        self._checks: dict[str, CardCheck] = {}
        self._texts: dict[str, CardTexts] = {}
        self._own: frozenset[str] = frozenset()
        self._wanted: dict[str, None] = {}
        self._suggestions: dict[str, tuple[str, ...] | None] = {}
        self._can_spell = True
        self._reading = Background(self._take, self, reader)
        self._guessing = Background(self._take_suggestions, self, reader)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._read)
        if document.card_set.language.startswith("nl"):
            document.changed.connect(self._follow)
            self._own = _own_words(document.card_set)
            self._look_at(document.card_set, document.card_set.quartets)

    def of(self, card_id: str) -> CardCheck | None:
        """What there is to say about a card as it is now; None while nobody has read it."""
        return self._checks.get(card_id)

    @property
    def can_spell(self) -> bool:
        """Whether spelling can be checked on this computer, as far as is known."""
        return self._can_spell

    @property
    def is_done(self) -> bool:
        """Whether every card was read as it is now."""
        return not self._wanted and self._reading.is_done and self._guessing.is_done

    def read_first(self, card_id: str) -> None:
        """Read this card before all others: somebody looks at it."""
        if card_id in self._wanted:
            self._wanted = {card_id: None, **self._wanted}

    def suggestions(self, word: str) -> tuple[str, ...] | None:
        """What a word could have been; None until that is known, then ``suggested`` follows."""
        if word not in self._suggestions:
            self._suggestions[word] = None
            self._guessing.run(partial(_suggest, word))
        return self._suggestions[word]

    def _follow(self, before: CardSet, after: CardSet) -> None:
        old, new = _differing(before, after)
        self._forget({card.id for quartet in old for card in quartet.cards}, new)
        if before.words != after.words:
            self._own = _own_words(after)
            self._wanted.update(dict.fromkeys(self._texts))
        if before.words != after.words or before.aspects != after.aspects:
            new = after.quartets
        self._look_at(after, new)

    def _look_at(self, card_set: CardSet, quartets: Iterable[Quartet]) -> None:
        """Follow the cards of these quartets, and have read again what is to be read again."""
        aspects = [aspect_of(card_set, index) for index in range(4)]
        news = set()
        for quartet in quartets:
            for card, aspect in zip(quartet.cards, aspects, strict=True):
                texts = texts_of(card, aspect)
                before = self._texts.get(card.id)
                if texts != before:
                    self._wanted[card.id] = None
                    self._texts[card.id] = texts
                check = self._checks.get(card.id)
                if check is None or before is None:
                    continue
                now = with_choices(carry(check, before, texts), card)
                unknown = (each for each in now.words if plain_word(each.word) not in self._own)
                now = now._replace(words=tuple(unknown))
                if now != check:
                    self._checks[card.id] = now
                    news.add(card.id)
        if self._wanted:
            self._rest.start()
        if news:
            self.changed.emit(frozenset(news))

    def _forget(self, cards: set[str], left: tuple[Quartet, ...]) -> None:
        """Forget these cards, but for those that are still in a quartet."""
        for card_id in cards - {card.id for quartet in left for card in quartet.cards}:
            for known in (self._checks, self._texts, self._wanted):
                known.pop(card_id, None)

    def _read(self) -> None:
        if self._wanted and self._reading.is_done:
            some = list(self._wanted)[:_AT_A_TIME]
            questions = tuple((card_id, self._texts[card_id]) for card_id in some)
            self._reading.run(partial(_read_cards, questions, self._own))

    def _take(self, answers: tuple[_Answer, ...]) -> None:
        """Keep what was found, as far as the words are still the same."""
        news = set()
        for card_id, texts, own, check in answers:
            if own != self._own or texts != self._texts.get(card_id):
                continue
            self._wanted.pop(card_id, None)
            self._can_spell = check.is_spelled
            card = self._document.card_set.card(card_id)
            now = with_choices(check, card)
            if now != self._checks.get(card_id):
                self._checks[card_id] = now
                news.add(card_id)
        if news:
            self.changed.emit(frozenset(news))
        if not self._rest.isActive():
            self._read()

    def _take_suggestions(self, found: tuple[str, tuple[str, ...]]) -> None:
        word, suggestions = found
        self._suggestions[word] = suggestions
        self.suggested.emit(word)


def _differing(before: CardSet, after: CardSet) -> tuple[tuple[Quartet, ...], tuple[Quartet, ...]]:
    """The quartets that are not the same value: as they were, and as they are."""
    old, new = ({id(each): each for each in some.quartets} for some in (before, after))
    return (
        tuple(quartet for key, quartet in old.items() if key not in new),
        tuple(quartet for key, quartet in new.items() if key not in old),
    )


def _own_words(card_set: CardSet) -> frozenset[str]:
    return frozenset(plain_word(each.word) for each in card_set.words)


def _read_cards(
    questions: tuple[tuple[str, CardTexts], ...], own: frozenset[str]
) -> tuple[_Answer, ...]:
    """For the other process."""
    return tuple(
        _Answer(card_id, texts, own, check_texts(texts, own)) for card_id, texts in questions
    )


def _suggest(word: str) -> tuple[str, tuple[str, ...]]:
    """For the other process."""
    spelling = speller()
    return word, spelling.suggestions(word) if spelling else ()
