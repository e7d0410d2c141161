"""Making the file in a thread of its own, with progress and a way to stop.

The thread knows no Qt: it leaves word in a plain object, where the window looks from time to time.
So the window may close and its widgets may go while the thread still works.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from kwartet.errors import KwartetError, Message
from kwartet.pdf.deck import Progress
from kwartet.ui.printing.failures import failure_message

_LOOK_EVERY_MS = 40

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


class _Work:
    """One file in the making: what the thread and the window tell each other."""

    def __init__(self, write: Write) -> None:
        self._write = write
        self._began = monotonic()
        self._stop = Event()
        self._step: Step | None = None
        self.ending: list[Path] | Exception | None = None
        # A daemon: a programme that is closed by force need not wait for a file nobody will see.
        self._thread = Thread(target=self._run, name="export", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Let the thread end at the next page."""
        self._stop.set()

    def join(self) -> None:
        """Wait for the thread."""
        self._thread.join()

    def take_step(self) -> Step | None:
        """The latest step, if there is one that was not taken yet."""
        step, self._step = self._step, None
        return step

    def _run(self) -> None:
        try:
            self.ending = self._write(self._progress)
        except Exception as error:  # noqa: BLE001 -- whatever it is, the window must hear of it
            self.ending = error

    def _progress(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise _StoppedError
        self._step = Step(done, total, monotonic() - self._began)


class ExportJob(QObject):
    """Makes one file after the other, one at a time.

    After ``start`` come some ``stepped`` and then exactly one of ``finished``, ``failed`` and
    ``stopped``. When it is stopped or fails no half file is left.
    """

    stepped = Signal(object)
    """A :class:`Step`; those that came too fast to look at are left out."""
    finished = Signal(list)
    """The paths of what was made."""
    failed = Signal(object)
    """A :class:`~kwartet.errors.Message` that says why."""
    stopped = Signal()
    """It was stopped before it was complete."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # At most one; in a list, so that it can still be stopped when this object is gone.
        self._at_work: list[_Work] = []
        self.destroyed.connect(partial(_stop_all, self._at_work))
        self._looking = QTimer(self, interval=_LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether something is being made."""
        return bool(self._at_work)

    def start(self, write: Write) -> None:
        """Begin; ``RuntimeError`` when it is busy."""
        if self.busy:
            raise RuntimeError("an export is busy already")
        self._at_work.append(_Work(write))
        self._looking.start()

    def stop(self) -> None:
        """Ask it to stop; ``stopped`` follows, or ``finished`` when that came first."""
        _stop_all(self._at_work)

    def stop_and_wait(self) -> None:
        """Stop without a word, and return once nothing is being written any more."""
        self.stop()
        for work in self._at_work:
            work.join()
        self._put_away()

    def _look(self) -> None:
        """See how far it is."""
        for work in list(self._at_work):
            ending = work.ending
            if (step := work.take_step()) is not None:
                self.stepped.emit(step)
            if ending is not None:
                self._put_away()
                self._tell(ending)

    def _put_away(self) -> None:
        self._looking.stop()
        self._at_work.clear()

    def _tell(self, ending: list[Path] | Exception) -> None:
        if isinstance(ending, list):
            self.finished.emit(ending)
        elif isinstance(ending, _StoppedError):
            self.stopped.emit()
        elif isinstance(ending, KwartetError):
            self.failed.emit(failure_message(ending))
        else:
            _log.error("export failed", exc_info=ending)
            self.failed.emit(_UNEXPECTED)


def _stop_all(works: Iterable[_Work]) -> None:
    for work in works:
        work.stop()
