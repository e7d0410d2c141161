"""Typing, key by key, in the studio and in a window with nothing behind it; for a child."""

from __future__ import annotations

import random
import shutil
import time
import unicodedata
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from kwartet.layout.cards import lay_out_front
from kwartet.model.card_set import CardSet
from kwartet.storage.folder import read_set
from kwartet.ui.app import make_application
from kwartet.ui.design import language_check
from kwartet.ui.design.card_stage import CardStage
from kwartet.ui.painter import card_image
from kwartet.ui.studio import Studio
from tests.bench.material import SHIPPED

_WINDOW = (1440, 900)
_PX_PER_MM = 6.0
_PAUSE_MS = (5, 20)
"""Between a repaint and the next key: twice as fast as a key that is held down."""

_TIMER_MS = 2
"""Timers keep time to a millisecond only: they go off before a key is due, not after."""

_SETTLE_MS = 1000
_BADLY = "Die autist stelt zich aan. Ze woog nog 38 kilo. "
_TYPO_EVERY = 15
_CLEAR = "clear"
_BACKSPACE = "backspace"


def type_on_card(folder: str, count: str, before: str = "") -> list[float]:
    """Milliseconds of each of so many keys in the text of a card, until the window is painted."""
    shutil.copytree(SHIPPED, folder)
    studio = Studio(make_application(["bench"]))
    studio.resize(*_WINDOW)
    studio.show()
    studio.open_path(Path(folder))
    document = studio.document
    assert document is not None
    card_id = document.card_set.cards[0].id
    studio.open_card(card_id, "body")
    stage = studio.page.findChild(CardStage)
    assert isinstance(stage, CardStage)
    watch = _Watch(stage.viewport())
    shown = None

    def check() -> None:
        nonlocal shown
        front = lay_out_front(document.card_set, *document.card_set.locate(card_id)).items
        assert watch.painted or front == shown, "the card changed and was not repainted at once"
        shown, watch.painted = front, False

    keys = _keys(document.card_set, int(count), before)
    times = _Typist(keys, _PAUSE_MS, check).times()
    studio.close()
    return times


def type_among_tips(folder: str, count: str) -> list[float]:
    """The same on a card with lines under words, which are read again after every key."""
    language_check.REST_MS = 0
    return type_on_card(folder, count, _BADLY)


def type_in_bare_window(count: str) -> list[float]:
    """The same keys in a ``QPlainTextEdit``, each followed by a part of a ready picture."""
    make_application(["bench"])
    card_set = read_set(SHIPPED).card_set
    window, field, picture = QWidget(), QPlainTextEdit(), _Picture(card_set)
    row = QHBoxLayout(window)
    row.addWidget(picture, 2)
    row.addWidget(field, 1)
    field.textChanged.connect(picture.show_text)
    window.resize(*_WINDOW)
    window.show()
    field.setFocus()
    return _Typist(_keys(card_set, int(count)), (2, 4), lambda: None).times()


class _Typist(QObject):
    """Presses keys where the keyboard is, each a moment after the last one was painted.

    A key counts from the moment at which it was due: if the event loop is busy then, the wait
    counts. It ends when everything that was to be repainted is.
    """

    def __init__(
        self, keys: Iterator[str], pause_ms: tuple[int, int], check: Callable[[], None]
    ) -> None:
        super().__init__()
        self._keys = keys
        self._pause_ms = pause_ms
        self._check = check
        self._dice = random.Random(1)
        self._times: list[float] = []
        self._due = 0.0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._press)

    def times(self) -> list[float]:
        """Press all keys; the milliseconds of each."""
        QTest.qWait(_SETTLE_MS)
        self._rest()
        QApplication.exec()
        return self._times

    def _rest(self) -> None:
        pause = self._dice.randint(*self._pause_ms)
        self._due = time.perf_counter() + pause / 1000
        self._timer.start(pause - _TIMER_MS)

    def _press(self) -> None:
        while time.perf_counter() < self._due:
            pass
        key = next(self._keys, None)
        if key is None:
            QApplication.quit()
            return
        _press(key)
        QCoreApplication.sendPostedEvents()
        self._times.append(1000 * (time.perf_counter() - self._due))
        self._check()
        self._rest()


def _press(key: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    if key == _CLEAR:
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
    elif key == _BACKSPACE:
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    else:
        QTest.keyClick(field, key)


def _keys(card_set: CardSet, count: int, before: str = "") -> Iterator[str]:
    """The texts of the shipped cards as somebody types them, now and then with a wrong letter.

    Each comes after the words ``before``.
    """
    return islice(_all_keys(card_set, before), count)


def _all_keys(card_set: CardSet, before: str) -> Iterator[str]:
    for card in card_set.cards:
        yield _CLEAR
        for number, char in enumerate(before + _plain(card.body), 1):
            yield char
            if number % _TYPO_EVERY == 0:
                yield "x"
                yield _BACKSPACE


def _plain(text: str) -> str:
    """Without accents and curly quotes, which ``QTest`` cannot type."""
    decomposed = unicodedata.normalize("NFKD", text)
    return decomposed.encode("ascii", "ignore").decode("ascii")


class _Watch(QObject):
    """Notes whether a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass."""
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return False


class _Picture(QWidget):
    """A card that is painted already."""

    def __init__(self, card_set: CardSet) -> None:
        super().__init__()
        items = lay_out_front(card_set, card_set.quartets[0], 0).items
        ratio = self.devicePixelRatioF()
        self._image = card_image(items, card_set.style, _PX_PER_MM, ratio, Path())

    def show_text(self) -> None:
        """Draw the lower half again: that is where the text stands."""
        size = self._image.deviceIndependentSize()
        self.update(0, round(size.height() / 2), round(size.width()), round(size.height() / 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, pixel on pixel."""
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.end()
