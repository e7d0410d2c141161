"""Breaking, hyphenating and shrinking text to fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwartet.layout.fonts import SOFT_HYPHEN, font
from kwartet.layout.inks import TEXT
from kwartet.layout.paragraph import TextStyle, break_lines, fit_line, fit_text, line_width_mm

STYLE = TextStyle("text-500", 7.5, 9.0, TEXT)
ROOM_MM = 22.4
WORDS = st.lists(
    st.sampled_from([
        "ik", "ook", "niet", "a", "depressie", "zelfbeschadiging", "geïnteresseerd", "officiële",
        "ADHD-coach,", "volwassene.", "“Waarom?”", "0800-0432", "jeugdhulpverleningsorganisatie",
    ]),
    min_size=1,
    max_size=60,
)  # fmt: skip


def rejoined(lines: tuple[str, ...]) -> str:
    """The text as it was, but for diaereses lost at a break."""
    text = ""
    for line in lines:
        if text.endswith(SOFT_HYPHEN):
            text = text[:-1] + line
        elif text.endswith(("-", "–", "/")):
            text += line
        else:
            text += (" " if text else "") + line
    return text.translate(str.maketrans("äëïöü", "aeiou"))


@given(WORDS, st.floats(12, 60), st.booleans())
def test_lines_keep_every_word_and_stay_within_the_measure(
    words: list[str], measure: float, eager: bool
) -> None:
    text = " ".join(words)
    lines = break_lines(text, "text-500", measure, "nl", eager=eager)
    assert rejoined(lines).replace(" ", "") == text.replace(" ", "").translate(
        str.maketrans("äëïöü", "aeiou")
    )
    assert all(font("text-500").width(line) <= measure for line in lines)


@given(st.text(max_size=80), st.floats(0.2, 30))
def test_any_text_breaks_without_losing_a_character(text: str, measure: float) -> None:
    lines = break_lines(text, "text-500", measure, "nl", eager=False)
    kept = "".join(lines).replace(SOFT_HYPHEN, "").replace(" ", "")
    plain = str.maketrans("äëïöü", "aeiou")
    wanted = text.rstrip().replace("\n", "").replace(" ", "").replace(SOFT_HYPHEN, "")
    assert kept.translate(plain) == wanted.translate(plain)


@pytest.mark.parametrize("word", ["x" * 5000, "ladada" * 800])
def test_a_key_that_was_held_down_is_cut_into_full_lines(word: str) -> None:
    lines = break_lines(word, "text-500", 30, "nl", eager=True)
    assert "".join(lines) == word
    widths = [font("text-500").width(line) for line in lines]
    assert max(widths) <= 30
    assert min(widths[:-1]) > 28


def test_a_new_line_always_breaks() -> None:
    assert break_lines("een\n\ntwee", "text-500", 50, "nl", eager=False) == ("een", "", "twee")


def test_a_shortened_word_stays_with_the_next() -> None:
    lines = break_lines("Spreek af wie je ’s avonds belt", "text-500", 9.2, "nl", eager=False)
    assert lines == ("Spreek af wie je", "’s avonds belt")


def test_text_that_fits_keeps_its_size() -> None:
    block = fit_text("Ga naast iemand zitten.", STYLE, 52, ROOM_MM, 7.0, "nl")
    assert (block.style.size_pt, block.overflow_lines) == (7.5, 0)


def test_text_that_is_a_little_long_shrinks_until_it_fits() -> None:
    sentences = "Ga naast iemand zitten, ook als het stil blijft. Vraag opnieuw mee, ook na drie "
    text = (sentences * 5)[:310]
    block = fit_text(text, STYLE, 52, ROOM_MM, 7.0, "nl")
    assert 7.0 <= block.style.size_pt < 7.5
    assert block.overflow_lines == 0


def test_text_that_is_too_long_overflows_and_is_never_cut() -> None:
    text = "Ga naast iemand zitten, ook als het stil blijft. " * 9
    block = fit_text(text, STYLE, 52, ROOM_MM, 7.0, "nl")
    assert block.style.size_pt == 7.0
    assert block.overflow_lines == len(block.lines) - block.max_lines > 0
    assert rejoined(block.lines) == text.strip()


@given(WORDS)
def test_shrinking_stops_at_the_limit(words: list[str]) -> None:
    block = fit_text(" ".join(words), STYLE, 52, 10.0, 7.0, "nl")
    assert 7.0 <= block.style.size_pt <= 7.5


def test_a_line_shrinks_to_its_width_but_not_below_the_limit() -> None:
    wide = line_width_mm("Zelfbeschadiging", STYLE)
    assert fit_line("Zelfbeschadiging", STYLE, wide, 6.0) == STYLE
    narrower = fit_line("Zelfbeschadiging", STYLE, wide * 0.9, 6.0)
    assert abs(line_width_mm("Zelfbeschadiging", narrower) - wide * 0.9) < 1e-6
    assert fit_line("Zelfbeschadiging", STYLE, 1.0, 6.0).size_pt == 6.0


def test_the_line_break_hyphen_is_drawn_as_a_hyphen_and_remembered_as_soft() -> None:
    *_, last = font("text-500").shape("depres" + SOFT_HYPHEN)
    (hyphen,) = font("text-500").shape("-")
    assert (last.id, last.text) == (hyphen.id, SOFT_HYPHEN)


def test_glyphs_keep_the_text_they_stand_for() -> None:
    text = "officiële café, vijftig"
    assert "".join(glyph.text for glyph in font("head-800").shape(text)) == text


def test_characters_without_a_glyph_are_found() -> None:
    assert font("text-500").missing("Praat 😀 mee, 😀 Łukasz\n") == "😀Ł"
