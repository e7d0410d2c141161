"""Twenty thousand keys and as many signals in one process, some of the keys on a card.

PySide6 6.12 drops a reference to ``None`` at each void Qt call on Python 3.10 and 3.11 and so ends
the process after some thousands: nothing a test in this process could survive, so it runs in one
of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from kwartet.ui.app import make_application
from kwartet.ui.new_set import NewSetSheet
from kwartet.ui.studio import Studio

app = make_application([])
studio = Studio(app)
studio.resize(1440, 900)
studio.show()


def type_keys(count):
    field = studio.focusWidget()
    for number in range(count):
        back = number % 20 >= 10
        QTest.keyClick(field, Qt.Key.Key_Backspace if back else Qt.Key.Key_A)


studio.desk.new_set()
type_keys(19_000)
studio.findChild(NewSetSheet).reject()
studio.open_path(Path(sys.argv[1]))
told = []
studio.document.changed.connect(lambda before, after: told.append(None))
studio.open_card(studio.document.card_set.cards[0].id, "title")
type_keys(1_000)
heard = []
studio.page.editor.back.connect(lambda: heard.append(None))
studio.page.editor.back.disconnect(studio.page.show_wall)
for number in range(20_000):
    studio.page.editor.back.emit()
app.processEvents()
print(len(told), len(heard), studio.document.undo_stack.count())
studio.document.release()
"""


@pytest.mark.timeout(300)
def test_twenty_thousand_keys_and_signals(tmp_path: Path, shipped_set: Path):
    environment = {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", CHILD, str(shipped_set)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | environment,
    )
    assert done.returncode == 0, done.stderr
    told, heard, steps = (int(number) for number in done.stdout.split())
    assert told == 1_000
    assert heard == 20_000
    assert steps <= 1
