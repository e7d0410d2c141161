"""What is wrong with each card, kept up to date in the pauses between what the user does.

The words of the cards are read elsewhere (:mod:`kwartet.ui.design.language_check`), and later: what
is found there changes the status of a card when it comes.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from kwartet.images.checks import check_pictures
from kwartet.layout.cards import lay_out_front
from kwartet.layout.checks import check_layout
from kwartet.model.card_set import Card, CardSet, Quartet
from kwartet.model.completeness import check_completeness
from kwartet.model.diff import QUARTETS, REMOVED, WORDS, diff
from kwartet.model.problems import Problem
from kwartet.ui.design.idle import IdleWork
from kwartet.ui.design.language_check import LanguageCheck
from kwartet.ui.design.status import Status, status_of
from kwartet.ui.document import Document


class Checks(QObject):
    """The problems and the status of every card of the document.

    Args:
        document: The set.
        idle: Does the checks when there is time.
        language: Knows which words could be better.
        parent: As in Qt.
    """

    changed = Signal()
    """The status of some cards is another, or known for the first time."""

    def __init__(
        self, document: Document, idle: IdleWork, language: LanguageCheck, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._idle = idle
        self._language = language
        self._problems: dict[str, tuple[Problem, ...]] = {}
        self._statuses: dict[str, Status] = {}
        document.changed.connect(self._follow)
        document.moved.connect(self._start_over)
        language.changed.connect(self._take_tips)
        self._start_over()

    def problems(self, card_id: str) -> tuple[Problem, ...]:
        """All that is wrong with a card now; looked up at once when it was not known yet."""
        if card_id not in self._problems:
            quartet, _ = self._document.card_set.locate(card_id)
            self._check(quartet)
        return self._problems[card_id]

    def status(self, card_id: str) -> Status | None:
        """How far a card is; None while nobody has had time to look."""
        return self._statuses.get(card_id)

    def _start_over(self) -> None:
        self._look_again(self._document.card_set.quartets)

    def _follow(self, before: CardSet, after: CardSet) -> None:
        changes = diff(before, after)
        if any(
            change.quartet is None and change.field not in (QUARTETS, WORDS) for change in changes
        ):
            self._look_again(after.quartets)
            return
        touched = {change.quartet for change in changes}
        self._look_again(tuple(quartet for quartet in after.quartets if quartet.id in touched))
        gone = [change.old for change in changes if change.field == REMOVED]
        for card in (card for quartet in gone for card in quartet.cards):
            self._problems.pop(card.id, None)
            self._statuses.pop(card.id, None)
        if gone:
            self.changed.emit()

    def _look_again(self, quartets: tuple[Quartet, ...]) -> None:
        for quartet in quartets:
            for card in quartet.cards:
                self._problems.pop(card.id, None)
                self._idle.add(("lay out", card.id), partial(self._lay_out_later, card.id))
            self._idle.add(("check", quartet.id), partial(self._check_later, quartet.id))

    def _lay_out_later(self, card_id: str) -> None:
        """Lay one card out, so that the check of its quartet need not do four at a stretch."""
        card_set = self._document.card_set
        if any(card.id == card_id for card in card_set.cards):
            lay_out_front(card_set, *card_set.locate(card_id))

    def _check_later(self, quartet_id: str) -> None:
        quartets = self._document.card_set.quartets
        quartet = next((each for each in quartets if each.id == quartet_id), None)
        if quartet is not None and any(card.id not in self._problems for card in quartet.cards):
            self._check(quartet)

    def _check(self, quartet: Quartet) -> None:
        alone = replace(self._document.card_set, quartets=(quartet,))
        found = check_completeness(alone) + check_layout(alone)
        found += check_pictures(alone, self._document.pictures)
        for card in quartet.cards:
            own = tuple(problem for problem in found if _concerns(problem, quartet, card))
            self._problems[card.id] = own
        self._judge(quartet.cards)

    def _take_tips(self, cards: frozenset[str]) -> None:
        """Other tips for these cards; one that is to be checked anew is judged then."""
        self._judge(
            card
            for card in self._document.card_set.cards
            if card.id in cards and card.id in self._problems
        )

    def _judge(self, cards: Iterable[Card]) -> None:
        """Give cards whose problems are known their status."""
        news = False
        for card in cards:
            check = self._language.of(card.id)
            status = status_of(card, self._problems[card.id], check.tips if check else ())
            news = news or self._statuses.get(card.id) is not status
            self._statuses[card.id] = status
        if news:
            self.changed.emit()


def _concerns(problem: Problem, quartet: Quartet, card: Card) -> bool:
    """Whether a problem is one of this card, or of the whole quartet it belongs to."""
    where = problem.where
    return where.card == card.id or (where.card is None and where.quartet == quartet.id)
