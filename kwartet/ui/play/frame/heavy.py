"""The notice before a heavy theme: calm, without a clock, skipping as easy as going on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kwartet.model.palette import swatch
from kwartet.ui.design.symbol_tile import paint_symbol_tile
from kwartet.ui.icons import paint_icon
from kwartet.ui.play.controller import Phase, PlayController
from kwartet.ui.play.frame.help_row import HelpRow
from kwartet.ui.play.table.big_button import BigButton
from kwartet.ui.play.table.look import INK, MARKER, PAPER, PAPER_EDGE
from kwartet.ui.theme import set_surface, theme
from kwartet.ui.widgets import Label, PaperCard, Themed
from kwartet.ui.widgets.base import paint_round


class HeavyPage(QWidget):
    """Which theme comes, and that one may pass, listen or go out for a moment."""

    def __init__(self, controller: PlayController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", "own")
        self._sign = _Sign()
        self.heading = Label("", "banner")
        self._rights = [_Right(*each) for each in self._words()]
        paper = PaperCard(shadow=2, radius=10)
        set_surface(paper, "paper")
        column = QVBoxLayout(paper)
        side = theme.px(60)
        column.setContentsMargins(side, 0, side, 0)
        column.setSpacing(0)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(3)
        column.addWidget(self._sign, 0, middle)
        column.addSpacing(theme.px(8))
        column.addWidget(self.heading, 0, middle)
        column.addWidget(
            Label(self.tr("A heavy theme. Take your time."), "calm", "ink2"), 0, middle
        )
        column.addStretch(3)
        column.addLayout(self._make_rights())
        column.addStretch(3)
        column.addLayout(self._make_buttons())
        column.addStretch(4)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(paper, 7)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(across, 1)
        whole.addWidget(HelpRow())
        controller.phase_changed.connect(self._show)
        self._show(controller.phase)

    def _words(self) -> list[tuple[str, str, str]]:
        """Icon, heading and sentence of what one may do."""
        return [
            (
                "hand-waving-fill",
                self.tr("Passing is fine"),
                self.tr("Say pass. Nobody asks why."),
            ),
            ("ear-fill", self.tr("Listening is fine"), self.tr("You need not tell anything.")),
            (
                "door-open-fill",
                self.tr("A moment away is fine"),
                self.tr("Hand on your heart, the teacher sees it."),
            ),
        ]

    def _make_rights(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        for card in self._rights:
            row.addWidget(card, 1)
        return row

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        self.skip_button = BigButton(
            self.tr("Skip this quartet"), "skip-forward-bold", PAPER, INK, 78, edge=PAPER_EDGE
        )
        self.on_button = BigButton(
            self.tr("Go on calmly"), "arrow-right-bold", MARKER, INK, 78, icon_at="after"
        )
        self.skip_button.clicked.connect(self._skip)
        self.on_button.clicked.connect(self._controller.accept_heavy)
        wide = max(self.skip_button.sizeHint().width(), self.on_button.sizeHint().width())
        row.addStretch(1)
        for button in (self.skip_button, self.on_button):
            button.setFixedWidth(wide)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _skip(self) -> None:
        self._controller.end_talk(held=False)

    def _show(self, phase: object) -> None:
        topic = self._controller.topic
        if phase is Phase.HEAVY and topic is not None:
            quartet = self._controller.quartet(topic)
            self._sign.show_look(quartet.symbol, quartet.color)
            self.heading.set_text(self.tr("Now comes {theme}").format(theme=quartet.name))
            for card in self._rights:
                card.show_colour(quartet.color)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """S skips, Enter goes on."""
        if event.isAutoRepeat():  # held since the page before: nobody read this one yet
            return
        if event.key() == Qt.Key.Key_S:
            self._skip()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._controller.accept_heavy()
        else:
            super().keyPressEvent(event)


class _Sign(Themed, QWidget):
    """The sign of the theme, a little askew."""

    def __init__(self) -> None:
        super().__init__()
        self._look = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.follow_theme()

    def show_look(self, symbol: str, color: str) -> None:
        """Show this shape on this colour."""
        self._look = (symbol, color)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(132), theme.px(132))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(132), theme.px(72))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self.height() - theme.px(12)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(QRectF(self.rect()).center())
            painter.rotate(-4)
            paint_symbol_tile(painter, QRectF(-side / 2, -side / 2, side, side), *self._look)


class _Right(Themed, QWidget):
    """What one may do, on the tint of the theme."""

    def __init__(self, icon: str, heading: str, text: str) -> None:
        super().__init__()
        self._icon = icon
        self._tint, self._deep = PAPER, INK
        set_surface(self, "paper")
        column = QVBoxLayout(self)
        edge = theme.px(22)
        column.setContentsMargins(edge, theme.px(68), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(2))
        column.addWidget(Label(heading, "brand", wrap=False))
        column.addWidget(Label(text, "lead", wrap=True))
        column.addStretch(1)
        self.follow_theme()

    def show_colour(self, color: str) -> None:
        """Take the tint of this colour of the palette."""
        colours = swatch(color)
        self._tint, self._deep = colours.tint, colours.deep
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_round(painter, QRectF(self.rect()), theme.px(16), self._tint)
            side = theme.px(38)
            place = QRectF(theme.px(20), theme.px(20), side, side)
            paint_icon(painter, self._icon, place, self._deep)
