"""What the tests of the play room share: a room of one's own, in a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6

from kwartet.ui import voice
from kwartet.ui.document import Document
from kwartet.ui.play import controller, records
from kwartet.ui.play.room import PlayRoom
from tests.ui.play.helpers import shipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def room(
    qtbot: QtBot, spoken: None, home: Path, shipped_set: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[PlayRoom]:
    """The play room with the shipped set, an empty folder for games, and always the same deal."""
    monkeypatch.setattr(controller.secrets, "randbelow", lambda _most: 7)
    monkeypatch.setattr(records, "games_folder", lambda set_id: home / "games" / set_id)
    document = Document.create(shipped(shipped_set), home / "set")
    room = PlayRoom(document)
    room.resize(1440, 900)
    room.show()
    qtbot.waitExposed(room)
    yield room
    document.release()
    room.hide()
    shiboken6.delete(room)


@pytest.fixture(autouse=True)
def _no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether the computer of the test has a voice may make no difference."""
    monkeypatch.setattr(voice, "_known", lambda _language: None)
