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
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from kwartet.ui.desk import Desk
from kwartet.ui.dropping import DropHint, dropped_set
from kwartet.ui.keyboard import KeysEverywhere
from kwartet.ui.notices import Notices
from kwartet.ui.save_state import save_words
from kwartet.ui.start.page import StartPage
from kwartet.ui.theme import scale_for, set_surface, theme
from kwartet.ui.widgets import TopBar

if TYPE_CHECKING:
    from kwartet.model.card_set import CardSet
    from kwartet.ui.document import Document

ROOMS = ("design", "print", "play")
_START, _SETTINGS = "start", "settings"


class Studio(QMainWindow):
    """The one window. Pages do not know each other: they tell what is wanted, it goes there."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._document: Document | None = None
        self._places: dict[str, QWidget] = {}
        self._place = _START
        self._came_from = _START
        self.desk = Desk(self)
        self.bar = TopBar()
        self._notices = Notices()
        self._stack = QStackedWidget()
        self._drop_hint = DropHint(self)
        self._keys = KeysEverywhere(self, self.show_help_lines, self._undo, self._redo)
        app.focusChanged.connect(self._keys.follow)
        self._rebuilding = QTimer(self, singleShot=True, interval=0)
        self._rebuilding.timeout.connect(self.rebuild)
        self._lay_out()
        self._connect()
        self._add_keys()
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(960, 600))
        self.open_start()

    @property
    def document(self) -> Document | None:
        """The open set, if any."""
        return self._document

    @property
    def place(self) -> str:
        """The page that shows: ``start``, ``design``, ``print``, ``play`` or ``settings``."""
        return self._place

    @property
    def page(self) -> QWidget:
        """The widget of the page that shows."""
        return self._places[self._place]

    def show_on_screen(self) -> None:
        """Appear as large as designed, or filling a screen that is not much larger."""
        room = self.screen().availableSize()
        wish = QSize(theme.px(1440), theme.px(900))
        self.resize(wish.boundedTo(room))
        if room.width() < wish.width() * 1.1 or room.height() < wish.height() * 1.1:
            self.showMaximized()
        else:
            self.show()

    def show_document(self, document: Document, room: str = "design") -> None:
        """Put another set on the table, in place of the one that was there, and open a room."""
        self.clear_table()
        self._document = document
        document.setParent(self)
        document.save_state_changed.connect(self._show_save_state)
        document.changed.connect(self._follow_title)
        document.refused.connect(self.desk.explain_refusal)
        document.moved.connect(self.desk.tell_where)
        for signal in (
            document.undo_stack.canUndoChanged,
            document.undo_stack.canRedoChanged,
            document.undo_stack.undoTextChanged,
            document.undo_stack.redoTextChanged,
        ):
            signal.connect(self._show_steps)
        self._notices.follow(document)
        self._show_save_state()
        self._show_title()
        self._show_steps()
        self.open_room(room)

    def clear_table(self) -> None:
        """Take the set and its rooms away; what was not saved is lost."""
        self._notices.follow(None)
        self.open_start()
        for room in ROOMS:
            self._drop_place(room)
        if self._document is not None:
            self._document.release()
            self._document.undo_stack.blockSignals(True)  # its end is no news
            self._document.deleteLater()
            self._document = None
        self.open_start()

    def open_start(self) -> None:
        """Go to the start page."""
        self._go(_START)

    def open_room(self, room: str) -> None:
        """Go to ``design``, ``print`` or ``play`` with the open set."""
        if self._document is not None:
            self._go(room)

    def open_card(self, card_id: str, field: str = "") -> None:
        """Go to a card in the design room, with the focus in one of its fields."""
        self.open_room("design")
        self._places["design"].open_card(card_id, field)  # type: ignore[attr-defined]

    def open_wall(self) -> None:
        """Go to the wall of all cards."""
        self.open_room("design")
        self._places["design"].show_wall()  # type: ignore[attr-defined]

    def open_settings(self) -> None:
        """Go to the settings."""
        if self._place != _SETTINGS:
            self._came_from = self._place
        self._go(_SETTINGS)

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

    def rebuild(self) -> None:
        """Make every page anew, in the language of now."""
        place = self._place
        for each in list(self._places):
            self._drop_place(each)
        if self._document is not None:
            self._notices.follow(self._document)
            self._show_save_state()
            self._show_steps()
        self._go(place)

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._notices)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(body)

    def _connect(self) -> None:
        self.bar.home.connect(self.open_start)
        self.bar.mode_chosen.connect(self.open_room)
        self.bar.undo.connect(self._undo)
        self.bar.redo.connect(self._redo)
        self.bar.help_lines.connect(self.show_help_lines)
        self.bar.explain.connect(self.explain)
        self.bar.settings.connect(self.open_settings)
        self._notices.copy_wanted.connect(self.desk.make_copy)
        self._notices.elsewhere_wanted.connect(self.desk.save_elsewhere)

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

    def _go(self, place: str) -> None:
        """Show a page, made when it is shown for the first time."""
        if place not in self._places:
            self._places[place] = self._make(place)
            self._stack.addWidget(self._places[place])
        self._place = place
        self.bar.set_home(self._document is None or place == _START)
        if place in ROOMS:
            self.bar.set_mode(place)
        set_surface(self.bar, "night" if place == "play" else "paper")
        for part in (self.bar, *self.bar.findChildren(QWidget)):
            part.update()
        self._notices.setMaximumHeight(16_777_215 if place in ROOMS else 0)
        self._stack.setCurrentWidget(self._places[place])
        self._set_window_title()
        self._bring_focus_to_page()

    def _make(self, place: str) -> QWidget:
        makers: dict[str, Callable[[], QWidget]] = {
            _START: self._make_start,
            _SETTINGS: self._make_settings,
            "design": self._make_design,
            "print": self._make_print,
            "play": self._make_play,
        }
        return makers[place]()

    def _make_start(self) -> QWidget:
        page = StartPage()
        page.door_chosen.connect(self.desk.go_through_door)
        page.set_chosen.connect(self.open_path)
        page.new_wanted.connect(self.desk.new_set)
        page.open_wanted.connect(self.desk.ask_what_to_open)
        return page

    def _make_settings(self) -> QWidget:
        from kwartet.ui.settings.page import SettingsPage

        page = SettingsPage()
        page.left.connect(self.leave_settings)
        return page

    def _make_design(self) -> QWidget:
        from kwartet.ui.design.room import DesignRoom

        return DesignRoom(self._table())

    def _make_print(self) -> QWidget:
        from kwartet.ui.printing.room import PrintRoom

        room = PrintRoom(self._table())
        room.card_wanted.connect(self.open_card)
        room.design_wanted.connect(self.open_wall)
        room.help_lines_wanted.connect(self.show_help_lines)
        return room

    def _make_play(self) -> QWidget:
        from kwartet.ui.play_soon import PlaySoon

        page = PlaySoon()
        page.print_wanted.connect(lambda: self.open_room("print"))
        page.help_lines_wanted.connect(self.show_help_lines)
        return page

    def _table(self) -> Document:
        """The open set, where there must be one."""
        if self._document is None:
            raise RuntimeError("no set is open")
        return self._document

    def _drop_place(self, place: str) -> None:
        page = self._places.pop(place, None)
        if page is not None:
            self._stack.removeWidget(page)
            page.deleteLater()

    def _undo(self) -> None:
        if self._document is not None and self._place in ROOMS:
            self._document.undo()

    def _redo(self) -> None:
        if self._document is not None and self._place in ROOMS:
            self._document.redo()

    def _show_steps(self) -> None:
        stack = self._table().undo_stack
        undo = self.tr("Undo: {step}").format(step=stack.undoText()) if stack.canUndo() else ""
        redo = self.tr("Redo: {step}").format(step=stack.redoText()) if stack.canRedo() else ""
        self.bar.set_undo(stack.canUndo(), stack.canRedo(), undo, redo)

    def _show_save_state(self) -> None:
        self.bar.set_save_state(*save_words(self._table().save_status))

    def _follow_title(self, before: CardSet, after: CardSet) -> None:
        if before.title != after.title:
            self._show_title()

    def _show_title(self) -> None:
        self.bar.set_title(self._table().card_set.title)
        self._set_window_title()

    def _set_window_title(self) -> None:
        title = self._document.card_set.title if self._document else ""
        self.setWindowTitle(f"{title} – Stigmakwartet" if title else "Stigmakwartet")

    def _bring_focus_to_page(self) -> None:
        if not _has_focus(self.page):
            _focus_first(self.page)

    def _change_panel(self) -> None:
        """Bring the keyboard from the bar to the page, or back."""
        _focus_first(self.page if _has_focus(self.bar) else self.bar)

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody had a use for: Esc goes one step back."""
        if event.key() == Qt.Key.Key_Escape:
            if self._place == _SETTINGS:
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


def _has_focus(part: QWidget) -> bool:
    return any(widget.hasFocus() for widget in part.findChildren(QWidget))


def _focus_first(part: QWidget) -> None:
    """Bring the keyboard to the first thing that takes it in a part of the window."""
    for widget in part.findChildren(QWidget):
        tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tabbed and widget.isVisibleTo(part) and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return
