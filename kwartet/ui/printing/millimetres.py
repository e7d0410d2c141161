"""A number of millimetres between a minus and a plus."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QWidget

from kwartet.ui.theme import theme
from kwartet.ui.widgets import IconButton, Label, Themed

STEP_MM = 0.5

_BARE = """
QDoubleSpinBox { padding: 0; min-height: 0; }
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }
QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
"""
"""No arrows beside the minus and plus, and no second border round the line inside.

(``NoButtons`` would give the line no room where a style sheet draws the border.)
"""


class Millimetres(Themed, QWidget):
    """Goes by half a millimetre; any tenth can be typed.

    Args:
        label: Before it.
        most_mm: The largest number, up and down.
        parent: As in Qt.
    """

    changed = Signal(float)
    """The number a person chose."""

    def __init__(self, label: str, most_mm: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label(label, "small")
        #: nl: {label}, minder
        fewer = self.tr("{label}, less").format(label=label)
        #: nl: {label}, meer
        more = self.tr("{label}, more").format(label=label)
        self._less = IconButton("minus-bold", fewer, "normal")
        self._more = IconButton("plus-bold", more, "normal")
        self._number = QDoubleSpinBox()
        self._number.setLocale(QLocale())
        self._number.setRange(-most_mm, most_mm)
        self._number.setDecimals(1)
        self._number.setSingleStep(STEP_MM)
        self._number.setSuffix(" mm")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setKeyboardTracking(False)
        self._number.setAccessibleName(label)
        self._number.setStyleSheet(_BARE)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._less)
        self._row.addWidget(self._number)
        self._row.addWidget(self._more)
        self.setFocusProxy(self._number)
        self._less.clicked.connect(self._number.stepDown)
        self._more.clicked.connect(self._number.stepUp)
        self._number.valueChanged.connect(self._tell)
        self.follow_theme()

    @property
    def value_mm(self) -> float:
        """The number."""
        return round(self._number.value(), 1)

    def set_value(self, value_mm: float) -> None:
        """Show a number; ``changed`` stays silent."""
        self._number.blockSignals(True)
        self._number.setValue(value_mm)
        self._number.blockSignals(False)
        self._limit()

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(4))
        self._number.setFont(theme.font("strong"))
        self._number.setFixedSize(theme.em(76), theme.em(44))
        super().restyle()

    def _tell(self) -> None:
        self._limit()
        self.changed.emit(self.value_mm)

    def _limit(self) -> None:
        """Minus and plus rest at the ends."""
        self._less.setEnabled(self._number.value() > self._number.minimum())
        self._more.setEnabled(self._number.value() < self._number.maximum())
