"""The palette and the help lines: data that cards, sheets and panels all draw from."""

from __future__ import annotations

from datetime import timedelta

from kwartet.model.helplines import STALE_AFTER_DAYS, helplines, stale_message
from kwartet.model.palette import palette, swatch
from kwartet.resources import asset


def test_thirteen_colours_each_with_a_shape_of_its_own():
    swatches = palette().values()
    assert len(swatches) == 13
    assert len({each.symbol for each in swatches}) == 13
    for each in swatches:
        assert asset("symbols", f"{each.symbol}.svg").is_file()
        assert each.on in {"#FFFFFF", "#2B2338"}
        assert sum(each.cmyk) <= 240


def test_an_unknown_colour_is_the_first_one():
    assert swatch("mauve") is next(iter(palette().values()))
    assert swatch("leisteen").label.en == "Slate"


def test_cards_carry_only_the_stable_numbers():
    footer = helplines().footer("nl")
    assert "0800-0432" in footer
    assert "113" in footer
    assert helplines().footer("fy") == footer
    assert helplines().footer("en") != footer
    assert helplines().footer("en-GB") == helplines().footer("en")


def test_help_lines_come_in_the_order_of_urgency():
    assert [line.key for line in helplines().lines][:2] == ["112", "113"]
    assert all(line.source for line in helplines().lines)


def test_numbers_are_stale_half_a_year_after_the_check():
    lines = helplines()
    last_day = lines.checked_on + timedelta(days=STALE_AFTER_DAYS)
    assert not lines.is_stale(last_day)
    assert lines.is_stale(last_day + timedelta(days=1))
    assert f"{lines.checked_on:%d-%m-%Y}" in stale_message(lines).nl
