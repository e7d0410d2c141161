"""The set-up page: who plays, how, with which quartets, and whether that fits in the lesson."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.game.rules import chance
from kwartet.game.setup import DEFAULT_QUARTETS, playable, setup_problem, suggested_quartets
from kwartet.model.card_set import CardSet
from kwartet.ui.document import Document
from kwartet.ui.play.placed import stops_in, tab_through
from kwartet.ui.play.setup.choices import Choices, load_choices, save_choices
from kwartet.ui.play.setup.foot import Foot
from kwartet.ui.play.setup.options import OptionList, WayChoice
from kwartet.ui.play.setup.quartets import QuartetChoice
from kwartet.ui.play.setup.teams import TeamChoice
from kwartet.ui.play.setup.welcome import WelcomeBack
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, Label, Panel, ScrollColumn

_LOW = 780
"""A page lower than this, in designed pixels, is a low one."""


class SetupPage(Panel):
    """All choices before the cards are dealt; what is chosen is kept for the next time."""

    begin_wanted = Signal(object)
    """A ``Setup`` that can be played."""
    games_wanted = Signal()
    teacher_wanted = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(surface="night", parent=parent)
        self._document = document
        self._choices = load_choices(document.card_set)
        self._mixes = 0
        self._is_low = False
        self.welcome = WelcomeBack()
        self.teams = TeamChoice()
        self.ways = WayChoice()
        self.quartets = QuartetChoice()
        self.options = OptionList()
        self.foot = Foot()
        self.games_button = Button(
            self.tr("Earlier games"), "normal", "clock-counter-clockwise-bold"
        )
        self.teacher_button = Button(
            self.tr("For the teacher"), "normal", "chalkboard-teacher-bold"
        )
        self._lay_out()
        self._connect()
        self._show()

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return self._choices

    def _lay_out(self) -> None:
        self._scroll = ScrollColumn()
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(28))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(theme.px(10))
            columns.addLayout(column, 1)
        left.addWidget(self.teams)
        left.addSpacing(theme.px(8))
        left.addWidget(Label(self.tr("How will you play?"), "section"))
        left.addWidget(self.ways)
        more = QHBoxLayout()
        more.setSpacing(theme.px(12))
        more.addWidget(self.games_button)
        more.addWidget(self.teacher_button)
        more.addStretch(1)
        left.addLayout(more)
        left.addStretch(1)
        right.addWidget(self.quartets)
        right.addSpacing(theme.px(4))
        right.addWidget(self.options)
        right.addStretch(1)
        self._scroll.column.addWidget(self.welcome)
        self._scroll.column.addLayout(columns)
        self._scroll.column.addStretch(1)
        side = theme.px(32)
        self._scroll.column.setContentsMargins(side, theme.px(14), side, theme.px(8))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low page everything is lower, so that all choices are in sight."""
        super().resizeEvent(event)
        low = self.height() < theme.px(_LOW)
        if low != self._is_low:
            self._is_low = low
            for part in (self.teams, self.ways, self.quartets, self.options):
                part.set_low(low)

    def _connect(self) -> None:
        for part in (self.teams, self.ways, self.quartets, self.options):
            part.edited.connect(self._edit)
        self.quartets.mix_wanted.connect(self._mix)
        self.foot.begin_button.clicked.connect(self._begin)
        self.games_button.clicked.connect(self.games_wanted)
        self.teacher_button.clicked.connect(self.teacher_wanted)
        self._document.changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        """Look which game was left."""
        super().showEvent(event)
        self.welcome.look(self._document.card_set.id)

    def _edit(self, edit: Callable[[Choices], Choices]) -> None:
        self._take(edit(self._choices))

    def _take(self, choices: Choices) -> None:
        self._choices = choices
        save_choices(self._document.card_set, choices)
        self._show()

    def _mix(self) -> None:
        """Another mix by chance, as many as are chosen now."""
        self._mixes += 1
        card_set = self._document.card_set
        count = len(self._choices.quartets) or DEFAULT_QUARTETS
        if count == len(card_set.quartets):
            count = DEFAULT_QUARTETS
        dice = chance(f"{card_set.id}/{self._mixes}/{self._choices.quartets}")
        mix = suggested_quartets(card_set, count, dice)
        self._take(self._choices.with_quartets(card_set, set(mix)))

    def _follow(self, _before: CardSet, after: CardSet) -> None:
        """The set was edited: what is gone or unfinished is no choice any more."""
        fit = {each.id for each in after.quartets if playable(each)}
        self._choices = self._choices.with_quartets(after, fit & set(self._choices.quartets))
        self._show()

    def _show(self) -> None:
        card_set, choices = self._document.card_set, self._choices
        self.teams.show_choices(choices)
        self.ways.show_choices(choices)
        self.quartets.show_choices(card_set, choices)
        self.options.show_choices(choices)
        setup = choices.setup(card_set)
        self.foot.show_setup(setup, setup_problem(setup))
        self._order_stops()

    def _order_stops(self) -> None:
        """Tab goes as one reads: down the left column, down the right one, and begin."""
        teams = (*self.teams.tiles, self.teams.add_team, self.teams.add_computer)
        left = (*teams, *self.ways.tiles.values(), self.games_button, self.teacher_button)
        quartets = (*self.quartets.tiles.values(), self.quartets.mix, self.quartets.all)
        tab_through(*stops_in(self.welcome, *left, *quartets, self.options, self.foot))

    def _begin(self) -> None:
        setup = self._choices.setup(self._document.card_set)
        if setup_problem(setup) is None:
            self.begin_wanted.emit(setup)
