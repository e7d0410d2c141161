"""Words with what they mean, to read and to walk through with the arrows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from kwartet.language.glossary import Term
from kwartet.language.text import fold_text
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed, paint_focus_ring

_WORD_WIDTH = 212
_AIR = 11
_ENDLESS = 100_000
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class _Columns(NamedTuple):
    """Where the word and its explanation stand in a row, and how high the row is."""

    word: QRect
    plain: QRect
    height: int

    @classmethod
    def of(cls, term: Term, box: QRect) -> _Columns:
        """Divide a row that begins at the top of ``box`` and is as wide."""
        left, top, width, air = box.left(), box.top(), box.width(), theme.px(_AIR)
        first = word_width(width)
        word = QRect(left, top + air, first - theme.px(12), _ENDLESS)
        plain = QRect(left + first, top + air, width - first, _ENDLESS)
        heights = (
            QFontMetrics(theme.font(role)).boundingRect(place, _WRAPS, text).height()
            for role, place, text in (("strong", word, term.word), ("text", plain, term.plain))
        )
        return cls(word, plain, max(heights) + 2 * air)


def word_width(width: int) -> int:
    """The width of the column of words in a list of this width."""
    return min(theme.em(_WORD_WIDTH), width * 2 // 5)


class _Painter(QStyledItemDelegate):
    """Paints a row; painting 120 of them is fast where 120 labels are not."""

    def __init__(self, view: TermList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As wide as the list."""
        width = self._view.viewport().width()
        term = self._view.terms[index.row()]
        return QSize(width, _Columns.of(term, QRect(0, 0, width, 0)).height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The word, what it means, a line under it, and a ring round where the keyboard is."""
        look, box = self._view.look, option.rect
        term = self._view.terms[index.row()]
        columns = _Columns.of(term, box)
        painter.setPen(QColor(look.ink))
        for role, place, text in (
            ("strong", columns.word, term.word),
            ("text", columns.plain, term.plain),
        ):
            painter.setFont(theme.font(role))
            painter.drawText(place, _WRAPS, text)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, QColor(look.line))
        if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
            inset = theme.px(6)
            ring = QRectF(box).adjusted(inset, inset, -inset, -inset)
            paint_focus_ring(painter, ring, theme.px(8), look.focus)


class TermList(Themed, QListView):
    """A list as high as all its rows; whatever it lies in scrolls."""

    walked = Signal(QRect)
    """The keyboard came to a row in this box of the list: bring it in sight."""

    def __init__(self, terms: Sequence[Term], name: str) -> None:
        super().__init__()
        self.terms = tuple(terms)
        self._found_by = [
            fold_text(" ".join((term.word, term.plain, *term.also))) for term in self.terms
        ]
        self.setModel(QStringListModel([f"{term.word}: {term.plain}" for term in terms], self))
        self.setItemDelegate(_Painter(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setProperty("focusRing", "own")
        self.follow_theme()

    def narrow(self, query: str) -> int:
        """Leave the rows in which each word of a folded query stands; how many there are."""
        shown = [all(part in found for part in query.split()) for found in self._found_by]
        for row, left in enumerate(shown):
            self.setRowHidden(row, not left)
        self._fit()
        return sum(shown)

    @property
    def shown(self) -> list[str]:
        """The words that are left, in order."""
        return [t.word for row, t in enumerate(self.terms) if not self.isRowHidden(row)]

    def restyle(self) -> None:
        """Take heights from the theme again."""
        self.scheduleDelayedItemsLayout()
        self._fit()
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() or self.isRowHidden(self.currentIndex().row()):
            first = next((row for row in range(len(self.terms)) if not self.isRowHidden(row)), -1)
            self.setCurrentIndex(self.model().index(first, 0))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell where the keyboard is."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if self.hasFocus():
            self.walked.emit(self.visualRect(current))

    def _fit(self) -> None:
        width = self.viewport().width()
        self.setFixedHeight(
            sum(
                _Columns.of(term, QRect(0, 0, width, 0)).height
                for row, term in enumerate(self.terms)
                if not self.isRowHidden(row)
            )
        )
