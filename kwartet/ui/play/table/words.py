"""What is said at the table, always with names: a team is never *you* on a screen for all."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

from kwartet.game.bits import index_of, quartet_of
from kwartet.game.moves import Asked, Drew, Event, Laid, Passed, TakeBack, Talked
from kwartet.game.session import Entry
from kwartet.ui.play.controller import PlayController

Badge = Literal["", "hit", "miss", "quartet", "talk", "corrected"]


class Line(NamedTuple):
    """A line of the story: whose animal, the words with ``*stress*``, and a badge with its word."""

    animal: str
    words: str
    badge: Badge = ""
    badge_word: str = ""

    @property
    def plain(self) -> str:
        """The line as it is read aloud."""
        return f"{self.words.replace('*', '')} {self.badge_word}".strip()


def short_name(name: str) -> str:
    """A team's name without the word *Team* before it."""
    first, _, rest = name.partition(" ")
    return rest if rest and first.casefold() == "team" else name


def title_of(controller: PlayController, card: int) -> str:
    """The title of a card of this game."""
    return controller.setup.themes[quartet_of(card)].titles[index_of(card)]


def story_lines(controller: PlayController) -> list[Line]:
    """All that everybody saw, oldest first."""
    return [line for entry in controller.story() for line in entry_lines(controller, entry)]


def entry_lines(controller: PlayController, entry: Entry) -> list[Line]:
    """What everybody saw at one entry; nothing at a correction, which marks the move it takes back.

    A move that was taken back is one line, marked so.
    """
    if isinstance(entry.move, TakeBack):
        return []
    lines = [line for event in entry.events if (line := _event_line(controller, event))]
    if entry.taken_back:
        word = QCoreApplication.translate("Story", "Corrected")
        return [line._replace(badge="corrected", badge_word=word) for line in lines[:1]]
    return lines


def _event_line(controller: PlayController, event: Event) -> Line | None:
    if isinstance(event, Asked):
        return _asked_line(controller, event)
    if isinstance(event, Laid):
        words = QCoreApplication.translate("Story", "{team} completed *{quartet}*.")
        word = QCoreApplication.translate("Story", "Quartet")
        name = controller.setup.themes[event.quartet].name
        return _line(controller, event.seat, words, "quartet", word, quartet=name)
    if isinstance(event, Drew):
        words = QCoreApplication.translate("Story", "{team} drew a card from the pot.")
        return _line(controller, event.seat, words)
    if isinstance(event, Passed):
        return _line(controller, event.seat, QCoreApplication.translate("Story", "{team} passed."))
    if isinstance(event, Talked):
        name = controller.setup.themes[event.quartet].name
        seat = controller.laid_by(event.quartet)
        animal = controller.seat(seat).animal if seat is not None else ""
        if event.held:
            words = QCoreApplication.translate("Story", "We talked about *{quartet}*.")
        else:
            words = QCoreApplication.translate("Story", "*{quartet}* was passed over.")
        return Line(animal, words.replace("{quartet}", name))
    return None


def _asked_line(controller: PlayController, event: Asked) -> Line:
    words = QCoreApplication.translate("Story", "{team} asked {other} for *{card}*.")
    hit = QCoreApplication.translate("Story", "Hit")
    miss = QCoreApplication.translate("Story", "Miss")
    return _line(
        controller,
        event.asker,
        words,
        "hit" if event.hit else "miss",
        hit if event.hit else miss,
        other=short_name(controller.seat(event.target).name),
        card=title_of(controller, event.card),
    )


def _line(
    controller: PlayController,
    seat: int,
    words: str,
    badge: Badge = "",
    badge_word: str = "",
    **names: str,
) -> Line:
    team = controller.seat(seat)
    for key, name in {"team": short_name(team.name), **names}.items():
        words = words.replace(f"{{{key}}}", name)
    return Line(team.animal, words, badge, badge_word)


def spoken_ask(team: str, quartet: str, card: str) -> str:
    """The sentence of an ask, in one readable line."""
    words = ask_words()
    for key, name in {"team": team, "quartet": quartet, "card": card}.items():
        words = words.replace(f"{{{key}}}", name)
    return words


def ask_words() -> str:
    """The sentence of an ask with its three gaps."""
    return QCoreApplication.translate(
        "Story", "May I have from {team}, of the quartet {quartet}, the card {card}?"
    )


def clock_text(seconds: float) -> str:
    """Minutes and seconds: *1:27*."""
    whole = int(seconds + 0.999)
    return f"{whole // 60}:{whole % 60:02d}"


def goal_parts(controller: PlayController) -> tuple[str, str]:
    """The name of the goal of the class and how far it is; empty without conversations."""
    outcome = controller.outcome
    if not outcome.goal or not controller.talks_on:
        return "", ""
    words = QCoreApplication.translate("Story", "{talks} of {goal} talks")
    words = words.replace("{talks}", str(outcome.talks)).replace("{goal}", str(outcome.goal))
    return QCoreApplication.translate("Story", "Class goal"), words
