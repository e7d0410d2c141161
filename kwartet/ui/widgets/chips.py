"""Chips: the status of a card, a filter with its count."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.motion import HOVER_MS, Glide
from kwartet.ui.theme import theme
from kwartet.ui.tokens import StatusLook, Tokens
from kwartet.ui.widgets.base import EnterPresses, Themed, mix, paint_round

Status = Literal["ready", "tip", "overflow", "busy", "picture", "empty"]
Mood = Literal[
    "good", "notice", "error", "busy", "info", "plain", "star", "marker", "yellow", "solid"
]
"""Colours by meaning; ``marker`` is ink on light yellow, ``yellow`` on yellow, ``solid`` on ink."""

STATUS_ICONS: dict[Status, str] = {
    "ready": "check-bold",
    "tip": "chat-circle-text-bold",
    "overflow": "text-t-bold",
    "busy": "pencil-simple-bold",
    "picture": "image-bold",
    "empty": "",
}
_STATUS_MOODS: dict[Status, Mood] = {
    "ready": "good",
    "tip": "notice",
    "overflow": "error",
    "busy": "busy",
    "picture": "info",
    "empty": "plain",
}


def mood_look(look: Tokens, mood: Mood) -> StatusLook:
    """The colours of a mood on a surface."""
    moods: dict[Mood, StatusLook] = {
        "good": look.good,
        "notice": look.notice,
        "error": look.error,
        "busy": look.busy,
        "info": look.info,
        "plain": look.plain,
        "star": replace(look.plain, icon=look.star),
        "marker": StatusLook(look.on_marker, look.on_marker, look.marker_light, look.plain.edge),
        "yellow": StatusLook(look.on_marker, look.on_marker, look.marker, look.plain.edge),
        "solid": StatusLook(look.on_solid, look.on_solid, look.solid),
    }
    return moods[mood]


def mood_tint(look: Tokens, mood: Mood) -> str:
    """The colour of an icon of this mood straight on the surface."""
    tints: dict[Mood, str] = {
        "good": look.tones.good,
        "notice": look.tones.notice,
        "error": look.tones.error,
        "busy": look.tones.busy,
        "info": look.tones.info,
        "star": look.star,
    }
    return tints.get(mood, look.ink2)


def status_look(look: Tokens, status: Status) -> StatusLook:
    """The colours of a card's status."""
    return mood_look(look, _STATUS_MOODS[status])


def chip_size(text: str, icon: str) -> QSize:
    """The size of a chip with this text, in pixels; for widgets and for scenes."""
    metrics = QFontMetricsF(theme.font("chip"))
    width = metrics.horizontalAdvance(text) + 2 * theme.px(9)
    if icon:
        width += theme.text_px(14) + (theme.px(4) if text else 0)
    return QSize(round(width + 0.5), theme.em(26))


def paint_chip(painter: QPainter, box: QRectF, text: str, icon: str, colours: StatusLook) -> None:
    """Paint a chip; for widgets and for scenes."""
    paint_round(
        painter, box, box.height() / 2, colours.fill, colours.edge, theme.tokens().border_px
    )
    x = box.left() + theme.px(9)
    if icon:
        size = theme.text_px(14)
        at = QRectF(x, round(box.center().y() - size / 2), size, size)
        paint_icon(painter, icon, at, colours.icon)
        x += size + theme.px(4)
    painter.setPen(QColor(colours.text))
    painter.setFont(theme.font("chip"))
    painter.drawText(
        QRectF(x, box.top(), box.right() - x, box.height()),
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        text,
    )


class Chip(Themed, QFrame):
    """A small coloured label: icon and text on a tint.

    Args:
        text: Short.
        mood: Its colours by meaning.
        icon: Name of an icon, or nothing.
    """

    def __init__(
        self, text: str, mood: Mood = "plain", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._mood, self._icon = text, mood, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.follow_theme()

    def show_as(self, text: str, mood: Mood, icon: str = "") -> None:
        """Show another text, mood and icon."""
        self._text, self._mood, self._icon = text, mood, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Round its text."""
        return chip_size(self._text, self._icon)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chip."""
        painter = QPainter(self)
        look = mood_look(self.look, self._mood)
        paint_chip(painter, QRectF(self.rect()), self._text, self._icon, look)
        painter.end()


class StatusChip(Chip):
    """The status of a card: colour, icon and word together."""

    def __init__(self, status: Status, parent: QWidget | None = None) -> None:
        super().__init__("", "plain", "", parent)
        self.set_status(status)

    def set_status(self, status: Status) -> None:
        """Show another status."""
        self._status = status
        self.show_as(self.words(status), _STATUS_MOODS[status], STATUS_ICONS[status])

    def words(self, status: Status) -> str:
        """What a status is called."""
        return {
            "ready": self.tr("Ready"),
            "tip": self.tr("Language tip"),
            "overflow": self.tr("Doesn’t fit"),
            "busy": self.tr("In progress"),
            "picture": self.tr("Picture?"),
            "empty": self.tr("Empty"),
        }[status]

    def changeEvent(self, event: QEvent) -> None:
        """The language may change."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_status(self._status)
        super().changeEvent(event)


class FilterChip(EnterPresses, Themed, QPushButton):
    """A filter that is on or off, with the number of things it shows.

    Args:
        text: What it shows.
        icon: Name of an icon, in the colour of ``mood``.
        mood: The icon's colour by meaning; ``star`` for feedback stickers.
        count: ``None`` shows no number; 0 is grey.
    """

    def __init__(
        self,
        text: str,
        icon: str = "",
        mood: Mood = "plain",
        count: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name, self._mood, self._count = icon, mood, count
        self._hover = Glide(self, self.update, HOVER_MS, fades=True)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()
        self.follow_theme()

    @property
    def count(self) -> int | None:
        """The number it shows."""
        return self._count

    def set_count(self, count: int | None) -> None:
        """Show another number."""
        self._count = count
        self._name()
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._name()

    def restyle(self) -> None:
        """Take the font from the theme again."""
        self.setFont(theme.font("small_strong"))
        super().restyle()

    def focus_radius(self) -> float:
        """Half its height, for the focus ring."""
        return self.height() / 2

    def sizeHint(self) -> QSize:
        """Round its icon, text and number."""
        metrics = QFontMetricsF(self.font())
        width = 2 * theme.px(14) + metrics.horizontalAdvance(self.text())
        if self._icon_name:
            width += theme.text_px(16) + theme.px(8)
        if self._count is not None:
            width += theme.px(8) + metrics.horizontalAdvance(str(self._count))
        return QSize(round(width + 0.5), theme.em(44))

    def minimumSizeHint(self) -> QSize:
        """Its whole text stays readable."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chip, its icon, text and number."""
        look = self.look
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.isChecked():
            fill, edge = QColor(look.solid), QColor(look.solid)
            text, number, tint = look.on_solid, look.on_solid2, look.on_solid
        else:
            hover = self._hover.now
            fill, edge = QColor(look.sheet), mix(look.line, look.edge, hover)
            quiet = self._count == 0
            text = look.off_text if quiet else look.ink
            number = look.off_text if quiet else look.ink2
            tint = look.off_icon if quiet else mood_tint(look, self._mood)
        paint_round(painter, box, box.height() / 2, fill, edge, look.border_px)
        self._paint_words(painter, box, text, number, tint)
        painter.end()

    def _paint_words(
        self, painter: QPainter, box: QRectF, text: str, number: str, tint: str
    ) -> None:
        metrics = QFontMetricsF(self.font())
        x = box.left() + theme.px(14)
        if self._icon_name:
            size = theme.text_px(16)
            at = QRectF(x, round(box.center().y() - size / 2), size, size)
            paint_icon(painter, self._icon_name, at, tint)
            x += size + theme.px(8)
        painter.setFont(self.font())
        aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(text))
        painter.drawText(QRectF(x, 0, box.right() - x, box.height()), aligned, self.text())
        if self._count is not None:
            x += metrics.horizontalAdvance(self.text()) + theme.px(8)
            painter.setPen(QColor(number))
            painter.drawText(QRectF(x, 0, box.right() - x, box.height()), aligned, str(self._count))

    def _name(self) -> None:
        count = "" if self._count is None else f", {self._count}"
        self.setAccessibleName(f"{self.text()}{count}")

    def enterEvent(self, event: QEnterEvent) -> None:
        """Fade to the hover look."""
        self._hover.send(1)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Fade back."""
        self._hover.send(0)
        super().leaveEvent(event)
