"""A small set in a folder of its own, and a way to break its files."""

from __future__ import annotations

import json

import pytest
from msgspec.structs import replace

from kwartet.model.card_set import CardSet, Illustration, Photo
from kwartet.resources import shipped_sets
from kwartet.storage.folder import create_set, read_set
from kwartet.storage.format import quartet_path

PHOTO = Photo("ab" * 32 + ".jpg", 1200, 900)


@pytest.fixture(scope="session")
def small_set() -> CardSet:
    """Three shipped quartets, one card of which shows a photo."""
    card_set = read_set(shipped_sets() / "stigmakwartet").card_set
    first, *rest = card_set.quartets[:3]
    assert isinstance(first.cards[0].picture, Illustration)
    with_photo = replace(first, cards=(replace(first.cards[0], picture=PHOTO), *first.cards[1:]))
    return replace(card_set, quartets=(with_photo, *rest))


@pytest.fixture
def folder(tmp_path, small_set):
    """A folder that holds the small set, photo included."""
    folder = tmp_path / "hoofdzaken"
    create_set(small_set, folder)
    (folder / "pictures").mkdir()
    (folder / "pictures" / PHOTO.file).write_bytes(b"no picture, but nobody looks")
    return folder


@pytest.fixture
def second(folder, small_set):
    """The file of the second quartet (Depressie)."""
    return folder / quartet_path(small_set.quartets[1].id)


@pytest.fixture
def change_json():
    """Change the JSON of a file in place: ``change_json(path, lambda raw: ...)``."""

    def change(path, edit):
        raw = json.loads(path.read_text("utf-8"))
        path.write_text(json.dumps(edit(raw) or raw), "utf-8")

    return change


@pytest.fixture
def snapshot():
    """All files under a folder with their bytes, but for the programme's own."""

    def take(folder):
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file() and ".kwartet" not in path.parts
        }

    return take
