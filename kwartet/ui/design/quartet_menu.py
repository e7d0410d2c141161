"""Everything one can do with a whole quartet, each as one step to undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kwartet.model.card_set import CardSet, Quartet
from kwartet.model.edits import (
    add_quartet,
    duplicate_quartet,
    move_quartet,
    remove_quartet,
    replace_quartet,
)
from kwartet.ui.design.looks import new_quartet
from kwartet.ui.design.quartet_sheet import QuartetSheet
from kwartet.ui.document import Document
from kwartet.ui.icons import icon
from kwartet.ui.theme import theme
from kwartet.ui.widgets.feedback import show_toast


class QuartetMenu(QObject):
    """The menu of a quartet on the wall.

    Args:
        document: The set.
        page: What sheets and toasts lie over.
    """

    added = Signal(str)
    """The id of the first card of a quartet that was just added."""

    def __init__(self, document: Document, page: QWidget) -> None:
        super().__init__(page)
        self._document = document
        self._page = page

    def menu(self, quartet_id: str) -> QMenu:
        """The menu for one quartet; it deletes itself when it closes."""
        quartets = self._document.card_set.quartets
        quartet = self._document.card_set.quartet(quartet_id)
        at = quartets.index(quartet)
        menu = QMenu(self._page)
        #: nl: Andere naam…
        self._item(menu, "pencil-simple-bold", self.tr("Rename…"), partial(self.change, quartet_id))
        #: nl: Kleur en vorm…
        look_text = self.tr("Colour and shape…")
        self._item(menu, "palette-bold", look_text, partial(self.change, quartet_id))
        #: nl: Zwaar thema
        heavy = menu.addAction(self.tr("Heavy theme"))
        heavy.setCheckable(True)
        heavy.setChecked(quartet.heavy)
        heavy.toggled.connect(lambda on: self._make_heavy(quartet_id, on))
        menu.addSeparator()
        #: nl: Omhoog
        up = self._item(
            menu, "arrow-up-bold", self.tr("Move up"), partial(self.move, quartet_id, at - 1)
        )
        up.setEnabled(at > 0)
        up.setShortcut(QKeySequence("Alt+Up"))
        #: nl: Omlaag
        down = self._item(
            menu, "arrow-down-bold", self.tr("Move down"), partial(self.move, quartet_id, at + 1)
        )
        down.setEnabled(at + 1 < len(quartets))
        down.setShortcut(QKeySequence("Alt+Down"))
        menu.addSeparator()
        #: nl: Hier een kwartet bij…
        self._item(menu, "plus-bold", self.tr("Add a quartet here…"), partial(self.add, at + 1))
        #: nl: Maak een kopie
        self._item(menu, "copy-bold", self.tr("Duplicate"), partial(self.duplicate, quartet_id))
        #: nl: Haal weg
        self._item(menu, "trash-bold", self.tr("Remove"), partial(self.remove, quartet_id))
        return menu

    def add(self, at: int | None = None) -> None:
        """Ask for a new quartet and add it at position ``at``, or at the end."""
        if not self._may_edit():
            return
        quartet = new_quartet(self._document.card_set, "")
        #: nl: Nieuw kwartet / Maak kwartet
        sheet = QuartetSheet(
            self._page.window(), self.tr("New quartet"), self.tr("Make quartet"), quartet
        )
        sheet.chosen.connect(partial(self._add, at))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def change(self, quartet_id: str) -> None:
        """Ask for another name and look."""
        if not self._may_edit():
            return
        quartet = self._document.card_set.quartet(quartet_id)
        #: nl: Naam en kleur / Klaar
        sheet = QuartetSheet(
            self._page.window(), self.tr("Name and look"), self.tr("Done"), quartet
        )
        sheet.chosen.connect(self._change)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def move(self, quartet_id: str, to: int) -> None:
        """Move a quartet to another position."""
        #: nl: %1 verplaatsen
        self._apply(quartet_id, self.tr("Move %1"), lambda s: move_quartet(s, quartet_id, to))

    def duplicate(self, quartet_id: str) -> None:
        """Put a copy of a quartet right after it."""
        name = self._document.card_set.quartet(quartet_id).name
        #: nl: %1 (kopie)
        copy = self.tr("%1 (copy)").replace("%1", name)
        #: nl: Kopie van %1
        text = self.tr("Copy of %1")
        self._apply(quartet_id, text, lambda s: duplicate_quartet(s, quartet_id, copy))

    def remove(self, quartet_id: str) -> None:
        """Take a quartet out, and offer to put it back."""
        name = self._document.card_set.quartet(quartet_id).name
        count = len(self._document.card_set.quartets)
        #: nl: %1 weghalen
        self._apply(quartet_id, self.tr("Remove %1"), lambda s: remove_quartet(s, quartet_id))
        if len(self._document.card_set.quartets) < count:
            #: nl: %1 is weggehaald / Zet terug
            text = self.tr("%1 was removed").replace("%1", name)
            toast = show_toast(self._page.window(), text, "trash-bold", self.tr("Put back"))
            toast.acted.connect(self._document.undo)

    def _add(self, at: int | None, quartet: Quartet) -> None:
        #: nl: Kwartet %1 erbij
        text = self.tr("Add %1").replace("%1", quartet.name)
        self._document.apply(text, lambda card_set: add_quartet(card_set, quartet, at))
        self.added.emit(quartet.cards[0].id)

    def _change(self, quartet: Quartet) -> None:
        def edit(card_set: CardSet) -> CardSet:
            now = card_set.quartet(quartet.id)
            changed = replace(now, name=quartet.name, color=quartet.color, symbol=quartet.symbol)
            return replace_quartet(card_set, changed)

        #: nl: Naam en kleur van %1
        self._document.apply(self.tr("Name and look of %1").replace("%1", quartet.name), edit)

    def _make_heavy(self, quartet_id: str, heavy: bool) -> None:
        def edit(card_set: CardSet) -> CardSet:
            return replace_quartet(card_set, replace(card_set.quartet(quartet_id), heavy=heavy))

        #: nl: Zwaar thema bij %1
        self._apply(quartet_id, self.tr("Heavy theme of %1"), edit)

    def _apply(self, quartet_id: str, text: str, edit: Callable[[CardSet], CardSet]) -> None:
        name = self._document.card_set.quartet(quartet_id).name
        self._document.apply(text.replace("%1", name), edit)

    def _may_edit(self) -> bool:
        if self._document.read_only:
            self._document.refused.emit()
        return not self._document.read_only

    def _item(self, menu: QMenu, picture: str, text: str, do: Callable[[], None]) -> QAction:
        action = menu.addAction(icon(picture, theme.tokens().ink2), text)
        action.triggered.connect(lambda _: do())
        return action
