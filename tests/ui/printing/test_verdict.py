from __future__ import annotations

import dataclasses

import pytest
from msgspec.structs import replace

from kwartet.model.card_set import Style
from kwartet.model.problems import Severity
from kwartet.pdf.presets import presets
from kwartet.ui.printing.measuring import Measured
from kwartet.ui.printing.verdict import judge_press

STANDARD = presets()["standaard"]
GOOD = Measured(
    cards=52,
    short_of_bleed=(),
    smallest_type_pt=6.0,
    thinnest_line_pt=0.7,
    highest_ink_percent=257.2,
    fonts=frozenset({"text-500"}),
    locked_fonts=frozenset(),
)


def test_all_that_was_measured_is_told():
    verdict = judge_press(GOOD, STANDARD, Style())
    assert verdict.problems == ()
    assert [sentence.nl for sentence in verdict.fine] == [
        "Afloop 3 mm op alle kaarten",
        "Kleuren in CMYK, profiel FOGRA39",
        "Alle lettertypen ingesloten",
        "Hoogstens 257% inkt, 300% mag",
        "Kleinste letter is 6 punt",
        "Dunste lijn is 0,7 punt",
    ]


@pytest.mark.parametrize(
    ("changes", "code", "nl"),
    [
        (
            {"short_of_bleed": ("a", "b")},
            "bleed-short",
            "Op 2 kaarten loopt iets niet door tot de afloop.",
        ),
        (
            {"smallest_type_pt": 5.5},
            "type-small",
            "De kleinste letter is 5,5 punt. Standaard wil minstens 6.",
        ),
        (
            {"thinnest_line_pt": 0.1},
            "line-thin",
            "De dunste lijn is 0,1 punt. Standaard wil minstens 0,25.",
        ),
        (
            {"locked_fonts": frozenset({"head-800"})},
            "font-locked",
            "Een lettertype mag niet in een PDF: head-800. Kies een ander.",
        ),
    ],
)
def test_what_a_printer_minds_takes_the_place_of_its_praise(changes, code, nl):
    measured = dataclasses.replace(GOOD, **changes)
    verdict = judge_press(measured, STANDARD, Style())
    (problem,) = verdict.problems
    assert (problem.code, problem.severity, problem.message.nl) == (code, Severity.WARN, nl)
    assert len(verdict.fine) == 5


def test_the_first_card_that_stops_short_is_where_to_look():
    measured = Measured(4, ("the-card",), 6, 1, 200, frozenset(), frozenset())
    (problem,) = judge_press(measured, STANDARD, Style()).problems
    assert problem.where.card == "the-card"
    assert problem.message.nl.startswith("Op 1 kaart ")


def test_another_size_than_was_designed_is_told():
    verdict = judge_press(GOOD, presets()["meinspiel-59x91"], Style())
    (problem,) = verdict.problems
    assert problem.severity is Severity.TIP
    assert problem.message.nl == (
        "Je kaarten zijn 62 × 100 mm. MeinSpiel 59 × 91 krijgt ze van 59 × 91 mm."
    )


def test_letters_as_outlines_are_not_called_embedded():
    verdict = judge_press(GOOD, replace(STANDARD, text_as_outlines=True), Style())
    assert "Letters gaan mee als omtrek" in [sentence.nl for sentence in verdict.fine]
    assert "Alle lettertypen ingesloten" not in [sentence.nl for sentence in verdict.fine]
