"""The window: the top bar, the page under it, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from kwartet.ui.bar_link import BarLink
from kwartet.ui.desk import Desk
from kwartet.ui.dropping import DropHint, dropped_set
from kwartet.ui.keyboard import KeysEverywhere, focus_first, has_focus
from kwartet.ui.notices import Notices
from kwartet.ui.pages import ROOMS, SETTINGS, START, Pages
from kwartet.ui.theme import scale_for, set_surface, theme
from kwartet.ui.widgets import SheetDialog, TopBar

if TYPE_CHECKING:
    from kwartet.model.card_set import CardSet
    from kwartet.model.problems import Place
    from kwartet.ui.document import Document


class Studio(QMainWindow):
    """The one window."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._came_from = START
        self.desk = Desk(self)
        self.bar = TopBar()
        self._link = BarLink(self.bar)
        self._notices = Notices()
        self._pages = Pages()
        self._drop_hint = DropHint(self)
        self._keys = KeysEverywhere(self, self.show_help_lines, self._undo, self._redo)
        app.focusChanged.connect(self._keys.follow)
        self._rebuilding = QTimer(self, singleShot=True, interval=0)
        self._rebuilding.timeout.connect(self._rebuild)
        self._lay_out()
        self._connect()
        self._add_keys()
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(960, 600))

    @property
    def document(self) -> Document | None:
        """The open set, if any."""
        return self.desk.document

    @property
    def place(self) -> str:
        """The page that shows: ``start``, ``design``, ``print``, ``play`` or ``settings``."""
        return self._pages.place

    @property
    def page(self) -> QWidget:
        """The widget of the page that shows."""
        return self._pages.page

    def show_on_screen(self, set_path: Path | None = None) -> None:
        """Appear, with a set if one is given: as designed, or filling a screen not much larger."""
        room = self.screen().availableSize()
        wish = QSize(theme.px(1440), theme.px(900))
        self.resize(wish.boundedTo(room))
        if set_path is not None:
            self.open_path(set_path)
        if room.width() < wish.width() * 1.1 or room.height() < wish.height() * 1.1:
            self.showMaximized()
        else:
            self.show()

    def clear_table(self) -> None:
        """Take the set away; what was not saved is lost."""
        self.desk.clear()

    def open_start(self) -> None:
        """Go to the start page."""
        self._go(START)

    def open_room(self, room: str) -> None:
        """Go to ``design``, ``print`` or ``play`` with the open set."""
        if self.document is not None:
            self._go(room)

    def open_card(self, card_id: str, field: str = "") -> None:
        """Go to a card in the design room, with the focus in one of its fields."""
        self.open_room("design")
        self._pages.design().open_card(card_id, field)

    def open_place(self, place: Place) -> None:
        """Go to the words on a card where something was found."""
        self.open_room("design")
        self._pages.design().open_place(place)

    def open_wall(self) -> None:
        """Go to the wall of all cards."""
        self.open_room("design")
        self._pages.design().show_wall()

    def open_settings(self) -> None:
        """Go to the settings."""
        if self.place != SETTINGS:
            self._came_from = self.place
        self._go(SETTINGS)

    def leave_settings(self) -> None:
        """Go back to where the settings were opened."""
        self._go(self._came_from)

    def show_help_lines(self) -> None:
        """Show the help lines over whatever is there."""
        from kwartet.ui.helplines import HelpLinesSheet

        if self.findChild(HelpLinesSheet) is None:
            HelpLinesSheet(self).open()

    def explain(self) -> None:
        """Tell in a few steps how it works."""
        from kwartet.ui.explain import ExplainSheet

        ExplainSheet(self).open()

    def open_path(self, path: Path) -> None:
        """Open a set folder or a packed set."""
        self.desk.open_path(path)

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._notices)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(body)

    def _connect(self) -> None:
        self.desk.came.connect(self._show_document)
        self.desk.gone.connect(self._show_empty_table)
        self.desk.room_wanted.connect(self.open_room)
        self.bar.home.connect(self.open_start)
        self.bar.mode_chosen.connect(self.open_room)
        self.bar.undo.connect(self._undo)
        self.bar.redo.connect(self._redo)
        self.bar.help_lines.connect(self.show_help_lines)
        self.bar.explain.connect(self.explain)
        self.bar.settings.connect(self.open_settings)
        self._notices.copy_wanted.connect(self.desk.make_copy)
        self._notices.elsewhere_wanted.connect(self.desk.save_elsewhere)
        self._pages.door_chosen.connect(self.desk.go_through_door)
        self._pages.set_chosen.connect(self.open_path)
        self._pages.new_wanted.connect(self.desk.new_set)
        self._pages.open_wanted.connect(self.desk.ask_what_to_open)
        self._pages.room_wanted.connect(self.open_room)
        self._pages.card_wanted.connect(self.open_place)
        self._pages.wall_wanted.connect(self.open_wall)
        self._pages.help_lines_wanted.connect(self.show_help_lines)
        self._pages.settings_left.connect(self.leave_settings)
        self._pages.cover_changed.connect(self._show_bar)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+N": self.desk.new_set,
            "Ctrl+O": self.desk.ask_what_to_open,
            "Ctrl+P": lambda: self.open_room("print"),
            "Ctrl+S": self.desk.reassure,
            "Ctrl+,": self.open_settings,
            "F6": self._change_panel,
            "F11": self._toggle_full_screen,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _show_document(self, document: Document, room: str) -> None:
        """Another set lies on the table."""
        document.changed.connect(self._follow_title)
        self._pages.lay(document)
        self._link.follow(document)
        self._notices.follow(document)
        self.open_room(room)

    def _show_empty_table(self) -> None:
        self._notices.follow(None)
        self._link.follow(None)
        self.open_start()
        self._pages.lay(None)

    def _rebuild(self) -> None:
        """Say everything in the language of now."""
        self._link.show_all()
        self._notices.follow(self.document)
        self._pages.make_anew()
        self._go(self.place)

    def _go(self, place: str) -> None:
        self._pages.go(place)
        self.bar.set_home(self.document is None or place == START)
        if place in ROOMS:
            self.bar.set_mode(place)
        set_surface(self.bar, "night" if place == "play" else "paper")
        for part in (self.bar, *self.bar.findChildren(QWidget)):
            part.update()
        self._show_bar()
        self._set_window_title()
        self._bring_focus_to_page()

    def _show_bar(self) -> None:
        """A game covers the bar, and the news about the set."""
        covered = self._pages.is_covered
        self.bar.setVisible(not covered)
        self._notices.set_wanted(self.place in ROOMS and not covered)

    @property
    def _edits_here(self) -> bool:
        """Whether undo is about the set; in a game it is not."""
        return self.place in ROOMS and not self._pages.is_covered

    def _undo(self) -> None:
        if self.document is not None and self._edits_here:
            self.document.undo()

    def _redo(self) -> None:
        if self.document is not None and self._edits_here:
            self.document.redo()

    def _follow_title(self, before: CardSet, after: CardSet) -> None:
        if before.title != after.title:
            self._set_window_title()

    def _set_window_title(self) -> None:
        title = self.document.card_set.title if self.document else ""
        self.setWindowTitle(f"{title} – Stigmakwartet" if title else "Stigmakwartet")

    def _bring_focus_to_page(self) -> None:
        sheets = (sheet for sheet in self.findChildren(SheetDialog) if sheet.isVisibleTo(self))
        if not has_focus(self.page) and not any(sheets):
            focus_first(self.page)

    def _change_panel(self) -> None:
        focus_first(self.page if has_focus(self.bar) else self.bar)

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody had a use for: Esc goes one step back."""
        if event.key() == Qt.Key.Key_Escape:
            if self.place == SETTINGS:
                self.leave_settings()
            elif self.isFullScreen():
                self.showNormal()
        elif not self._keys.press(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language: every page is made anew, after the present click is dealt with."""
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuilding.start()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing is open yet: begin at the start."""
        if not self._pages.count():
            self.open_start()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The scale follows the screen the window is on."""
        theme.set(scale=scale_for(self.screen().size()))
        self._drop_hint.setGeometry(self.rect())
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A set that is dragged here may be dropped."""
        if dropped_set(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._drop_hint.appear()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self._drop_hint.hide()
        path = dropped_set(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.open_path(path))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when all is on disk; else ask what to do with the rest."""
        if self.desk.put_away(self.close):
            event.accept()
        else:
            event.ignore()
