"""A card size of one's own, in millimetres."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDoubleValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kwartet.layout.sizes import LARGEST_MM, SMALLEST_MM
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Label, Themed

_STEPS = {Qt.Key.Key_Up: 1.0, Qt.Key.Key_Down: -1.0}


class _Millimetres(Themed, QLineEdit):
    """A measure within bounds; the arrows up and down change it by a millimetre."""

    changed = Signal()
    """A person gave another measure."""

    def __init__(self, name: str, lowest: float, highest: float) -> None:
        super().__init__()
        self._lowest, self._highest = lowest, highest
        self._shown = 0.0
        self.setAccessibleName(name)
        self.setToolTip(f"{name}: {lowest:g} – {highest:g} mm")
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setValidator(QDoubleValidator(0.0, 999.0, 1, self))
        self.editingFinished.connect(self._take)
        self.follow_theme()

    @property
    def mm(self) -> float:
        """The measure as it stands, kept within bounds."""
        typed, is_number = self.locale().toDouble(self.text())
        number = typed if is_number else self._shown
        return round(min(max(number, self._lowest), self._highest), 1)

    def show_mm(self, mm: float) -> None:
        """Show a measure."""
        self._shown = mm
        self.setText(self.locale().toString(float(mm), "g", 5))

    def restyle(self) -> None:
        """Take font and width from the theme again."""
        self.setFont(theme.font("strong"))
        self.setFixedWidth(theme.em(84))
        super().restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down are a millimetre more and less."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or self.isReadOnly():
            super().keyPressEvent(event)
        else:
            self.setText(self.locale().toString(self.mm + step, "g", 5))
            self._take()

    def _take(self) -> None:
        mm, before = self.mm, self._shown
        self.show_mm(mm)
        if mm != before:
            self.changed.emit()


class OwnSize(Themed, QWidget):
    """Width and height to type."""

    chosen = Signal(float, float)
    """Width and height in mm that a person chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: nl: Breedte / Hoogte / of zelf
        self.width_field = _Millimetres(self.tr("Width"), SMALLEST_MM[0], LARGEST_MM[0])
        self.height_field = _Millimetres(self.tr("Height"), SMALLEST_MM[1], LARGEST_MM[1])
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(Label(self.tr("or your own"), "help", "ink2"))
        self._row.addWidget(self.width_field)
        self._row.addWidget(Label("×", "strong", "ink2"))
        self._row.addWidget(self.height_field)
        self._row.addWidget(Label("mm", "help", "ink2"))
        for field in (self.width_field, self.height_field):
            field.changed.connect(self._tell)
        self.follow_theme()

    def show_size(self, width_mm: float, height_mm: float) -> None:
        """Show a size; ``chosen`` is for a person's choice only and stays silent."""
        self.width_field.show_mm(width_mm)
        self.height_field.show_mm(height_mm)

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._row.setSpacing(theme.px(8))
        super().restyle()

    def _tell(self) -> None:
        self.chosen.emit(self.width_field.mm, self.height_field.mm)
