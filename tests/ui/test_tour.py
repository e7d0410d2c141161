"""The tour: it saves pictures, keeps away from the user's things, plays, and fails loudly."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QImage

from kwartet.errors import KwartetError
from kwartet.ui import tour
from kwartet.ui.places import games_folder
from kwartet.ui.play.table import page
from kwartet.ui.studio import Studio
from kwartet.ui.tour import camera
from kwartet.ui.tour.camera import Camera
from kwartet.ui.tour.studio import StudioTour
from kwartet.ui.tour.table import TableTour

PARTS = (
    "_start",
    "_design",
    "_print",
    "_play",
    "_after_class",
    "_around",
    "_trouble",
    "_in_english",
)


@pytest.fixture
def short(monkeypatch, spoken):
    """Only the start page is visited."""
    monkeypatch.setattr(camera, "QUIET_MS", 1)
    for part in PARTS[1:]:
        monkeypatch.setattr(StudioTour, part, lambda *_: None)


@pytest.fixture
def playing(monkeypatch, spoken):
    """Only the play room is visited, without pictures; their names."""
    monkeypatch.setattr(camera, "QUIET_MS", 1)
    for part in PARTS:
        monkeypatch.setattr(StudioTour, part, _TO_PLAY.get(part, lambda *_: None))
    monkeypatch.setattr(page, "THINKING_MS", 1)
    monkeypatch.setattr(page, "SPEAKING_MS", 1)
    names = []
    monkeypatch.setattr(Camera, "shoot", lambda _, name: names.append(name))
    return names


_TO_PLAY = {
    "_design": lambda self, own: self._studio.open_path(own),
    "_play": StudioTour._play,
}


def test_pictures_have_the_asked_size(short, tmp_path):
    made = tour.run(tmp_path, (1000, 700))
    assert [file.name for file in made] == [
        "001-start-eerste-keer.png",
        "002-start.png",
        "003-nieuwe-set.png",
        "004-uitleg.png",
    ]
    picture = QImage(str(made[0]))
    assert (picture.width(), picture.height()) == (1000, 700)


def test_a_screen_that_does_not_open_is_told(short, tmp_path, monkeypatch):
    def fail(_):
        raise ValueError("nobody thought of this")

    monkeypatch.setattr(Studio, "explain", fail)
    with pytest.raises(ValueError, match="nobody thought"):
        tour.run(tmp_path, (1000, 700))


def test_an_error_behind_a_screen_is_told_too(short, tmp_path, monkeypatch):
    def fail(self):
        error = ValueError("nobody thought of this")
        sys.excepthook(ValueError, error, None)

    monkeypatch.setattr(Studio, "explain", fail)
    with pytest.raises(KwartetError, match="uitleg"):
        tour.run(tmp_path, (1000, 700))


def test_a_game_is_played_to_the_end_at_the_real_table(playing, tmp_path):
    before = games_folder("any")
    made = tour.run(tmp_path, (1366, 768))
    assert [file.name for file in made] == ["lesverslag.pdf", "handvellen.pdf"]
    assert all(file.read_bytes().startswith(b"%PDF") for file in made)
    for name in (
        *("spelen", "spelen-past-niet", "voor-de-docent", "afspraken", "gordijn"),
        *("gordijn-hulplijnen", "pauze", "hand-dicht", "hand", "vraag-kwartet", "vraag-kaart"),
        *("vraag-klaar", "kaart-groot", "hardop", "raak", "mis", "kwartet", "teruggedraaid"),
        *("zwaar-thema", "gesprek", "gesprek-zwaar", "einde", "einde-stickers", "afsluiting"),
        *("stap-voor-stap", "eerdere-spellen", "samen-computer-denkt", "snel-8-hand", "bord"),
    ):
        assert playing.count(name) == 1
    assert sum(name.endswith("-licht") for name in playing) > 30
    assert games_folder("any") == before, "the games of the user are left alone"


def test_a_game_that_does_not_end_is_told(playing, tmp_path, monkeypatch):
    def stop(self):
        self._controller.stop()

    monkeypatch.setattr(TableTour, "play_to_the_end", stop)
    with pytest.raises(KwartetError, match="come to its end"):
        tour.run(tmp_path, (1366, 768))
