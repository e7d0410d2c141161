"""The notice before a heavy theme: calm, without a clock, skipping as easy as going on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.ui.design.symbol_tile import SymbolTile
from kwartet.ui.play.controller import Phase, PlayController
from kwartet.ui.theme import set_surface, theme
from kwartet.ui.widgets import Button, Icon, Label, PaperCard


class HeavyPage(QWidget):
    """Which theme comes, and that one may pass, listen or go out for a moment."""

    def __init__(self, controller: PlayController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", "own")
        self._tile = SymbolTile(80)
        self.heading = Label("", "display")
        paper = PaperCard(shadow=1)
        set_surface(paper, "paper")
        column = QVBoxLayout(paper)
        side = theme.px(60)
        column.setContentsMargins(side, theme.px(20), side, theme.px(20))
        column.setSpacing(theme.px(10))
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(self._tile, 0, middle)
        column.addWidget(self.heading, 0, middle)
        calm = Label(self.tr("A heavy theme. Take your time."), "h2", "ink2")
        column.addWidget(calm, 0, middle)
        column.addSpacing(theme.px(4))
        column.addLayout(self._make_cards())
        column.addSpacing(theme.px(8))
        column.addLayout(self._make_buttons())
        column.addStretch(1)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(paper, 8)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.px(12), 0, theme.px(12))
        whole.addLayout(across, 1)
        controller.phase_changed.connect(self._show)
        self._show(controller.phase)

    def _make_cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        cards = (
            (
                "hand-waving-fill",
                self.tr("Passing is fine"),
                self.tr("Say pass. Nobody asks why."),
            ),
            ("ear-fill", self.tr("Listening is fine"), self.tr("You need not tell anything.")),
            (
                "arrow-square-out-fill",
                self.tr("A moment away is fine"),
                self.tr("Hand on your heart, the teacher sees it."),
            ),
        )
        for icon, heading, text in cards:
            card = PaperCard(radius=16)
            column = QVBoxLayout(card)
            edge = theme.px(16)
            column.setContentsMargins(edge, edge, edge, edge)
            column.setSpacing(theme.px(4))
            column.addWidget(Icon(icon, 36, "notice"))
            column.addWidget(Label(heading, "h2", wrap=True))
            words = Label(text, "large", wrap=True)
            words.setMinimumHeight(theme.em(56))
            column.addWidget(words)
            column.addStretch(1)
            row.addWidget(card, 1)
        return row

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        self.skip_button = Button(
            self.tr("Skip this quartet"), "normal", "prohibit-bold", size="large"
        )
        self.on_button = Button(
            self.tr("Go on calmly"), "play", icon_after="arrow-right-bold", size="large"
        )
        self.skip_button.clicked.connect(self._skip)
        self.on_button.clicked.connect(self._controller.accept_heavy)
        wide = max(self.skip_button.sizeHint().width(), self.on_button.sizeHint().width())
        row.addStretch(1)
        for button in (self.skip_button, self.on_button):
            button.setMinimumWidth(wide)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _skip(self) -> None:
        self._controller.end_talk(held=False)

    def _show(self, phase: object) -> None:
        topic = self._controller.topic
        if phase is Phase.HEAVY and topic is not None:
            quartet = self._controller.quartet(topic)
            self._tile.show_look(quartet.symbol, quartet.color)
            self.heading.set_text(self.tr("Now comes {theme}").format(theme=quartet.name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """S skips, Enter goes on."""
        if event.key() == Qt.Key.Key_S:
            self._skip()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._controller.accept_heavy()
        else:
            super().keyPressEvent(event)
