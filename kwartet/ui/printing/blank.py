"""The mat with nothing on it yet but a note that says what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kwartet.ui.printing.stage import Mat
from kwartet.ui.theme import set_surface, theme
from kwartet.ui.widgets import EmptyState, PaperCard


class Blank(Mat):
    """Nothing to print: a paper note on the mat.

    Args:
        heading: A few words.
        text: One or two sentences.
        action: The text of a button, or nothing.
        icon: Name of the icon.
        parent: As in Qt.
    """

    acted = Signal()
    """The button was pressed."""

    def __init__(
        self, heading: str, text: str, action: str, icon: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._note = PaperCard(shadow=3)
        set_surface(self._note, "paper")
        self.state = EmptyState(heading, text, action, icon=icon, action_icon="scissors-bold")
        self.state.acted.connect(self.acted)
        inside = QVBoxLayout(self._note)
        inside.addWidget(self.state)
        column = QVBoxLayout(self)
        column.addWidget(self._note, alignment=Qt.AlignmentFlag.AlignCenter)
        self.follow_theme()

    def restyle(self) -> None:
        """Take the width of the note from the theme again."""
        self._note.setFixedWidth(theme.px(420) + 2 * self._note.shadow_px)
        super().restyle()
