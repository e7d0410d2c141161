"""The strip under the top bar: what stands in the way of editing or saving, until it is solved."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kwartet.ui.language import say
from kwartet.ui.save_state import SaveState
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Banner, Button, Panel
from kwartet.ui.widgets.chips import Mood

if TYPE_CHECKING:
    from kwartet.ui.document import Document


class Notices(Panel):
    """Shows at most one banner about the open set, the most pressing one."""

    copy_wanted = Signal()
    """Go on in a copy that can be edited."""
    elsewhere_wanted = Signal()
    """Save in a place of one's own choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._document: Document | None = None
        self._shown: Banner | None = None
        self._dismissed = ""
        self._wanted = True
        self._column = QVBoxLayout(self)
        self.hide()
        self.restyle()

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        super().restyle()
        if self.layout() is not None:
            side = theme.px(24)
            self._column.setContentsMargins(side, theme.px(12), side, 0)

    def follow(self, document: Document | None) -> None:
        """Tell about another set, or about none."""
        self._document = document
        self._dismissed = ""
        if document is not None:
            document.save_state_changed.connect(self._refresh)
        self._refresh()

    def set_wanted(self, wanted: bool) -> None:
        """Be there only on pages about the set."""
        self._wanted = wanted
        self.setVisible(wanted and self._shown is not None)

    def _refresh(self) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        if self._document is not None:
            self._show_most_pressing(self._document)
        self.set_wanted(self._wanted)

    def _show_most_pressing(self, document: Document) -> None:
        status = document.save_status
        if status.state is SaveState.FAILED and status.message is not None:
            first, _, rest = say(status.message).partition(". ")
            banner = self._put(f"{first}.", rest, "error")
            button = banner.add_button(Button(self.tr("Save somewhere else…")))
            button.clicked.connect(self.elsewhere_wanted)
        elif status.state is SaveState.READ_ONLY and status.message is not None:
            text = " ".join([say(status.message), *self._first_problem(document)])
            banner = self._put(self.tr("Read only."), text, "notice")
            button = banner.add_button(Button(self.tr("Make a copy"), icon="copy-bold"))
            button.clicked.connect(self.copy_wanted)
        elif document.problems and not self._dismissed:
            text = " ".join(self._first_problem(document))
            banner = self._put(self.tr("Mind this."), text, "notice", closable=True)
            banner.closed.connect(self._dismiss)

    def _first_problem(self, document: Document) -> list[str]:
        """What was wrong with the files, in a sentence or two."""
        problems = document.problems
        if not problems:
            return []
        sentences = [say(problems[0].message)]
        if len(problems) > 1:
            sentences.append(self.tr("And %n more thing(s).", "", len(problems) - 1))
        return sentences

    def _put(self, heading: str, text: str, mood: Mood, *, closable: bool = False) -> Banner:
        words = f"<b>{escape(heading)}</b> {escape(text)}"
        icon = "warning-circle-fill" if mood == "error" else "lock-bold"
        self._shown = Banner(words, mood, icon, closable=closable)
        self._column.addWidget(self._shown)
        return self._shown

    def _dismiss(self) -> None:
        self._dismissed = "problems"
        self._refresh()
