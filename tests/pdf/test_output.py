"""A file appears whole or not at all, whatever stops the work."""

from __future__ import annotations

import os

import pytest

from kwartet.errors import KwartetError
from kwartet.pdf.output import whole_file
from kwartet.pdf.png import write_pngs
from kwartet.pdf.products import SheetOptions, write_press, write_sheets
from tests.pdf.helpers import a_job, a_photo, a_set


class StopError(Exception):
    """The user pressed Stop."""


PRODUCTS = {
    "press": write_press,
    "sheets": lambda job, out, progress: write_sheets(job, SheetOptions(), out, progress),
}


@pytest.mark.parametrize("product", PRODUCTS)
def test_progress_counts_every_page(tmp_path, product):
    told = []
    PRODUCTS[product](
        a_job(tmp_path, a_set(2)), tmp_path / "out.pdf", lambda *step: told.append(step)
    )
    total = told[0][1]
    assert told == [(done, total) for done in range(total + 1)]


@pytest.mark.parametrize("product", PRODUCTS)
def test_stopping_leaves_no_file_and_keeps_the_old_one(tmp_path, product):
    def stop(done: int, total: int) -> None:
        if done == 2:
            raise StopError

    photos = tuple(a_photo(tmp_path / "pictures", f"{n}.jpg", (200, 200)) for n in range(4))
    out = tmp_path / "out" / "cards.pdf"
    out.parent.mkdir()
    out.write_bytes(b"the former one")
    with pytest.raises(StopError):
        PRODUCTS[product](a_job(tmp_path, a_set(photos=photos)), out, stop)
    assert [file.name for file in out.parent.iterdir()] == ["cards.pdf"]
    assert out.read_bytes() == b"the former one"


@pytest.mark.parametrize("product", PRODUCTS)
def test_a_folder_that_is_not_there_is_an_error_with_advice(tmp_path, product):
    with pytest.raises(KwartetError) as raised:
        PRODUCTS[product](a_job(tmp_path, a_set()), tmp_path / "no" / "cards.pdf", lambda *_: None)
    assert "cards.pdf" in raised.value.message.nl
    assert "kies een andere plek" in raised.value.message.nl


@pytest.mark.skipif(os.name != "posix", reason="limits the size of files as POSIX does")
@pytest.mark.parametrize("product", PRODUCTS)
def test_a_full_disk_is_an_error_and_leaves_nothing(tmp_path, product):
    import resource

    out = tmp_path / "out" / "cards.pdf"
    out.parent.mkdir()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(KwartetError, match="is there room"):
            PRODUCTS[product](a_job(tmp_path, a_set()), out, lambda *_: None)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert not list(out.parent.iterdir())


def test_a_file_in_the_way_of_the_folder_of_pictures_is_said(tmp_path):
    (tmp_path / "plaatjes").write_text("a file")
    with pytest.raises(KwartetError, match="cannot be made"):
        write_pngs(a_job(tmp_path, a_set()), tmp_path / "plaatjes")


def test_an_error_while_writing_leaves_nothing(tmp_path):
    with pytest.raises(ZeroDivisionError), whole_file(tmp_path / "cards.pdf") as file:
        file.write(b"%d" % (1 / 0))
    assert not list(tmp_path.iterdir())
