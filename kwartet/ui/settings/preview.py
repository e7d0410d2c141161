"""What the choices look like, on a few things at once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kwartet.resources import shipped_sets
from kwartet.ui.background import Background
from kwartet.ui.theme import theme
from kwartet.ui.widgets import (
    Button,
    Label,
    Panel,
    PaperCard,
    ScrollColumn,
    StatusChip,
    TextField,
    Themed,
)

_CARDS = ((1, 3), (0, 2))
"""Which cards of the example show: quartet and index."""
_CARD_WIDTH = 140


class Preview(Panel):
    """The panel at the right."""

    reset = Signal()
    """Everything back to normal."""

    def __init__(self) -> None:
        super().__init__("board")
        self._column = QVBoxLayout(self)
        self._column.addWidget(Label(self.tr("This is what it looks like"), "label", "ink2"))
        scroll = ScrollColumn()
        scroll.column.setContentsMargins(0, 0, 0, 0)
        self._paper = PaperCard()
        self._fill(self._paper)
        scroll.column.addWidget(self._paper)
        words = self.tr("Everything back to normal")
        self.reset_button = Button(words, icon="arrow-counter-clockwise-bold")
        self.reset_button.clicked.connect(self.reset)
        scroll.column.addWidget(self.reset_button)
        scroll.column.addStretch(1)
        self._column.addWidget(scroll, 1)
        self.restyle()

    def restyle(self) -> None:
        """Take spacing and width from the theme again."""
        super().restyle()
        if hasattr(self, "_paper"):
            margin = theme.px(26)
            self._column.setContentsMargins(margin, theme.px(24), margin, theme.px(24))
            self._column.setSpacing(theme.px(8))
            self.setFixedWidth(theme.px(404))

    def _fill(self, paper: PaperCard) -> None:
        column = QVBoxLayout(paper)
        margin = theme.px(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(14))
        title = self.tr("Sitting beside you")
        column.addWidget(Label(title, "h2", wrap=True))
        text = self.tr("Go and sit beside somebody, also when it stays quiet.")
        column.addWidget(Label(text, "text", wrap=True))
        field = TextField()
        field.set_text(title)
        column.addWidget(field)
        buttons = QHBoxLayout()
        buttons.addWidget(Button(self.tr("Done"), "pri", "check-bold"))
        buttons.addWidget(Button(self.tr("Leave it")))
        buttons.addStretch(1)
        column.addLayout(buttons)
        chips = QHBoxLayout()
        chips.addWidget(StatusChip("ready"))
        chips.addWidget(StatusChip("tip"))
        chips.addStretch(1)
        column.addLayout(chips)
        column.addWidget(_Cards())


class _Cards(Themed, QWidget):
    """Two cards of the example: they stay as they are."""

    def __init__(self) -> None:
        super().__init__()
        self._images: list[QImage] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ratio = self.devicePixelRatioF()
        width = theme.px(_CARD_WIDTH)
        Background(self._show, self).run(lambda: _paint_cards(width, ratio))
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(2 * _CARD_WIDTH + 16), round(theme.px(_CARD_WIDTH) * 100 / 62))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            width = theme.px(_CARD_WIDTH)
            for place, image in enumerate(self._images):
                box = QRectF(place * (width + theme.px(16)), 0, width, width * 100 / 62)
                painter.drawImage(box, image)

    def _show(self, images: list[QImage]) -> None:
        self._images = images
        self.update()


def _paint_cards(width_px: int, ratio: float) -> list[QImage]:
    """The cards; slow, for a worker thread."""
    from kwartet.layout.cards import lay_out_front
    from kwartet.storage.folder import pictures_folder, read_set
    from kwartet.ui.painter import card_image

    folder = shipped_sets() / "stigmakwartet"
    card_set = read_set(folder).card_set
    px_per_mm = width_px / card_set.style.width_mm
    images = []
    for place, index in _CARDS:
        items = lay_out_front(card_set, card_set.quartets[place], index).items
        pictures = pictures_folder(folder)
        images.append(card_image(items, card_set.style, px_per_mm, ratio, pictures))
    return images
