"""Text: in a type role, wrapped or cut off with an ellipsis."""

from __future__ import annotations

from html import escape
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from kwartet.ui.theme import theme
from kwartet.ui.tokens import Tokens
from kwartet.ui.widgets.base import Themed

Tone = Literal["ink", "ink2", "good", "notice", "error", "busy", "info", "off"]

_LEADING = 1.45


def tone_colour(look: Tokens, tone: Tone) -> str:
    """The text colour of a tone on a surface."""
    tones: dict[Tone, str] = {
        "ink": look.ink,
        "ink2": look.ink2,
        "good": look.tones.good,
        "notice": look.tones.notice,
        "error": look.tones.error,
        "busy": look.tones.busy,
        "info": look.tones.info,
        "off": look.off_text,
    }
    return tones[tone]


_HEADINGS = ("banner", "display", "h1", "section", "h2", "h3")
"""Roles whose lines stand close together."""


class Label(Themed, QLabel):
    """Text in a type role.

    Args:
        text: Plain, unless ``rich``.
        role: A key of ``type_roles.ROLES``.
        tone: Its colour by meaning.
        wrap: Whether it may take more lines; then it gets the leading of body text.
        rich: Whether the text is HTML of our own making (``<b>`` for emphasis).
    """

    def __init__(
        self,
        text: str = "",
        role: str = "text",
        tone: Tone = "ink",
        *,
        wrap: bool = False,
        rich: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._role = role
        self._tone: Tone = tone
        self._rich = rich
        self.setWordWrap(wrap)
        self.follow_theme()

    @property
    def plain(self) -> str:
        """The text as it was given."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self._show_text()

    def set_tone(self, tone: Tone) -> None:
        """Take another colour."""
        self._tone = tone
        self._colour()

    def restyle(self) -> None:
        """Take font and colour from the theme again."""
        self.setFont(theme.font(self._role))
        self._colour()
        self._show_text()
        super().restyle()

    def showEvent(self, event: QShowEvent) -> None:
        """By now it is known on which surface it lies."""
        self._colour()
        super().showEvent(event)

    def _colour(self) -> None:
        palette = self.palette()
        colour = QColor(tone_colour(self.look, self._tone))
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)

    def _show_text(self) -> None:
        if not self.wordWrap() or self._role in _HEADINGS:
            self.setTextFormat(Qt.TextFormat.RichText if self._rich else Qt.TextFormat.PlainText)
            self.setText(self._text)
            return
        metrics = QFontMetricsF(self.font())
        percent = round(100 * _LEADING * self.font().pixelSize() / metrics.height())
        body = self._text if self._rich else escape(self._text).replace("\n", "<br>")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(f'<p style="margin:0; line-height:{percent}%">{body}</p>')


class ElidedLabel(Themed, QFrame):
    """One line of text that ends in an ellipsis where it is cut off; hovering shows it whole."""

    def __init__(
        self, text: str = "", role: str = "text", tone: Tone = "ink", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._role = role
        self._tone: Tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.follow_theme()

    @property
    def plain(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self._show_tip()
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Take the font from the theme again."""
        self.setFont(theme.font(self._role))
        super().restyle()

    def sizeHint(self) -> QSize:
        """The whole text on one line."""
        metrics = QFontMetricsF(self.font())
        return QSize(round(metrics.horizontalAdvance(self._text) + 1), round(metrics.height()))

    def minimumSizeHint(self) -> QSize:
        """Some letters and an ellipsis."""
        return QSize(theme.em(24), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the whole text as a tool tip where it is cut off."""
        super().resizeEvent(event)
        self._show_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, cut off where it must be."""
        painter = QPainter(self)
        painter.setPen(QColor(tone_colour(self.look, self._tone)))
        painter.setFont(self.font())
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown
        )
        painter.end()

    def _show_tip(self) -> None:
        self.setToolTip(self._text if self.sizeHint().width() > self.width() + 1 else "")
