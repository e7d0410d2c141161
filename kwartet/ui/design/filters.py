"""The filters over the wall, each with the number of cards it shows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from kwartet.ui.design.status import Filter
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed
from kwartet.ui.widgets.chips import FilterChip
from kwartet.ui.widgets.flow import FlowLayout

_WHEN_ANY = frozenset({Filter.TIP, Filter.STICKERS, Filter.PICTURE, Filter.EMPTY})
"""Filters whose chip shows only while there is something to show, or while they are on."""


class FilterBar(Themed, QWidget):
    """Chips of which one is on."""

    chosen = Signal()
    """A person chose another filter; it is :attr:`current`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = {
            #: nl: Alles
            Filter.ALL: FilterChip(self.tr("All")),
            #: nl: Klaar
            Filter.READY: FilterChip(self.tr("Ready"), "check", "good"),
            #: nl: Past niet
            Filter.OVERFLOW: FilterChip(self.tr("Doesn’t fit"), "text-t", "error"),
            #: nl: Taaltip
            Filter.TIP: FilterChip(self.tr("Language tip"), "chat-circle-text-bold", "notice"),
            #: nl: Stickers
            Filter.STICKERS: FilterChip(self.tr("Stickers"), "star-fill", "star"),
            #: nl: Plaatje?
            Filter.PICTURE: FilterChip(self.tr("Picture?"), "image-bold", "info"),
            #: nl: Leeg
            Filter.EMPTY: FilterChip(self.tr("Empty"), "circle-dashed-bold"),
        }
        self._group = QButtonGroup(self)
        self._row = FlowLayout(self, 8)
        for number, chip in enumerate(self._chips.values(), 1):
            #: nl: %1 (toets %2)
            tip = self.tr("%1 (key %2)").replace("%1", chip.text()).replace("%2", str(number))
            chip.setToolTip(tip)
            self._group.addButton(chip)
            self._row.addWidget(chip)
        self._chips[Filter.ALL].setChecked(True)
        self._group.idClicked.connect(lambda _: self.chosen.emit())
        #: nl: Welke kaarten je ziet
        self.setAccessibleName(self.tr("Which cards you see"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def restyle(self) -> None:
        """Take the height of the bar from the theme again."""
        above = theme.px(2)
        self._row.setContentsMargins(0, above, 0, above)
        super().restyle()

    @property
    def current(self) -> Filter:
        """The filter that is on."""
        return next(each for each, chip in self._chips.items() if chip.isChecked())

    def choose(self, chosen: Filter) -> None:
        """Put a filter on; ``chosen`` is for a person's choice only and stays silent."""
        self._chips[chosen].setChecked(True)

    def chip(self, each: Filter) -> FilterChip:
        """The chip of a filter."""
        return self._chips[each]

    def show_counts(self, counts: Mapping[Filter, int | None]) -> None:
        """Show the number of each filter; None while it is not known yet."""
        for each, chip in self._chips.items():
            chip.set_count(counts[each])
            chip.setVisible(each not in _WHEN_ANY or chip.isChecked() or bool(counts[each]))
