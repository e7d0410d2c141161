"""The start page: three doors, and the sets to go on with."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from kwartet.resources import shipped_sets
from kwartet.ui.background import Background
from kwartet.ui.icon_note import IconNote
from kwartet.ui.preferences import recent_sets
from kwartet.ui.start.door import SHADOW_SIDE, Door
from kwartet.ui.start.set_tile import CARD_WIDTH, SetTile
from kwartet.ui.start.summary import SetSummary, summarise
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, Label, Panel, ScrollColumn

_TILES = 3
_BREATH_MS = 50
"""The window shows itself before anything is read."""


class StartPage(Panel):
    """What you see without a set. It only tells what was chosen; the window acts."""

    door_chosen = Signal(str)
    """``design``, ``print`` or ``play``."""
    set_chosen = Signal(object)
    """The folder of a set."""
    new_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._scroll = ScrollColumn()
        self._heading = Label(self.tr("What are you going to do?"), "display")
        self._doors = self._make_doors()
        self._door_row = QHBoxLayout()
        self._tiles: list[SetTile] = []
        self._tile_row = QHBoxLayout()
        self._buttons = QVBoxLayout()
        self._sets_heading = Label("", "h2")
        self._summaries = Background(self._show_summary, self)
        self._summarising = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._summarising.timeout.connect(self._summarise)
        self._lay_out()
        self.restyle()

    def _make_doors(self) -> dict[str, Door]:
        return {
            "design": Door(
                "start-ontwerpen",
                self.tr("Design"),
                self.tr("Think up cards together.\nWrite, cut and paste."),
            ),
            "print": Door(
                "start-drukken",
                self.tr("Print"),
                self.tr("Make it a real game:\nat a press or the school printer."),
            ),
            "play": Door(
                "start-spelen",
                self.tr("Play"),
                self.tr("Play with the class on the\ndigiboard, with time to talk."),
            ),
        }

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        column = self._scroll.column
        column.addLayout(_inset(self._heading))
        for mode, door in self._doors.items():
            door.clicked.connect(partial(self.door_chosen.emit, mode))
            self._door_row.addWidget(door, 1)
        column.addLayout(self._door_row, 1)
        line = QHBoxLayout()
        line.addWidget(self._sets_heading)
        line.addStretch(1)
        promise = self.tr("Everything stays on this computer. No names needed.")
        line.addWidget(IconNote("hard-drive-bold", promise))
        column.addLayout(_inset(line))
        column.addLayout(_inset(self._tile_row))
        column.addStretch(0)
        self.new_button = Button(self.tr("New from template"), "pri", "plus-bold", size="large")
        self.new_button.clicked.connect(self.new_wanted)
        self.open_button = Button(self.tr("Open…"), "normal", "folder-open-bold", size="large")
        self.open_button.clicked.connect(self.open_wanted)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.new_button)
        self._buttons.addWidget(self.open_button)
        self._buttons.addStretch(1)
        self._tile_row.addLayout(self._buttons)

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        super().restyle()
        if not hasattr(self, "_buttons"):
            return
        reach = theme.px(SHADOW_SIDE)
        side = theme.px(64) - reach
        self._scroll.column.setContentsMargins(side, theme.px(26), side, theme.px(26))
        self._scroll.column.setSpacing(theme.px(12))
        self._door_row.setSpacing(theme.px(28) - 2 * reach)
        self._tile_row.setSpacing(theme.px(20))
        self._buttons.setSpacing(theme.px(14))
        for door in self._doors.values():
            door.setMaximumHeight(door.sizeHint().height())
        self._fit_tiles()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again which sets there are."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show the sets opened last, and the examples where there is room for them."""
        recent = recent_sets()
        examples = [folder for folder in _examples() if folder not in recent]
        going_on = self.tr("Go on with")
        looking = self.tr("Have a look at an example")
        self._sets_heading.set_text(going_on if recent else looking)
        self._summaries.forget()
        for tile in self._tiles:
            tile.hide()
            tile.deleteLater()
        self._tiles = [SetTile(folder) for folder in [*recent, *examples][:_TILES]]
        for place, tile in enumerate(self._tiles):
            tile.clicked.connect(partial(self.set_chosen.emit, tile.folder))
            self._tile_row.insertWidget(place, tile, 1)
        self._fit_tiles()
        self._summarising.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page, or large text, has room for fewer tiles."""
        super().resizeEvent(event)
        self._fit_tiles()

    def _fit_tiles(self) -> None:
        gap = self._tile_row.spacing()
        room = self.width() - 2 * theme.px(64) - self._buttons.sizeHint().width()
        for place, tile in enumerate(self._tiles):
            needed = (place + 1) * (tile.minimumSizeHint().width() + gap)
            tile.setVisible(place == 0 or needed <= room)

    def _summarise(self) -> None:
        width, ratio = theme.px(CARD_WIDTH), self.devicePixelRatioF()
        for tile in self._tiles:
            self._summaries.run(partial(summarise, tile.folder, width, ratio))

    def _show_summary(self, summary: SetSummary | None) -> None:
        for tile in self._tiles:
            if summary is not None and tile.folder == summary.folder:
                tile.show_summary(summary)


def _inset(content: QWidget | QLayout) -> QHBoxLayout:
    """As far from the side as the paper of a door is, whose shadow reaches further."""
    row = QHBoxLayout()
    row.setContentsMargins(theme.px(SHADOW_SIDE), 0, theme.px(SHADOW_SIDE), 0)
    if isinstance(content, QLayout):
        row.addLayout(content, 1)
    else:
        row.addWidget(content, 1)
    return row


def _examples() -> list[Path]:
    """The shipped sets, the largest first."""
    folders = [each.parent for each in shipped_sets().glob("*/set.json")]
    return sorted(folders, key=lambda folder: -len(list(folder.glob("quartets/*.json"))))
