"""The sentence of an ask, with three gaps that are filled one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kwartet.model.card_set import Quartet
from kwartet.model.palette import swatch
from kwartet.ui.design.symbol_tile import paint_symbol
from kwartet.ui.play.table.animals import paint_bare, pale_colour
from kwartet.ui.play.table.flow import Piece, placed, word_pieces
from kwartet.ui.play.table.look import INK, INK_PALE, MARKER, MARKER_LIGHT, PAPER_EDGE
from kwartet.ui.play.table.type import head_font
from kwartet.ui.play.table.words import ask_words
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Themed, paint_round

_GAP = re.compile(r"\{(team|quartet|card)\}")
_LINE = 1.56
_BOX = 1.4


@dataclass(frozen=True)
class Ask:
    """What is chosen so far; an empty string or None is a gap."""

    team: str = ""
    animal: str = ""
    quartet: Quartet | None = None
    card: str = ""


@dataclass(frozen=True)
class _Slot:
    """A gap, or what fills it."""

    text: str
    kind: Literal["gap", "now", "filled"]
    fill: str = ""
    ink: str = INK
    animal: str = ""
    symbol: str = ""


class AskSentence(Themed, QWidget):
    """*Mag ik van ... uit het kwartet ... de kaart ...?*, as large as fits.

    Args:
        largest: In designed pixels.
        smallest: In designed pixels.
        parent: As in Qt.
    """

    def __init__(
        self, largest: float = 36, smallest: float = 22, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._largest, self._smallest = largest, smallest
        self._ask = Ask()
        self._ink = INK
        self.follow_theme()

    def show_ask(self, ask: Ask) -> None:
        """Show what is chosen so far."""
        self._ask = ask
        self.setAccessibleName(self.plain)
        self.update()

    def set_ink(self, colour: str) -> None:
        """The colour of the words between the gaps."""
        self._ink = colour
        self.update()

    @property
    def plain(self) -> str:
        """The sentence as it is read aloud."""
        return _GAP.sub(lambda gap: self._slot(gap[1]).text, ask_words())

    @property
    def letter_px(self) -> int:
        """The size of its letters now, in pixels."""
        return head_font(self._fitting()[0], 700).pixelSize()

    def height_for(self, width: float) -> float:
        """How high it is at its largest in a width, in pixels."""
        font = head_font(self._largest, 700)
        space = QFontMetricsF(font).horizontalAdvance(" ")
        return placed(self._pieces(font), width, font.pixelSize() * _LINE, space)[1]

    def sizeHint(self) -> QSize:
        """Room for two lines."""
        return QSize(theme.px(600), round(2 * _LINE * theme.px(self._largest)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sentence."""
        _, pieces, boxes = self._fitting()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for piece, box in zip(pieces, boxes, strict=True):
                piece.paint(painter, box)

    def _fitting(self) -> tuple[float, list[Piece], list[QRectF]]:
        size = self._largest
        while True:
            font = head_font(size, 700)
            pieces = self._pieces(font)
            space = QFontMetricsF(font).horizontalAdvance(" ")
            line = font.pixelSize() * _LINE
            boxes, height = placed(pieces, self.width(), line, space)
            widest = max((box.right() for box in boxes), default=0)
            if (height <= self.height() + 1 and widest <= self.width()) or size <= self._smallest:
                return size, pieces, boxes
            size -= 1

    def _pieces(self, font: QFont) -> list[Piece]:
        pieces: list[Piece] = []
        for part in _GAP.split(ask_words()):
            if part in ("team", "quartet", "card"):
                pieces.append(_slot_piece(self._slot(part), font))
            else:
                pieces += word_pieces(
                    part, font, self._ink, glued=bool(pieces) and not part[:1].isspace()
                )
        return pieces

    def _slot(self, gap: str) -> _Slot:
        ask = self._ask
        if gap == "team":
            if ask.team:
                return _Slot(ask.team, "filled", pale_colour(ask.animal), animal=ask.animal)
            return _Slot(self.tr("who?"), "now")
        if gap == "quartet":
            if ask.quartet:
                look = swatch(ask.quartet.color)
                name, symbol = ask.quartet.name, ask.quartet.symbol
                return _Slot(name, "filled", look.screen, look.on, symbol=symbol)
            return _Slot(self.tr("which quartet?"), "now" if ask.team else "gap")
        if ask.card:
            return _Slot(ask.card, "filled", MARKER)
        return _Slot(self.tr("which card?"), "now" if ask.quartet else "gap")


def _slot_piece(slot: _Slot, font: QFont) -> Piece:
    size = font.pixelSize()
    pad = size * 0.42
    mark = size * 1.0 if slot.animal or slot.symbol else 0.0
    gap = size * 0.3 if mark else 0.0
    width = QFontMetricsF(font).horizontalAdvance(slot.text) + 2 * pad + mark + gap + 2

    def paint(painter: QPainter, line: QRectF) -> None:
        box = QRectF(line.left(), 0, line.width(), size * _BOX)
        box.moveCenter(line.center())
        radius = size * 0.36
        if slot.kind == "filled":
            paint_round(painter, box, radius, slot.fill)
        elif slot.kind == "now":
            paint_round(painter, box, radius, MARKER_LIGHT, INK, 3)
        else:
            paint_round(painter, box, radius, None, PAPER_EDGE, 2, dashed=True)
        place = QRectF(box.left() + pad, box.center().y() - mark / 2, mark, mark)
        if slot.animal:
            paint_bare(painter, slot.animal, place)
        elif slot.symbol:
            paint_symbol(painter, slot.symbol, place, slot.ink)
        painter.setFont(font)
        painter.setPen(QColor(INK_PALE if slot.kind == "gap" else slot.ink))
        words = box.adjusted(pad + mark + gap, 0, size, 0)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, slot.text
        )

    return Piece(width, paint)
