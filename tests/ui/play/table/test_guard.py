"""A hand goes before anybody else can come to look: at once, on the screen itself too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from kwartet.game.rules import Way
from kwartet.ui.helplines import HelpLinesSheet
from kwartet.ui.play.frame.teacher import TeacherSheet
from kwartet.ui.play.table.guard import IDLE_S
from kwartet.ui.play.table.page import Stage, TablePage
from kwartet.ui.widgets import show_toast
from tests.ui.play.helpers import controller_of, shipped, small_setup
from tests.ui.play.table.window import on_screen, show_page


class Time:
    """A time that a test sets."""

    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def open_table(qtbot, qapp, spoken, shipped_set):
    card_set = shipped(shipped_set)

    def make(way=Way.CLASSIC):
        controller = controller_of(card_set, small_setup(card_set, quartets=5, way=way))
        controller.agree()
        page = TablePage(controller)
        page.guard._now = page.time = Time()
        window = show_page(page, 1366, 768)
        qtbot.addWidget(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.open_hand()
        page.asking.turn_over()
        QApplication.processEvents()
        assert page.asking.is_open
        return page

    return make


@pytest.fixture
def table(open_table):
    return open_table()


def is_gone(page) -> bool:
    hand = page.asking.hand
    return page.stage is Stage.CURTAIN and not page.asking.is_open and not hand.is_open


def send(target, kind):
    QApplication.sendEvent(target, QEvent(kind))


LEAVING = [
    QEvent.Type.WindowDeactivate,
    QEvent.Type.WindowBlocked,
    QEvent.Type.NonClientAreaMouseButtonPress,
    QEvent.Type.Close,
]


@pytest.mark.parametrize("kind", LEAVING, ids=lambda kind: kind.name)
@pytest.mark.parametrize("large", [False, True])
def test_the_hand_is_off_the_screen_before_the_window_is_left(table, kind, large):
    """What the window manager makes its small picture of is what is on the screen by then."""
    if large:
        table._enlarge(next(iter(table.asking.hand._cards)))
        QApplication.processEvents()
    window = table.window()
    before = on_screen(window)
    send(window, kind)  # nothing else happens: the window system may take its picture now
    left = on_screen(window)
    assert is_gone(table)
    assert not table.enlarged.isVisible()
    assert left != before
    QApplication.processEvents()
    page = table.geometry()
    assert left.copy(page) == on_screen(window).copy(page)


def test_the_hand_goes_with_the_programme(qapp, table):
    send(qapp, QEvent.Type.ApplicationDeactivate)
    assert is_gone(table)


def test_the_hand_goes_when_the_window_is_minimised(table):
    table.window().showMinimized()
    assert is_gone(table)


def test_the_hand_goes_when_another_page_is_shown(table):
    table.hide()
    assert not table.asking.is_open
    assert not table.guard.is_watching


@pytest.mark.parametrize(
    "sheet", [HelpLinesSheet, lambda window: TeacherSheet(window, []), QDialog, QLabel]
)
def test_the_hand_goes_when_anything_is_shown_over_it(table, sheet):
    shown = sheet(table.window())
    if isinstance(shown, QLabel):
        shown.setWindowFlags(Qt.WindowType.Window)
    (shown.open if isinstance(shown, QDialog) else shown.show)()
    assert is_gone(table)
    shown.close()


def test_what_is_part_of_the_page_may_be_shown(table):
    show_toast(table.window(), "Nog één keer", "info-bold")
    assert table.asking.is_open


def test_the_hand_goes_after_a_minute_in_which_nobody_touches_the_screen(table):
    for _ in range(IDLE_S - 1):
        table.time.now += 1
        table.guard.look()
    assert table.asking.is_open
    table.time.now += 1
    table.guard.look()
    assert is_gone(table)


@pytest.mark.parametrize("touch", ["move", "key", "tap"])
def test_a_touch_begins_the_minute_anew(table, touch):
    for _ in range(IDLE_S - 1):
        table.time.now += 1
        table.guard.look()
    act = {
        "move": lambda: QTest.mouseMove(table.asking.story),
        "key": lambda: QTest.keyClick(table, Qt.Key.Key_F5),
        "tap": lambda: QTest.mouseClick(table.asking.story, Qt.MouseButton.LeftButton),
    }
    act[touch]()
    QApplication.processEvents()
    for _ in range(IDLE_S - 1):
        table.time.now += 1
        table.guard.look()
    assert table.asking.is_open


@pytest.mark.parametrize("jump_s", [15, 3600, -3600])
def test_the_hand_goes_when_the_computer_slept_or_its_clock_was_set(table, jump_s):
    table.time.now += jump_s
    table.guard.look()
    assert is_gone(table)


def test_the_minute_is_looked_at_each_second(table):
    assert table.guard._timer.isActive()
    assert table.guard._timer.interval() == 1000


def test_with_open_hands_there_is_nothing_to_watch_over(open_table):
    table = open_table(Way.FAST)
    assert not table.guard.is_watching
    send(table.window(), QEvent.Type.WindowDeactivate)
    assert table.asking.is_open


def test_a_button_elsewhere_in_the_window_is_no_danger(qtbot, table):
    button = QPushButton("Iets", table.window())
    button.show()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert table.asking.is_open


def test_behind_the_curtain_time_stands_still(table):
    """Whoever needs the help lines, or a moment, loses nothing by it."""
    clock = table._controller.turn_clock
    assert clock.running
    send(table.window(), QEvent.Type.WindowDeactivate)
    assert not clock.running
    table.open_hand()
    table.asking.turn_over()
    assert clock.running


def test_on_the_curtain_nobody_watches(table):
    table.draw_curtain()
    assert not table.guard.is_watching
