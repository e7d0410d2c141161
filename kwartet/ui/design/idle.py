"""Work that may wait: done in the pauses between what the user does, what is in sight first."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_SLICE_MS = 6


class _Job(NamedTuple):
    run: Callable[[], None]
    in_sight: Callable[[], bool]


class IdleWork(QObject):
    """A queue that takes at most a few milliseconds at a time from the event loop.

    Jobs whose result is in sight go first, then :meth:`add` ones without a sight of their own, then
    the rest. A job that is added again under the same key replaces the first.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: dict[Hashable, _Job] = {}
        self._plain: dict[Hashable, _Job] = {}
        self._unseen: dict[Hashable, _Job] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)

    def add(
        self,
        key: Hashable,
        run: Callable[[], None],
        in_sight: Callable[[], bool] | None = None,
    ) -> None:
        """Do ``run`` soon; ``in_sight`` is asked each time whether its result would be seen now."""
        self.drop(key)
        if in_sight is None:
            self._plain[key] = _Job(run, lambda: False)
        else:
            self._wanted[key] = _Job(run, in_sight)
        self._timer.start()

    def drop(self, key: Hashable) -> None:
        """Forget the job with this key, if there is one."""
        for queue in (self._wanted, self._plain, self._unseen):
            queue.pop(key, None)

    @property
    def is_done(self) -> bool:
        """Whether nothing is waiting."""
        return not (self._wanted or self._plain or self._unseen)

    def finish(self) -> None:
        """Do all that is waiting, now."""
        while not self.is_done:
            self._next().run()
        self._timer.stop()

    def _work(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not self.is_done and clock.elapsed() < _SLICE_MS:
            self._next().run()
        if self.is_done:
            self._timer.stop()

    def _next(self) -> _Job:
        while self._wanted:
            key = next(iter(self._wanted))
            job = self._wanted.pop(key)
            if job.in_sight():
                return job
            self._unseen[key] = job
        queue = self._plain or self._unseen
        return queue.pop(next(iter(queue)))


def is_in_sight(widget: QWidget) -> bool:
    """Whether any part of a widget shows; a widget that is gone does not."""
    return isValid(widget) and not widget.visibleRegion().isEmpty()
