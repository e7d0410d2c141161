"""The window shows before anything heavy is loaded."""

from __future__ import annotations

import gc
import subprocess
import sys

from PySide6.QtCore import QStandardPaths

from kwartet.ui import app
from kwartet.ui.collector import Collector, collect_what_is_due

CHILD = """
import sys

from PySide6.QtCore import QStandardPaths

from kwartet.ui import app
from kwartet.ui.collector import Collector, collect_what_is_due
from kwartet.ui.app import make_application
from kwartet.ui.studio import Studio

app = make_application([])
studio = Studio(app)
studio.show()
app.processEvents()
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_heavy_packages_wait_until_they_are_needed():
    done = subprocess.run([sys.executable, "-c", CHILD], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "PySide6" in loaded
    assert not loaded & {"reportlab", "PIL", "pikepdf", "pypdfium2", "fontTools", "pyphen", "numpy"}


def test_garbage_is_collected_in_the_thread_of_the_window_only(qapp):
    collector = Collector(qapp)
    assert not gc.isenabled()
    gc.collect()
    survivors = [[] for _ in range(2 * gc.get_threshold()[0])]
    assert gc.get_count()[0] > gc.get_threshold()[0]
    collect_what_is_due()
    assert gc.get_count()[0] < len(survivors)
    collector.deleteLater()


def test_what_goes_wrong_is_kept_in_a_file_for_who_helps(dressed, tmp_path, monkeypatch):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "data"))
    known = list(app._log.handlers)
    app._write_log()
    (added,) = [each for each in app._log.handlers if each not in known]
    file = tmp_path / "data" / "stigmakwartet.log"
    assert not file.exists()
    app._log.error("dit ging mis")
    app._log.removeHandler(added)
    added.close()
    assert "dit ging mis" in file.read_text(encoding="utf-8")


def test_a_log_that_grew_long_makes_room(dressed, tmp_path, monkeypatch):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    (tmp_path / "stigmakwartet.log").write_bytes(b"x" * 300_000)
    app._write_log()
    app._log.removeHandler(app._log.handlers[-1])
    assert not (tmp_path / "stigmakwartet.log").exists()
    assert (tmp_path / "stigmakwartet.old.log").stat().st_size == 300_000
