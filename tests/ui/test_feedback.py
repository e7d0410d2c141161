"""What a class thinks of the cards finds its way back to those who made them."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kwartet.game.bots import Level, choose
from kwartet.game.notes import Sticker
from kwartet.model import edits
from kwartet.ui.design.status import Filter
from kwartet.ui.play.controller import Phase
from kwartet.ui.play.records import delete_game, kept_games
from tests.ui.play.helpers import small_setup


@pytest.fixture
def played(studio, shipped_set, tmp_path, monkeypatch):
    """The studio with the example, of which a class has played a small game to its end page."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    studio.open_path(shipped_set)
    studio.open_room("play")
    room = studio.page
    room.begin(small_setup(studio.document.card_set, quartets=3, talk_s=0))
    controller = room.screen_of_game.controller
    controller.agree()
    random = Random(2).random
    while controller.table.ending is None:
        controller.play(choose(controller.view(controller.table.turn), Level.MEMORY, random))
    controller.go_on()
    assert controller.phase is Phase.END
    return studio


def stick(studio, row):
    """Give three stickers in a row of the end page; the id of its card."""
    feedback = studio.page.screen_of_game.page.feedback
    rows = feedback.rows
    middle = rows[row].rect()
    QTest.mouseClick(rows[row], Qt.MouseButton.LeftButton, pos=middle.center())
    rows[row].setFocus()
    QTest.keyClick(rows[row], Qt.Key.Key_Right)
    quartet, index = feedback.cards[row // len(Sticker)]
    return quartet.cards[index].id


def back_to_the_wall(studio, qtbot, total):
    """Put the game away, go to the wall, and wait until it counts so many stickers."""
    studio.page.put_away()
    studio.open_room("design")
    wall = studio.page.wall
    qtbot.waitUntil(lambda: wall.filters.chip(Filter.STICKERS).count == total)
    return wall


def test_what_a_class_sends_is_counted_on_the_wall_and_in_the_editor(played, qtbot):
    studio = played
    card = stick(studio, 0)
    assert stick(studio, 2) == card
    studio.page.screen_of_game.page.send_button.click()
    wall = back_to_the_wall(studio, qtbot, 6)
    tile = wall.body.tile(card)
    told = "Stickers uit de klas: Ik snap het 3, Het raakt me 3"
    assert tile.accessibleDescription() == told
    qtbot.waitUntil(lambda: tile.toolTip() == f"Klaar. {told}")
    QTest.mouseClick(wall.filters.chip(Filter.STICKERS), Qt.MouseButton.LeftButton)
    on = [t.card_id for row in wall.body.shown_rows for t in row.tiles if not t.is_off]
    assert on == [card]
    studio.open_card(card)
    editor = studio.page.editor
    assert editor.stickers.isVisible()
    names = [each.accessibleName() for each in editor.stickers.counts.values()]
    assert names == ["Ik snap het: 3", "Het klopt: 0", "Het raakt me: 3"]


def test_stickers_that_were_not_sent_stay_with_the_class(played, qtbot):
    card = stick(played, 0)
    wall = back_to_the_wall(played, qtbot, 0)
    assert wall.body.tile(card).toolTip() == ""
    assert not wall.filters.chip(Filter.STICKERS).isVisible()
    played.open_card(card)
    assert not played.page.editor.stickers.isVisible()


def test_an_example_that_becomes_ones_own_keeps_its_stickers(played, qtbot):
    card = stick(played, 0)
    played.page.screen_of_game.page.send_button.click()
    wall = back_to_the_wall(played, qtbot, 3)
    played.document.apply("Titel", lambda s: edits.set_title(s, card, "Anders"))
    assert not played.document.is_example
    played.open_room("print")
    played.open_room("design")
    qtbot.waitUntil(lambda: "Anders" in wall.body.tile(card).accessibleName())
    assert "Ik snap het 3" in wall.body.tile(card).toolTip()


def test_throwing_a_game_away_leaves_what_was_sent(played, qtbot):
    card = stick(played, 0)
    played.page.screen_of_game.page.send_button.click()
    (game,) = kept_games(played.document.card_set.id)
    played.page.put_away()
    delete_game(game.path)
    assert kept_games(played.document.card_set.id) == []
    wall = back_to_the_wall(played, qtbot, 3)
    assert "Ik snap het 3" in wall.body.tile(card).toolTip()


def test_news_reaches_the_editor_that_was_left_open(played, qtbot):
    card = stick(played, 0)
    played.open_card(card)
    assert not played.page.editor.stickers.isVisible()
    played.open_room("play")
    played.page.screen_of_game.page.send_button.click()
    played.page.put_away()
    played.open_room("design")
    qtbot.waitUntil(played.page.editor.stickers.isVisible)
    assert played.page.editor.stickers.counts[Sticker.CLEAR].accessibleName() == "Ik snap het: 3"
