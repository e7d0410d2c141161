"""The print room: what to make, how it looks on paper, what is still wrong, and the file."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kwartet.errors import KwartetError
from kwartet.model.problems import Place, Problem
from kwartet.pdf.presets import DEFAULT, presets
from kwartet.ui.document import Document
from kwartet.ui.language import say
from kwartet.ui.printing.blank import Blank
from kwartet.ui.printing.choices import (
    Choices,
    Product,
    keep_choices,
    load_choices,
)
from kwartet.ui.printing.export_panel import ExportPanel
from kwartet.ui.printing.facts import Facts
from kwartet.ui.printing.findings import Findings
from kwartet.ui.printing.findings_panel import FindingsPanel
from kwartet.ui.printing.flags import flags_of
from kwartet.ui.printing.inspector import Inspector
from kwartet.ui.printing.language_facts import LanguageFacts
from kwartet.ui.printing.making import Making
from kwartet.ui.printing.options import Options
from kwartet.ui.printing.order import Order, order_of
from kwartet.ui.printing.panels import next_panel
from kwartet.ui.printing.preview import Preview
from kwartet.ui.printing.product_list import ProductList, Readiness
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Divider, Label, Panel, ScrollColumn

_WIDTHS = ((1400, (296, 404, 18)), (1150, (284, 372, 14)), (0, (248, 324, 12)))
"""From which width of the room on: the left panel, the right one, the margin; designed pixels."""
_SCROLL_BAR = 14
"""The width that the style sheet gives a scroll bar."""
_TEXT_SHARE = 0.35
"""How much of larger text the panels take over in their width."""


class PrintRoom(Panel):
    """Everything in which a set becomes a file for paper."""

    card_wanted = Signal(object)
    """Open a card in the editor, at the field and the words of this ``Place``."""
    design_wanted = Signal()
    """Go to the card wall."""
    help_lines_wanted = Signal()
    """Show the help lines."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("ground", parent=parent)
        self._document = document
        self._presets = presets()
        self._choices = self._first_choices()
        self._findings: Findings | None = None
        self._checked: Order | None = None
        self._order = self._make_order()
        self._is_stale = True
        self.products = ProductList()
        self.options = Options(self._presets)
        self.preview = Preview()
        self.findings = FindingsPanel()
        self.language = LanguageFacts()
        self.facts = Facts()
        self.export = ExportPanel()
        self.making = Making(self, self.export)
        self._inspector = Inspector(self)
        self._lay_out()
        self._connect()
        self._add_keys()
        self._fit_panels()

    @property
    def order(self) -> Order:
        """What would be made now."""
        return self._order

    @property
    def is_checked(self) -> bool:
        """Whether the findings that show are about what would be made now."""
        return self._checked is self._order

    def _first_choices(self) -> Choices:
        """What was chosen last; a printing company whose preset is gone gives way."""
        choices = load_choices()
        return choices if choices.preset in self._presets else replace(choices, preset=DEFAULT)

    def _make_order(self) -> Order:
        document = self._document
        return order_of(document.card_set, document.pictures, self._choices, self._presets)

    def _lay_out(self) -> None:
        self._left = ScrollColumn()
        #: nl: Wat wil je maken?
        self._heading = Label(self.tr("What will you make?"), "h2", wrap=True)
        self._left.column.addWidget(self._heading)
        self._left.column.addWidget(self.products)
        self._left.column.addWidget(self.options)
        self._left.column.addStretch(1)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.preview)
        self._right = Panel("sheet")
        self._scroll = ScrollColumn()
        self._scroll.column.addWidget(self.findings)
        self._scroll.column.addWidget(self.language)
        self._scroll.column.addWidget(self.facts)
        self._scroll.column.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.export)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        self._more_below = Divider()
        self._more_below.hide()
        self._scroll.verticalScrollBar().rangeChanged.connect(
            lambda _least, most: self._more_below.setVisible(most > 0)
        )
        right.addWidget(self._scroll, 1)
        right.addWidget(self._more_below)
        right.addLayout(self._foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(self._middle, 1)
        row.addWidget(Divider(upright=True))
        row.addWidget(self._right)

    def _connect(self) -> None:
        self._document.changed.connect(self._follow)
        self._document.moved.connect(self._follow)
        self.products.chosen.connect(self._choose_product)
        self.options.changed.connect(self._choose)
        self.preview.marks_toggled.connect(self._toggle_marks)
        self.findings.wanted.connect(self.show_problem)
        self.findings.moved.connect(self._preview_problem)
        self._inspector.found.connect(self._show_findings)
        self.export.make.connect(self.make)

    def _add_keys(self) -> None:
        keys = {
            "F8": lambda: self.findings.walk(1),
            "Shift+F8": lambda: self.findings.walk(-1),
            "Ctrl+D": self.preview.flip,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def make(self) -> None:
        """Ask where the file goes, and make it there."""
        self.making.make(self._order, is_proof=bool(self._proof_word))

    def show_problem(self, problem: Problem) -> None:
        """Go to where a problem can be mended."""
        where = problem.where
        if where.card is not None:
            self.card_wanted.emit(where)
        elif where.quartet is not None:
            first = self._document.card_set.quartet(where.quartet).cards[0]
            self.card_wanted.emit(Place(where.quartet, first.id, where.field))
        elif problem.code == "helplines-stale":
            self.help_lines_wanted.emit()
        elif where.field is not None or problem.code == "set-empty":
            self.design_wanted.emit()
        else:
            self.options.press.preset.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _preview_problem(self, problem: Problem) -> None:
        if problem.where.card is not None:
            self.preview.show_card(problem.where.card)

    def _choose_product(self, product: str) -> None:
        self._choose(replace(self._choices, product=Product(product)))

    def _toggle_marks(self, on: bool) -> None:
        sheets = replace(self._choices.sheets, cut="marks" if on else "none")
        self._choose(replace(self._choices, sheets=sheets))

    def _choose(self, choices: Choices) -> None:
        """Make it like this from now on."""
        self._choices = choices
        self.export.forget_result()
        keep_choices(choices)
        self._refresh()

    def _follow(self) -> None:
        """The set is another; look at once only if somebody sees it."""
        if self.isVisible():
            self._refresh()
        else:
            self._is_stale = True

    def _refresh(self) -> None:
        """Show what is chosen of the set of now, and have it checked."""
        before, self._order = self._order, self._make_order()
        if before.product is not self._order.product:
            self._findings = None
            self.findings.show_checking()
        self._is_stale = False
        self.products.choose(self._choices.product)
        self.options.show_choices(self._choices, self._document.card_set)
        self._fit_panels()
        self.facts.show_order(self._order)
        self._show_preview()
        self._show_state()
        self._inspector.ask(self._order, at_once=self._findings is None)

    def _show_preview(self) -> None:
        """Show the pages, or why there are none."""
        blank = self._blank()
        for old in self._middle.findChildren(Blank):
            self._middle.removeWidget(old)
            old.deleteLater()
        if blank is not None:
            self._middle.addWidget(blank)
            self._middle.setCurrentWidget(blank)
        self.export.set_possible(blank is None)

    def _blank(self) -> Blank | None:
        """What to say in place of the pages; None when they are shown."""
        if not self._order.cards:
            #: nl: Nog niets om te drukken
            heading = self.tr("Nothing to print yet")
            #: nl: Maak eerst een kaart. Dan zie je hier hoe die op papier komt.
            text = self.tr("Make a card first. Then you see here how it comes on paper.")
            #: nl: Naar ontwerpen
            blank = Blank(heading, text, self.tr("Go and design"), "cards-fill")
            blank.acted.connect(self.design_wanted)
            return blank
        try:
            self.preview.show_order(self._order, self._blocking)
        except KwartetError as error:
            #: nl: Dit past niet
            return Blank(self.tr("This does not fit"), say(error.message), "", "ruler-fill")
        return None

    @property
    def _blocking(self) -> int:
        return self._findings.blocking if self._findings is not None else 0

    def _show_findings(self, order: Order, findings: Findings) -> None:
        """What the check brought."""
        if order is not self._order:
            return
        was_blocking, self._findings = self._blocking, findings
        self._checked = order
        self.findings.show_findings(findings)
        self.language.show_findings(findings)
        self.preview.show_flags(flags_of(findings))
        if was_blocking != findings.blocking:
            self._show_preview()
        self._show_state()

    def _show_state(self) -> None:
        """How it stands: on the tiles and on the button."""
        readiness = Readiness.CHECKING
        if self._findings is not None:
            readiness = Readiness.CARE if self._findings.blocking else Readiness.READY
        self.products.set_readiness(readiness)
        self.export.show_order(self._order.product, self._blocking, self._proof_word)

    @property
    def _proof_word(self) -> str:
        """What the file says in its margin while a red point is open; empty if it says nothing."""
        return self._order.proof_word if self._blocking else ""

    def _fit_panels(self) -> None:
        """Give the panels a width that leaves room for the page."""
        width = self.width() / theme.scale
        left, right, margin = next(each for least, each in _WIDTHS if width >= least)
        grow = 1 + _TEXT_SHARE * (max(1.0, theme.text_scale) - 1)
        content = self._left.column.totalMinimumSize().width()
        self._left.setFixedWidth(max(theme.px(left * grow), content + theme.px(_SCROLL_BAR)))
        self._right.setFixedWidth(theme.px(right * grow))
        side = theme.px(margin)
        self._left.column.setContentsMargins(side, theme.px(20), side, theme.px(20))
        self._left.column.setSpacing(theme.px(14))
        inset = theme.px(12)
        self._scroll.column.setContentsMargins(inset, theme.px(20), inset, theme.px(12))
        self._scroll.column.setSpacing(theme.px(8))
        self._foot.setContentsMargins(2 * inset, theme.px(12), 2 * inset, theme.px(20))

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        super().restyle()
        if hasattr(self, "_foot"):
            self._fit_panels()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panels give way to the page in a small window."""
        self._fit_panels()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the set of now."""
        super().showEvent(event)
        self.making.guard(self.window())
        if self._is_stale:
            self._refresh()

    def event(self, event: QEvent) -> bool:
        """Keep F6 for going from panel to panel; the last one leaves it to the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F6
            and self._panel_after(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F6 goes to the next panel."""
        target = self._panel_after(event) if event.key() == Qt.Key.Key_F6 else None
        if target is None:
            super().keyPressEvent(event)
        else:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _panel_after(self, event: QKeyEvent) -> QWidget | None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return next_panel((self._left, self._middle, self._right), back=back)
