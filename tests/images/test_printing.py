"""Photos at their printed size, and the cache that spares the second export."""

from __future__ import annotations

import io
import os

import pytest
from PIL import Image

from kwartet.errors import KwartetError
from kwartet.images.cache import PictureCache, cache_folder
from kwartet.images.cmyk import Press
from kwartet.images.printing import printed_jpeg, stand_in_jpeg
from kwartet.resources import asset
from tests.pdf.helpers import noisy_picture

PRESS = Press(asset("profiles", "ISOcoated_v2_300_bas.icc"), 300)


@pytest.fixture
def photo(tmp_path):
    noisy_picture(400, 200).save(tmp_path / "photo.jpg", quality=95)
    return tmp_path / "photo.jpg"


@pytest.fixture
def cache(tmp_path):
    return PictureCache(tmp_path / "cache")


def test_a_photo_is_made_smaller(photo, cache):
    assert size_of(printed_jpeg(photo, (100, 50), PRESS, cache)) == ("CMYK", (100, 50))
    assert size_of(printed_jpeg(photo, (100, 50), None, cache)) == ("RGB", (100, 50))


def test_a_photo_is_never_made_larger(photo, cache):
    assert size_of(printed_jpeg(photo, (4000, 2000), PRESS, cache)) == ("CMYK", (400, 200))


def test_the_second_time_it_comes_from_the_cache(photo, cache):
    first = printed_jpeg(photo, (100, 50), PRESS, cache)
    (kept,) = cache.folder.iterdir()
    marked = first[:2] + b"\xff\xfe\x00\x06mark" + first[2:]
    kept.write_bytes(marked)
    assert printed_jpeg(photo, (100, 50), PRESS, cache) == marked


def test_the_cache_knows_content_size_profile_and_limit(photo, cache, tmp_path):
    printed_jpeg(photo, (100, 50), PRESS, cache)
    printed_jpeg(photo, (101, 50), PRESS, cache)
    printed_jpeg(photo, (100, 50), None, cache)
    printed_jpeg(photo, (100, 50), Press(PRESS.profile, 240), cache)
    assert len(list(cache.folder.iterdir())) == 4
    copy = tmp_path / "another name.jpg"
    copy.write_bytes(photo.read_bytes())
    printed_jpeg(copy, (100, 50), PRESS, cache)
    assert len(list(cache.folder.iterdir())) == 4
    noisy_picture(400, 200, seed=9).save(photo)
    printed_jpeg(photo, (100, 50), PRESS, cache)
    assert len(list(cache.folder.iterdir())) == 5


def test_a_kept_picture_that_is_half_there_is_made_again(photo, cache):
    first = printed_jpeg(photo, (100, 50), PRESS, cache)
    (kept,) = cache.folder.iterdir()
    kept.write_bytes(first[:500])
    assert printed_jpeg(photo, (100, 50), PRESS, cache) == first
    assert kept.read_bytes() == first


def test_a_cache_that_cannot_be_written_to_does_no_harm(photo, tmp_path):
    (tmp_path / "file").write_text("where the cache should be")
    data = printed_jpeg(photo, (100, 50), PRESS, PictureCache(tmp_path / "file" / "cache"))
    assert size_of(data) == ("CMYK", (100, 50))


def test_the_oldest_pictures_make_room(cache):
    cache.folder.mkdir()
    for age, name in enumerate(("new.jpg", "old.jpg", "oldest.jpg")):
        (cache.folder / name).write_bytes(bytes(100))
        os.utime(cache.folder / name, (1000 - age, 1000 - age))
    cache.trim(most_bytes=200)
    assert {file.name for file in cache.folder.iterdir()} == {"new.jpg", "old.jpg"}


def test_the_cache_lies_where_the_system_wants_it(monkeypatch, tmp_path):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_folder() == tmp_path / "stigmakwartet" / "pictures"
    monkeypatch.setattr("sys.platform", "darwin")
    assert cache_folder().parts[-4:] == ("Library", "Caches", "stigmakwartet", "pictures")
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    assert cache_folder() == tmp_path / "Local" / "stigmakwartet" / "pictures"


def test_a_photo_that_cannot_be_read_is_an_error_and_has_a_stand_in(tmp_path, cache):
    with pytest.raises(KwartetError):
        printed_jpeg(tmp_path / "gone.jpg", (10, 10), PRESS, cache)
    assert size_of(stand_in_jpeg(PRESS)) == ("CMYK", (1, 1))
    assert size_of(stand_in_jpeg(None)) == ("RGB", (1, 1))


def size_of(data: bytes) -> tuple[str, tuple[int, int]]:
    with Image.open(io.BytesIO(data)) as image:
        return image.mode, image.size
