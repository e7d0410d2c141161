"""The language help in the editor: a click mends a card, or its words stay as they are."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kwartet.language.aspects import aspect_of
from kwartet.language.card_check import card_hits
from kwartet.language.cards import check_card_set
from kwartet.layout.cards import lay_out_front
from kwartet.layout.places import find
from kwartet.model.card_set import Kept, Maker, Word
from kwartet.model.edits import set_body, set_title
from kwartet.model.problems import Severity
from kwartet.storage.folder import read_set
from kwartet.ui.design import language_check, tip_guide
from kwartet.ui.document import Document
from kwartet.ui.widgets import Toast
from tests.ui.design.helpers import CTRL, click, press, settle, write

CARD = 7
BADLY = "Ga naast de depressieve persoon zitten, ook als het stil blijft."
MAKERS = (
    Maker("11111111-1111-4111-8111-111111111111", "Nachtuil", "uil"),
    Maker("22222222-2222-4222-8222-222222222222", "Stekel", "egel"),
)


@pytest.fixture(autouse=True)
def _hasty(monkeypatch):
    monkeypatch.setattr(language_check, "REST_MS", 1)
    monkeypatch.setattr(tip_guide, "REST_MS", 1)


@pytest.fixture
def editor(room, document, qtbot):
    room.open_card(document.card_set.cards[CARD].id)
    settle(qtbot, room)
    return room.editor


def card(document, index=CARD):
    return document.card_set.cards[index]


def at_rest(editor, document, qtbot):
    """The balloon that shows once everything is read; None if none does."""
    guide = editor.form.tips

    def done():
        return guide._language.is_done and not guide._rest.isActive()

    qtbot.waitUntil(done, timeout=30_000)
    return guide.balloon


@pytest.fixture
def say(editor, document, qtbot):
    """Puts words on the card and waits for what is said about them."""

    def put(body, title=None):
        document.apply("", lambda s: set_body(s, card(document).id, body))
        if title is not None:
            document.apply("", lambda s: set_title(s, card(document).id, title))
        return at_rest(editor, document, qtbot)

    return put


def test_the_balloon_says_why_and_shows_the_whole_sentence(editor, say):
    balloon = say(BADLY + " Vraag opnieuw mee.")
    assert balloon.isVisible()
    assert balloon.heading.plain == "Taaltip"
    assert balloon.lead.plain.endswith("Je kunt schrijven:")
    assert balloon.sentence.text == "Ga naast iemand zitten, ook als het stil blijft."
    assert not balloon.more.isVisible()
    click(balloon.why)
    assert "Bron: " in balloon.more.plain
    assert balloon.more.isVisible()
    assert not editor.form.title_field.findChildren(type(balloon))


@pytest.mark.parametrize(
    ("badly", "well"),
    [
        (BADLY, "Ga naast iemand zitten, ook als het stil blijft."),
        ("Praat met de autist in je klas.", "Praat met de persoon met autisme in je klas."),
        ("Mijn oom pleegde vorig jaar zelfmoord.", "Mijn oom overleed vorig jaar door zelfdoding."),
        ("Ze lijdt al jaren aan depressies.", "Ze heeft al jaren depressies."),
        ("Ik vind dat hij zich aanstelt.", "Ik vind dat hij het moeilijk heeft."),
    ],
)
def test_a_badly_worded_card_is_repaired_with_one_click(editor, document, say, qtbot, badly, well):
    balloon = say(badly)
    assert balloon.sentence.text == well
    steps = document.undo_stack.count()
    click(balloon.take)
    assert card(document).body == editor.form.body_field.text() == well
    assert document.undo_stack.count() == steps + 1
    assert document.undo_stack.undoText() == "Taaltip op kaart 4"
    assert at_rest(editor, document, qtbot) is None
    assert not balloon.isVisible()
    assert editor.form.body_field.edit.hasFocus()
    aspect = aspect_of(document.card_set, CARD % 4)
    assert [each for each in card_hits(card(document), aspect) if each.is_open] == []
    document.undo()
    assert card(document).body == badly
    assert at_rest(editor, document, qtbot).isVisible()


def test_ctrl_enter_takes_the_tip_while_the_keyboard_stays(editor, document, say):
    say(BADLY)
    press(Qt.Key.Key_Return, CTRL)
    assert card(document).body == "Ga naast iemand zitten, ook als het stil blijft."
    assert editor.form.body_field.edit.hasFocus()


@pytest.mark.parametrize(
    ("cursor", "after"), [(2, "Ze|"), (6, "beschadigt zichzelf|"), (99, "vaak. En|")]
)
def test_who_writes_on_writes_on_where_they_were(editor, document, say, qtbot, cursor, after):
    badly = "Ze snijdt zichzelf vaak. En"
    say(badly)
    at = min(cursor, len(badly))
    editor.form.body_field.select(at, at)
    at_rest(editor, document, qtbot)
    press(Qt.Key.Key_Return, CTRL)
    assert card(document).body == "Ze beschadigt zichzelf vaak. En"
    write("|")
    assert after in card(document).body


def test_other_words_can_be_chosen(document, say):
    balloon = say(BADLY)
    first, second, *_ = balloon.options
    assert first.isChecked()
    click(second)
    assert not first.isChecked()
    assert balloon.sentence.text == (
        "Ga naast iemand met een depressie zitten, ook als het stil blijft."
    )
    click(balloon.take)
    assert card(document).body == balloon.sentence.text


def test_the_words_are_underlined_in_the_field_and_on_the_card(editor, document, say):
    say(BADLY)
    (line,) = editor.form.body_field.edit._underlines
    assert BADLY[line.start : line.end] == "de depressieve persoon"
    assert line.kind == "tip"
    (on_card,) = editor.stage._lines
    layout = lay_out_front(document.card_set, *document.card_set.locate(card(document).id))
    ((stretch,),) = find(BADLY, layout.lines["body"], [(line.start, line.end)])
    assert on_card.stretch == stretch
    editor.bar.side.option("back").click()
    assert editor.stage._lines == ()
    editor.bar.side.option("front").click()
    assert editor.stage._lines == (on_card,)


def test_a_line_moves_along_with_what_is_typed(editor, document, say):
    say(BADLY)
    (before,) = editor.stage._lines
    edit = editor.form.body_field.edit
    cursor = edit.textCursor()
    cursor.setPosition(0)
    edit.setTextCursor(cursor)
    write("Nu. ")
    (line,) = edit._underlines
    assert edit.toPlainText()[line.start : line.end] == "de depressieve persoon"
    assert editor.stage._lines[0].stretch.x_mm > before.stretch.x_mm


def test_the_lines_lie_over_the_card_and_are_no_part_of_it(editor, document, say):
    say(BADLY)
    layout = lay_out_front(document.card_set, *document.card_set.locate(card(document).id))
    fresh = replace(document.card_set, title="Ongelezen")
    unread = lay_out_front(fresh, *fresh.locate(card(document).id))
    assert layout.items == unread.items
    with_lines = editor.stage.grab().toImage()
    editor.stage.set_lines(())
    assert editor.stage.grab().toImage() != with_lines


def test_a_click_on_the_words_on_the_card_leads_to_their_tip(editor, say):
    say("Praat met de autist. Zij stelt zich aan.")
    assert editor.form.tips.current.words == "autist"
    second = editor.stage._lines[-1]
    place = editor.stage._line_box(second).center().toPoint()
    click(editor.stage.viewport(), place)
    assert editor.form.tips.current == second.tip
    assert editor.form.body_field.cursor_at == second.tip.span[0]
    assert editor.form.body_field.edit.hasFocus()


def test_there_is_one_tip_at_a_time_and_arrows_lead_on(editor, document, say, qtbot):
    balloon = say("Praat met de autist. Zij stelt zich aan.", title="Die autist")
    title = editor.form.tips.balloon
    assert editor.form.tips.current.field == "title"
    assert title._count.plain == "1 van 3"
    click(title.after)
    assert not title.isVisible()
    balloon = editor.form.tips.balloon
    assert (editor.form.tips.current.words, balloon._count.plain) == ("autist", "2 van 3")
    click(balloon.before)
    click(title.before)
    assert balloon._count.plain == "3 van 3"
    click(balloon.take)
    at_rest(editor, document, qtbot)
    assert editor.form.tips.balloon is title


def test_the_tip_at_the_cursor_is_the_one_that_shows(editor, document, say, qtbot):
    text = "Praat met de autist. Zij stelt zich aan."
    say(text)
    place = text.index("stelt") + 1
    editor.form.body_field.select(place, place)
    balloon = at_rest(editor, document, qtbot)
    assert editor.form.tips.current.words == "stelt zich aan"
    assert balloon._count.plain == "2 van 2"
    editor.form.body_field.select(0, 0)
    at_rest(editor, document, qtbot)
    assert editor.form.tips.current.words == "stelt zich aan"


def test_words_without_a_replacement_are_selected_to_be_typed_over(editor, document, say):
    balloon = say("Dat is niet zo zeuren.")
    assert balloon.rewrite.isVisible()
    assert not balloon.take.isVisible()
    press(Qt.Key.Key_Return, CTRL)
    assert card(document).body == "Dat is niet zo zeuren."
    click(balloon.rewrite)
    assert editor.form.body_field.edit.textCursor().selectedText() == "niet zo zeuren"
    write("lastig")
    assert card(document).body == "Dat is lastig."


def test_what_stays_is_remembered_with_who_chose_it(editor, document, say, qtbot, home):
    document.apply("", lambda s: replace(s, makers=MAKERS))
    balloon = say("Praat met de autist. Zij stelt zich aan.")
    click(balloon.leave)
    assert [each.text() for each in balloon.who.answers] == ["Nachtuil", "Stekel", "Wij samen"]
    assert balloon.who.answers[0].hasFocus()
    steps = document.undo_stack.count()
    click(balloon.who.answers[0])
    assert document.undo_stack.count() == steps + 1
    assert card(document).kept == (Kept("body", "autist", "L01", "Nachtuil"),)
    assert editor.form.tips.current.words == "stelt zich aan"
    click(balloon.leave)
    assert [each.by for each in card(document).kept] == ["Nachtuil", "Nachtuil"]
    assert at_rest(editor, document, qtbot) is None
    problems = check_card_set(document.card_set)
    assert [each for each in problems if each.where.card == card(document).id] == []
    assert document.save_now()
    document.undo()
    at_rest(editor, document, qtbot)
    assert editor.form.tips.current.words == "stelt zich aan"
    document.redo()
    again = read_set(document.folder).card_set
    assert again.card(card(document).id).kept == card(document).kept


def test_a_nickname_can_be_typed_and_all_can_choose_together(document, say, editor, qtbot):
    balloon = say("Praat met de autist.")
    click(balloon.leave)
    balloon.who.name_field.setFocus()
    press(Qt.Key.Key_Return)
    write("  Grijze  Wolf ")
    press(Qt.Key.Key_Return)
    assert [each.by for each in card(document).kept] == ["Grijze Wolf"]
    assert editor.form.body_field.edit.hasFocus()
    document.undo()
    editor.form.tips._keeper = None
    at_rest(editor, document, qtbot)
    click(balloon.leave)
    click(balloon.who.answers[-1])
    assert [each.by for each in card(document).kept] == [""]


def test_what_was_kept_shows_where_the_cursor_is_and_can_be_taken_back(
    editor, document, say, qtbot
):
    balloon = say("Praat met de autist.")
    editor.form.tips._keeper = "Nachtuil"
    click(balloon.leave)
    assert at_rest(editor, document, qtbot) is None
    assert [each.kind for each in editor.form.body_field.edit._underlines] == ["kept"]
    assert editor.stage._lines == ()
    editor.form.body_field.select(15, 15)
    balloon = at_rest(editor, document, qtbot)
    assert balloon.lead.plain == "Nachtuil liet dit zo."
    click(balloon.other)
    click(balloon.who.answers[-1])
    assert [each.by for each in card(document).kept] == [""]
    assert balloon.lead.plain == "Jullie lieten dit zo."
    click(balloon.again)
    assert card(document).kept == ()
    assert at_rest(editor, document, qtbot).take.isVisible()


def test_what_blocks_stays_only_after_an_adult_looked_at_it(editor, document, say, qtbot):
    balloon = say("Ze woog nog 38 kilo.")
    assert balloon.heading.plain == "Even samen kijken"
    assert not balloon.leave.isVisible()
    assert "F1" in balloon.care.plain
    assert [each.kind for each in editor.stage._lines] == ["block"]
    click(balloon.ask)
    assert [each.text() for each in balloon.who.answers] == [
        "Mentor",
        "Docent",
        "Begeleider",
        "Ouder",
    ]
    assert not balloon.who.name_field.isVisible()
    press(Qt.Key.Key_Escape)
    assert not balloon.who.isVisible()
    click(balloon.ask)
    click(balloon.who.answers[0])
    (kept,) = card(document).kept
    assert (kept.by, kept.adult) == ("mentor", True)
    problems = check_card_set(document.card_set)
    assert Severity.BLOCK not in {each.severity for each in problems}
    editor.form.body_field.select(5, 5)
    balloon = at_rest(editor, document, qtbot)
    assert balloon.lead.plain == "Er keek een volwassene mee (mentor). Dit mag zo blijven."


def test_a_key_that_was_held_down_pushes_nothing_out_of_the_form(editor, say, qtbot):
    form = editor.form
    balloon = say("x" * 300)
    assert balloon.lead.plain.startswith("“" + "x" * 23 + "…”")
    click(form.reading.meter)
    qtbot.waitUntil(lambda: form.reading._reader.is_done)
    assert form.body.width() <= form.viewport().width()
    balloon = say("Praat met de autist" + "!" * 300)
    assert balloon.isVisible()
    assert form.body.width() <= form.viewport().width()


def test_lines_end_where_the_card_ends(editor, say):
    say("Praat met de autist. " * 60)
    below = editor.stage.card_box().toAlignedRect()
    below.setTop(below.bottom() + 20)
    below.setHeight(40)
    with_lines = editor.stage.viewport().grab(below).toImage()
    editor.stage.set_lines(())
    assert editor.stage.viewport().grab(below).toImage() == with_lines


def test_nobody_may_leave_who_made_a_card(say):
    balloon = say("Ik heet Sanne de Vries.")
    assert balloon.rewrite.isVisible()
    assert not balloon.leave.isVisible()
    assert not balloon.ask.isVisible()


def test_a_quoted_prejudice_is_a_calm_note_where_the_cursor_is(editor, document, room, qtbot):
    room.open_card(document.card_set.cards[5].id)
    settle(qtbot, room)
    assert at_rest(editor, document, qtbot) is None
    assert editor.form.body_field.edit._underlines == ()
    editor.form.body_field.select(5, 5)
    balloon = at_rest(editor, document, qtbot)
    assert balloon.heading.plain == "Een vooroordeel"
    assert not balloon.take.isVisible()
    assert not balloon.leave.isVisible()


def test_a_misspelled_word_gets_suggestions_and_one_click_mends_it(editor, document, say, qtbot):
    balloon = say("Ik voel me verdritig.")
    assert balloon.heading.plain == "Spelling"
    qtbot.waitUntil(lambda: bool(balloon.options), timeout=30_000)
    assert balloon.lead.plain.endswith("Bedoel je:")
    assert [each.kind for each in editor.stage._lines] == ["spelling"]
    click(balloon.options[0])
    assert card(document).body == "Ik voel me verdrietig."
    assert at_rest(editor, document, qtbot) is None


def test_a_word_that_is_right_is_added_for_the_whole_set(editor, document, say, qtbot):
    balloon = say("Wat een qwibbel.", title="Qwibbel")
    click(balloon.add_word)
    assert document.card_set.words == (Word("Qwibbel"),)
    assert document.undo_stack.undoText() == "Woord Qwibbel"
    assert at_rest(editor, document, qtbot) is None


def test_a_word_is_not_misspelled_while_it_is_being_typed(editor, document, say, qtbot):
    say("Ik ben ")
    editor.form.body_field.select(7, 7)
    at_rest(editor, document, qtbot)
    write("verdri")
    assert at_rest(editor, document, qtbot) is None
    assert editor.form.tips.tips == ()
    press(Qt.Key.Key_Left)
    at_rest(editor, document, qtbot)
    assert [tip.words for tip in editor.form.tips.tips] == ["verdri"]


def test_nothing_moves_while_keys_are_pressed(editor, document, say, qtbot, monkeypatch):
    say("Ga naast ")
    editor.form.body_field.select(9, 9)
    at_rest(editor, document, qtbot)
    editor.form.tips._rest.setInterval(60_000)
    write("de depressieve persoon.")
    qtbot.waitUntil(lambda: editor.form.tips._language.is_done, timeout=30_000)
    assert editor.form.body_field.edit._underlines
    assert editor.form.tips.balloon is None
    editor.form.tips._settle()
    assert editor.form.tips.balloon.isVisible()
    assert editor.form.body_field.edit.hasFocus()


def test_a_screen_reader_gets_the_tip_with_the_field(editor, document, say, qtbot):
    balloon = say(BADLY)
    described = editor.form.body_field.edit.accessibleDescription()
    assert described == balloon.spoken
    assert "Ga naast iemand zitten" in described
    click(balloon.take)
    at_rest(editor, document, qtbot)
    assert editor.form.body_field.edit.accessibleDescription() == ""


def test_tab_leads_from_the_field_through_its_balloon(editor, document, say):
    balloon = say("Praat met de autist.")
    assert editor.form.body_field.edit.hasFocus()
    reached = []
    for _ in range(4):
        press(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached[:3] == [balloon.take, balloon.leave, balloon.why]


def test_another_card_shows_its_own_tips(editor, document, say, room, qtbot):
    say(BADLY)
    other = document.card_set.cards[3]
    room.open_card(other.id)
    assert at_rest(editor, document, qtbot) is None
    assert editor.stage._lines == ()
    room.open_card(card(document).id)
    assert at_rest(editor, document, qtbot).isVisible()


def test_a_missing_library_is_told_once(editor, document, say, qtbot, room):
    room.language._can_spell = False
    say("Praat met de autist.")
    (toast,) = editor.window().findChildren(Toast)
    assert "spellingcontrole" in toast.text
    toast.close_now()
    editor.form.tips._settle()
    assert all(not each.isVisible() for each in editor.window().findChildren(Toast))


def test_a_set_that_may_not_be_edited_keeps_its_words(home, three, show, qtbot):
    folder = home / "op-slot"
    writer = Document.create(set_body(three, three.cards[CARD].id, BADLY), folder)
    reader = Document.open(folder)
    assert reader.read_only
    room = show(reader)
    room.open_card(reader.card_set.cards[CARD].id)
    settle(qtbot, room)
    balloon = at_rest(room.editor, reader, qtbot)
    with qtbot.waitSignal(reader.refused):
        click(balloon.take)
    assert card(reader).body == BADLY
    assert room.editor.form.body_field.text() == BADLY
    reader.release()
    writer.release()


def test_the_keyboard_stays_in_the_balloon_when_its_button_goes(editor, document, say, qtbot):
    balloon = say("Praat met de autist. Dat is niet zo zeuren.")
    balloon.why.setFocus()
    press(Qt.Key.Key_Space)
    assert balloon.back.hasFocus()
    press(Qt.Key.Key_Space)
    assert balloon.take.hasFocus()
    press(Qt.Key.Key_Space)
    at_rest(editor, document, qtbot)
    assert balloon.rewrite.hasFocus()


def test_the_words_of_a_tip_come_in_sight(editor, document, say):
    balloon = say("Praat met de autist.\n\n\n\n\n\n\n\n\nZij stelt zich aan.")
    edit = editor.form.body_field.edit
    edit.verticalScrollBar().setValue(0)
    click(balloon.after)
    assert edit.verticalScrollBar().value() > 0
    assert edit.viewport().rect().contains(edit.cursorRect())


def test_a_misspelled_word_in_a_tip_is_the_tip_s_affair(editor, document, say):
    say("Zij is een depresieve persoon.")
    assert len(editor.form.tips.tips) == 1
    assert editor.form.tips.current.kind == "tip"


def test_the_pointer_shows_which_words_can_be_clicked(editor, say):
    say("Praat met de autist.")
    stage = editor.stage
    inside = stage._line_box(stage._lines[0]).center().toPoint()
    QTest.mouseMove(stage.viewport(), inside)
    assert stage.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(stage.viewport(), inside + QPoint(0, 80))
    assert stage.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_card_opened_at_a_field_shows_the_tip_there(editor, document, say, room, qtbot):
    say("Praat met de autist.", title="Die autist")
    assert editor.form.tips.current.field == "title"
    room.open_card(card(document).id, "body")
    at_rest(editor, document, qtbot)
    assert editor.form.tips.current.field == "body"


def test_a_tip_that_is_taken_right_after_a_key_lands_on_its_words(editor, document, say):
    say("Praat met de autist.")
    editor.form.tips._rest.setInterval(60_000)
    editor.form.body_field.place_cursor(0, 0)
    write("Ach. ")
    press(Qt.Key.Key_Return, CTRL)
    assert card(document).body == "Ach. Praat met de persoon met autisme."
    document.undo()
    editor.form.body_field.place_cursor(21, 21)
    write("x")
    press(Qt.Key.Key_Return, CTRL)
    assert card(document).body == "Ach. Praat met de autxist."


def test_a_key_too_many_adds_no_word(editor, document, say, qtbot):
    balloon = say("Praat met de autist. Wat een qwibbel en een flarrp.")
    balloon.take.setFocus()
    press(Qt.Key.Key_Space)
    at_rest(editor, document, qtbot)
    assert editor.form.tips.current.kind == "spelling"
    assert balloon.after.hasFocus()
