"""Takes pictures of the window, each when it is complete, and notices every error behind it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from kwartet.errors import KwartetError
from kwartet.ui.background import Background
from kwartet.ui.design.idle import IdleWork
from kwartet.ui.design.language_check import LanguageCheck
from kwartet.ui.widgets import SheetDialog, Toast

QUIET_MS = 400
"""How long nothing must be under way before a picture is taken."""
PATIENCE_S = 60


class Camera:
    """Saves pictures of ``window`` as PNG files in the folder ``out``, numbered in order."""

    def __init__(self, window: QWidget, out: Path) -> None:
        self._window = window
        self._out = out
        self._errors: list[BaseException] = []
        self._hook, sys.excepthook = sys.excepthook, self._catch
        self.made: list[Path] = []
        """The files so far."""

    def close(self) -> None:
        """Notice errors no more."""
        sys.excepthook = self._hook

    def shoot(self, name: str) -> None:
        """Wait until the screen is complete, and save a picture of it.

        ``KwartetError`` when that does not work, or something went wrong since the last picture.
        """
        self.settle()
        for toast in self._window.findChildren(Toast):
            toast.close_now()
        file = self._out / f"{len(self.made) + 1:03}-{name}.png"
        if self._errors or not self._window.grab().save(str(file)):
            raise self.failure(name, name) from next(iter(self._errors), None)
        self.made.append(file)

    def close_sheets(self) -> None:
        """Put away every sheet that lies over the window."""
        for sheet in self._window.findChildren(SheetDialog):
            sheet.reject()

    def settle(self) -> None:
        """Let everything that is under way be done."""
        quiet_since = begun = time.monotonic()
        while time.monotonic() - quiet_since < QUIET_MS / 1000:
            process_events(min(20, QUIET_MS))
            if not self._is_quiet():
                quiet_since = time.monotonic()
            if time.monotonic() - begun > PATIENCE_S:
                break

    def wait_for(self, what: Callable[[], bool], name: str) -> None:
        """Let time pass until it is so; ``KwartetError`` when it takes too long."""
        begun = time.monotonic()
        while not what():
            process_events(20)
            if self._errors or time.monotonic() - begun > PATIENCE_S:
                raise self.failure(name, name) from next(iter(self._errors), None)

    def _is_quiet(self) -> bool:
        """Whether no pictures of cards are waiting and no check is being done."""
        window = self._window
        waiting = window.findChildren(IdleWork) + window.findChildren(Background)
        checks = window.findChildren(LanguageCheck)
        return all(each.is_done for each in (*waiting, *checks))

    def failure(self, nl: str, en: str) -> KwartetError:
        """A screen that does not open."""
        return KwartetError(
            nl=f"Het scherm ‘{nl}’ gaat niet open ({len(self.made)} andere wel).",
            en=f"The screen ‘{en}’ does not open ({len(self.made)} others do).",
        )

    def _catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._errors.append(error)


def process_events(duration_ms: int) -> None:
    """Let Qt do what waits, for so long."""
    loop = QEventLoop()
    QTimer.singleShot(duration_ms, loop.quit)
    loop.exec()
