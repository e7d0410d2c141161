"""How it went: the teams with what they laid, and the class goal beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kwartet.game.rules import Way
from kwartet.game.setup import Seat
from kwartet.model.card_set import Quartet
from kwartet.ui.design.symbol_tile import SymbolTile
from kwartet.ui.play.badges import AnimalBadge
from kwartet.ui.play.controller import PlayController
from kwartet.ui.play.table.words import short_name
from kwartet.ui.theme import theme
from kwartet.ui.widgets import ElidedLabel, Label, PaperCard

_FEW_TEAMS = 5
"""The rows of more teams than this are lower."""
_SIGN_PX = {2: 36, 3: 28, 4: 22}
"""How large signs are where no team laid more than so many; with more, or many teams, small."""
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
        small = len(seats) > _FEW_TEAMS
        for seat in seats:
            quartets = [controller.quartet(number) for number in controller.table.laid[seat]]
            column.addWidget(TeamRow(controller.seat(seat), quartets, sign_px, small=small))


class TeamRow(PaperCard):
    """A team and the signs of its quartets: beside its name, or under it where that is too wide.

    Args:
        team: Whose row it is.
        quartets: That it laid.
        sign_px: How large their signs are.
        small: It is one of many.
    """

    def __init__(
        self, team: Seat, quartets: Sequence[Quartet], sign_px: int, *, small: bool
    ) -> None:
        super().__init__(radius=16)
        self._team, self._small = team, small
        sign_px = _SMALL_SIGN_PX if small else sign_px
        self._sign_px = sign_px if quartets else 0
        across = QHBoxLayout(self)
        across.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        across.setSpacing(theme.px(10))
        badge = AnimalBadge(team.animal, 40 if small else 52)
        across.addWidget(badge)
        self._before_px = badge.sizeHint().width() + theme.px(12 + 10 + 12)
        self.name = ElidedLabel(team.name, "h2")
        self._signs = QHBoxLayout()
        self._signs.setSpacing(theme.px(5))
        for quartet in quartets:
            tile = SymbolTile(sign_px)
            tile.show_look(quartet.symbol, quartet.color)
            tile.setToolTip(quartet.name)
            tile.setAccessibleName(quartet.name)
            self._signs.addWidget(tile)
        self._signs.addStretch(1)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.addWidget(self.name, 1)
        self._words.addLayout(self._signs)
        across.addLayout(self._words, 1)

    def _high(self) -> int:
        """High enough for the signs under the name, wherever they are: rows do not jump."""
        words = self.name.sizeHint().height() + theme.px(2 + self._sign_px)
        least, edges = (52, 6) if self._small else (74, 8)
        return max(theme.px(least), words + theme.px(edges))

    def sizeHint(self) -> QSize:
        """As wide as with the signs beside the name."""
        return QSize(super().sizeHint().width(), self._high())

    def minimumSizeHint(self) -> QSize:
        """As narrow as with the signs under the name."""
        signs = self._signs.sizeHint().width()
        return QSize(self._before_px + max(signs, theme.em(24)), self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the signs go, and whether there is room for the word *Team*."""
        super().resizeEvent(event)
        room = self.width() - self._before_px
        name = self._team.name
        wide = QFontMetricsF(self.name.font()).horizontalAdvance(name) + 1
        beside = wide + theme.px(10) + self._signs.sizeHint().width() <= room
        way = QBoxLayout.Direction
        self._words.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._words.setSpacing(theme.px(10 if beside else 2))
        self.name.set_text(name if wide <= room else short_name(name))
        layout = self.layout()
        if layout is not None:
            layout.activate()  # now: later is a moment too late to be seen right
