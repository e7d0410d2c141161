"""Games on the disk: every move at once, and going on wherever it was left."""

from __future__ import annotations

from random import Random

import pytest

from kwartet.atomic import temporary_beside
from kwartet.errors import KwartetError
from kwartet.game.moves import TakeBack
from kwartet.game.notes import GameNotes, Sticker
from kwartet.game.session import begin
from kwartet.storage.notes import read_notes, sent_stickers
from kwartet.ui.places import games_folder
from kwartet.ui.play import records
from kwartet.ui.play.controller import Phase, PlayController, continue_game, start_game
from kwartet.ui.play.records import (
    delete_game,
    kept_games,
    new_game_file,
    open_game_file,
)
from tests.ui.play.helpers import BEGUN, computers, shipped, small_setup


@pytest.fixture
def card_set(shipped_set):
    return shipped(shipped_set)


@pytest.fixture
def games(qapp, tmp_path, monkeypatch):
    """An empty folder for games."""
    monkeypatch.setattr(records, "games_folder", lambda set_id: tmp_path / set_id)
    return tmp_path


def played(session, count, seed=1):
    """The sessions along ``count`` legal asks."""
    from kwartet.game.bots import Level, choose

    random = Random(seed).random
    for _ in range(count):
        if session.table.ending is not None:
            return
        session = session.play(choose(session.view(session.table.turn), Level.MEMORY, random))
        yield session


def test_games_lie_in_the_users_data_away_from_the_set(qapp):
    assert "games" in games_folder("abc").parts
    assert games_folder("abc").name == "abc"


def test_whatever_moment_it_is_killed_nothing_is_lost(card_set, games):
    session = begin(small_setup(card_set, quartets=6), 3, BEGUN)
    file = new_game_file(session)
    for step in played(session, 60):
        file.append(step)
        again, read = open_game_file(file.path)
        assert read == step
        file = again


def test_a_line_that_was_half_written_is_left_out_wherever_it_ends(card_set, games):
    session = begin(small_setup(card_set), 3, BEGUN)
    file = new_game_file(session)
    *_, before, last = played(session, 8)
    file.append(last)
    data = file.path.read_bytes()
    line = data.splitlines(keepends=True)[-1]
    for cut in range(1, len(line) + 1):
        file.path.write_bytes(data[:-cut])
        again, read = open_game_file(file.path)
        assert read == before
        again.append(last)
        assert file.path.read_bytes() == data


def test_a_record_changed_elsewhere_goes_on_from_what_holds(card_set, games):
    session = begin(small_setup(card_set), 3, BEGUN)
    file = new_game_file(session)
    steps = list(played(session, 8))
    file.append(steps[-1])
    lines = file.path.read_bytes().splitlines(keepends=True)
    lines[-3] = lines[-3][:-2] + b"!\n"
    damaged = b"".join(lines)
    file.path.write_bytes(damaged)
    _, read = open_game_file(file.path)
    assert read == steps[-4]
    assert file.path.with_suffix(".kapot").read_bytes() == damaged
    assert open_game_file(file.path)[1] == steps[-4]


def test_a_file_that_is_no_game_says_so(games, tmp_path):
    path = tmp_path / "x.spel"
    path.write_bytes(b"hello")
    with pytest.raises(KwartetError):
        open_game_file(path)


def test_what_failed_to_be_written_comes_with_the_next_move(card_set, games, monkeypatch):
    session = begin(small_setup(card_set), 3, BEGUN)
    controller = PlayController(card_set, games, session, new_game_file(session))
    told = []
    controller.not_kept.connect(told.append)
    steps = list(played(session, 3))
    path = games / session.setup.source.id / "2026-11-23-1040.spel"
    with monkeypatch.context() as patch:
        patch.setattr(records.os, "fsync", full_disk)
        controller.play(steps[0].entries[-1].move)
    assert len(told) == 1
    controller.play(steps[1].entries[-1].move)
    assert open_game_file(path)[1] == steps[1]


def full_disk(_file):
    raise OSError("full")


def test_games_stand_side_by_side_by_date(card_set, games):
    setup = small_setup(card_set)
    for begun in ("2026-11-23 10:40", "2026-11-23 10:40", "2026-11-24 09:00"):
        new_game_file(begin(setup, 3, begun))
    found = kept_games(card_set.id)
    assert len(found) == 3
    assert {game.path.name for game in found} == {
        "2026-11-23-1040.spel",
        "2026-11-23-1040-2.spel",
        "2026-11-24-0900.spel",
    }
    delete_game(found[0].path)
    assert len(kept_games(card_set.id)) == 2


def test_parked_questions_are_kept_only_when_chosen(card_set, games):
    controller = start_game(card_set, games, small_setup(card_set))
    path = kept_games(card_set.id)[0].path
    controller.park("Mag je dat vragen?")
    assert continue_game(card_set, games, path).notes.parked == ()
    controller.keep_parked(True)
    assert continue_game(card_set, games, path).notes.parked == ("Mag je dat vragen?",)
    controller.keep_parked(False)
    assert b"Mag je dat" not in path.with_suffix(".json").read_bytes()


def test_what_a_crash_left_half_way_is_cleared_away(card_set, games):
    """A question that is no longer to be kept may stand in it."""
    controllers = [start_game(card_set, games, small_setup(card_set)) for _ in range(2)]
    paths = sorted(game.path for game in kept_games(card_set.id))
    left = [temporary_beside(path.with_suffix(".json")) for path in paths]
    for each in left:
        each.write_text("Mag je dat vragen?")
    continue_game(card_set, games, paths[0])
    assert [each.exists() for each in left] == [False, True]
    delete_game(paths[1])
    assert not left[1].exists()
    assert len(controllers) == 2


def test_stickers_reach_the_makers_only_when_sent_as_sums(card_set, games):
    card = card_set.quartets[0].cards[0].id
    for number in (1, 2):
        controller = start_game(card_set, games, small_setup(card_set))
        controller.give_sticker(card, Sticker.CLEAR, number)
        controller.send_stickers()
    unsent = start_game(card_set, games, small_setup(card_set))
    unsent.give_sticker(card, Sticker.CLEAR, 3)
    assert sent_stickers(games / card_set.id) == {card: {Sticker.CLEAR: 3}}


def test_a_game_that_is_thrown_away_leaves_only_what_was_sent(card_set, games):
    card = card_set.quartets[0].cards[0].id
    for sends in (True, False):
        controller = start_game(card_set, games, small_setup(card_set))
        controller.agree()
        controller.park("Mag je dat vragen?")
        controller.keep_parked(True)
        controller.give_sticker(card, Sticker.RIGHT, 2)
        if sends:
            controller.send_stickers()
    for game in kept_games(card_set.id):
        delete_game(game.path)
    (left,) = (games / card_set.id).iterdir()
    assert read_notes(left) == GameNotes({card: {Sticker.RIGHT: 2}}, sent=True)
    minute = f"{left.stem[:10]} {left.stem[11:13]}:{left.stem[13:15]}"
    again = new_game_file(begin(small_setup(card_set), 3, minute))
    assert again.read_notes() == GameNotes()
    assert sent_stickers(games / card_set.id) == {card: {Sticker.RIGHT: 2}}


def test_damaged_notes_are_empty_notes(card_set, games):
    controller = start_game(card_set, games, small_setup(card_set))
    controller.agree()
    path = kept_games(card_set.id)[0].path
    path.with_suffix(".json").write_text("{")
    assert continue_game(card_set, games, path).notes == GameNotes()


def test_a_correction_is_kept_too(card_set, games):
    controller = start_game(card_set, games, small_setup(card_set, seats=computers(3)))
    controller.agree()
    start = controller.session
    first = next(iter(played(start, 1)))
    controller.play(first.entries[-1].move)
    controller.take_back()
    again = continue_game(card_set, games, kept_games(card_set.id)[0].path)
    assert again.session == controller.session
    assert isinstance(again.session.entries[-1].move, TakeBack)
    assert again.phase is Phase.TABLE
