"""Leads through what the language help says about the card in the form, one thing at a time.

It never gets in the way: nothing moves while keys are pressed, and the keyboard stays where it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kwartet.language.spelling import MISSING
from kwartet.layout.cards import CardLayout
from kwartet.ui.design.language_check import LanguageCheck
from kwartet.ui.design.tip_balloon import TipBalloon
from kwartet.ui.design.tip_choices import TipChoices
from kwartet.ui.design.tips import (
    CardLine,
    Tip,
    lines_on_card,
    sentence_with,
    tips_of,
    underlines,
)
from kwartet.ui.document import Document
from kwartet.ui.keyboard import has_focus
from kwartet.ui.language import say
from kwartet.ui.widgets import TextArea, TextField, show_toast

REST_MS = 150
"""How long nothing is typed before another tip is shown."""


class TipGuide(QObject):
    """Shows the tips of one card under its fields and does what is chosen.

    Args:
        fields: The fields of the form, by the name of what they hold.
        document: The set.
        language: What was found on its cards.
        parent: As in Qt; toasts lie over its window.
    """

    lines_changed = Signal()
    """The lines under the words of the card are others."""
    tip_shown = Signal(QWidget)
    """A balloon came up, or speaks of something else."""

    def __init__(
        self,
        fields: Mapping[str, TextField | TextArea],
        document: Document,
        language: LanguageCheck,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._page = parent
        self._fields = fields
        self._document = document
        self._language = language
        self._choices = TipChoices(document, self)
        self._card = ""
        self._tips: tuple[Tip, ...] = ()
        self._current: Tip | None = None
        self._balloons: dict[str, TipBalloon] = {}
        self._wanted: tuple[str, int] | None = None
        self._keeper: str | None = None
        self._told_no_spelling = False
        self._written_in = ""
        self._has_typed = self._has_moved = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._settle)
        language.changed.connect(self._follow)
        language.suggested.connect(self._bring_suggestions)
        for name, field in fields.items():
            field.typed.connect(partial(self._note_typing, name))
            field.cursor_moved.connect(self._note_moving)

    @property
    def tips(self) -> tuple[Tip, ...]:
        """All there is to say about the card now."""
        return self._tips

    @property
    def current(self) -> Tip | None:
        """What the balloon speaks of."""
        return self._current

    @property
    def balloon(self) -> TipBalloon | None:
        """The balloon that shows, if one does."""
        return self._balloons.get(self._current.field) if self._current else None

    def show_card(self, card_id: str) -> None:
        """Follow a card as it is now; also after each change."""
        moved_on = card_id != self._card
        self._card = card_id
        if moved_on:
            self._written_in = ""
            self._current = self._wanted = None
            self._language.read_first(card_id)
        had_lines = bool(self._tips)
        self._take_in()
        if had_lines or self._tips:
            self.lines_changed.emit()
        if moved_on:
            self._has_typed = self._has_moved = False
            self._settle()

    def lines_on(self, layout: CardLayout) -> tuple[CardLine, ...]:
        """The lines under the words of the card, laid out like this."""
        if not self._tips:
            return ()
        card = self._document.card_set.card(self._card)
        texts = {name: getattr(card, name) for name in self._fields}
        return lines_on_card(self._tips, texts, layout)

    def go_to(self, tip: Tip) -> None:
        """Speak of this tip, the cursor in its words."""
        if tip in self._tips:
            self._current = tip
            self._written_in = ""
            self._fields[tip.field].select(tip.span[0], tip.span[0])
            self._show()

    def go_to_field(self, field: str) -> None:
        """Speak of the first tip in this field, if there is one."""
        inside = (tip for tip in self._tips if tip.is_open and tip.field == field)
        self._current = next(inside, self._current)
        self._show()

    def look_for(self, field: str, start: int) -> None:
        """Speak of the tip that begins at this character, as soon as it is known."""
        self._wanted = (field, start)
        self._rest.start()

    def take_over(self) -> None:
        """Do what the balloon proposes, if it proposes something."""
        if (balloon := self.balloon) is not None:
            balloon.take_choice()

    # --- what is found, and which of it shows

    def _follow(self, cards: frozenset[str]) -> None:
        if self._card in cards:
            self._show_lines()
            self._rest.start()

    def _note_typing(self, name: str) -> None:
        self._written_in = name
        self._wanted = None
        self._has_typed = True
        self._rest.start()

    def _note_moving(self) -> None:
        self._has_moved = True
        self._rest.start()

    def _show_lines(self) -> None:
        if self._take_in():
            self.lines_changed.emit()

    def _take_in(self) -> bool:
        """Show the lines that belong to the words of now; whether they are others."""
        tips = tuple(tip for tip in tips_of(self._language.of(self._card)) if self._is_told(tip))
        if tips == self._tips:
            return False
        self._tips = tips
        self._current = self._now() or self._current
        for name, field in self._fields.items():
            field.set_underlines(underlines(tips, name))
        return True

    def _is_told(self, tip: Tip) -> bool:
        """A word that is being typed is not misspelled yet."""
        if tip.kind != "spelling" or tip.field != self._written_in:
            return True
        field = self._fields[tip.field]
        return not (field.edit.hasFocus() and field.cursor_at == tip.span[1])

    def _settle(self) -> None:
        """The keys rest: show the tip where the cursor is, or stay with the one that shows."""
        went_there = self._has_moved and not self._has_typed
        self._has_typed = self._has_moved = False
        if went_there:
            self._written_in = ""
        self._show_lines()
        here = self._looked_for() or (self._under_cursor() if went_there else None)
        self._current = here or self._still_there()
        self._show()
        if not self._language.can_spell and not self._told_no_spelling and self._card:
            self._told_no_spelling = True
            show_toast(self._page.window(), say(MISSING), "info-bold")

    def _looked_for(self) -> Tip | None:
        found = next((tip for tip in self._tips if (tip.field, tip.span[0]) == self._wanted), None)
        if found is not None:
            self._wanted = None
        return found

    def _under_cursor(self) -> Tip | None:
        for name, field in self._fields.items():
            if field.edit.hasFocus():
                inside = (tip for tip in self._tips if tip.field == name)
                return next((tip for tip in inside if tip.holds(field.cursor_at)), None)
        return None

    def _now(self) -> Tip | None:
        """What the balloon speaks of, where it stands now; None when its words are gone."""
        old = self._current
        if old is None:
            return None
        same = [tip for tip in self._tips if tip.about == old.about]
        return min(same, key=lambda tip: abs(tip.span[0] - old.span[0]), default=None)

    def _still_there(self) -> Tip | None:
        """What was shown, where it stands now; else the next thing that asks something."""
        old = self._current
        open_tips = [tip for tip in self._tips if tip.is_open]
        if old is None:
            return next(iter(open_tips), None)
        if (now := self._now()) is not None:
            return now
        names = list(self._fields)
        place = (names.index(old.field), old.span)
        behind = (tip for tip in open_tips if (names.index(tip.field), tip.span) >= place)
        return next(behind, next(iter(open_tips), None))

    def _turn(self, step: int) -> None:
        """To the tip before or after, round and round."""
        open_tips = [tip for tip in self._tips if tip.is_open]
        if self._current in open_tips:
            at = (open_tips.index(self._current) + step) % len(open_tips)
            self._current = open_tips[at]
            start, _ = self._current.span
            self._fields[self._current.field].place_cursor(start, start)
            self._show()

    def _show(self) -> None:
        tip = self._current
        for name, balloon in self._balloons.items():
            if tip is None or name != tip.field:
                self._put_away(name, balloon)
        for name, field in self._fields.items():
            if tip is None or name != tip.field:
                field.set_remark("")
        if tip is None:
            return
        balloon = self._balloon_under(tip.field)
        before = balloon.tip if balloon.isVisible() else None
        open_tips = [each for each in self._tips if each.is_open]
        at = open_tips.index(tip) + 1 if tip in open_tips else 0
        balloon.show_tip(tip, partial(self._sentence, tip), at, len(open_tips))
        if tip.kind == "spelling":
            balloon.suggest(self._language.suggestions(tip.words))
        balloon.show()
        self._fields[tip.field].set_remark(balloon.spoken)
        if before is None or before.about != tip.about:
            balloon.put_in_tab_order()
            balloon.announce()
            self.tip_shown.emit(balloon)

    def _put_away(self, name: str, balloon: TipBalloon) -> None:
        """Hide a balloon; a keyboard in it goes to the field, or to the balloon that comes up."""
        if balloon.isVisible() and has_focus(balloon):
            self._fields[self._current.field if self._current else name].setFocus()
        balloon.hide()

    def _balloon_under(self, name: str) -> TipBalloon:
        """The balloon under a field, made when it first has something to say."""
        if name not in self._balloons:
            balloon = TipBalloon()
            balloon.taken.connect(self._replace)
            balloon.rewritten.connect(self._select)
            balloon.left.connect(self._leave)
            balloon.chooser_wanted.connect(self._ask_who)
            balloon.left_by.connect(self._leave_by)
            balloon.passed_by.connect(self._pass_by)
            balloon.reconsidered.connect(self._reconsider)
            balloon.word_added.connect(self._add_word)
            balloon.turned.connect(self._turn)
            balloon.unfolded.connect(partial(self.tip_shown.emit, balloon))
            self._fields[name].add_below(balloon)
            self._balloons[name] = balloon
        return self._balloons[name]

    def _bring_suggestions(self, word: str) -> None:
        balloon, tip = self.balloon, self._current
        if balloon is not None and tip is not None and (tip.kind, tip.words) == ("spelling", word):
            balloon.suggest(self._language.suggestions(word))
            self._fields[tip.field].set_remark(balloon.spoken)

    # --- what can be done

    def _sentence(self, tip: Tip, words: str) -> str:
        text: str = getattr(self._document.card_set.card(self._card), tip.field)
        return sentence_with(text, tip, words)

    def _do(self, choose: Callable[[str, Tip], None]) -> None:
        """Do what was chosen about the words as they stand now, and go on to the next tip."""
        if (tip := self._now()) is not None:
            choose(self._card, tip)
            self._has_typed = self._has_moved = False
            self._settle()

    def _replace(self, words: str) -> None:
        self._do(partial(self._put, words))

    def _put(self, words: str, card: str, tip: Tip) -> None:
        """Put words in the place of those of the tip; the cursor stays where it is in the text.

        A cursor in words that are gone goes behind the new ones.
        """
        field = self._fields[tip.field]
        at, length = field.cursor_at, len(field.text())
        self._choices.replace(card, tip, words)
        if at >= tip.span[0]:
            at = max(at, tip.span[1]) + len(field.text()) - length
        field.place_cursor(at, at)

    def _select(self) -> None:
        if (tip := self._now()) is not None:
            self._fields[tip.field].select(*tip.span)

    def _leave(self) -> None:
        if self._keeper is not None:
            self._leave_by(self._keeper)
        else:
            self._ask_who()

    def _ask_who(self) -> None:
        if (balloon := self.balloon) is not None:
            balloon.ask_maker(self._document.card_set.makers)

    def _leave_by(self, by: str) -> None:
        self._keeper = by
        self._do(lambda card, tip: self._choices.keep(card, tip, by, adult=False))

    def _pass_by(self, role: str) -> None:
        self._do(lambda card, tip: self._choices.keep(card, tip, role, adult=True))

    def _reconsider(self) -> None:
        self._do(self._choices.reconsider)

    def _add_word(self) -> None:
        self._do(lambda _, tip: self._choices.add_word(tip))
