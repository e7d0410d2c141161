"""The five agreements, first of all, with the heavy themes of today."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.ui.design.symbol_tile import SymbolTile
from kwartet.ui.play.controller import PlayController
from kwartet.ui.play.frame.notes_paper import StickyNote
from kwartet.ui.play.table.big_button import BigButton
from kwartet.ui.play.table.look import MARKER_LIGHT
from kwartet.ui.theme import set_surface, theme
from kwartet.ui.widgets import Button, Icon, Label, PaperCard, Themed
from kwartet.ui.widgets.base import paint_round

_FEW = 3
"""The signs of more heavy themes than this are small."""


class AgreementsPage(QWidget):
    """Five notes, and a button for when everybody agrees."""

    hand_sheets_wanted = Signal()

    def __init__(self, controller: PlayController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        column = QVBoxLayout(self)
        side = theme.px(40)
        column.setContentsMargins(side, theme.px(24), side, theme.px(32))
        column.setSpacing(theme.px(24))
        column.addLayout(self._make_head())
        notes = QHBoxLayout()
        notes.setSpacing(theme.px(12))
        self.notes = [
            StickyNote(heading, text, place, icon)
            for place, (icon, heading, text) in enumerate(self._agreements())
        ]
        for note in self.notes:
            notes.addWidget(note, 1)
            note.side_by_side(self.notes)
        column.addLayout(notes, 6)
        column.addStretch(1)
        column.addWidget(self._make_foot())

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever types can agree at once."""
        super().showEvent(event)
        self.agree_button.setFocus()

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(theme.px(16))
        board_only = self._controller.is_board_only
        role = "display" if board_only else "banner"
        head.addWidget(Label(self.tr("Our five agreements"), role, wrap=True), 1)
        if board_only:
            self.sheets_button = Button(
                self.tr("Print hand sheets"), "normal", "printer-bold", size="large"
            )
            self.sheets_button.clicked.connect(self.hand_sheets_wanted)
            head.addWidget(self.sheets_button)
        sign = PaperCard(radius=14)
        row = QHBoxLayout(sign)
        row.setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(12))
        row.setSpacing(theme.px(12))
        row.addWidget(Icon("hand-palm-fill", 26, "notice"))
        words = self.tr("Our sign for a moment away: <b>hand on your heart</b>")
        row.addWidget(Label(words, "lead", rich=True, wrap=theme.has_large_text))
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _agreements(self) -> list[tuple[str, str, str]]:
        """Icon, heading and sentence of each."""
        return [
            (
                "hand-waving-fill",
                self.tr("You may always pass."),
                self.tr("Say pass and that is it. Nobody asks why."),
            ),
            (
                "cards-fill",
                self.tr("We talk about cards, not about classmates."),
                self.tr("No names, and no guessing who has what."),
            ),
            (
                "ear-fill",
                self.tr("We hear each other out."),
                self.tr("Laughing at a joke is fine. Laughing at a person is not."),
            ),
            (
                "lock-fill",
                self.tr("We do not pass it on."),
                self.tr("Unless we worry: then we bring in an adult."),
            ),
            (
                "door-open-fill",
                self.tr("A moment away is fine."),
                self.tr("Use our sign. After that you are simply welcome again."),
            ),
        ]

    def _make_foot(self) -> QWidget:
        """The heavy themes of today, and the way on."""
        foot = _Foot()
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(28), theme.px(22), theme.px(24), theme.px(22))
        row.setSpacing(theme.px(18))
        heavy = [
            quartet
            for quartet in map(self._controller.quartet, range(len(self._controller.setup.themes)))
            if quartet.heavy
        ]
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        if heavy:
            heading = self.tr("Today there are %n heavy theme(s) too", "", len(heavy))
            text = self.tr("{themes}. You may pass, step out or only listen.")
            text = text.format(themes=self._listed([quartet.name for quartet in heavy]))
        else:
            heading = self.tr("Today there are no heavy themes")
            text = self.tr("You may still pass, step out or only listen.")
        row.addWidget(Icon("info-fill", 30, "notice"))
        words.addWidget(Label(heading, "section", wrap=True))
        words.addWidget(Label(text, "lead", "ink2", wrap=True))
        row.addLayout(words, 1)
        for quartet in heavy[:6]:
            tile = SymbolTile(56 if len(heavy) <= _FEW else 44)
            tile.show_look(quartet.symbol, quartet.color)
            row.addWidget(tile)
        self.agree_button = BigButton(
            self.tr("We get it"), "arrow-right-bold", height=76, icon_at="after"
        )
        self.agree_button.setFixedWidth(self.agree_button.sizeHint().width())
        self.agree_button.clicked.connect(self._controller.agree)
        row.addSpacing(theme.px(8))
        row.addWidget(self.agree_button)
        return foot

    def _listed(self, names: list[str]) -> str:
        """Names as *A, B and C*."""
        *first, last = names
        if not first:
            return last
        return self.tr("{first} and {last}").format(first=", ".join(first), last=last)


class _Foot(Themed, QWidget):
    """A strip of yellow paper."""

    def __init__(self) -> None:
        super().__init__()
        set_surface(self, "paper")
        self.follow_theme()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_round(painter, QRectF(self.rect()), theme.px(20), MARKER_LIGHT)
