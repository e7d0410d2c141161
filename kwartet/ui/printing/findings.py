"""What the print room says about a deck: what is wrong, worst first, and what is in order.

Nothing is called in order that was not looked at: each sentence belongs to a check that ran.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from msgspec.structs import replace

from kwartet.errors import Message
from kwartet.language.summary import LanguageSummary, sum_up_language
from kwartet.model.card_set import Photo, Quartet
from kwartet.model.helplines import helplines
from kwartet.model.problems import Problem, Severity, card_label
from kwartet.pdf.preflight import check_set
from kwartet.ui.printing.choices import Product
from kwartet.ui.printing.measuring import measure
from kwartet.ui.printing.order import Cards, Order
from kwartet.ui.printing.verdict import judge_press

_WEIGHT = {severity: weight for weight, severity in enumerate(Severity)}

_CHECKED: tuple[tuple[frozenset[str], Message], ...] = (
    (
        frozenset(
            {
                "body-overflow",
                "title-overflow",
                "source-overflow",
                "name-overflow",
                "list-overflow",
            }
        ),
        Message("Alle teksten passen op hun kaart", "All texts fit on their cards"),
    ),
    (
        frozenset({"card-empty", "title-empty", "body-empty"}),
        Message("Elke kaart heeft een titel en een tekst", "Every card has a title and a text"),
    ),
    (
        frozenset({"picture-missing", "illustration-missing", "photo-unreadable"}),
        Message("Elke kaart heeft een plaatje", "Every card has a picture"),
    ),
    (
        frozenset({"glyph-missing"}),
        Message("Het lettertype kent alle tekens", "The typeface has all characters"),
    ),
    (
        frozenset({"title-double"}),
        Message("Geen twee gelijke titels in een kwartet", "No two equal titles in a quartet"),
    ),
    (
        frozenset({"quartet-name-empty", "quartet-name-double"}),
        Message("Elk kwartet heeft een eigen naam", "Every quartet has a name of its own"),
    ),
    (
        frozenset({"set-title-empty", "set-title-long"}),
        Message("De naam van het spel past op de achterkant", "The game’s name fits on the back"),
    ),
)
"""Codes of problems, and what is in order where none of them was found."""


@dataclass(frozen=True)
class Findings:
    """All there is to say about a deck: ``problems`` worst first, ``in_order`` as sentences.

    ``language`` tells about its words, if they are Dutch.
    """

    problems: tuple[Problem, ...]
    in_order: tuple[Message, ...]
    language: LanguageSummary | None = None

    @property
    def blocking(self) -> int:
        """How many problems keep it from the press: the file then says PROEF."""
        return sum(problem.severity is Severity.BLOCK for problem in self.problems)

    def count(self, *severities: Severity) -> int:
        """How many problems there are of these weights."""
        return sum(problem.severity in severities for problem in self.problems)


def look_over(order: Order) -> Findings:
    """Check all that an order prints. Takes a moment: it is work for beside the window.

    Raises:
        KwartetError: The colour profile of the printing company is missing or wrong.
    """
    problems = printed_problems(check_set(order.card_set, order.pictures), order.cards)
    if not order.cards:
        return Findings(problems, ())
    language = sum_up_language(order.card_set, (q.cards[index] for q, index in order.cards))
    fine = in_order(order.cards, problems)
    if language is not None and not any(each.code.startswith("language-") for each in problems):
        fine.insert(0, Message("Er staat geen taaltip open", "No language tip is open"))
    if order.product is Product.PRESS:
        measured = measure(order.card_set, order.cards, order.preset)
        verdict = judge_press(measured, order.preset, order.wanted_style)
        problems = _worst_first((*problems, *verdict.problems))
        fine = [*verdict.fine, *fine]
    return Findings(problems, tuple(fine), language)


def printed_problems(problems: Iterable[Problem], cards: Cards) -> tuple[Problem, ...]:
    """What of all that is wrong with a set matters for these cards, worst first.

    An empty card is left out of the print, so it is no longer a reason to stop.
    """
    printed = {None, *(quartet.cards[index].id for quartet, index in cards)}
    quartets = {quartet.id: quartet for quartet, _ in cards}
    kept = []
    for problem in problems:
        where = problem.where
        if where.quartet is not None and where.quartet not in quartets:
            continue
        if where.card in printed:
            kept.append(problem)
        elif problem.code == "card-empty" and where.quartet is not None:
            kept.append(_left_out(problem, quartets[where.quartet]))
    return _worst_first(kept)


def _worst_first(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: _WEIGHT[problem.severity]))


def _left_out(problem: Problem, quartet: Quartet) -> Problem:
    card = next(card for card in quartet.cards if card.id == problem.where.card)
    label = card_label(quartet, card)
    message = Message(
        f"{label.nl[:1].upper()}{label.nl[1:]} is nog leeg. We laten die kaart weg.",
        f"{label.en[:1].upper()}{label.en[1:]} is still empty. We leave that card out.",
    )
    return replace(problem, severity=Severity.WARN, message=message)


def in_order(cards: Cards, problems: Iterable[Problem]) -> list[Message]:
    """What was checked for any product and found right."""
    codes = {problem.code for problem in problems}
    sentences = [sentence for bad, sentence in _CHECKED if not bad & codes]
    photos = sum(isinstance(quartet.cards[index].picture, Photo) for quartet, index in cards)
    if photos:
        sentences += _photo_sentences(photos, codes)
    if "helplines-stale" not in codes:
        day = f"{helplines().checked_on:%d-%m-%Y}"
        sentences.append(Message(f"Hulplijnen nagekeken op {day}", f"Help lines checked on {day}"))
    return sentences


def _photo_sentences(count: int, codes: set[str]) -> list[Message]:
    photos = Message(
        "de foto" if count == 1 else f"alle {count} foto’s",
        "the photo" if count == 1 else f"all {count} photos",
    )
    sentences = {
        "photo-coarse": Message(f"Scherp genoeg: {photos.nl}", f"Sharp enough: {photos.en}"),
        "photo-consent": Message(
            f"Bij {photos.nl} staat toestemming", f"Consent is given for {photos.en}"
        ),
        "photo-credit": Message(
            f"Bij {photos.nl} staat de maker", f"The maker is named for {photos.en}"
        ),
    }
    if "photo-unreadable" in codes:
        del sentences["photo-coarse"]
    return [sentence for code, sentence in sentences.items() if code not in codes]
