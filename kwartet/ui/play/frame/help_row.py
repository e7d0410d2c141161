"""Where to turn to: a row below the conversations and before a heavy theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kwartet.model.helplines import helplines
from kwartet.ui.icons import paint_icon
from kwartet.ui.language import current_language
from kwartet.ui.play.table.look import table_look
from kwartet.ui.play.table.type import text_font
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Themed


class HelpRow(Themed, QWidget):
    """Where to turn to, always below a conversation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()
        self.setAccessibleName("; ".join(f"{bold} {plain}" for bold, plain in self._parts()))

    def _parts(self) -> list[tuple[str, str]]:
        """A word that stands out and what follows it, of each part."""
        language = current_language()
        lines = {line.key: line for line in helplines().lines}
        parts = [
            (self.tr("Talking helps"), ""),
            ("", self.tr("Your mentor, or somebody you trust")),
        ]
        for key in ("kindertelefoon", "113", "112"):
            line = lines.get(key)
            if line is not None:
                name = self.tr("Direct danger") if key == "112" else line.name
                call = line.call[language]
                parts.append((name, call[:1].lower() + call[1:]))
        return parts

    def sizeHint(self) -> QSize:
        """A bar."""
        return QSize(theme.px(800), theme.px(56))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow; its words get smaller."""
        return QSize(theme.px(400), theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar with the lines."""
        look = table_look(self)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(look.bar))
            middle = self.height() / 2
            side = theme.px(24)
            left = float(theme.px(40))
            paint_icon(
                painter, "lifebuoy-fill", QRectF(left, middle - side / 2, side, side), look.accent
            )
            left += side + theme.px(10)
            size = 18.0
            while size > 9 and self._width(size) > self.width() - left - theme.px(24):
                size -= 0.5
            painter.setPen(QColor(self.look.ink))
            for bold, plain in self._parts():
                for words, weight in ((bold, 700), (plain, 500)):
                    if words:
                        font = text_font(size, weight)
                        painter.setFont(font)
                        width = QFontMetricsF(font).horizontalAdvance(words)
                        box = QRectF(left, 0, width + 4, self.height())
                        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
                        left += width + theme.px(7)
                left += theme.px(38)

    def _width(self, size: float) -> float:
        width = 0.0
        for bold, plain in self._parts():
            width += QFontMetricsF(text_font(size, 700)).horizontalAdvance(bold)
            width += QFontMetricsF(text_font(size)).horizontalAdvance(plain) + theme.px(52)
        return width
