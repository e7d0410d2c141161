"""The open card set: every page reads it here and changes it here, and nowhere else.

A set is a frozen value. An edit is a function from one set to the next; undo holds both ends. What
is edited is on disk two seconds later, without anybody asking for it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from kwartet.errors import KwartetError, Message
from kwartet.model.card_set import CardSet
from kwartet.model.problems import Problem
from kwartet.storage.folder import (
    Opened,
    copy_set,
    create_set,
    open_set,
    pictures_folder,
    read_set,
    save_set,
)
from kwartet.ui import places
from kwartet.ui.background import LOOK_EVERY_MS
from kwartet.ui.save_state import SaveState, SaveStatus

REST_BEFORE_SAVING_MS = 2000
"""How long nobody edits before the set is written."""

_log = logging.getLogger(__name__)
_writer = ThreadPoolExecutor(1, "save")
_CANNOT_SAVE = Message(
    "Opslaan lukt niet. Je werk staat nog open, er is niets weg. Bewaar het ergens anders.",
    "Saving fails. Your work is still open, nothing is lost. Save it somewhere else.",
)


class ReplaceSet(QUndoCommand):
    """One step: the set before and after. Every edit is one of these, and cannot fail to undo.

    Steps with the same ``merge_key`` become one as long as nothing else happens in between. A merge
    that leads back to where it began leaves no step.
    """

    def __init__(
        self,
        document: Document,
        before: CardSet,
        after: CardSet,
        text: str,
        merge_key: tuple[str, int] | None,
    ) -> None:
        super().__init__(text)
        self._document = document
        self.before = before
        self.after = after
        self.merge_key = merge_key

    def redo(self) -> None:
        """Show the set as it is after this step."""
        self._document.show_set(self.after)

    def undo(self) -> None:
        """Show the set as it was before this step."""
        self._document.show_set(self.before)

    def id(self) -> int:
        """Qt tries to merge only commands with equal ids other than -1."""
        return -1 if self.merge_key is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over the end of the following step, if it goes on with the same typing."""
        if not isinstance(other, ReplaceSet) or other.merge_key != self.merge_key:
            return False
        self.after = other.after
        self.setObsolete(self.after == self.before)
        return True


class Document(QObject):
    """A card set in its folder, with undo and automatic saving.

    ``changed(before, after)`` follows every edit, undo and redo; :func:`kwartet.model.diff.diff`
    tells what differs. ``refused`` says that somebody tried to edit a set that is read-only.
    ``moved`` says that the set lives in another folder from now on.
    """

    changed = Signal(object, object)
    save_state_changed = Signal()
    refused = Signal()
    moved = Signal()

    def __init__(
        self, opened: Opened, *, example: bool = False, parent: QObject | None = None
    ) -> None:
        """Work on what was opened. An ``example`` stays as it is: an edit is made in a copy."""
        super().__init__(parent)
        self._opened = opened
        self._card_set = opened.card_set
        self._saved = opened.card_set
        self._being_saved = opened.card_set
        self._on_disk = opened.on_disk
        self._problems = opened.problems
        self._reason = opened.reason if opened.read_only and not example else None
        self._example = example
        self._typing = 0
        self._job: Future[None] | None = None
        self._status = self._status_at_rest()
        self._undo_stack = QUndoStack(self)
        self._rest = QTimer(self, singleShot=True, interval=REST_BEFORE_SAVING_MS)
        self._rest.timeout.connect(self._start_saving)
        self._look = QTimer(self, interval=LOOK_EVERY_MS)
        self._look.timeout.connect(self._finish_saving)

    @classmethod
    def open(cls, path: Path, parent: QObject | None = None) -> Document:
        """Open a set folder, or a ``.kwartet`` file, which is unpacked among the user's own sets.

        ``KwartetError`` when there is nothing to open. A shipped set opens as an example.
        """
        if path.is_file() and path.suffix == ".kwartet":
            from kwartet.storage.archive import unpack

            folder = places.free_folder(path.stem)
            unpack(path, folder)
            path = folder
        if places.is_shipped(path):
            example = read_set(path)
            return cls(example, example=example.reason is None, parent=parent)
        return cls(open_set(path), parent=parent)

    @classmethod
    def create(cls, card_set: CardSet, folder: Path, parent: QObject | None = None) -> Document:
        """Write a new set into a new folder and open it; ``KwartetError`` when that cannot be."""
        create_set(card_set, folder)
        return cls(open_set(folder), parent=parent)

    @property
    def card_set(self) -> CardSet:
        """The set as it is now."""
        return self._card_set

    @property
    def folder(self) -> Path:
        """Where the set is kept."""
        return self._opened.folder

    @property
    def pictures(self) -> Path:
        """Where its photos are read; new ones go into :meth:`pictures_to_write`."""
        return pictures_folder(self.folder)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was wrong with the files when the set was opened."""
        return self._problems

    @property
    def read_only(self) -> bool:
        """Whether edits are refused, so that nothing on disk is overwritten."""
        return self._reason is not None

    @property
    def is_example(self) -> bool:
        """Whether this is a set that came with the programme; the first edit makes it your own."""
        return self._example

    @property
    def is_saved(self) -> bool:
        """Whether all that was edited is on disk."""
        return self._card_set is self._saved

    @property
    def undo_stack(self) -> QUndoStack:
        """All steps with their names, for the undo and redo buttons."""
        return self._undo_stack

    @property
    def save_status(self) -> SaveStatus:
        """What the top bar tells about saving."""
        return self._status

    def apply(
        self, text: str, edit: Callable[[CardSet], CardSet], merge_key: str | None = None
    ) -> None:
        """Do one edit as a step that undo calls ``text`` (*Titel van kaart 4*).

        Edits with the same ``merge_key`` (``"title:<card id>"``) in a row become one step. An edit
        that changes nothing adds none. When the set is read-only nothing happens but ``refused``.
        """
        if self.read_only:
            self.refused.emit()
            return
        before = self._card_set
        after = edit(before)
        if after is before or after == before:
            return
        self._leave_example()
        key = None if merge_key is None else (merge_key, self._typing)
        self._undo_stack.push(ReplaceSet(self, before, after, text, key))

    def end_typing(self) -> None:
        """Let what is typed next be a new step, also in the same field."""
        self._typing += 1

    def undo(self) -> None:
        """Take the last step back."""
        self.end_typing()
        self._undo_stack.undo()

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self.end_typing()
        self._undo_stack.redo()

    def show_set(self, card_set: CardSet) -> None:
        """Make ``card_set`` the current one: only steps call this."""
        before, self._card_set = self._card_set, card_set
        self._rest.start()
        if self._status.state is not SaveState.FAILED:
            self._set_status(SaveStatus(SaveState.SAVING))
        self.changed.emit(before, card_set)

    def pictures_to_write(self) -> Path:
        """The folder to put a new photo in; an example first becomes your own set.

        ``KwartetError`` when the set is read-only or its own folder cannot be made.
        """
        if self._reason is not None:
            raise KwartetError(nl=self._reason.nl, en=self._reason.en)
        if self._example:
            self.save_copy(places.free_folder(self._card_set.title))
        return self.pictures

    def save_now(self) -> bool:
        """Write what is not yet on disk and wait for it; whether all is on disk now."""
        self._rest.stop()
        self.end_typing()
        self._wait_for_writer()
        if not self.is_saved:
            self._start_saving()
            self._wait_for_writer()
        return self.is_saved

    def save_copy(self, folder: Path) -> None:
        """Write the set with its pictures into a new ``folder`` and go on working there.

        The way out of a read-only set and of a disk that is full. ``KwartetError`` when it fails.
        """
        self._wait_for_writer()
        copy_set(self._card_set, self.folder, folder)
        self._opened.close()
        self._opened = open_set(folder)
        self._rest.stop()
        self._saved = self._on_disk = self._card_set
        self._problems = ()
        self._reason = None
        self._example = False
        self._set_status(self._status_at_rest())
        self.moved.emit()

    def close(self) -> bool:
        """Save what is left and let another window write; False when it must stay open."""
        saved = self.save_now()
        if saved:
            self.release()
        return saved

    def release(self) -> None:
        """Stop saving and let another window write, whatever is not on disk."""
        self._rest.stop()
        self._wait_for_writer()
        self._rest.stop()
        self._opened.close()

    def _leave_example(self) -> None:
        """Give an example that is edited a folder of the user's own."""
        if not self._example:
            return
        try:
            self.save_copy(places.free_folder(self._card_set.title))
        except KwartetError as error:
            self._set_status(SaveStatus(SaveState.FAILED, message=error.message))

    def _start_saving(self) -> None:
        """Write the set of now; edits may go on meanwhile."""
        self.end_typing()
        if self._example:
            self._leave_example()
        elif self.is_saved:
            self._set_status(self._status_at_rest())
        elif self._job is None:
            self._being_saved = self._card_set
            self._job = _writer.submit(save_set, self._card_set, self.folder, self._on_disk)
            self._look.start()

    def _wait_for_writer(self) -> None:
        if self._job is not None:
            wait([self._job])
            self._finish_saving()

    def _finish_saving(self) -> None:
        """Tell how the writing went, once it is done."""
        job = self._job
        if job is None or not job.done():
            return
        self._look.stop()
        self._job = None
        error = job.exception()
        if error is None:
            self._saved = self._on_disk = self._being_saved
            if self.is_saved:
                self._set_status(SaveStatus(SaveState.SAVED, datetime.now().astimezone()))
            else:
                self._set_status(SaveStatus(SaveState.SAVING))
                self._rest.start()
            return
        message = error.message if isinstance(error, KwartetError) else _CANNOT_SAVE
        if not isinstance(error, KwartetError):
            _log.error("saving failed", exc_info=error)
        self._set_status(SaveStatus(SaveState.FAILED, message=message))

    def _status_at_rest(self) -> SaveStatus:
        """The status of a set that nobody edits."""
        saved_at = places.last_saved(self.folder)
        if self._reason is not None:
            return SaveStatus(SaveState.READ_ONLY, saved_at, self._reason)
        return SaveStatus(SaveState.EXAMPLE if self._example else SaveState.SAVED, saved_at)

    def _set_status(self, status: SaveStatus) -> None:
        if status != self._status:
            self._status = status
            self.save_state_changed.emit()
