"""The teacher's sheet: the lesson in short, and what to know about the themes of today."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.model.card_set import Quartet
from kwartet.ui.design.symbol_tile import SymbolTile
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Divider, Label, SheetDialog


class TeacherSheet(SheetDialog):
    """What to do when, and the notes of the makers with each theme."""

    def __init__(self, window: QWidget, quartets: Sequence[Quartet]) -> None:
        title = QCoreApplication.translate("TeacherSheet", "For the teacher")
        super().__init__(window, title, width=860, icon="chalkboard-teacher-bold")
        for minutes, heading, text in self._lesson():
            self.body.addLayout(self._make_row(minutes, heading, text))
        self.body.addWidget(Divider())
        self.body.addWidget(Label(self.tr("If a pupil tells something"), "h2"))
        self.body.addWidget(
            Label(
                self.tr(
                    "Stop the story kindly: thank you, this matters, we talk on together later."
                    " Afterwards, listen apart and stay calm. Promise no secrecy."
                    " Worried about safety? Ask straight out, call 113 together and bring in"
                    " the care coordinator at once. Direct danger: 112."
                ),
                "text",
                wrap=True,
            )
        )
        if quartets:
            self.body.addWidget(Divider())
            self.body.addWidget(Label(self.tr("The themes of today"), "h2"))
        for quartet in quartets:
            self.body.addLayout(self._make_theme(quartet))
        self.finished.connect(self.deleteLater)

    def _lesson(self) -> list[tuple[str, str, str]]:
        """Minutes, heading and sentence: the lesson plan for 50 minutes."""
        return [
            (
                "0–5",
                self.tr("Frame and agreements"),
                self.tr(
                    "Name the themes of today, read the agreements, agree on a sign."
                    " We talk about the cards, not about each other."
                ),
            ),
            (
                "5–10",
                self.tr("Rules of the game"),
                self.tr("Do one ask as an example. Agree on a goal for the whole class."),
            ),
            (
                "10–38",
                self.tr("Play"),
                self.tr(
                    "After each quartet: one card aloud, one question, about two minutes of"
                    " talking. Stop in time, also when the game is not done."
                ),
            ),
            (
                "38–47",
                self.tr("Talk it over"),
                self.tr("Three questions, and one note from the parking sheet."),
            ),
            (
                "47–50",
                self.tr("Help and closing"),
                self.tr("Show the help lines, say where you are after the lesson, thank all."),
            ),
        ]

    def _make_row(self, minutes: str, heading: str, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        when = Label(minutes, "strong", "notice")
        when.setMinimumWidth(theme.em(64))
        row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(1))
        words.addWidget(Label(heading, "strong"))
        words.addWidget(Label(text, "small", "ink2", wrap=True))
        row.addLayout(words, 1)
        return row

    def _make_theme(self, quartet: Quartet) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        tile = SymbolTile(44)
        tile.show_look(quartet.symbol, quartet.color)
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(1))
        name = self.tr("{theme} (heavy theme)") if quartet.heavy else "{theme}"
        words.addWidget(Label(name.format(theme=quartet.name), "strong"))
        note = quartet.teacher_note or self.tr("No note. The questions are on the talk page.")
        words.addWidget(Label(note, "small", "ink2", wrap=True))
        row.addLayout(words, 1)
        return row
