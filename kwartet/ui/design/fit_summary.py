"""Whether all cards fit the look that was chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kwartet.ui.design.checks import Checks
from kwartet.ui.design.status import Status
from kwartet.ui.document import Document
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, Chip, Themed


class FitSummary(Themed, QWidget):
    """A chip with the number of cards that do not fit, and a way to them."""

    show_wanted = Signal()
    """Somebody wants to see those cards."""

    def __init__(self, document: Document, checks: Checks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._checks = checks
        self.words = ""
        self._chip = Chip("", "good", "check-bold")
        #: nl: Bekijk ze
        self.show_button = Button(self.tr("Show them"), size="compact")
        self.show_button.clicked.connect(self.show_wanted)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._chip)
        self._row.addStretch(1)
        self._row.addWidget(self.show_button)
        checks.changed.connect(self._count)
        document.changed.connect(self._count)
        self.follow_theme()
        self._count()

    def restyle(self) -> None:
        """Keep the room of the button."""
        self.setMinimumHeight(theme.em(44))
        super().restyle()

    def _count(self) -> None:
        cards = self._document.card_set.cards
        count = sum(self._checks.status(card.id) is Status.OVERFLOW for card in cards)
        if count:
            #: nl: %n kaart(en) past/passen niet
            self.words = self.tr("%n card(s) don’t fit", "", count)
            self._chip.show_as(self.words, "error", "text-t-bold")
        else:
            #: nl: Alle kaarten passen
            self.words = self.tr("All cards fit")
            self._chip.show_as(self.words, "good", "check-bold")
        self._chip.setVisible(bool(cards))
        self.show_button.setVisible(count > 0)
