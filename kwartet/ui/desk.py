"""Whole sets: making, opening, copying, putting away, and what to say when that fails."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kwartet.errors import KwartetError
from kwartet.resources import shipped_sets
from kwartet.ui import places
from kwartet.ui.language import say
from kwartet.ui.preferences import recent_sets, remember_set
from kwartet.ui.save_state import SaveState, save_words
from kwartet.ui.telling import tell
from kwartet.ui.widgets import show_toast

if TYPE_CHECKING:
    from kwartet.model.card_set import CardSet
    from kwartet.ui.document import Document

EXAMPLE = "stigmakwartet"
"""The folder of the shipped set that a door opens when there is no other."""


class Desk(QObject):
    """Keeps the one set that is open, and does what concerns it as a whole.

    Args:
        window: The window, over which messages and questions show.
    """

    came = Signal(object, str)
    """A ``Document`` was put on the table; the room in which it is to show."""
    gone = Signal()
    """The table is empty."""
    room_wanted = Signal(str)
    """Show a room with the set that lies there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._document: Document | None = None

    @property
    def document(self) -> Document | None:
        """The open set, if any."""
        return self._document

    def clear(self) -> None:
        """Take the set away; what was not saved is lost."""
        document, self._document = self._document, None
        self.gone.emit()
        if document is not None:
            document.release()
            document.undo_stack.blockSignals(True)  # its end is no news
            document.deleteLater()

    def go_through_door(self, room: str) -> None:
        """Open a room with the set that lies there, else the last one, else the example.

        To design without any set of one's own is to begin one.
        """
        if self._document is not None:
            self.room_wanted.emit(room)
        elif recent := recent_sets():
            self.open_path(recent[0], room)
        elif room == "design":
            self.new_set()
        else:
            self.open_path(shipped_sets() / EXAMPLE, room)

    def new_set(self) -> None:
        """Ask what the new set is to be, and make it."""
        from kwartet.ui.new_set import NewSetSheet

        sheet = NewSetSheet(self._window)
        sheet.made.connect(self._create)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def ask_what_to_open(self) -> None:
        """Let the system's own dialog choose a set."""
        title = self.tr("Choose a set: open its folder and pick set.json, or pick a .kwartet file")
        kinds = self.tr("Card sets") + " (set.json *.kwartet)"
        start = places.sets_folder()
        known = start if start.is_dir() else start.parent
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(known), kinds)
        if chosen:
            path = Path(chosen)
            self.open_path(path.parent if path.name == "set.json" else path)

    def open_path(self, path: Path, room: str = "design") -> None:
        """Open a set, unless it is open already; a sentence says why when that fails."""
        present = self._document
        if present is not None and present.folder.resolve() == path.resolve():
            self.room_wanted.emit(room)
            return
        from kwartet.ui.document import Document

        try:
            document = Document.open(path)
        except KwartetError as error:
            self.tell_failure(error)
        else:
            self._receive(document, room)

    def put_away(self, then: Callable[[], object]) -> bool:
        """Save and close the open set.

        False when it could not be saved: it stays open, and ``then`` is done later if the user
        says that it may go.
        """
        document = self._document
        if document is None or document.close():
            return True
        message = document.save_status.message
        heading = self.tr("Not saved yet")
        leave = (self.tr("Close without saving"), partial(self._give_up, then))
        elsewhere = (self.tr("Save somewhere else…"), self.save_elsewhere)
        back = self.tr("Back")
        tell(self._window, heading, say(message) if message else "", back, (leave, elsewhere))
        return False

    def make_copy(self) -> None:
        """Go on in a copy among one's own sets."""
        document = self._document
        if document is not None:
            self._copy_to(places.free_folder(document.card_set.title))

    def save_elsewhere(self) -> None:
        """Let the user choose where the set goes, and go on there."""
        document = self._document
        if document is None:
            return
        title = self.tr("Where may your set be kept?")
        start = str(places.sets_folder().parent)
        chosen = QFileDialog.getExistingDirectory(self._window, title, start)
        if chosen:
            self._copy_to(places.free_folder(document.card_set.title, Path(chosen)))

    def reassure(self) -> None:
        """Ctrl+S: save at once, and say that it happens by itself."""
        document = self._document
        if document is None:
            return
        document.save_now()
        words, _ = save_words(document.save_status)
        if document.save_status.state is SaveState.SAVED:
            words = self.tr("{saved}. That happens by itself.").format(saved=words)
        show_toast(self._window, words, "floppy-disk-bold")

    def explain_refusal(self) -> None:
        """An edit of a set that is read-only: say how to go on."""
        words = self.tr("You can only look at this set.")
        toast = show_toast(self._window, words, "lock-bold", self.tr("Make a copy"))
        toast.acted.connect(self.make_copy)

    def tell_where(self) -> None:
        """The set lives in a folder of its own from now on."""
        document = self._document
        if document is not None:
            remember_set(document.folder)
            words = self.tr("This is your own set now. It is kept in {place}.")
            place = places.in_words(document.folder)
            show_toast(self._window, words.format(place=place), "folder-bold")

    def tell_failure(self, error: KwartetError) -> None:
        """Something could not be done: say what, and what now."""
        heading = self.tr("That does not work")
        tell(self._window, heading, say(error.message), self.tr("All right"))

    def _create(self, card_set: CardSet) -> None:
        from kwartet.ui.document import Document

        try:
            document = Document.create(card_set, places.free_folder(card_set.title))
        except KwartetError as error:
            self.tell_failure(error)
        else:
            self._receive(document, "design")

    def _receive(self, document: Document, room: str) -> None:
        """Put a set that was just opened on the table, once the one there is put away."""
        if not self.put_away(partial(self._receive, document, room)):
            return
        if not document.is_example:
            remember_set(document.folder)
        if self._document is not None:
            self.clear()
        self._document = document
        document.setParent(self)
        document.refused.connect(self.explain_refusal)
        document.moved.connect(self.tell_where)
        self.came.emit(document, room)

    def _copy_to(self, folder: Path) -> None:
        document = self._document
        if document is None:
            return
        try:
            document.save_copy(folder)
        except KwartetError as error:
            self.tell_failure(error)

    def _give_up(self, then: Callable[[], object]) -> None:
        """Let go of what could not be saved."""
        self.clear()
        then()
