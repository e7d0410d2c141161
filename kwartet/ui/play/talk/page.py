"""The conversation about a quartet: four cards, a question, time, and no haste."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from kwartet.game.bits import card_number
from kwartet.model.palette import Swatch, palette
from kwartet.ui.design.symbol_tile import paint_symbol, paint_symbol_tile
from kwartet.ui.icons import paint_icon
from kwartet.ui.motion import CONFETTI_MS, Glide, motion
from kwartet.ui.play.controller import Phase, PlayController
from kwartet.ui.play.frame.help_row import HelpRow
from kwartet.ui.play.placed import PlacedPage
from kwartet.ui.play.reading import ReadButton
from kwartet.ui.play.table.big_button import BigButton
from kwartet.ui.play.table.enlarged import Enlarged
from kwartet.ui.play.table.look import INK, MARKER, PAPER, table_look
from kwartet.ui.play.table.pictures import CardPictures
from kwartet.ui.play.table.type import FOLLOW, fitting_font, head_font, text_font
from kwartet.ui.play.talk.parts import CardButton, Note
from kwartet.ui.play.talk.ring import RingTimer
from kwartet.ui.theme import set_surface, surface_of, theme
from kwartet.ui.voice import Voice
from kwartet.ui.widgets import Button, show_toast
from kwartet.ui.widgets.base import paint_round

_MORE_S = 60
_CONFETTI = 22
_SMALLEST_RING = 96
_LIGHT_ENOUGH = 0.6
"""Colours of less lightness hardly show on a dark table."""


class TalkPage(PlacedPage):
    """The four cards of a laid quartet and a question to talk about."""

    def __init__(self, controller: PlayController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._topic: int | None = None
        self._question = 0
        pictures = CardPictures(controller)
        self.cards = [CardButton(pictures, place, self) for place in range(4)]
        for button in self.cards:
            button.clicked.connect(lambda _=False, chosen=button: self.enlarge(chosen.card))
        self.ring = RingTimer(controller.talk_clock, self)
        self.time_button = Button("", "normal", "pause-fill", size="large", parent=self)
        self.more_button = Button(
            self.tr("1 min"), "normal", "plus-bold", size="large", parent=self
        )
        self.skip_button = Button(
            self.tr("Skip it"), "normal", "hand-waving-bold", size="large", parent=self
        )
        self.note = Note(self)
        set_surface(self.note, "paper")
        self.other_button = Button(
            self.tr("Another question"), "normal", "shuffle-bold", size="large", parent=self.note
        )
        self.park_button = Button(
            self.tr("Park"), "normal", "bookmark-simple-bold", size="large", parent=self.note
        )
        self.go_button = BigButton(
            self.tr("Play on"), "arrow-right-bold", MARKER, INK, 120, self, icon_at="below"
        )
        self.help_row = HelpRow(self)
        self._voice = Voice(controller.card_set.language, self)
        self.read_button = ReadButton(
            self._voice, lambda: self.question, "quiet", "compact", self.note
        )
        self.enlarged = Enlarged(pictures, self._voice, self)
        self._fall = Glide(self, self.update, CONFETTI_MS)
        self._connect()
        self.follow_theme()

    def _connect(self) -> None:
        controller = self._controller
        self.time_button.clicked.connect(self.change_time)
        self.more_button.clicked.connect(lambda: controller.talk_clock.add(_MORE_S))
        self.skip_button.clicked.connect(lambda: controller.end_talk(held=False))
        self.other_button.clicked.connect(self.ask_other)
        self.park_button.clicked.connect(self.park)
        self.go_button.clicked.connect(lambda: controller.end_talk(held=True))
        self.enlarged.closed.connect(self.setFocus)
        controller.talk_clock.ticked.connect(self._show_time)
        controller.phase_changed.connect(self._follow_phase)
        controller.changed.connect(lambda *_: self._follow_phase(controller.phase))

    # What is shown

    def begin(self) -> None:
        """Show the quartet that is to be talked about."""
        topic = self._controller.topic
        if topic is None or topic == self._topic:
            return
        self._topic, self._question = topic, 0
        self.enlarged.put_away()
        quartet = self._controller.quartet(topic)
        for index, button in enumerate(self.cards):
            words = self.tr("Card {number}: {title}").replace("{number}", str(index + 1))
            words = words.replace("{title}", quartet.cards[index].title)
            button.show_card(card_number(topic, index), words)
        self.setAccessibleName(f"{self._heading()} {quartet.name}")
        self._show_question()
        clock = self._controller.talk_clock
        clock.reset()
        if not quartet.heavy and clock.length_s and not self._controller.paused:
            clock.start()
        self._fall.jump(1 if quartet.heavy or motion.reduced else 0)
        self._fall.send(1)
        self._show_time()
        self.setFocus()
        self.update()

    def _follow_phase(self, phase: Phase) -> None:
        if phase is Phase.TALK:
            self.begin()
        elif self._topic is not None:
            self._topic = None
            self._voice.stop()
            self._controller.talk_clock.reset()

    @property
    def _heavy(self) -> bool:
        return self._topic is not None and self._controller.quartet(self._topic).heavy

    def _heading(self) -> str:
        return self.tr("Quartet") if self._heavy else self.tr("Quartet complete!")

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions of the makers, or two that always fit."""
        own = self._controller.quartet(self._topic).questions if self._topic is not None else ()
        return own or (
            self.tr("What stays with you from these cards?"),
            self.tr("What could a friend do here?"),
        )

    @property
    def question(self) -> str:
        """The question on the note."""
        return self.questions[self._question % len(self.questions)]

    def _show_question(self) -> None:
        self._voice.stop()
        self.note.show_question(self.question)
        self.other_button.setEnabled(len(self.questions) > 1)
        parked = self.question in self._controller.notes.parked
        self.park_button.setEnabled(not parked)
        self.park_button.setText(self.tr("Parked") if parked else self.tr("Park"))

    def _show_time(self) -> None:
        running = self._controller.talk_clock.running
        self.time_button.setText(self.tr("Stop the time") if running else self.tr("Start the time"))
        self.time_button.set_icon_name("pause-fill" if running else "play-fill")

    # What can be done

    def change_time(self) -> None:
        """Stop the clock, or let it go on."""
        clock = self._controller.talk_clock
        if clock.running:
            clock.stop()
        else:
            clock.start()

    def ask_other(self) -> None:
        """Show another question of the makers."""
        self._question += 1
        self._show_question()

    def park(self) -> None:
        """Put the question on the teacher's list."""
        if self.question not in self._controller.notes.parked:
            self._controller.park(self.question)
            words = self.tr("The question is on the teacher’s list.")
            show_toast(self.window(), words, "bookmark-simple-bold")
        self._show_question()

    def enlarge(self, card: int) -> None:
        """Show a card large."""
        quartet, index = self._controller.quartet_and_index(card)
        shown = quartet.cards[index]
        self.enlarged.setGeometry(self.rect())
        self.enlarged.show_card(card, f"{quartet.name}. {shown.title}. {shown.body}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space for the clock, an arrow to go on, 1 to 4 for a card, and P, S, A and L."""
        key = event.key()
        if event.isAutoRepeat():  # it would end the next conversation as well
            return
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_4:
            self.enlarge(self.cards[key - Qt.Key.Key_1].card)
        elif key == Qt.Key.Key_Space:
            self.change_time()
        elif key == Qt.Key.Key_P:
            self.park()
        elif key == Qt.Key.Key_Right:
            self._controller.end_talk(held=True)
        elif key == Qt.Key.Key_S:
            self._controller.end_talk(held=False)
        elif key == Qt.Key.Key_A:
            self.ask_other()
        elif key == Qt.Key.Key_L:
            self.read_button.click()
        else:
            super().keyPressEvent(event)

    # Its room

    def _head_px(self) -> int:
        return theme.px(96 if self.compact else 118)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read aloud of a page that is not on the screen."""
        self._voice.stop()
        super().hideEvent(event)

    def place(self) -> None:
        """Give everything its place."""
        foot = theme.px(48 if self.compact else 60)
        self.help_row.setGeometry(0, self.height() - foot, self.width(), foot)
        margin, side = theme.px(32), theme.px(236)
        note_px = theme.px(176 if self.compact else 192)
        note_top = self.height() - foot - theme.px(14) - note_px
        main = self.width() - 2 * margin - side - theme.px(24)
        self.note.setGeometry(margin + theme.px(8), note_top, main - theme.px(8), note_px)
        left = margin + main + theme.px(24)
        self.go_button.setGeometry(left, note_top + theme.px(14), side, note_px - theme.px(14))
        self._place_note_buttons(note_px)
        top = self._head_px()
        width = main / 4
        for number, button in enumerate(self.cards):
            button.setGeometry(
                round(margin + number * width), top, round(width), note_top - top + theme.px(6)
            )
        self._place_side(left, side, top, note_top)
        self.enlarged.setGeometry(self.rect())

    def _place_note_buttons(self, note_px: int) -> None:
        width = max(self.other_button.sizeHint().width(), self.park_button.sizeHint().width())
        left = self.note.width() - width - theme.px(24)
        gap = theme.px(12)
        most = (note_px - theme.px(14) - 3 * gap) // 2
        height = min(self.other_button.sizeHint().height(), most)
        middle = theme.px(14) + (note_px - theme.px(14)) // 2
        self.other_button.setGeometry(left, middle - height - gap // 2, width, height)
        self.park_button.setGeometry(left, middle + gap // 2, width, height)
        self.note.keep_free(width + theme.px(24))
        read = self.read_button.sizeHint()
        top = theme.px(14 + 31) - read.height() // 2
        self.read_button.setGeometry(self.note.head_end(), top, read.width(), read.height())

    def _place_side(self, left: int, side: int, top: int, bottom: int) -> None:
        gap = theme.px(10)
        buttons = (self.time_button, self.more_button, self.skip_button)
        most = (bottom - top - theme.px(_SMALLEST_RING + 14)) // len(buttons) - gap
        height = min(theme.em(56), most)
        room = bottom - top - len(buttons) * (height + gap) - theme.px(4)
        ring = max(theme.px(_SMALLEST_RING), min(theme.px(172), room - gap))
        spare = max(0, room - ring - gap) // 2
        has_clock = self._controller.talk_clock.length_s > 0
        self.ring.setVisible(has_clock)
        self.ring.setGeometry(left + (side - ring) // 2, top + spare, ring, ring)
        y = top + spare + ring + gap
        for button in buttons:
            button.setGeometry(left + theme.px(20), y, side - theme.px(40), height)
            y += height + gap

    def paintEvent(self, event: QPaintEvent) -> None:
        """The table, the sign and name of the quartet, and confetti or a calm word."""
        if self._topic is None:
            return
        look = table_look(self)
        quartet = self._controller.quartet(self._topic)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(look.ground))
            for card in self.cards:
                card.paint_shadow(painter)
            self.note.paint_shadow(painter)
            side = self._head_px() - theme.px(18)
            sign = QRectF(theme.px(38), theme.px(9), side, side)
            painter.save()
            painter.translate(sign.center())
            painter.rotate(-5)
            painter.translate(-sign.center())
            rim = theme.px(6)
            paint_round(painter, sign, side * 0.28, PAPER)
            inner = sign.adjusted(rim, rim, -rim, -rim)
            paint_symbol_tile(painter, inner, quartet.symbol, quartet.color)
            painter.restore()
            left = sign.right() + theme.px(18)
            painter.setPen(QColor(look.accent))
            painter.setFont(head_font(26, 700))
            top = theme.px(6 if self.compact else 12)
            line = QRectF(left, top, theme.px(500), theme.px(34))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._heading())
            font = fitting_font(quartet.name, self.width() * 0.5, 52 if self.compact else 62, 30)
            painter.setFont(font)
            painter.setPen(QColor(self.look.ink))
            name = QRectF(
                left, line.bottom() - theme.px(6), self.width(), QFontMetricsF(font).height()
            )
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, quartet.name)
            right = left + QFontMetricsF(font).horizontalAdvance(quartet.name) + theme.px(60)
            if quartet.heavy:
                self._paint_calm(painter, right)
            else:
                self._paint_confetti(painter, max(right, self.width() * 0.36))

    def _paint_calm(self, painter: QPainter, left: float) -> None:
        look = table_look(self)
        words = self.tr("Passing is fine. No party, but time.")
        font = text_font(FOLLOW, 500)
        width = QFontMetricsF(font).horizontalAdvance(words)
        side = theme.px(24)
        box = QRectF(left, theme.px(26), width + side + theme.px(60), theme.px(60))
        paint_round(painter, box, theme.px(16), look.panel, look.panel_edge, 1)
        place = QRectF(box.left() + theme.px(22), box.center().y() - side / 2, side, side)
        paint_icon(painter, "hand-waving-fill", place, self.look.ink)
        painter.setFont(font)
        painter.setPen(QColor(self.look.ink))
        text = QRectF(place.right() + theme.px(14), box.top(), width + 4, box.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_confetti(self, painter: QPainter, left: float) -> None:
        chance = Random(self._topic)  # noqa: S311 -- paper snippets
        room = self.width() - left - theme.px(40)
        high = self._head_px()
        colours = [self._confetti_colour(each) for each in palette().values()]
        shapes = [each.symbol for each in palette().values()]
        for number in range(_CONFETTI):
            size = theme.px(chance.choice((16, 20, 24, 30, 36)))
            x = left + room * (number + chance.uniform(-0.3, 0.3)) / _CONFETTI
            y = chance.uniform(0.12, 0.72) * high - (1 - self._fall.now) * high * 1.4
            painter.save()
            painter.translate(QPointF(x, y))
            painter.rotate(chance.uniform(-30, 30))
            shape = shapes[number % len(shapes)]
            paint_symbol(painter, shape, QRectF(0, 0, size, size), chance.choice(colours))
            painter.restore()

    def _confetti_colour(self, colours: Swatch) -> str:
        """A colour that shows on the table: a dark one is lighter in a dark room."""
        colour = QColor(colours.screen)
        if surface_of(self) != "night":
            return colour.name()
        lightness = max(colour.lightnessF(), _LIGHT_ENOUGH)
        return QColor.fromHslF(colour.hslHueF(), colour.hslSaturationF(), lightness).name()
