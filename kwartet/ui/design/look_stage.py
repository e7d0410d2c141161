"""A few cards and the back as they would lie on the table."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kwartet.layout.cards import lay_out_back, lay_out_front
from kwartet.layout.display import DisplayList
from kwartet.ui.design.example import example_cards
from kwartet.ui.document import Document
from kwartet.ui.painter import paint
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Themed, paint_shadow
from kwartet.ui.widgets.base import round_path


class _Place(NamedTuple):
    """Where a card lies: its middle in card widths and heights from that of the stage; degrees."""

    right: float
    down: float
    turned: float


_BACK = _Place(0.44, 0.02, 4.0)
_FRONT = _Place(-0.36, 0.0, -2.0)
_BEHIND = _Place(-1.2, 0.05, -7.0)
_MARGIN = 26
_LEAN = 0.14
"""How much higher a leaning card is than an upright one, in card widths."""


class LookStage(Themed, QWidget):
    """Shows the look of the set; painted again only when that changes.

    Args:
        document: The set.
        parent: As in Qt.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        #: nl: Zo zien de kaarten eruit
        self.setAccessibleName(self.tr("What the cards look like"))
        self.follow_theme()

    def refresh(self) -> None:
        """Show the set as it is now."""
        self._picture = QPixmap()
        self.update()

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        self.refresh()
        super().restyle()

    def sizeHint(self) -> QSize:
        """Room for two cards."""
        return QSize(theme.px(620), theme.px(480))

    def minimumSizeHint(self) -> QSize:
        """Room for two small cards."""
        return QSize(theme.px(320), theme.px(220))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        self.refresh()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards."""
        if self._picture.isNull():
            self._picture = self._compose()
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)

    def _compose(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        card_set = self._document.card_set
        cards = [lay_out_front(card_set, *each).items for each in example_cards(card_set, 2)]
        lying = [(_BACK, lay_out_back(card_set)), (_FRONT, cards[0])]
        wide = self.width() > 3.1 * card_set.style.width_mm * self._px_per_mm()
        if len(cards) > 1 and wide:
            lying.insert(0, (_BEHIND, cards[1]))
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shift = 0.36 if len(lying) > 2 else 0.0
            for place, items in lying:
                self._paint_card(painter, place._replace(right=place.right + shift), items)
        return picture

    def _px_per_mm(self) -> float:
        style = self._document.card_set.style
        upright_mm = style.height_mm * 1.05 + style.width_mm * _LEAN
        high = (self.height() - 2 * theme.px(_MARGIN)) / upright_mm
        wide = (self.width() - 2 * theme.px(_MARGIN)) / (1.9 * style.width_mm)
        return max(0.5, min(high, wide))

    def _paint_card(self, painter: QPainter, place: _Place, items: DisplayList) -> None:
        style, scale = self._document.card_set.style, self._px_per_mm()
        width, height = style.width_mm * scale, style.height_mm * scale
        middle = QPointF(
            self.width() / 2 + place.right * width, self.height() / 2 + place.down * height
        )
        painter.save()
        painter.translate(middle)
        painter.rotate(place.turned)
        painter.translate(-width / 2, -height / 2)
        box, radius = QRectF(0, 0, width, height), style.corner_mm * scale
        paint_shadow(painter, box, radius, 2, self.look.shade)
        painter.setClipPath(round_path(box, radius))
        painter.scale(scale, scale)
        paint(painter, items, self._document.pictures)
        painter.restore()
