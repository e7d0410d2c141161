"""Watches over a hand on the screen: it goes as soon as somebody else could come to look at it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kwartet.ui.widgets import SheetDialog

IDLE_S = 60
"""After so long without a touch or a key the hand goes."""

_TICK_MS = 1000
_SLEPT_S = 10
"""When so much time is missing between two ticks, the computer slept."""

_ACTIVITY = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
}
_LEAVING = {
    QEvent.Type.WindowDeactivate,
    QEvent.Type.WindowBlocked,
    QEvent.Type.NonClientAreaMouseButtonPress,
    QEvent.Type.Hide,
    QEvent.Type.Close,
}
"""The window loses the keyboard, a dialog lies over it, or it goes. Or its frame is pressed,
perhaps to minimise it: the system did not make its small picture yet."""


class HandGuard(QObject):
    """Tells ``must_hide`` when the hand has to go, while it is on watch.

    That is when the window or the programme is left or minimised, when anything is shown over it,
    when nobody touched anything for a minute, and when the computer slept.

    Args:
        page: On which the hand lies.
        now: Gives seconds that go on while the computer sleeps; tests bring a time of their own.
    """

    must_hide = Signal()

    def __init__(self, page: QWidget, now: Callable[[], float] = time.time) -> None:
        super().__init__(page)
        self._page, self._now = page, now
        self._touched_s = self._ticked_s = 0.0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_watching(self) -> bool:
        """Whether there is a hand to watch over."""
        return self._timer.isActive()

    def watch(self) -> None:
        """A hand is on the screen from now on."""
        app = QApplication.instance()
        if app is not None and not self.is_watching:
            app.installEventFilter(self)
        self._touched_s = self._ticked_s = self._now()
        self._timer.start()

    def rest(self) -> None:
        """There is no hand on the screen any more."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._timer.stop()

    def look(self) -> None:
        """Look what time it is."""
        now = self._now()
        slept = not 0 <= now - self._ticked_s < _SLEPT_S
        idle = not 0 <= now - self._touched_s < IDLE_S
        self._ticked_s = now
        if slept or idle:
            self.must_hide.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See who comes and goes; every event goes on as it was."""
        kind = event.type()
        if kind in _ACTIVITY:
            self._touched_s = self._now()
        elif self._leaves(watched, kind):
            self.must_hide.emit()
        return False

    def _leaves(self, watched: QObject, kind: QEvent.Type) -> bool:
        window = self._page.window()
        if watched is window:
            minimised = kind == QEvent.Type.WindowStateChange and window.isMinimized()
            return minimised or kind in _LEAVING
        if kind == QEvent.Type.Show and isinstance(watched, QWidget):
            covers = watched.isWindow() and watched.windowType() != Qt.WindowType.ToolTip
            return covers or isinstance(watched, SheetDialog)
        if kind == QEvent.Type.ApplicationStateChange and watched is QApplication.instance():
            return QApplication.applicationState() != Qt.ApplicationState.ApplicationActive
        return kind == QEvent.Type.ApplicationDeactivate
