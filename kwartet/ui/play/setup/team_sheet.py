"""The sheet on which a team gets its name, its animal and its size, or the computer its level."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kwartet.game.bots import Level
from kwartet.game.setup import Seat
from kwartet.ui.language import say
from kwartet.ui.play.badges import ANIMALS
from kwartet.ui.play.setup.choices import animal_name, team_name
from kwartet.ui.play.setup.stepper import OptionRow, Stepper
from kwartet.ui.play.setup.tiles import Tile
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, Segment, SheetDialog, TextField

_LONGEST_NAME = 18
MOST_PUPILS = 10


class TeamSheet(SheetDialog):
    """Everything about one team; ``chosen`` brings the seat as it is now."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, seat: Seat) -> None:
        title = QCoreApplication.translate("TeamSheet", "A team")
        super().__init__(window, title, width=620, icon="users-three-bold")
        self._seat = seat
        self.name = TextField(
            self.tr("Name of the team"),
            limit=_LONGEST_NAME,
            help_text=self.tr("A chosen name, no real names."),
        )
        self.name.set_text(seat.name)
        self.body.addWidget(self.name)
        self.animals = self._make_animals()
        if seat.level is None:
            self.body.addWidget(self._make_pupils())
        else:
            self.body.addWidget(self._make_levels(seat.level))
        self.done_button = Button(self.tr("Done"), "pri")
        self.done_button.clicked.connect(self._finish)
        self.footer.addStretch(1)
        self.footer.addWidget(self.done_button)
        self.finished.connect(self.deleteLater)

    def _make_animals(self) -> dict[str, Tile]:
        grid = QGridLayout()
        grid.setSpacing(theme.px(10))
        tiles = {}
        for place, animal in enumerate(ANIMALS):
            tile = Tile(64)
            tile.setCheckable(True)
            tile.setAutoExclusive(True)
            tile.show_animal(animal)
            tile.show_words(animal_name(animal))
            tile.setChecked(animal == self._seat.animal)
            tile.clicked.connect(lambda _=False, animal=animal: self._take_animal(animal))
            grid.addWidget(tile, place // 4, place % 4)
            tiles[animal] = tile
        self.body.addLayout(grid)
        return tiles

    def _take_animal(self, animal: str) -> None:
        """The name goes along with the animal as long as nobody chose another."""
        if self.name.text() == team_name(self._seat.animal):
            self.name.set_text(team_name(animal))
        self._seat = replace(self._seat, animal=animal)

    def _make_pupils(self) -> QWidget:
        row = OptionRow(self.tr("How many players?"), self.tr("Only for your own overview."))
        stepper = Stepper(range(1, MOST_PUPILS + 1), str, self.tr("One less"), self.tr("One more"))
        stepper.show_value(max(1, self._seat.pupils))
        stepper.chosen.connect(self._take_pupils)
        row.row.addWidget(stepper)
        return row

    def _take_pupils(self, pupils: int) -> None:
        self._seat = replace(self._seat, pupils=pupils)

    def _make_levels(self, level: Level) -> QWidget:
        row = OptionRow(
            self.tr("How well does the computer play?"),
            self.tr("Easy-going guesses, attentive remembers, clever thinks along."),
        )
        segment = Segment([(each.value, say(each.label)) for each in Level], self.tr("Level"))
        segment.choose(level.value)
        segment.chosen.connect(self._take_level)
        row.row.addWidget(segment)
        return row

    def _take_level(self, key: str) -> None:
        self._seat = replace(self._seat, level=Level(key))

    def _finish(self) -> None:
        name = " ".join(self.name.text().split())[:_LONGEST_NAME]
        self.chosen.emit(replace(self._seat, name=name or team_name(self._seat.animal)))
        self.accept()
