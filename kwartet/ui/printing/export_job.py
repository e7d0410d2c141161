"""Making the file in a thread of its own, with progress and a way to stop."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from kwartet.errors import KwartetError, Message
from kwartet.pdf.deck import Progress
from kwartet.ui.printing.failures import failure_message

_log = logging.getLogger(__name__)

Write = Callable[[Progress], list[Path]]
"""Makes the files, telling how far it is; returns what was made."""

_UNEXPECTED = Message(
    "Het maken is niet gelukt. Je kaarten zijn veilig. Probeer het nog een keer.",
    "It could not be made. Your cards are safe. Try once more.",
)


class Step(NamedTuple):
    """How far it is: pages done, pages in all, and seconds since it began."""

    done: int
    total: int
    elapsed_s: float


class _StoppedError(Exception):
    """Somebody pressed Stop."""


class ExportJob(QObject):
    """Makes one file after the other, one at a time.

    After ``start`` come any number of ``stepped`` and then exactly one of ``finished``, ``failed``
    and ``stopped``, all in the thread of the window. When it is stopped or fails no half file is
    left.
    """

    stepped = Signal(object)
    """A :class:`Step`."""
    finished = Signal(list)
    """The paths of what was made."""
    failed = Signal(object)
    """A :class:`~kwartet.errors.Message` that says why."""
    stopped = Signal()
    """It was stopped before it was complete."""
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._stop = Event()
        self._ended.connect(self._end)
        self.destroyed.connect(self._stop.set)

    @property
    def busy(self) -> bool:
        """Whether something is being made."""
        return self._thread is not None

    def start(self, write: Write) -> None:
        """Begin; ``RuntimeError`` when it is busy."""
        if self.busy:
            raise RuntimeError("an export is busy already")
        self._stop.clear()
        # A daemon: a programme that is closed by force need not wait for a file nobody will see.
        self._thread = Thread(target=self._run, args=(write,), name="export", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ask it to stop; ``stopped`` follows, or ``finished`` when that came first."""
        self._stop.set()

    def stop_and_wait(self) -> None:
        """Stop, and return once nothing is being written any more."""
        self.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self, write: Write) -> None:
        """In the thread: do the work and send how it ended."""
        began = monotonic()

        def progress(done: int, total: int) -> None:
            if self._stop.is_set():
                raise _StoppedError
            if isValid(self):
                self.stepped.emit(Step(done, total, monotonic() - began))

        ending: list[Path] | Exception
        try:
            ending = write(progress)
        except Exception as error:  # noqa: BLE001 -- whatever it is, the window must hear that it ended
            ending = error
        if isValid(self):
            self._ended.emit(ending)

    def _end(self, ending: list[Path] | Exception) -> None:
        self._thread = None
        if isinstance(ending, list):
            self.finished.emit(ending)
        elif isinstance(ending, _StoppedError):
            self.stopped.emit()
        elif isinstance(ending, KwartetError):
            self.failed.emit(failure_message(ending))
        else:
            _log.error("export failed", exc_info=ending)
            self.failed.emit(_UNEXPECTED)
