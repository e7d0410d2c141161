"""The four kinds of card, of which a card is one; choosing another lets two cards change places."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

from kwartet.model.card_set import Aspect
from kwartet.model.palette import Swatch
from kwartet.resources import asset
from kwartet.ui.icons import paint_icon
from kwartet.ui.motion import HOVER_MS, Glide
from kwartet.ui.theme import theme
from kwartet.ui.tokens import RADIUS_CONTROL
from kwartet.ui.widgets.base import EnterPresses, Themed, mix, paint_round

_COLUMNS = 2


class _KindButton(EnterPresses, Themed, QPushButton):
    """One kind; the chosen one is filled with the colour of the quartet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon_name = ""
        self._swatch: Swatch | None = None
        self._hover = Glide(self, self.update, HOVER_MS, fades=True)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def show_kind(self, aspect: Aspect, swatch: Swatch) -> None:
        """Show a kind of card of a quartet in this colour."""
        self._icon_name, self._swatch = aspect.icon, swatch
        self.setText(aspect.name)
        self.setToolTip(aspect.hint)
        self.setAccessibleName(aspect.name)
        self.setAccessibleDescription(aspect.hint)
        self.update()

    def restyle(self) -> None:
        """Take the font from the theme again."""
        self.setFont(theme.font("strong"))
        super().restyle()

    def focus_radius(self) -> float:
        """The corner radius for the focus ring."""
        return theme.px(RADIUS_CONTROL)

    def sizeHint(self) -> QSize:
        """Icon and name in 44 px of height."""
        name = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(name) + theme.text_px(20) + theme.px(38), theme.em(44))

    def minimumSizeHint(self) -> QSize:
        """Half the name and an ellipsis will do."""
        return QSize(theme.em(96), theme.em(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shape, the icon and the name."""
        look, swatch = self.look, self._swatch
        painter = QPainter(self)
        box = QRectF(self.rect())
        text, weight = look.ink, "bold"
        if self.isChecked() and swatch is not None:
            text, weight = swatch.on, "fill"
            edge = look.ink if theme.contrast == "strong" else swatch.screen
            paint_round(painter, box, self.focus_radius(), swatch.screen, edge, look.border_px)
        else:
            edge_now = mix(look.edge, look.edge_hover, self._hover.now)
            paint_round(painter, box, self.focus_radius(), look.sheet, edge_now, look.border_px)
        if not self.isEnabled() and not self.isChecked():
            text = look.off_text
        x, size = theme.px(13), theme.text_px(20)
        name = f"{self._icon_name}-{weight}"
        if asset("icons", f"{name}.svg").is_file():
            at = QRectF(x, round((self.height() - size) / 2), size, size)
            paint_icon(painter, name, at, text)
            x += size + theme.px(8)
        painter.setPen(QColor(text))
        painter.setFont(self.font())
        words = QRectF(x, 0, self.width() - x - theme.px(6), self.height())
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(words.width())
        )
        aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, aligned, shown)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Fade to the border of the pointer."""
        self._hover.send(1)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Fade back."""
        self._hover.send(0)
        super().leaveEvent(event)


class KindChooser(Themed, QWidget):
    """Four buttons, of which one is on.

    Args:
        name: What is chosen here, for a screen reader.
        parent: As in Qt.
    """

    chosen = Signal(int)
    """The index (0..3) of the kind that a person chose."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._shown: tuple[tuple[Aspect, ...], Swatch] | None = None
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.buttons = tuple(_KindButton(self) for _ in range(4))
        for index, button in enumerate(self.buttons):
            self._group.addButton(button, index)
            self._grid.addWidget(button, *divmod(index, _COLUMNS))
        self._group.idClicked.connect(self.chosen)
        self.follow_theme()

    def show_kinds(self, aspects: tuple[Aspect, ...], current: int, swatch: Swatch) -> None:
        """Show the kinds of the set, in the colour of the quartet, with one of them on."""
        if (aspects, swatch) != self._shown:
            self._shown = (aspects, swatch)
            for button, aspect in zip(self.buttons, aspects, strict=True):
                button.show_kind(aspect, swatch)
        self.buttons[current].setChecked(True)

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._grid.setSpacing(theme.px(8))
        super().restyle()
