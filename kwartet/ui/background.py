"""Work that may take a while, done beside the window; its result comes back as a signal."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

_log = logging.getLogger(__name__)
_worker = ThreadPoolExecutor(1, "background")


class Background(QObject):
    """Runs functions one after the other in a worker thread.

    Args:
        done: Called in the thread of the window with each result. A function that fails is logged.
        parent: As in Qt. Nothing comes back once this object is gone.
    """

    _came = Signal(object)

    def __init__(self, done: Callable[[Any], None], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: set[Future[Any]] = set()
        self._came.connect(done)

    def run(self, work: Callable[[], Any]) -> None:
        """Do this when what was asked before is done."""
        job = _worker.submit(work)
        self._jobs.add(job)
        job.add_done_callback(self._bring)

    @property
    def is_done(self) -> bool:
        """Whether nothing is being done or waiting."""
        return not self._jobs

    def forget(self) -> None:
        """Drop what has not begun."""
        for job in list(self._jobs):
            job.cancel()

    def _bring(self, job: Future[Any]) -> None:
        self._jobs.discard(job)
        if job.cancelled():
            return
        if (error := job.exception()) is not None:
            _log.error("background work failed", exc_info=error)
        elif isValid(self):
            self._came.emit(job.result())
