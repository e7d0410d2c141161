"""The plates that Ghostscript separates: only C, M, Y, K and named spots, never too much ink."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kwartet.pdf.presets import preset
from kwartet.pdf.press import write_press
from tests.pdf.helpers import a_job, a_photo, a_set, with_marks

PROCESS = ("Cyan", "Magenta", "Yellow", "Black")


@pytest.mark.parametrize("key", ["standaard", "drivethru-63x88"])
def test_total_ink_is_held_in_vectors_and_photos(tmp_path, ghostscript, key):
    chosen = preset(key)
    photos = tuple(a_photo(tmp_path / "pictures", name) for name in ("one.jpg", "three.png"))
    write_press(a_job(tmp_path, a_set(photos=photos), chosen), tmp_path / "press.pdf")
    for page in plates(ghostscript, tmp_path / "press.pdf", tmp_path, last=4):
        assert set(page) == set(PROCESS)
        total = sum(page[name] for name in PROCESS)
        assert total.max() <= chosen.total_ink_percent
        assert total.max() > 100


def test_spots_have_plates_of_their_own_and_marks_are_on_all(tmp_path, ghostscript):
    job = a_job(tmp_path, a_set(), with_marks(preset("standaard")))
    write_press(job, tmp_path / "press.pdf")
    (page,) = plates(ghostscript, tmp_path / "press.pdf", tmp_path, last=1)
    assert set(page) == {*PROCESS, "CutContour"}
    top_left_mark = np.s_[: mm_to_px(5), mm_to_px(8.8) : mm_to_px(9.3)]
    for plate in page.values():
        assert plate[top_left_mark].max() > 50
    middle = page["CutContour"][mm_to_px(40) : mm_to_px(60), mm_to_px(20) : mm_to_px(50)]
    assert middle.max() == 0


def test_black_text_overprints_the_colour_beneath(tmp_path, ghostscript):
    """Where the heading is black, the yellow of the band goes on."""
    write_press(a_job(tmp_path, a_set()), tmp_path / "press.pdf")
    (page,) = plates(ghostscript, tmp_path / "press.pdf", tmp_path, last=1)
    band = np.s_[mm_to_px(5) : mm_to_px(13), mm_to_px(15) : mm_to_px(60)]
    black = page["Black"][band] > 99
    assert black.any()
    assert page["Yellow"][band][black].min() > 90


def plates(ghostscript: str, pdf: Path, folder: Path, last: int) -> list[dict[str, np.ndarray]]:
    """For each page its plates by name, in percent of ink at each pixel."""
    out = folder / "plate-%d.tif"
    options = ["-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=tiffsep", f"-r{DPI}", f"-dLastPage={last}"]
    subprocess.run([ghostscript, *options, "-o", out, pdf], check=True, capture_output=True)
    return [
        {
            file.stem.partition("(")[2].rstrip(")"): ink_percent(file)
            for file in folder.glob(f"plate-{page}(*).tif")
        }
        for page in range(1, last + 1)
    ]


DPI = 150


def mm_to_px(mm: float) -> int:
    return round(mm / 25.4 * DPI)


def ink_percent(file: Path) -> np.ndarray:
    with Image.open(file) as plate:
        return (255 - np.asarray(plate.convert("L"), dtype=float)) / 2.55
