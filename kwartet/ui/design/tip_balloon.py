"""The balloon under a field: one tip at a time, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from kwartet.model.card_set import Maker
from kwartet.ui.design.tip_words import tip_words
from kwartet.ui.design.tips import Tip
from kwartet.ui.design.who_chooser import WhoChooser
from kwartet.ui.keyboard import has_focus
from kwartet.ui.widgets.balloon import Balloon, Marked
from kwartet.ui.widgets.buttons import Button, IconButton, Kind
from kwartet.ui.widgets.choice_chip import ChoiceChip
from kwartet.ui.widgets.flow import FlowLayout
from kwartet.ui.widgets.labels import Label

MOST_CHOICES = 3


class TipBalloon(Balloon):
    """Shows a tip; what is pressed it only tells.

    Args:
        parent: As in Qt.
    """

    taken = Signal(str)
    """These words are to come in the place of those of the tip."""
    rewritten = Signal()
    """The words are to be typed over."""
    left = Signal()
    """The words are to stay."""
    chooser_wanted = Signal()
    """It is to be asked anew who lets the words stay."""
    left_by = Signal(str)
    """Who lets them stay: a name, or empty for all makers together."""
    passed_by = Signal(str)
    """As what an adult looked at them: they may stay."""
    reconsidered = Signal()
    """Words that were kept are to be looked at again."""
    word_added = Signal()
    """The word is spelled well."""
    turned = Signal(int)
    """The tip before (-1) or after (1) is wanted."""
    unfolded = Signal()
    """It shows more, and is higher."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chat-circle-text-fill", "marker", parent)
        self._tip: Tip | None = None
        self._sentence_with: Callable[[str], str] = str
        self._choice: str | None = None
        self._suggested: tuple[tuple[str, ...] | None, ...] = ()
        self.heading = Label("", "strong")
        self._count = Label("", "label", "ink2")
        self.before = IconButton("caret-left-bold", self.tr("Previous tip"))
        self.after = IconButton("caret-right-bold", self.tr("Next tip"))
        self.lead = Label("", "small", wrap=True)
        self.sentence = Marked()
        self._options, self._options_flow = _flow()
        self._group = QButtonGroup(self)
        self.more = Label("", "small", wrap=True)
        self.care = Label("", "small_strong", wrap=True)
        self.who = WhoChooser()
        self._actions, self._actions_flow = _flow()
        #: nl: Neem over / Pas zelf aan
        self.take = self._action(self.tr("Use this"), "play")
        self.rewrite = self._action(self.tr("Change it myself"), "play")
        #: nl: Dit woord klopt / Laat zo / Vraag een volwassene
        self.add_word = self._action(self.tr("This word is right"))
        self.leave = self._action(self.tr("Leave it"))
        self.ask = self._action(self.tr("Ask an adult"))
        self.take.setToolTip("Ctrl+Enter")
        #: nl: Iemand anders / Toch aanpassen / Waarom? / Terug
        self.other = self._action(self.tr("Somebody else"), "quiet")
        self.again = self._action(self.tr("Change it after all"))
        self.why = self._action(self.tr("Why?"), "quiet")
        self.back = self._action(self.tr("Back"), "quiet")
        self._buttons = (
            self.take,
            self.rewrite,
            self.add_word,
            self.leave,
            self.ask,
            self.again,
            self.other,
            self.why,
            self.back,
        )
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def tip(self) -> Tip | None:
        """What it speaks of."""
        return self._tip

    @property
    def spoken(self) -> str:
        """All it says before anything is unfolded, for who cannot see it."""
        shown = [self.heading.plain, self.lead.plain]
        if not self.sentence.isHidden():
            shown.append(self.sentence.text)
        return " ".join(shown)

    @property
    def options(self) -> list[QAbstractButton]:
        """The words to choose from."""
        found = self._options.findChildren(QAbstractButton)
        return [each for each in found if not each.isHidden()]

    def show_tip(self, tip: Tip, sentence_with: Callable[[str], str], at: int, count: int) -> None:
        """Speak of a tip.

        Args:
            tip: The tip.
            sentence_with: The whole sentence with other words in the place of those of the tip.
            at: Which one it is, from 1; 0 for what asks nothing.
            count: Of how many.
        """
        is_new = self._tip is None or tip.about != self._tip.about
        self._tip, self._sentence_with = tip, sentence_with
        words = tip_words(tip)
        self.speak_as(words.icon, words.mood)
        self.heading.set_text(words.heading)
        self.lead.set_text(words.lead)
        self.more.set_text("\n".join(words.more))
        self.care.set_text(words.care)
        #: nl: %1 van %2
        numbered = self.tr("%1 of %2").replace("%1", str(at)).replace("%2", str(count))
        self._count.set_text(numbered)
        many = at > 0 and count > 1
        for part in (self._count, self.before, self.after):
            part.setVisible(many)
        self.set_head_height(self.after.sizeHint().height() if many else 0)
        if is_new:
            self._offer(tip.replacements[:MOST_CHOICES])
            self._fold()
        self._show_sentence()

    def suggest(self, words: tuple[str, ...] | None) -> None:
        """Offer these spellings; None while they are looked up."""
        if self._suggested == (words,):
            return
        self._suggested = (words,)
        self._clear_options()
        if self._tip is not None:
            #: nl: Even zoeken… / Bedoel je:
            also = self.tr("Looking it up…") if words is None else self.tr("Do you mean:")
            lead = tip_words(self._tip).lead
            self.lead.set_text(f"{lead} {also}" if words is None or words else lead)
        for number, word in enumerate(words or ()):
            button = Button(word, "normal" if number else "play", size="compact")
            button.clicked.connect(partial(self.taken.emit, word))
            self._options_flow.addWidget(button)
        self._choice = words[0] if words else None
        self._options.setVisible(bool(words))
        self.put_in_tab_order()

    def take_choice(self) -> None:
        """Take over what is proposed, if anything is."""
        if self._choice is not None:
            self.taken.emit(self._choice)

    def ask_maker(self, makers: Iterable[Maker]) -> None:
        """Ask who lets the words stay."""
        self.who.ask_maker(makers)
        self._ask()

    def ask_adult(self) -> None:
        """Ask which adult looked at the words."""
        self.who.ask_adult()
        self._ask()

    def put_in_tab_order(self) -> None:
        """Let Tab come by all of it, as it reads, after the field above it."""
        field = self.parentWidget()
        entry = field.focusProxy() if field is not None else None
        stops = [self.before, self.after, *self.options, *self.who.stops, *self._buttons]
        if entry is not None:
            for one, other in pairwise([entry, *stops]):
                QWidget.setTabOrder(one, other)

    def announce(self) -> None:
        """Read it to who cannot see it; the keyboard stays where it is."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.spoken))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds it up again first."""
        if event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self._fold()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        for part in (self._count, self.before, self.after):
            head.addWidget(part)
        self.column.addLayout(head)
        for widget in (
            self.lead,
            self.sentence,
            self._options,
            self.more,
            self.care,
            self.who,
            self._actions,
        ):
            self.column.addWidget(widget)

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        self.take.clicked.connect(self.take_choice)
        self.rewrite.clicked.connect(self.rewritten)
        self.add_word.clicked.connect(self.word_added)
        self.leave.clicked.connect(self.left)
        self.ask.clicked.connect(self.ask_adult)
        self.again.clicked.connect(self.reconsidered)
        self.other.clicked.connect(self.chooser_wanted)
        self.why.clicked.connect(self._unfold)
        self.back.clicked.connect(self._fold)
        self.who.chosen.connect(self._answer)

    def _action(self, text: str, kind: Kind = "normal") -> Button:
        button = Button(text, kind, size="compact")
        self._actions_flow.addWidget(button)
        return button

    def _offer(self, choices: tuple[str, ...]) -> None:
        """Show what the words could be instead; the first one is chosen."""
        self._clear_options()
        self._suggested = ()
        self._choice = choices[0] if choices else None
        for words in choices if len(choices) > 1 else ():
            #: nl: (weg)
            chip = ChoiceChip(words or self.tr("(nothing)"))
            chip.setChecked(words == self._choice)
            chip.clicked.connect(partial(self._choose, words))
            self._group.addButton(chip)
            self._options_flow.addWidget(chip)
        self._options.setVisible(len(choices) > 1)

    def _choose(self, words: str) -> None:
        self._choice = words
        self._show_sentence()

    def _clear_options(self) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
        self._options_flow.clear()

    def _show_sentence(self) -> None:
        shows = self._choice is not None and self._tip is not None and self._tip.hit is not None
        if shows and self._choice is not None:
            self.sentence.set_text(self._sentence_with(self._choice))
        self.sentence.setVisible(shows)

    def _fold(self) -> None:
        """Show what can be done, and no more."""
        self._show_parts(asks=False, tells=False)

    def _unfold(self) -> None:
        """Tell why."""
        self._show_parts(asks=False, tells=True)
        self.back.setFocus()
        self.unfolded.emit()

    def _ask(self) -> None:
        """Ask who; the keyboard goes to the first answer, for its button went away."""
        self._show_parts(asks=True, tells=False)
        self.put_in_tab_order()
        self.who.answers[0].setFocus()
        self.unfolded.emit()

    def _show_parts(self, *, asks: bool, tells: bool) -> None:
        tip = self._tip
        if tip is None:
            return
        held = self.window().focusWidget() if has_focus(self) else None
        self._show_sentence()
        if asks:
            self.sentence.hide()
        self._options.setVisible(bool(self.options) and not asks)
        self.lead.setVisible(tip.needs_adult or not asks)
        self.who.setVisible(asks)
        self.more.setVisible(tells)
        self.care.setVisible(bool(self.care.plain) and not asks)
        acts = tip.is_open and tip.hit is not None and not asks
        self.take.setVisible(acts and bool(tip.replacements))
        self.rewrite.setVisible(acts and not tip.replacements)
        self.leave.setVisible(acts and tip.may_be_left)
        self.ask.setVisible(acts and tip.needs_adult)
        self.add_word.setVisible(tip.kind == "spelling")
        self.again.setVisible(tip.kind == "kept" and not asks)
        self.other.setVisible(tip.kind == "kept" and not asks and not tip.needs_adult)
        self.why.setVisible(bool(self.more.plain) and not asks and not tells)
        self.back.setVisible(asks or tells)
        self._actions.setVisible(tip.kind != "info")
        if held is not None and not held.isVisible():
            # Where a word is misspelled, a key too many must not add it to the dictionary.
            stops = (self.after, *self._buttons) if tip.kind == "spelling" else self._buttons
            next((each for each in stops if each.isVisible()), self.after).setFocus()

    def _answer(self, by: str) -> None:
        tip = self._tip
        self._fold()
        if tip is not None and tip.needs_adult:
            self.passed_by.emit(by)
        else:
            self.left_by.emit(by)


def _flow() -> tuple[QWidget, FlowLayout]:
    widget = QWidget()
    return widget, FlowLayout(widget, 8)
