"""One walk through all rooms of the studio, with a picture of every screen."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from kwartet.model import edits
from kwartet.resources import shipped_sets
from kwartet.ui.design.room import DesignRoom
from kwartet.ui.design.status import Filter
from kwartet.ui.document import Document
from kwartet.ui.dropping import DropHint
from kwartet.ui.language import Language
from kwartet.ui.play.room import PlayRoom
from kwartet.ui.preferences import Preferences, remember_set, save_preferences
from kwartet.ui.printing.choices import Product
from kwartet.ui.printing.room import PrintRoom
from kwartet.ui.settings.page import SettingsPage
from kwartet.ui.start.page import StartPage
from kwartet.ui.studio import Studio
from kwartet.ui.theme import scale_for, theme
from kwartet.ui.tour.camera import Camera
from kwartet.ui.tour.play import PlayTour
from kwartet.ui.tour.words import WordsTour
from kwartet.ui.widgets import SearchField

_Page = TypeVar("_Page", bound=QWidget)


class StudioTour:
    """One walk through the studio."""

    def __init__(self, app: QApplication, out: Path, size: QSize, set_path: Path) -> None:
        self._out = out
        self._size = size
        self._set_path = set_path
        self._studio = Studio(app)
        self._camera = Camera(self._studio, out)

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
        self._play()
        self._after_class()
        self._around()
        self._trouble(own)
        self._speak("en")
        self._in_english()
        return self._camera.made

    def close(self) -> None:
        """Put everything back."""
        self._studio.clear_table()
        self._studio.hide()
        self._camera.close()

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
        if self._document.card_set.language.startswith("nl"):
            WordsTour(room, self._document, self._camera).go()
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
        card = self._document.card_set.cards[7].id
        words = "Ga naast de depressieve persoon zitten. Ze woog nog 38 kilo."
        self._document.apply("", partial(edits.set_body, card_id=card, body=words))
        self._shoot("drukken-taaltips")
        self._document.undo()
        for product in Product:
            room.products.chosen.emit(product)
            self._shoot(f"drukken-{product}")

    def _play(self) -> None:
        self._studio.open_room("play")
        tour = PlayTour(self._studio, self._room(PlayRoom), self._document, self._camera)
        self._camera.made += tour.go(self._out)

    def _after_class(self) -> None:
        """What the class thought of the cards is with those who made them."""
        self._studio.open_wall()
        room = self._room(DesignRoom)
        room.wall.choose(Filter.STICKERS)
        room.wall.focus_card("")
        self._shoot("wand-stickers")
        room.wall.choose(Filter.ALL)
        first = next(iter(room.wall.body.shown_rows)).tiles[0]
        self._studio.open_card(first.card_id)
        self._shoot("editor-stickers")
        room.show_style()

    def _around(self) -> None:
        studio = self._studio
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
            raise self._camera.failure("geen set", "no set")
        return document

    def _room(self, kind: type[_Page]) -> _Page:
        page = self._studio.page
        if not isinstance(page, kind):
            raise self._camera.failure(kind.__name__, kind.__name__)
        return page

    def _speak(self, language: Language) -> None:
        preferences = Preferences(language=language, less_motion=True)
        save_preferences(preferences)
        preferences.use()

    def _close_sheets(self) -> None:
        self._camera.close_sheets()

    def _shoot(self, name: str) -> None:
        self._camera.shoot(name)
