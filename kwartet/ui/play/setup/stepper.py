"""A number with a minus and a plus beside it, on a row with its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.ui.theme import theme
from kwartet.ui.widgets import IconButton, Label, PaperCard, Switch


class OptionRow(PaperCard):
    """A card with a name, a sentence, and room at the right for what changes it."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(radius=16)
        self.row = QHBoxLayout(self)
        self.row.setSpacing(theme.px(16))
        self.words = Label(name, "strong")
        self.sentence = Label(sentence, "help", "ink2", wrap=True)
        column = QVBoxLayout()
        column.setSpacing(theme.px(1))
        column.addWidget(self.words)
        column.addWidget(self.sentence)
        self.row.addLayout(column, 1)
        self.set_low(False)

    def set_low(self, low: bool) -> None:
        """Take less height, or as much as designed."""
        above = theme.px(3 if low else 7)
        self.row.setContentsMargins(theme.px(18), above, theme.px(14), above)


class SwitchRow(OptionRow):
    """An option that is on or off."""

    toggled = Signal(bool)

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(name, sentence)
        self.switch = Switch(name=name)
        self.switch.toggled.connect(self.toggled)
        self.row.addWidget(self.switch)


class Stepper(QWidget):
    """A value out of a row of values, one step up or down at a time."""

    chosen = Signal(int)

    def __init__(
        self, values: Sequence[int], words: Callable[[int], str], less: str, more: str
    ) -> None:
        super().__init__()
        self._values = tuple(values)
        self._words = words
        self._value = self._values[0]
        self._text = Label("", "h3")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.less = IconButton("minus-bold", less, "normal")
        self.more = IconButton("plus-bold", more, "normal")
        self.less.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.less)
        row.addWidget(self._text)
        row.addWidget(self.more)
        self._text.setMinimumWidth(theme.em(76))
        self.show_value(self._value)

    def show_value(self, value: int) -> None:
        """Show a value; ``chosen`` stays silent."""
        self._value = value
        self._text.set_text(self._words(value))
        self.less.setEnabled(any(each < value for each in self._values))
        self.more.setEnabled(any(each > value for each in self._values))

    def _step(self, by: int) -> None:
        lower = [each for each in self._values if each < self._value]
        higher = [each for each in self._values if each > self._value]
        self.show_value(lower[-1] if by < 0 else higher[0])
        self.chosen.emit(self._value)
