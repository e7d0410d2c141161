"""The picture of a card: a shipped illustration, or a photo of one's own."""

from __future__ import annotations

from functools import partial
from html import escape
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kwartet.errors import KwartetError, Message
from kwartet.images.photo import import_photo
from kwartet.model.card_set import CardSet, Illustration, Photo, Picture
from kwartet.model.edits import set_picture
from kwartet.ui.background import Background
from kwartet.ui.design.idle import IdleWork
from kwartet.ui.design.photo_frame import brought_closer, moved, photo_frame
from kwartet.ui.design.photo_panel import PhotoPanel
from kwartet.ui.design.picture_picker import NO_PICTURE, PicturePicker
from kwartet.ui.document import Document
from kwartet.ui.language import say
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Banner, Label, TabStrip, Themed

_Taken = tuple[str, Photo | Message]
"""A card's id, with the photo that was brought in for it or why that failed."""


class PictureSection(Themed, QWidget):
    """Two tabs: *Plaatje* with the illustrations, *Foto* with the photo.

    Args:
        document: The set.
        idle: Paints the illustrations when there is time.
        parent: As in Qt.
    """

    photo_mode = Signal(bool)
    """Whether the photo is being placed."""

    def __init__(self, document: Document, idle: IdleWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._card = ""
        self._shown: tuple[object, ...] = ()
        self._background = Background(self._take, self)
        #: nl: Plaatje / Foto
        self.tabs = TabStrip(
            [
                ("drawing", self.tr("Picture"), "shapes-bold"),
                ("photo", self.tr("Photo"), "camera-bold"),
            ],
            self.tr("Picture"),
        )
        self.picker = PicturePicker(idle)
        self.photo = PhotoPanel(document)
        self.banner = Banner("", "error", "warning-circle-fill", closable=True)
        self.banner_text = ""
        self.banner.hide()
        self.setFocusProxy(self.tabs)
        self._lay_out()
        self._connect()
        self.picker.setEnabled(not document.read_only)
        self.photo.set_read_only(document.read_only)
        self.follow_theme()

    @property
    def is_placing(self) -> bool:
        """Whether the photo tab is open on a card with a photo."""
        return self.tabs.current == "photo" and isinstance(self._picture, Photo)

    def show_card(self, card_id: str) -> None:
        """Show the picture of a card as it is now; also after each change."""
        moved_on = card_id != self._card
        self._card = card_id
        card_set = self._document.card_set
        quartet, index = card_set.locate(card_id)
        picture = quartet.cards[index].picture
        pictures = tuple(card.picture for card in quartet.cards)
        shown = (card_id, pictures, quartet.symbol, card_set.style, self._document.pictures)
        if shown == self._shown:
            return
        self._shown = shown
        if moved_on:
            self.banner.hide()
            self.tabs.choose("photo" if isinstance(picture, Photo) else "drawing")
        self.picker.show_for(quartet, quartet.cards[index])
        photo = picture if isinstance(picture, Photo) else None
        self.photo.show_photo(photo, photo_frame(card_set, card_id))
        self._show_tab()

    def take_file(self, file: Path) -> None:
        """Bring a photo in, in the background, and put it on the card; a banner tells failure."""
        try:
            pictures = self._document.pictures_to_write()
        except KwartetError as error:
            self._explain(error.message)
            return
        self.banner.hide()
        self.tabs.choose("photo")
        self._show_tab()
        self.photo.set_busy(True)
        self._background.run(partial(_bring_in, self._card, file, pictures))

    def move_photo(self, right_mm: float, down_mm: float) -> None:
        """Shift the photo behind its frame."""
        frame = photo_frame(self._document.card_set, self._card)
        if isinstance(self._picture, Photo) and frame is not None:
            #: nl: Foto schuiven
            text = self.tr("Move the photo")
            self._apply(text, moved(self._picture, frame, right_mm, down_mm), "place")

    def zoom_photo(self, zoom: float) -> None:
        """Bring the photo closer or further."""
        if isinstance(self._picture, Photo):
            #: nl: Foto dichterbij
            text = self.tr("Photo closer")
            self._apply(text, brought_closer(self._picture, zoom), "zoom")

    def step_zoom(self, step: int) -> None:
        """A little closer (1) or further (-1)."""
        if isinstance(self._picture, Photo):
            self.zoom_photo(self._picture.zoom + step * 0.1)

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._column.setSpacing(theme.px(12))
        super().restyle()

    @property
    def _picture(self) -> Picture | None:
        return self._document.card_set.card(self._card).picture if self._card else None

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Label(self.tr("Picture"), "label", "ink2"))
        self._column.addWidget(self.tabs)
        self._column.addWidget(self.banner)
        self._column.addWidget(self.picker)
        self._column.addWidget(self.photo)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_tab)
        self.picker.chosen.connect(self._choose)
        self.photo.file_wanted.connect(self._ask_for_file)
        self.photo.zoom_chosen.connect(self.zoom_photo)
        self.photo.credit_written.connect(self._write_credit)
        self.photo.consent_given.connect(self._give_consent)
        self.photo.removed.connect(lambda: self._choose(NO_PICTURE))

    def _show_tab(self) -> None:
        photo = self.tabs.current == "photo"
        self.picker.setVisible(not photo)
        self.photo.setVisible(photo)
        self.photo_mode.emit(self.is_placing)

    def _choose(self, name: str) -> None:
        #: nl: Ander plaatje / Plaatje weg
        text = self.tr("Other picture") if name else self.tr("Remove the picture")
        self._apply(text, Illustration(name) if name else None, "choice")

    def _write_credit(self, credit: str) -> None:
        if isinstance(self._picture, Photo):
            #: nl: Maker van de foto
            text = self.tr("Maker of the photo")
            self._apply(text, replace(self._picture, credit=credit), "credit")

    def _give_consent(self, consent: bool) -> None:
        if isinstance(self._picture, Photo):
            #: nl: Toestemming voor de foto
            text = self.tr("Permission for the photo")
            self._apply(text, replace(self._picture, consent=consent))

    def _apply(self, text: str, picture: Picture | None, merge: str = "") -> None:
        card_id = self._card

        def edit(card_set: CardSet) -> CardSet:
            return set_picture(card_set, card_id, picture)

        self._document.apply(text, edit, f"picture-{merge}:{card_id}" if merge else None)

    def _ask_for_file(self) -> None:
        #: nl: Kies een foto
        title = self.tr("Choose a photo")
        #: nl: Foto's
        kinds = self.tr("Photos") + " (*.jpg *.jpeg *.png *.webp)"
        chosen, _ = QFileDialog.getOpenFileName(self.window(), title, "", kinds)
        if chosen:
            self.take_file(Path(chosen))

    def _take(self, taken: _Taken) -> None:
        """A photo came in, or did not."""
        card_id, photo = taken
        self.photo.set_busy(False)
        if not isinstance(photo, Photo):
            self._explain(photo)
        elif any(card.id == card_id for card in self._document.card_set.cards):
            #: nl: Eigen foto
            text = self.tr("Own photo")
            self._document.apply(text, lambda s: set_picture(s, card_id, photo))

    def _explain(self, message: Message) -> None:
        self.banner_text = say(message)
        self.banner.set_text(escape(self.banner_text))
        self.banner.show()


def _bring_in(card_id: str, file: Path, pictures: Path) -> _Taken:
    """Import a photo; runs in a worker thread."""
    try:
        return card_id, import_photo(file, pictures)
    except KwartetError as error:
        return card_id, error.message
