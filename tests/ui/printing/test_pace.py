from __future__ import annotations

import pytest

from kwartet.ui.printing.pace import seconds_left


def test_the_rest_goes_as_fast_as_what_was_done():
    assert seconds_left(6, 9, 12.0) == pytest.approx(6.0)
    assert seconds_left(9, 9, 12.0) == 0


def test_nothing_is_promised_at_the_start():
    assert seconds_left(0, 9, 12.0) is None
    assert seconds_left(3, 9, 0.1) is None
