"""Over the card: which side, the safe zone, how large."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.theme import theme
from kwartet.ui.widgets import IconButton, Label, Segment, Switch, Themed

FRONT, BACK = "front", "back"


class _SafeZone(Themed, QWidget):
    """Icon, words and switch of the safe zone."""

    def __init__(self) -> None:
        super().__init__()
        #: nl: Veilige zone
        name = self.tr("Safe zone")
        self.switch = Switch(name=name)
        self.switch.setToolTip(f"{name} (Ctrl+;)")
        self._words = Label(name, "strong", "ink2")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._words)
        self._row.addWidget(self.switch)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        left = theme.px(12) + theme.text_px(20) + theme.px(8)
        self._row.setContentsMargins(left, 0, theme.px(10), 0)
        self._row.setSpacing(theme.px(10))
        super().restyle()

    def set_brief(self, brief: bool) -> None:
        """Leave the words out where room is short."""
        self._words.setVisible(not brief)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon."""
        size = theme.text_px(20)
        with QPainter(self) as painter:
            at = QRectF(theme.px(12), round((self.height() - size) / 2), size, size)
            paint_icon(painter, "frame-corners-bold", at, self.look.ink)


class StageBar(Themed, QWidget):
    """The controls of the stage."""

    side_chosen = Signal(str)
    """``front`` or ``back``."""
    overlay_chosen = Signal(bool)
    """Whether bleed, trim line and safe zone show."""
    zoom_stepped = Signal(int)
    """1: larger, -1: smaller, 0: as it fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: nl: Voorkant / Achterkant / Kant van de kaart
        self.side = Segment(
            [(FRONT, self.tr("Front")), (BACK, self.tr("Back"))], self.tr("Side of the card")
        )
        self.side.setToolTip("Ctrl+D")
        self._safe = _SafeZone()
        self.overlay = self._safe.switch
        #: nl: Kleiner / Groter
        self.smaller = IconButton("minus-bold", self.tr("Smaller") + " (Ctrl+-)")
        self.larger = IconButton("plus-bold", self.tr("Larger") + " (Ctrl++)")
        self._percent = Label("100%", "strong")
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        for part in (self.side, self._safe, self.smaller, self._percent, self.larger):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self.side.chosen.connect(self.side_chosen)
        self.overlay.toggled.connect(self.overlay_chosen)
        self.smaller.clicked.connect(lambda: self.zoom_stepped.emit(-1))
        self.larger.clicked.connect(lambda: self.zoom_stepped.emit(1))
        self.follow_theme()

    def show_zoom(self, zoom: float) -> None:
        """Show how large the card is; 1 fits."""
        self._percent.set_text(f"{round(zoom * 100)}%")

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._row.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(6))
        self._row.setSpacing(theme.px(8))
        self._percent.setMinimumWidth(theme.em(48))
        super().restyle()

    def minimumSizeHint(self) -> QSize:
        """Without the words of the safe zone."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.em(420)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where room is short."""
        brief = self.width() < theme.em(560)
        self._safe.set_brief(brief)
        self._percent.setVisible(not brief)
        super().resizeEvent(event)
