"""What a team chooses from when it asks, as tiles, and the hint below them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kwartet.game.bits import quartet_mask, quartet_of
from kwartet.game.state import View
from kwartet.ui.play.controller import PlayController
from kwartet.ui.play.table.pictures import CardPictures
from kwartet.ui.play.table.tiles import CardTile, QuartetTile
from kwartet.ui.play.table.words import short_name, title_of
from kwartet.ui.theme import theme

_MOST_NAMED = 4
"""More laid quartets than this are not named in a hint."""


def quartet_tile(
    controller: PlayController, view: View, number: int, key: str, *, beside: bool
) -> QuartetTile:
    """A quartet, with how many of it the team holds."""
    count = (view.hand & quartet_mask(number)).bit_count()
    note = QCoreApplication.translate("Asking", "%n in your hand", None, count)
    return QuartetTile(controller.quartet(number), note, beside=beside, key=key)


def card_tile(
    controller: PlayController,
    pictures: CardPictures,
    view: View,
    target: int,
    card: int,
    ratio: float,
    *,
    allowed: bool,
) -> CardTile:
    """A card, with its kind or why it may not be asked of this team."""
    note = pictures.kind(card)
    if view.hand >> card & 1:
        note = QCoreApplication.translate("Asking", "you have it")
    elif not allowed:
        note = QCoreApplication.translate("Asking", "{team} does not have it")
        note = note.replace("{team}", short_name(controller.seat(target).name))
    front = pictures.front(card, theme.px(240), ratio)
    quartet = controller.quartet(quartet_of(card))
    return CardTile(card, title_of(controller, card), note, quartet, front, allowed=allowed)


def team_hint(controller: PlayController) -> str:
    """What to do while no team is chosen."""
    words = QCoreApplication.translate("Asking", "Tap a team above. Only teams with cards join in.")
    pot = controller.view(None).pot
    if not pot:
        return words
    left = QCoreApplication.translate("Asking", "%n card(s) in the pot.", None, pot)
    return f"{words} {left}"


def quartet_hint(controller: PlayController) -> str:
    """Which quartets one may ask for, and which nobody can ask for any more."""
    words = QCoreApplication.translate("Asking", "Ask only for a quartet of which you hold a card.")
    laid = controller.table.laid
    names = [controller.quartet(each).name for quartets in laid for each in quartets]
    if not names or len(names) > _MOST_NAMED:
        return words
    done = QCoreApplication.translate("Asking", "On the table already: {quartets}.")
    return f"{words} {done.format(quartets=', '.join(names))}"
