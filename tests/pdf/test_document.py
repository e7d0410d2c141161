"""The file is written while it is composed, and loads nothing before it is needed."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pikepdf

from kwartet.pdf.document import Document, TextString
from kwartet.pdf.press import write_press
from tests.pdf.helpers import a_job, a_set

PAGE = b"0 0 10 10 re f " * 1000


def test_a_page_is_on_disk_as_soon_as_it_is_added():
    file = io.BytesIO()
    document = Document(file)
    before = file.tell()
    document.add_page(PAGE, {}, {"MediaBox": (0, 0, 10, 10)})
    assert file.tell() > before + 50


def test_values_of_all_kinds_come_back():
    file = io.BytesIO()
    document = Document(file)
    later = document.reserve()
    document.add_page(b"", {}, {"MediaBox": (0, 0, 10.25, 10)})
    document.put([1, 2.5, "/Name", TextString("Zoë (é) €"), True, {"Deep": later}], later)
    document.put({}, document.fonts)
    document.close({"Extra": later}, {"Title": TextString("Titel")})
    with pikepdf.open(file) as pdf:
        assert pdf.check_pdf_syntax() == []
        number, fraction, name, text, flag, inner = pdf.Root.Extra
        assert (number, float(fraction), flag) == (1, 2.5, True)
        assert name == pikepdf.Name("/Name")
        assert str(text) == "Zoë (é) €"
        assert inner.Deep == pdf.Root.Extra
        assert float(pdf.pages[0].obj.MediaBox[2]) == 10.25


def test_memory_does_not_grow_with_the_number_of_pages():
    peaks = []
    content = os.urandom(100_000)
    for pages in (5, 100):
        with Path(os.devnull).open("wb") as file:
            document = Document(file)
            tracemalloc.start()
            for _ in range(pages):
                document.add_page(content, {}, {"MediaBox": (0, 0, 10, 10)})
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
    assert peaks[1] < peaks[0] + len(content)


def test_the_same_set_at_the_same_time_gives_the_same_file(tmp_path, monkeypatch):
    from kwartet.pdf import press

    about = press.imprint("Testspel", "nl")
    monkeypatch.setattr(press, "imprint", lambda title, language: about)
    for name in ("one.pdf", "two.pdf"):
        write_press(a_job(tmp_path, a_set()), tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_importing_loads_none_of_the_heavy_libraries():
    script = """
import importlib, pkgutil, sys, kwartet.pdf, kwartet.images
for package in (kwartet.pdf, kwartet.images):
    for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
heavy = {"reportlab", "PIL", "pikepdf", "pypdfium2", "fontTools"}
print(sorted(heavy & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    assert done.stdout.strip() == "[]"
