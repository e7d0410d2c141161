"""The ask, large, before anybody knows the answer: it is spoken aloud, and may still be undone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kwartet.game.setup import Seat
from kwartet.ui.play.placed import Placed
from kwartet.ui.play.table.animals import paint_ringed
from kwartet.ui.play.table.big_button import BigButton
from kwartet.ui.play.table.look import INK, MARKER, PAPER, table_look
from kwartet.ui.play.table.sentence import Ask, AskSentence
from kwartet.ui.play.table.type import READ, fitting_font
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button
from kwartet.ui.widgets.base import paint_round, paint_shadow

_PAD, _ABOVE = 44, 98
"""Round the sentence, and above it, in designed pixels."""
_OUTSIDE = 0.86
"""How much of the animal is above the sheet."""


class Asked(Placed):
    """Who asks whom for what. ``revealed`` wants the answer, ``undone`` another ask."""

    revealed = Signal()
    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asker: Seat | None = None
        self._computer = False
        self.sentence = AskSentence(54, 30, self)
        self.button = BigButton(self.tr("Show the answer"), "eye-bold", MARKER, INK, parent=self)
        self.back = Button(
            self.tr("Ask something else"),
            "normal",
            "arrow-u-up-left-bold",
            size="large",
            parent=self,
        )
        self.button.clicked.connect(self.revealed)
        self.back.clicked.connect(self.undone)
        self.follow_theme()

    def show_ask(self, asker: Seat, ask: Ask) -> None:
        """Show this ask of a team."""
        self._asker = asker
        self._computer = asker.level is not None
        self.back.setVisible(not self._computer)
        self.sentence.show_ask(ask)
        self.setAccessibleName(f"{self._heading()}: {self.sentence.plain}")
        self.place()

    def show_thinking(self, asker: Seat) -> None:
        """Show that the computer thinks about its ask."""
        self._asker, self._computer = asker, True
        self.setAccessibleName(self._thought())
        for widget in (self.sentence, self.button, self.back):
            widget.hide()
        self.update()

    def show_asking(self) -> None:
        """Show the sentence again after thinking."""
        self.sentence.show()
        self.button.show()

    def _heading(self) -> str:
        name = self._asker.name if self._asker else ""
        return self.tr("{team} asks").replace("{team}", name)

    def _thought(self) -> str:
        name = self._asker.name if self._asker else ""
        return self.tr("{team} is thinking").replace("{team}", name)

    def _circle_px(self) -> float:
        return min(theme.px(210), self.height() * 0.25)

    def _sheet(self) -> QRectF:
        """The sheet, as high as its sentence; with the animal and the button in the middle."""
        width = min(theme.px(1180), self.width() - theme.px(96))
        sentence = self.sentence.height_for(width - 2 * theme.px(_PAD))
        height = min(theme.px(_ABOVE + 40) + sentence, self.height() * 0.52)
        circle = self._circle_px() * _OUTSIDE
        whole = circle + height + theme.px(32) + self.button.sizeHint().height()
        top = (self.height() - whole) / 2 + circle
        return QRectF((self.width() - width) / 2, top, width, height)

    def place(self) -> None:
        """Give everything its place."""
        sheet = self._sheet()
        pad = theme.px(_PAD)
        self.sentence.setGeometry(
            round(sheet.left() + pad),
            round(sheet.top() + theme.px(_ABOVE)),
            round(sheet.width() - 2 * pad),
            round(sheet.height() - theme.px(_ABOVE + 20)),
        )
        hint = self.button.sizeHint()
        top = round(sheet.bottom() + theme.px(32))
        left = round(sheet.right() - hint.width())
        self.button.setGeometry(left, top, hint.width(), hint.height())
        back = self.back.sizeHint()
        self.back.setGeometry(
            round(sheet.left()),
            top + (hint.height() - back.height()) // 2,
            back.width(),
            back.height(),
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The table, the team and the sheet."""
        if self._asker is None:
            return
        look = table_look(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(look.ground))
            sheet = self._sheet()
            thinking = self.sentence.isHidden()
            side = self._circle_px()
            circle = QRectF(0, 0, side, side)
            middle = self.height() * 0.4 if thinking else sheet.top() - side * (_OUTSIDE - 0.5)
            circle.moveCenter(QPointF(self.width() / 2, middle))
            if not thinking:
                paint_shadow(painter, sheet, theme.px(20), 3, "#000000")
                paint_round(painter, sheet, theme.px(20), PAPER)
            paint_ringed(painter, self._asker.animal, circle, MARKER, 4)
            words = self._thought() if thinking else self._heading()
            top = circle.bottom() + theme.px(2 if not thinking else 16)
            line = QRectF(0, top, self.width(), theme.px(54))
            painter.setPen(QColor(self.look.ink if thinking else INK))
            painter.setFont(fitting_font(words, self.width() * 0.8, 46 if thinking else READ, 20))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
