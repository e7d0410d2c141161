"""The bench keeps up with the programme: what it drives there is still there."""

from __future__ import annotations

import pytest

from tests.bench import export_work, studio
from tests.bench.children import in_child
from tests.bench.clock import percentile
from tests.bench.material import SHIPPED

KEYS = 20


def test_a_percentile_is_a_value_that_was_measured():
    values = [*range(1, 2001)]
    assert [percentile(values, percent) for percent in (50, 95, 99)] == [1000, 1900, 1980]
    assert percentile([7.0], 99) == 7.0


def test_types_on_a_card_and_sees_it_repainted(tmp_path):
    times = in_child("tests.bench.typing_work", "type_on_card", tmp_path / "set", KEYS)

    assert len(times) == KEYS


def test_types_among_words_that_could_be_better(tmp_path):
    assert (
        len(in_child("tests.bench.typing_work", "type_among_tips", tmp_path / "set", KEYS)) == KEYS
    )


def test_types_in_a_window_with_nothing_behind_it():
    assert len(in_child("tests.bench.typing_work", "type_in_bare_window", KEYS)) == KEYS


@pytest.mark.parametrize("path", [(), (SHIPPED,)], ids=["start page", "wall"])
def test_starts_the_studio_and_an_empty_window_after_its_imports(path):
    _, start_empty = studio._starts(*path)

    start_empty()


def test_composes_the_pages_of_a_set_without_the_programme(tmp_path):
    work = tmp_path / "work"

    export_work.convert(str(SHIPPED), str(work))
    export_work.peak_of_bare_press(str(SHIPPED), str(work))

    assert (work / "bare.pdf").read_bytes().startswith(b"%PDF")


def test_checks_the_wording_of_every_card():
    checked, read = in_child("tests.bench.wording_work", "time_cards")

    assert 0 < read < checked
