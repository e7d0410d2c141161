"""Sets to print: small ones, so that a file is made in a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from kwartet.model.card_set import CardSet
from kwartet.model.edits import clear_card, set_body
from kwartet.pdf.presets import presets
from kwartet.storage.folder import open_set
from kwartet.ui.document import Document
from kwartet.ui.printing.choices import Choices, Product
from kwartet.ui.printing.order import order_of
from kwartet.ui.printing.room import PrintRoom

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kwartet.ui.printing.order import Order

TOO_LONG = "Dit is een zin die steeds maar weer opnieuw op deze kaart moet staan. " * 12


@pytest.fixture(scope="session")
def small_set(shipped_set: Path) -> CardSet:
    """Two quartets of the shipped set, without a problem."""
    card_set = open_set(shipped_set).card_set
    return replace(card_set, quartets=card_set.quartets[:2])


@pytest.fixture(scope="session")
def troubled_set(small_set: CardSet) -> CardSet:
    """The third card of the first quartet does not fit, the last card of the second is empty."""
    first, second = small_set.quartets
    longer = set_body(small_set, first.cards[2].id, TOO_LONG)
    return clear_card(longer, second.cards[3].id)


@pytest.fixture
def order_for(tmp_path: Path) -> Callable[..., Order]:
    """Makes an order of a set and some choices."""

    def make(card_set: CardSet, product: Product = Product.PRESS, **choices: object) -> Order:
        wanted = Choices(product=product, **{"preset": "standaard", **choices})
        return order_of(card_set, tmp_path, wanted, presets())

    return make


@pytest.fixture
def opened(qtbot: QtBot, spoken: None, home: Path) -> Iterator[Callable[[CardSet], PrintRoom]]:
    """Opens the print room on a set and waits until it is checked."""
    rooms = []

    def open_room(card_set: CardSet) -> PrintRoom:
        document = Document.create(card_set, home / "set")
        room = PrintRoom(document)
        qtbot.addWidget(room)
        room.resize(1440, 836)
        room.show()
        qtbot.waitExposed(room)
        wait_for_findings(qtbot, room)
        rooms.append((room, document))
        return room

    yield open_room
    for room, document in rooms:
        room.making.job.stop_and_wait()
        document.release()


def wait_for_findings(qtbot: QtBot, room: PrintRoom) -> None:
    """Until what is shown is about what would be made now, and Qt has shown it."""

    def shown() -> bool:
        return room.is_checked and all(row.isVisible() for row in room.findings.rows)

    qtbot.waitUntil(shown, timeout=20_000)
