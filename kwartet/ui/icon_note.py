"""A quiet remark with an icon before it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kwartet.ui.icons import icon_pixmap
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed
from kwartet.ui.widgets.labels import Label, Tone, tone_colour


class IconNote(Themed, QWidget):
    """An icon and a sentence.

    Args:
        icon: Name of the icon.
        text: The sentence.
        role: A key of ``tokens.ROLES``.
        tone: The icon's colour by meaning; the text is help text.
        wrap: Whether the text may take more lines.
        parent: As in Qt.
    """

    def __init__(
        self,
        icon: str,
        text: str,
        role: str = "small",
        tone: Tone = "ink2",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._tone = icon, tone
        self._icon = Label()
        self._text = Label(text, role, "ink2", wrap=wrap)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._text, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    @property
    def plain(self) -> str:
        """The sentence."""
        return self._text.plain

    def restyle(self) -> None:
        """Take the icon and the gap from the theme again."""
        self._row.setSpacing(theme.px(8))
        self._draw_icon()
        super().restyle()

    def showEvent(self, event: QShowEvent) -> None:
        """By now it is known on which surface it lies."""
        self._draw_icon()
        super().showEvent(event)

    def _draw_icon(self) -> None:
        colour = tone_colour(self.look, self._tone)
        size = theme.text_px(18)
        self._icon.setPixmap(icon_pixmap(self._icon_name, colour, size, self.devicePixelRatioF()))
