"""The bench: what it prints of what was measured."""

from __future__ import annotations

import json

from tests.bench import __main__ as bench
from tests.bench.figures import Figure


def a_measurement():
    return [
        Figure("press PDF, warm", value=0.6, unit="s", floor=0.2, target=0.5),
        Figure("key to repaint, p95", value=6.0, unit="ms", floor=4.0, target=8.0),
    ]


def test_prints_each_figure_beside_its_floor_and_target(monkeypatch, capsys):
    monkeypatch.setattr(bench, "MEASUREMENTS", (a_measurement,))

    assert bench.main([]) == 0

    assert capsys.readouterr().out.splitlines() == [
        "                     value  floor   ratio    target",
        "press PDF, warm      0.6 s  0.2 s  3.00 x  <= 0.5 s  missed",
        "key to repaint, p95   6 ms   4 ms  1.50 x   <= 8 ms      ok",
    ]


def test_json_is_a_list_of_figures_and_nothing_else(monkeypatch, capsys):
    monkeypatch.setattr(bench, "MEASUREMENTS", (a_measurement,))

    bench.main(["--json"])

    first, second = json.loads(capsys.readouterr().out)
    assert first == {
        "name": "press PDF, warm",
        "value": 0.6,
        "unit": "s",
        "floor": 0.2,
        "ratio": 3.0,
        "target": 0.5,
        "ok": False,
    }
    assert second["ok"] is True
