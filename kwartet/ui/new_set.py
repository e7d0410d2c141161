"""The sheet on which a new set begins."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QWidget

from kwartet.layout.sizes import CARD_SIZES
from kwartet.model.beginning import Start, begin_set
from kwartet.model.card_set import CardSet, Quartet
from kwartet.model.completeness import SET_TITLE_LENGTH
from kwartet.resources import shipped_sets
from kwartet.storage.folder import read_set
from kwartet.ui.background import Background
from kwartet.ui.icon_note import IconNote
from kwartet.ui.language import say
from kwartet.ui.start_tile import CARD_WIDTH, StartTile
from kwartet.ui.theme import theme
from kwartet.ui.widgets import (
    Button,
    ChoiceChip,
    FlowLayout,
    Label,
    Segment,
    SheetDialog,
    TextField,
)

_MOST_DEEP = 3
"""How many quartets *Eén thema diep* has at most."""
_FANS = {"example": ((0, 3), (3, 0), (1, 3)), "deep": ((11, 1), (11, 2), (11, 3))}
"""The cards of the example that show on a tile: quartet and index."""
_WAYS = ("example", "empty", "deep")


class NewSetSheet(SheetDialog):
    """Asks for a name, a size, a way to begin and the quartets.

    ``made`` brings the set as it is to be; it is not saved yet.
    """

    made = Signal(object)

    def __init__(self, window: QWidget) -> None:
        title = QCoreApplication.translate("NewSetSheet", "New set")
        super().__init__(window, title, width=1220)
        self._example = read_set(shipped_sets() / "stigmakwartet").card_set
        self._own: list[Quartet] = []
        light = {each.id for each in self._example.quartets if not each.heavy}
        last = self._example.quartets[-2:-1]
        self._chosen = {False: light, True: {each.id for each in last}}
        self._way = _WAYS[0]
        self._tiles: dict[str, StartTile] = {}
        self._chips: dict[str, ChoiceChip] = {}
        self._make_head_fields()
        self._make_tiles()
        self._make_chips()
        self._make_footer()
        self._paint_fans()
        self._refresh()

    @property
    def way(self) -> str:
        """How the set begins: ``example``, ``empty`` or ``deep``."""
        return self._way

    def choose_way(self, way: str) -> None:
        """Begin in another way; each way remembers which quartets were chosen for it."""
        self._way = way
        self._refresh()

    def _make_head_fields(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(6))
        self.title_field = TextField(
            self.tr("What is your game called?"),
            limit=SET_TITLE_LENGTH,
            placeholder=self.tr("For example Hoofdzaken 3B"),
        )
        self.title_field.text_changed.connect(self._allow)
        self.title_field.edit.returnPressed.connect(self._make)
        grid.addWidget(self.title_field, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(self.tr("Size after cutting"), "label", "ink2"), 0, 1)
        sizes: list[tuple[str, str] | tuple[str, str, str]] = [
            (size.key, f"{say(size.name)} {size.width_mm:g} × {size.height_mm:g}")
            for size in CARD_SIZES
        ]
        self.sizes = Segment(sizes, self.tr("Size after cutting"))
        grid.addWidget(self.sizes, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        self.body.addLayout(grid)

    def _make_tiles(self) -> None:
        self.body.addWidget(Label(self.tr("What do you begin with?"), "label", "ink2"))
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        count = len(self._example.quartets)
        words = {
            "example": (
                self.tr("Example set"),
                self.tr("Texts and pictures are there. Cross out and write over."),
                self.tr("{quartets} quartets, {cards} cards"),
            ),
            "empty": (
                self.tr("Four empty cards a quartet"),
                self.tr("Your own words, with questions to help for each kind of card."),
                self.tr("choose your quartets"),
            ),
            "deep": (
                self.tr("One theme in depth"),
                self.tr("One quartet a group, for an afternoon."),
                self.tr("1 to 3 quartets"),
            ),
        }
        for way, (title, text, remark) in words.items():
            tile = StartTile(title, text, remark.format(quartets=count, cards=4 * count))
            tile.clicked.connect(partial(self.choose_way, way))
            group.addButton(tile)
            row.addWidget(tile, 1)
            self._tiles[way] = tile
        self.body.addLayout(row)

    def _make_chips(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Which quartets?"), "label", "ink2"))
        head.addStretch(1)
        self._count = Label("", "label", "ink2")
        head.addWidget(self._count)
        self.body.addLayout(head)
        holder = QWidget()
        self._flow = FlowLayout(holder)
        for quartet in self._example.quartets:
            self._add_chip(quartet)
        self.own_chip = ChoiceChip(self.tr("Your own quartet"), icon="plus-bold", dashed=True)
        self.own_chip.clicked.connect(self._ask_for_own)
        self._flow.addWidget(self.own_chip)
        self.body.addWidget(holder)

    def _add_chip(self, quartet: Quartet) -> None:
        from kwartet.ui.design.symbol_tile import symbol_pixmap

        ratio = self.devicePixelRatioF()
        chip = ChoiceChip(quartet.name, symbol_pixmap(quartet.symbol, quartet.color, 30, ratio))
        chip.clicked.connect(partial(self._toggle, quartet.id))
        self._chips[quartet.id] = chip
        self._flow.addWidget(chip)

    def _make_footer(self) -> None:
        promise = self.tr("Stays on this computer. No names needed.")
        self.footer.addWidget(IconNote("hard-drive-bold", promise), 1)
        later = Button(self.tr("Not now"), size="large")
        later.clicked.connect(self.reject)
        self.footer.addWidget(later)
        self.make_button = Button(
            self.tr("Make the set"), "pri", icon_after="arrow-right-bold", size="large"
        )
        self.make_button.clicked.connect(self._make)
        self.footer.addWidget(self.make_button)

    @property
    def _selection(self) -> set[str]:
        return self._chosen[self._way == "deep"]

    def _toggle(self, quartet_id: str) -> None:
        selection = self._selection
        if quartet_id in selection:
            selection.remove(quartet_id)
        else:
            if self._way == "deep" and len(selection) == _MOST_DEEP:
                selection.remove(next(each for each in self._chips if each in selection))
            selection.add(quartet_id)
        self._refresh()

    def _refresh(self) -> None:
        """Show what is chosen."""
        for way, tile in self._tiles.items():
            tile.setChecked(way == self._way)
        for quartet_id, chip in self._chips.items():
            chip.setChecked(quartet_id in self._selection)
        self._count.set_text(self._count_words())
        self._count.set_tone("ink2" if self._selection else "error")
        self._allow()

    def _count_words(self) -> str:
        count = len(self._selection)
        if count == 0:
            return self.tr("Choose at least one")
        if count <= 3:
            enough = self.tr("enough to begin with")
        elif count <= 6:
            enough = self.tr("enough for a short game")
        elif count <= 9:
            enough = self.tr("enough for one lesson")
        else:
            enough = self.tr("enough for more than one lesson")
        words = self.tr("{count} of {all}, {enough}")
        return words.format(count=count, all=len(self._chips), enough=enough)

    def _allow(self) -> None:
        self.title_field.set_error("")
        self.make_button.setEnabled(bool(self._selection) and not self.title_field.too_long_by)

    def _ask_for_own(self) -> None:
        from kwartet.ui.design.looks import new_quartet
        from kwartet.ui.design.quartet_sheet import QuartetSheet

        known = replace(self._example, quartets=(*self._example.quartets, *self._own))
        title = self.tr("Your own quartet")
        sheet = QuartetSheet(self.window(), title, self.tr("Make quartet"), new_quartet(known, ""))
        sheet.chosen.connect(self._add_own)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _add_own(self, quartet: Quartet) -> None:
        self._own.append(quartet)
        self._flow.removeWidget(self.own_chip)
        self._add_chip(quartet)
        self._flow.addWidget(self.own_chip)
        self._toggle(quartet.id)

    def _make(self) -> None:
        title = " ".join(self.title_field.text().split())
        if not title:
            self.title_field.set_error(self.tr("Give your game a name."))
            self.title_field.setFocus()
        elif self.make_button.isEnabled():
            self.accept()
            self.made.emit(self._build(title))

    def _build(self, title: str) -> CardSet:
        size = next(each for each in CARD_SIZES if each.key == self.sizes.current)
        style = replace(self._example.style, width_mm=size.width_mm, height_mm=size.height_mm)
        start = Start.EMPTY if self._way == "empty" else Start.EXAMPLE
        own = tuple(each for each in self._own if each.id in self._selection)
        return begin_set(self._example, title, style, start, self._selection, own)

    def _paint_fans(self) -> None:
        width, ratio = theme.px(CARD_WIDTH), self.devicePixelRatioF()
        background = Background(self._show_fans, self)
        background.run(lambda: _fans(self._example, width, ratio))

    def _show_fans(self, fans: dict[str, list[QImage]]) -> None:
        for way, cards in fans.items():
            self._tiles[way].show_cards(cards)


def _fans(example: CardSet, width_px: int, ratio: float) -> dict[str, list[QImage]]:
    """The cards that show on the tiles; slow, for a worker thread."""
    from kwartet.layout.cards import lay_out_front
    from kwartet.storage.folder import pictures_folder
    from kwartet.ui.painter import card_image

    style, pictures = example.style, pictures_folder(shipped_sets() / "stigmakwartet")
    px_per_mm = width_px / style.width_mm

    def image(place: int, index: int) -> QImage:
        items = lay_out_front(example, example.quartets[place], index).items
        return card_image(items, style, px_per_mm, ratio, pictures)

    return {way: [image(*card) for card in cards] for way, cards in _FANS.items()}
