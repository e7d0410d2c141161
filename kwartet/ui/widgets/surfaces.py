"""What things lie on: a paper panel, a line between, an area that scrolls."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kwartet.ui.theme import set_surface, theme
from kwartet.ui.tokens import RADIUS_PANEL, Surface
from kwartet.ui.widgets.base import Themed, paint_round, paint_shadow, shadow_margin

Ground = Literal["ground", "sheet", "board"]


class PaperCard(Themed, QFrame):
    """A rounded sheet of paper with a border, or with a shadow in a margin round it.

    Args:
        shadow: 0 for a border, or the shadow's level 1 to 3; the widget is then larger than its
            paper by ``shadow_px`` on every side.
        radius: In designed pixels.
        parent: As in Qt.
    """

    def __init__(
        self, shadow: int = 0, radius: float = RADIUS_PANEL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shadow = shadow
        self._radius = radius
        self.follow_theme()

    @property
    def shadow_px(self) -> int:
        """The margin the shadow lies in."""
        return shadow_margin(self._shadow) if self._shadow else 0

    def paper(self) -> QRectF:
        """Where the paper is in the widget."""
        margin = self.shadow_px
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    def restyle(self) -> None:
        """Keep the layout on the paper."""
        margin = self.shadow_px
        self.setContentsMargins(margin, margin, margin, margin)
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shadow and the paper."""
        look = self.look
        painter = QPainter(self)
        radius = theme.px(self._radius)
        strong = theme.contrast == "strong"
        if self._shadow:
            paint_shadow(painter, self.paper(), radius, self._shadow, look.shade)
        edge = (look.edge if strong else look.line) if strong or not self._shadow else None
        paint_round(painter, self.paper(), radius, look.sheet, edge, look.border_px)
        painter.end()


class Panel(Themed, QWidget):
    """An area of one colour, and the surface of everything in it.

    Args:
        ground: Which colour of its surface fills it.
        surface: What it is made of, if that differs from what it lies on.
        parent: As in Qt.
    """

    def __init__(
        self,
        ground: Ground = "ground",
        surface: Surface | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ground: Ground = ground
        if surface is not None:
            set_surface(self, surface)
        self.follow_theme()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its colour."""
        look = self.look
        colours = {"ground": look.ground, "sheet": look.sheet, "board": look.board}
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours[self._ground]))
        painter.end()


class Divider(Themed, QWidget):
    """A thin line between rows or, upright, between panels."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if upright else wide, wide if upright else fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        """One pixel."""
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.look.line))
        painter.end()


class ScrollColumn(QScrollArea):
    """A column that scrolls up and down; put widgets in ``column``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.setWidget(self.body)
        self.body.setAutoFillBackground(False)
