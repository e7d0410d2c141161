"""Where the work is: on disk or not, and what the top bar says about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication

from kwartet.errors import Message
from kwartet.ui.language import clock_time, day_and_time
from kwartet.ui.widgets.topbar import SaveState as Sign


class SaveState(Enum):
    """Where the work is: on disk, on its way, or only in the window."""

    SAVED = "saved"
    SAVING = "saving"
    FAILED = "failed"
    EXAMPLE = "example"
    READ_ONLY = "read only"


@dataclass(frozen=True)
class SaveStatus:
    """A state with when it was reached, and for ``FAILED`` and ``READ_ONLY`` why."""

    state: SaveState
    at: datetime | None = None
    message: Message | None = None


def save_words(status: SaveStatus) -> tuple[str, Sign]:
    """A few words and the sign before them: *Opgeslagen om 10:42* and a tick."""
    if status.state is SaveState.SAVED:
        return _saved(status.at), "saved"
    if status.state is SaveState.SAVING:
        return QCoreApplication.translate("SaveWords", "Saving…"), "saving"
    if status.state is SaveState.FAILED:
        return QCoreApplication.translate("SaveWords", "Not saved"), "failed"
    if status.state is SaveState.READ_ONLY:
        return QCoreApplication.translate("SaveWords", "Read only"), "none"
    return QCoreApplication.translate("SaveWords", "Example"), "none"


def _saved(at: datetime | None) -> str:
    now = datetime.now().astimezone()
    if at is None:
        return QCoreApplication.translate("SaveWords", "Saved")
    if at.date() == now.date():
        words = QCoreApplication.translate("SaveWords", "Saved at {time}")
        return words.format(time=clock_time(at))
    return QCoreApplication.translate("SaveWords", "Saved on {day}").format(
        day=day_and_time(at, now)
    )
