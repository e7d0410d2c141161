"""The page of *Spelen* until the game is there: what comes, and how one can play already."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.ui.art import Art
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, Label, Panel, PaperCard, RoundIcon, ScrollColumn


class PlaySoon(Panel):
    """Says honestly that playing on a screen comes next, and helps who wants to play now."""

    print_wanted = Signal()
    help_lines_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(surface="night", parent=parent)
        self._scroll = ScrollColumn()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._columns = QHBoxLayout()
        self._columns.addStretch(1)
        self._columns.addWidget(self._make_promise(), 5)
        self._columns.addWidget(self._make_rules(), 5)
        self._columns.addStretch(1)
        self._scroll.column.addStretch(1)
        self._scroll.column.addLayout(self._columns)
        self._scroll.column.addStretch(1)
        self.restyle()

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        super().restyle()
        if hasattr(self, "_columns"):
            margin = theme.px(32)
            self._scroll.column.setContentsMargins(margin, margin, margin, margin)
            self._columns.setSpacing(theme.px(48))

    def _make_promise(self) -> QWidget:
        """What comes, and the two ways on."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        column.addWidget(Art("start-spelen", 404, 276))
        column.addWidget(Label(self.tr("Playing on the screen comes next"), "h1", wrap=True))
        text = self.tr(
            "Soon you play here with the class on the digiboard, with time to talk."
            " That is not ready yet."
        )
        column.addWidget(Label(text, "text", "ink2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        self.print_button = Button(self.tr("Print the cards"), "play", "printer-bold", size="large")
        self.print_button.clicked.connect(self.print_wanted)
        row.addWidget(self.print_button)
        self.help_button = Button(self.tr("Help lines"), "normal", "lifebuoy-bold", size="large")
        self.help_button.clicked.connect(self.help_lines_wanted)
        row.addWidget(self.help_button)
        row.addStretch(1)
        column.addSpacing(theme.px(8))
        column.addLayout(row)
        return part

    def _make_rules(self) -> QWidget:
        """The rules for playing with printed cards, in short."""
        card = PaperCard()
        column = QVBoxLayout(card)
        side = theme.px(28)
        column.setContentsMargins(side, theme.px(24), side, theme.px(24))
        column.setSpacing(theme.px(16))
        column.addWidget(Label(self.tr("How to play now, with printed cards"), "h2", wrap=True))
        for icon, heading, text in self._rules():
            column.addWidget(_Rule(icon, heading, text))
        return card

    def _rules(self) -> list[tuple[str, str, str]]:
        """Icon, a word or two, and a sentence or two: from the rules of the game."""
        return [
            (
                "cards-bold",
                self.tr("Set up"),
                self.tr(
                    "With 3 to 6 players or teams. Choose quartets, shuffle and deal all cards."
                ),
            ),
            (
                "chat-circle-dots-bold",
                self.tr("Ask"),
                self.tr(
                    "Ask for a card of a quartet you hold a card of."
                    " A hit? Ask again. A miss? It is their turn."
                ),
            ),
            (
                "chats-circle-bold",
                self.tr("Quartet!"),
                self.tr("Lay the four cards open. Read one aloud and talk about it for a while."),
            ),
            (
                "hand-heart-bold",
                self.tr("You may always pass"),
                self.tr(
                    "Listening is fine, talking is not a must."
                    " Tell nothing about somebody who is not there."
                ),
            ),
        ]


class _Rule(QWidget):
    """One rule: an icon, a heading, a sentence."""

    def __init__(self, icon: str, heading: str, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        row.addWidget(RoundIcon(icon, "yellow", 48), alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(Label(heading, "strong"))
        words.addWidget(Label(text, "small", "ink2", wrap=True))
        row.addLayout(words, 1)
