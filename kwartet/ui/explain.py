"""How it works, in four steps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, Label, RoundIcon, SheetDialog


class ExplainSheet(SheetDialog):
    """What you see behind *Uitleg*."""

    def __init__(self, window: QWidget) -> None:
        title = QCoreApplication.translate("ExplainSheet", "How it works")
        super().__init__(window, title, width=720, icon="question-bold")
        for icon, heading, text in self._steps():
            self.body.addLayout(_step(icon, heading, text))
        self.footer.addStretch(1)
        close = Button(self.tr("Get going"), "pri", size="large")
        close.clicked.connect(self.accept)
        self.footer.addWidget(close)
        self.finished.connect(self.deleteLater)

    def _steps(self) -> list[tuple[str, str, str]]:
        """Icon, a few words, a sentence or two."""
        return [
            (
                "cards-bold",
                self.tr("Start with quartets"),
                self.tr(
                    "A quartet is four cards on one subject."
                    " Start from the example, or with empty cards."
                ),
            ),
            (
                "pencil-simple-bold",
                self.tr("Write in your own words"),
                self.tr(
                    "Click a card. You see at once what it looks like and whether everything fits."
                ),
            ),
            (
                "printer-bold",
                self.tr("Print the game"),
                self.tr("Make a file for the press, or sheets for the school printer."),
            ),
            (
                "floppy-disk-bold",
                self.tr("Saving happens by itself"),
                self.tr(
                    "Everything stays on this computer. Changed your mind?"
                    " Ctrl+Z takes you a step back."
                ),
            ),
        ]


def _step(icon: str, heading: str, text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(16))
    row.addWidget(RoundIcon(icon, "marker", 52), alignment=Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(theme.px(2))
    words.addWidget(Label(heading, "large"))
    words.addWidget(Label(text, "text", "ink2", wrap=True))
    row.addLayout(words, 1)
    return row
