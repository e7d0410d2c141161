"""A word and what it means, to be filled in by youths."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.model.card_set import Word
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, PaperCard, TextField

WORD_LENGTH = 40
PLAIN_LENGTH = 140


class WordForm(PaperCard):
    """Away until :meth:`begin`; ``kept`` brings the word as it was called and as it is to be."""

    kept = Signal(str, object)
    """The word that was changed (empty: a new one), and the new ``Word``."""
    left = Signal()
    """Nothing is to be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(radius=12, parent=parent)
        self._old = ""
        #: nl: Woord
        self.word = TextField(self.tr("Word"), limit=WORD_LENGTH)
        #: nl: Wat betekent het? / Eén korte zin, zoals je het een vriend uitlegt.
        self.plain = TextField(
            self.tr("What does it mean?"),
            limit=PLAIN_LENGTH,
            help_text=self.tr("One short sentence, as you would tell a friend."),
        )
        #: nl: Zet erbij / Annuleren
        self.keep_button = Button(self.tr("Keep it"), "pri")
        self.cancel_button = Button(self.tr("Cancel"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.keep_button)
        column = QVBoxLayout(self)
        for part in (self.word, self.plain):
            column.addWidget(part)
            part.text_changed.connect(self._allow)
            part.edit.returnPressed.connect(self._keep)
        column.addLayout(row)
        self.keep_button.clicked.connect(self._keep)
        self.cancel_button.clicked.connect(self._leave)
        self.restyle()
        self.hide()

    def begin(self, word: Word) -> None:
        """Let somebody write down what a word means."""
        self._old = word.word
        self.word.set_text(word.word)
        self.plain.set_text(word.plain)
        self._allow()
        self.show()
        (self.plain if word.word else self.word).setFocus()

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        super().restyle()
        column = self.layout()
        if column is not None:
            side = theme.px(16)
            column.setContentsMargins(side, theme.px(12), side, theme.px(12))
            column.setSpacing(theme.px(10))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the form, not the list."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _allow(self) -> None:
        fits = not (self.word.too_long_by or self.plain.too_long_by)
        self.keep_button.setEnabled(fits and bool(self.word.text().strip()))

    def _keep(self) -> None:
        if self.keep_button.isEnabled():
            self.hide()
            word, plain = (" ".join(each.text().split()) for each in (self.word, self.plain))
            self.kept.emit(self._old, Word(word, plain.rstrip(".")))

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
