"""A shipped drawing as a widget."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kwartet.ui.icons import svg_renderer
from kwartet.ui.theme import theme
from kwartet.ui.tokens import RADIUS_PANEL
from kwartet.ui.widgets import Themed
from kwartet.ui.widgets.base import round_path


class Art(Themed, QWidget):
    """A drawing from ``assets/illustrations`` as wide as its box, with rounded corners.

    What is higher than the box is cut off below.

    Args:
        name: The file without its extension.
        width: In designed pixels.
        height: In designed pixels.
        parent: As in Qt.
    """

    def __init__(
        self, name: str, width: float, height: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._width, self._height = name, width, height
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        """As given."""
        return QSize(theme.px(self._width), theme.px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The drawing."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(round_path(QRectF(self.rect()), theme.px(RADIUS_PANEL)))
            own = svg_renderer("illustrations", f"{self._name}.svg").viewBoxF()
            height = self.width() * own.height() / own.width()
            paint_covering(painter, self._name, QRectF(0, 0, self.width(), height))


def paint_covering(painter: QPainter, name: str, box: QRectF) -> None:
    """Paint a drawing so that it covers a box; what sticks out is for the clip to cut off."""
    drawing = svg_renderer("illustrations", f"{name}.svg")
    own = drawing.viewBoxF().size()
    scale = max(box.width() / own.width(), box.height() / own.height())
    art = QRectF(0, 0, own.width() * scale, own.height() * scale)
    art.moveCenter(box.center())
    drawing.render(painter, art)
