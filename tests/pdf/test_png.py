"""A picture of each card, cut to its trim."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PIL import Image

from kwartet.layout.inks import PAPER
from kwartet.model.palette import swatch
from kwartet.pdf.deck import deck_of
from kwartet.pdf.png import file_names, write_pngs
from tests.pdf.helpers import a_job, a_photo, a_set


def test_each_card_and_the_back_get_a_picture(tmp_path):
    told = []
    files = write_pngs(
        a_job(tmp_path, a_set()),
        tmp_path / "new" / "pngs",
        progress=lambda *step: told.append(step),
    )
    names = [f"kwartet-0-{n}.png" for n in (1, 2, 3, 4)] + ["achterkant.png"]
    assert [file.name for file in files] == names
    assert sorted(file.name for file in (tmp_path / "new" / "pngs").iterdir()) == sorted(names)
    assert told == [(done, 5) for done in range(6)]


@pytest.mark.parametrize(("dpi", "size"), [(300, (732, 1181)), (96, (234, 378))])
def test_a_picture_is_the_trim_in_whole_pixels(tmp_path, dpi, size):
    job = a_job(tmp_path, a_set(), only=frozenset({"card-0"}))
    for file in write_pngs(job, tmp_path, dpi):
        with Image.open(file) as image:
            assert image.size == size
            assert image.mode == "RGB"


def test_colours_are_those_of_the_screen_to_the_edge(tmp_path):
    job = a_job(tmp_path, a_set(), only=frozenset({"card-0"}))
    with Image.open(write_pngs(job, tmp_path)[0]) as image:
        band = tuple(bytes.fromhex(swatch("zonnegeel").screen[1:]))
        paper = tuple(bytes.fromhex(PAPER.screen[1:]))
        right, bottom = image.width - 1, image.height - 1
        assert image.getpixel((0, 0)) == image.getpixel((right, 0)) == band
        assert image.getpixel((0, bottom)) == image.getpixel((right, bottom)) == paper


def test_a_photo_is_in_the_picture(tmp_path):
    photo = a_photo(tmp_path / "pictures")
    with Image.open(tmp_path / "pictures" / photo.file) as original:
        original.paste((250, 10, 200), (0, 0, *original.size))
        original.save(tmp_path / "pictures" / photo.file)
    job = a_job(tmp_path, a_set(photos=(photo,)), only=frozenset({"card-0"}))
    with Image.open(write_pngs(job, tmp_path)[0]) as image:
        red, green, blue = image.getpixel((366, 300))
    assert red > 230
    assert green < 40
    assert 170 < blue < 230


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ADHD", "adhd-1"),
        ("Eén vóór allen!", "een-voor-allen-1"),
        ("../../etc/passwd", "etc-passwd-1"),
        ("con", "con-1"),
        ("愛", "kwartet-1"),
        ("a" * 300, "a" * 60 + "-1"),
    ],
)
def test_file_names_are_safe_whatever_a_quartet_is_called(tmp_path, name, expected):
    card_set = a_set()
    card_set = replace(card_set, quartets=(replace(card_set.quartets[0], name=name),))
    assert file_names(deck_of(a_job(tmp_path, card_set)))[0] == expected


def test_quartets_of_one_name_do_not_overwrite_each_other(tmp_path):
    card_set = a_set(3)
    quartets = tuple(replace(quartet, name="Rouw") for quartet in card_set.quartets)
    names = file_names(deck_of(a_job(tmp_path, replace(card_set, quartets=quartets))))
    assert names[::4] == ["rouw-1", "rouw-2-1", "rouw-3-1"]
    assert len(set(names)) == 12
