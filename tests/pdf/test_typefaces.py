"""Glyphs where the layout put them, and the characters they stand for."""

from __future__ import annotations

import ctypes
import io
import subprocess

import pikepdf
import pypdfium2
import pytest
from pypdfium2 import raw

from kwartet.layout.display import MM_PER_PT, Glyph, Text
from kwartet.layout.fonts import font, font_keys
from kwartet.layout.inks import TEXT
from tests.pdf.helpers import fonts, page_pdf, words

LINES = (
    "officiële affiche, fijne flits, efficiënt",
    "IJsbeer ĳs: é ë ï ö ü à ç ñ, “ja” – ‘nee’ …",
    "een e\u0301 en o\u0308 los, 2½ €, 0800-0432 · 113",
    "zelf-hulp, ge-",
)


def a_line(text: str, y: float = 10.0, key: str = "text-500") -> Text:
    return Text(key, 3.0, 5.0, y, TEXT, font(key).shape(text))


@pytest.mark.parametrize("key", font_keys())
def test_every_font_gives_its_characters_back(key, tmp_path, pdftotext):
    lines = tuple(a_line(text, 10.0 + 6 * n, key) for n, text in enumerate(LINES))
    data = page_pdf(lines)
    expected = " ".join(LINES)
    assert words(pdfium_text(data)) == expected
    assert words(poppler_text(pdftotext, data)) == expected


def test_a_hyphen_of_the_line_break_is_soft_and_one_of_the_word_is_not(pdftotext):
    lines = (a_line("zelf-coördina\u00ad"), a_line("tie", 16.0))
    data = page_pdf(lines)
    assert words(pdfium_text(data)) == "zelf-coördinatie"
    assert words(poppler_text(pdftotext, data)) == "zelf-coördinatie"


def test_one_glyph_may_stand_for_different_texts():
    (hyphen,) = font("text-500").shape("-")
    glyphs = tuple(
        Glyph(hyphen.id, 0, 0, hyphen.advance, text) for text in ("-", "\u2010", "x", "-")
    )
    data = page_pdf((Text("text-500", 3.0, 5.0, 10.0, TEXT, glyphs),))
    assert pdfium_text(data) == "-\u2010x-"


def test_glyphs_stand_where_the_layout_put_them_to_a_hundredth_of_a_millimetre():
    line = a_line("Waddeneilanden, AVA, To, coördinerende geïnteresseerden " * 3)
    assert any(glyph.advance != advance_in_pdf(line, glyph) for glyph in line.glyphs)
    with pypdfium2.PdfDocument(page_pdf((line,))) as pdf:
        page = pdf[0].get_textpage()
        x = line.x_mm
        for at, glyph in enumerate(line.glyphs):
            assert origin_x(page, at) * MM_PER_PT == pytest.approx(
                x + glyph.x_offset * line.size_mm, abs=0.01
            )
            x += glyph.advance * line.size_mm


def test_widths_in_the_file_are_those_of_the_embedded_font():
    from fontTools.ttLib import TTFont

    with pikepdf.open(io.BytesIO(page_pdf((a_line("Waarom?"),)))) as pdf:
        (entry,) = fonts(pdf)
        descendant = entry.DescendantFonts[0]
        embedded = TTFont(io.BytesIO(descendant.FontDescriptor.FontFile2.read_bytes()))
    widths = dict(declared_widths(descendant.W))
    assert len(widths) == len(set("Waarom?")) + 1
    order = embedded.getGlyphOrder()
    for glyph, width in widths.items():
        assert embedded["hmtx"][order[glyph]][0] * 1000 / embedded["head"].unitsPerEm == width


def test_only_the_glyphs_that_are_used_are_embedded():
    from fontTools.ttLib import TTFont

    with pikepdf.open(io.BytesIO(page_pdf((a_line("aa b"),)))) as pdf:
        (entry,) = fonts(pdf)
        program = entry.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()
    embedded = TTFont(io.BytesIO(program))
    drawn = [name for name in embedded.getGlyphOrder() if embedded["glyf"][name].numberOfContours]
    assert len(drawn) <= 3  # a, b and .notdef
    assert "GSUB" not in embedded


def test_outlines_look_the_same_as_text():
    line = (a_line("Gelijk, ook ﬁjn é: 8%"),)
    as_text, as_outlines = (rendered(page_pdf(line, outlines=each)) for each in (False, True))
    assert as_text.any()
    assert abs(as_text.astype(int) - as_outlines).mean() < 0.2


def test_a_raised_glyph_is_raised_and_the_next_is_not():
    glyphs = tuple(
        Glyph(glyph.id, glyph.x_offset, 0.5 * (n == 1), glyph.advance, glyph.text)
        for n, glyph in enumerate(font("text-500").shape("nnn"))
    )
    for outlines in (False, True):
        image = rendered(
            page_pdf((Text("text-500", 10.0, 5.0, 50.0, TEXT, glyphs),), outlines=outlines)
        )
        foot = [
            lowest_row(image[:, left : left + 12])
            for left in (px(5.3), px(5.3 + 6.0), px(5.3 + 12.0))
        ]
        assert foot[0] == foot[2]
        assert foot[0] - foot[1] == pytest.approx(px(5.0), abs=2)


def origin_x(page: pypdfium2.PdfTextPage, at: int) -> float:
    """Where PDFium puts the origin of a glyph, in points."""
    x, y = ctypes.c_double(), ctypes.c_double()
    assert raw.FPDFText_GetCharOrigin(page, at, x, y)
    return x.value


def rendered(data: bytes):
    with pypdfium2.PdfDocument(data) as pdf:
        return 255 - pdf[0].render(scale=DPI / 72).to_numpy()[:, :, 0]


DPI = 200


def px(mm: float) -> int:
    return round(mm / 25.4 * DPI)


def lowest_row(image) -> int:
    return max(row for row in range(len(image)) if image[row].max() > 128)


def advance_in_pdf(line: Text, glyph: Glyph) -> float:
    """The advance of a glyph without kerning."""
    return font(line.font).shape(glyph.text)[0].advance


def declared_widths(array: pikepdf.Array):
    """Pairs of glyph id and width from a ``W`` array."""
    for first, run in zip(array[::2], array[1::2], strict=True):
        for n, width in enumerate(run):
            yield int(first) + n, int(width)


def pdfium_text(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as pdf:
        return pdf[0].get_textpage().get_text_range()


def poppler_text(pdftotext: str, data: bytes) -> str:
    done = subprocess.run(
        [pdftotext, "-enc", "UTF-8", "-", "-"], input=data, capture_output=True, check=True
    )
    return done.stdout.decode()
