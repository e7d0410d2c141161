"""The print room in the window: shared keys, the way to a card, closing while it is busy."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from shiboken6 import isValid

from kwartet.model.edits import set_body
from kwartet.storage.folder import create_set
from kwartet.ui.helplines import HelpLinesSheet
from kwartet.ui.printing.choices import Product
from kwartet.ui.widgets import SheetDialog
from tests.ui.printing.conftest import wait_for_findings


@pytest.fixture
def room(qtbot, studio, home, troubled_set):
    create_set(troubled_set, home / "set")
    studio.desk.open_path(home / "set", "print")
    wait_for_findings(qtbot, studio.page)
    job = studio.page.making.job
    yield studio.page
    if isValid(job):
        job.stop_and_wait()


def test_f6_goes_through_the_room_and_on_to_the_bar(qtbot, studio, room):
    room.products.tile(Product.PRESS).setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClick(studio.focusWidget(), Qt.Key.Key_F6)
        parts = {"left": room._left, "mat": room._middle, "right": room._right, "bar": studio.bar}
        seen.append(next(k for k, each in parts.items() if each.isAncestorOf(studio.focusWidget())))
    assert seen == ["mat", "right", "bar", "left"]


def test_show_opens_the_card_at_the_field(qtbot, studio, room, troubled_set):
    qtbot.mouseClick(room.findings.rows[0].button, Qt.MouseButton.LeftButton)
    assert studio.place == "design"
    assert studio.page.editor.card_id == troubled_set.quartets[0].cards[2].id


def test_help_lines_open_over_the_room(studio, room):
    room.help_lines_wanted.emit()
    assert studio.findChild(HelpLinesSheet) is not None


def test_the_window_asks_before_it_closes_while_a_file_is_made(
    qtbot, monkeypatch, tmp_path, studio, room
):
    begun = threading.Event()

    def forever(_order, _out, progress):
        begun.set()
        while True:
            progress(0, 1)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    monkeypatch.setattr(type(room.order), "write", forever)
    room.export.make_button.click()
    assert begun.wait(10)
    studio.close()
    assert studio.isVisible()
    (sheet,) = studio.findChildren(SheetDialog)
    *_, leave = sheet.findChildren(QPushButton)
    qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert not studio.isVisible()
    assert not any(thread.name == "export" for thread in threading.enumerate())


def test_another_set_ends_what_is_being_made(qtbot, monkeypatch, tmp_path, studio, room):
    begun, ended = threading.Event(), threading.Event()

    def forever(_order, _out, progress):
        begun.set()
        try:
            while True:
                progress(0, 1)
        finally:
            ended.set()

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    monkeypatch.setattr(type(room.order), "write", forever)
    room.export.make_button.click()
    assert begun.wait(10)
    studio.clear_table()
    qtbot.waitUntil(ended.is_set)


def test_show_leads_to_the_very_words(studio, shipped_set, qtbot):
    studio.open_path(shipped_set)
    card = studio.document.card_set.cards[4]
    text = "Ik zie de autist. Praat eens met die autist."
    studio.document.apply("Tekst", lambda s: set_body(s, card.id, text))
    studio.open_room("print")
    wait_for_findings(qtbot, studio.page)
    rows = [row for row in studio.page.findings.rows if row.problem.where.card == card.id]
    assert len(rows) == 2
    rows[1].button.click()
    form = studio.page.editor.form
    words = text[slice(*rows[1].problem.where.span)]
    assert form.body_field.edit.textCursor().selectedText() == words
    place = rows[1].problem.where.span
    qtbot.waitUntil(lambda: getattr(form.tips.current, "span", None) == place, timeout=30_000)
