"""The tiles to choose from: a team, a quartet, a card."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from kwartet.model.card_set import Quartet
from kwartet.model.palette import swatch
from kwartet.ui.design.symbol_tile import paint_symbol, paint_symbol_tile
from kwartet.ui.icons import paint_icon
from kwartet.ui.play.table.animals import paint_ringed
from kwartet.ui.play.table.look import (
    INK,
    INK_SOFT,
    MARKER,
    PAPER_EDGE,
    table_look,
)
from kwartet.ui.play.table.tile import Tile
from kwartet.ui.play.table.type import (
    FOLLOW,
    fitting_font,
    fitting_lines,
    head_font,
    text_font,
)
from kwartet.ui.play.table.words import short_name
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import paint_round, round_path

TeamState = Literal["rest", "choosable", "chosen", "off"]

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_FAN_FROM = 300
"""A team tile narrower than this (in designed pixels) shows no fan of backs."""

_WHOLE_FROM = 240
"""A team tile narrower than this shows a name without *Team*."""

_BESIDE_FROM = 150
"""A quartet tile narrower than this has its shape above its name."""


def elided(font: QFont, text: str, width: float) -> str:
    """A text cut off with an ellipsis where it is too long."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


class TeamTile(Tile):
    """Another team: its animal, its name, how many cards it holds, what it laid."""

    def __init__(self, name: str, animal: str, parent: QWidget | None = None) -> None:
        self._name, self._animal = name, animal
        self._count = 0
        self._laid: list[tuple[str, str]] = []
        self._state: TeamState = "rest"
        self._back = QPixmap()
        super().__init__(116, 20, parent)

    def show_team(self, count: int, laid: list[Quartet], state: TeamState, back: QPixmap) -> None:
        """Show what everybody knows of the team.

        Args:
            count: How many cards it holds.
            laid: The quartets it laid.
            state: Whether it may be chosen, or is.
            back: A small picture of the back of a card.
        """
        self._count, self._state, self._back = count, state, back
        self._laid = [(quartet.symbol, quartet.color) for quartet in laid]
        self.setEnabled(state != "off")
        parts = [self._name, self._count_text(), *(quartet.name for quartet in laid)]
        self.setAccessibleName(", ".join(parts))
        self.update()

    @property
    def state(self) -> TeamState:
        """Whether it may be chosen, or is."""
        return self._state

    def _count_text(self) -> str:
        """How many cards; a team without any still takes part in what is talked about."""
        if not self._count:
            return self.tr("helps along")
        return self.tr("%n card(s)", "", self._count)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """The tile."""
        look = table_look(self)
        chosen = self._state == "chosen"
        dashed = self._state == "choosable"
        edge = look.panel_edge
        if chosen:
            edge = look.chosen_edge
        elif dashed:
            edge = look.choosable
        fill = look.chosen if chosen or self.hover > 0.5 else look.panel
        painter.setOpacity(1 if self._state != "off" else 0.55)
        width = 3 if chosen else (2.5 if dashed else 1.5)
        paint_round(painter, box, self.focus_radius(), fill, edge, width, dashed=dashed)
        side = min(box.height() - theme.px(26), theme.px(88), box.width() * 0.36)
        pad = (box.height() - side) / 2 if side > box.height() * 0.6 else theme.px(14)
        circle = QRectF(box.left() + pad, box.center().y() - side / 2, side, side)
        paint_ringed(painter, self._animal, circle, MARKER if chosen else "", 4)
        wide = box.width() >= theme.px(_FAN_FROM) and not self._back.isNull()
        right = box.right() - (theme.px(110) if wide else theme.px(8))
        self._draw_words(painter, box, circle.right() + theme.px(12), right)
        if wide:
            self._draw_fan(painter, box)

    def _draw_words(self, painter: QPainter, box: QRectF, left: float, right: float) -> None:
        look = self.look
        on_yellow = self._state == "chosen" and table_look(self).chosen_edge == INK
        ink, soft = (INK, INK_SOFT) if on_yellow else (look.ink, look.ink2)
        width = right - left
        whole = box.width() >= theme.px(_WHOLE_FROM)
        room = QFontMetricsF(head_font(16, 700)).horizontalAdvance(self._name) <= width
        name = self._name if whole and room else short_name(self._name)
        font, lines = fitting_lines(name, width, 20, 12)
        high = theme.px(27) if len(lines) == 1 else QFontMetricsF(font).height() * 0.92
        above = high * len(lines)
        top = box.center().y() - theme.px(13) - above
        painter.setFont(font)
        painter.setPen(QColor(ink))
        for number, line in enumerate(lines):
            row = QRectF(left, top + number * high, width, high)
            painter.drawText(row, _LEFT, elided(font, line, width))
        painter.setFont(text_font(16))
        painter.setPen(QColor(soft))
        count = QRectF(left, top + above - theme.px(1), width, theme.px(26))
        painter.drawText(count, _LEFT, self._count_text())
        side, gap = theme.px(26), theme.px(5)
        shown = max(1, int((width + gap) // (side + gap)))
        for number, (symbol, color) in enumerate(self._laid[-shown:]):
            corner = QPointF(left + number * (side + gap), count.bottom() + theme.px(1))
            paint_symbol_tile(painter, QRectF(corner.x(), corner.y(), side, side), symbol, color)

    def _draw_fan(self, painter: QPainter, box: QRectF) -> None:
        count = min(self._count, 8)
        ratio = self._back.devicePixelRatio()
        width, height = self._back.width() / ratio, self._back.height() / ratio
        step = min(theme.px(9), theme.px(40) / max(1, count - 1))
        for number in range(count):
            off = number - (count - 1) / 2
            painter.save()
            painter.translate(
                box.right() - theme.px(57) + off * step, box.center().y() + abs(off) * theme.px(1)
            )
            painter.rotate(off * 3)
            painter.drawPixmap(QPointF(-width / 2, -height / 2), self._back)
            painter.restore()


class QuartetTile(Tile):
    """A quartet in its colour, with its shape and its name.

    Args:
        quartet: Which.
        note: Below the name; empty for none.
        beside: Whether the shape stands beside the name instead of above it.
    """

    def __init__(
        self,
        quartet: Quartet,
        note: str = "",
        *,
        beside: bool = False,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.quartet = quartet
        self._note = note
        self._beside = beside
        self._key = key
        self._chosen = False
        super().__init__(72 if beside else 90, 16, parent)
        self.setAccessibleName(", ".join(filter(None, (quartet.name, note))))

    def set_chosen(self, chosen: bool) -> None:
        """Show that this is the one."""
        self._chosen = chosen
        self.update()

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """The tile."""
        colours = swatch(self.quartet.color)
        inner = box
        if self._beside:
            inner = box.adjusted(*(theme.px(n) for n in (4, 4, -4, -4)))
        if self._chosen:
            paint_chosen(painter, box, self.focus_radius() + theme.px(4))
        painter.setOpacity(1 if self.isEnabled() else 0.4)
        paint_round(painter, inner, self.focus_radius(), colours.screen)
        if self.hover:
            painter.setOpacity(0.14 * self.hover)
            paint_round(painter, inner, self.focus_radius(), colours.on)
            painter.setOpacity(1)
        painter.setPen(QColor(colours.on))
        if self._beside:
            self._draw_beside(painter, inner)
        else:
            self._draw_below(painter, inner)
        if self._key:
            painter.setFont(text_font(13, 700))
            painter.setPen(QColor(colours.on))
            corner = inner.adjusted(0, theme.px(5), -theme.px(8), 0)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            painter.drawText(corner, flags, self._key)

    def _draw_beside(self, painter: QPainter, box: QRectF) -> None:
        colours = swatch(self.quartet.color)
        if box.width() < theme.px(_BESIDE_FROM):
            self._draw_small(painter, box)
            return
        narrow = box.width() < theme.px(215)
        side = min(theme.px(24 if narrow else 34), box.height() * 0.55)
        pad = theme.px(8 if narrow else 14)
        shape = QRectF(box.left() + pad, box.center().y() - side / 2, side, side)
        paint_symbol(painter, self.quartet.symbol, shape, colours.on)
        left = shape.right() + theme.px(6 if narrow else 12)
        width = box.right() - left - theme.px(5 if narrow else 8)
        font = fitting_font(self.quartet.name, width, 24, 13, 700)
        painter.setFont(font)
        text = elided(font, self.quartet.name, width)
        painter.drawText(QRectF(left, box.top(), width + 2, box.height()), _LEFT, text)

    def _draw_small(self, painter: QPainter, box: QRectF) -> None:
        side = box.height() * 0.38
        shape = QRectF(box.center().x() - side / 2, box.top() + theme.px(4), side, side)
        paint_symbol(painter, self.quartet.symbol, shape, swatch(self.quartet.color).on)
        width = box.width() - theme.px(6)
        font = fitting_font(self.quartet.name, width, FOLLOW, 13, 700)
        painter.setFont(font)
        line = QRectF(
            box.left() + theme.px(3),
            shape.bottom(),
            width,
            box.bottom() - shape.bottom() - theme.px(3),
        )
        name = elided(font, self.quartet.name, width)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, name)

    def _draw_below(self, painter: QPainter, box: QRectF) -> None:
        colours = swatch(self.quartet.color)
        part = box.height() / 90
        side = 30 * part
        top = box.top() + 7 * part
        shape = QRectF(box.center().x() - side / 2, top, side, side)
        paint_symbol(painter, self.quartet.symbol, shape, colours.on)
        width = box.width() - theme.px(12)
        font = fitting_font(self.quartet.name, width, 18 * min(1.0, part / theme.scale), 13, 700)
        painter.setFont(font)
        middle = Qt.AlignmentFlag.AlignCenter
        line = QRectF(box.left() + theme.px(6), shape.bottom(), width, 26 * part)
        painter.drawText(line, middle, elided(font, self.quartet.name, width))
        small = text_font(15 * min(1.0, part / theme.scale), 700)
        painter.setFont(small)
        note = elided(small, self._note, width)
        painter.drawText(line.translated(0, 23 * part), middle, note)


class CardTile(Tile):
    """A card to ask for: a piece of its picture, its title and a note.

    Args:
        card: Its number, told by who listens.
        title: Of the card.
        note: Its kind, or why it may not be asked for.
        quartet: For its colour.
        picture: A piece of the front.
    """

    def __init__(
        self,
        card: int,
        title: str,
        note: str,
        quartet: Quartet,
        picture: QPixmap,
        *,
        allowed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self.card = card
        self._title, self._note, self._quartet, self._picture = title, note, quartet, picture
        self._chosen = False
        super().__init__(82, 14, parent)
        self.setEnabled(allowed)
        self.setAccessibleName(f"{title}, {note}")

    def set_chosen(self, chosen: bool) -> None:
        """Show that this is the one."""
        self._chosen = chosen
        self.update()

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """The tile."""
        colours = swatch(self._quartet.color)
        box = box.adjusted(0, theme.px(6), -theme.px(6), 0)
        if not self.isEnabled():
            paint_round(painter, box, self.focus_radius(), "#F0EADF", PAPER_EDGE, 2, dashed=True)
        elif self._chosen:
            paint_round(painter, box, self.focus_radius(), colours.screen)
        else:
            edge = INK if self.hover > 0.5 else PAPER_EDGE
            paint_round(painter, box, self.focus_radius(), "#FFFFFF", edge, 2)
        side = box.height() - theme.px(20)
        frame = QRectF(box.left() + theme.px(10), box.center().y() - side / 2, side, side)
        if box.width() < theme.px(190):
            frame.setWidth(0)
        else:
            paint_piece(painter, frame, self._picture, 1 if self.isEnabled() else 0.35)
        chosen = self._chosen and self.isEnabled()
        ink = colours.on if chosen else INK
        soft = colours.on if chosen else INK_SOFT
        left = frame.right() + theme.px(10)
        width = box.right() - left - theme.px(8)
        self._draw_words(painter, QRectF(left, box.top(), width, box.height()), ink, soft)
        if chosen:
            self._draw_tick(painter, box)

    def _draw_words(self, painter: QPainter, box: QRectF, ink: str, soft: str) -> None:
        font = head_font(18, 700)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        for size in (18, 17, 16, 15, 14):
            font = head_font(size, 700)
            metrics = QFontMetricsF(font)
            room = QRectF(0, 0, box.width(), theme.px(200))
            needed = metrics.boundingRect(room, flags, self._title)
            if needed.height() <= metrics.height() * 2.1 and needed.width() <= box.width():
                break
        note_font = text_font(14.5, 700 if ink == soft else 500)
        title_height = needed.height() * 0.94
        note_room = QRectF(0, 0, box.width(), theme.px(200))
        note_needed = QFontMetricsF(note_font).boundingRect(note_room, flags, self._note)
        both = title_height + note_needed.height()
        top = box.center().y() - both / 2
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(box.left(), top, box.width(), needed.height()), flags, self._title)
        painter.setFont(note_font)
        painter.setPen(QColor(soft))
        note_box = QRectF(box.left(), top + title_height, box.width(), note_needed.height() + 2)
        painter.drawText(note_box, flags, self._note)

    def _draw_tick(self, painter: QPainter, box: QRectF) -> None:
        side = theme.px(26)
        circle = QRectF(box.right() - side * 0.75, box.top() - side * 0.25, side, side)
        painter.setPen(QPen(QColor(INK), 2 * theme.scale))
        painter.setBrush(QColor(MARKER))
        painter.drawEllipse(circle)
        inset = side * 0.24
        paint_icon(painter, "check-bold", circle.adjusted(inset, inset, -inset, -inset), INK)


def paint_piece(painter: QPainter, frame: QRectF, front: QPixmap, opacity: float) -> None:
    """Paint the upper middle of a card's front, where its picture is, into a frame."""
    if front.isNull():
        return
    share = frame.height() / frame.width()
    width = min(front.width() * 0.9, front.height() * 0.285 / share)
    source = QRectF(0, 0, width, width * share)
    source.moveCenter(QPointF(front.width() / 2, front.height() * 0.262))
    painter.save()
    painter.setOpacity(opacity)
    painter.setClipPath(round_path(frame, theme.px(8)))
    painter.drawPixmap(frame, front, source)
    painter.restore()


def paint_chosen(painter: QPainter, box: QRectF, radius: float) -> None:
    """The double border of what is chosen: yellow with ink round it."""
    paint_round(painter, box, radius, MARKER, INK, 2)
