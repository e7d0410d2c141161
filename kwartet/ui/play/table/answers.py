"""What an answer says to all, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kwartet.game.bits import card_number, quartet_of
from kwartet.game.moves import Ask, Asked, Drew, Ended, Laid
from kwartet.game.setup import Seat
from kwartet.model.card_set import Quartet
from kwartet.ui.play.controller import PlayController
from kwartet.ui.play.table.words import title_of


@dataclass(frozen=True)
class Answer:
    """What everybody may know of an answer.

    Attributes:
        asker: Who asked.
        target: Who was asked.
        card: The number of the card, its ``title`` and ``quartet``.
        hit: Whether it went over.
        next_seat: Who has the turn now.
        known: Which of the four cards of the quartet everybody knows to be with who asked.
        follows: What follows.
    """

    asker: Seat
    target: Seat
    card: int
    title: str
    quartet: Quartet
    hit: bool
    next_seat: Seat
    known: tuple[bool, ...]
    follows: Follows


@dataclass(frozen=True)
class Follows:
    """What follows an answer: a heading with a note, and a button with its icon.

    ``animal`` is whose animal stands beside it; empty for the sign of the quartet.
    """

    heading: str
    note: str
    button: str
    icon: str
    animal: str = ""


def answer_of(controller: PlayController, move: Ask) -> Answer:
    """The answer to the ask that was played last."""
    entry = controller.story()[-1]
    quartet, _ = controller.quartet_and_index(move.card)
    return Answer(
        asker=controller.seat(entry.seat),
        target=controller.seat(move.target),
        card=move.card,
        title=title_of(controller, move.card),
        quartet=quartet,
        hit=any(isinstance(event, Asked) and event.hit for event in entry.events),
        next_seat=controller.at_turn,
        known=_known(controller, entry.seat, quartet_of(move.card)),
        follows=_follows(controller, move),
    )


def _known(controller: PlayController, seat: int, quartet: int) -> tuple[bool, ...]:
    holds = controller.table.holds[seat]
    return tuple(bool(holds >> card_number(quartet, index) & 1) for index in range(4))


def _follows(controller: PlayController, move: Ask) -> Follows:
    entry = controller.story()[-1]
    asker, following = controller.seat(entry.seat), controller.at_turn
    laid = [event for event in entry.events if isinstance(event, Laid)]
    if laid:
        ended = any(isinstance(event, Ended) for event in entry.events)
        return _after_laying(controller, laid[0], ended=ended)
    note = QCoreApplication.translate("Answer", "{team} looks away.")
    if any(isinstance(event, Drew) for event in entry.events):
        note = QCoreApplication.translate("Answer", "{team} draws a card from the pot.")
    note = note.replace("{team}", asker.name)
    if following == asker:
        heading = QCoreApplication.translate("Answer", "{team} asks again")
        button, icon = QCoreApplication.translate("Answer", "Ask again"), "megaphone-simple-fill"
        if asker.level is not None:
            button, icon = QCoreApplication.translate("Answer", "Go on"), "arrow-right-bold"
        return Follows(
            heading.replace("{team}", asker.name),
            _so_far(controller, entry.seat, quartet_of(move.card)),
            button,
            icon,
        )
    if following.level is not None:
        heading = QCoreApplication.translate("Answer", "{team} has the turn")
        note = QCoreApplication.translate("Answer", "The computer plays this team.")
        button, icon = QCoreApplication.translate("Answer", "Go on"), "arrow-right-bold"
    else:
        heading = QCoreApplication.translate("Answer", "Give the screen to {team}")
        button, icon = QCoreApplication.translate("Answer", "Close the curtain"), "eye-slash-bold"
    heading = heading.replace("{team}", following.name)
    return Follows(heading, note, button, icon, following.animal)


def _so_far(controller: PlayController, seat: int, quartet: int) -> str:
    """How much of a quartet everybody knows to be with a team."""
    words = QCoreApplication.translate("Answer", "{quartet}: {count} of 4 is known")
    count = sum(_known(controller, seat, quartet))
    name = controller.quartet(quartet).name
    return words.replace("{count}", str(count)).replace("{quartet}", name)


def _after_laying(controller: PlayController, laid: Laid, *, ended: bool) -> Follows:
    heading = QCoreApplication.translate("Answer", "{team} completed {quartet}")
    heading = heading.replace("{team}", controller.seat(laid.seat).name)
    heading = heading.replace("{quartet}", controller.quartet(laid.quartet).name)
    if controller.talks_on:
        button = QCoreApplication.translate("Answer", "To the conversation")
    elif ended:
        button = QCoreApplication.translate("Answer", "To the end")
    else:
        button = QCoreApplication.translate("Answer", "Go on")
    note = QCoreApplication.translate("Answer", "The four cards lie on the table.")
    return Follows(heading, note, button, "arrow-right-bold")
