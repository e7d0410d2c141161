from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

from kwartet.model.card_set import Illustration
from kwartet.model.edits import clear_card, remove_quartet, replace_quartet, set_body, set_title
from tests.ui.design.helpers import ALT, CTRL, click, press, settle, write

BENCH = 7
"""The index of the card *Naast je zitten*: Depressie, card 4."""


@pytest.fixture
def editor(room, document, qtbot):
    """The editor with that card."""
    room.open_card(document.card_set.cards[BENCH].id)
    settle(qtbot, room)
    return room.editor


def card(document):
    return document.card_set.cards[BENCH]


def paste(text):
    data = QMimeData()
    data.setText(text)
    data.setHtml("<b style='color:red'>vet</b>")
    QGuiApplication.clipboard().setMimeData(data)
    press(Qt.Key.Key_V, CTRL)


def test_the_form_shows_the_card(editor):
    form = editor.form
    assert form.title_field.text() == "Naast je zitten"
    assert form.body_field.text().startswith("Ga naast iemand zitten")
    assert [button.isChecked() for button in form.kinds.buttons] == [False, False, False, True]
    assert form.picture.picker.grid.current == "depressie-4"
    assert form.body_field.edit.hasFocus()
    assert editor.stage.accessibleName() == "Depressie, kaart 4, Naast je zitten, klaar"


def test_what_is_typed_is_on_the_card_at_once(editor, document, qtbot):
    before = editor.stage.grab().toImage()
    write(" Echt.")
    assert card(document).body.endswith("volwassene. Echt.")
    assert editor.stage.grab().toImage() != before


def test_typing_is_one_step_to_undo_and_the_field_follows(editor, document):
    body = card(document).body
    write(" Echt")
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "Tekst van kaart 4"
    document.undo()
    assert card(document).body == editor.form.body_field.text() == body
    document.redo()
    assert editor.form.body_field.text() == body + " Echt"


def test_undo_brings_the_cursor_to_where_the_text_changed(editor, document):
    edit = editor.form.body_field.edit
    cursor = edit.textCursor()
    cursor.setPosition(2)
    edit.setTextCursor(cursor)
    write("nu ")
    assert card(document).body.startswith("Ganu ")
    document.undo()
    assert edit.textCursor().position() == 2
    document.redo()
    assert edit.textCursor().position() == 5


def test_the_cursor_counts_as_qt_does_beside_emoji(editor, document):
    document.apply("Iets", lambda s: set_body(s, card(document).id, "😀 en 😀"))
    document.apply("Iets", lambda s: set_body(s, card(document).id, "😀 en meer 😀"))
    position = editor.form.body_field.edit.textCursor().position()
    assert position == len("😀 en meer".encode("utf-16-le")) // 2


def test_moving_to_another_field_begins_another_step(editor, document):
    write("a")
    editor.form.title_field.setFocus()
    write("b")
    editor.form.body_field.setFocus()
    write("c")
    assert document.undo_stack.count() == 3
    names = [document.undo_stack.text(index) for index in range(3)]
    assert names == ["Tekst van kaart 4", "Titel van kaart 4", "Tekst van kaart 4"]


def test_paste_brings_plain_text_only(editor, document):
    editor.form.body_field.edit.selectAll()
    paste("Kom maar.\nZit maar.")
    assert card(document).body == "Kom maar.\nZit maar."


def test_a_title_stays_on_one_line(editor, document):
    editor.form.title_field.edit.selectAll()
    editor.form.title_field.setFocus()
    editor.form.title_field.edit.selectAll()
    paste("Naast\nje\tzitten")
    assert card(document).title == "Naast je zitten"
    assert editor.form.title_field.text() == "Naast je zitten"


def test_the_meter_tells_how_many_lines_are_too_many(editor, document):
    editor.form.body_field.edit.selectAll()
    paste("Dit is een zin van gewone lengte. " * 12)
    assert editor.form.reading.fit.accessibleName().startswith("Past het? ")
    assert "te veel" in editor.form.reading.fit.accessibleName()
    document.undo()
    assert editor.form.reading.fit.accessibleName() == "Past het? 6 van 7 regels"


def test_two_thousand_characters_scroll_and_break_nothing(editor, document, room, qtbot):
    height = editor.form.body_field.height()
    editor.form.body_field.edit.selectAll()
    paste("woordjes " * 222)
    settle(qtbot, room)
    assert len(card(document).body) > 1900
    assert editor.form.body_field.height() == height
    assert editor.form.body_field.edit.verticalScrollBar().maximum() > 0


def test_what_no_font_can_draw_is_said_under_the_field(editor, document, room, qtbot):
    paste("😀")
    settle(qtbot, room)
    qtbot.waitUntil(lambda: "😀" in editor.form.body_field.edit.accessibleDescription())
    document.undo()
    qtbot.waitUntil(lambda: not editor.form.body_field.edit.accessibleDescription())


def test_a_double_title_is_said_under_the_field(editor, document, qtbot):
    document.apply("Iets", lambda s: set_title(s, card(document).id, "Alles in grijs"))
    qtbot.waitUntil(lambda: "twee kaarten" in editor.form.title_field.edit.accessibleDescription())


def test_a_quartet_name_too_long_for_the_card_is_said_and_counts(editor, document, qtbot, room):
    quartet = document.card_set.quartets[1]
    long = replace(quartet, name="Een naam die op geen enkele kaart zou passen")
    document.apply("Naam", lambda s: replace_quartet(s, long))
    qtbot.waitUntil(
        lambda: "te lang voor de kaart" in editor.form.title_field.edit.accessibleDescription()
    )
    settle(qtbot, room)
    assert editor.strip.cards[0].accessibleName().endswith("past niet")


def test_another_kind_lets_two_cards_change_places(editor, document):
    quartet = document.card_set.quartets[1]
    click(editor.form.kinds.buttons[0])
    after = document.card_set.quartets[1]
    assert after.cards == (quartet.cards[3], *quartet.cards[1:3], quartet.cards[0])
    assert editor.card_id == quartet.cards[3].id
    assert editor.form.kinds.buttons[0].isChecked()
    document.undo()
    assert editor.form.kinds.buttons[3].isChecked()


def test_a_set_without_kinds_does_not_ask_for_one(editor, document):
    document.apply("Geen soorten", lambda s: replace(s, aspects=()))
    assert not editor.form.kinds.isVisible()
    document.undo()
    assert editor.form.kinds.isVisible()


def test_the_hint_of_the_kind_waits_in_the_empty_text(editor, document):
    document.apply("Leeg", lambda s: clear_card(s, card(document).id))
    edit = editor.form.body_field.edit
    assert edit.placeholderText() == document.card_set.aspects[3].hint


def test_an_empty_card_begins_at_its_title(room, document):
    document.apply("Leeg", lambda s: clear_card(s, card(document).id))
    room.open_card(card(document).id)
    assert room.editor.form.title_field.edit.hasFocus()


@pytest.mark.parametrize(
    ("field", "name"),
    [("title", "title_field"), ("source", "source_field"), ("body", "body_field")],
)
def test_a_problem_leads_to_its_field(room, document, field, name):
    room.open_card(card(document).id, field)
    assert getattr(room.editor.form, name).edit.hasFocus()


def test_a_problem_with_the_picture_leads_to_the_pictures(room, document):
    room.open_card(card(document).id, "picture")
    assert room.editor.form.picture.isAncestorOf(QApplication.focusWidget())


def test_the_source_is_written(editor, document):
    editor.form.source_field.setFocus()
    write("NJi, 2022")
    assert card(document).source == "NJi, 2022"
    assert document.undo_stack.undoText() == "Bron van kaart 4"


def test_pictures_are_chosen_with_the_arrows(editor, document):
    grid = editor.form.picture.picker.grid
    grid.tile("depressie-4").setFocus()
    press(Qt.Key.Key_Right)
    assert card(document).picture == Illustration("depressie-4")
    press(Qt.Key.Key_Return)
    assert card(document).picture == Illustration("idee-brug")
    assert grid.current == "idee-brug"
    document.undo()
    assert grid.current == "depressie-4"


def test_a_card_may_do_without_a_picture(editor, document):
    click(editor.form.picture.picker.grid.tile(""))
    assert card(document).picture is None


def test_illustrations_have_names_for_who_cannot_see_them(editor):
    tile = editor.form.picture.picker.grid.tile("depressie-4")
    assert tile.accessibleName() == "Samen op een bankje"


def test_alt_with_the_arrows_goes_to_the_next_card_also_of_the_next_quartet(editor, document):
    cards = document.card_set.cards
    press(Qt.Key.Key_Right, ALT)
    assert editor.card_id == cards[BENCH + 1].id
    assert editor.form.title_field.text() == cards[BENCH + 1].title
    press(Qt.Key.Key_Left, ALT)
    press(Qt.Key.Key_Left, ALT)
    assert editor.card_id == cards[BENCH - 1].id


def test_there_is_no_card_before_the_first_or_after_the_last(room, document):
    cards = document.card_set.cards
    room.open_card(cards[0].id)
    assert not room.editor.strip.previous.isEnabled()
    press(Qt.Key.Key_Left, ALT)
    assert room.editor.card_id == cards[0].id
    room.open_card(cards[-1].id)
    assert not room.editor.strip.next.isEnabled()


def test_the_small_cards_lead_to_each_other(editor, document):
    click(editor.strip.cards[0])
    assert editor.card_id == document.card_set.cards[4].id
    assert [each.isChecked() for each in editor.strip.cards] == [True, False, False, False]
    assert editor.strip.cards[1].accessibleName().startswith("Depressie, kaart 2, ")


def test_ctrl_d_turns_the_card_and_typing_goes_on(editor, document):
    front = editor.stage.grab().toImage()
    press(Qt.Key.Key_D, CTRL)
    assert editor.bar.side.current == "back"
    back = editor.stage.grab().toImage()
    assert back != front
    press(Qt.Key.Key_D, CTRL)
    assert editor.stage.grab().toImage() == front


def test_another_card_shows_its_front(editor):
    press(Qt.Key.Key_D, CTRL)
    press(Qt.Key.Key_Right, ALT)
    assert editor.bar.side.current == "front"


def test_ctrl_semicolon_shows_the_safe_zone(editor):
    before = editor.stage.grab().toImage()
    press(Qt.Key.Key_Semicolon, CTRL)
    assert editor.stage.overlay
    assert editor.bar.overlay.isChecked()
    assert editor.stage.grab().toImage() != before


def test_zoom_with_keys_buttons_and_wheel(editor):
    press(Qt.Key.Key_Plus, CTRL)
    assert editor.stage.zoom == 1.25
    click(editor.bar.larger)
    assert editor.stage.zoom == 1.5
    assert editor.stage.verticalScrollBar().maximum() > 0
    click(editor.bar.smaller)
    press(Qt.Key.Key_0, CTRL)
    assert editor.stage.zoom == 1.0
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor.stage.viewport(), wheel)
    assert editor.stage.zoom == 0.75


def test_esc_goes_back_to_the_same_card_on_the_wall(editor, room, document):
    press(Qt.Key.Key_Escape)
    assert room.page is room.wall
    assert room.wall.body.current == card(document).id


def test_a_card_that_is_undone_away_leads_back_to_the_wall(editor, room, document):
    quartet = document.card_set.quartets[1].id
    document.apply("Weg", lambda s: remove_quartet(s, quartet))
    assert room.page is room.wall
    document.undo()
    room.open_card(card(document).id)
    assert room.page is room.editor


def test_an_unknown_card_leads_to_the_wall(room):
    room.open_card("bestaat niet")
    assert room.page is room.wall


@pytest.mark.parametrize("width", [1024, 1366, 1440, 1920])
def test_the_card_and_all_targets_keep_their_size(editor, room, qtbot, width):
    room.resize(width, 712)
    for button in (*editor.form.kinds.buttons, editor.bar.smaller, editor.strip.back_button):
        assert button.height() >= 44
    assert editor.stage.card_box().width() > 120
    assert editor.form.width() >= 440
