"""Starts the studio."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from kwartet import __version__
from kwartet.resources import asset
from kwartet.ui.collector import Collector
from kwartet.ui.preferences import load_preferences
from kwartet.ui.studio import Studio
from kwartet.ui.telling import tell
from kwartet.ui.theme import scale_for, theme
from kwartet.ui.widgets import FocusRing

_log = logging.getLogger("kwartet")
_LONGEST_LOG = 2**18


def run_studio(set_path: Path | None) -> int:
    """Open the studio, on a set folder or a packed set if one is given; returns the exit code."""
    app = make_application(sys.argv)
    studio = Studio(app)
    sys.excepthook = _Net(studio).catch
    studio.show_on_screen(set_path.absolute() if set_path is not None else None)
    QTimer.singleShot(0, studio, _write_log)
    return app.exec()


def make_application(argv: list[str]) -> QApplication:
    """The Qt application with its name, look and language."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    app = QApplication(argv)
    app.setOrganizationName("Stigmakwartet")
    app.setApplicationName("Stigmakwartet")
    app.setApplicationDisplayName("Stigmakwartet")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("stigmakwartet")
    app.setWindowIcon(QIcon(str(asset("logo.svg"))))
    theme.install()
    theme.set(scale=scale_for(app.primaryScreen().size()))
    load_preferences().use()
    FocusRing(app)
    Collector(app)
    return app


def _write_log() -> None:
    """Keep what goes wrong in a file, for whoever helps; there is none while nothing does."""
    data = QStandardPaths.StandardLocation.AppLocalDataLocation
    file = Path(QStandardPaths.writableLocation(data)) / "stigmakwartet.log"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > _LONGEST_LOG:
            file.replace(file.with_suffix(".old.log"))
    except OSError:
        return
    handler = logging.FileHandler(file, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    _log.addHandler(handler)


class _Net:
    """What catches an error that nobody foresaw: it is logged, and told in a sentence."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._telling = False

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """The hook for ``sys.excepthook``."""
        if issubclass(kind, KeyboardInterrupt):
            self._studio.close()
            return
        _log.error("not foreseen", exc_info=(kind, error, trace))
        if not self._telling:
            self._telling = True
            QTimer.singleShot(0, self._studio, self._tell)

    def _tell(self) -> None:
        heading = QCoreApplication.translate("Net", "Something went wrong")
        text = QCoreApplication.translate(
            "Net",
            "What you just did may not have worked. Your work is still there."
            " Does it go wrong again? Close the programme and open it again.",
        )
        sheet = tell(self._studio, heading, text, QCoreApplication.translate("Net", "All right"))
        sheet.finished.connect(self._told)

    def _told(self) -> None:
        self._telling = False
