"""Words are found back where the layout put them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kwartet.layout.cards import TEMPLATES, lay_out_front
from kwartet.layout.paragraph import fit_text, line_width_mm
from kwartet.layout.places import find
from kwartet.layout.templates.parts import BODY
from kwartet.model.edits import set_body, set_source, set_style
from kwartet.storage.folder import read_set

WIDTH_MM = 30.0


def lines_of(text: str):
    return fit_text(text, BODY, WIDTH_MM, 1000, 7.0, "nl").items(5.0, 10.0)


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_word_of_the_shipped_cards_is_under_its_own_letters(
    shipped_set: Path, template: str
) -> None:
    card_set = read_set(shipped_set).card_set
    card_set = set_style(card_set, replace(card_set.style, template=template))
    for quartet in card_set.quartets:
        for index, card in enumerate(quartet.cards):
            lines = lay_out_front(card_set, quartet, index).lines
            for field in ("title", "body", "source"):
                text = getattr(card, field)
                spans = [match.span() for match in re.finditer(r"\S+", text)]
                right, baseline = 0.0, 0.0
                for span, parts in zip(spans, find(text, lines[field], spans), strict=True):
                    assert parts, (text, span)
                    for part in parts:
                        if part.y_mm != baseline:
                            right, baseline = 0.0, part.y_mm
                        assert part.x_mm > right
                        right = part.x_mm + part.width_mm
                assert spans or not lines[field]


def test_a_word_stands_behind_what_is_before_it_on_its_line() -> None:
    text = "Ga  naast\n\niemand zitten"
    spans = [(0, 2), (4, 9), (11, 17), (18, 24)]
    (ga,), (naast,), (iemand,), (zitten,) = find(text, lines_of(text), spans)
    assert ga.x_mm == iemand.x_mm == 5.0
    assert naast.x_mm == pytest.approx(5.0 + line_width_mm("Ga ", BODY), abs=0.1)
    assert naast.width_mm == pytest.approx(line_width_mm("naast", BODY), abs=0.1)
    assert iemand.y_mm == pytest.approx(10.0 + 2 * BODY.leading_mm)
    assert zitten.y_mm == iemand.y_mm


def test_a_hyphenated_word_has_a_part_on_each_line_without_the_hyphen() -> None:
    text = "zwangerschapsbeëindiging geïnteresseerdenbijeenkomst"
    lines = lines_of(text)
    assert len(lines) > 2
    first, second = find(text, lines, [(0, 24), (25, len(text))])
    assert len(first) + len(second) >= len(lines)
    assert all(part.width_mm > 0 for part in (*first, *second))
    (whole,) = find(text, lines, [(0, len(text))])
    hyphenated = [line for line in lines if line.text.endswith("\u00ad")]
    hyphen = line_width_mm("-", BODY)
    assert sum(line.width_mm for line in lines) - sum(part.width_mm for part in whole) == (
        pytest.approx(len(hyphenated) * hyphen, abs=0.3)
    )


@given(st.text("abë -\n\u00ad\t", max_size=60))
def test_each_character_is_in_one_place_at_most(text: str) -> None:
    lines = lines_of(text)
    every = find(text, lines, [(index, index + 1) for index in range(len(text))])
    for index, parts in enumerate(every):
        assert len(parts) <= 1, text
        if text[index] not in " \n\u00ad\t" and text.strip():
            assert parts, (text, index)


def test_a_source_is_found_in_the_footer_and_nothing_where_there_is_none(shipped_set: Path) -> None:
    card_set = read_set(shipped_set).card_set
    card = card_set.cards[0]
    with_source = set_source(card_set, card.id, " RIVM, 2017 ")
    layout = lay_out_front(with_source, with_source.quartets[0], 0)
    ((rivm,),) = find(" RIVM, 2017 ", layout.lines["source"], [(1, 5)])
    assert rivm.y_mm > 90
    bare = set_body(set_source(card_set, card.id, ""), card.id, "")
    layout = lay_out_front(bare, bare.quartets[0], 0)
    assert layout.lines["source"] == layout.lines["body"] == ()
