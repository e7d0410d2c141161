"""The window shows before anything heavy is loaded."""

from __future__ import annotations

import gc
import subprocess
import sys

from kwartet.ui.collector import Collector, collect_what_is_due

CHILD = """
import sys

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
