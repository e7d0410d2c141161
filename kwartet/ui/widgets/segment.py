"""Choosing exactly one: a segmented control and a row of underlined tabs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from kwartet.ui.icons import paint_icon
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed, paint_round, paint_shadow


class Option(Themed, QAbstractButton):
    """One option of a choice; arrows walk to the next one."""

    def __init__(self, text: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self._icon_name = icon
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def restyle(self) -> None:
        """Take the font from the theme again."""
        self.setFont(theme.font(self._role()))
        super().restyle()

    def _role(self) -> str:
        return "small_strong"

    def _icon_px(self) -> int:
        return theme.text_px(18)

    def _padding(self) -> int:
        return theme.px(15)

    def focus_radius(self) -> float:
        """The corner radius of its shape, for the focus ring."""
        return theme.px(10)

    def sizeHint(self) -> QSize:
        """Round its icon and text."""
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 2 * self._padding()
        if self._icon_name:
            width += self._icon_px() + theme.px(8)
        return QSize(round(width + 0.5), theme.em(48))

    def minimumSizeHint(self) -> QSize:
        """Its whole text stays readable."""
        return self.sizeHint()

    def _paint_words(self, painter: QPainter, box: QRectF, colour: str) -> None:
        text_width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        size, gap = self._icon_px(), theme.px(8)
        icon_width = size + gap if self._icon_name else 0
        x = box.center().x() - (text_width + icon_width) / 2
        if self._icon_name:
            at = QRectF(round(x), round(box.center().y() - size / 2), size, size)
            paint_icon(painter, self._icon_name, at, colour)
            x += icon_width
        painter.setPen(QColor(colour))
        painter.setFont(self.font())
        painter.drawText(
            QRectF(x, box.top(), text_width + 1, box.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose the one before or after, going round."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        group = self.group()
        if step is None or group is None:
            super().keyPressEvent(event)
            return
        buttons = [button for button in group.buttons() if button.isEnabled()]
        target = buttons[(buttons.index(self) + step) % len(buttons)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()


class _Slot(Option):
    """An option of a segmented control; the chosen one is a sheet lying in the tray."""

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        painter = QPainter(self)
        inset = theme.px(4)
        box = QRectF(self.rect()).adjusted(0, inset, 0, -inset)
        colour = look.ink if self.underMouse() and self.isEnabled() else look.ink2
        if self.isChecked():
            colour = look.on_raised
            paint_shadow(painter, box, self.focus_radius(), 1, look.shade)
            edge = look.edge if theme.contrast == "strong" else None
            paint_round(painter, box, self.focus_radius(), look.raised, edge, look.border_px)
        if not self.isEnabled():
            colour = look.off_text
        self._paint_words(painter, box, colour)
        painter.end()

    def focus_box(self) -> QRectF:
        """The chosen sheet, not the whole height of the tray."""
        inset = theme.px(4)
        return QRectF(self.rect()).adjusted(0, inset, 0, -inset)


class _Tab(Option):
    """A tab with a marker stroke under it when chosen."""

    def _padding(self) -> int:
        return theme.px(14)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        painter = QPainter(self)
        box = QRectF(self.rect())
        chosen = self.isChecked()
        colour = look.ink if chosen or self.underMouse() else look.ink2
        if not self.isEnabled():
            colour = look.off_text
        line = 1.0
        painter.fillRect(QRectF(0, box.bottom() - line, box.width(), line), QColor(look.edge))
        if chosen:
            stroke = theme.px(4)
            painter.fillRect(
                QRectF(0, box.bottom() - stroke, box.width(), stroke), QColor(look.marker)
            )
            if theme.contrast == "strong":
                painter.fillRect(
                    QRectF(0, box.bottom() - line, box.width(), line), QColor(look.ink)
                )
        self._paint_words(painter, box, colour)
        painter.end()


class Choice(Themed, QFrame):
    """A row of options of which one is chosen."""

    chosen = Signal(str)
    """The key of the option a person chose."""

    option_class: type[Option] = Option

    def __init__(
        self,
        options: list[tuple[str, str] | tuple[str, str, str]],
        name: str,
        current: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._options: dict[str, Option] = {}
        for key, text, *icon in options:
            option = self.option_class(text, icon[0] if icon else "", self)
            self._group.addButton(option)
            self._row.addWidget(option)
            self._options[key] = option
        self._last = current or options[0][0]
        self._options[self._last].setChecked(True)
        self._group.buttonClicked.connect(self._tell)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> str:
        """The key of the chosen option."""
        return next(key for key, option in self._options.items() if option.isChecked())

    def choose(self, key: str) -> None:
        """Choose an option; ``chosen`` is for a person's choice only and stays silent."""
        self._last = key
        self._options[key].setChecked(True)

    def set_text(self, key: str, text: str) -> None:
        """Give an option another text."""
        self._options[key].setText(text)
        self._options[key].updateGeometry()

    def set_option_enabled(self, key: str, enabled: bool) -> None:
        """Allow an option, or not."""
        self._options[key].setEnabled(enabled)

    def option(self, key: str) -> QAbstractButton:
        """The button of an option, for a tool tip or a test."""
        return self._options[key]

    def _tell(self) -> None:
        if self.current != self._last:
            self._last = self.current
            self.chosen.emit(self._last)


class Segment(Choice):
    """A segmented control: options in a tray, of which one is chosen.

    Args:
        options: (key, text) or (key, text, icon name) of each.
        name: What is chosen here, for a screen reader.
        current: The key chosen at first; the first one if not given.
        parent: As in Qt.
    """

    option_class = _Slot

    def __init__(
        self,
        options: list[tuple[str, str] | tuple[str, str, str]],
        name: str,
        current: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(options, name, current, parent)
        self.follow_theme()

    def set_wide(self) -> None:
        """Fill the width, all options equally wide."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for option in self._options.values():
            self._row.setStretchFactor(option, 1)

    def restyle(self) -> None:
        """Take the padding from the theme again."""
        inset = theme.px(4)
        self._row.setContentsMargins(inset, 0, inset, 0)
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tray."""
        look = self.look
        painter = QPainter(self)
        edge = look.edge if theme.contrast == "strong" else None
        paint_round(painter, QRectF(self.rect()), theme.px(14), look.tray, edge, look.border_px)
        painter.end()


class TabStrip(Choice):
    """Underlined tabs over a panel.

    Args:
        options: (key, text) or (key, text, icon name) of each.
        name: What the tabs are about, for a screen reader.
        current: The key chosen at first; the first one if not given.
        parent: As in Qt.
    """

    option_class = _Tab

    def __init__(
        self,
        options: list[tuple[str, str] | tuple[str, str, str]],
        name: str,
        current: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(options, name, current, parent)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line under the tabs."""
        painter = QPainter(self)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(self.look.edge))
        painter.end()
