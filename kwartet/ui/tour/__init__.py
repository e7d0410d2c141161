"""A picture of every screen of the studio, made without a display, and a game played to the end."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication

from kwartet.resources import shipped_sets
from kwartet.ui.app import make_application
from kwartet.ui.places import keep_games_in
from kwartet.ui.tour.studio import StudioTour

__all__ = ["run"]


def run(out: Path, size: tuple[int, int], set_path: Path | None = None) -> list[Path]:
    """Save a picture of every screen; returns the files.

    The settings, the documents and the games of the user are left alone: all happens in a
    temporary folder.

    Args:
        out: The folder for the pictures; it must exist.
        size: Of the window, in pixels.
        set_path: The set that is shown; the shipped one if not given.

    Raises:
        KwartetError: When a screen does not open, or a game does not come to its end.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else make_application([])
    with TemporaryDirectory() as folder:
        QSettings.setPath(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(Path(folder) / "settings")
        )
        keep_games_in(Path(folder) / "games")
        tour = StudioTour(app, out, QSize(*size), set_path or shipped_sets() / "stigmakwartet")
        try:
            return tour.go(Path(folder))
        finally:
            tour.close()
            keep_games_in(None)
