"""A set that is dragged onto the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kwartet.ui.theme import theme
from kwartet.ui.widgets import Themed, paint_round


def dropped_set(data: QMimeData) -> Path | None:
    """The set folder or packed set that is being dragged; None for anything else."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    if path.is_dir() or path.suffix == ".kwartet":
        return path
    return path.parent if path.name == "set.json" else None


class DropHint(Themed, QWidget):
    """Says over the whole window that letting go opens the set."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self.follow_theme()

    def appear(self) -> None:
        """Show it over everything."""
        self.setGeometry(self.window().rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dimmed window, a dashed frame and the words."""
        look = theme.tokens("paper")
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.dim))
        inset = theme.px(32)
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        paint_round(painter, frame, theme.px(20), None, look.marker, 4, dashed=True)
        painter.setFont(theme.font("h1"))
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.tr("Let go to open it"))
        painter.end()
