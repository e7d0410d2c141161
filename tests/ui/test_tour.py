"""The tour: it saves pictures, keeps away from the user's things, and fails loudly."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QImage

from kwartet.errors import KwartetError
from kwartet.ui import tour
from kwartet.ui.studio import Studio


@pytest.fixture(autouse=True)
def short(monkeypatch, spoken):
    """Only the start page is visited."""
    monkeypatch.setattr(tour, "_QUIET_MS", 1)
    for part in ("_design", "_print", "_around", "_trouble", "_in_english"):
        monkeypatch.setattr(tour._Tour, part, lambda *_: None)


def test_pictures_have_the_asked_size(tmp_path):
    made = tour.run(tmp_path, (1000, 700))
    assert [file.name for file in made] == [
        "01-start-eerste-keer.png",
        "02-start.png",
        "03-nieuwe-set.png",
        "04-uitleg.png",
    ]
    picture = QImage(str(made[0]))
    assert (picture.width(), picture.height()) == (1000, 700)


def test_a_screen_that_does_not_open_is_told(tmp_path, monkeypatch):
    def fail(_):
        raise ValueError("nobody thought of this")

    monkeypatch.setattr(Studio, "explain", fail)
    with pytest.raises(ValueError, match="nobody thought"):
        tour.run(tmp_path, (1000, 700))


def test_an_error_behind_a_screen_is_told_too(tmp_path, monkeypatch):
    def fail(self):
        error = ValueError("nobody thought of this")
        sys.excepthook(ValueError, error, None)

    monkeypatch.setattr(Studio, "explain", fail)
    with pytest.raises(KwartetError, match="uitleg"):
        tour.run(tmp_path, (1000, 700))
