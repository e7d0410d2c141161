"""What the tests of the studio share: its look, a home of one's own, and the window."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtGui import QCursor

from kwartet.ui import language
from kwartet.ui.collector import collect_what_is_due
from kwartet.ui.motion import motion
from kwartet.ui.preferences import Preferences
from kwartet.ui.studio import Studio
from kwartet.ui.theme import theme
from kwartet.ui.widgets import FocusRing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder, so that no test writes among anybody's documents."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return tmp_path


@pytest.fixture(scope="session", autouse=True)
def _tidy_end(qapp: QApplication) -> Iterator[None]:
    """Nothing made in Python is left to Qt when Python ends."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def _pointer_away(qapp: QApplication) -> None:
    """No window opens under the pointer that the test before left somewhere."""
    QCursor.setPos(10_000, 10_000)


@pytest.fixture(autouse=True)
def _garbage_stays_in_this_thread() -> Iterator[None]:
    """As in the studio (``kwartet.ui.collector``): no worker thread destroys what is Qt's."""
    gc.disable()
    yield
    collect_what_is_due()


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application with the look of the studio."""
    theme.install()
    FocusRing(qapp)
    return qapp


@pytest.fixture
def spoken(qapp: QApplication, dressed: QApplication) -> Iterator[None]:
    """The programme as it starts on a computer that speaks Dutch, without a choice made."""
    QSettings().clear()
    Preferences(language="nl").use()
    motion.set_reduced(reduced=True)
    yield
    motion.set_reduced(reduced=False)
    theme.set(scale=1.0, text_scale=1.0, contrast="normal")
    while language._installed:
        qapp.removeTranslator(language._installed.pop())
    QSettings().clear()


@pytest.fixture
def studio(qtbot: QtBot, qapp: QApplication, home: Path, spoken: None) -> Iterator[Studio]:
    """The window, empty."""
    window = Studio(qapp)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.clear_table()
    window.hide()
    shiboken6.delete(window)
