"""What lies on the mat round the page: which page, which side, what is drawn over it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from kwartet.ui.printing.page_numbers import shown_numbers
from kwartet.ui.theme import theme
from kwartet.ui.tokens import RADIUS_CONTROL
from kwartet.ui.widgets import (
    EnterPresses,
    FlowLayout,
    IconButton,
    Label,
    Segment,
    Switch,
    Themed,
    paint_round,
)


class PageLabel(NamedTuple):
    """What a page is called: *Sheet 1 of 9*, and with its side *Sheet 1 of 9 · front*."""

    page: str
    whole: str


class PageBar(Themed, QWidget):
    """Arrows with the page's name between them, front or back, and what to show of the cut."""

    stepped = Signal(int)
    """A person goes on (1) or back (-1)."""
    side_chosen = Signal(str)
    """``front`` or ``back``."""
    cut_toggled = Signal(bool)
    """Whether to draw what is cut off: bleed, cutting line and safe zone."""
    marks_toggled = Signal(bool)
    """Whether crop marks are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: nl: Vorige bladzijde
        self._previous = IconButton("caret-left-bold", self.tr("Previous page"), "normal")
        #: nl: Volgende bladzijde
        self._next = IconButton("caret-right-bold", self.tr("Next page"), "normal")
        self._names = (PageLabel("", ""), PageLabel("", ""))
        self._label = Label("", "strong")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        #: nl: Voor
        front = self.tr("Front")
        #: nl: Achter
        back = self.tr("Back")
        #: nl: Kant van het papier
        self._side = Segment([("front", front), ("back", back)], self.tr("Side of the paper"))
        #: nl: Afloop
        self._cut = Switch(self.tr("Bleed"), small=True)
        #: nl: Snijtekens
        self._marks = Switch(self.tr("Crop marks"), small=True)
        self._cut.setChecked(True)
        self._walk = QWidget()
        self._row = QHBoxLayout(self._walk)
        self._row.addWidget(self._previous)
        self._row.addWidget(self._label)
        self._row.addWidget(self._next)
        self._flow = FlowLayout(self, gap=14)
        for widget in (self._walk, self._side, self._cut, self._marks):
            self._flow.addWidget(widget)
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self._side.chosen.connect(self.side_chosen)
        self._cut.clicked.connect(self.cut_toggled)
        self._marks.clicked.connect(self.marks_toggled)
        self.follow_theme()

    @property
    def label(self) -> str:
        """Which page it says this is."""
        return self._label.plain

    def show_page(
        self, label: PageLabel, longest: PageLabel, side: str, *, is_first: bool, is_last: bool
    ) -> None:
        """Say which page is on the mat.

        Args:
            label: What it is called.
            longest: The longest name there is, so that the arrows stay in place.
            side: ``front`` or ``back``.
            is_first: Whether there is none before it.
            is_last: Whether there is none after it.
        """
        self._names = (label, longest)
        self._fit_label()
        self._side.choose(side)
        self._previous.setEnabled(not is_first)
        self._next.setEnabled(not is_last)

    def show_switches(self, *, cut: bool | None, marks: bool | None) -> None:
        """Set the switches; None hides one."""
        for switch, on in ((self._cut, cut), (self._marks, marks)):
            switch.setVisible(on is not None)
            switch.setChecked(bool(on))

    def set_sides(self, *, has_back: bool) -> None:
        """Offer the back, or only the front."""
        self._side.setVisible(has_back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the side out of the name where there is no room for it."""
        super().resizeEvent(event)
        self._fit_label()

    def _fit_label(self) -> None:
        """Show the whole name if all then stays in one row, else only the page."""
        label, longest = self._names
        self._set_label(label.whole, longest.whole)
        if self._flow.sizeHint().width() > self.width():
            self._set_label(label.page, longest.page)

    def _set_label(self, text: str, longest: str) -> None:
        self._label.set_text(text)
        width = self._label.fontMetrics().horizontalAdvance(longest)
        self._label.setFixedWidth(width + theme.px(20))
        self._row.invalidate()
        self._walk.updateGeometry()

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(4))
        self._flow.setContentsMargins(theme.px(19), theme.px(11), theme.px(19), 0)
        super().restyle()
        self._fit_label()


class _Number(EnterPresses, Themed, QAbstractButton):
    """A button with the number of a page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def restyle(self) -> None:
        self.setFont(theme.font("strong"))
        super().restyle()

    def focus_radius(self) -> float:
        return theme.px(RADIUS_CONTROL)

    def sizeHint(self) -> QSize:
        return QSize(theme.em(44), theme.em(44))

    def nextCheckState(self) -> None:
        """The page in sight stays chosen when it is pressed again."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right turn pages, which the bar does."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        fill, colour = (look.raised, look.on_raised) if self.isChecked() else (look.board, look.ink)
        painter = QPainter(self)
        hovered = self.underMouse() and not self.isChecked()
        edge = look.edge_hover if hovered else None
        paint_round(painter, QRectF(self.rect()), self.focus_radius(), fill, edge)
        painter.setFont(self.font())
        painter.setPen(QColor(colour))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class NumberBar(Themed, QWidget):
    """A button a page; far pages are left out where there are too many."""

    chosen = Signal(int)
    """The page a person chose, 1 and up."""
    stepped = Signal(int)
    """A person goes on (1) or back (-1) with an arrow key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._current = 1
        self._buttons: list[_Number] = []
        self._gaps: list[Label] = []
        self.follow_theme()

    def show_pages(self, count: int, current: int) -> None:
        """Show this many pages, and at which one (1 and up) one is."""
        self._count, self._current = count, current
        follows = any(button.hasFocus() for button in self._buttons)
        self._arrange()
        if follows:
            checked = next(each for each in self._buttons if each.isChecked() and each.isVisible())
            checked.setFocus(Qt.FocusReason.TabFocusReason)

    def sizeHint(self) -> QSize:
        """A row of buttons with some air."""
        return QSize(theme.px(400), theme.em(44) + theme.px(2 * 20))

    def minimumSizeHint(self) -> QSize:
        """Room for the ends and the middle."""
        return QSize(5 * self._pitch(), self.sizeHint().height())

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        super().restyle()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many numbers as fit."""
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows turn pages."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def _pitch(self) -> int:
        return theme.em(44) + theme.px(6)

    def _arrange(self) -> None:
        side, pitch = theme.em(44), self._pitch()
        slots = (self.width() - 2 * theme.px(19) + pitch - side) // pitch
        shown = shown_numbers(self._count, self._current, slots)
        left = (self.width() - len(shown) * pitch + pitch - side) // 2
        top = (self.height() - side) // 2
        buttons, gaps = iter(self._pool(shown)), iter(self._gaps)
        for place, number in enumerate(shown):
            widget: QWidget = next(gaps) if number is None else next(buttons)
            if isinstance(widget, _Number):
                widget.setText(str(number))
                #: nl: Bladzijde {number}
                widget.setAccessibleName(self.tr("Page {number}").format(number=number))
                widget.setChecked(number == self._current)
            widget.setGeometry(left + place * pitch, top, side, side)
            widget.show()

    def _pool(self, shown: tuple[int | None, ...]) -> list[_Number]:
        """As many buttons and gaps as are shown; those left over are hidden."""
        wanted = sum(number is not None for number in shown)
        while len(self._buttons) < wanted:
            button = _Number(self)
            button.clicked.connect(lambda _on, each=button: self.chosen.emit(int(each.text())))
            self._buttons.append(button)
        while len(self._gaps) < len(shown) - wanted:
            gap = Label("…", "strong", parent=self)
            gap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._gaps.append(gap)
        for spare in (*self._buttons[wanted:], *self._gaps[len(shown) - wanted :]):
            spare.hide()
        return self._buttons[:wanted]
