"""Making the file: where it goes, how far it is, and asking before the window closes meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from kwartet.errors import Message
from kwartet.ui.language import say
from kwartet.ui.printing.export_job import ExportJob
from kwartet.ui.printing.export_panel import ExportPanel
from kwartet.ui.printing.order import Order
from kwartet.ui.printing.targets import ask_where, suggested_name
from kwartet.ui.telling import tell
from kwartet.ui.widgets import show_toast


class Making(QObject):
    """Brings the panel with the main button and the work together.

    Args:
        room: The page on which the panel lies.
        panel: The button, the progress and the result.
    """

    def __init__(self, room: QWidget, panel: ExportPanel) -> None:
        super().__init__(room)
        self._room = room
        self._panel = panel
        self._window: QWidget | None = None
        self.job = ExportJob(self)
        self.job.stepped.connect(panel.show_step)
        self.job.finished.connect(self._show_done)
        self.job.failed.connect(self._show_failure)
        self.job.stopped.connect(panel.show_stopped)
        panel.stop.connect(self.stop)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.job.stop_and_wait)

    def make(self, order: Order, *, is_proof: bool) -> None:
        """Ask where the file goes, and make it there."""
        name = suggested_name(order.card_set.title, order.product, is_proof=is_proof)
        out = ask_where(self._room.window(), name, order.product)
        if out is None:
            return
        self._panel.begin()
        self.job.start(lambda progress: order.write(out, progress))

    def stop(self) -> None:
        """Stop; nothing of the file is left."""
        self._panel.show_stopping()
        self.job.stop()

    def guard(self, window: QWidget) -> None:
        """Do not let this window close unasked while something is being made."""
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that closes asks first."""
        if event.type() == QEvent.Type.Close and watched is self._window and self.job.busy:
            event.ignore()
            self._ask_to_close()
            return True
        return super().eventFilter(watched, event)

    def _ask_to_close(self) -> None:
        window = self._room.window()

        def leave() -> None:
            self.job.stop_and_wait()
            window.close()

        #: nl: Er wordt nog iets gemaakt
        heading = self.tr("Something is still being made")
        #: nl: Als je nu sluit, stopt het. Dan is er geen bestand.
        text = self.tr("If you close now it stops. Then there is no file.")
        #: nl: Wacht nog even
        wait = self.tr("Wait a moment")
        #: nl: Stop en sluit
        tell(window, heading, text, wait, ((self.tr("Stop and close"), leave),))

    def _show_done(self, files: list[Path]) -> None:
        self._panel.show_done(files)
        if not self._room.isVisible():
            opener = self._panel.result.open_button
            words = self._panel.result.text
            toast = show_toast(self._room.window(), words, "check-circle-fill", opener.text())
            toast.acted.connect(opener.click)

    def _show_failure(self, message: Message) -> None:
        self._panel.show_failure(say(message))
        if not self._room.isVisible():
            show_toast(self._room.window(), say(message), "warning-circle-fill")
