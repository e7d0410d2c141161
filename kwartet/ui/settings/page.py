"""The settings: a list of sections, the chosen one, and what it looks like."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kwartet.ui.preferences import Preferences, load_preferences, save_preferences
from kwartet.ui.settings.about import About
from kwartet.ui.settings.keys import Keys
from kwartet.ui.settings.parts import Entry
from kwartet.ui.settings.preview import Preview
from kwartet.ui.settings.seeing import Seeing
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, Divider, Label, Panel, ScrollColumn

_PREVIEW_FROM = 1180
"""The width of the page, in designed pixels, from which there is room for the preview."""


class SettingsPage(Panel):
    """Choices are used and kept at once."""

    left = Signal()
    """Back to where one came from."""

    def __init__(self) -> None:
        super().__init__()
        self.seeing = Seeing(load_preferences())
        self.seeing.chosen.connect(self._use)
        self._preview = Preview()
        self._preview.reset.connect(self._reset)
        self._group = QButtonGroup(self)
        self._sections = QStackedWidget()
        self._list = QVBoxLayout()
        self._fill_list()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._side = QWidget()
        self._side.setLayout(self._list)
        whole.addWidget(self._side)
        whole.addWidget(Divider(upright=True))
        whole.addWidget(self._sections, 1)
        whole.addWidget(self._preview)
        self.restyle()

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        super().restyle()
        if hasattr(self, "_side"):
            side = theme.px(18)
            self._list.setContentsMargins(side, theme.px(14), side, theme.px(20))
            self._list.setSpacing(theme.px(4))
            self._side.setFixedWidth(theme.em(263))
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has no room for the preview."""
        super().resizeEvent(event)
        self._fit()

    def entries(self) -> list[Entry]:
        """The list at the left."""
        return [each for each in self._group.buttons() if isinstance(each, Entry)]

    def _fit(self) -> None:
        """The preview goes with the section about seeing, where there is room for it."""
        fits = self.width() >= theme.em(_PREVIEW_FROM)
        self._preview.setVisible(fits and self._sections.currentIndex() == 0)

    def _fill_list(self) -> None:
        back = Button(self.tr("Back"), "quiet", "arrow-left-bold", size="compact")
        back.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch(1)
        self._list.addLayout(row)
        self._list.addSpacing(theme.px(6))
        self._list.addWidget(Label(self.tr("Settings"), "h1"))
        self._list.addSpacing(theme.px(10))
        self._add_section("eye", self.tr("Seeing and hearing"), self.seeing)
        self._add_section("keyboard", self.tr("Keys"), Keys())
        self._add_section("info", self.tr("About this programme"), About())
        self._group.buttons()[0].setChecked(True)
        self._group.idClicked.connect(self._show_section)
        self._list.addStretch(1)
        note = self.tr("Counts for this programme on this computer. The same for every set.")
        self._list.addWidget(Label(note, "help", "ink2", wrap=True))

    def _show_section(self, index: int) -> None:
        self._sections.setCurrentIndex(index)
        self._fit()

    def _add_section(self, icon: str, title: str, content: QWidget) -> None:
        entry = Entry(icon, title)
        self._group.addButton(entry, self._sections.count())
        self._list.addWidget(entry)
        scroll = ScrollColumn()
        side = theme.px(36)
        scroll.column.setContentsMargins(side, theme.px(20), side, theme.px(24))
        scroll.column.setSpacing(theme.px(12))
        scroll.column.addWidget(Label(title, "h1"))
        scroll.column.addWidget(content, 1)
        self._sections.addWidget(scroll)

    def _use(self, preferences: Preferences) -> None:
        save_preferences(preferences)
        preferences.use()

    def _reset(self) -> None:
        usual = Preferences()
        self.seeing.show_preferences(usual)
        self._use(usual)
