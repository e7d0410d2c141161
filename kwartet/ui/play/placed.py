"""What lies at places of its own making: the pages of a game, and what takes them up whole."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kwartet.ui.theme import theme
from kwartet.ui.widgets import Themed

_COMPACT_BELOW = 760


def tab_through(*stops: QWidget) -> None:
    """Let Tab come by these one after the other: what was made later would else come last."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def stops_in(*parts: QWidget) -> list[QWidget]:
    """What Tab can come by in these parts, in the order in which it was made, itself included."""
    widgets = [widget for part in parts for widget in (part, *part.findChildren(QWidget))]
    return [each for each in widgets if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


class Placed(Themed, QWidget):
    """Places what lies on it in :meth:`place`: at each size, and each time the theme changes.

    Call ``follow_theme`` at the end of ``__init__``, as for everything themed.
    """

    _is_made = False

    def follow_theme(self) -> None:
        """From now on everything is there to be placed."""
        self._is_made = True
        super().follow_theme()

    def place(self) -> None:
        """Give everything its place."""
        raise NotImplementedError

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        super().restyle()
        self.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        if self._is_made:
            self.place()


class PlacedPage(Placed):
    """A page that has the keyboard while nothing on it has, and begins anew when it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", "own")

    @property
    def compact(self) -> bool:
        """Whether the page is low."""
        return self.height() < theme.px(_COMPACT_BELOW)

    def begin(self) -> None:
        """Show what there is now."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Show what there is now, and take the keyboard."""
        super().showEvent(event)
        self.begin()
        self.setFocus()
