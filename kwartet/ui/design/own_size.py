"""A card size of one's own, in millimetres."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QWidget

from kwartet.layout.sizes import LARGEST_MM, SMALLEST_MM
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Label, Themed


class OwnSize(Themed, QWidget):
    """Width and height to type."""

    chosen = Signal(float, float)
    """Width and height in mm that a person chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: nl: Breedte / Hoogte / of zelf
        self.width_mm = _spin(self.tr("Width"), SMALLEST_MM[0], LARGEST_MM[0])
        self.height_mm = _spin(self.tr("Height"), SMALLEST_MM[1], LARGEST_MM[1])
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(Label(self.tr("or your own"), "help", "ink2"))
        self._row.addWidget(self.width_mm)
        self._row.addWidget(Label("×", "strong", "ink2"))
        self._row.addWidget(self.height_mm)
        self._row.addWidget(Label("mm", "help", "ink2"))
        for spin in (self.width_mm, self.height_mm):
            spin.valueChanged.connect(self._tell)
        self.follow_theme()

    def show_size(self, width_mm: float, height_mm: float) -> None:
        """Show a size; ``chosen`` is for a person's choice only and stays silent."""
        for spin, value in ((self.width_mm, width_mm), (self.height_mm, height_mm)):
            spin.blockSignals(True)
            spin.setValue(value)
            spin.blockSignals(False)

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._row.setSpacing(theme.px(8))
        for spin in (self.width_mm, self.height_mm):
            spin.setFont(theme.font("strong"))
            spin.setFixedWidth(theme.em(84))
        super().restyle()

    def _tell(self) -> None:
        self.chosen.emit(self.width_mm.value(), self.height_mm.value())


def _spin(name: str, lowest: float, highest: float) -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setAccessibleName(name)
    spin.setToolTip(name)
    spin.setRange(lowest, highest)
    spin.setDecimals(1)
    spin.setSingleStep(1.0)
    spin.setKeyboardTracking(False)
    spin.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
    return spin
