"""A second Python beside the studio, for work during which a thread would hold up the window.

Threads of one Python take turns. Checking words in a thread makes every key wait for its turn, and
a spelling suggestion does not even let go of it: typing stood still for more than a second.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import Any

_MOST_ENDS = 3


class OtherProcess:
    """Does work one after the other in a process that starts with the first of it.

    A process that ends before its time (out of memory, ended by somebody) is started again, but
    not for ever.
    """

    def __init__(self) -> None:
        self._executor: ProcessPoolExecutor | None = None
        self._ends = 0

    def submit(self, work: Callable[[], Any]) -> Future[Any]:
        """Do this; work and result must be plain values that can be sent. It never raises."""
        for _ in range(2):
            try:
                if self._executor is None and self._ends < _MOST_ENDS:
                    spawn = get_context("spawn")  # a fork would take Qt along
                    self._executor = ProcessPoolExecutor(1, spawn, _be_the_other)
                if self._executor is not None:
                    return self._executor.submit(work)
            except (BrokenProcessPool, OSError) as error:
                self._executor = None
                self._ends += 1
                reason: Exception = error
            else:
                reason = RuntimeError("the other process ended too often")
        failed: Future[Any] = Future()
        failed.set_exception(reason)
        return failed


def _be_the_other() -> None:
    """In the new process: leave Ctrl+C to the studio, and end when the studio ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_studio, daemon=True).start()


def _end_with_studio() -> None:
    studio = parent_process()
    if studio is not None:
        studio.join()
        os._exit(0)
