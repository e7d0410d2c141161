"""The pages of the window, each made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from kwartet.ui.design.room import DesignRoom
    from kwartet.ui.document import Document

START, SETTINGS = "start", "settings"
ROOMS = ("design", "print", "play")
"""The pages that show the open set."""


class Pages(QStackedWidget):
    """What lies under the bar. Pages do not know each other: what one wants is told here."""

    door_chosen = Signal(str)
    """On the start page: a room."""
    set_chosen = Signal(object)
    """On the start page: the folder of a set."""
    new_wanted = Signal()
    open_wanted = Signal()
    room_wanted = Signal(str)
    card_wanted = Signal(object)
    """The card of this ``Place`` in the editor, at its field and its words."""
    wall_wanted = Signal()
    help_lines_wanted = Signal()
    settings_left = Signal()
    cover_changed = Signal()
    """A game began or went away: see :attr:`is_covered`."""

    def __init__(self) -> None:
        super().__init__()
        self._document: Document | None = None
        self._made: dict[str, QWidget] = {}
        self._place = START
        self._is_covered = False

    @property
    def is_covered(self) -> bool:
        """Whether a game shows, which has a bar of its own."""
        return self._is_covered and self._place == "play"

    @property
    def place(self) -> str:
        """The page that shows."""
        return self._place

    @property
    def page(self) -> QWidget:
        """The widget of the page that shows."""
        return self._made[self._place]

    def lay(self, document: Document | None) -> None:
        """Show another set, or none: the rooms are made anew."""
        self._document = document
        self._forget(ROOMS)

    def make_anew(self) -> None:
        """Make every page again, in the language of now, and show the same one."""
        self._forget(tuple(self._made))
        self.go(self._place)

    def go(self, place: str) -> None:
        """Show a page; a room needs a set."""
        if place not in self._made:
            self._made[place] = self._make(place)
            self.addWidget(self._made[place])
        self._place = place
        self.setCurrentWidget(self._made[place])

    def design(self) -> DesignRoom:
        """The design room, which shows now."""
        from kwartet.ui.design.room import DesignRoom

        self.go("design")
        if not isinstance(self.page, DesignRoom):
            raise TypeError(type(self.page))
        return self.page

    def _forget(self, places: tuple[str, ...]) -> None:
        if "play" in places:
            self._is_covered = False
        for place in places:
            page = self._made.pop(place, None)
            if page is not None:
                self.removeWidget(page)
                page.deleteLater()

    def _make(self, place: str) -> QWidget:
        if place == START:
            return self._make_start()
        if place == SETTINGS:
            return self._make_settings()
        if self._document is None:
            raise RuntimeError(f"no set is open to show in {place}")
        rooms: dict[str, Callable[[Document], QWidget]] = {
            "design": self._make_design,
            "print": self._make_print,
            "play": self._make_play,
        }
        return rooms[place](self._document)

    def _make_start(self) -> QWidget:
        from kwartet.ui.start.page import StartPage

        page = StartPage()
        page.door_chosen.connect(self.door_chosen)
        page.set_chosen.connect(self.set_chosen)
        page.new_wanted.connect(self.new_wanted)
        page.open_wanted.connect(self.open_wanted)
        return page

    def _make_settings(self) -> QWidget:
        from kwartet.ui.settings.page import SettingsPage

        page = SettingsPage()
        page.left.connect(self.settings_left)
        return page

    def _make_design(self, document: Document) -> QWidget:
        from kwartet.ui.design.room import DesignRoom

        return DesignRoom(document)

    def _make_print(self, document: Document) -> QWidget:
        from kwartet.ui.printing.room import PrintRoom

        room = PrintRoom(document)
        room.card_wanted.connect(self.card_wanted)
        room.design_wanted.connect(self.wall_wanted)
        room.help_lines_wanted.connect(self.help_lines_wanted)
        return room

    def _make_play(self, document: Document) -> QWidget:
        from kwartet.ui.play.room import PlayRoom

        room = PlayRoom(document)
        room.help_lines_wanted.connect(self.help_lines_wanted)
        room.covered.connect(self._follow_cover)
        return room

    def _follow_cover(self, covered: bool) -> None:
        self._is_covered = covered
        self.cover_changed.emit()
