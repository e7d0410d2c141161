"""The pages of an order on the mat: turning them, front or back, what is cut off."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kwartet.ui.printing.choices import Product
from kwartet.ui.printing.order import Order
from kwartet.ui.printing.page_bar import NumberBar, PageBar, PageLabel
from kwartet.ui.printing.pages import Page, Pages, Side
from kwartet.ui.printing.stage import Flag, Stage

_SIDES: dict[str, Side] = {"front": "front", "back": "back"}


class Preview(QWidget):
    """Shows one side of one page of an order."""

    marks_toggled = Signal(bool)
    """Whether a person wants crop marks on the sheets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order: Order | None = None
        self._open_points = 0
        self._pages: Pages | None = None
        self._number = 0
        self._side: Side = "front"
        self._shows_cut = True
        self.bar = PageBar()
        self.numbers = NumberBar()
        self.stage = Stage(self.bar, self.numbers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stage)
        self.bar.stepped.connect(self.step)
        self.bar.side_chosen.connect(self._choose_side)
        self.bar.cut_toggled.connect(self._show_cut)
        self.bar.marks_toggled.connect(self.marks_toggled)
        self.numbers.chosen.connect(lambda number: self.go_to(number - 1))
        self.numbers.stepped.connect(self.step)

    @property
    def number(self) -> int:
        """The page that shows, from 0."""
        return self._number

    @property
    def side(self) -> Side:
        """The side that shows."""
        return self._side

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._pages.count if self._pages is not None else 0

    def show_order(self, order: Order, open_points: int) -> None:
        """Show an order; one stays at the page where one is, as far as it is still there.

        Args:
            order: What is printed, with at least one card.
            open_points: How many problems block it.

        Raises:
            KwartetError: A card is larger than the paper.
        """
        is_other_product = self._order is None or self._order.product is not order.product
        self._order, self._open_points = order, open_points
        if is_other_product:
            self._number = 0
        self._lay_out()

    def show_flags(self, flags: Mapping[str, Flag]) -> None:
        """Put flags on cards, by their ids."""
        self.stage.set_flags(flags)

    def show_card(self, card_id: str) -> None:
        """Go to the front of the page with this card, if it is printed."""
        number = self._pages.number_of(card_id) if self._pages is not None else None
        if number is not None:
            self._side = "front"
            self.go_to(number)

    def go_to(self, number: int) -> None:
        """Show the page with this number, from 0; the nearest one if there is none."""
        self._number = max(0, min(number, self.count - 1))
        self._show()

    def step(self, step: int) -> None:
        """Show a page further on or back."""
        self.go_to(self._number + step)

    def flip(self) -> None:
        """Show the other side."""
        self._side = "back" if self._side == "front" else "front"
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys turn pages."""
        key = event.key()
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageDown: 1,
        }
        if key in steps:
            self.step(steps[Qt.Key(key)])
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(self.count - 1)
        else:
            super().keyPressEvent(event)

    def _choose_side(self, side: str) -> None:
        self._side = _SIDES[side]
        self._show()

    def _show_cut(self, shows: bool) -> None:
        self._shows_cut = shows
        self._lay_out()

    def _lay_out(self) -> None:
        """Make the pages anew."""
        order = self._order
        if order is None:
            return
        self._pages = order.pages(self._open_points, cut=not self._shows_cut)
        is_sheets = order.product is Product.SHEETS
        self.bar.show_switches(
            cut=None if order.product is Product.PICTURES else self._shows_cut,
            marks=order.sheets.cut != "none" if is_sheets else None,
        )
        self.stage.set_shows_cut(self._shows_cut and order.product is not Product.PICTURES)
        self.go_to(self._number)

    def _show(self) -> None:
        """Put the page on the mat and say which it is."""
        order, pages = self._order, self._pages
        if order is None or pages is None:
            return
        page: Page = pages.page(self._number, self._side)
        self.stage.show_page(page, order.card_set.style, order.pictures)
        label = self._label(self._number + 1)
        is_first, is_last = self._number == 0, self._number == pages.count - 1
        self.bar.show_page(
            label, self._label(pages.count), self._side, is_first=is_first, is_last=is_last
        )
        self.numbers.show_pages(pages.count, self._number + 1)
        self.stage.setAccessibleName(label.whole)

    def _label(self, number: int) -> PageLabel:
        #: nl: Kaart {number} van {all}
        words = self.tr("Card {number} of {all}")
        if self._order is not None and self._order.product is Product.SHEETS:
            #: nl: Vel {number} van {all}
            words = self.tr("Sheet {number} of {all}")
        page = words.format(number=number, all=self.count)
        return PageLabel(page, f"{page} · {self._side_words()}")

    def _side_words(self) -> str:
        #: nl: voorkant
        front = self.tr("front")
        #: nl: achterkant
        back = self.tr("back")
        return front if self._side == "front" else back
