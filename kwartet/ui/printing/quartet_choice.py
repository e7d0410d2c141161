"""Which quartets are printed: all, or some."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kwartet.model.card_set import CardSet, Quartet
from kwartet.ui.design.symbol_tile import symbol_pixmap
from kwartet.ui.widgets import Button, ChoiceChip, FlowLayout, Label, SheetDialog

_SYMBOL = 30
"""The side of a quartet's tile on its chip, in designed pixels."""


class QuartetSheet(SheetDialog):
    """A sheet on which quartets are ticked.

    Args:
        window: The window it covers.
        card_set: Whose quartets.
        only: The ids that are ticked; empty for all.
    """

    chosen = Signal(object)
    """The ids that are printed, as a frozen set; empty for all."""

    def __init__(self, window: QWidget, card_set: CardSet, only: frozenset[str]) -> None:
        #: nl: Welke kwartetten?
        super().__init__(window, self.tr("Which quartets?"), width=720)
        self._chips: dict[str, ChoiceChip] = {}
        #: nl: Alleen wat je aanvinkt, wordt gedrukt.
        self.body.addWidget(Label(self.tr("Only what you tick is printed."), "text", "ink2"))
        box = QWidget()
        flow = FlowLayout(box, gap=10)
        for quartet in card_set.quartets:
            self._chips[quartet.id] = self._chip(quartet, ticked=not only or quartet.id in only)
            flow.addWidget(self._chips[quartet.id])
        self.body.addWidget(box)
        #: nl: Alles
        everything = Button(self.tr("All"))
        #: nl: Niets
        nothing = Button(self.tr("None"))
        #: nl: Gebruik
        self._use = Button(self.tr("Use"), "pri", "check-bold")
        everything.clicked.connect(lambda: self._tick_all(ticked=True))
        nothing.clicked.connect(lambda: self._tick_all(ticked=False))
        self._use.clicked.connect(self._choose)
        self.footer.addWidget(everything)
        self.footer.addWidget(nothing)
        self.footer.addStretch(1)
        self.footer.addWidget(self._use)
        self.finished.connect(self.deleteLater)

    @property
    def ticked(self) -> frozenset[str]:
        """The ids that are ticked now."""
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def _chip(self, quartet: Quartet, *, ticked: bool) -> ChoiceChip:
        #: nl: Kwartet zonder naam
        name = quartet.name.strip() or self.tr("Quartet without a name")
        ratio = self.devicePixelRatioF()
        chip = ChoiceChip(name, symbol_pixmap(quartet.symbol, quartet.color, _SYMBOL, ratio))
        chip.setChecked(ticked)
        chip.toggled.connect(self._limit)
        return chip

    def _tick_all(self, *, ticked: bool) -> None:
        for chip in self._chips.values():
            chip.setChecked(ticked)

    def _limit(self) -> None:
        """Something must be printed."""
        self._use.setEnabled(bool(self.ticked))

    def _choose(self) -> None:
        ticked = self.ticked
        self.chosen.emit(frozenset() if len(ticked) == len(self._chips) else ticked)
        self.accept()
