"""Under the card in the editor: what classes said about it with stickers, to read only."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kwartet.game.notes import Sticker, StickerCounts
from kwartet.ui.design.feedback import NO_STICKERS
from kwartet.ui.icons import paint_icon
from kwartet.ui.stickers import SIGNS, sticker_words
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed, paint_round, paint_shadow, shadow_margin
from kwartet.ui.widgets.labels import Label

_DISC, _SIGN = 42, 22


class _Count(Themed, QWidget):
    """One kind of sticker on a white disc, and how many there are."""

    def __init__(self, sticker: Sticker) -> None:
        super().__init__()
        self._sticker = sticker
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def show_count(self, count: int) -> None:
        """Show another number."""
        self._count = count
        told = f"{sticker_words(self._sticker)}: {count}"
        self.setToolTip(told)
        self.setAccessibleName(told)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The disc, its shadow and the number."""
        shadow = 2 * shadow_margin(1)
        number = QFontMetricsF(theme.font("strong")).horizontalAdvance(str(self._count))
        return QSize(round(theme.em(_DISC) + shadow + number + 1), theme.em(_DISC) + shadow)

    def minimumSizeHint(self) -> QSize:
        """As it is."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pale while nobody stuck one."""
        look = self.look
        stem, colour = SIGNS[self._sticker]
        margin, side, sign = shadow_margin(1), theme.em(_DISC), theme.em(_SIGN)
        disc = QRectF(margin, margin, side, side)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_shadow(painter, disc, side / 2, 1, look.shade)
            edge = look.edge if theme.contrast == "strong" else None
            paint_round(painter, disc, side / 2, look.field, edge, look.border_px)
            box = QRectF(0, 0, sign, sign)
            box.moveCenter(QPointF(disc.center().toPoint()))
            name = f"{stem}-{'fill' if self._count else 'bold'}"
            paint_icon(painter, name, box, colour if self._count else look.edge_mark)
            painter.setFont(theme.font("strong"))
            painter.setPen(QColor(look.ink if self._count else look.ink2))
            number = QRectF(self.rect())
            number.setLeft(disc.right() + theme.px(8))
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(number, left, str(self._count))


class ClassStickers(Themed, QWidget):
    """The three counts of the card that is edited; away as long as no card got any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = {sticker: _Count(sticker) for sticker in Sticker}
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        #: nl: Uit de klas
        self._row.addWidget(Label(self.tr("From classes"), "label", "ink2"))
        for each in self.counts.values():
            self._row.addWidget(each)
        self._row.addStretch(1)
        self.show_counts(NO_STICKERS)
        self.follow_theme()

    def show_counts(self, counts: StickerCounts) -> None:
        """Show what one card got."""
        for sticker, each in self.counts.items():
            each.show_count(counts.get(sticker, 0))

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._row.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8))
        self._row.setSpacing(theme.px(14))
        super().restyle()
