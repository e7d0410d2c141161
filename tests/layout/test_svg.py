"""Reading flat drawings."""

from __future__ import annotations

from pathlib import Path

import pytest

from kwartet.layout.shapes import bounds
from kwartet.layout.svg import drawing
from kwartet.resources import asset

FOLDERS = ("illustrations", "symbols", "animals")
SHIPPED = sorted(path for folder in FOLDERS for path in asset(folder).glob("*.svg"))


def written(tmp_path: Path, body: str) -> Path:
    path = tmp_path / "drawing.svg"
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{body}</svg>', "utf-8"
    )
    return path


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_drawing_reads_whole(path: Path) -> None:
    art = drawing(path)
    shapes = path.read_text("utf-8")
    assert len(art.paths) == sum(
        shapes.count(f"<{tag} ")
        for tag in ("path", "rect", "circle", "ellipse", "polygon", "polyline")
    )


def test_transforms_apply_from_the_inside_out(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        '<g transform="translate(2 3)"><rect transform="scale(2)" width="1" height="2"/></g>',
    )
    assert bounds(drawing(path).paths[0].segments) == (2, 3, 4, 7)


def test_a_rotation_turns_around_its_point(tmp_path: Path) -> None:
    path = written(tmp_path, '<polygon transform="rotate(90 5 5)" points="5,5 9,5 9,6"/>')
    assert bounds(drawing(path).paths[0].segments) == pytest.approx((4, 5, 5, 9))


def test_a_stroke_grows_with_its_transform(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        '<g transform="scale(3)" stroke="#123456" stroke-width=".5" fill="none">'
        '<path d="M0 0L1 1"/></g>',
    )
    (line,) = drawing(path).paths
    assert (line.width_mm, line.fill) == (1.5, None)
    assert line.stroke is not None
    assert line.stroke.screen == "#123456"


def test_curves_and_arcs_become_cubics(tmp_path: Path) -> None:
    path = written(tmp_path, '<path d="M0 5Q5 0 10 5A5 5 0 0 1 0 5Z"/>')
    segments = drawing(path).paths[0].segments
    assert {segment[0] for segment in segments} == {"M", "C", "Z"}
    assert bounds(segments)[3] >= 9.9


def test_the_current_colour_is_what_the_caller_says(tmp_path: Path) -> None:
    path = written(tmp_path, '<circle r="3" fill="currentColor"/>')
    fill = drawing(path, "#2E72BE").paths[0].fill
    assert fill is not None
    assert fill.cmyk == (82, 50, 0, 2)


@pytest.mark.parametrize(
    "body", ['<text x="1">ja</text>', '<rect width="1" height="1" fill="url(#a)"/>']
)
def test_what_is_not_flat_is_refused(tmp_path: Path, body: str) -> None:
    with pytest.raises(ValueError, match="not a flat"):
        drawing(written(tmp_path, body))
