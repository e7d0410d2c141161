"""Lets the top bar tell about the open set: its title, its steps, whether it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from kwartet.ui.save_state import save_words
from kwartet.ui.widgets import TopBar

if TYPE_CHECKING:
    from kwartet.model.card_set import CardSet
    from kwartet.ui.document import Document


class BarLink(QObject):
    """Follows one document after the other."""

    def __init__(self, bar: TopBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._document: Document | None = None

    def follow(self, document: Document | None) -> None:
        """Tell about another set from now on, or about none."""
        self._document = document
        if document is not None:
            document.save_state_changed.connect(self._show_save_state)
            document.changed.connect(self._show_change)
            document.undo_stack.indexChanged.connect(self._show_steps)
            self.show_all()

    def show_all(self) -> None:
        """Say everything again, in the language of now."""
        if self._document is not None:
            self._bar.set_title(self._document.card_set.title)
            self._show_save_state()
            self._show_steps()

    def _show_change(self, before: CardSet, after: CardSet) -> None:
        if before.title != after.title:
            self._bar.set_title(after.title)

    def _show_save_state(self) -> None:
        if self._document is not None:
            self._bar.set_save_state(*save_words(self._document.save_status))

    def _show_steps(self) -> None:
        """Name the steps; a stack that is being taken away tells once more that it is empty."""
        if self._document is None or not isValid(self._document.undo_stack):
            return
        stack = self._document.undo_stack
        can_undo, can_redo = stack.canUndo(), stack.canRedo()
        undo = self.tr("Undo: {step}").format(step=stack.undoText()) if can_undo else ""
        redo = self.tr("Redo: {step}").format(step=stack.redoText()) if can_redo else ""
        self._bar.set_undo(can_undo, can_redo, undo, redo)
