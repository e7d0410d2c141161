"""Sheets for home printers: RGB, fronts and backs in turn, and small print."""

from __future__ import annotations

import pikepdf
import pypdfium2
import pytest
from msgspec.structs import replace

from kwartet.pdf.products import SheetOptions, write_sheets
from tests.pdf.helpers import MM_PER_PT, a_job, a_photo, a_set, fonts, images, painted


def test_sheets_come_as_front_and_back(tmp_path):
    assert write_sheets(a_job(tmp_path, a_set(2)), SheetOptions(), tmp_path / "a4.pdf") == [
        tmp_path / "a4.pdf"
    ]
    texts = page_texts(tmp_path / "a4.pdf")
    assert len(texts) == 4
    assert "Testspel · vel 1 van 2 · voorkant · 62 × 100 mm" in texts[0]
    assert "Testspel · vel 2 van 2 · achterkant · 62 × 100 mm" in texts[3]
    assert [f"Fijne titel {n}" in texts[0] for n in range(8)] == [True] * 8
    assert texts[1].count("Testspel") == 6 * 2 + 1
    assert texts[3].count("Testspel") == 2 * 2 + 1


def test_an_english_set_has_english_small_print(tmp_path):
    card_set = replace(a_set(), language="en")
    write_sheets(a_job(tmp_path, card_set), SheetOptions(), tmp_path / "a4.pdf")
    assert "sheet 1 of 1 · front · 62 × 100 mm" in page_texts(tmp_path / "a4.pdf")[0]


def test_the_page_has_the_size_of_the_paper(tmp_path):
    for paper, size in (("A4", (210, 297)), ("A3", (297, 420))):
        write_sheets(a_job(tmp_path, a_set()), SheetOptions(paper=paper), tmp_path / "sheets.pdf")
        with pikepdf.open(tmp_path / "sheets.pdf") as pdf:
            left, bottom, right, top = (float(v) * MM_PER_PT for v in pdf.pages[0].obj.MediaBox)
            assert (left, bottom) == (0, 0)
            assert sorted((right, top)) == pytest.approx(size, abs=0.01)


def test_colours_and_photos_are_srgb(tmp_path):
    photos = (a_photo(tmp_path / "pictures"),)
    write_sheets(a_job(tmp_path, a_set(photos=photos)), SheetOptions(), tmp_path / "a4.pdf")
    with pikepdf.open(tmp_path / "a4.pdf") as pdf:
        assert pdf.check_pdf_syntax() == []
        operators = {each.operator for page in pdf.pages for each in painted(page.obj)}
        assert "rg" in operators
        assert not {"k", "K", "cs", "CS", "g", "G"} & operators
        assert {str(image.ColorSpace) for image in images(pdf)} == {"/DeviceRGB"}
        assert "/Decode" not in images(pdf)[0]
        assert fonts(pdf)
        assert "/OutputIntents" not in pdf.Root


def test_the_print_dialogue_is_asked_for_actual_size_and_the_right_edge(tmp_path):
    for turn, duplex in (("long", "/DuplexFlipLongEdge"), ("short", "/DuplexFlipShortEdge")):
        write_sheets(a_job(tmp_path, a_set()), SheetOptions(turn=turn), tmp_path / "a4.pdf")
        with pikepdf.open(tmp_path / "a4.pdf") as pdf:
            assert pdf.Root.ViewerPreferences.PrintScaling == "/None"
            assert pdf.Root.ViewerPreferences.Duplex == duplex


@pytest.mark.parametrize("turn", ["long", "short"])
def test_the_back_of_a_lone_card_lies_behind_it(tmp_path, turn):
    """One card, at the top left of the front: its back is where turning the sheet brings it."""
    job = a_job(tmp_path, a_set(), only=frozenset({"card-0"}))
    write_sheets(job, SheetOptions(turn=turn, cut="none"), tmp_path / "one.pdf")
    with pypdfium2.PdfDocument(tmp_path / "one.pdf") as pdf:
        front, back = (inked(pdf[number]) for number in (0, 1))
    turned = back[:, ::-1] if turn == "long" else back[::-1]
    footer = round(20 * PX_PER_MM)
    assert box(front[footer:-footer])[:3] == pytest.approx(box(turned[footer:-footer])[:3], abs=1)


def test_a_shift_moves_the_back_by_as_much(tmp_path):
    images_of = {}
    for shift in (0.0, 3.0):
        options = SheetOptions(cut="none", back_x_mm=shift, back_y_mm=-shift)
        write_sheets(a_job(tmp_path, a_set()), options, tmp_path / "sheets.pdf")
        with pypdfium2.PdfDocument(tmp_path / "sheets.pdf") as pdf:
            images_of[shift] = inked(pdf[1])
    px = 3 * PX_PER_MM
    rows = 270 * PX_PER_MM
    straight, moved = images_of[0.0][:rows], images_of[3.0][: rows - px]
    assert (moved[:, px:] != straight[px:, :-px]).mean() < 0.001


def test_chosen_cards_only(tmp_path):
    job = a_job(tmp_path, a_set(2), only=frozenset({"card-1", "card-6"}))
    write_sheets(job, SheetOptions(), tmp_path / "two.pdf")
    front, back = page_texts(tmp_path / "two.pdf")
    assert front.count("Kwartet 0") == 1
    assert front.count("Kwartet 1") == 1
    assert back.count("Testspel") == 2 * 2 + 1


def test_a_blocking_point_is_in_the_small_print(tmp_path):
    photo = replace(a_photo(tmp_path / "pictures"), consent=False)
    write_sheets(a_job(tmp_path, a_set(photos=(photo,))), SheetOptions(), tmp_path / "a4.pdf")
    assert "PROEF · 1 punt open · Testspel" in page_texts(tmp_path / "a4.pdf")[0]


def test_the_small_print_leaves_out_a_title_that_is_too_long(tmp_path):
    card_set = replace(a_set(), title="Een heel lange naam " * 12)
    write_sheets(a_job(tmp_path, card_set), SheetOptions(), tmp_path / "a4.pdf")
    text = page_texts(tmp_path / "a4.pdf")[0]
    assert "PROEF" not in text
    assert "vel 1 van 1 · voorkant · 62 × 100 mm" in text


PX_PER_MM = 5


def inked(page: pypdfium2.PdfPage):
    """Where a page is not white."""
    return (page.render(scale=PX_PER_MM * MM_PER_PT).to_numpy()[:, :, :3] < 250).any(axis=2)


def box(ink) -> tuple[int, int, int, int]:
    """Left, right, top and bottom of what is inked, in pixels."""
    columns, rows = ink.any(axis=0).nonzero()[0], ink.any(axis=1).nonzero()[0]
    return columns[0], columns[-1], rows[0], rows[-1]


def page_texts(file) -> list[str]:
    with pypdfium2.PdfDocument(file) as pdf:
        return [pdf[number].get_textpage().get_text_range() for number in range(len(pdf))]
