"""Why a move is not allowed, as a code for programmes and as a friendly sentence for players."""

from __future__ import annotations

from enum import StrEnum

from kwartet.errors import KwartetError, Message


class Reason(StrEnum):
    """What stands in the way of a move."""

    OVER = "over"
    NO_SUCH_TEAM = "no-such-team"
    NO_SUCH_CARD = "no-such-card"
    SELF = "self"
    TARGET_EMPTY = "target-empty"
    LAID = "laid"
    QUARTET_NOT_HELD = "quartet-not-held"
    OWN_CARD = "own-card"
    KNOWN_TO_FAIL = "known-to-fail"
    HAS_TURN = "has-turn"
    NOT_LAID = "not-laid"
    ONLY_HIT_COMPLETES = "only-hit-completes"
    OTHER_WAY = "other-way"
    NOTHING_TO_TAKE_BACK = "nothing-to-take-back"


SENTENCES = {
    Reason.OVER: Message(
        "Het spel is afgelopen. Begin een nieuw spel.",
        "The game is over. Start a new game.",
    ),
    Reason.NO_SUCH_TEAM: Message(
        "Dat team doet niet mee. Kies een ander team.",
        "That team is not playing. Choose another team.",
    ),
    Reason.NO_SUCH_CARD: Message(
        "Die kaart zit niet in dit spel. Kies een andere kaart.",
        "That card is not in this game. Choose another card.",
    ),
    Reason.SELF: Message(
        "{asker} vraagt altijd aan een ander team. Kies een ander team.",
        "{asker} always asks another team. Choose another team.",
    ),
    Reason.TARGET_EMPTY: Message(
        "{target} heeft geen kaarten meer. Kies een ander team.",
        "{target} has no cards left. Choose another team.",
    ),
    Reason.LAID: Message(
        "{quartet} ligt al op tafel. Kies een ander kwartet.",
        "{quartet} is already on the table. Choose another quartet.",
    ),
    Reason.QUARTET_NOT_HELD: Message(
        "{asker} heeft niets van {quartet}. Vraag uit een kwartet waarvan je een kaart hebt.",
        "{asker} holds nothing of {quartet}. Ask from a quartet of which you hold a card.",
    ),
    Reason.OWN_CARD: Message(
        "{asker} heeft {card} zelf al. Vraag een andere kaart.",
        "{asker} already holds {card}. Ask for another card.",
    ),
    Reason.KNOWN_TO_FAIL: Message(
        "Iedereen weet al dat {target} {card} niet heeft. Vraag iets anders.",
        "Everybody knows already that {target} does not hold {card}. Ask for something else.",
    ),
    Reason.HAS_TURN: Message(
        "{target} is al aan de beurt.",
        "{target} already has the turn.",
    ),
    Reason.NOT_LAID: Message(
        "Over {quartet} valt nu niets te bespreken. Leg eerst het kwartet op tafel.",
        "There is nothing to discuss about {quartet} now. Lay the quartet first.",
    ),
    Reason.ONLY_HIT_COMPLETES: Message(
        "Een kwartet is pas compleet als de vraag raak is. Kies raak of mis.",
        "A quartet is complete only when the ask hits. Choose hit or miss.",
    ),
    Reason.OTHER_WAY: Message(
        "Dat hoort bij een andere manier van spelen.",
        "That belongs to another way to play.",
    ),
    Reason.NOTHING_TO_TAKE_BACK: Message(
        "Er is nog niets gebeurd, dus er valt niets terug te draaien.",
        "Nothing has happened yet, so there is nothing to take back.",
    ),
}

_ANYBODY = {
    "asker": Message("dit team", "this team"),
    "target": Message("dat team", "that team"),
    "quartet": Message("dat kwartet", "that quartet"),
    "card": Message("die kaart", "that card"),
}


def explain(reason: Reason, **names: str) -> Message:
    """The sentence for a reason, with the names of ``asker``, ``target``, ``quartet`` and ``card``.

    A name that is not given becomes *dat team*, *die kaart*. Names are never *you*: on the board
    nobody knows who is meant by that.
    """
    dutch, english = (
        {key: names.get(key, word[language]) for key, word in _ANYBODY.items()}
        for language in (0, 1)
    )
    sentence = SENTENCES[reason]
    return Message(_filled(sentence.nl, dutch), _filled(sentence.en, english))


def _filled(sentence: str, names: dict[str, str]) -> str:
    """The sentence with the names in their places, beginning with a capital."""
    text = sentence.format(**names)
    return text[:1].upper() + text[1:]


class IllegalMoveError(KwartetError):
    """The rules do not allow this move now; ``reason`` says why."""

    def __init__(self, reason: Reason, **names: str) -> None:
        message = explain(reason, **names)
        super().__init__(nl=message.nl, en=message.en)
        self.reason = reason
