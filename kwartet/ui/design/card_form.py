"""The right side of the editor: everything that is on the card, to be written and chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from kwartet.layout.cards import Fit, lay_out_front
from kwartet.model.card_set import CardSet
from kwartet.model.completeness import TITLE_LENGTH
from kwartet.model.edits import set_body, set_source, set_title, swap_cards
from kwartet.model.palette import swatch
from kwartet.model.problems import Problem, Severity
from kwartet.ui.design.checks import Checks
from kwartet.ui.design.dropped import picture_of
from kwartet.ui.design.field_link import FieldLink
from kwartet.ui.design.idle import IdleWork
from kwartet.ui.design.kind_chooser import KindChooser
from kwartet.ui.design.language_check import LanguageCheck
from kwartet.ui.design.picture_section import PictureSection
from kwartet.ui.design.reading import ReadingPanel
from kwartet.ui.design.tip_guide import TipGuide
from kwartet.ui.document import Document
from kwartet.ui.keyboard import has_focus
from kwartet.ui.language import say
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Labelled, ScrollColumn, TextArea, TextField

BODY_ROWS = 5
_SAID_ELSEWHERE = {"card-empty", "title-empty", "body-empty", "title-long", "body-overflow"}
"""Problems that an empty field, the counter or the meter already show."""


class CardForm(ScrollColumn):
    """Title, kind, text, source and picture of one card.

    The fields show what the document holds; what is typed or chosen becomes an edit with a name.

    Args:
        document: The set.
        checks: Knows what is wrong with the card.
        language: Knows which words could be better.
        idle: Paints the illustrations when there is time.
    """

    photo_mode = Signal(bool)
    """Whether the photo is being placed."""

    def __init__(
        self, document: Document, checks: Checks, language: LanguageCheck, idle: IdleWork
    ) -> None:
        super().__init__()
        self._document = document
        self._checks = checks
        self._card = ""
        self._fit: Fit | None = None
        #: nl: Titel
        self.title_field = TextField(self.tr("Title"), limit=TITLE_LENGTH)
        #: nl: Soort kaart
        self.kinds = KindChooser(self.tr("Kind of card"))
        self._kinds_row = Labelled(self.tr("Kind of card"), self.kinds)
        #: nl: Tekst
        self.body_field = TextArea(self.tr("Text"), rows=BODY_ROWS)
        self.reading = ReadingPanel()
        #: nl: Bron / Bijvoorbeeld RIVM, 2017
        self.source_field = TextField(
            self.tr("Source"), placeholder=self.tr("For example RIVM, 2017")
        )
        self.picture = PictureSection(document, idle)
        self._links = (
            #: nl: Titel van kaart %1
            self._link("title", self.title_field, self.tr("Title of card %1"), set_title, one_line),
            #: nl: Tekst van kaart %1
            self._link("body", self.body_field, self.tr("Text of card %1"), set_body, str),
            #: nl: Bron van kaart %1
            self._link(
                "source",
                self.source_field,
                self.tr("Source of card %1"),
                set_source,
                one_line,
            ),
        )
        for part in (
            self.title_field,
            self._kinds_row,
            self.body_field,
            self.reading,
            self.source_field,
            self.picture,
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._fields: dict[str, TextField | TextArea] = {
            "title": self.title_field,
            "body": self.body_field,
            "source": self.source_field,
        }
        self.tips = TipGuide(self._fields, document, language, self)
        self.tips.tip_shown.connect(self._bring_tip_in_view)
        self.setAcceptDrops(True)
        for field in (self.title_field, self.body_field, self.source_field):
            field.edit.setAcceptDrops(False)
        self.reading.sentence_wanted.connect(lambda *span: self.show_words("body", span))
        self.reading.meter.toggled.connect(self._bring_reading_in_view)
        self.kinds.chosen.connect(self._take_kind)
        self.kinds.setEnabled(not document.read_only)
        self.picture.photo_mode.connect(self.photo_mode)
        self.picture.tabs.chosen.connect(self._make_room)
        theme.changed.connect(self._space)
        self._space()

    def show_card(self, card_id: str) -> None:
        """Show a card as it is now; also after each change."""
        card_set = self._document.card_set
        quartet, index = card_set.locate(card_id)
        card, aspect = quartet.cards[index], card_set.aspect(index)
        moved_on = card_id != self._card
        self._card = card_id
        for link in self._links:
            link.follow()
        self._kinds_row.setVisible(bool(card_set.aspects))
        if card_set.aspects:
            self.kinds.show_kinds(card_set.aspects, index, swatch(quartet.color))
        self.body_field.edit.setPlaceholderText(aspect.hint if aspect else "")
        self.body_field.set_counter(self.tr("%n word(s)", "", len(card.body.split())))
        self._show_fit(lay_out_front(card_set, quartet, index).fit)
        self.picture.show_card(card_id)
        self.tips.show_card(card_id)
        if moved_on:
            self.verticalScrollBar().setValue(0)

    def show_problems(self) -> None:
        """Show under each field what is wrong with it, and under the text how it reads."""
        card_set = self._document.card_set
        body = card_set.card(self._card).body
        self.reading.read(body, card_set.words, dutch=card_set.language.startswith("nl"))
        problems = self._checks.problems(self._card)
        self.title_field.set_error(_first(problems, "title") or _first(problems, "name"))
        self.body_field.set_error(_first(problems, "body"))
        self.source_field.set_error(_first(problems, "source"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file of which the name says that it is a picture."""
        if picture_of(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same while it moves."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the picture on the card."""
        file = picture_of(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.picture.take_file(file)

    def focus_field(self, field: str = "") -> None:
        """Bring the keyboard to a field of the card; to the first one that wants words if none."""
        card = self._document.card_set.card(self._card)
        wanted = field or ("body" if card.title else "title")
        fields: dict[str, QWidget] = {**self._fields, "picture": self.picture}
        target = fields.get(wanted, self.body_field)
        target.setFocus()
        self.ensureWidgetVisible(target)
        if field:
            self.tips.go_to_field(field)

    def show_words(self, field: str, span: tuple[int, int]) -> None:
        """Select these characters of a field, and bring them in sight."""
        if (target := self._fields.get(field)) is not None:
            target.select(*span)
            self.tips.look_for(field, span[0])
            self.ensureWidgetVisible(target)

    def _link(
        self,
        part: str,
        field: TextField | TextArea,
        text: str,
        edit: Callable[[CardSet, str, str], CardSet],
        clean: Callable[[str], str],
    ) -> FieldLink:
        """Link a field to the ``part`` of the card; ``text`` names the step for undo."""

        def read() -> str:
            written: str = getattr(self._document.card_set.card(self._card), part)
            return written

        def write(typed: str) -> None:
            card_id = self._card
            _, index = self._document.card_set.locate(card_id)
            self._document.apply(
                text.replace("%1", str(index + 1)),
                lambda card_set: edit(card_set, card_id, clean(typed)),
                merge_key=f"{part}:{card_id}",
            )

        return FieldLink(field, self._document, read, write)

    def _take_kind(self, index: int) -> None:
        quartet, old = self._document.card_set.locate(self._card)
        #: nl: Soort van kaart %1
        text = self.tr("Kind of card %1").replace("%1", str(old + 1))
        self._document.apply(text, lambda s: swap_cards(s, quartet.id, old, index))

    def _show_fit(self, fit: Fit) -> None:
        if fit != self._fit:
            self._fit = fit
            self.reading.fit.set_fit(fit.fraction * 100, fit.lines, fit.max_lines)

    def _bring_tip_in_view(self, balloon: QWidget) -> None:
        """Scroll down to a balloon that came up where somebody writes."""
        field = balloon.parentWidget()
        if field is not None and has_focus(field):
            QTimer.singleShot(0, balloon, partial(self._scroll_to, field))

    def _bring_reading_in_view(self, opened: bool) -> None:
        if opened:
            QTimer.singleShot(0, self.reading, partial(self._scroll_to, self.reading))

    def _scroll_to(self, field: QWidget) -> None:
        """Show the lower end of a field as far as its upper end stays in view."""
        margin = theme.px(8)
        top = field.mapTo(self.body, field.rect().topLeft()).y()
        lowest = top + field.height() + margin - self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setValue(max(bar.value(), min(lowest, top - margin)))

    def _make_room(self, tab: str) -> None:
        """The photo has much to tell: bring it up."""
        if tab == "photo":
            QTimer.singleShot(0, self, self._bring_picture_up)

    def _bring_picture_up(self) -> None:
        self.verticalScrollBar().setValue(self.picture.y() - theme.px(8))

    def _space(self) -> None:
        side = theme.px(22)
        self.column.setContentsMargins(side, theme.px(16), side, theme.px(24))
        self.column.setSpacing(theme.px(13))
        self.body_field.edit.setMaximumHeight(self.body_field.edit.minimumHeight())


def one_line(text: str) -> str:
    """Text without the line breaks and tabs that a paste may bring along."""
    return " ".join(text.splitlines()).replace("\t", " ")


def _first(problems: tuple[Problem, ...], field: str) -> str:
    """The sentence of the first problem with a field that nothing else shows yet."""
    found = (
        say(problem.message)
        for problem in problems
        if problem.where.field == field
        and problem.severity in (Severity.BLOCK, Severity.WARN)
        and problem.code not in _SAID_ELSEWHERE
    )
    return next(found, "")
