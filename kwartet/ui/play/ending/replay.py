"""A game step by step, as everybody saw it: who asked what, and what lay on the table then."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kwartet.game.moves import TakeBack
from kwartet.ui.design.symbol_tile import SymbolTile
from kwartet.ui.play.badges import AnimalBadge
from kwartet.ui.play.controller import PlayController
from kwartet.ui.play.table.words import entry_lines
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, Divider, ElidedLabel, Label, SheetDialog


class ReplaySheet(SheetDialog):
    """Goes through a game that is over; nothing of a hand is in it, also not afterwards."""

    def __init__(self, window: QWidget, controller: PlayController) -> None:
        title = QCoreApplication.translate("ReplaySheet", "Step by step")
        super().__init__(window, title, width=820, icon="clock-counter-clockwise-bold")
        self._controller = controller
        self._last = len(controller.session.entries)
        self._step = 0
        self.where = Label("", "label", "ink2")
        self.line = Label("", "h2", wrap=True)
        self.line.setMinimumHeight(theme.em(62))
        self.line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.where)
        self.body.addWidget(self.line)
        self.body.addWidget(Divider())
        self._signs: list[QHBoxLayout] = []
        for seat in range(len(controller.setup.seats)):
            self.body.addWidget(self._make_team(seat))
        self.back_button = Button(self.tr("Step back"), "normal", "arrow-left-bold")
        self.on_button = Button(self.tr("Step on"), "pri", icon_after="arrow-right-bold")
        self.back_button.clicked.connect(lambda: self.show_step(self._step - 1))
        self.on_button.clicked.connect(lambda: self.show_step(self._step + 1))
        self.footer.addStretch(1)
        self.footer.addWidget(self.back_button)
        self.footer.addWidget(self.on_button)
        self.finished.connect(self.deleteLater)
        self.show_step(0)

    def _make_team(self, seat: int) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(10))
        across.addWidget(AnimalBadge(self._controller.seat(seat).animal, 36))
        across.addWidget(ElidedLabel(self._controller.seat(seat).name, "strong"), 1)
        signs = QHBoxLayout()
        signs.setSpacing(theme.px(6))
        across.addLayout(signs)
        self._signs.append(signs)
        row.setMinimumHeight(theme.em(40))
        return row

    @property
    def step(self) -> int:
        """How many moves were played at the step that shows."""
        return self._step

    def show_step(self, step: int) -> None:
        """Show the game after so many moves."""
        self._step = min(self._last, max(0, step))
        controller, session = self._controller, self._controller.session.after(self._step)
        then = PlayController(controller.card_set, controller.pictures, session, None)
        self.line.set_text(self._told(then) if self._step else self.tr("The deal"))
        then.deleteLater()
        words = self.tr("Step {step} of {all}")
        self.where.set_text(words.format(step=self._step, all=self._last))
        for signs, laid in zip(self._signs, session.table.laid, strict=True):
            self._show_signs(signs, laid)
        self.back_button.setEnabled(self._step > 0)
        self.on_button.setEnabled(self._step < self._last)

    def _told(self, then: PlayController) -> str:
        """What happened at the last step of a game."""
        entry = then.story()[-1]
        if isinstance(entry.move, TakeBack):
            return self.tr("The last move was taken back.")
        lines = [line.plain for line in entry_lines(then, entry)]
        if not lines and then.table.ending is not None:
            return self.tr("The game stopped here.")
        turn = self.tr("{team} has the turn.").replace("{team}", then.at_turn.name)
        return "\n".join(lines) or turn

    def _show_signs(self, signs: QHBoxLayout, laid: tuple[int, ...]) -> None:
        while (item := signs.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number in laid:
            quartet = self._controller.quartet(number)
            tile = SymbolTile(32)
            tile.show_look(quartet.symbol, quartet.color)
            tile.setAccessibleName(quartet.name)
            signs.addWidget(tile)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.show_step(self._step + step)
