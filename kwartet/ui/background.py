"""Work that may take a while, done beside the window.

The worker thread knows no Qt: a timer of the window looks what is done. A signal from the worker
could reach an object that the window takes away at that very moment, and end the programme.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 15

_log = logging.getLogger(__name__)
_worker = ThreadPoolExecutor(1, "background")


class Worker(Protocol):
    """Who does work one after the other: a thread or another process."""

    def submit(self, work: Callable[[], Any], /) -> Future[Any]:
        """Do this when what was asked before is done."""


class Background(QObject):
    """Runs functions one after the other in a worker thread.

    Args:
        done: Called in the thread of the window with each result. A function that fails is logged.
        parent: As in Qt. Nothing comes back once this object is gone.
        worker: Who does it, if not the thread that all share.
    """

    def __init__(
        self, done: Callable[[Any], None], parent: QObject, worker: Worker = _worker
    ) -> None:
        super().__init__(parent)
        self._done = done
        self._worker = worker
        self._jobs: list[Future[Any]] = []
        self._look = QTimer(self, interval=LOOK_EVERY_MS)
        self._look.timeout.connect(self._bring)

    def run(self, work: Callable[[], Any]) -> None:
        """Do this when what was asked before is done."""
        self._jobs.append(self._worker.submit(work))
        self._look.start()

    @property
    def is_done(self) -> bool:
        """Whether nothing is being done or waiting."""
        return not self._jobs

    def forget(self) -> None:
        """Drop what has not begun."""
        self._jobs = [job for job in self._jobs if not job.cancel()]

    def _bring(self) -> None:
        """Hand over what is done, in the order it was asked."""
        while self._jobs and self._jobs[0].done():
            job = self._jobs.pop(0)
            if (error := job.exception()) is not None:
                _log.error("background work failed", exc_info=error)
            else:
                self._done(job.result())
        if not self._jobs:
            self._look.stop()
