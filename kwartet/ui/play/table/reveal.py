"""Hit or miss: a calm answer that all see, and what follows."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRadialGradient,
)
from PySide6.QtWidgets import QWidget

from kwartet.model.palette import swatch
from kwartet.ui.design.symbol_tile import paint_symbol, paint_symbol_tile
from kwartet.ui.motion import FLIP_MS, Glide
from kwartet.ui.play.badges import paint_animal
from kwartet.ui.play.placed import Placed
from kwartet.ui.play.table.animals import paint_ringed
from kwartet.ui.play.table.answers import Answer
from kwartet.ui.play.table.big_button import BigButton
from kwartet.ui.play.table.look import (
    HIT,
    INK,
    INK_SOFT,
    MARKER,
    ON_HIT,
    PAPER,
    TableLook,
    table_look,
)
from kwartet.ui.play.table.minis import minis_room, paint_minis
from kwartet.ui.play.table.pictures import CardPictures
from kwartet.ui.play.table.type import FOLLOW, READ, fitting_font, head_font, text_font
from kwartet.ui.theme import surface_of, theme
from kwartet.ui.widgets import Button
from kwartet.ui.widgets.base import paint_round, paint_shadow

_TOLD_FROM = 0.5
_CENTRE = Qt.AlignmentFlag.AlignCenter


class Reveal(Placed):
    """The answer to an ask. ``went_on`` when all saw it, ``back_wanted`` by the teacher."""

    went_on = Signal()
    back_wanted = Signal()

    def __init__(self, pictures: CardPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._answer: Answer | None = None
        self._seconds = 0
        self.button = BigButton(parent=self)
        self.back = Button(
            self.tr("Last one back"), "quiet", "arrow-u-up-left-bold", size="large", parent=self
        )
        self._turn = Glide(self, self._turn_on, 2 * FLIP_MS)
        self._turn.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._turn.jump(1)
        self.button.clicked.connect(self.went_on)
        self.back.clicked.connect(self.back_wanted)
        self.follow_theme()

    @property
    def answer(self) -> Answer | None:
        """What is shown."""
        return self._answer

    def show_answer(self, answer: Answer) -> None:
        """Show an answer, turning the card over."""
        self._answer = answer
        self._seconds = 0
        fill, ink = (MARKER, INK) if answer.hit else (INK, "#FFFFFF")
        self.button.set_look(fill, ink, answer.follows.icon)
        self.button.set_text(answer.follows.button)
        self.setAccessibleName(
            ". ".join([self._word(), *self._sides(), answer.follows.heading, answer.follows.note])
        )
        self._turn.jump(0)
        self._turn.send(1)
        self.place()

    def count_down(self, seconds: int) -> None:
        """Show in how many seconds the curtain falls; 0 shows nothing."""
        self._seconds = seconds
        self.update()

    def _word(self) -> str:
        hit = self._answer is not None and self._answer.hit
        return self.tr("Hit!") if hit else self.tr("Miss")

    def _sides(self) -> list[str]:
        answer = self._answer
        if answer is None:
            return []
        if answer.hit:
            return [
                f"{answer.target.name} {self.tr('hands over the card')}",
                f"{answer.asker.name} {self.tr('gets it')}",
            ]
        return [
            f"{answer.title} {self._not_there(answer)}",
            f"{answer.next_seat.name} {self.tr('has the turn now')}",
        ]

    def _not_there(self, answer: Answer) -> str:
        return self.tr("is not with {team}").replace("{team}", answer.target.name)

    def _bar_top(self) -> float:
        return self.height() - theme.px(150)

    def place(self) -> None:
        """Give everything its place."""
        hint = self.button.sizeHint()
        middle = round(self._bar_top() + theme.px(76))
        height = theme.px(84)
        left = self.width() - theme.px(40) - hint.width()
        self.button.setGeometry(left, middle - height // 2, hint.width(), height)
        back = self.back.sizeHint()
        self.back.setGeometry(theme.px(16), theme.px(12), back.width(), back.height())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scene and the bar below."""
        answer = self._answer
        if answer is None:
            return
        look = table_look(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.rect(), QColor(look.ground))
            scene = QRectF(0, 0, self.width(), self._bar_top())
            if answer.hit and self._is_told:
                self._paint_glow(painter, scene, look)
            card = self._card_box(scene)
            if self._is_told:
                self._paint_teams(painter, scene, answer)
            painter.save()
            painter.translate(card.center())
            painter.rotate(2.2 if answer.hit and self._is_told else 0)
            painter.scale(max(0.02, abs(2 * self._turn.now - 1)), 1)
            painter.translate(-card.center())
            if not self._is_told:
                self._paint_back(painter, card)
            elif answer.hit:
                self._paint_front(painter, card, answer)
            else:
                self._paint_empty(painter, card, answer, look)
            painter.restore()
            self._paint_paper(painter)
            if self._is_told:
                self._paint_word(painter, card)
                self._paint_bar(painter, answer)

    @property
    def _is_told(self) -> bool:
        """Whether the card has turned so far that the answer shows: nothing tells it before."""
        return self._turn.now >= _TOLD_FROM

    def _turn_on(self) -> None:
        self.button.setVisible(self._is_told)
        self.back.setVisible(self._is_told)
        self.update()

    def _word_px(self) -> float:
        """How high the note with the word is."""
        return theme.px(1.5 * min(62.0, self._bar_top() / theme.scale / 10.5))

    def _card_box(self, scene: QRectF) -> QRectF:
        """The card hangs right under the word."""
        top = theme.px(14) + self._word_px()
        height = min(scene.height() * 0.73, scene.bottom() - theme.px(28) - top)
        box = QRectF(0, top, height / self._pictures.shape, height)
        box.moveLeft(scene.center().x() - box.width() / 2)
        return box

    def _paint_glow(self, painter: QPainter, scene: QRectF, look: TableLook) -> None:
        glow = QRadialGradient(scene.center(), scene.height() * 0.9)
        dark = surface_of(self) == "night"
        glow.setColorAt(0, QColor("#4A3C55" if dark else "#FFFDF9"))
        glow.setColorAt(1, QColor(look.ground))
        painter.fillRect(scene, glow)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#1A1423" if dark else "#D8CDBB"))
        painter.setOpacity(0.5)
        shadow = QRectF(0, 0, theme.px(640), theme.px(80))
        shadow.moveCenter(QPointF(scene.center().x(), scene.bottom() - theme.px(52)))
        painter.drawEllipse(shadow)
        painter.setOpacity(1)

    def _paint_front(self, painter: QPainter, card: QRectF, answer: Answer) -> None:
        paint_shadow(painter, card, card.width() * 0.048, 3, "#000000")
        width, ratio = round(card.width()), self.devicePixelRatioF()
        picture = self._pictures.askew(answer.card, width, ratio)
        painter.drawPixmap(card, picture, QRectF(picture.rect()))

    def _paint_back(self, painter: QPainter, card: QRectF) -> None:
        picture = self._pictures.back(round(card.width()), self.devicePixelRatioF())
        painter.drawPixmap(card, picture, QRectF(picture.rect()))

    def _paint_empty(
        self, painter: QPainter, card: QRectF, answer: Answer, look: TableLook
    ) -> None:
        edge = self.look.edge
        paint_round(painter, card, theme.px(14), look.panel, edge, 4, dashed=True)
        side = theme.px(64)
        place = QRectF(0, 0, side, side)
        place.moveCenter(QPointF(card.center().x(), card.top() + card.height() * 0.36))
        dark = surface_of(self) == "night"
        colours = swatch(answer.quartet.color)
        paint_symbol(
            painter, answer.quartet.symbol, place, colours.middle if dark else colours.deep
        )
        width = card.width() - theme.px(28)
        painter.setPen(QColor(self.look.ink))
        words = answer.title.split()
        longest = max(words, key=len) if words else ""
        font = head_font(45)
        size = 45.0
        box = QRectF(
            card.left() + theme.px(14), place.bottom() + theme.px(10), width, card.height()
        )
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        while size > 20:
            font = fitting_font(longest, width, size, 18)
            painter.setFont(font)
            needed = painter.boundingRect(box, flags, answer.title)
            if needed.height() < card.height() * 0.34:
                break
            size -= 1
        painter.drawText(box, flags, answer.title)
        painter.setFont(text_font(22))
        painter.setPen(QColor(self.look.ink2))
        note = QRectF(box.left(), needed.bottom() + theme.px(6), width, theme.px(90))
        painter.drawText(note, flags, self._not_there(answer))

    def _paint_word(self, painter: QPainter, card: QRectF) -> None:
        hit = self._answer is not None and self._answer.hit
        high = self._word_px()
        painter.setFont(head_font(high / 1.5 / theme.scale))
        words = painter.fontMetrics().horizontalAdvance(self._word())
        box = QRectF(0, theme.px(14), words + theme.px(84), high)
        box.moveLeft(card.center().x() - box.width() / 2)
        painter.save()
        painter.translate(box.center())
        painter.rotate(-2.4)
        landing = 1 + 0.3 * (1 - self._turn.now) / (1 - _TOLD_FROM)
        painter.scale(landing, landing)
        painter.translate(-box.center())
        paint_shadow(painter, box, theme.px(10), 2, "#000000")
        paint_round(painter, box, theme.px(10), HIT if hit else PAPER)
        painter.setPen(QColor(ON_HIT if hit else INK))
        painter.drawText(box, _CENTRE, self._word())
        painter.restore()

    def _paint_teams(self, painter: QPainter, scene: QRectF, answer: Answer) -> None:
        left = answer.target if answer.hit else answer.asker
        right = answer.asker if answer.hit else answer.next_seat
        notes = (
            (self.tr("hands over the card"), self.tr("gets it"))
            if answer.hit
            else (self.tr("knows more now"), self.tr("has the turn now"))
        )
        side = min(theme.px(156), scene.width() * 0.12)
        y = scene.center().y() - theme.px(10)
        for seat, note, share, ring in (
            (left, notes[0], 0.153, ""),
            (right, notes[1], 0.847, MARKER),
        ):
            circle = QRectF(0, 0, side, side)
            circle.moveCenter(QPointF(scene.width() * share, y))
            paint_ringed(painter, seat.animal, circle, ring, 4)
            width = scene.width() * 0.27
            line = QRectF(circle.center().x() - width / 2, circle.bottom(), width, theme.px(60))
            painter.setPen(QColor(self.look.ink))
            painter.setFont(fitting_font(seat.name, width, 45, 20))
            painter.drawText(line.translated(0, theme.px(8)), _CENTRE, seat.name)
            painter.setFont(text_font(22))
            painter.setPen(QColor(self.look.ink2))
            painter.drawText(line.translated(0, theme.px(50)), _CENTRE, note)
        self._paint_way(painter, scene, y, answer.hit)

    def _paint_way(self, painter: QPainter, scene: QRectF, y: float, hit: bool) -> None:
        colour = QColor(MARKER if surface_of(self) == "night" else INK)
        pen = QPen(colour, 8 * theme.scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = scene.width()
        ways = [(0.63, 0.757)]
        if hit:
            ways.insert(0, (0.23, 0.37))
        for start, end in ways:
            path = QPainterPath(QPointF(width * start, y - theme.px(10)))
            middle = QPointF(width * (start + end) / 2, y - theme.px(70))
            path.quadTo(middle, QPointF(width * end, y - theme.px(4)))
            painter.drawPath(path)
        tip = QPointF(width * 0.757, y - theme.px(4))
        solid = QPen(colour, 7 * theme.scale)
        solid.setCapStyle(Qt.PenCapStyle.RoundCap)
        solid.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(solid)
        reach = theme.px(22)
        head = QPainterPath(tip + QPointF(-reach * 0.1, -reach))
        head.lineTo(tip)
        head.lineTo(tip + QPointF(-reach, -reach * 0.05))
        painter.drawPath(head)

    def _paint_paper(self, painter: QPainter) -> None:
        top = self._bar_top()
        path = QPainterPath(QPointF(0, top + theme.px(6)))
        steps = ((0.22, 0), (0.47, 8), (0.7, -1), (1.0, 5))
        for share, drop in steps:
            path.lineTo(self.width() * share, top + theme.px(drop))
        path.lineTo(self.width(), self.height())
        path.lineTo(0, self.height())
        path.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(PAPER))
        painter.drawPath(path)

    def _paint_bar(self, painter: QPainter, answer: Answer) -> None:
        top = self._bar_top()
        side = theme.px(64)
        middle = top + theme.px(76)
        place = QRectF(theme.px(40), middle - side / 2, side, side)
        if answer.follows.animal:
            paint_animal(painter, answer.follows.animal, place)
        else:
            paint_symbol_tile(painter, place, answer.quartet.symbol, answer.quartet.color)
        left = place.right() + theme.px(16)
        width = self.button.x() - left - theme.px(24)
        if self._seconds:
            width -= QFontMetricsF(text_font(FOLLOW, 700)).horizontalAdvance(self._count_words())
            width -= theme.px(24)
        width = self._paint_minis(painter, answer, QRectF(left, middle - side, width, 2 * side))
        painter.setPen(QColor(INK))
        painter.setFont(fitting_font(answer.follows.heading, width, READ, 18))
        line = QRectF(left, middle - theme.px(40), width, theme.px(40))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, answer.follows.heading)
        painter.setFont(text_font(FOLLOW))
        painter.setPen(QColor(INK_SOFT))
        painter.drawText(
            line.translated(0, theme.px(38)), Qt.AlignmentFlag.AlignVCenter, answer.follows.note
        )
        if self._seconds:
            right = QRectF(left + width, middle - side, self.button.x() - left - width, 2 * side)
            right.setRight(right.right() - theme.px(24))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.setFont(text_font(FOLLOW, 700))
            painter.drawText(right, flags, self._count_words())

    def _count_words(self) -> str:
        return self.tr("Curtain in {n} s").replace("{n}", str(self._seconds))

    def _paint_minis(self, painter: QPainter, answer: Answer, room: QRectF) -> float:
        """What is known of the quartet now, at the right; returns the width that is left."""
        if not answer.hit or answer.follows.animal or not any(answer.known):
            return room.width()
        words = theme.px(300)
        wide = minis_room(room.width() - words - theme.px(24))
        if wide:
            box = QRectF(room.right() - wide, room.top(), wide, room.height())
            paint_minis(painter, box, answer, self._pictures)
        return room.width() - wide - (theme.px(24) if wide else 0)
