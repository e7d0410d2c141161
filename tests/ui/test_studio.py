"""The window: opening, moving between rooms, keys, saving words, and what to do when it fails."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from kwartet.errors import KwartetError
from kwartet.model import edits
from kwartet.storage.folder import read_set
from kwartet.ui import document as document_module
from kwartet.ui import places
from kwartet.ui.play.records import kept_games
from kwartet.ui.preferences import Preferences, recent_sets, remember_set
from kwartet.ui.studio import Studio
from kwartet.ui.widgets import Banner, Button, SheetDialog, Toast


@pytest.fixture
def own(home, shipped_set):
    """A set of one's own."""
    folder = places.sets_folder() / "Hoofdzaken"
    shutil.copytree(shipped_set, folder, ignore=shutil.ignore_patterns(".kwartet"))
    return folder


def press(widget, key, *modifiers):
    held = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        held |= each
    QTest.keyClick(widget, key, held)


CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def sheets(studio) -> list[SheetDialog]:
    return [each for each in studio.findChildren(SheetDialog) if each.isVisible()]


def toast(studio) -> Toast:
    return next(each for each in studio.findChildren(Toast) if each.isVisible())


def words(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def button(widget, text) -> Button:
    found = [each for each in widget.findChildren(Button) if each.text() == text]
    return next(each for each in found if each.isVisible())


def retitle(studio, title="Anders") -> None:
    card = studio.document.card_set.cards[0].id
    studio.document.apply("Titel van kaart 1", lambda s: edits.set_title(s, card, title))


def test_it_begins_at_the_start_page(studio):
    assert studio.place == "start"
    assert studio.windowTitle() == "Stigmakwartet"


def test_a_set_opens_in_the_design_room_and_is_remembered(studio, own):
    studio.open_path(own)
    assert studio.place == "design"
    assert studio.windowTitle() == "Stigmakwartet – Stigmakwartet"
    assert recent_sets() == [own]


def test_the_example_opens_without_being_remembered(studio, shipped_set):
    studio.open_path(shipped_set)
    assert studio.place == "design"
    assert studio.document.is_example
    assert recent_sets() == []


def test_an_edit_of_the_example_tells_where_the_copy_is(studio, shipped_set):
    studio.open_path(shipped_set)
    retitle(studio)
    assert "jouw eigen set" in toast(studio).text
    assert recent_sets() == [studio.document.folder]


def test_what_cannot_be_opened_is_told_and_the_open_set_stays(studio, own, tmp_path):
    studio.open_path(own)
    studio.open_path(tmp_path / "weg")
    (sheet,) = sheets(studio)
    assert sheet.title.plain == "Dat lukt niet"
    assert studio.document.folder == own
    press(sheet, Qt.Key.Key_Escape)
    assert sheets(studio) == []


def test_starting_on_what_is_not_there_tells_so_on_the_start_page(
    qapp, home, spoken, tmp_path, qtbot
):
    window = Studio(qapp)
    window.show_on_screen(tmp_path / "weg")
    qtbot.waitExposed(window)
    (sheet,) = sheets(window)
    assert window.place == "start"
    qtbot.waitUntil(lambda: sheet.isAncestorOf(QApplication.focusWidget()))
    window.hide()
    shiboken6.delete(window)


def test_opening_the_same_set_again_keeps_it(studio, own):
    studio.open_path(own)
    document = studio.document
    studio.open_path(own)
    assert studio.document is document
    assert not document.read_only


def test_tabs_lead_to_the_rooms(studio, own):
    studio.open_path(own)
    studio.bar.mode_chosen.emit("play")
    assert studio.place == "play"
    studio.bar.home.emit()
    assert studio.place == "start"
    studio.page.door_chosen.emit("design")
    assert studio.place == "design"


def test_a_door_opens_the_last_set(studio, own):
    remember_set(own)
    studio.page.door_chosen.emit("play")
    assert studio.document.folder == own
    assert studio.place == "play"


def test_without_sets_the_first_door_begins_one(studio):
    studio.page.door_chosen.emit("design")
    (sheet,) = sheets(studio)
    assert sheet.title.plain == "Nieuwe set"


def test_without_sets_the_other_doors_show_the_example(studio):
    studio.page.door_chosen.emit("play")
    assert studio.document.is_example
    assert studio.place == "play"


def test_undo_works_while_a_text_field_has_the_focus(studio, own, qtbot):
    studio.open_path(own)
    before = studio.document.card_set
    studio.open_card(before.cards[0].id, "title")
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "xy")
    assert studio.document.card_set.cards[0].title.endswith("xy")
    assert studio.document.undo_stack.count() == 1
    press(field, Qt.Key.Key_Z, CTRL)
    assert studio.document.card_set is before
    press(field, Qt.Key.Key_Z, CTRL, SHIFT)
    assert studio.document.card_set.cards[0].title.endswith("xy")


def test_the_arrows_name_the_step(studio, own):
    studio.open_path(own)
    assert not studio.bar.undo_button.isEnabled()
    retitle(studio)
    assert studio.bar.undo_button.toolTip().startswith("Ongedaan maken: Titel van kaart 1")
    studio.bar.undo_button.click()
    assert studio.bar.redo_button.toolTip().startswith("Opnieuw doen: Titel van kaart 1")


@pytest.mark.parametrize("place", ["start", "design", "play", "settings"])
def test_f1_shows_the_help_lines_on_every_page(studio, own, place):
    studio.open_path(own)
    if place == "start":
        studio.open_start()
    elif place == "settings":
        studio.open_settings()
    else:
        studio.open_room(place)
    press(QApplication.focusWidget() or studio, Qt.Key.Key_F1)
    (sheet,) = sheets(studio)
    assert "0800-0113" in words(sheet)
    press(QApplication.focusWidget(), Qt.Key.Key_F1)
    assert len(sheets(studio)) == 1


def test_f1_works_over_a_sheet_too(studio):
    studio.desk.new_set()
    press(QApplication.focusWidget(), Qt.Key.Key_F1)
    assert [sheet.title.plain for sheet in sheets(studio)] == ["Nieuwe set", "Hulplijnen"]


def test_keys_lead_everywhere(studio, own):
    studio.open_path(own)
    press(studio, Qt.Key.Key_Comma, CTRL)
    assert studio.place == "settings"
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert studio.place == "design"
    press(studio, Qt.Key.Key_N, CTRL)
    assert sheets(studio)[0].title.plain == "Nieuwe set"


def test_f11_fills_the_screen_and_esc_leaves_it(studio):
    press(studio, Qt.Key.Key_F11)
    assert studio.isFullScreen()
    press(studio, Qt.Key.Key_Escape)
    assert not studio.isFullScreen()


def test_f6_goes_from_the_page_to_the_bar_and_back(studio):
    assert studio.page.isAncestorOf(QApplication.focusWidget())
    press(studio, Qt.Key.Key_F6)
    assert studio.bar.isAncestorOf(QApplication.focusWidget())
    press(studio, Qt.Key.Key_F6)
    assert studio.page.isAncestorOf(QApplication.focusWidget())


def test_ctrl_s_reassures(studio, own):
    studio.open_path(own)
    retitle(studio)
    press(studio, Qt.Key.Key_S, CTRL)
    assert toast(studio).text.startswith("Opgeslagen om")
    assert read_set(own).card_set.cards[0].title == "Anders"


def test_ctrl_o_opens_what_is_chosen(studio, own, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(own / "set.json"), ""))
    press(studio, Qt.Key.Key_O, CTRL)
    assert studio.document.folder == own


def drop(studio, path: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    at, copy = QPoint(200, 300), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, left, none)
    QApplication.sendEvent(studio, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(studio, QDropEvent(QPointF(at), copy, data, left, none))
    return True


def test_a_folder_is_dropped_on_the_window(studio, own, qtbot):
    assert drop(studio, own)
    qtbot.waitUntil(lambda: studio.document is not None)
    assert studio.document.folder == own


def test_a_packed_set_is_dropped_on_the_window(studio, own, qtbot, tmp_path):
    from kwartet.storage.archive import pack

    pack(own, tmp_path / "Van Sam.kwartet")
    assert drop(studio, tmp_path / "Van Sam.kwartet")
    qtbot.waitUntil(lambda: studio.document is not None)
    assert studio.document.folder == places.sets_folder() / "Van Sam"


def test_other_files_are_not_dropped(studio, tmp_path):
    (tmp_path / "foto.jpg").write_bytes(b"")
    assert not drop(studio, tmp_path / "foto.jpg")


def failing(*_):
    raise KwartetError(nl="De schijf is vol of zit op slot.", en="The disk is full or locked.")


def test_a_failed_save_stays_in_sight_until_saved_elsewhere(studio, own, monkeypatch, tmp_path):
    studio.open_path(own)
    retitle(studio)
    with monkeypatch.context() as patch:
        patch.setattr(document_module, "save_set", failing)
        studio.document.save_now()
        banner = next(each for each in studio.findChildren(Banner) if each.isVisible())
        assert "schijf is vol" in words(banner)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    button(studio, "Bewaar ergens anders…").click()
    assert studio.document.folder == tmp_path / "Stigmakwartet"
    assert not any(each.isVisible() for each in studio.findChildren(Banner))


def test_the_window_does_not_close_with_unsaved_work(studio, own, monkeypatch):
    studio.open_path(own)
    retitle(studio)
    with monkeypatch.context() as patch:
        patch.setattr(document_module, "save_set", failing)
        assert not studio.close()
        (sheet,) = sheets(studio)
        button(sheet, "Terug").click()
        assert studio.isVisible()
        assert not studio.close()
        button(sheets(studio)[-1], "Sluit zonder opslaan").click()
    assert not studio.isVisible()


def test_closing_saves(studio, own):
    studio.open_path(own)
    retitle(studio)
    assert studio.close()
    assert read_set(own).card_set.cards[0].title == "Anders"


def test_a_second_window_offers_a_copy(studio, own):
    from kwartet.ui.document import Document

    other = Document.open(own)
    studio.open_path(own)
    assert studio.document.read_only
    retitle(studio)
    assert "alleen bekijken" in toast(studio).text
    button(studio, "Maak een kopie").click()
    assert not studio.document.read_only
    assert studio.document.folder == places.sets_folder() / "Stigmakwartet"
    other.release()


def test_a_damaged_set_opens_with_what_is_left(studio, own):
    next(own.glob("quartets/*.json")).write_text("{", encoding="utf-8")
    studio.open_path(own)
    assert len(studio.document.card_set.quartets) >= 12
    banner = next(each for each in studio.findChildren(Banner) if each.isVisible())
    assert "Alleen lezen" in words(banner)
    assert ".json" in words(banner)


def test_a_game_covers_the_bar_and_knows_the_help_lines(studio, own):
    studio.open_path(own)
    retitle(studio)
    studio.open_room("play")
    studio.page.setup_page.foot.begin_button.click()
    assert not studio.bar.isVisible()
    press(studio.page.screen_of_game, Qt.Key.Key_Z, CTRL)
    assert studio.document.undo_stack.canUndo()
    studio.page.screen_of_game.bar.help_button.click()
    assert sheets(studio)[0].title.plain == "Hulplijnen"
    sheets(studio)[0].accept()
    studio.page.put_away()
    assert studio.bar.isVisible()


def test_another_language_puts_a_game_away_and_it_goes_on(studio, own, qtbot):
    studio.open_path(own)
    studio.open_room("play")
    studio.page.setup_page.foot.begin_button.click()
    Preferences(language="en").use()
    qtbot.waitUntil(studio.bar.isVisible)
    game = kept_games(studio.document.card_set.id)[0]
    studio.page.go_on(game.path)
    assert studio.page.screen_of_game.bar.heading.plain == "Before we begin"


def test_an_unknown_error_is_one_sentence(studio, qtbot, caplog):
    from kwartet.ui.app import _Net

    net = _Net(studio)
    try:
        raise ValueError("nobody thought of this")
    except ValueError as error:
        net.catch(ValueError, error, error.__traceback__)
        net.catch(ValueError, error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(sheets(studio)))
    (sheet,) = sheets(studio)
    assert "Je werk is er nog" in words(sheet)
    assert "nobody thought of this" in caplog.text
