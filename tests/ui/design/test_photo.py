from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent
from PySide6.QtWidgets import QFileDialog

from kwartet.model.card_set import Photo
from kwartet.model.edits import set_picture
from tests.ui.design.helpers import click, press, settle, write

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(room, document, qtbot):
    """The editor with the first card, at its photos."""
    room.open_card(document.card_set.cards[0].id)
    click(room.editor.form.picture.tabs.option("photo"))
    settle(qtbot, room)
    return room.editor


@pytest.fixture
def placed(editor, document, qtbot, room, photo_file):
    """The same with a photo on the card."""
    editor.form.picture.take_file(photo_file)
    qtbot.waitUntil(lambda: isinstance(picture(document), Photo))
    settle(qtbot, room)
    return editor


def picture(document):
    return document.card_set.cards[0].picture


def drop(widget, file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


def test_a_chosen_photo_comes_on_the_card(editor, document, qtbot, photo_file, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(photo_file), ""))
    click(editor.form.picture.photo.choose_button)
    qtbot.waitUntil(lambda: isinstance(picture(document), Photo))
    photo = picture(document)
    assert (photo.width_px, photo.height_px) == (1600, 1200)
    assert (document.pictures / photo.file).is_file()
    assert document.undo_stack.undoText() == "Eigen foto"
    assert editor.form.picture.photo.meter.verdict == "598 dpi, mooi scherp"
    document.undo()
    assert editor.form.picture.photo.choose_button.isVisible()


def test_choosing_nothing_changes_nothing(editor, document, monkeypatch):
    before = picture(document)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    click(editor.form.picture.photo.choose_button)
    assert picture(document) == before


@pytest.mark.parametrize("where", ["card", "panel"])
def test_a_photo_may_be_dropped_on_the_card_and_on_the_panel(
    editor, document, qtbot, photo_file, where
):
    target = editor.stage if where == "card" else editor.form
    drop(target, photo_file)
    qtbot.waitUntil(lambda: isinstance(picture(document), Photo))
    assert editor.form.picture.tabs.current == "photo"


def test_a_photo_for_a_card_one_has_left_comes_on_that_card(editor, document, qtbot, photo_file):
    editor.form.picture.take_file(photo_file)
    editor.show_card(document.card_set.cards[1].id)
    qtbot.waitUntil(lambda: isinstance(picture(document), Photo))
    assert not isinstance(document.card_set.cards[1].picture, Photo)


@pytest.mark.parametrize("content", [b"geen plaatje", b"", b"\xff\xd8\xff\xe0 afgebroken"])
def test_a_broken_photo_is_told_in_a_sentence_and_changes_nothing(
    editor, document, qtbot, tmp_path, content
):
    broken = tmp_path / "kapot.jpg"
    broken.write_bytes(content)
    before = document.card_set
    editor.form.picture.take_file(broken)
    banner = editor.form.picture.banner
    qtbot.waitUntil(banner.isVisible)
    assert "kapot.jpg" in editor.form.picture.banner_text
    assert document.card_set is before
    assert not editor.form.picture.photo.choose_button.busy
    editor.show_card(document.card_set.cards[1].id)
    assert not banner.isVisible()


def test_a_photo_that_vanished_is_told(editor, qtbot, tmp_path):
    editor.form.picture.take_file(tmp_path / "weg.jpg")
    qtbot.waitUntil(editor.form.picture.banner.isVisible)
    assert "weg.jpg" in editor.form.picture.banner_text


def test_a_folder_that_cannot_be_written_is_told(editor, document, qtbot, photo_file):
    document.pictures.parent.mkdir(exist_ok=True)
    document.pictures.write_text("een bestand op de plek van de map")
    editor.form.picture.take_file(photo_file)
    qtbot.waitUntil(editor.form.picture.banner.isVisible)
    assert editor.form.picture.banner_text


def test_the_slider_brings_it_closer_and_costs_sharpness(placed, document):
    panel = placed.form.picture.photo
    panel.slider.setFocus()
    for _ in range(4):
        press(Qt.Key.Key_PageUp)
    assert picture(document).zoom == 2.0
    assert panel.meter.verdict == "299 dpi, liever 300"
    steps = document.undo_stack.count()
    document.undo()
    assert document.undo_stack.count() == steps
    assert picture(document).zoom == 1.0
    assert panel.slider.value() == 100


def test_arrows_on_the_card_move_the_photo_a_millimetre(placed, document):
    placed.stage.setFocus()
    start = picture(document).focus_y
    press(Qt.Key.Key_Up)
    one = picture(document).focus_y - start
    press(Qt.Key.Key_Up, SHIFT)
    assert one > 0
    assert picture(document).focus_y - start == pytest.approx(6 * one, rel=0.02)
    document.undo()
    assert picture(document).focus_y == start


def test_plus_and_minus_on_the_card_zoom_the_photo(placed, document):
    placed.stage.setFocus()
    press("+")
    press("+")
    press("-")
    assert picture(document).zoom == pytest.approx(1.1)


def test_dragging_on_the_card_moves_the_photo(placed, document, qtbot):
    stage = placed.stage.viewport()
    middle = placed.stage.card_box().center().toPoint()
    start = picture(document).focus_y
    qtbot.mousePress(stage, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(stage, middle + QPoint(0, 20))
    qtbot.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=middle + QPoint(0, 20))
    assert picture(document).focus_y < start
    qtbot.mousePress(stage, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(stage, middle + QPoint(0, 20))
    qtbot.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=middle + QPoint(0, 20))
    document.undo()
    assert start > picture(document).focus_y
    document.undo()
    assert picture(document).focus_y == start


def test_the_arrows_do_not_move_a_photo_behind_the_pictures_tab(placed, document):
    click(placed.form.picture.tabs.option("drawing"))
    placed.stage.setFocus()
    before = picture(document)
    press(Qt.Key.Key_Up)
    assert picture(document) == before


def test_permission_and_maker_are_asked_and_undone(placed, document, room, qtbot):
    panel = placed.form.picture.photo
    room.show_wall()
    settle(qtbot, room)
    name = room.wall.body.shown_rows[0].tiles[0].accessibleName()
    assert name.endswith("plaatje?")
    room.open_card(document.card_set.cards[0].id)
    panel.consent.click()
    panel.credit.setFocus()
    write("Nachtuil")
    assert picture(document) == replace(picture(document), consent=True, credit="Nachtuil")
    document.undo()
    document.undo()
    assert not picture(document).consent
    assert not panel.consent.isChecked()
    assert panel.credit.text() == ""


def test_a_photo_can_be_taken_away(placed, document):
    placed.form.picture.photo.remove_button.click()
    assert picture(document) is None
    document.undo()
    assert isinstance(picture(document), Photo)


def test_a_photo_too_small_is_said_to_be_coarse(placed, document, room, qtbot):
    small = replace(picture(document), width_px=300, height_px=225)
    document.apply("Klein", lambda s: set_picture(s, document.card_set.cards[0].id, small))
    assert placed.form.picture.photo.meter.verdict == "112 dpi, korrelig"


def test_a_photo_shows_on_the_card(placed):
    box = placed.stage.card_box()
    seen = placed.stage.viewport().grab().toImage()
    colour = seen.pixelColor(round(box.center().x()), round(box.top() + box.height() * 0.3))
    assert abs(colour.red() - QColor("#BA4526").red()) < 12
