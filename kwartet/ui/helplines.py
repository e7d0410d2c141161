"""The help lines: on F1 over every page."""

from __future__ import annotations

from datetime import UTC, date, datetime
from html import escape

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kwartet.model.helplines import Helpline, helplines, stale_message
from kwartet.ui.icon_note import IconNote
from kwartet.ui.icons import icon_pixmap, paint_icon
from kwartet.ui.language import current_language, long_date, say
from kwartet.ui.theme import theme
from kwartet.ui.tokens import RADIUS_TILE
from kwartet.ui.widgets import Banner, Button, Divider, Label, SheetDialog, Themed, paint_round

_REMIND_AFTER_DAYS = 90
"""From then on the date of the last check is shown as something to do."""


class HelpLinesSheet(SheetDialog):
    """Where to turn to, first close by.

    Args:
        window: The window it covers.
        today: Tells how old the numbers are.
    """

    def __init__(self, window: QWidget, today: date | None = None) -> None:
        title = QCoreApplication.translate("HelpLinesSheet", "Help lines")
        super().__init__(window, title, width=980, icon="lifebuoy-fill", title_role="h1")
        self._lines = helplines()
        self._today = today or datetime.now(UTC).date()
        language = current_language()
        self.body.addWidget(CloseBy(self._lines.close_by[language]))
        if self._lines.is_stale(self._today):
            stale = Banner(escape(say(stale_message(self._lines))), "notice", "warning-bold")
            self.body.addWidget(stale)
        self.body.addLayout(self._make_rows(language))
        question, advice = self._lines.friend[language]
        friend = Label(f"<b>{escape(question)}</b> {escape(advice)}", rich=True, wrap=True)
        self.body.addWidget(friend)
        self.footer.addWidget(self._make_date(), 1)
        self.close_button = Button(self.tr("Close and go on"), "pri", size="large")
        self.close_button.clicked.connect(self.accept)
        self.footer.addWidget(self.close_button)
        self.finished.connect(self.deleteLater)

    def _make_rows(self, language: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(2))
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(2, 4)
        for place, line in enumerate(self._lines.lines):
            self._add_row(grid, 4 * place, line, language)
        return grid

    def _add_row(self, grid: QGridLayout, row: int, line: Helpline, language: str) -> None:
        grid.setRowMinimumHeight(row, theme.px(8))
        row += 1
        grid.addWidget(HelpLineTile(line.icon, line.color), row, 0)
        when = Label(line.when[language], "text", "ink2", wrap=True)
        hours = Label(line.hours[language], "text", "ink2", wrap=True)
        grid.addLayout(_above(when, Label(line.name, "brand")), row, 1)
        call = _selectable(Label(line.call[language], "number"))
        grid.addLayout(_above(call, _selectable(hours)), row, 2)
        grid.setRowMinimumHeight(row + 1, theme.px(8))
        grid.addWidget(Divider(), row + 2, 0, 1, 3)

    def _make_date(self) -> QWidget:
        checked = self._lines.checked_on
        old = (self._today - checked).days > _REMIND_AFTER_DAYS
        text = self.tr("Check the numbers before each print. Last compared: {day}")
        icon = "warning-circle-fill" if old else "seal-check-fill"
        return IconNote(icon, text.format(day=long_date(checked)), "help", "notice", wrap=True)


class CloseBy(Themed, QWidget):
    """First of all: somebody close by."""

    def __init__(self, sentences: tuple[str, str, str]) -> None:
        super().__init__()
        first, advice, words = (escape(each) for each in sentences)
        self._icon = Label()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(
            Label(f"<b>{first}</b> {advice} <b>{words}</b>", "lead", rich=True, wrap=True), 1
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.follow_theme()

    def restyle(self) -> None:
        """Take spacing and the icon from the theme again."""
        self._row.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14))
        self._row.setSpacing(theme.px(16))
        ink, size = self.look.on_marker, theme.text_px(28)
        self._icon.setPixmap(icon_pixmap("users-fill", ink, size, self.devicePixelRatioF()))
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A light yellow ground."""
        look = self.look
        edge = look.edge if theme.contrast == "strong" else None
        with QPainter(self) as painter:
            box = QRectF(self.rect())
            paint_round(
                painter, box, theme.px(RADIUS_TILE), look.marker_light, edge, look.border_px
            )


class HelpLineTile(Themed, QWidget):
    """A white icon on the line's colour."""

    def __init__(self, icon: str, colour: str) -> None:
        super().__init__()
        self._icon, self._colour = icon, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        """56 px square."""
        return QSize(theme.px(56), theme.px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tile."""
        with QPainter(self) as painter:
            box = QRectF(self.rect())
            paint_round(painter, box, theme.px(14), self._colour)
            icon = QRectF(0, 0, theme.px(32), theme.px(32))
            icon.moveCenter(box.center())
            paint_icon(painter, f"{self._icon}-fill", icon, "#FFFFFF")


def _above(upper: QWidget, lower: QWidget) -> QVBoxLayout:
    """One above the other, in the middle of the height of the row."""
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(upper)
    column.addWidget(lower)
    column.addStretch(1)
    return column


def _selectable(label: Label) -> Label:
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
