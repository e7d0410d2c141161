"""The button that reads something aloud; there is none where the system has no voice for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kwartet.ui.voice import Voice
from kwartet.ui.widgets import Button
from kwartet.ui.widgets.buttons import Kind, Size


class ReadButton(Button):
    """Reads aloud, and then stops it.

    Args:
        voice: That reads. Something of its own language only.
        words: Gives what is to be read, at each press.
        kind: Of the button.
        size: Of the button.
        parent: As in Qt.
    """

    def __init__(
        self,
        voice: Voice,
        words: Callable[[], str],
        kind: Kind = "normal",
        size: Size = "large",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", kind, "speaker-high-bold", size=size, parent=parent)
        self._voice, self._words = voice, words
        self.clicked.connect(self._press)
        voice.changed.connect(self._show)
        self._show()

    def _press(self) -> None:
        if self._voice.is_speaking:
            self._voice.stop()
        else:
            self._voice.read(self._words())

    def _show(self) -> None:
        speaking = self._voice.is_speaking
        self.setText(self.tr("Stop reading") if speaking else self.tr("Read aloud"))
        self.set_icon_name("pause-fill" if speaking else "speaker-high-bold")
        self.setVisible(self._voice.can_speak)
