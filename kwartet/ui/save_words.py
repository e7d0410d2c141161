"""What the top bar says about saving."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kwartet.ui.document import SaveState, SaveStatus
from kwartet.ui.language import clock_time, day_and_time
from kwartet.ui.widgets.topbar import SaveState as Sign


def save_words(status: SaveStatus) -> tuple[str, Sign]:
    """A few words and the sign before them: *Opgeslagen om 10:42* and a tick."""
    if status.state is SaveState.SAVED:
        return _saved(status.at), "saved"
    if status.state is SaveState.SAVING:
        #: nl: Opslaan…
        return QCoreApplication.translate("SaveWords", "Saving…"), "saving"
    if status.state is SaveState.FAILED:
        #: nl: Niet opgeslagen
        return QCoreApplication.translate("SaveWords", "Not saved"), "failed"
    if status.state is SaveState.READ_ONLY:
        #: nl: Alleen lezen
        return QCoreApplication.translate("SaveWords", "Read only"), "none"
    #: nl: Voorbeeld
    return QCoreApplication.translate("SaveWords", "Example"), "none"


def _saved(at: datetime | None) -> str:
    now = datetime.now().astimezone()
    if at is None:
        #: nl: Opgeslagen
        return QCoreApplication.translate("SaveWords", "Saved")
    if at.date() == now.date():
        #: nl: Opgeslagen om {time}
        words = QCoreApplication.translate("SaveWords", "Saved at {time}")
        return words.format(time=clock_time(at))
    #: nl: Opgeslagen op {day}
    return QCoreApplication.translate("SaveWords", "Saved on {day}").format(
        day=day_and_time(at, now)
    )
