"""A clock as data: it counts up, stops and goes on, and whoever looks reads it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_TICK_MS = 250


class Clock(QObject):
    """Counts the seconds that it ran, on a time that never jumps.

    ``ticked`` comes four times a second while it runs, and whenever it is set otherwise; ``rang``
    comes once, when ``length_s`` is over. The clock then runs on: nobody loses by it.

    Args:
        length_s: After how many seconds it rings; 0 for never.
        parent: As in Qt.
        now: Gives seconds; tests bring a time of their own.
    """

    ticked = Signal()
    rang = Signal()

    def __init__(
        self,
        length_s: float,
        parent: QObject | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._length_s = length_s
        self._now = now
        self._before_s = 0.0
        self._since_s: float | None = None
        self._has_rung = False
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def length_s(self) -> float:
        """After how many seconds it rings; 0 for never."""
        return self._length_s

    @property
    def elapsed_s(self) -> float:
        """How many seconds it ran since it was last set to zero."""
        running_s = 0.0 if self._since_s is None else self._now() - self._since_s
        return self._before_s + running_s

    @property
    def left_s(self) -> float:
        """How many seconds are left before it rings, never less than 0."""
        return max(0.0, self._length_s - self.elapsed_s)

    @property
    def running(self) -> bool:
        """Whether it runs."""
        return self._since_s is not None

    def start(self) -> None:
        """Run on from where it stands."""
        if self._since_s is None:
            self._since_s = self._now()
            self._timer.start()
            self.ticked.emit()

    def stop(self) -> None:
        """Stand still; :meth:`start` goes on."""
        if self._since_s is not None:
            self._before_s = self.elapsed_s
            self._since_s = None
            self._timer.stop()
            self.ticked.emit()

    def reset(self) -> None:
        """Stand still at zero."""
        self.stop()
        self._before_s = 0.0
        self._has_rung = False
        self.ticked.emit()

    def advance(self, seconds: float) -> None:
        """Count so many seconds as gone by, beside those that it ran."""
        self._before_s += seconds
        self.ticked.emit()

    def add(self, seconds: float) -> None:
        """Let it ring so much later."""
        self._length_s += seconds
        self._has_rung = self._has_rung and self.left_s <= 0
        self.ticked.emit()

    def look(self) -> None:
        """Tell the time, and ring if it is over."""
        self.ticked.emit()
        if self._length_s and not self._has_rung and self.left_s <= 0:
            self._has_rung = True
            self.rang.emit()
