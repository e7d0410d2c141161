"""A game that was killed goes on where it was: at fifty moments by chance, and from the window."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from kwartet.ui.play import records
from kwartet.ui.play.controller import Phase
from kwartet.ui.play.records import kept_games
from kwartet.ui.play.table.page import Stage
from tests.ui.play.players import Keys, settle
from tests.ui.play.test_room import begun

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of other systems")

ROOT = Path(__file__).parents[3]


def start(how: str, folder: Path) -> subprocess.Popen[str]:
    places = {f"XDG_{each}_HOME": str(folder / each) for each in ("CONFIG", "DATA", "CACHE")}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.ui.play.killed", how, str(folder)],
        cwd=ROOT,
        env={**os.environ, **places, "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )


def test_at_fifty_moments_by_chance_nothing_is_lost(tmp_path):
    """The fifty rounds are in ``killed.py``, where each is a process of its own."""
    with start("rounds", tmp_path) as process:
        told, _ = process.communicate(timeout=120)
    assert process.returncode == 0
    words = told.split()
    figures = dict(zip(words[::2], map(int, words[1::2]), strict=True))
    assert figures["rounds"] == 50
    assert figures["lost"] == 0
    assert figures["between"] > 5
    assert figures["files"] == figures["finished"] + 1 > 2


@pytest.fixture
def left_over(tmp_path, shipped_set, monkeypatch):
    """A folder in which a studio in another process played, and was killed after some moves."""
    shutil.copytree(shipped_set, tmp_path / "set", ignore=shutil.ignore_patterns(".kwartet"))
    monkeypatch.setattr(records, "games_folder", lambda set_id: tmp_path / "games" / set_id)

    def play_and_kill(moves: int) -> int:
        with start("window", tmp_path) as process:
            shown = 0
            while shown < moves:
                line = process.stdout.readline()
                assert line, "the game ended before it was killed"
                shown = int(line.split()[1])
            process.kill()
        return shown

    return tmp_path, play_and_kill


def test_the_window_was_killed_and_the_teacher_comes_back(qtbot, studio, left_over):
    folder, play_and_kill = left_over
    random = Random(7)
    shown = play_and_kill(random.randrange(4, 9))
    again = play_and_kill(shown + random.randrange(2, 6))
    assert again > shown
    studio.open_path(folder / "set")
    studio.open_room("play")
    studio.activateWindow()
    qtbot.waitUntil(studio.isActiveWindow)
    settle()
    room = studio.page
    set_id = studio.document.card_set.id
    (kept,) = kept_games(set_id)
    assert len(kept.session.entries) >= again
    welcome = room.setup_page.welcome
    assert welcome.isVisible()
    assert "Welkom terug" in welcome.banner._text.plain
    Keys().press(welcome.on_button)
    screen = room.screen_of_game
    controller = screen.controller
    assert controller.session == kept.session
    assert controller.notes.agreed
    if controller.phase is Phase.TABLE:
        assert screen.page.stage is Stage.CURTAIN
        assert not screen.page.asking.hand.is_open
    assert not controller.turn_clock.running
    assert 0 < controller.lesson_clock.elapsed_s < 120
    controller.stop()
    assert len(kept_games(set_id)) == 1
    screen.page.closing.done_button.click()
    assert not welcome.isVisible()


def test_a_game_put_away_for_later_is_one_press_away(room):
    assert not room.setup_page.welcome.isVisible()
    screen = begun(room)
    screen.controller.pause()
    screen.pause_page.away_button.click()
    assert room.setup_page.welcome.isVisible()
    room.setup_page.welcome.on_button.click()
    assert room.screen_of_game.controller.session == screen.controller.session
