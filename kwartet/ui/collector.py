"""Collects cyclic garbage in the thread of the window, and only there."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 1000


class Collector(QObject):
    """Takes over Python's garbage collection for as long as the application runs.

    Python collects in whichever thread happens to allocate. In a worker thread that would destroy
    timers and other Qt objects which belong to the window's thread, and end the process. It also
    keeps the longest pauses out of the time between a key and its letter.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=_PAUSE_MS)
        timer.timeout.connect(collect_what_is_due)
        timer.start()


def collect_what_is_due() -> None:
    """Collect the oldest generation whose turn has come, as Python itself would."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [
        generation
        for generation, (count, threshold) in enumerate(zip(counts, thresholds, strict=True))
        if count > threshold
    ]
    if due:
        gc.collect(due[-1])
