"""What spans a window: the focus ring, a sheet, a toast, the bar; and the whole gallery."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from kwartet.ui.motion import motion
from kwartet.ui.theme import theme
from kwartet.ui.widgets import (
    Button,
    Dropdown,
    FocusRing,
    Label,
    SheetDialog,
    TextField,
    TopBar,
    show_toast,
)


@pytest.fixture(autouse=True)
def installed(qapp):
    theme.install()
    motion.set_reduced(True)
    yield
    motion.set_reduced(False)
    theme.set(scale=1.0, text_scale=1.0, contrast="normal")


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    body = QWidget()
    made.setCentralWidget(body)
    column = QVBoxLayout(body)
    made.first, made.second, made.field = Button("Een"), Button("Twee"), TextField("Titel")
    for widget in (made.first, made.second, made.field):
        column.addWidget(widget)
    made.resize(1000, 700)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


@pytest.fixture
def ring(qapp):
    made = FocusRing(qapp)
    yield made
    made._leave()
    delete(made)


def ring_box(ring):
    """The shape the ring goes round, in the pixels of what carries it."""
    return ring._ring.geometry().adjusted(7, 7, -7, -7)


# The focus ring


def test_the_ring_shows_where_a_key_brought_the_focus(window, ring):
    window.first.setFocus()
    QTest.keyClick(window.first, Qt.Key.Key_Tab)
    assert ring.target is window.second
    assert ring_box(ring) == QRect(window.second.mapTo(window, QPoint(0, 0)), window.second.size())


def test_the_ring_stays_away_after_a_click(window, ring):
    QTest.keyClick(window.first, Qt.Key.Key_Tab)
    QTest.mousePress(window.first, Qt.MouseButton.LeftButton)
    ring._set_keyboard(False)  # a test's click leaves QApplication.mouseButtons() empty
    QTest.mouseRelease(window.first, Qt.MouseButton.LeftButton)
    assert window.first.hasFocus()
    assert ring.target is None
    QTest.keyClick(window.first, Qt.Key.Key_Tab)
    assert ring.target is window.second


def test_typing_shows_a_halo_after_a_click_too(window, ring):
    ring._set_keyboard(False)
    window.field.edit.setFocus()
    assert ring.target is window.field.edit
    assert ring._ring.halo


def test_the_ring_follows_its_widget(window, ring):
    window.first.setFocus()
    before = ring_box(ring)
    window.resize(800, 900)
    QApplication.processEvents()
    assert ring_box(ring) != before
    assert ring_box(ring).size() == window.first.size()
    window.first.hide()
    assert ring.target is not window.first


def test_the_ring_scrolls_along(qtbot, ring):
    area = QScrollArea()
    qtbot.addWidget(area)
    body = QWidget()
    column = QVBoxLayout(body)
    buttons = [Button(str(number)) for number in range(20)]
    for button in buttons:
        column.addWidget(button)
    area.setWidget(body)
    area.resize(200, 200)
    area.show()
    with qtbot.waitActive(area):
        area.activateWindow()
    buttons[0].setFocus()
    assert ring._ring.parentWidget() is body
    area.verticalScrollBar().setValue(100)
    assert ring_box(ring) == buttons[0].geometry()


def test_the_ring_survives_the_end_of_its_widget(window, ring, qtbot):
    window.second.setFocus()
    window.second.setParent(None)
    window.second.deleteLater()
    QApplication.sendPostedEvents(None, 0)
    QApplication.processEvents()
    window.first.setFocus()
    assert ring.target is window.first


# A sheet


@pytest.fixture
def sheet(window):
    window.first.setFocus()
    made = SheetDialog(window, "Nieuwe set", width=600)
    made.name = TextField("Hoe heet jullie spel?")
    made.body.addWidget(made.name)
    made.ok, made.cancel = Button("Maak de set", "pri"), Button("Niet nu")
    made.footer.addWidget(made.cancel)
    made.footer.addWidget(made.ok)
    made.open()
    return made


def test_a_sheet_takes_the_focus_and_gives_it_back(window, sheet):
    assert sheet.name.edit.hasFocus()
    QTest.keyClick(sheet.name.edit, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert window.first.hasFocus()


def test_tab_goes_round_in_a_sheet(window, sheet):
    seen = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert seen[0] is sheet.name.edit
    assert sheet.name.edit.hasFocus()
    assert set(seen) == {sheet.name.edit, sheet.cancel, sheet.ok, sheet._cross}
    QTest.keyClick(sheet.name.edit, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is sheet._cross


def test_shortcuts_of_the_window_rest_under_a_sheet(window, sheet, qtbot):
    under = QShortcut(QKeySequence("Ctrl+N"), window)
    own = QShortcut(QKeySequence("Ctrl+K"), sheet)
    with qtbot.assertNotEmitted(under.activated):
        QTest.keyClick(sheet.ok, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(own.activated):
        QTest.keyClick(sheet.ok, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    sheet.reject()
    with qtbot.waitSignal(under.activated):
        QTest.keyClick(window.first, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


def test_a_sheet_tells_how_it_was_closed(sheet, qtbot):
    with qtbot.waitSignal(sheet.accepted):
        sheet.accept()
    sheet.open()
    with qtbot.waitSignal(sheet.rejected):
        QTest.mouseClick(sheet._cross, Qt.MouseButton.LeftButton)


def test_a_sheet_covers_the_window_and_stays_inside(window, sheet):
    for size in ((1000, 700), (500, 400)):
        window.resize(*size)
        QApplication.processEvents()
        assert sheet.geometry() == window.rect()
        assert window.rect().contains(sheet.paper_rect())
    assert sheet.paper_rect().width() == 500 - 48


def test_a_sheet_grows_with_what_is_in_it(sheet, qtbot):
    before = sheet.paper_rect().height()
    sheet.body.addWidget(Label("Nog een zin, en nog een. " * 20, wrap=True))
    qtbot.waitUntil(lambda: sheet.paper_rect().height() > before + 60)
    assert sheet._scroll.verticalScrollBar().maximum() == 0


def test_page_keys_scroll_a_sheet_from_its_footer(sheet, qtbot):
    sheet.body.addWidget(Label("Een zin, en nog een. " * 400, wrap=True))
    bar = sheet._scroll.verticalScrollBar  # asked anew each time: PySide lets go of kept ones
    qtbot.waitUntil(lambda: bar().maximum() > 0)
    sheet.ok.setFocus()
    QTest.keyClick(sheet.ok, Qt.Key.Key_PageDown)
    assert bar().value() > 0
    QTest.keyClick(sheet.ok, Qt.Key.Key_PageUp)
    assert bar().value() == 0


@pytest.mark.qt_log_ignore("grabbing the keyboard")  # the offscreen platform cannot
def test_a_list_that_pops_up_has_no_ring(qtbot, ring):
    choose = Dropdown("Taal")
    choose.addItems(["Nederlands", "English"])
    qtbot.addWidget(choose)
    with qtbot.waitActive(choose):
        choose.show()
        choose.activateWindow()
    choose.setFocus()
    assert ring.target is choose
    choose.showPopup()
    assert ring.target is None
    choose.hidePopup()


def test_a_click_beside_a_sheet_reaches_nothing(window, sheet, qtbot):
    with qtbot.assertNotEmitted(window.first.clicked):
        QTest.mouseClick(window.childAt(5, 5), Qt.MouseButton.LeftButton)
    assert sheet.isVisible()


# A toast


def test_a_toast_shows_and_acts(window, qtbot):
    toast = show_toast(window, "Kaart gewist", "trash-bold", "Ongedaan maken")
    assert toast.isVisible()
    assert window.rect().contains(toast.paper().toRect().translated(toast.pos()))
    with qtbot.waitSignal(toast.acted):
        QTest.mouseClick(toast.findChild(Button), Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_a_new_toast_takes_the_place_of_the_old(window):
    old = show_toast(window, "Kaart gewist")
    new = show_toast(window, "Kwartet gewist")
    assert not old.isVisible()
    assert new.isVisible()


def test_a_toast_leaves_but_not_under_the_focus(window):
    toast = show_toast(window, "Kaart gewist", action="Ongedaan maken")
    toast.findChild(Button).setFocus()
    toast._leaving.timeout.emit()
    assert toast.isVisible()
    window.first.setFocus()
    toast._leaving.timeout.emit()
    assert not toast.isVisible()


# The bar


@pytest.fixture
def bar(qtbot):
    made = TopBar()
    qtbot.addWidget(made)
    made.set_home(False)
    made.set_title("Een tamelijk lange naam voor een set van klas 3B")
    made.set_save_state("Opgeslagen om 10:42", "saved")
    made.show()
    return made


def parts(bar):
    """What the bar shows now, but for its lines of text."""
    return [
        part for part in (bar._logo, bar._set_title, bar._modes, *bar._right()) if part.isVisible()
    ]


@pytest.mark.parametrize("width", [800, 1100, 1366, 1440, 1600])
@pytest.mark.parametrize("text_scale", [0.9, 1.0, 1.25, 1.5])
def test_nothing_in_the_bar_overlaps(bar, width, text_scale):
    theme.set(text_scale=text_scale)
    bar.resize(width, bar.sizeHint().height())
    shown = parts(bar)
    for at, part in enumerate(shown):
        assert bar.rect().contains(part.geometry()) or part.width() == 0, part
        for other in shown[at + 1 :]:
            assert not part.geometry().intersects(other.geometry()), (part, other)


def test_the_bar_is_lower_in_a_small_window(bar):
    bar.resize(1440, 64)
    assert bar.sizeHint().height() == 64
    bar.resize(1366, 64)
    assert bar.sizeHint().height() == 56


def test_the_modes_stand_in_the_middle(bar):
    bar.resize(1440, 64)
    assert abs(bar._modes.geometry().center().x() - 720) <= 1


def test_the_bar_tells_what_is_pressed(bar, qtbot):
    bar.resize(1440, 64)
    for button, told in (
        (bar.undo_button, bar.undo),
        (bar.redo_button, bar.redo),
        (bar._help, bar.help_lines),
        (bar._settings, bar.settings),
        (bar._logo, bar.home),
    ):
        with qtbot.waitSignal(told):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.mode_chosen) as chosen:
        QTest.mouseClick(bar._modes.option("print"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["print"]


def test_undo_says_what_it_undoes(bar):
    bar.set_undo(True, False, "Ongedaan: titel", "")
    assert bar.undo_button.isEnabled()
    assert not bar.redo_button.isEnabled()
    assert bar.undo_button.toolTip() == "Ongedaan: titel"
    assert bar.redo_button.toolTip() == "Redo"


def test_the_start_page_has_no_modes(bar):
    bar.set_home(True)
    bar.resize(1440, 64)
    assert not bar._modes.isVisible()
    assert bar._explain.isVisible()


# Everything together


@pytest.fixture(scope="module")
def gallery_module():
    path = Path(__file__).with_name("gallery.py")
    spec = importlib.util.spec_from_file_location("gallery", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CONTROLS = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QPlainTextEdit)


@pytest.mark.parametrize(("text_scale", "level"), [(1.0, "normal"), (1.5, "strong")])
def test_the_gallery_paints_without_a_warning(qtbot, gallery_module, text_scale, level):
    theme.set(text_scale=text_scale, contrast=level)
    page, _ = gallery_module.gallery()
    qtbot.addWidget(page)
    page.resize(1440, 1600)
    page.show()
    assert not page.grab().isNull()


def test_every_control_of_the_gallery_has_a_name(qtbot, gallery_module):
    page, _ = gallery_module.gallery()
    qtbot.addWidget(page)
    page.show()
    controls = [widget for kind in CONTROLS for widget in page.findChildren(kind)]
    controls = [widget for widget in controls if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(controls) > 30
    for control in controls:
        spoken = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        assert spoken.strip() or isinstance(control, QLineEdit), control


def test_tab_comes_by_every_control_of_the_gallery(qtbot, gallery_module):
    page, first = gallery_module.gallery()
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    first.setFocus()
    seen = set()
    while (focused := QApplication.focusWidget()) not in seen:
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    expected = {
        widget
        for kind in CONTROLS
        for widget in page.findChildren(kind)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert expected <= seen
