from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from kwartet.model.edits import clear_card, set_body, set_picture, set_title
from kwartet.ui.design.status import Filter
from tests.ui.design.helpers import (
    ALT,
    CTRL,
    click,
    drag,
    heading,
    here,
    names,
    press,
    settle,
    write,
)


def shown(room):
    """The ids of the cards that are not faded or hidden."""
    return [t.card_id for row in room.wall.body.shown_rows for t in row.tiles if not t.is_off]


def change(document, card, edit, *more):
    document.apply("Iets", lambda s: edit(s, card.id, *more))


@pytest.fixture
def mixed(document, room, qtbot):
    """A set with a card that does not fit, one without picture, and an empty one."""
    cards = document.card_set.cards
    change(document, cards[0], set_body, "Veel te lang. " * 40)
    change(document, cards[5], set_picture, None)
    document.apply("Iets", lambda s: clear_card(s, cards[11].id))
    settle(qtbot, room)
    return cards


def test_all_cards_are_on_the_wall_with_their_status(room, document):
    assert shown(room) == [card.id for card in document.card_set.cards]
    row = room.wall.body.shown_rows[1]
    assert row.accessibleName() == "Depressie, 4 van 4 klaar"
    assert row.tiles[3].accessibleName() == "Depressie, kaart 4, Naast je zitten, klaar"


def test_the_status_follows_the_card(room, mixed):
    tiles = {t.card_id: t for row in room.wall.body.shown_rows for t in row.tiles}
    assert tiles[mixed[0].id].accessibleName().endswith("past niet")
    assert tiles[mixed[5].id].accessibleName().endswith("plaatje?")
    assert tiles[mixed[11].id].accessibleName() == "Angst, kaart 4, Dit kun jij doen, leeg"
    assert room.wall.body.shown_rows[0].accessibleName() == "ADHD, 3 van 4 klaar"


def test_filters_count_and_narrow(room, mixed):
    chips = {each: room.wall.filters.chip(each).count for each in Filter}
    assert chips == {
        Filter.ALL: 12,
        Filter.READY: 9,
        Filter.OVERFLOW: 1,
        Filter.TIP: 0,
        Filter.STICKERS: 0,
        Filter.PICTURE: 1,
        Filter.EMPTY: 1,
    }
    click(room.wall.filters.chip(Filter.OVERFLOW))
    assert shown(room) == [mixed[0].id]
    assert len(room.wall.body.shown_rows) == 1


@pytest.mark.parametrize(("key", "card"), [("3", 0), ("6", 5), ("7", 11)])
def test_number_keys_choose_filters(room, mixed, key, card):
    room.wall.focus_card(mixed[0].id)
    press(key)
    assert shown(room) == [mixed[card].id]
    assert here() == mixed[card].id
    assert room.wall.filters.current is list(Filter)[int(key) - 1]


def test_a_filter_that_leaves_nothing_says_so_and_lets_go(room, document):
    room.wall.focus_card(document.card_set.cards[0].id)
    press("3")
    state = room.wall.no_hits
    assert state.isVisible()
    assert state.button.hasFocus()
    assert state.text.plain == "Mooi, geen enkele kaart past niet."
    click(state.button)
    assert len(shown(room)) == 12


def test_search_finds_words_without_accents(room, document):
    room.wall.focus_card(document.card_set.cards[0].id)
    press(Qt.Key.Key_F, CTRL)
    write("een SOK")
    assert shown(room) == [document.card_set.cards[6].id]
    press(Qt.Key.Key_Return)
    assert here() == document.card_set.cards[6].id


def test_search_without_hits_says_so(room, document):
    press(Qt.Key.Key_F, CTRL) if QApplication.focusWidget() else room.wall.search.begin()
    write("zeppelin 3")
    assert room.wall.no_hits.isVisible()
    assert room.wall.filters.current is Filter.ALL
    press(Qt.Key.Key_Escape)
    assert len(shown(room)) == 12


def test_in_a_narrow_window_search_is_an_icon_that_opens(room, qtbot):
    room.resize(1366, 712)
    search = room.wall.search
    assert search.button.isVisible()
    assert not search.field.isVisible()
    click(search.button)
    assert search.field.hasFocus()
    press(Qt.Key.Key_Escape)
    assert search.button.isVisible()


def test_arrows_home_and_end_walk_over_the_cards(room, document):
    cards = [card.id for card in document.card_set.cards]
    room.wall.focus_card(cards[0])
    for key, at in [
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 9),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_End, 11),
        (Qt.Key.Key_Left, 10),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Left, 0),
    ]:
        press(key)
        assert here() == cards[at]


def test_the_keyboard_begins_at_the_first_card(room, document):
    assert here() == document.card_set.cards[0].id


def test_tab_stops_at_one_card_and_at_the_menu_of_its_quartet(room, document):
    room.wall.focus_card(document.card_set.cards[5].id)
    rows = room.wall.body.shown_rows
    stops = [t for row in rows for t in row.tiles if t.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [stop.card_id for stop in stops] == [document.card_set.cards[5].id]
    assert [bool(row.menu_button.focusPolicy() & Qt.FocusPolicy.TabFocus) for row in rows] == [
        False,
        True,
        False,
    ]


def test_walking_brings_cards_in_sight(room, document):
    room.resize(1440, 420)
    room.wall.focus_card(document.card_set.cards[0].id)
    press(Qt.Key.Key_End)
    tile = QApplication.focusWidget()
    assert room.wall.rect().contains(tile.mapTo(room.wall, tile.rect().center()))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_open_a_card(room, document, key):
    card = document.card_set.cards[5]
    room.wall.focus_card(card.id)
    press(key)
    assert room.page is room.editor
    assert room.editor.card_id == card.id


def test_a_click_opens_a_card(room, document):
    tile = room.wall.body.shown_rows[2].tiles[1]
    click(tile)
    assert room.editor.card_id == document.card_set.cards[9].id


def test_an_empty_set_invites_to_begin(show, document, qtbot):
    document.apply("Leeg", lambda s: replace(s, quartets=()))
    room = show(document)
    assert room.wall.no_cards.isVisible()
    assert room.wall.no_cards.heading.plain == "Nog geen kaarten"
    document.undo()
    assert not room.wall.no_cards.isVisible()


def test_only_what_changed_is_painted_again(room, document, qtbot, monkeypatch):
    painted = []
    from kwartet.ui.design import thumbnails

    real = thumbnails.card_image
    monkeypatch.setattr(thumbnails, "card_image", lambda *args: painted.append(args) or real(*args))
    change(document, document.card_set.cards[0], set_body, "Een andere tekst.")
    settle(qtbot, room)
    assert len(painted) == 1
    change(document, document.card_set.cards[0], set_title, "Andere titel")
    settle(qtbot, room)
    assert len(painted) == 1 + 4
    document.undo()
    settle(qtbot, room)
    assert len(painted) == 1 + 4


def test_nothing_is_painted_while_another_page_shows(room, document, qtbot, monkeypatch):
    room.show_style()
    settle(qtbot, room)
    before = room.wall.body.shown_rows[0].tiles[0].accessibleName()
    change(document, document.card_set.cards[0], set_title, "Later")
    assert room.wall.body.shown_rows[0].tiles[0].accessibleName() == before
    room.show_wall()
    assert "Later" in room.wall.body.shown_rows[0].tiles[0].accessibleName()


def test_dragging_the_heading_moves_the_quartet(room, document):
    row, other = room.wall.body.shown_rows[2], room.wall.body.shown_rows[0]
    drag(row, heading(row), other.mapToGlobal(QPoint(10, 40)))
    assert names(document) == ["Angst", "ADHD", "Depressie"]
    assert document.undo_stack.undoText() == "Angst verplaatsen"
    document.undo()
    assert names(document) == ["ADHD", "Depressie", "Angst"]


def test_esc_cancels_a_drag(room, document, qtbot):
    row, other = room.wall.body.shown_rows[2], room.wall.body.shown_rows[0]
    room.wall.focus_card(document.card_set.cards[8].id)
    qtbot.mousePress(row, Qt.MouseButton.LeftButton, pos=heading(row))
    qtbot.mouseMove(row, row.mapFromGlobal(other.mapToGlobal(QPoint(10, 40))))
    press(Qt.Key.Key_Escape)
    qtbot.mouseRelease(row, Qt.MouseButton.LeftButton, pos=heading(row))
    assert names(document) == ["ADHD", "Depressie", "Angst"]
    assert not document.undo_stack.canUndo()


def test_alt_with_the_arrows_moves_the_quartet_and_the_keyboard_goes_along(room, document):
    card = document.card_set.cards[5].id
    room.wall.focus_card(card)
    press(Qt.Key.Key_Up, ALT)
    assert names(document) == ["Depressie", "ADHD", "Angst"]
    assert here() == card
    press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_Down, ALT)
    assert names(document) == ["ADHD", "Angst", "Depressie"]


def test_a_filtered_wall_is_not_reordered_by_dragging(room, document):
    room.wall.search.field.setText("a")
    row, other = room.wall.body.shown_rows[-1], room.wall.body.shown_rows[0]
    drag(row, heading(row), other.mapToGlobal(QPoint(10, 40)))
    assert not document.undo_stack.canUndo()
