"""What the tests of the design room share: a set of three quartets on disk, and the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage

from kwartet.storage.folder import create_set, read_set
from kwartet.ui.design.room import DesignRoom
from kwartet.ui.document import Document
from tests.ui.design.helpers import settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kwartet.model.card_set import CardSet


@pytest.fixture(scope="session")
def three(shipped_set: Path) -> CardSet:
    """The first three quartets of the shipped set: ADHD, Depressie and Angst."""
    card_set = read_set(shipped_set).card_set
    return replace(card_set, quartets=card_set.quartets[:3])


@pytest.fixture
def document(spoken: None, home: Path, three: CardSet) -> Iterator[Document]:
    """The three quartets, opened."""
    folder = home / "set"
    create_set(three, folder)
    document = Document.open(folder)
    yield document
    document.release()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[[Document], DesignRoom]]:
    """Shows the room for a document in a window of 1440 by 836, with all it wanted to paint."""
    rooms = []

    def make(document: Document) -> DesignRoom:
        room = DesignRoom(document)
        rooms.append(room)
        room.resize(1440, 836)
        room.show()
        qtbot.waitExposed(room)
        room.activateWindow()
        settle(qtbot, room)
        return room

    yield make
    for room in rooms:
        room.hide()
        shiboken6.delete(room)


@pytest.fixture
def room(show: Callable[[Document], DesignRoom], document: Document) -> DesignRoom:
    """The room with the three quartets."""
    return show(document)


@pytest.fixture
def photo_file(tmp_path: Path) -> Path:
    """A photo of 1600 by 1200 pixels."""
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    image.fill(QColor("#BA4526"))
    file = tmp_path / "vakantie.jpg"
    assert image.save(str(file), "JPG", 90)
    return file
