"""Asks who chose something: one of the makers, all together, or an adult by role."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.model.card_set import Maker
from kwartet.resources import asset
from kwartet.ui.design.tip_words import ROLES, spoken_role
from kwartet.ui.icons import svg_renderer
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed
from kwartet.ui.widgets.buttons import Button
from kwartet.ui.widgets.choice_chip import ChoiceChip
from kwartet.ui.widgets.fields import TextField
from kwartet.ui.widgets.flow import FlowLayout
from kwartet.ui.widgets.labels import Label


class WhoChooser(Themed, QWidget):
    """A question and an answer for each who it can be.

    Args:
        parent: As in Qt.
    """

    chosen = Signal(str)
    """A name; empty for all makers together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Label("", "small", wrap=True)
        self._answers = QWidget()
        self._flow = FlowLayout(self._answers, 8)
        self._own = QWidget()
        row = QHBoxLayout(self._own)
        row.setContentsMargins(0, 0, 0, 0)
        #: nl: Of een schuilnaam
        self.name_field = TextField(placeholder=self.tr("Or a nickname"))
        self.name_field.edit.setAccessibleName(self.tr("Or a nickname"))
        #: nl: Kies
        self.name_button = Button(self.tr("Choose"), size="compact")
        row.addWidget(self.name_field, 1)
        row.addWidget(self.name_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._question, self._answers, self._own):
            column.addWidget(part)
        self.name_field.edit.returnPressed.connect(self._choose_own)
        self.name_button.clicked.connect(self._choose_own)
        self.follow_theme()

    @property
    def answers(self) -> list[ChoiceChip]:
        """The answers that can be chosen at once."""
        return [each for each in self._answers.findChildren(ChoiceChip) if not each.isHidden()]

    @property
    def stops(self) -> list[QWidget]:
        """What Tab comes by, in order."""
        return [*self.answers, self.name_field.edit, self.name_button]

    def ask_maker(self, makers: Iterable[Maker]) -> None:
        """Ask which maker chose it."""
        #: nl: Wie kiest dit?
        self._question.set_text(self.tr("Who chooses this?"))
        self._flow.clear()
        for maker in makers:
            self._add(maker.name, maker.name, _animal(maker.animal, self.devicePixelRatioF()))
        #: nl: Wij samen
        self._add("", self.tr("All of us"))
        self.name_field.set_text("")
        self._own.show()

    def ask_adult(self) -> None:
        """Ask who looked at it, by role: a real name does not belong in a set."""
        #: nl: Lees het samen. Mag het zo blijven? Wie keek er mee?
        self._question.set_text(self.tr("Read it together. May it stay? Who looked at it?"))
        self._flow.clear()
        for role in ROLES:
            self._add(role, spoken_role(role))
        self._own.hide()

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(theme.px(8))
        super().restyle()

    def _add(self, by: str, text: str, picture: QPixmap | None = None) -> None:
        chip = ChoiceChip(text, picture)
        chip.setCheckable(False)
        chip.clicked.connect(partial(self.chosen.emit, by))
        self._flow.addWidget(chip)

    def _choose_own(self) -> None:
        name = " ".join(self.name_field.text().split())
        if name:
            self.chosen.emit(name)
        else:
            self.name_field.setFocus()


def _animal(name: str, ratio: float) -> QPixmap | None:
    """The animal of a maker, if there is such a one."""
    if not name or not asset("animals", f"{name}.svg").is_file():
        return None
    side = theme.text_px(26)
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    svg_renderer("animals", f"{name}.svg").render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
