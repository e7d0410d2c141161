"""Where the entry point sends what it is given, and what it says when something goes wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from kwartet import __main__ as entry
from kwartet import cli
from kwartet.errors import KwartetError

SENT_BACK = 7


@pytest.fixture
def called(monkeypatch) -> list:
    """What was called and with what; every part answers with the same exit code."""
    calls: list = []

    def part(name):
        def answer(argument, *_more):
            calls.append((name, argument))
            return SENT_BACK

        return answer

    app = ModuleType("kwartet.ui.app")
    app.run_studio = part("studio")
    monkeypatch.setitem(sys.modules, app.__name__, app)
    monkeypatch.setattr(cli, "main", part("cli"))
    return calls


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], ("studio", None)),
        (["{set}"], ("studio", "{set}")),
        (["elders/mijn-set"], ("studio", "elders/mijn-set")),
        (["weg.kwartet"], ("studio", "weg.kwartet")),
        (["check", "{set}"], ("cli", ["check", "{set}"])),
        (["--help"], ("cli", ["--help"])),
        (["chekc", "{set}"], ("cli", ["chekc", "{set}"])),
        (["chekc"], ("cli", ["chekc"])),
        (["tour", "--out", "map"], ("cli", ["tour", "--out", "map"])),
    ],
)
def test_goes_to_the_part_that_knows_it(called, shipped_set, arguments, expected):
    def filled_in(value):
        if isinstance(value, list):
            return [filled_in(each) for each in value]
        return None if value is None else value.format(set=shipped_set)

    assert entry.main(filled_in(arguments)) == SENT_BACK

    part, argument = expected
    argument = filled_in(argument)
    assert called == [(part, Path(argument) if isinstance(argument, str) else argument)]


def test_a_command_wins_over_a_folder_of_that_name(called, tmp_path, monkeypatch):
    (tmp_path / "check").mkdir()
    monkeypatch.chdir(tmp_path)

    entry.main(["check"])
    entry.main(["./check"])

    assert [part for part, _ in called] == ["cli", "studio"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_one_sentence_names_the_tour(monkeypatch, capsys):
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)

    assert entry.main([]) == 2

    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "geen scherm" in said.err
    assert "kwartet tour" in said.err


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("nl_NL.UTF-8", "Er is niets."), ("en_GB.UTF-8", "There is nothing."), ("C", "Er is niets.")],
)
def test_an_error_is_one_sentence_in_the_language_of_the_system(
    monkeypatch, capsys, language, sentence
):
    def fails(argv):
        raise KwartetError(nl="Er is niets.", en="There is nothing.")

    monkeypatch.setenv("LC_ALL", language)
    monkeypatch.setattr(cli, "main", fails)

    assert entry.main(["check", "x"]) == 2
    assert capsys.readouterr().err == sentence + "\n"


def test_the_unforeseen_is_told_without_a_traceback_and_kept(
    monkeypatch, capsys, tmp_path, request
):
    def fails(argv):
        raise ZeroDivisionError

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(cli, "main", fails)

    assert entry.main(["check", "x"]) == 2

    said = capsys.readouterr().err
    (report,) = tmp_path.glob("stigmakwartet-*.txt")
    assert "Traceback" not in said
    assert str(report) in said
    assert "ZeroDivisionError" in report.read_text("utf-8")


def test_a_reader_that_stops_early_causes_no_complaint():
    """As in ``kwartet --help | head -c 0``: the pipe is closed before anything is written."""
    with subprocess.Popen(
        [sys.executable, "-m", "kwartet", "--help"],
        cwd=Path(entry.__file__).parents[1],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdout.close()
        complaint = process.stderr.read()
    assert complaint == b""


def test_the_command_line_loads_neither_qt_nor_what_makes_pdfs():
    script = (
        "import sys, kwartet.__main__ as entry\n"
        "try: entry.main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'PySide6', 'reportlab', 'PIL', 'pikepdf', 'pypdfium2', 'fontTools'}\n"
        "print('loaded', sorted(heavy & set(sys.modules)))"
    )
    shown = subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(entry.__file__).parents[1],
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout.splitlines()[-1] == "loaded []"
