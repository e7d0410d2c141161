"""Buttons: the main, the normal, the playing and the quiet one, and one of only an icon."""

from __future__ import annotations

import re
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.motion import HOVER_MS, Glide, motion
from kwartet.ui.theme import theme
from kwartet.ui.tokens import RADIUS_CONTROL, ButtonLook, ButtonLooks, Tokens
from kwartet.ui.widgets.base import EnterPresses, Themed, mix, paint_round

Kind = Literal["pri", "normal", "play", "quiet"]
Size = Literal["compact", "normal", "large"]

_HEIGHT = {"compact": 44, "normal": 44, "large": 56}
_PADDING = {"compact": 13, "normal": 18, "large": 24}
_ROLE = {"compact": "small_strong", "normal": "strong", "large": "large"}
_ICON = {"compact": 18, "normal": 18, "large": 20}
_RADIUS = {"compact": RADIUS_CONTROL, "normal": RADIUS_CONTROL, "large": 14}
_GAP = 10
_MNEMONIC = re.compile("&(.)")
_SPIN_MS = 40
_SPIN_TURNS = 1 / 25


def looks_of(look: Tokens, kind: Kind) -> ButtonLooks:
    """The colours of a kind of button on a surface."""
    kinds: dict[Kind, ButtonLooks] = {
        "pri": look.primary,
        "normal": look.normal,
        "play": look.play,
        "quiet": look.quiet,
    }
    return kinds[kind]


def _paint_ground(
    painter: QPainter,
    box: QRectF,
    radius: float,
    looks: ButtonLooks,
    state: ButtonLook,
    hover: float,
) -> None:
    """The button's shape, on its way from rest to hover while the pointer is over it."""
    fill, edge = state.fill, state.edge
    fill_now: QColor | str | None = fill
    edge_now: QColor | str | None = edge
    if state is looks.rest and hover > 0:
        if fill is None and looks.hover.fill is not None:
            fill_now = QColor(looks.hover.fill)
            fill_now.setAlphaF(hover)
        elif fill is not None and looks.hover.fill is not None:
            fill_now = mix(fill, looks.hover.fill, hover)
        if edge is not None and looks.hover.edge is not None:
            edge_now = mix(edge, looks.hover.edge, hover)
        elif edge is None:
            edge_now = None
    paint_round(painter, box, radius, fill_now, edge_now, theme.tokens().border_px)


def paint_spinner(painter: QPainter, box: QRectF, colour: str, turn: float) -> None:
    """A ring with a gap, turned by ``turn`` (0 to 1): something is busy."""
    width = box.width() / 8
    pen = QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = box.adjusted(width, width, -width, -width)
    painter.drawArc(inner, round(-turn * 360 * 16), 270 * 16)


class Button(EnterPresses, Themed, QPushButton):
    """A button with a text and perhaps an icon.

    Args:
        text: A verb or a goal, short.
        kind: ``pri`` the main action, ``normal``, ``play`` (yellow), ``quiet`` (no shape at rest).
        icon: Name of an icon before the text.
        icon_after: Name of an icon after the text.
        size: ``compact`` (narrow), ``normal`` or ``large`` (56 px high).
    """

    def __init__(
        self,
        text: str = "",
        kind: Kind = "normal",
        icon: str = "",
        *,
        icon_after: str = "",
        size: Size = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self._size: Size = size
        self._icon_name = icon
        self._icon_after = icon_after
        self._busy = False
        self._turn = 0.0
        self._hover = Glide(self, self.update, HOVER_MS, fades=True)
        self._spin = QTimer(self, interval=_SPIN_MS)
        self._spin.timeout.connect(self._turn_spinner)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def restyle(self) -> None:
        """Take the font from the theme again."""
        self.setFont(theme.font(_ROLE[self._size]))
        super().restyle()

    def set_kind(self, kind: Kind) -> None:
        """Make it another kind of button."""
        self._kind = kind
        self.update()

    def set_icon_name(self, name: str) -> None:
        """Show another icon before the text; an empty name shows none."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    @property
    def busy(self) -> bool:
        """Whether it is waiting for what it started."""
        return self._busy

    def set_busy(self, busy: bool) -> None:
        """Show a spinner and "One moment", and take no clicks; the focus stays."""
        self._busy = busy
        if busy and not motion.reduced:
            self._spin.start()
        else:
            self._spin.stop()
        self.setAccessibleDescription(self.tr("One moment") if busy else "")
        self.updateGeometry()
        self.update()

    def focus_radius(self) -> float:
        """The corner radius of its shape, for the focus ring."""
        return theme.px(_RADIUS[self._size])

    def sizeHint(self) -> QSize:
        """As wide as its text and icons, 44 or 56 px high."""
        metrics = QFontMetricsF(self.font())
        text_width = metrics.horizontalAdvance(self._shown_text())
        width = 2 * theme.px(_PADDING[self._size]) + text_width + self._icons_width()
        return QSize(round(width + 0.5), theme.em(_HEIGHT[self._size]))

    def minimumSizeHint(self) -> QSize:
        """Its whole text stays readable."""
        return self.sizeHint()

    def _shown_text(self) -> str:
        return self.tr("One moment") if self._busy else _MNEMONIC.sub(r"\1", self.text())

    def _icon_px(self) -> int:
        return theme.text_px(_ICON[self._size])

    def _icons_width(self) -> int:
        count = bool(self._icon_name or self._busy) + bool(self._icon_after)
        gap = theme.px(_GAP) if self._shown_text() else 0
        return count * (self._icon_px() + gap)

    def _state(self, looks: ButtonLooks) -> ButtonLook:
        if not self.isEnabled():
            return looks.off
        if (self.isDown() or self.isChecked()) and not self._busy:
            return looks.pressed
        return looks.rest

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shape, the icons and the text."""
        looks = looks_of(self.look, self._kind)
        state = self._state(looks)
        painter = QPainter(self)
        box = QRectF(self.rect())
        hover = 0.0 if self._busy else self._hover.now
        _paint_ground(painter, box, self.focus_radius(), looks, state, hover)
        if state is looks.pressed:
            box.translate(0, theme.px(1))
        self._paint_content(painter, box, state.text)
        painter.end()

    def _paint_content(self, painter: QPainter, box: QRectF, colour: str) -> None:
        text = self._shown_text()
        text_width = QFontMetricsF(self.font()).horizontalAdvance(text)
        icon_px, gap = self._icon_px(), theme.px(_GAP)
        x = box.center().x() - (text_width + self._icons_width()) / 2
        if self._kind == "quiet" and self.width() > self.sizeHint().width():
            x = box.left() + theme.px(_PADDING[self._size])
        icon_top = round(box.center().y() - icon_px / 2)
        if self._busy or self._icon_name:
            icon_box = QRectF(round(x), icon_top, icon_px, icon_px)
            if self._busy:
                paint_spinner(painter, icon_box, colour, self._turn)
            else:
                paint_icon(painter, self._icon_name, icon_box, colour)
            x += icon_px + (gap if text else 0)
        painter.setPen(QColor(colour))
        painter.setFont(self.font())
        painter.drawText(
            QRectF(x, box.top(), text_width + 1, box.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            text,
        )
        if self._icon_after:
            after = QRectF(round(x + text_width + gap), icon_top, icon_px, icon_px)
            paint_icon(painter, self._icon_after, after, colour)

    def _turn_spinner(self) -> None:
        self._turn = (self._turn + _SPIN_TURNS) % 1
        self.update()

    def nextCheckState(self) -> None:
        """A busy button does not toggle."""
        if not self._busy:
            super().nextCheckState()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A busy button takes no click."""
        if self._busy:
            event.accept()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A busy button takes no Space or Enter."""
        if self._busy and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Fade to the hover look."""
        self._hover.send(1)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Fade back."""
        self._hover.send(0)
        super().leaveEvent(event)


class IconButton(EnterPresses, Themed, QToolButton):
    """A square button of 44 px with only an icon.

    Args:
        icon: Name of the icon.
        name: What it does: its tool tip and its name for a screen reader.
        kind: ``quiet`` (no shape at rest), or another kind of button.
        on_icon: Name of the icon when checked; giving one makes it checkable.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        kind: Kind = "quiet",
        *,
        on_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._on_icon = on_icon
        self._kind = kind
        self._hover = Glide(self, self.update, HOVER_MS, fades=True)
        self.setCheckable(bool(on_icon))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)
        self.follow_theme()

    def set_name(self, name: str) -> None:
        """Say what it does, in the tool tip and to a screen reader."""
        if not name:
            raise ValueError("an icon button needs a name")
        self.setToolTip(name)
        self.setAccessibleName(name)

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self.update()

    def focus_radius(self) -> float:
        """The corner radius of its shape, for the focus ring."""
        return theme.px(RADIUS_CONTROL)

    def sizeHint(self) -> QSize:
        """44 by 44 px."""
        return QSize(theme.em(44), theme.em(44))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than a finger."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shape and the icon."""
        looks = looks_of(self.look, self._kind)
        if not self.isEnabled():
            state = looks.off
        elif self.isDown():
            state = looks.pressed
        elif self.isChecked() and not self._on_icon:
            state = looks.hover
        else:
            state = looks.rest
        painter = QPainter(self)
        _paint_ground(
            painter, QRectF(self.rect()), self.focus_radius(), looks, state, self._hover.now
        )
        icon_px = theme.text_px(20)
        box = QRectF(0, 0, icon_px, icon_px)
        box.moveTopLeft((QRectF(self.rect()).center() - box.center()).toPoint().toPointF())
        name = self._on_icon if self.isChecked() and self._on_icon else self._icon_name
        paint_icon(painter, name, box, state.text)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Fade to the hover look."""
        self._hover.send(1 if self.isEnabled() else 0)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Fade back."""
        self._hover.send(0)
        super().leaveEvent(event)
