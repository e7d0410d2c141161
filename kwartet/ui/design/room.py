"""The design room: the wall, the style page and the editor of one card, one at a time."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kwartet.language.hyphenation import break_points
from kwartet.model.problems import Place
from kwartet.ui.background import Background
from kwartet.ui.design.checks import Checks
from kwartet.ui.design.feedback import Feedback
from kwartet.ui.design.idle import IdleWork
from kwartet.ui.design.language_check import LanguageCheck
from kwartet.ui.design.status import Filter
from kwartet.ui.design.thumbnails import Thumbnails
from kwartet.ui.design.wall import Wall
from kwartet.ui.document import Document
from kwartet.ui.widgets import Panel, Segment

if TYPE_CHECKING:
    from kwartet.ui.design.editor import CardEditor
    from kwartet.ui.design.style_page import StylePage


class DesignRoom(Panel):
    """Everything in which a set is written and given its look.

    Args:
        document: The set.
        parent: As in Qt.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("ground", parent=parent)
        self._document = document
        self.idle = IdleWork(self)
        self.language = LanguageCheck(document, self)
        self._checks = Checks(document, self.idle, self.language, self)
        self._feedback = Feedback(document, self)
        self._thumbnails = Thumbnails(self.idle)
        self._learn_hyphenation(document.card_set.language)
        self._pages = QStackedWidget()
        self._edited = ""
        self.wall = Wall(
            document, self._checks, self._feedback, self._thumbnails, self._segment("wall")
        )
        self.wall.card_opened.connect(self.open_card)
        self.wall.glossary_button.clicked.connect(self.open_glossary)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.open_glossary)
        self._pages.addWidget(self.wall)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    @cached_property
    def style_page(self) -> StylePage:
        """The style page, made when it is first wanted."""
        from kwartet.ui.design.style_page import StylePage

        page = StylePage(self._document, self._checks, self._thumbnails, self._segment("style"))
        page.overflow_wanted.connect(self._show_overflow)
        self._pages.addWidget(page)
        return page

    @cached_property
    def editor(self) -> CardEditor:
        """The editor, made when it is first wanted."""
        from kwartet.ui.design.editor import CardEditor

        editor = CardEditor(
            self._document, self._checks, self._feedback, self._thumbnails, self.idle, self.language
        )
        editor.back.connect(self.show_wall)
        editor.card_gone.connect(self.show_wall)
        editor.card_shown.connect(self._remember)
        editor.form.reading.glossary_wanted.connect(self.explain_word)
        self._pages.addWidget(editor)
        return editor

    @property
    def page(self) -> QWidget:
        """What shows now: the wall, the style page or the editor."""
        return self._pages.currentWidget() or self.wall

    def open_card(self, card_id: str, field: str = "") -> None:
        """Edit a card, the keyboard in one of its fields; an unknown card leads to the wall."""
        try:
            self.editor.show_card(card_id)
        except KeyError:
            self.show_wall()
            return
        self._pages.setCurrentWidget(self.editor)
        self.editor.focus_field(field)

    def open_place(self, place: Place) -> None:
        """Edit the card of a place, the cursor in its words if it tells which."""
        self.open_card(place.card or "", place.field or "")
        if self.page is self.editor and place.span is not None:
            self.editor.form.show_words(place.field or "", place.span)

    def show_wall(self) -> None:
        """Go to the wall, to the card that was edited last."""
        self._pages.setCurrentWidget(self.wall)
        self.wall.focus_card(self._edited)

    def open_glossary(self) -> None:
        """Show the word list."""
        self.explain_word("")

    def explain_word(self, word: str) -> None:
        """Show the word list, and in it the form for this word, if any."""
        from kwartet.ui.design.glossary_sheet import GlossarySheet

        sheet = GlossarySheet(self.window(), self._document, word)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins at a card, where the arrows are of use."""
        super().showEvent(event)
        self._feedback.look_again()
        if not self._edited and self.page is self.wall:
            self.wall.focus_card("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes one step back."""
        if event.key() == Qt.Key.Key_Escape and self.page is not self.wall:
            self.show_wall()
        else:
            super().keyPressEvent(event)

    def show_style(self) -> None:
        """Go to the style page."""
        self._pages.setCurrentWidget(self.style_page)
        self.style_page.setFocus()

    def _remember(self, card_id: str) -> None:
        self._edited = card_id

    def _learn_hyphenation(self, language: str) -> None:
        """Read the patterns beside the window, so that the first long word does not halt typing."""
        Background(_nothing, self).run(partial(break_points, "lettergreep", language))

    def _show_overflow(self) -> None:
        self.wall.choose(Filter.OVERFLOW)
        self.show_wall()

    def _segment(self, page: str) -> Segment:
        """The choice between wall and style that stands on ``page``; it leads to the other one."""
        #: nl: Kaartenwand / Stijl / Ontwerpen
        options: list[tuple[str, str] | tuple[str, str, str]] = [
            ("wall", self.tr("Card wall"), "squares-four-bold"),
            ("style", self.tr("Style"), "palette-bold"),
        ]
        segment = Segment(options, self.tr("Design"), page)
        segment.chosen.connect(partial(self._leave, segment, page))
        return segment

    def _leave(self, segment: Segment, page: str, chosen: str) -> None:
        segment.choose(page)
        if chosen == "style":
            self.show_style()
        else:
            self.show_wall()


def _nothing(_result: object) -> None:
    """What comes back is kept where it was worked out."""
