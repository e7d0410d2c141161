"""The words of the field in plain Dutch, and those that the makers explained themselves."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.language.glossary import glossary
from kwartet.language.text import fold_text
from kwartet.model.card_set import CardSet, Word
from kwartet.model.edits import add_word, remove_word
from kwartet.ui.design.term_list import TermList, word_width
from kwartet.ui.design.word_form import WordForm
from kwartet.ui.document import Document
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, Divider, IconButton, Label, SearchField, SheetDialog, Themed
from kwartet.ui.widgets.feedback import EmptyState


class OwnRow(Themed, QWidget):
    """A word of the makers' own, in the columns of the list, with what can be done with it."""

    def __init__(self, word: Word, *buttons: IconButton) -> None:
        super().__init__()
        self.word = word
        self._found_by = fold_text(f"{word.word} {word.plain}")
        self._name = Label(word.word, "strong", wrap=True)
        self._row = QHBoxLayout()
        self._row.addWidget(self._name)
        self._row.addWidget(Label(word.plain, "text", wrap=True), 1)
        for button in buttons:
            self._row.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._row)
        column.addWidget(Divider())
        self.setAccessibleName(f"{word.word}: {word.plain}" if word.plain else word.word)
        self.follow_theme()

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        air = theme.px(6)
        self._row.setContentsMargins(0, air, 0, air)
        self._row.setSpacing(theme.px(4))
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to the columns."""
        self._name.setFixedWidth(word_width(self.width()) - theme.px(4))
        super().resizeEvent(event)

    def matches(self, query: str) -> bool:
        """Whether each word of a folded query stands in it."""
        return all(part in self._found_by for part in query.split())


class GlossarySheet(SheetDialog):
    """*Woordenlijst*: to search, to read, and to add to.

    Args:
        window: Over which it opens.
        document: The set; its own words are changed here.
        explain: A word that somebody wants to explain: the form for it is open.
    """

    def __init__(self, window: QWidget, document: Document, explain: str = "") -> None:
        #: nl: Woordenlijst
        super().__init__(window, self.tr("Word list"), width=760, tall=True)
        self._document = document
        #: nl: Zoek een woord
        self.search = SearchField(self.tr("Search for a word"))
        #: nl: Woord erbij
        self.add_button = Button(self.tr("Add a word"), "normal", "plus-bold")
        self.form = WordForm()
        #: nl: Van jullie zelf
        self._own_heading = Label(self.tr("Your own"), "h3")
        self._own = QVBoxLayout()
        #: nl: Uit het vak
        self._heading = Label(self.tr("Of the field"), "h3")
        self.terms = TermList(glossary(), self.tr("Of the field"))
        self.own_rows: list[OwnRow] = []
        self.nothing = self._make_nothing()
        self._lay_out()
        self._connect()
        self._show_own()
        if explain and not document.read_only:
            self._write_down(Word(explain))

    def open(self) -> None:
        """Show it; the keyboard begins in the search, or in the form if that is open."""
        super().open()
        if self.form.isVisible():
            self.form.plain.setFocus()

    def _make_nothing(self) -> EmptyState:
        #: nl: Dat woord staat er niet in / Leg het zelf uit. Dan snapt iedereen het.
        heading = self.tr("That word is not here")
        text = self.tr("Explain it yourself. Then everybody gets it.")
        #: nl: Leg het uit
        action = "" if self._document.read_only else self.tr("Explain it")
        return EmptyState(heading, text, action, icon="book-open-bold", action_icon="plus-bold")

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.search, 1)
        line.addWidget(self.add_button)
        self.above.addLayout(line)
        self.add_button.setVisible(not self._document.read_only)
        self.above.addWidget(self.form)
        self.body.addWidget(self._own_heading)
        self.body.addLayout(self._own)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.terms)
        self.body.addWidget(self.nothing)
        self.body.addStretch(1)
        self.restyle()

    def restyle(self) -> None:
        """The lines of a list lie close together, the headings stand free."""
        super().restyle()
        self.body.setSpacing(theme.px(4))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.add_button.clicked.connect(lambda: self._write_down(Word(self.search.text().strip())))
        self.nothing.acted.connect(lambda: self._write_down(Word(self.search.text().strip())))
        self.form.kept.connect(self._keep)
        self.form.left.connect(self._leave_form)
        self.terms.walked.connect(self._bring_in_sight)
        self._document.changed.connect(self._follow)
        undo, redo = self._document.undo, self._document.redo
        for key, act in (("Ctrl+Z", undo), ("Ctrl+Shift+Z", redo), ("Ctrl+Y", redo)):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _bring_in_sight(self, row: QRect) -> None:
        middle = row.translated(self.terms.pos()).center()
        self._scroll.ensureVisible(middle.x(), middle.y(), 0, row.height())

    def _follow(self, before: CardSet, after: CardSet) -> None:
        if before.words != after.words:
            self._show_own()

    def _show_own(self) -> None:
        for row in self.own_rows:
            row.hide()
            row.deleteLater()
        words = sorted(self._document.card_set.words, key=lambda each: fold_text(each.word))
        self.own_rows = [self._make_own_row(word) for word in words]
        for row in self.own_rows:
            self._own.addWidget(row)
        self._narrow()

    def _make_own_row(self, word: Word) -> OwnRow:
        if self._document.read_only:
            return OwnRow(word)
        #: nl: Verander %1 / Haal %1 weg
        change = self.tr("Change %1").replace("%1", word.word)
        remove = self.tr("Remove %1").replace("%1", word.word)
        pencil, bin_button = (
            IconButton("pencil-simple-bold", change),
            IconButton("trash-bold", remove),
        )
        pencil.clicked.connect(partial(self._write_down, word))
        bin_button.clicked.connect(partial(self._remove, word.word))
        return OwnRow(word, pencil, bin_button)

    def _narrow(self) -> None:
        """Leave the words that were searched for."""
        query = fold_text(self.search.text())
        own = sum(row.matches(query) for row in self.own_rows)
        for row in self.own_rows:
            row.setVisible(row.matches(query))
        of_the_field = self.terms.narrow(query)
        self._own.setContentsMargins(0, 0, 0, theme.px(18 if own else 0))
        self._own_heading.setVisible(own > 0)
        self._heading.setVisible(of_the_field > 0)
        self.nothing.setVisible(not own + of_the_field)

    def _write_down(self, word: Word) -> None:
        """Open the form to explain a word, new or one of the makers' own."""
        own = {fold_text(each.word): each for each in self._document.card_set.words}
        self.form.begin(own.get(fold_text(word.word), word))

    def _leave_form(self) -> None:
        self.search.setFocus()

    def _keep(self, old: str, word: Word) -> None:
        def edit(card_set: CardSet) -> CardSet:
            same = old.casefold() == word.word.casefold()
            return add_word(card_set if same else remove_word(card_set, old), word)

        #: nl: Woord uitleggen
        self._document.apply(self.tr("Explain a word"), edit)
        self.search.clear()
        self.add_button.setFocus()
        for row in self.own_rows:
            if row.word == word:
                self._scroll.ensureWidgetVisible(row)

    def _remove(self, word: str) -> None:
        #: nl: Woord weghalen
        self._document.apply(self.tr("Remove a word"), lambda s: remove_word(s, word))
        self.add_button.setFocus()
