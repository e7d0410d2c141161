"""The print room as somebody uses it: looking, choosing, checking, making files, stopping."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pikepdf
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QStackedWidget

from kwartet.model import edits
from kwartet.ui.language import say
from kwartet.ui.printing.choices import Product
from kwartet.ui.printing.export_job import Step
from kwartet.ui.printing.product_list import Readiness
from kwartet.ui.printing.quartet_choice import QuartetSheet
from kwartet.ui.printing.targets import suggested_name
from kwartet.ui.widgets import SheetDialog, Toast
from tests.ui.printing.conftest import TOO_LONG, wait_for_findings

if TYPE_CHECKING:
    from pathlib import Path

LEFT = Qt.MouseButton.LeftButton


def press(qtbot, widget):
    qtbot.waitUntil(widget.isVisible)
    assert widget.isEnabled()
    qtbot.mouseClick(widget, LEFT)


def choose_product(qtbot, room, product):
    press(qtbot, room.products.tile(product))
    wait_for_findings(qtbot, room)


def save_to(monkeypatch, path: Path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def make(qtbot, room):
    with qtbot.waitSignal(room.making.job.finished, timeout=30_000):
        press(qtbot, room.export.make_button)


# --- looking


def test_the_first_page_shows_at_once_and_is_what_goes_to_the_press(opened, small_set):
    room = opened(small_set)
    page = room.preview.stage.page
    assert (page.width_mm, page.height_mm) == (68, 106)
    assert room.preview.count == 8
    shown = room.preview.stage.grab().toImage()
    middle = room.preview.stage.paper().center().toPoint()
    assert shown.pixelColor(middle) != shown.pixelColor(2, shown.height() // 2)


def test_keys_turn_pages_and_stop_at_the_ends(qtbot, opened, small_set):
    room = opened(small_set)
    stage = room.preview.stage
    stage.setFocus()
    for key, number in [
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_End, 7),
        (Qt.Key.Key_Right, 7),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_PageUp, 0),
    ]:
        qtbot.keyClick(stage, key)
        assert room.preview.number == number
    shown = room.preview.stage.page.cards[0].card_id
    assert shown == small_set.cards[0].id


def test_buttons_turn_pages(qtbot, opened, small_set):
    room = opened(small_set)
    bar, numbers = room.preview.bar, room.preview.numbers
    assert not bar._previous.isEnabled()
    press(qtbot, bar._next)
    assert room.preview.number == 1
    last = next(
        each for each in numbers.findChildren(type(numbers._buttons[0])) if each.text() == "8"
    )
    press(qtbot, last)
    assert room.preview.number == 7
    assert not bar._next.isEnabled()
    qtbot.keyClick(last, Qt.Key.Key_Left)
    assert room.preview.number == 6
    assert next(each for each in numbers._buttons if each.isChecked()).text() == "7"


def test_front_and_back_and_the_key_between_them(qtbot, opened, small_set):
    room = opened(small_set)
    press(qtbot, room.preview.bar._side.option("back"))
    assert room.preview.stage.page.cards[0].card_id == ""
    qtbot.keyClick(room.preview.stage, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert room.preview.side == "front"
    assert room.preview.bar._side.current == "front"


def test_without_bleed_one_sees_the_card_as_it_is_cut(qtbot, opened, small_set):
    room = opened(small_set)
    press(qtbot, room.preview.bar._cut)
    page = room.preview.stage.page
    assert (page.width_mm, page.corner_mm) == (62, 3)


def test_crop_marks_are_an_option_of_the_sheets(qtbot, opened, small_set):
    room = opened(small_set)
    assert not room.preview.bar._marks.isVisible()
    choose_product(qtbot, room, Product.SHEETS)
    press(qtbot, room.preview.bar._marks)
    assert room.order.sheets.cut == "none"
    assert room.options.sheets.cut.current == "none"
    press(qtbot, room.options.sheets.cut.option("dotted"))
    assert room.preview.bar._marks.isChecked()


@pytest.mark.parametrize("size", [(1366, 712), (1440, 836), (1920, 1003)])
@pytest.mark.parametrize("product", list(Product))
def test_the_page_lies_on_the_mat_between_the_bars(qtbot, opened, small_set, product, size):
    room = opened(small_set)
    room.resize(*size)
    choose_product(qtbot, room, product)
    qtbot.wait(1)
    stage, bar, numbers = room.preview.stage, room.preview.bar, room.preview.numbers
    paper = stage.paper()
    assert stage.rect().contains(paper.toAlignedRect())
    assert paper.top() >= bar.geometry().bottom()
    assert paper.bottom() <= numbers.geometry().top() + 1
    assert room.export.make_button.visibleRegion().boundingRect() == room.export.make_button.rect()


# --- choosing


def test_products_have_their_own_options_and_the_keyboard_reaches_them(qtbot, opened, small_set):
    room = opened(small_set)
    assert room.options.press.isVisible()
    tile = room.products.tile(Product.PRESS)
    tile.setFocus()
    qtbot.keyClick(tile, Qt.Key.Key_Down)
    assert room.order.product is Product.SHEETS
    assert room.options.sheets.isVisible()
    assert not room.options.press.isVisible()
    assert room.preview.count == 2


def test_another_printing_company_gives_its_size_at_once(qtbot, opened, small_set):
    room = opened(small_set)
    combo = room.options.press.preset
    combo.setCurrentIndex(combo.findData("meinspiel-59x91"))
    combo.activated.emit(combo.currentIndex())
    assert room.preview.stage.page.width_mm == 65
    wait_for_findings(qtbot, room)
    assert [row.problem.code for row in room.findings.rows] == ["size-differs"]
    press(qtbot, room.findings.rows[0].button)
    assert combo.hasFocus()


def test_choices_are_there_the_next_time(qtbot, opened, small_set):
    room = opened(small_set)
    choose_product(qtbot, room, Product.SHEETS)
    press(qtbot, room.options.sheets.turn.option("short"))
    press(qtbot, room.options.sheets.shift_button)
    press(qtbot, room.options.sheets.back_y._more)
    again = type(room)(room._document)
    qtbot.addWidget(again)
    again.show()
    assert again.order.product is Product.SHEETS
    assert again.order.sheets == room.order.sheets
    assert (again.order.sheets.turn, again.order.sheets.back_y_mm) == ("short", 0.5)
    assert again.options.sheets.back_y.isVisible()


def test_only_the_ticked_quartets_are_printed(qtbot, opened, small_set):
    room = opened(small_set)
    press(qtbot, room.options.quartets)
    sheet = room.window().findChild(QuartetSheet)
    first = next(iter(sheet._chips.values()))
    press(qtbot, first)
    press(qtbot, sheet._use)
    assert room.order.only == {small_set.quartets[1].id}
    assert room.preview.count == 4
    assert room.options.quartets.text() == small_set.quartets[1].name


def test_nothing_ticked_cannot_be_used(qtbot, opened, small_set):
    room = opened(small_set)
    press(qtbot, room.options.quartets)
    sheet = room.window().findChild(QuartetSheet)
    for chip in sheet._chips.values():
        press(qtbot, chip)
    assert not sheet._use.isEnabled()
    sheet.reject()
    assert room.order.only == frozenset()


def test_a_card_larger_than_the_paper_is_explained(qtbot, opened, small_set):
    room = opened(small_set)
    choose_product(qtbot, room, Product.SHEETS)
    huge = replace(small_set.style, width_mm=250, height_mm=300)
    room._document.apply("size", lambda card_set: replace(card_set, style=huge))
    assert not room.preview.isVisible()
    assert not room.export.make_button.isEnabled()
    assert "250 × 300" in room._middle.currentWidget().state.text.plain
    press(qtbot, room.options.sheets.paper.option("A3"))
    assert room.preview.isVisible()
    assert room.export.make_button.isEnabled()


# --- checking


def test_a_good_set_is_green(opened, small_set):
    room = opened(small_set)
    assert room.findings.rows == []
    assert room.products.tile(Product.PRESS).readiness is Readiness.READY
    assert not room.export.note


def test_problems_stand_first_and_show_the_way(qtbot, opened, troubled_set):
    room = opened(troubled_set)
    overflow, empty = room.findings.rows
    assert (overflow.problem.code, empty.problem.code) == ("body-overflow", "card-empty")
    assert room.products.tile(Product.PRESS).readiness is Readiness.CARE
    card = troubled_set.quartets[0].cards[2]
    assert set(room.preview.stage.flags) == {card.id}
    with qtbot.waitSignal(room.card_wanted) as wanted:
        press(qtbot, overflow.button)
    (place,) = wanted.args
    assert (place.card, place.field) == (card.id, "body")


def test_f8_goes_from_point_to_point_and_shows_each(qtbot, opened, troubled_set):
    room = opened(troubled_set)
    codes = []
    for key in ("F8", "F8", "F8", "Shift+F8"):
        modifier = (
            Qt.KeyboardModifier.ShiftModifier if "+" in key else Qt.KeyboardModifier.NoModifier
        )
        qtbot.keyClick(room, Qt.Key.Key_F8, modifier)
        codes.append(room.findings.current.code)
    assert codes == ["body-overflow", "card-empty", "body-overflow", "card-empty"]
    assert room.preview.number == 2
    assert room.findings.rows[1].button.hasFocus()


def test_what_is_mended_is_gone_from_the_list(qtbot, opened, small_set):
    room = opened(small_set)
    document = room._document
    card = small_set.quartets[1].cards[0]
    document.apply("text", lambda card_set: edits.set_body(card_set, card.id, TOO_LONG))
    wait_for_findings(qtbot, room)
    assert [row.problem.where.card for row in room.findings.rows] == [card.id]
    assert room.export.note
    document.undo()
    wait_for_findings(qtbot, room)
    assert room.findings.rows == []
    assert not room.export.note


def test_nothing_is_checked_while_nobody_looks(qtbot, opened, small_set):
    room = opened(small_set)
    room.hide()
    before = room.order
    card = small_set.cards[0]
    room._document.apply("text", lambda card_set: edits.set_body(card_set, card.id, TOO_LONG))
    assert room.order is before
    room.show()
    wait_for_findings(qtbot, room)
    assert [row.problem.code for row in room.findings.rows] == ["body-overflow"]


def test_many_problems_are_shown_when_asked_for(qtbot, opened, small_set):
    card_set = small_set
    for card in small_set.cards:
        card_set = edits.set_title(edits.set_body(card_set, card.id, ""), card.id, "")
    room = opened(card_set)
    assert len(room.findings.rows) == 12
    more = next(
        button
        for button in room.findings.findChildren(QPushButton)
        if button.text().startswith(("4", "Nog 4"))
    )
    press(qtbot, more)
    assert len(room.findings.rows) == 16


@pytest.mark.parametrize(
    ("spoil", "signal"),
    [
        (lambda card_set: replace(card_set, title=""), "design_wanted"),
        (lambda card_set: replace(card_set, quartets=()), "design_wanted"),
    ],
)
def test_what_belongs_to_the_whole_set_leads_to_the_wall(qtbot, opened, small_set, spoil, signal):
    room = opened(spoil(small_set))
    with qtbot.waitSignal(getattr(room, signal)):
        press(qtbot, room.findings.rows[0].button)


def test_every_sentence_is_read_to_who_cannot_see(opened, troubled_set):
    room = opened(troubled_set)
    for row in room.findings.rows:
        assert say(row.problem.message) in row.button.accessibleName()
    for widget in room.findChildren(QPushButton):
        assert widget.text() or widget.accessibleName()


# --- empty


def test_an_empty_set_says_what_to_do(qtbot, opened, small_set):
    room = opened(replace(small_set, quartets=()))
    assert not room.preview.isVisible()
    assert not room.export.make_button.isEnabled()
    assert not room.export.note
    blank = room._middle.currentWidget()
    with qtbot.waitSignal(room.design_wanted):
        press(qtbot, blank.state.button)


def test_a_first_card_brings_the_page(qtbot, opened, small_set):
    room = opened(replace(small_set, quartets=()))
    room._document.apply("quartet", lambda s: edits.add_quartet(s, small_set.quartets[0]))
    assert room.preview.isVisible()
    assert room.preview.count == 4
    assert room.export.make_button.isEnabled()


# --- making


@pytest.mark.parametrize(
    ("product", "pages"), [(Product.PRESS, 16), (Product.SHEETS, 4)], ids=["press", "sheets"]
)
def test_a_pdf_is_made_and_opened(qtbot, monkeypatch, tmp_path, opened, small_set, product, pages):
    room = opened(small_set)
    choose_product(qtbot, room, product)
    out = tmp_path / "my cards"
    save_to(monkeypatch, out)
    make(qtbot, room)
    with pikepdf.open(tmp_path / "my cards.pdf") as pdf:
        assert len(pdf.pages) == pages
    assert list(tmp_path.glob(".*")) == []
    went = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: went.append(url.toLocalFile()))
    press(qtbot, room.export.result.open_button)
    press(qtbot, room.export.result.folder_button)
    assert went == [str(tmp_path / "my cards.pdf"), str(tmp_path)]


def test_pictures_are_made_in_a_folder(qtbot, monkeypatch, tmp_path, opened, small_set):
    room = opened(small_set)
    choose_product(qtbot, room, Product.PICTURES)
    press(qtbot, room.options.pictures.dpi.option("150"))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    make(qtbot, room)
    (folder,) = (each for each in tmp_path.iterdir() if each.is_dir() and each.name != "set")
    pictures = sorted(folder.glob("*.png"))
    assert len(pictures) == 9
    assert QImage(str(pictures[0])).size().toTuple() == (366, 591)


def test_a_proof_says_so_in_its_name_and_its_margin(
    qtbot, monkeypatch, tmp_path, opened, troubled_set
):
    room = opened(troubled_set)
    asked = []

    def choose(_window, _title, start, _filter):
        asked.append(start)
        return str(tmp_path / "proof.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    make(qtbot, room)
    with pikepdf.open(tmp_path / "proof.pdf") as pdf:
        page = pdf.pages[0]
        assert float(page.mediabox[3]) - float(page.BleedBox[3]) > 20
    title = troubled_set.title
    assert asked[0].endswith(suggested_name(title, Product.PRESS, is_proof=True))
    assert room.export.note


def test_stop_leaves_nothing(qtbot, monkeypatch, tmp_path, opened, small_set):
    room = opened(small_set)
    save_to(monkeypatch, tmp_path / "cards.pdf")
    begun, go_on = threading.Event(), threading.Event()
    write = type(room.order).write

    def slowly(order, out, progress):
        def wait(done, total):
            begun.set()
            if done:
                go_on.wait(10)
            progress(done, total)

        return write(order, out, wait)

    monkeypatch.setattr(type(room.order), "write", slowly)
    press(qtbot, room.export.make_button)
    assert begun.wait(10)
    with qtbot.waitSignal(room.making.job.stopped):
        press(qtbot, room.export.stop_button)
        go_on.set()
    assert list(tmp_path.glob("*.pdf")) == []
    assert list(tmp_path.glob(".*")) == []
    assert not room.export.stop_button.isVisible()
    assert room.export.result.isVisible()


def test_progress_is_told_in_pages_and_time(opened, small_set):
    room = opened(small_set)
    room.export.begin()
    room.export.show_step(Step(60, 104, 10.0))
    assert "60" in room.export.page_words
    assert "104" in room.export.page_words
    assert "7" in room.export._left.plain
    room.export.show_step(Step(104, 104, 17.0))
    assert "7" not in room.export._left.plain


def test_a_place_that_cannot_be_written_is_one_sentence(
    qtbot, monkeypatch, tmp_path, opened, small_set
):
    room = opened(small_set)
    save_to(monkeypatch, tmp_path / "gone" / "cards.pdf")
    with qtbot.waitSignal(room.making.job.failed, timeout=30_000):
        press(qtbot, room.export.make_button)
    assert room.export.result.text == "Deze map is er niet meer. Kies een andere map."
    assert not room.export.result.open_button.isVisible()
    save_to(monkeypatch, tmp_path / "cards.pdf")
    make(qtbot, room)
    assert room.export.result.open_button.isVisible()


def test_thinking_better_of_it_makes_nothing(qtbot, monkeypatch, opened, small_set):
    room = opened(small_set)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    press(qtbot, room.export.make_button)
    assert not room.making.job.busy
    assert not room.export.stop_button.isVisible()


def test_the_result_goes_when_something_else_is_chosen(
    qtbot, monkeypatch, tmp_path, opened, small_set
):
    room = opened(small_set)
    save_to(monkeypatch, tmp_path / "cards.pdf")
    make(qtbot, room)
    assert room.export.result.isVisible()
    choose_product(qtbot, room, Product.SHEETS)
    assert not room.export.result.isVisible()


def test_who_has_gone_elsewhere_hears_that_it_is_done(
    qtbot, monkeypatch, tmp_path, opened, small_set
):
    room = opened(small_set)
    window = QStackedWidget()
    qtbot.addWidget(window)
    window.addWidget(room)
    elsewhere = QLabel()
    window.addWidget(elsewhere)
    window.show()
    save_to(monkeypatch, tmp_path / "cards.pdf")
    with qtbot.waitSignal(room.making.job.finished, timeout=30_000):
        press(qtbot, room.export.make_button)
        window.setCurrentWidget(elsewhere)
    (toast,) = window.findChildren(Toast)
    went = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: went.append(url.toLocalFile()))
    press(qtbot, toast.findChild(QPushButton))
    assert went == [str(tmp_path / "cards.pdf")]


def test_edits_while_it_is_being_made_do_not_reach_the_file(
    qtbot, monkeypatch, tmp_path, opened, small_set
):
    room = opened(small_set)
    save_to(monkeypatch, tmp_path / "cards.pdf")
    with qtbot.waitSignal(room.making.job.finished, timeout=30_000):
        press(qtbot, room.export.make_button)
        room._document.apply("quartet", lambda s: edits.remove_quartet(s, s.quartets[0].id))
    with pikepdf.open(tmp_path / "cards.pdf") as pdf:
        assert len(pdf.pages) == 16


def test_a_window_does_not_close_unasked_while_it_is_busy(
    qtbot, monkeypatch, tmp_path, opened, small_set
):
    room = opened(small_set)
    save_to(monkeypatch, tmp_path / "cards.pdf")
    begun = threading.Event()

    def forever(_order, _out, progress):
        begun.set()
        while True:
            progress(0, 1)

    monkeypatch.setattr(type(room.order), "write", forever)
    press(qtbot, room.export.make_button)
    assert begun.wait(10)
    assert not room.close()
    assert room.isVisible()
    (sheet,) = room.findChildren(SheetDialog)
    *_, leave = sheet.findChildren(QPushButton)
    press(qtbot, leave)
    assert not room.isVisible()
    assert not room.making.job.busy


def test_f6_goes_round_the_panels(qtbot, opened, troubled_set):
    room = opened(troubled_set)
    room.products.tile(Product.PRESS).setFocus()
    panels = (room._left, room._middle, room._right)
    seen = []
    for _ in range(2):
        qtbot.keyClick(room.focusWidget(), Qt.Key.Key_F6)
        seen.append(next(each for each in panels if each.isAncestorOf(room.focusWidget())))
    assert seen == [room._middle, room._right]
    qtbot.keyClick(room.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert room._middle.isAncestorOf(room.focusWidget())


def test_tab_reaches_everything(qtbot, opened, troubled_set):
    room = opened(troubled_set)
    room.products.tile(Product.PRESS).setFocus()
    reached = set()
    for _ in range(60):
        qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Tab)
        reached.add(room.focusWidget())
    assert {
        room.options.press.preset,
        room.options.quartets,
        room.preview.bar._next,
        room.preview.stage,
        room.findings.rows[0].button,
        room.findings.rows[1].button,
        room.export.make_button,
    } <= reached
