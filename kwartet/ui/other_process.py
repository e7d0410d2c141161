"""A second Python beside the studio, for work during which a thread would hold up the window.

Threads of one Python take turns. Checking words in a thread makes every key wait for its turn, and
a spelling suggestion does not even let go of it: typing stood still for more than a second.
"""

from __future__ import annotations

import atexit
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, BinaryIO

_MOST_STARTS = 4
_BEGIN = """
import sys
sys.path.insert(0, sys.argv[1])
from kwartet.ui.other_process import serve
serve()
"""


class OtherProcess:
    """Does work one after the other in a process that starts with the first of it.

    A process that ends before its time (out of memory, ended by somebody) is started again, but
    not for ever. Where no second Python can be started the work is done here: rather slow than not.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "other-process")
        self._process: subprocess.Popen[bytes] | None = None
        self._starts = 0
        atexit.register(self._end)

    def submit(self, work: Callable[[], Any]) -> Future[Any]:
        """Do this when what was asked before is done.

        Work and result are sent with pickle: a function of a module, or a ``partial`` of one.
        """
        return self._thread.submit(self._ask, work)

    def _ask(self, work: Callable[[], Any]) -> Any:
        """In the thread: have it done and wait."""
        try:
            process = self._running()
        except OSError:
            return work()
        if process.stdin is None or process.stdout is None:
            raise EOFError
        try:
            pickle.dump(work, process.stdin)
            process.stdin.flush()
            is_done, result = pickle.load(process.stdout)  # noqa: S301 - from a process of our own
        except (EOFError, OSError, pickle.UnpicklingError):
            self._end()  # it is going: the next work starts another
            raise
        if not is_done:
            raise result
        return result

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        if self._starts == _MOST_STARTS:
            raise RuntimeError("the other process ended too often")
        self._end()
        self._process = subprocess.Popen(
            [sys.executable, "-c", _BEGIN, str(Path(__file__).parents[2])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._starts += 1
        return self._process

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


def serve() -> None:
    """Be the other process: do what comes in, until the studio is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what is printed does not get in between
    while (work := _next_work(sys.stdin.buffer)) is not None:
        try:
            answer = (True, work())
        except Exception as error:  # noqa: BLE001 - it is for who asked
            answer = (False, error)
        pickle.dump(answer, answers)
        answers.flush()


def _next_work(asked: BinaryIO) -> Callable[[], Any] | None:
    try:
        work: Callable[[], Any] = pickle.load(asked)  # noqa: S301 - from the studio itself
    except EOFError:
        return None
    return work
