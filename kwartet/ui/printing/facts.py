"""The facts of an order in a small table: for whom, in which colours, how large, how many."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from kwartet.errors import KwartetError
from kwartet.layout.imposition import impose
from kwartet.ui.language import say
from kwartet.ui.printing.choices import Product
from kwartet.ui.printing.order import Order
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Label, Themed

Fact = tuple[str, str]
"""What it is about, and what it is."""

_MM_PER_INCH = 25.4


class FactTable(Themed, QWidget):
    """A dashed line and under it what is so, row by row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Fact] = []
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self.follow_theme()

    @property
    def rows(self) -> list[Fact]:
        """What it shows."""
        return self._rows

    def show_rows(self, rows: list[Fact]) -> None:
        """Show these instead."""
        if rows == self._rows:
            return
        self._rows = rows
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, value) in enumerate(rows):
            self._grid.addWidget(Label(name, "small", "ink2"), row, 0, top)
            self._grid.addWidget(Label(value, "small_strong", wrap=True), row, 1, top)

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        inset = theme.px(12)
        self._grid.setContentsMargins(inset, theme.px(14), inset, theme.px(4))
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(7))
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dashed line."""
        look = self.look
        painter = QPainter(self)
        pen = QPen(QColor(look.edge), 2 * theme.scale)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        inset, y = theme.px(12), theme.px(2)
        painter.drawLine(inset, y, self.width() - inset, y)
        painter.end()


class Facts(FactTable):
    """For whom an order is, in which colours, how large, how many."""

    def show_order(self, order: Order) -> None:
        """Show the facts of an order."""
        self.show_rows(self._facts_of(order))

    def _facts_of(self, order: Order) -> list[Fact]:
        if order.product is Product.SHEETS:
            return self._sheet_facts(order)
        if order.product is Product.PICTURES:
            return self._picture_facts(order)
        preset, style = order.preset, order.card_set.style
        return [
            #: nl: Drukker
            (self.tr("Print shop"), say(preset.label)),
            #: nl: Profiel
            (self.tr("Profile"), preset.condition),
            #: nl: Formaat
            (self.tr("Size"), _size(style.width_mm, style.height_mm)),
            self._cards(order),
            #: nl: Bladzijden
            (self.tr("Pages"), str(order.printed_pages())),
        ]

    def _sheet_facts(self, order: Order) -> list[Fact]:
        style = order.card_set.style
        #: nl: Formaat
        facts = [(self.tr("Size"), _size(style.width_mm, style.height_mm)), self._cards(order)]
        try:
            sheet = impose(style, order.sheets)
        except KwartetError:
            return facts
        sheets = sheet.count(len(order.cards))
        #: nl: {count} per vel
        each = self.tr("{count} per sheet").format(count=len(sheet.fronts))
        #: nl: {paper}, dubbelzijdig
        paper = self.tr("{paper}, double-sided").format(paper=order.sheets.paper)
        return [
            #: nl: Papier
            (self.tr("Paper"), paper),
            *facts,
            #: nl: Vellen
            (self.tr("Sheets"), f"{sheets} ({each})"),
        ]

    def _picture_facts(self, order: Order) -> list[Fact]:
        style = order.card_set.style
        width, height = (
            round(size / _MM_PER_INCH * order.picture_dpi)
            for size in (style.width_mm, style.height_mm)
        )
        return [
            #: nl: Plaatje
            (self.tr("Picture"), f"{width} × {height} px"),
            self._cards(order),
            #: nl: Bestanden
            (self.tr("Files"), str(order.printed_pages())),
        ]

    def _cards(self, order: Order) -> Fact:
        #: nl: Kaarten
        return self.tr("Cards"), str(len(order.cards))


def _size(width_mm: float, height_mm: float) -> str:
    width, height = (QLocale().toString(float(size), "g", 4) for size in (width_mm, height_mm))
    return f"{width} × {height} mm"
