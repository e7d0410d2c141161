"""The card wall: all cards at a glance, with filters, search and new quartets."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kwartet.ui.design.checks import Checks
from kwartet.ui.design.feedback import Feedback
from kwartet.ui.design.filters import FilterBar
from kwartet.ui.design.quartet_menu import QuartetMenu
from kwartet.ui.design.status import Filter, count_by_filter
from kwartet.ui.design.thumbnails import Thumbnails
from kwartet.ui.design.wall_body import WallBody
from kwartet.ui.design.wall_search import WallSearch
from kwartet.ui.document import Document
from kwartet.ui.keyboard import focus_first
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import Themed
from kwartet.ui.widgets.buttons import Button, IconButton
from kwartet.ui.widgets.feedback import EmptyState
from kwartet.ui.widgets.segment import Segment

_COMPACT_BELOW = 1400
_NEWS_MS = 50
"""News of the checks that comes within such a time is shown together."""


class Wall(Themed, QWidget):
    """The page with all cards.

    Args:
        document: The set.
        checks: Knows how far each card is.
        feedback: Knows what classes thought of each card.
        thumbnails: Paints the cards.
        segment: Chooses between this page and its neighbours; it stands first in the bar.
        parent: As in Qt.
    """

    card_opened = Signal(str)
    """Somebody opened the card with this id."""

    def __init__(
        self,
        document: Document,
        checks: Checks,
        feedback: Feedback,
        thumbnails: Thumbnails,
        segment: Segment,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.segment = segment
        self._document = document
        self._stale = True
        self._news = QTimer(self, singleShot=True, interval=_NEWS_MS)
        self.filters = FilterBar()
        #: nl: Zoek
        self.search = WallSearch(self.tr("Search"))
        #: nl: Kwartet
        self.add_button = Button(self.tr("Quartet"), "pri", "plus-bold")
        #: nl: Woordenlijst
        words = f"{self.tr('Word list')} (Ctrl+L)"
        self.glossary_button = IconButton("book-open-bold", words, "normal")
        self.body = WallBody(document, checks, feedback, thumbnails)
        self.menu = QuartetMenu(document, self)
        self._area = self._make_area()
        self.no_cards = self._make_no_cards()
        self.no_hits = self._make_no_hits()
        self._pages = QStackedWidget()
        for page in (self._area, self.no_cards, self.no_hits):
            self._pages.addWidget(page)
        self._lay_out()
        self._connect()
        for known in (checks, feedback):
            known.changed.connect(self._expect_news)
        self._add_keys()
        self.follow_theme()

    def focus_card(self, card_id: str) -> None:
        """Bring the keyboard to a card."""
        self.body.focus_card(card_id)

    def choose(self, chosen: Filter) -> None:
        """Put a filter on."""
        self.filters.choose(chosen)
        self._narrow()

    def add_quartet(self) -> None:
        """Ask for a new quartet, and add it at the end."""
        self.menu.add()

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._fit_bar()
        super().restyle()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        if self._stale:
            self._refresh()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow bar makes search an icon."""
        self._fit_bar()
        super().resizeEvent(event)

    def _make_area(self) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(self.body)
        self.body.setAutoFillBackground(False)
        return area

    def _make_no_cards(self) -> EmptyState:
        #: nl: Nog geen kaarten / Begin met een kwartet. Dan staan er al vier lege kaarten
        #: klaar. / Nieuw kwartet
        state = EmptyState(
            self.tr("No cards yet"),
            self.tr("Start with a quartet. Four empty cards are ready for you then."),
            self.tr("New quartet"),
            action_icon="plus-bold",
        )
        state.acted.connect(self.add_quartet)
        return state

    def _make_no_hits(self) -> EmptyState:
        #: nl: Niets gevonden / Toon alles
        state = EmptyState(
            self.tr("Nothing found"), "", self.tr("Show all"), icon="magnifying-glass-bold"
        )
        state.acted.connect(self._show_all)
        return state

    def _lay_out(self) -> None:
        self._bar = QHBoxLayout()
        self._bar.addWidget(self.segment)
        self._bar.addWidget(self.filters, 1)
        self._bar.addWidget(self.glossary_button)
        self._bar.addWidget(self.search)
        self._bar.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._document.changed.connect(self._follow)
        self._news.timeout.connect(self._follow)
        self.filters.chosen.connect(self._narrow)
        self.search.text_changed.connect(self._narrow)
        self.search.left.connect(lambda: self.body.focus_card(self.body.current))
        self.add_button.clicked.connect(self.add_quartet)
        self.body.card_opened.connect(self.card_opened)
        self.body.menu_wanted.connect(self._open_menu)
        self.body.name_wanted.connect(self.menu.change)
        self.body.move_wanted.connect(self.menu.move)
        self.body.walked.connect(self._bring_in_sight)
        self.menu.added.connect(self._show_new)

    def _add_keys(self) -> None:
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for number, chosen in enumerate(Filter, 1):
            key = QShortcut(QKeySequence(str(number)), self, context=inside)
            key.activated.connect(lambda chosen=chosen: self._go_to(chosen))
        new = QShortcut(QKeySequence("N"), self, context=inside)
        new.activated.connect(self.add_quartet)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.begin)

    def _go_to(self, chosen: Filter) -> None:
        """Put a filter on, the keyboard on a card that it leaves, or on the way back."""
        self.choose(chosen)
        if self.body.shown_rows:
            self.body.focus_card(self.body.current)
        else:
            focus_first(self.no_hits)

    def _expect_news(self) -> None:
        if not self._news.isActive():
            self._news.start()

    def _follow(self) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _refresh(self) -> None:
        self._stale = False
        self._narrow()

    def _narrow(self) -> None:
        self.body.narrow(self.filters.current, self.search.text())
        self._count()
        if not self._document.card_set.quartets:
            page: QWidget = self.no_cards
        elif self.body.shown_rows:
            page = self._area
        else:
            self._explain_no_hits()
            page = self.no_hits
        self._pages.setCurrentWidget(page)

    def _count(self) -> None:
        cards = self._document.card_set.cards
        self.filters.show_counts(count_by_filter([self.body.standing(card.id) for card in cards]))

    def _explain_no_hits(self) -> None:
        chosen = self.filters.current
        if self.search.text():
            #: nl: Geen kaart met deze woorden. Probeer een ander woord.
            text = self.tr("No card has these words. Try another one.")
        elif chosen is Filter.OVERFLOW:
            #: nl: Mooi, geen enkele kaart past niet.
            text = self.tr("Lovely, every card fits.")
        elif chosen is Filter.TIP and not self._document.card_set.language.startswith("nl"):
            #: nl: Taaltips zijn er alleen voor een spel in het Nederlands.
            text = self.tr("There are language tips only for a game in Dutch.")
        elif chosen is Filter.TIP:
            #: nl: Mooi, er is geen taaltip meer open.
            text = self.tr("Lovely, no language tip is left.")
        elif chosen is Filter.STICKERS:
            #: nl: Nog geen stickers. Die komen als een klas jullie spel speelt.
            text = self.tr("No stickers yet. They come when a class plays your game.")
        elif chosen is Filter.PICTURE:
            #: nl: Mooi, elke kaart heeft een plaatje.
            text = self.tr("Lovely, every card has a picture.")
        elif chosen is Filter.EMPTY:
            #: nl: Mooi, er is geen lege kaart meer.
            text = self.tr("Lovely, no card is empty any more.")
        else:
            #: nl: Nog geen kaart is klaar. Dat komt.
            text = self.tr("No card is ready yet. That will come.")
        self.no_hits.text.set_text(text)

    def _show_all(self) -> None:
        self.search.clear()
        self.choose(Filter.ALL)
        self.body.focus_card(self.body.current)

    def _show_new(self, card_id: str) -> None:
        self._show_all()
        self.body.focus_card(card_id)

    def _open_menu(self, quartet_id: str, where: QPoint) -> None:
        menu = self.menu.menu(quartet_id)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _bring_in_sight(self, box: QRect) -> None:
        centre = box.center()
        self._area.ensureVisible(
            centre.x(), centre.y(), box.width() // 2, box.height() // 2 + theme.px(12)
        )

    def _fit_bar(self) -> None:
        compact = self.width() < _COMPACT_BELOW * theme.scale
        side, above = (16, 8) if compact else (24, 10)
        gap = theme.px(12 if compact else 15)
        beside, over = theme.px(side), theme.px(above)
        self._bar.setContentsMargins(beside, over, beside, over)
        self._bar.setSpacing(gap)
        self.search.set_compact(compact)
