"""A photo of one's own on a card: choosing it, placing it, and whether it may be printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kwartet.model.card_set import Photo
from kwartet.ui.design.field_link import FieldLink
from kwartet.ui.design.photo_frame import MOST_ZOOM, PhotoFrame
from kwartet.ui.design.sharpness_meter import SharpnessMeter
from kwartet.ui.design.zoom_slider import ZoomSlider
from kwartet.ui.document import Document
from kwartet.ui.theme import theme
from kwartet.ui.widgets import (
    Banner,
    Button,
    CheckBox,
    Label,
    Labelled,
    PaperCard,
    TextField,
    Themed,
    paint_round,
)
from kwartet.ui.widgets.base import round_path

_MINIATURE = QSize(84, 56)


class _Miniature(Themed, QWidget):
    """The whole photo, small."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._file = Path()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def show_file(self, file: Path) -> None:
        """Show a file of the set; one that cannot be read stays a grey box."""
        if file == self._file and not self._image.isNull():
            return
        self._file = file
        reader = QImageReader(str(file))
        wanted = self.sizeHint() * self.devicePixelRatioF()
        own = reader.size()
        if own.isValid():
            reader.setScaledSize(own.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
        self._image = reader.read()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_MINIATURE.width()), theme.px(_MINIATURE.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            box = QRectF(self.rect())
            painter.setClipPath(round_path(box, theme.px(8)))
            paint_round(painter, box, 0, self.look.tray)
            if not self._image.isNull():
                size = self._image.size()
                size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
                at = QRectF(0, 0, size.width(), size.height())
                at.moveCenter(box.center())
                painter.drawImage(at, self._image)


class _DropZone(Themed, QFrame):
    """Where a photo may be dropped, with a button for who does not drag."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        #: nl: Sleep een foto hierheen
        words = Label(self.tr("Drag a photo here"), "strong")
        #: nl: Wie, waar en wanneer staat er daarna niet meer in.
        quiet = Label(
            self.tr("It then no longer holds who, where or when."), "help", "ink2", wrap=True
        )
        for label in (words, quiet):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        #: nl: Kies een foto…
        self.button = Button(self.tr("Choose a photo…"), "pri", "camera-bold")
        self._column.addWidget(words)
        self._column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(quiet)
        self.follow_theme()

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._column.setSpacing(theme.px(12))
        self._column.setContentsMargins(*[theme.px(20)] * 4)
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            box, edge = QRectF(self.rect()), self.look.edge_mark
            paint_round(painter, box, theme.px(16), self.look.ground, edge, 2, dashed=True)


class PhotoPanel(Themed, QWidget):
    """Everything about the photo of one card.

    Args:
        document: For the folder with the photos, and for undo while typing.
        parent: As in Qt.
    """

    file_wanted = Signal()
    """Somebody wants to choose a file."""
    zoom_chosen = Signal(float)
    """The photo is to be this close."""
    credit_written = Signal(str)
    """Who made the photo."""
    consent_given = Signal(bool)
    """Whether everybody in the photo agreed."""
    removed = Signal()
    """The photo goes."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._zone = _DropZone()
        self.choose_button = self._zone.button
        #: nl: Andere foto…
        self.change_button = Button(self.tr("Other photo…"), size="compact")
        #: nl: Haal weg
        self.remove_button = Button(self.tr("Remove"), "quiet", "trash-bold", size="compact")
        #: nl: Hoe dichtbij
        self.slider = ZoomSlider(self.tr("How close"), 100, round(100 * MOST_ZOOM))
        self._closeness = Labelled(self.tr("How close"), self.slider)
        self.meter = SharpnessMeter()
        #: nl: Iedereen op de foto zei zelf ja
        self.consent = CheckBox(self.tr("Everybody in it said yes themselves"))
        #: nl: Wie maakte de foto? / Een schuilnaam mag
        self.credit = TextField(
            self.tr("Who took the photo?"), placeholder=self.tr("A made-up name is fine")
        )
        self._photo: Photo | None = None
        self._credit_link = FieldLink(
            self.credit, document, self._read_credit, self.credit_written.emit
        )
        self._lay_out()
        self._connect()
        self.follow_theme()

    def show_photo(self, photo: Photo | None, frame: PhotoFrame | None) -> None:
        """Show a photo and how it lies behind its frame; None when the card has none."""
        self._photo = photo
        self._zone.setVisible(photo is None)
        self._present.setVisible(photo is not None)
        if photo is None:
            return
        self._miniature.show_file(self._document.pictures / photo.file)
        #: nl: %1 × %2 punten
        size = self.tr("%1 × %2 pixels")
        self._size.set_text(
            size.replace("%1", str(photo.width_px)).replace("%2", str(photo.height_px))
        )
        self._closeness.set_note(f"{round(photo.zoom * 100)}%")
        self.slider.blockSignals(True)
        self.slider.setValue(round(photo.zoom * 100))
        self.slider.blockSignals(False)
        self.slider.update()
        self.meter.setVisible(frame is not None)
        if frame is not None:
            self.meter.show_dpi(frame.dpi)
        self.consent.setChecked(photo.consent)
        self._credit_link.follow()
        self._complete.setVisible(photo.consent and bool(photo.credit.strip()))

    def set_busy(self, busy: bool) -> None:
        """Show that a photo is being brought in."""
        self.choose_button.set_busy(busy)
        self.change_button.set_busy(busy)

    def set_read_only(self, read_only: bool) -> None:
        """Allow no changes."""
        for part in (
            self.choose_button,
            self.change_button,
            self.remove_button,
            self.slider,
            self.consent,
        ):
            part.setEnabled(not read_only)

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._column.setSpacing(theme.px(14))
        self._head.setSpacing(theme.px(12))
        self._allowed.setSpacing(theme.px(8))
        self._allowed.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14))
        super().restyle()

    def _read_credit(self) -> str:
        return self._photo.credit if self._photo else ""

    def _lay_out(self) -> None:
        self._miniature = _Miniature()
        #: nl: Jullie foto
        name = Label(self.tr("Your own photo"), "strong")
        self._size = Label("", "help", "ink2")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(self._size)
        self._head = QHBoxLayout()
        self._head.addWidget(self._miniature)
        self._head.addLayout(words, 1)
        self._head.addWidget(self.change_button)
        self._present = QWidget()
        self._column = QVBoxLayout(self._present)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._closeness)
        #: nl: Sleep de foto op de kaart. Pijltjes schuiven 1 mm.
        how = self.tr("Drag the photo on the card. The arrow keys move it 1 mm.")
        self._column.addWidget(Label(how, "help", "ink2", wrap=True))
        self._column.addWidget(self.meter)
        self._column.addWidget(self._make_permission())
        #: nl: <b>Alles geregeld.</b> Wil iemand er later af? Haal de foto dan weg.
        words_complete = self.tr("<b>All set.</b> Does somebody change their mind? Remove it then.")
        self._complete = Banner(words_complete, "good", "check-circle-fill")
        self._column.addWidget(self._complete)
        self._column.addWidget(self.remove_button, alignment=Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._zone)
        outer.addWidget(self._present)

    def _make_permission(self) -> PaperCard:
        box = PaperCard(radius=16)
        self._allowed = QVBoxLayout(box)
        #: nl: Mag deze foto op een kaart?
        self._allowed.addWidget(Label(self.tr("May this photo be on a card?"), "h3"))
        self._allowed.addWidget(self.consent)
        #: nl: Onder de 16? Dan zegt ook een ouder ja. Zonder ja kan de kaart niet naar de drukker.
        hint = self.tr("Under 16? Then a parent says yes too. Without a yes it cannot be printed.")
        self._allowed.addWidget(Label(hint, "help", "ink2", wrap=True))
        self._allowed.addWidget(self.credit)
        return box

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self.file_wanted)
        self.change_button.clicked.connect(self.file_wanted)
        self.remove_button.clicked.connect(self.removed)
        self.slider.valueChanged.connect(lambda percent: self.zoom_chosen.emit(percent / 100))
        self.consent.clicked.connect(self.consent_given)
