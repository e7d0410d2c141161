"""The list of what is wrong, worst first, and of what is in order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.errors import Message
from kwartet.model.problems import Problem, Severity
from kwartet.ui.language import say
from kwartet.ui.printing.findings import Findings
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, Chip, Label, Themed, paint_round
from kwartet.ui.widgets.chips import Mood
from kwartet.ui.widgets.labels import Tone
from kwartet.ui.widgets.marks import Icon

SHOWN_AT_FIRST = 12
"""How many problems are listed before one asks for the rest."""
GREEN_AT_FIRST = 4
"""How many lines in order are listed before one asks for the rest."""

_SIGNS: dict[Severity, tuple[str, Tone]] = {
    Severity.BLOCK: ("x-circle-fill", "error"),
    Severity.WARN: ("warning-fill", "notice"),
    Severity.TIP: ("info-fill", "info"),
    Severity.INFO: ("info-fill", "info"),
}


class _Row(Themed, QWidget):
    """A sign, a sentence, and room for a button."""

    def __init__(self, icon: str, tone: Tone, text: str) -> None:
        super().__init__()
        self._icon = Icon(icon, 20, tone)
        self._text = Label(text, "small", wrap=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._text, 1)
        self.setAccessibleName(text)
        self.follow_theme()

    def restyle(self) -> None:
        side, air = theme.px(12), theme.px(9)
        self._row.setContentsMargins(side, air, side, air)
        self._row.setSpacing(theme.px(12))
        self.setMinimumHeight(theme.em(45))
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line under it."""
        painter = QPainter(self)
        inset, line = theme.px(12), 1
        width = self.width() - 2 * inset
        painter.fillRect(inset, self.height() - line, width, line, QColor(self.look.line))
        painter.end()


class ProblemRow(_Row):
    """One problem with the way to its place; marked while one is dealing with it."""

    wanted = Signal(object)
    """The :class:`~kwartet.model.problems.Problem` that a person wants to see."""
    reached = Signal(object)
    """The problem whose button the keyboard has come to."""

    def __init__(self, problem: Problem) -> None:
        icon, tone = _SIGNS[problem.severity]
        super().__init__(icon, tone, say(problem.message))
        self.problem = problem
        self._current = False
        #: nl: Laat zien
        self.button = Button(self.tr("Show"), size="compact")
        #: nl: Laat zien: {problem}
        name = self.tr("Show: {problem}").format(problem=say(problem.message))
        self.button.setAccessibleName(name)
        self.button.clicked.connect(lambda: self.wanted.emit(self.problem))
        self.button.installEventFilter(self)
        self._row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignVCenter)

    def set_current(self, current: bool) -> None:
        """Mark it as the one that is being dealt with."""
        self._current = current
        self.update()

    @property
    def is_current(self) -> bool:
        """Whether it is marked."""
        return self._current

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """The button that gets the focus makes its row the marked one."""
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self.reached.emit(self.problem)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tint behind what blocks; a tint and an edge round the marked row."""
        severity = self.problem.severity
        if not self._current and severity is not Severity.BLOCK:
            super().paintEvent(event)
            return
        look = self.look
        tints = {Severity.BLOCK: look.error, Severity.WARN: look.notice}
        tint = tints.get(severity, look.info)
        edge = tint.text if self._current else tint.edge
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(0, theme.px(1), 0, -theme.px(2))
        paint_round(painter, box, theme.px(12), tint.fill, edge, look.border_px)
        painter.end()


class FindingsPanel(Themed, QWidget):
    """*Nakijken*: the counts, the problems, and what is in order."""

    wanted = Signal(object)
    """The problem that a person wants to see in its place."""
    moved = Signal(object)
    """The problem that is marked now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: Findings | None = None
        self._current: Problem | None = None
        self._rows: list[ProblemRow] = []
        self._shows_all_problems = self._shows_all_green = False
        #: nl: Nakijken
        self._heading = Label(self.tr("Check"), "h2")
        self._chips: dict[Mood, Chip] = {
            mood: Chip("", mood) for mood in ("error", "notice", "info", "good")
        }
        self._head = QHBoxLayout()
        self._head.addWidget(self._heading)
        self._head.addStretch(1)
        for chip in self._chips.values():
            self._head.addWidget(chip)
        self._list = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addLayout(self._list)
        self.follow_theme()
        self.show_checking()

    @property
    def findings(self) -> Findings | None:
        """What is shown; None while it is being checked for the first time."""
        return self._findings

    @property
    def current(self) -> Problem | None:
        """The problem that is marked."""
        return self._current

    @property
    def rows(self) -> list[ProblemRow]:
        """The rows of the problems that are listed."""
        return self._rows

    def show_checking(self) -> None:
        """Say that nothing is known yet."""
        self._findings = None
        self._fill()

    def show_findings(self, findings: Findings) -> None:
        """Show what was found; the marked problem stays marked if it is still there."""
        if findings == self._findings:
            return
        self._findings = findings
        if self._current not in findings.problems:
            self._current = None
        self._fill()

    def walk(self, step: int) -> None:
        """Mark the next problem (1) or the previous one (-1), round and round, and go to it."""
        problems = self._findings.problems if self._findings else ()
        if not problems:
            return
        at = problems.index(self._current) if self._current in problems else min(-step, 0)
        target = problems[(at + step) % len(problems)]
        if problems.index(target) >= len(self._rows):
            self._shows_all_problems = True
            self._fill()
        row = next(row for row in self._rows if row.problem is target)
        row.button.setFocus(Qt.FocusReason.TabFocusReason)
        self.mark(target)

    def mark(self, problem: Problem | None) -> None:
        """Mark the row of a problem, or none."""
        self._current = problem
        for row in self._rows:
            row.set_current(row.problem == problem)
        if problem is not None:
            self.moved.emit(problem)

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        inset = theme.px(12)
        self._head.setContentsMargins(inset, 0, inset, 0)
        self._head.setSpacing(theme.px(6))
        self._list.setSpacing(0)
        super().restyle()

    def _fill(self) -> None:
        """Make the rows anew; the keyboard stays with the marked one."""
        had_keyboard = any(row.button.hasFocus() for row in self._rows)
        for row in self._rows:
            row.blockSignals(True)
        self._rows = []
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._show_counts()
        if self._findings is None:
            #: nl: Even nakijken…
            words = self.tr("Checking…")
            self._list.addWidget(_Row("circle-dashed-bold", "ink2", words))
            return
        self._fill_problems(self._findings.problems)
        self._fill_green(self._findings.in_order)
        marked = next((row for row in self._rows if row.is_current), None)
        if had_keyboard and marked is not None:
            marked.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_problems(self, problems: tuple[Problem, ...]) -> None:
        count = len(problems) if self._shows_all_problems else SHOWN_AT_FIRST
        for problem in problems[:count]:
            row = ProblemRow(problem)
            row.wanted.connect(self.wanted)
            row.reached.connect(self.mark)
            row.set_current(problem == self._current)
            self._rows.append(row)
            self._list.addWidget(row)
        if (rest := len(problems) - count) > 0:
            #: nl: Nog {count} punten
            words = self.tr("{count} more points")
            self._add_more(words.format(count=rest), self._show_all_problems)

    def _fill_green(self, sentences: tuple[Message, ...]) -> None:
        count = len(sentences) if self._shows_all_green else GREEN_AT_FIRST
        for sentence in sentences[:count]:
            self._list.addWidget(_Row("check-circle-fill", "good", say(sentence)))
        if (rest := len(sentences) - count) > 0:
            #: nl: Nog {count} punten in orde
            words = self.tr("{count} more points in order")
            self._add_more(words.format(count=rest), self._show_all_green)

    def _add_more(self, words: str, act: object) -> None:
        more = Button(words, "quiet", icon_after="caret-down-bold", size="compact")
        more.clicked.connect(act)
        self._list.addWidget(more, alignment=Qt.AlignmentFlag.AlignLeft)

    def _show_all_problems(self) -> None:
        self._shows_all_problems = True
        self._fill()

    def _show_all_green(self) -> None:
        self._shows_all_green = True
        self._fill()

    def _show_counts(self) -> None:
        found = self._findings
        counts: dict[Mood, int] = {"error": 0, "notice": 0, "info": 0, "good": 0}
        if found is not None:
            counts = {
                "error": found.blocking,
                "notice": found.count(Severity.WARN),
                "info": found.count(Severity.TIP, Severity.INFO),
                "good": len(found.in_order),
            }
        names: dict[Mood, str] = {
            #: nl: Rood: {count}
            "error": self.tr("Red: {count}"),
            #: nl: Geel: {count}
            "notice": self.tr("Yellow: {count}"),
            #: nl: Tips: {count}
            "info": self.tr("Tips: {count}"),
            #: nl: Groen: {count}
            "good": self.tr("Green: {count}"),
        }
        for mood, chip in self._chips.items():
            chip.show_as(str(counts[mood]), mood)
            chip.setAccessibleName(names[mood].format(count=counts[mood]))
            chip.setToolTip(names[mood].format(count=counts[mood]))
            chip.setVisible(counts[mood] > 0)
