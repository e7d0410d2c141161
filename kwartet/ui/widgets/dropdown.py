"""A choice from a list that opens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from kwartet.ui.icons import icon_pixmap
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed


class Dropdown(Themed, QComboBox):
    """A choice from a list that opens.

    Args:
        name: What is chosen here, for a screen reader.
        parent: As in Qt.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.follow_theme()

    def restyle(self) -> None:
        """Take the font from the theme again."""
        self.setFont(theme.font("strong"))
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field and its arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        look = self.look
        size = theme.text_px(18)
        top = round((self.height() - size) / 2)
        colour = look.field_text if self.isEnabled() else look.off_icon
        left = self.width() - theme.px(14) - size
        painter.drawPixmap(
            left, top, icon_pixmap("caret-down-bold", colour, size, self.devicePixelRatioF())
        )
        painter.end()
