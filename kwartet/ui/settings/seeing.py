"""Zien en horen: text size, contrast, movement, language."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kwartet.ui.preferences import (
    TEXT_PERCENTS,
    ContrastChoice,
    LanguageChoice,
    Preferences,
)
from kwartet.ui.settings.parts import Row
from kwartet.ui.widgets import Divider, Dropdown, Segment, StepSlider, Switch


class Seeing(QWidget):
    """The choices about how the programme looks, moves and speaks."""

    chosen = Signal(object)
    """The ``Preferences`` as they are to be."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._make_controls()
        self.show_preferences(preferences)
        self._connect()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self._rows():
            column.addWidget(Divider())
            column.addWidget(row)
        column.addStretch(1)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show other choices; ``chosen`` stays silent."""
        self._preferences = preferences
        self.blockSignals(True)
        self.text_size.set_step(preferences.text_percent)
        self.contrast.choose(preferences.contrast)
        self.less_motion.setChecked(preferences.less_motion)
        self.language.setCurrentIndex(self.language.findData(preferences.language))
        self.blockSignals(False)

    def _make_controls(self) -> None:
        self.text_size = StepSlider(TEXT_PERCENTS, self.tr("Text in the programme"))
        self.contrast = Segment(
            [
                ("normal", self.tr("Normal")),
                ("strong", self.tr("Strong")),
                ("computer", self.tr("Follow the computer")),
            ],
            self.tr("Contrast"),
        )
        self.less_motion = Switch(name=self.tr("Less movement"))
        self.language = Dropdown(self.tr("Language of the programme"))
        self.language.addItem(self.tr("Follow the computer"), "computer")
        self.language.addItem("Nederlands", "nl")
        self.language.addItem("English", "en")

    def _rows(self) -> list[Row]:
        return [
            Row(
                "text-aa-bold",
                self.tr("Text in the programme"),
                self.tr("Cards do not change with it"),
                self.text_size,
            ),
            Row(
                "circle-half-bold",
                self.tr("Contrast"),
                self.tr("Extra dark edges, no soft tints"),
                self.contrast,
            ),
            Row(
                "wind-bold",
                self.tr("Less movement"),
                self.tr("Cards do not turn, everything stays calm"),
                self.less_motion,
            ),
            Row(
                "translate-bold",
                self.tr("Language of the programme"),
                self.tr("Cards keep their own language"),
                self.language,
            ),
        ]

    def _connect(self) -> None:
        self.text_size.stepped.connect(lambda percent: self._choose(text_percent=percent))
        self.contrast.chosen.connect(lambda key: self._choose(contrast=cast("ContrastChoice", key)))
        self.less_motion.toggled.connect(lambda less: self._choose(less_motion=less))
        self.language.currentIndexChanged.connect(self._choose_language)

    def _choose_language(self) -> None:
        self._choose(language=cast("LanguageChoice", self.language.currentData()))

    def _choose(self, **choice: object) -> None:
        preferences = replace(self._preferences, **choice)  # type: ignore[arg-type]
        if preferences != self._preferences and not self.signalsBlocked():
            self._preferences = preferences
            self.chosen.emit(preferences)
