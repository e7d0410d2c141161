"""The sheet of paper on which an ask is put together."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.play.table.look import INK, INK_SOFT, PAPER, PAPER_EDGE
from kwartet.ui.play.table.sentence import Ask, AskSentence
from kwartet.ui.play.table.tile import Tile
from kwartet.ui.play.table.type import text_font
from kwartet.ui.theme import set_surface, theme
from kwartet.ui.widgets import Button, Themed
from kwartet.ui.widgets.base import paint_round

MOST_IN_ROW = 7
"""More choices than this take two rows."""


class Builder(Themed, QWidget):
    """The sheet of paper on which the ask is put together: steps, sentence, choices."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "paper")
        self.sentence = AskSentence(parent=self)
        self.again = Button(
            self.tr("Again"), "quiet", "arrow-counter-clockwise-bold", size="large", parent=self
        )
        self._choices: list[Tile] = []
        self._step = 0
        self._hint = ""
        self.follow_theme()

    @property
    def choices(self) -> list[Tile]:
        """The tiles of this step."""
        return list(self._choices)

    def show_step(self, step: int, ask: Ask, choices: list[Tile], hint: str) -> None:
        """Show what is chosen so far, and what there is to choose.

        Args:
            step: 0 for the team, 1 for the quartet, 2 for the card, 3 for a whole ask.
            ask: What is chosen.
            choices: The tiles of this step.
            hint: A sentence below, or in the place of the tiles.
        """
        for tile in self._choices:
            if tile not in choices:
                tile.hide()
                tile.setAccessibleName("")
                tile.setParent(None)
                tile.deleteLater()
        self._choices, self._step, self._hint = choices, step, hint
        self.sentence.show_ask(ask)
        self.again.setVisible(step > 0)
        for tile in choices:
            tile.setParent(self)
            tile.show()
        self.setAccessibleDescription(hint)
        self._place()

    def height_px(self, compact: bool) -> int:
        """How high the sheet wants to be."""
        return theme.px(244 if compact else 300) + self._extra_px()

    def _extra_px(self) -> int:
        rows = 2 if len(self._choices) > MOST_IN_ROW else 1
        more = theme.px(36) if rows == 2 else 0
        return more + (theme.px(30) if self._hint and self._choices else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place sentence and choices."""
        super().resizeEvent(event)
        self._place()

    def _compact(self) -> bool:
        return self.height() - self._extra_px() < theme.px(280)

    def _choice_px(self) -> int:
        if len(self._choices) > MOST_IN_ROW:
            return theme.px(60)
        return theme.px(80 if self._compact() else 92)

    def _place(self) -> None:
        if not self.width():
            return
        compact = self._compact()
        pad = theme.px(24 if compact else 28)
        chips = theme.px(12 if compact else 18) + theme.px(38)
        hint = self.again.sizeHint()
        self.again.setGeometry(
            self.width() - pad - hint.width() + theme.px(20),
            theme.px(2 if compact else 8),
            hint.width(),
            hint.height(),
        )
        rows = 2 if len(self._choices) > MOST_IN_ROW else 1
        tile_px, gap = self._choice_px(), theme.px(10)
        below = theme.px(16) + (theme.px(30) if self._hint and self._choices else 0)
        tiles_top = self.height() - below - rows * tile_px - (rows - 1) * gap
        top = chips + theme.px(6)
        self.sentence.setGeometry(
            pad, top, self.width() - 2 * pad, max(theme.px(60), tiles_top - top - theme.px(6))
        )
        columns = max(1, -(-len(self._choices) // rows))
        width = (self.width() - 2 * pad - (columns - 1) * gap) / columns
        for number, tile in enumerate(self._choices):
            row, column = divmod(number, columns)
            left = round(pad + column * (width + gap))
            tile.setGeometry(left, round(tiles_top + row * (tile_px + gap)), round(width), tile_px)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet, the steps and the hint."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_round(painter, QRectF(self.rect()), theme.px(20), PAPER)
            self._paint_steps(painter)
            if self._hint:
                self._paint_hint(painter)

    def _paint_steps(self, painter: QPainter) -> None:
        compact = self._compact()
        left = float(theme.px(24 if compact else 28))
        top, height = theme.px(12 if compact else 18), theme.px(36)
        painter.setFont(text_font(16, 700))
        steps = (self.tr("Who?"), self.tr("Which quartet?"), self.tr("Which card?"))
        for number, words in enumerate(steps):
            done = number < self._step
            mark = theme.px(24) if done else 0
            width = painter.fontMetrics().horizontalAdvance(words) + mark + theme.px(30)
            box = QRectF(left, top, width, height)
            fill, ink = "#EFE8DB", INK_SOFT
            if done:
                fill, ink = "#E0F0E4", "#2C6E49"
            elif number == self._step:
                fill, ink = INK, "#FFFFFF"
            paint_round(painter, box, height / 2, fill)
            if done:
                side = theme.px(16)
                place = QRectF(left + theme.px(13), box.center().y() - side / 2, side, side)
                paint_icon(painter, "check-bold", place, ink)
            painter.setPen(QColor(ink))
            words_box = box.adjusted(mark + theme.px(14), 0, 0, 0)
            painter.drawText(words_box, Qt.AlignmentFlag.AlignVCenter, words)
            left = box.right() + theme.px(10)
            if number < len(steps) - 1:
                line = QRectF(left, box.center().y() - 1, theme.px(20), 2)
                painter.fillRect(line, QColor(PAPER_EDGE))
                left = line.right() + theme.px(10)

    def _paint_hint(self, painter: QPainter) -> None:
        pad = theme.px(24 if self._compact() else 28)
        alone = not self._choices
        side = theme.px(28 if alone else 18)
        middle = self.height() - theme.px(25) if not alone else self.height() - theme.px(58)
        icon = "hand-tap-bold" if alone else "info-fill"
        paint_icon(painter, icon, QRectF(pad, middle - side / 2, side, side), INK_SOFT)
        painter.setPen(QColor(INK_SOFT))
        painter.setFont(text_font(20 if alone else 16))
        left = pad + side + theme.px(12)
        words = QRectF(left, middle - theme.px(32), self.width() - left - pad, theme.px(64))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, flags, self._hint)
