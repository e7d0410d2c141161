"""Going from panel to panel with one key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def next_panel(panels: Sequence[QWidget], *, back: bool) -> QWidget | None:
    """What gets the keyboard in the panel after (or before) the one that has it now.

    None at the end of the row, and where no panel has the keyboard.
    """
    focused = QApplication.focusWidget()
    at = next((n for n, each in enumerate(panels) if _holds(each, focused)), None)
    if at is None:
        return None
    rest = panels[at - 1 :: -1] if back and at else () if back else panels[at + 1 :]
    return next((stop for panel in rest if (stop := _first_stop(panel)) is not None), None)


def _holds(panel: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (panel is widget or panel.isAncestorOf(widget))


def _first_stop(panel: QWidget) -> QWidget | None:
    """The first widget in a panel that Tab comes to."""
    widget = panel.nextInFocusChain()
    while widget is not None and widget is not panel:
        tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tabbed and _holds(panel, widget) and widget.isVisible() and widget.isEnabled():
            return widget
        widget = widget.nextInFocusChain()
    return None
