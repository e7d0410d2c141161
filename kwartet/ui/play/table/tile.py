"""A tile to tap: what all choices of the play room share."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kwartet.ui.motion import HOVER_MS, Glide
from kwartet.ui.theme import theme
from kwartet.ui.tokens import RADIUS_TILE
from kwartet.ui.widgets import Themed


class Tile(Themed, QAbstractButton):
    """A choice that paints itself in :meth:`draw`; at least 56 px high.

    Args:
        height: In designed pixels.
        radius: Of its corners, in designed pixels.
        parent: As in Qt.
    """

    def __init__(
        self, height: float = 56, radius: float = RADIUS_TILE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._height = height
        self._radius = radius
        self._hover = Glide(self, self.update, HOVER_MS, fades=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    @property
    def hover(self) -> float:
        """How much the pointer is over it, 0 to 1."""
        return self._hover.now if self.isEnabled() else 0.0

    def set_height(self, height: float) -> None:
        """Take another height, in designed pixels."""
        self._height = height
        self.updateGeometry()

    def focus_radius(self) -> float:
        """The corner radius of its shape, for the focus ring."""
        return theme.px(self._radius)

    def sizeHint(self) -> QSize:
        """As high as given."""
        return QSize(theme.px(120), theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than a finger."""
        return QSize(theme.px(56), theme.px(self._height))

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint the tile into its box."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tile."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self.draw(painter, QRectF(self.rect()))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Fade to the hover look."""
        self._hover.send(1)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Fade back."""
        self._hover.send(0)
        super().leaveEvent(event)
