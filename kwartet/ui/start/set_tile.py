"""A set to go on with: two fanned cards, its name, how far it is, when it was saved."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kwartet.ui.language import day_and_time
from kwartet.ui.motion import HOVER_MS, Glide
from kwartet.ui.start.summary import SetSummary
from kwartet.ui.theme import theme
from kwartet.ui.tokens import RADIUS_PANEL, StatusLook
from kwartet.ui.widgets.base import EnterPresses, Themed, mix, paint_round, paint_shadow
from kwartet.ui.widgets.chips import chip_size, paint_chip

CARD_WIDTH = 80
"""The width of a card in the fan, in designed pixels."""
_HEIGHT = 183
_CARDS_CENTER = 78
_TEXT_LEFT = 152
_NARROW = 336
"""Tile width in designed pixels under which the fan is smaller."""
_SMALLER = 0.83
_TEXT_WIDTH = 176
"""Room for the words at text size 100 %, in designed pixels."""
_FRONT_TILT, _BACK_TILT = -4.0, 7.0


class SetTile(EnterPresses, Themed, QAbstractButton):
    """A button that opens a set. Until its summary is there it shows only the folder's name.

    Args:
        folder: Of the set.
        parent: As in Qt.
    """

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._summary: SetSummary | None = None
        self._hover = Glide(self, self.update, HOVER_MS, fades=True)
        self.setAccessibleName(folder.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def show_summary(self, summary: SetSummary) -> None:
        """Fill it in."""
        self._summary = summary
        counts, (status, _, _) = self._counts(summary), self._status(summary)
        self.setAccessibleName(", ".join((summary.title, counts, status, self._when(summary))))
        self.update()

    def focus_radius(self) -> float:
        """The corner radius of its shape, for the focus ring."""
        return theme.px(RADIUS_PANEL)

    def sizeHint(self) -> QSize:
        """A fan and some words."""
        return QSize(theme.px(340), max(theme.px(_HEIGHT), theme.em(_HEIGHT - 30)))

    def minimumSizeHint(self) -> QSize:
        """A smaller fan and all words."""
        width = round(theme.px(_TEXT_LEFT) * _SMALLER) + theme.em(_TEXT_WIDTH) + theme.px(8)
        return QSize(width, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper, the fan and the words."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        box = QRectF(self.rect())
        edge = mix(look.line, look.edge_hover, self._hover.now)
        if theme.contrast == "strong":
            edge = QColor(look.edge)
        paint_round(painter, box, self.focus_radius(), look.sheet, edge, look.border_px)
        self._paint_fan(painter, box)
        left = box.left() + theme.px(_TEXT_LEFT) * self._fan_scale()
        self._paint_words(painter, QRectF(left, 0, box.right() - theme.px(8) - left, box.height()))
        painter.end()

    def _fan_scale(self) -> float:
        return _SMALLER if self.width() < theme.px(_NARROW) else 1.0

    def _paint_fan(self, painter: QPainter, box: QRectF) -> None:
        scale = self._fan_scale()
        center = QPointF(theme.px(_CARDS_CENTER), box.center().y() / scale)
        lift = theme.px(3) * self._hover.now
        summary = self._summary
        back, front = (summary.back, summary.front) if summary else (QImage(), QImage())
        painter.save()
        painter.scale(scale, scale)
        self._paint_card(
            painter, center + QPointF(theme.px(20), theme.px(4) + lift / 2), _BACK_TILT, back
        )
        self._paint_card(painter, center + QPointF(-theme.px(14), -lift), _FRONT_TILT, front)
        painter.restore()

    def _paint_card(self, painter: QPainter, at: QPointF, tilt: float, image: QImage) -> None:
        look = self.look
        ratio = image.height() / image.width() if not image.isNull() else 100 / 62
        width = theme.px(CARD_WIDTH)
        card = QRectF(-width / 2, -width * ratio / 2, width, width * ratio)
        radius = width * 3 / 62
        painter.save()
        painter.translate(at)
        painter.rotate(tilt - self._hover.now * (1 if tilt < 0 else -1))
        paint_shadow(painter, card, radius, 1, look.shade)
        if image.isNull():
            paint_round(painter, card, radius, look.board)
        else:
            painter.drawImage(card, image)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        look, summary = self.look, self._summary
        title, small, help_font = theme.font("h3"), theme.font("small"), theme.font("help")
        if summary is None:
            self._paint_line(painter, box, box.center().y(), title, look.ink, self.folder.name)
            return
        text, icon, colours = self._status(summary)
        chip = chip_size(text, icon)
        heights = (
            QFontMetricsF(title).height(),
            QFontMetricsF(small).height(),
            float(chip.height()),
            QFontMetricsF(help_font).height(),
        )
        gaps = (theme.px(2), theme.px(9), theme.px(9), 0)
        y = box.center().y() - (sum(heights) + sum(gaps)) / 2
        centers = []
        for height, gap in zip(heights, gaps, strict=True):
            centers.append(y + height / 2)
            y += height + gap
        self._paint_line(painter, box, centers[0], title, look.ink, summary.title)
        self._paint_line(painter, box, centers[1], small, look.ink2, self._counts(summary))
        chip_box = QRectF(box.left(), round(centers[2] - chip.height() / 2), 0, 0)
        chip_box.setSize(chip.toSizeF())
        paint_chip(painter, chip_box, text, icon, colours)
        self._paint_line(painter, box, centers[3], help_font, look.ink2, self._when(summary))

    def _paint_line(
        self, painter: QPainter, box: QRectF, center: float, font: QFont, ink: str, text: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        line = QRectF(box.left(), center - metrics.height(), box.width(), 2 * metrics.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _counts(self, summary: SetSummary) -> str:
        quartets = self.tr("%n quartet(s)", "", summary.quartets)
        cards = self.tr("%n card(s)", "", summary.cards)
        return f"{quartets} · {cards}"

    def _status(self, summary: SetSummary) -> tuple[str, str, StatusLook]:
        """Text, icon and colours of the chip."""
        look = self.look
        if summary.shipped:
            return self.tr("Example"), "star-fill", look.info
        if summary.cards and summary.ready == summary.cards:
            return self.tr("Ready to print"), "check", look.good
        text = self.tr("{ready} of {cards} ready")
        return text.format(ready=summary.ready, cards=summary.cards), "scissors-bold", look.notice

    def _when(self, summary: SetSummary) -> str:
        if summary.shipped or summary.saved_at is None:
            return self.tr("comes with the programme")
        return day_and_time(summary.saved_at, datetime.now().astimezone())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Fade to the hover look."""
        self._hover.send(1)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Fade back."""
        self._hover.send(0)
        super().leaveEvent(event)
