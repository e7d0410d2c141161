"""From the start of a process to a painted window, as a programme of its own.

    start_work.py studio [SET]        the studio: its start page, or the wall of a set
    start_work.py empty FILE          an empty window, after the imports in FILE
    start_work.py imports FILE [SET]  the studio; writes to FILE what it imported from Qt

It imports nothing that is not measured, and prints a line when the window is painted.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def start_studio(arguments: list[str]) -> None:
    """Start the studio as its user does, until its page is painted.

    In place of the event loop comes one that ends then.
    """
    from PySide6.QtWidgets import QApplication

    from kwartet.__main__ import main

    place = "design" if arguments else "start"

    def shows_page() -> bool:
        return any(getattr(each, "place", "") == place for each in QApplication.topLevelWidgets())

    QApplication.exec = lambda *_: _wait_for_paint(shows_page)
    main(arguments)


def start_empty(file: str) -> None:
    """Import a file with imports, and open an empty window."""
    import importlib
    import os.path

    folder, name = os.path.split(file)
    sys.path.insert(0, folder)
    importlib.import_module(name.removesuffix(".py"))
    from PySide6.QtWidgets import QApplication, QMainWindow

    _app = QApplication([])
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    _wait_for_paint(lambda: True)


def write_imports(file: str, arguments: list[str]) -> None:
    """Start the studio, and write all ``from PySide6.X import Y`` of the modules it loaded."""
    import ast
    from pathlib import Path

    start_studio(arguments)
    sources = [
        Path(module.__file__).read_text("utf-8")
        for name, module in list(sys.modules.items())
        if name.startswith("kwartet.ui") and module.__file__
    ]
    lines = {
        f"from {node.module} import {alias.name}"
        for source in sources
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6")
        for alias in node.names
    }
    Path(file).write_text("\n".join([*sorted(lines), ""]), "utf-8")


def _wait_for_paint(shows_page: Callable[[], bool]) -> int:
    """Let the application work until something is painted while the page shows, and tell so.

    What follows the first event that is painted is all that is painted with it, then an event that
    was put before everything else: before the work that waits until the window is there.
    """
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

    app = QCoreApplication.instance()
    assert app is not None

    class Watch(QObject):
        waits = True

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and shows_page():
                app.removeEventFilter(self)
                done = QEvent(QEvent.Type.User)
                app.postEvent(self, done, Qt.EventPriority.HighEventPriority.value)
            return False

        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.User:
                print("painted", flush=True)
                self.waits = False
            return super().event(event)

    watch = Watch()
    app.installEventFilter(watch)
    while watch.waits:
        app.processEvents()
    return 0


if __name__ == "__main__":
    work, *arguments = sys.argv[1:]
    if work == "studio":
        start_studio(arguments)
    elif work == "empty":
        start_empty(arguments[0])
    else:
        write_imports(arguments[0], arguments[1:])
