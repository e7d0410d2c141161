"""What the settings are built of: an entry of the list at the left, a row with a choice."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.theme import theme
from kwartet.ui.tokens import RADIUS_CONTROL
from kwartet.ui.widgets import EnterPresses, Label, Themed, paint_round


class Entry(EnterPresses, Themed, QAbstractButton):
    """A section in the list at the left; the chosen one is yellow.

    Args:
        icon: Name of the icon without its weight.
        text: Name of the section.
        parent: As in Qt.
    """

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def focus_radius(self) -> float:
        """The corner radius of its shape, for the focus ring."""
        return theme.px(RADIUS_CONTROL)

    def sizeHint(self) -> QSize:
        """Its icon and text, a large target."""
        words = QFontMetricsF(theme.font("strong")).horizontalAdvance(self.text())
        return QSize(theme.px(14 + 14 + 16) + theme.text_px(20) + round(words), theme.em(52))

    def minimumSizeHint(self) -> QSize:
        """Its whole text stays readable."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the icon and the text."""
        look, chosen = self.look, self.isChecked()
        with QPainter(self) as painter:
            box = QRectF(self.rect())
            if chosen:
                edge = look.edge if theme.contrast == "strong" else None
                paint_round(
                    painter, box, theme.px(RADIUS_CONTROL), look.marker, edge, look.border_px
                )
            elif self.underMouse():
                paint_round(painter, box, theme.px(RADIUS_CONTROL), look.board)
            ink, size = look.on_marker if chosen else look.ink, theme.text_px(20)
            left = theme.px(14)
            icon = QRectF(left, round(box.center().y() - size / 2), size, size)
            paint_icon(painter, f"{self._icon_name}-{'fill' if chosen else 'bold'}", icon, ink)
            painter.setFont(theme.font("strong"))
            painter.setPen(QColor(ink))
            painter.drawText(
                box.adjusted(left + size + theme.px(14), 0, 0, 0),
                Qt.AlignmentFlag.AlignVCenter,
                self.text(),
            )


class _IconTile(Themed, QWidget):
    """An icon on a square of board."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(46), theme.px(46))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        with QPainter(self) as painter:
            box = QRectF(self.rect())
            edge = look.edge if theme.contrast == "strong" else None
            paint_round(painter, box, theme.px(RADIUS_CONTROL), look.board, edge, look.border_px)
            icon = QRectF(0, 0, theme.px(22), theme.px(22))
            icon.moveCenter(box.center())
            paint_icon(painter, self._icon, icon, look.ink)


class Row(Themed, QWidget):
    """A choice: an icon, what it is about, a remark, and the control at the right.

    Args:
        icon: Name of the icon.
        title: What is chosen.
        text: What it does, in a few words.
        control: The widget to choose with.
    """

    def __init__(self, icon: str, title: str, text: str, control: QWidget) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.addWidget(_IconTile(icon))
        self._words = QVBoxLayout()
        self._words.addStretch(1)
        self._words.addWidget(Label(title, "h3"))
        self._words.addWidget(Label(text, "small", "ink2", wrap=True))
        self._words.addStretch(1)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(control, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._row.setContentsMargins(0, theme.px(16), 0, theme.px(16))
        self._row.setSpacing(theme.px(16))
        self._words.setSpacing(theme.px(2))
        super().restyle()
