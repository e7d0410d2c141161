"""A picture of every screen of the studio, made without a display."""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kwartet.errors import KwartetError
from kwartet.model import edits
from kwartet.resources import shipped_sets
from kwartet.ui.app import make_application
from kwartet.ui.background import Background
from kwartet.ui.design.idle import IdleWork
from kwartet.ui.design.language_check import LanguageCheck
from kwartet.ui.design.room import DesignRoom
from kwartet.ui.design.status import Filter
from kwartet.ui.document import Document
from kwartet.ui.dropping import DropHint
from kwartet.ui.language import Language
from kwartet.ui.preferences import Preferences, remember_set, save_preferences
from kwartet.ui.printing.choices import Product
from kwartet.ui.printing.room import PrintRoom
from kwartet.ui.settings.page import SettingsPage
from kwartet.ui.start.page import StartPage
from kwartet.ui.studio import Studio
from kwartet.ui.theme import scale_for, theme
from kwartet.ui.widgets import SearchField, SheetDialog, Toast

_Page = TypeVar("_Page", bound=QWidget)
_QUIET_MS = 400
"""How long nothing must be under way before a picture is taken."""
_PATIENCE_S = 60


def run(out: Path, size: tuple[int, int], set_path: Path | None = None) -> list[Path]:
    """Save a picture of every screen; returns the files.

    The settings and the documents of the user are left alone: all happens in a temporary folder.

    Args:
        out: The folder for the pictures; it must exist.
        size: Of the window, in pixels.
        set_path: The set that is shown; the shipped one if not given.

    Raises:
        KwartetError: When a screen does not open.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else make_application([])
    with TemporaryDirectory() as folder:
        QSettings.setPath(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(Path(folder) / "settings")
        )
        tour = _Tour(app, out, QSize(*size), set_path or shipped_sets() / "stigmakwartet")
        try:
            return tour.go(Path(folder))
        finally:
            tour.close()


class _Tour:
    """One walk through the studio."""

    def __init__(self, app: QApplication, out: Path, size: QSize, set_path: Path) -> None:
        self._out = out
        self._size = size
        self._set_path = set_path
        self._made: list[Path] = []
        self._errors: list[BaseException] = []
        self._hook, sys.excepthook = sys.excepthook, self._catch
        self._studio = Studio(app)

    def go(self, folder: Path) -> list[Path]:
        """Take all the pictures; ``folder`` is empty."""
        own = folder / "Stigmakwartet"
        shutil.copytree(self._set_path, own, ignore=shutil.ignore_patterns(".kwartet"))
        self._speak("nl")
        self._studio.resize(self._size)
        self._studio.show()
        theme.set(scale=scale_for(self._size))
        self._start(own)
        self._design(own)
        self._print()
        self._around()
        self._trouble(own)
        self._speak("en")
        self._in_english()
        return self._made

    def close(self) -> None:
        """Put everything back."""
        self._studio.clear_table()
        self._studio.hide()
        sys.excepthook = self._hook

    def _start(self, own: Path) -> None:
        self._shoot("start-eerste-keer")
        remember_set(own)
        self._room(StartPage).refresh()
        self._shoot("start")
        self._studio.desk.new_set()
        self._shoot("nieuwe-set")
        self._close_sheets()
        self._studio.explain()
        self._shoot("uitleg")
        self._close_sheets()

    def _design(self, own: Path) -> None:
        studio = self._studio
        studio.open_path(own)
        self._shoot("wand")
        room = self._room(DesignRoom)
        room.wall.choose(Filter.OVERFLOW)
        self._shoot("wand-filter-leeg")
        room.wall.choose(Filter.ALL)
        room.wall.search.begin()
        for field in room.wall.search.findChildren(SearchField):
            field.setText("samen")
        self._shoot("wand-zoeken")
        room.wall.search.clear()
        card = self._document.card_set.cards[7]
        studio.open_card(card.id, "body")
        self._shoot("editor-voorkant")
        room.editor.bar.overlay.click()
        self._shoot("editor-veilige-zone")
        room.editor.bar.overlay.click()
        room.editor.bar.side.option("back").click()
        self._shoot("editor-achterkant")
        room.editor.bar.side.option("front").click()
        longer = f"{card.body} {card.body}"
        self._document.apply("", lambda card_set: edits.set_body(card_set, card.id, longer))
        self._shoot("editor-past-niet")
        room.show_wall()
        self._shoot("wand-past-niet")
        room.show_style()
        self._shoot("stijl")

    def _print(self) -> None:
        studio = self._studio
        studio.open_room("print")
        room = self._room(PrintRoom)
        self._shoot("drukken-past-niet")
        self._document.undo()
        for product in Product:
            room.products.chosen.emit(product)
            self._shoot(f"drukken-{product}")

    def _around(self) -> None:
        studio = self._studio
        studio.open_room("play")
        self._shoot("spelen")
        studio.show_help_lines()
        self._shoot("hulplijnen")
        self._close_sheets()
        studio.open_settings()
        page = self._room(SettingsPage)
        for name, entry in zip(("zien", "toetsen", "over"), page.entries(), strict=True):
            entry.click()
            self._shoot(f"instellingen-{name}")
        page.entries()[0].click()
        page.seeing.text_size.set_step(150)
        page.seeing.contrast.option("strong").click()
        self._shoot("instellingen-groot-en-sterk")
        studio.open_room("design")
        self._shoot("stijl-groot-en-sterk")
        self._room(DesignRoom).show_wall()
        self._shoot("wand-groot-en-sterk")
        studio.open_start()
        self._shoot("start-groot-en-sterk")
        self._speak("nl")

    def _trouble(self, own: Path) -> None:
        """What it looks like when something is in the way."""
        studio = self._studio
        studio.open_room("design")
        away = own.rename(own.with_name("weg"))
        own.touch()  # a file where the folder was: as a disk that takes nothing any more
        self._document.apply("", lambda card_set: edits.rename_set(card_set, "Hoofdzaken 3B"))
        self._document.save_now()
        self._shoot("opslaan-lukt-niet")
        studio.close()
        self._shoot("sluiten-lukt-niet")
        self._close_sheets()
        own.unlink()
        away.rename(own)
        self._document.save_now()
        studio.clear_table()
        other = Document.open(own)
        studio.open_path(own)
        self._shoot("alleen-lezen")
        other.release()
        studio.open_path(own.with_name("weg"))
        self._shoot("gaat-niet-open")
        self._close_sheets()
        for hint in studio.findChildren(DropHint):
            hint.appear()
        self._shoot("loslaten-om-te-openen")
        for hint in studio.findChildren(DropHint):
            hint.hide()
        studio.clear_table()

    def _in_english(self) -> None:
        studio = self._studio
        self._shoot("en-start")
        studio.open_path(shipped_sets() / "leidende-principes")
        self._shoot("en-wall")
        studio.open_card(self._document.card_set.cards[0].id)
        self._shoot("en-editor")
        studio.open_room("print")
        self._shoot("en-print")
        studio.open_settings()
        self._shoot("en-settings")

    @property
    def _document(self) -> Document:
        document = self._studio.document
        if document is None:
            raise _failure(self._made, "geen set", "no set")
        return document

    def _room(self, kind: type[_Page]) -> _Page:
        page = self._studio.page
        if not isinstance(page, kind):
            raise _failure(self._made, kind.__name__, kind.__name__)
        return page

    def _speak(self, language: Language) -> None:
        preferences = Preferences(language=language, less_motion=True)
        save_preferences(preferences)
        preferences.use()

    def _close_sheets(self) -> None:
        for sheet in self._studio.findChildren(SheetDialog):
            sheet.reject()

    def _shoot(self, name: str) -> None:
        """Wait until the screen is complete, and save a picture of it."""
        self._settle()
        for toast in self._studio.findChildren(Toast):
            toast.close_now()
        file = self._out / f"{len(self._made) + 1:02}-{name}.png"
        if self._errors or not self._studio.grab().save(str(file)):
            raise _failure(self._made, name, name) from next(iter(self._errors), None)
        self._made.append(file)

    def _settle(self) -> None:
        """Let everything that is under way be done."""
        quiet_since = time.monotonic()
        begun = quiet_since
        while time.monotonic() - quiet_since < _QUIET_MS / 1000:
            _process_events(20)
            if not self._is_quiet():
                quiet_since = time.monotonic()
            if time.monotonic() - begun > _PATIENCE_S:
                break

    def _is_quiet(self) -> bool:
        """Whether no pictures of cards are waiting and no check is being done."""
        studio = self._studio
        waiting = [each.is_done for each in studio.findChildren(IdleWork)]
        waiting += [each.is_done for each in studio.findChildren(Background)]
        return all(waiting + [each.is_done for each in studio.findChildren(LanguageCheck)])

    def _catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._errors.append(error)


def _process_events(duration_ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(duration_ms, loop.quit)
    loop.exec()


def _failure(made: list[Path], nl: str, en: str) -> KwartetError:
    """A screen that does not open."""
    return KwartetError(
        nl=f"Het scherm ‘{nl}’ gaat niet open ({len(made)} andere wel).",
        en=f"The screen ‘{en}’ does not open ({len(made)} others do).",
    )
