"""Run a command as its user does, and see what it prints."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from kwartet import __main__ as entry


class Ran(NamedTuple):
    """What a command answered."""

    code: int
    out: str
    err: str


@pytest.fixture
def kwartet(capsys):
    """``kwartet("check", path)``: the exit code and what was printed. Never a traceback."""

    def run(*words: object) -> Ran:
        capsys.readouterr()
        code = entry.main([str(word) for word in words])
        ran = Ran(code, *capsys.readouterr())
        assert "Traceback" not in ran.err
        if code == 2:
            assert ran.out == ""
            assert ran.err.count("\n") == 1
        return ran

    return run


@pytest.fixture(autouse=True)
def _numbers_just_checked(monkeypatch):
    """The tests do not begin to fail on the day that the help lines need a new check."""
    monkeypatch.setattr("kwartet.model.helplines.STALE_AFTER_DAYS", 10**6)


@pytest.fixture
def folder(tmp_path, shipped_set) -> Path:
    """A copy of the shipped set to do anything with."""
    return Path(shutil.copytree(shipped_set, tmp_path / "spel"))
