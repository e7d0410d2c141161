"""What every test shares: no screen, nobody's settings, and the programs that judge our PDFs."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from kwartet import resources

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

# The time that an example takes says more about the machine than about the code.
settings.register_profile("kwartet", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("kwartet")


@pytest.fixture(scope="session", autouse=True)
def _nobodys_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Empty folders for settings and caches, and a system that speaks Dutch nor English."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
            patch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
        patch.setenv("LC_ALL", "C.UTF-8")
        yield


@pytest.fixture(scope="session")
def shipped_set() -> Path:
    """The folder of the card set that comes with the programme."""
    return resources.shipped_sets() / "stigmakwartet"


@pytest.fixture(scope="session")
def ghostscript() -> str:
    """Ghostscript, which shows the separate plates of a PDF."""
    return _program("gs", "ghostscript")


@pytest.fixture(scope="session")
def pdftotext() -> str:
    """Poppler's extraction of text."""
    return _program("pdftotext", "poppler-utils")


@pytest.fixture(scope="session")
def pdftoppm() -> str:
    """Poppler's rasteriser."""
    return _program("pdftoppm", "poppler-utils")


def _program(name: str, package: str) -> str:
    """The path of a program; a test without it is skipped, but fails in continuous integration."""
    path = shutil.which(name)
    if path is None:
        sentence = f"this test needs {name}: apt-get install {package}"
        if os.environ.get("CI"):
            pytest.fail(sentence)
        pytest.skip(sentence)
    return path
