"""On or off: a switch, a tick box, a radio button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.motion import HOVER_MS, Glide
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed, mix, paint_round

if TYPE_CHECKING:
    _AnyButton = QAbstractButton
else:
    _AnyButton = object  # a widget has one Qt class among its bases: its own


class _Toggle(Themed, _AnyButton):
    """What the tick box, the radio button and the switch share: a mark and a text beside it."""

    _mark = QSize(26, 26)

    def _prepare(self) -> None:
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def restyle(self) -> None:
        """Take the font from the theme again."""
        self.setFont(theme.font("strong"))
        super().restyle()

    def focus_radius(self) -> float:
        """The corner radius for the focus ring."""
        return theme.px(8)

    def focus_box(self) -> QRectF:
        """What the focus ring goes round: the mark and the text, not the whole target."""
        mark = self.mark_box()
        if not self.text():
            return mark
        width = mark.width() + self._text_gap() + self._text_width()
        return QRectF(mark.left(), mark.top(), width, mark.height())

    def mark_box(self) -> QRectF:
        """Where the mark is."""
        width, height = theme.em(self._mark.width()), theme.em(self._mark.height())
        return QRectF(0, round((self.height() - height) / 2), width, height)

    def sizeHint(self) -> QSize:
        """The mark and the text, a target of at least 44 px."""
        width = theme.em(self._mark.width())
        if self.text():
            width += self._text_gap() + round(self._text_width() + 1)
        return QSize(max(width, theme.px(44)), theme.em(44))

    def minimumSizeHint(self) -> QSize:
        """Its whole text stays readable."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole target answers, also beside the mark."""
        return self.rect().contains(pos)

    def _text_gap(self) -> int:
        return theme.px(12)

    def _text_width(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(self.text())

    def _paint_text(self, painter: QPainter) -> None:
        look = self.look
        painter.setPen(QColor(look.ink if self.isEnabled() else look.off_text))
        painter.setFont(self.font())
        left = self.mark_box().right() + self._text_gap()
        painter.drawText(
            QRectF(left, 0, self.width() - left, self.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )

    def _edge(self, *, error: bool = False) -> str:
        look = self.look
        if error:
            return look.tones.error
        if not self.isEnabled():
            return look.edge
        return look.edge_hover if self.underMouse() else look.edge_mark


class CheckBox(_Toggle, QCheckBox):
    """A tick box of 26 px with a target of 44."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._wrong = False
        self._prepare()

    def set_wrong(self, wrong: bool) -> None:
        """Border it in the colour of an error: it must be ticked."""
        self._wrong = wrong
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, its tick and the text."""
        look = self.look
        painter = QPainter(self)
        box = self.mark_box()
        if self.isChecked():
            fill = look.switch_on if self.isEnabled() else look.edge
            paint_round(painter, box, theme.em(7), fill)
            size = theme.em(18)
            at = QRectF(0, 0, size, size)
            at.moveCenter(box.center())
            paint_icon(painter, "check-bold", at, look.knob_on)
        else:
            paint_round(painter, box, theme.em(7), look.field, self._edge(error=self._wrong), 2)
        self._paint_text(painter)
        painter.end()


class RadioButton(_Toggle, QRadioButton):
    """A radio button of 24 px with a target of 44."""

    _mark = QSize(24, 24)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._prepare()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The circle, its dot and the text."""
        look = self.look
        painter = QPainter(self)
        box = self.mark_box()
        if self.isChecked():
            paint_round(painter, box, box.width() / 2, look.ink if self.isEnabled() else look.edge)
            inner = box.width() / 3
            dot = box.adjusted(inner, inner, -inner, -inner)
            paint_round(painter, dot, inner / 2, look.ground)
        else:
            paint_round(painter, box, box.width() / 2, look.field, self._edge(), 2)
        self._paint_text(painter)
        painter.end()


class Switch(_Toggle, QAbstractButton):
    """A switch of 60 by 34 px (small: 40 by 24) whose knob glides.

    Args:
        text: Beside it; without one, give ``name``.
        name: For a screen reader, where the text stands elsewhere.
        small: For a tool bar.
        parent: As in Qt.
    """

    def __init__(
        self, text: str = "", name: str = "", *, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._mark = QSize(40, 24) if small else QSize(60, 34)
        self.setText(text)
        self.setAccessibleName(name or text)
        self._knob = Glide(self, self.update, HOVER_MS)
        self.toggled.connect(self._slide)
        self._prepare()

    def focus_radius(self) -> float:
        """Half its height, where the ring goes round the switch alone."""
        return theme.px(8) if self.text() else self.mark_box().height() / 2

    def showEvent(self, event: QShowEvent) -> None:
        """It appears in its place, without moving."""
        self._knob.jump(float(self.isChecked()))
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The track, the knob and the text."""
        look = self.look
        painter = QPainter(self)
        box = self.mark_box()
        share = self._knob.now
        track = mix(look.switch_off, look.switch_on, share)
        if not self.isEnabled():
            track = QColor(look.line)
        edge = look.edge if theme.contrast == "strong" else None
        paint_round(painter, box, box.height() / 2, track, edge, look.border_px)
        inset = theme.em(3)
        side = box.height() - 2 * inset
        left = box.left() + inset + share * (box.width() - 2 * inset - side)
        knob = mix("#FFFFFF", look.knob_on, share)
        paint_round(painter, QRectF(left, box.top() + inset, side, side), side / 2, knob)
        self._paint_text(painter)
        painter.end()

    def _slide(self, on: bool) -> None:
        if self.isVisible():
            self._knob.send(float(on))
        else:
            self._knob.jump(float(on))
