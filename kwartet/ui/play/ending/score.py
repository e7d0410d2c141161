"""How it went: the teams with what they laid, and the class goal beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.game.rules import Way
from kwartet.ui.design.symbol_tile import SymbolTile
from kwartet.ui.play.badges import AnimalBadge
from kwartet.ui.play.controller import PlayController
from kwartet.ui.theme import theme
from kwartet.ui.widgets import ElidedLabel, Label, PaperCard

_FEW_TEAMS = 5
"""The rows of more teams than this are lower."""
_SIGN_PX = {2: 36, 3: 28, 4: 22}
"""How large signs are where no team laid more than so many; with still more they are small."""
_SMALL_SIGN_PX = 18


def goal_words(controller: PlayController) -> str:
    """How many conversations were held, and whether that was the goal."""
    outcome = controller.outcome
    held = QCoreApplication.translate("Score", "%n conversation(s)", "", outcome.talks)
    if not controller.talks_on or not outcome.goal:
        return ""
    if outcome.goal_met:
        words = QCoreApplication.translate("Score", "{held}, goal reached")
        return words.format(held=held)
    words = QCoreApplication.translate("Score", "{held} of the {goal} you wanted")
    return words.format(held=held, goal=outcome.goal)


class ScoreColumn(QWidget):
    """A row for each team; most quartets first, save where all play for one goal."""

    def __init__(self, controller: PlayController) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(Label(self.tr("How it went"), "section"))
        words = goal_words(controller)
        if words:
            column.addWidget(Label(words, "lead", "good", wrap=True))
        seats = list(range(len(controller.setup.seats)))
        if controller.setup.way is not Way.TOGETHER:
            seats.sort(key=lambda seat: -len(controller.table.laid[seat]))
        most = max(len(laid) for laid in controller.table.laid)
        sign_px = next((px for count, px in _SIGN_PX.items() if most <= count), _SMALL_SIGN_PX)
        for seat in seats:
            column.addWidget(self._make_row(controller, seat, sign_px))

    def _make_row(self, controller: PlayController, seat: int, sign_px: int) -> QWidget:
        small = len(controller.setup.seats) > _FEW_TEAMS
        row = PaperCard(radius=16)
        across = QHBoxLayout(row)
        edge = theme.px(6 if small else 11)
        across.setContentsMargins(theme.px(12), edge, theme.px(12), edge)
        across.setSpacing(theme.px(5))
        across.addWidget(AnimalBadge(controller.seat(seat).animal, 40 if small else 52))
        across.addSpacing(theme.px(5))
        across.addWidget(ElidedLabel(controller.seat(seat).name, "h2"), 1)
        for number in controller.table.laid[seat]:
            quartet = controller.quartet(number)
            tile = SymbolTile(sign_px)
            tile.show_look(quartet.symbol, quartet.color)
            tile.setToolTip(quartet.name)
            tile.setAccessibleName(quartet.name)
            across.addWidget(tile)
        return row
