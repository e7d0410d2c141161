"""The style page: template, back and size of all cards together, each a step to undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.layout.cards import TEMPLATES
from kwartet.layout.sizes import CARD_SIZES, CardSize
from kwartet.layout.templates.backs import BACKS
from kwartet.model.card_set import Style
from kwartet.model.edits import set_style
from kwartet.ui.design.checks import Checks
from kwartet.ui.design.example import example_cards
from kwartet.ui.design.fit_summary import FitSummary
from kwartet.ui.design.look_stage import LookStage
from kwartet.ui.design.own_size import OwnSize
from kwartet.ui.design.style_tile import StyleTile
from kwartet.ui.design.thumbnails import Thumbnails
from kwartet.ui.document import Document
from kwartet.ui.language import say
from kwartet.ui.theme import theme
from kwartet.ui.widgets import (
    Divider,
    FlowLayout,
    Label,
    Panel,
    ScrollColumn,
    Segment,
    Themed,
    paint_round,
)

_TEMPLATE_ART = QSize(84, 134)
_BACK_ART = QSize(50, 81)
_SIZE_ART = QSize(26, 34)


class StylePage(Themed, QWidget):
    """Chooses the look of the set.

    Args:
        document: The set.
        checks: Counts the cards that do not fit a look.
        thumbnails: Paints the templates with a card of the set.
        segment: Chooses between this page and its neighbours.
        parent: As in Qt.
    """

    overflow_wanted = Signal()
    """Somebody wants to see the cards that do not fit."""

    def __init__(
        self,
        document: Document,
        checks: Checks,
        thumbnails: Thumbnails,
        segment: Segment,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.segment = segment
        self._document = document
        self._thumbnails = thumbnails
        self._stale = True
        self.templates = {key: self._template_tile(key) for key in TEMPLATES}
        self.backs = {key: self._back_tile(key) for key in BACKS}
        self.sizes = {size.key: self._size_tile(size) for size in CARD_SIZES}
        self.own_size = OwnSize()
        self.own_size.chosen.connect(self._take_size)
        self._stage = LookStage(document)
        self.summary = FitSummary(document, checks)
        self.summary.show_wanted.connect(self.overflow_wanted)
        self._lay_out()
        self.setFocusProxy(segment.option("style"))
        document.changed.connect(self._follow)
        document.moved.connect(self._follow)
        for tile in (*self.templates.values(), *self.backs.values(), *self.sizes.values()):
            tile.setEnabled(not document.read_only)
        self.own_size.setEnabled(not document.read_only)
        self.follow_theme()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        if self._stale:
            self._refresh()
        super().showEvent(event)

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._left.setFixedWidth(theme.em(291))
        self._left_column.setContentsMargins(*[theme.px(18)] * 4)
        self._left_column.setSpacing(theme.px(14))
        self._templates_column.setSpacing(theme.px(12))
        self._templates_column.setContentsMargins(0, 0, theme.px(2), 0)
        side = theme.px(28)
        self._middle_column.setContentsMargins(side, theme.px(12), side, theme.px(24))
        self._middle_column.setSpacing(theme.px(16))
        super().restyle()

    def _lay_out(self) -> None:
        self._left = Panel("ground")
        self._left_column = QVBoxLayout(self._left)
        self._left_column.addWidget(self.segment, alignment=Qt.AlignmentFlag.AlignLeft)
        #: nl: Sjabloon
        self._left_column.addWidget(Label(self.tr("Template"), "h2"))
        scroll = ScrollColumn()
        self._templates_column = scroll.column
        for tile in self.templates.values():
            self._templates_column.addWidget(tile)
        self._templates_column.addStretch(1)
        self._left_column.addWidget(scroll, 1)
        self._left_column.addWidget(self.summary)
        middle = Panel("board")
        self._middle_column = QVBoxLayout(middle)
        self._middle_column.addWidget(self._stage, 1)
        #: nl: Achterkant / puntsymmetrisch
        back_words = (self.tr("Back"), self.tr("the same either way up"))
        self._middle_column.addWidget(self._row(*back_words, list(self.backs.values())))
        #: nl: Formaat / na snijden
        size_words = (self.tr("Size"), self.tr("after trimming"))
        sizes: list[QWidget] = [*self.sizes.values(), self.own_size]
        self._middle_column.addWidget(self._row(*size_words, sizes))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(Divider(upright=True))
        row.addWidget(middle, 1)

    def _row(self, heading: str, note: str, tiles: list[QWidget]) -> QWidget:
        row = QWidget()
        columns = QHBoxLayout(row)
        columns.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(heading, "h3"))
        words.addWidget(Label(note, "help", "ink2", wrap=True))
        words.addStretch(1)
        side = QWidget()
        side.setFixedWidth(theme.em(128))
        side.setLayout(words)
        words.setContentsMargins(0, 0, 0, 0)
        offered = QWidget()
        flow = FlowLayout(offered, 10)
        for tile in tiles:
            flow.addWidget(tile)
        columns.addWidget(side)
        columns.addWidget(offered, 1)
        return row

    def _template_tile(self, key: str) -> StyleTile:
        names = {
            #: nl: Knipsel / Geknipte band, breed plaatje
            "knipsel": (self.tr("Cut-out"), self.tr("Cut band, wide picture")),
            #: nl: Raam / Kleurvlak rondom
            "raam": (self.tr("Window"), self.tr("Colour all round")),
            #: nl: Klassiek / Namen bovenaan
            "klassiek": (self.tr("Classic"), self.tr("Names at the top")),
        }
        title, note = names[key]
        paint = partial(self._paint_template, key)
        tile = StyleTile(title, note, _TEMPLATE_ART, paint, tell_chosen=True)
        #: nl: Sjabloon %1
        name = self.tr("Template %1").replace("%1", title)
        tile.clicked.connect(lambda: self._apply(name, lambda s: replace(s, template=key)))
        return tile

    def _back_tile(self, key: str) -> StyleTile:
        names = {
            #: nl: Lappendeken
            "lappendeken": self.tr("Patchwork"),
            #: nl: Confetti
            "confetti": self.tr("Confetti"),
            #: nl: Zon
            "zon": self.tr("Sun"),
        }
        tile = StyleTile(names[key], "", _BACK_ART, partial(self._paint_back, key), words=False)
        #: nl: Achterkant %1
        name = self.tr("Back %1").replace("%1", names[key])
        tile.clicked.connect(lambda: self._apply(name, lambda s: replace(s, back=key)))
        return tile

    def _size_tile(self, size: CardSize) -> StyleTile:
        note = f"{size.width_mm:g} × {size.height_mm:g}"
        tile = StyleTile(say(size.name), note, _SIZE_ART, partial(self._paint_size, size))
        tile.clicked.connect(lambda: self._take_size(size.width_mm, size.height_mm))
        return tile

    def _take_size(self, width_mm: float, height_mm: float) -> None:
        #: nl: Formaat %1 × %2
        name = self.tr("Size %1 × %2")
        name = name.replace("%1", f"{width_mm:g}").replace("%2", f"{height_mm:g}")
        self._apply(name, lambda s: replace(s, width_mm=width_mm, height_mm=height_mm))

    def _apply(self, name: str, change: Callable[[Style], Style]) -> None:
        self._document.apply(name, lambda s: set_style(s, change(s.style)))
        self._show_chosen()

    def _follow(self) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _refresh(self) -> None:
        self._stale = False
        self._show_chosen()
        self._stage.refresh()
        for tile in (*self.templates.values(), *self.backs.values()):
            tile.update()

    def _show_chosen(self) -> None:
        style = self._document.card_set.style
        size = next((s.key for s in CARD_SIZES if s[2:] == (style.width_mm, style.height_mm)), "")
        for tiles, chosen in (
            (self.templates, style.template),
            (self.backs, style.back),
            (self.sizes, size),
        ):
            for key, tile in tiles.items():
                tile.setAutoExclusive(False)
                tile.setChecked(key == chosen)
                tile.setAutoExclusive(True)
        self.own_size.show_size(style.width_mm, style.height_mm)

    def _paint_template(self, key: str, painter: QPainter, box: QRectF) -> None:
        style = replace(self._document.card_set.style, template=key)
        card_set = set_style(self._document.card_set, style)
        quartet, index = example_cards(card_set, 1)[0]
        tile, width = self.templates[key], round(box.width())
        pictures = self._document.pictures
        pixmap = self._thumbnails.pixmap(tile, card_set, quartet, index, pictures, width)
        _paint_card(painter, box, style, pixmap)

    def _paint_back(self, key: str, painter: QPainter, box: QRectF) -> None:
        style = replace(self._document.card_set.style, back=key)
        card_set = set_style(self._document.card_set, style)
        pictures, width = self._document.pictures, round(box.width())
        pixmap = self._thumbnails.back(self.backs[key], card_set, pictures, width)
        _paint_card(painter, box, style, pixmap)

    def _paint_size(self, size: CardSize, painter: QPainter, box: QRectF) -> None:
        largest = max(each.height_mm for each in CARD_SIZES)
        high = box.height() * size.height_mm / largest
        wide = high * size.width_mm / size.height_mm
        shape = QRectF(0, 0, wide, high)
        shape.moveCenter(box.center())
        paint_round(painter, shape, theme.px(4), self.look.field, self.look.ink, 2)


def _paint_card(painter: QPainter, box: QRectF, style: Style, pixmap: QPixmap | None) -> None:
    """A small card, fitted into a box; plain paper while it is not there yet."""
    high = box.width() * style.height_mm / style.width_mm
    wide = box.width()
    if high > box.height():
        wide, high = box.height() * style.width_mm / style.height_mm, box.height()
    shape = QRectF(0, 0, wide, high)
    shape.moveCenter(box.center())
    radius = style.corner_mm * wide / style.width_mm
    paint_round(painter, shape, radius, "#FFFFFF", "#E3DACB", 1)
    if pixmap is not None:
        painter.drawPixmap(shape, pixmap, QRectF(pixmap.rect()))
