"""The editor of one card: its quartet at the left, the card itself, the form at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.layout.cards import lay_out_back, lay_out_front
from kwartet.layout.display import DisplayList
from kwartet.model.card_set import CardSet, Style
from kwartet.ui.design.card_form import CardForm
from kwartet.ui.design.card_stage import CardStage
from kwartet.ui.design.card_words import spoken_card
from kwartet.ui.design.checks import Checks
from kwartet.ui.design.class_stickers import ClassStickers
from kwartet.ui.design.feedback import Feedback
from kwartet.ui.design.idle import IdleWork
from kwartet.ui.design.language_check import LanguageCheck
from kwartet.ui.design.photo_frame import photo_frame
from kwartet.ui.design.quartet_strip import QuartetStrip
from kwartet.ui.design.stage_bar import BACK, FRONT, StageBar
from kwartet.ui.design.thumbnails import Thumbnails
from kwartet.ui.document import Document
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Divider, Panel, Themed

_COMPACT_BELOW = 1400
_FORM_SHARE = 0.4
"""How much of the window the form may take for larger text."""
_REST_MS = 120
"""How long the keys rest before that is shown which need not follow each of them."""


class CardEditor(Themed, QWidget):
    """Where a card is written.

    Args:
        document: The set.
        checks: Knows what is wrong with the cards.
        feedback: Knows what classes thought of the cards.
        thumbnails: Paints the small cards.
        idle: Paints the illustrations when there is time.
        language: Knows which words could be better.
        parent: As in Qt.
    """

    back = Signal()
    """To the wall."""
    card_shown = Signal(str)
    """The id of the card that is edited from now on."""
    card_gone = Signal()
    """The card being edited is no longer in the set."""

    def __init__(
        self,
        document: Document,
        checks: Checks,
        feedback: Feedback,
        thumbnails: Thumbnails,
        idle: IdleWork,
        language: LanguageCheck,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._checks = checks
        self._feedback = feedback
        self._card = ""
        self._side = FRONT
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._show_state)
        self.strip = QuartetStrip(document, checks, thumbnails)
        self.bar = StageBar()
        self.stage = CardStage()
        self.stickers = ClassStickers()
        self.form = CardForm(document, checks, language, idle)
        self._lay_out()
        self._connect()
        self._add_keys()
        self.follow_theme()

    @property
    def card_id(self) -> str:
        """The id of the card being edited."""
        return self._card

    def show_card(self, card_id: str) -> None:
        """Edit this card; ``KeyError`` when the set has none with this id."""
        self._document.card_set.locate(card_id)
        self._document.end_typing()
        self._card = card_id
        self._show_front()
        self.stage.set_zoom(1.0)
        self._show_stickers()
        self._refresh()
        self.card_shown.emit(card_id)

    def focus_field(self, field: str = "") -> None:
        """Bring the keyboard to a field."""
        self.form.focus_field(field)

    def restyle(self) -> None:
        """Take widths from the theme again."""
        self._divide()
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower sides in a narrow window."""
        self._divide()
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        middle = Panel("ground")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stage, 1)
        column.addWidget(self.stickers)
        self._right = Panel("sheet")
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.form)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.strip)
        row.addWidget(Divider(upright=True))
        row.addWidget(middle, 1)
        row.addWidget(Divider(upright=True))
        row.addWidget(self._right)

    def _connect(self) -> None:
        self._document.changed.connect(self._follow)
        self._document.moved.connect(self._refresh)
        self._feedback.changed.connect(self._show_stickers)
        self.strip.back.connect(self.back)
        self.strip.card_chosen.connect(self.show_card)
        self.strip.stepped.connect(self._step)
        self.bar.side_chosen.connect(self._turn_to)
        self.bar.overlay_chosen.connect(self.stage.set_overlay)
        self.bar.zoom_stepped.connect(self._zoom)
        self.stage.zoomed.connect(self.bar.show_zoom)
        self.form.photo_mode.connect(self._show_frame)
        picture = self.form.picture
        self.stage.photo_dropped.connect(picture.take_file)
        self.stage.photo_moved.connect(picture.move_photo)
        self.stage.photo_zoomed.connect(picture.step_zoom)
        self.stage.let_go.connect(self._document.end_typing)
        self.form.tips.lines_changed.connect(self._show_lines)
        self.stage.tip_wanted.connect(self.form.tips.go_to)

    def _add_keys(self) -> None:
        keys = {
            "Alt+Left": lambda: self._step(-1),
            "Alt+Right": lambda: self._step(1),
            "Ctrl+D": self._turn,
            "Ctrl+Return": self.form.tips.take_over,
            "Ctrl+Enter": self.form.tips.take_over,
            "Ctrl+;": self.bar.overlay.toggle,
            "Ctrl++": lambda: self._zoom(1),
            "Ctrl+=": lambda: self._zoom(1),
            "Ctrl+-": lambda: self._zoom(-1),
            "Ctrl+0": lambda: self._zoom(0),
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _follow(self, before: CardSet, after: CardSet) -> None:
        if not self._card:
            return
        if all(card.id != self._card for card in after.cards):
            self._card = ""
            self.card_gone.emit()
        else:
            self._show_content()
            self._rest.start()

    def _refresh(self) -> None:
        if self._card:
            self._show_content()
            self._show_state()

    def _show_stickers(self) -> None:
        self.stickers.show_counts(self._feedback.of_card(self._card))
        self.stickers.setVisible(self._feedback.total() > 0)

    def _show_content(self) -> None:
        """What changes with every key: the card and the form."""
        self.stage.show_side(*self._shown_side())
        self.form.show_card(self._card)

    def _show_state(self) -> None:
        """What may wait until the keys rest: what is wrong, the small cards, the spoken name."""
        self._rest.stop()
        if self._card:
            self.form.show_problems()
            self.strip.show_card(self._card)
            self._name_stage()

    def _shown_side(self) -> tuple[DisplayList, Style, Path]:
        card_set = self._document.card_set
        if self._side == BACK:
            items: DisplayList = lay_out_back(card_set)
        else:
            items = lay_out_front(card_set, *card_set.locate(self._card)).items
        return items, card_set.style, self._document.pictures

    def _name_stage(self) -> None:
        card_set = self._document.card_set
        quartet, index = card_set.locate(self._card)
        status = self._checks.status(self._card)
        self.stage.setAccessibleName(spoken_card(card_set, quartet, index, status))

    def _show_front(self) -> None:
        self._side = FRONT
        self.bar.side.choose(FRONT)

    def _show_lines(self) -> None:
        """Show under which words on the card there is a tip."""
        card_set = self._document.card_set
        if self._side == BACK or not self.form.tips.tips:
            self.stage.set_lines(())
        else:
            layout = lay_out_front(card_set, *card_set.locate(self._card))
            self.stage.set_lines(self.form.tips.lines_on(layout))

    def _turn_to(self, side: str) -> None:
        self._side = side
        self.stage.turn_to(*self._shown_side())
        self._show_lines()
        self._show_frame(self.form.picture.is_placing)

    def _turn(self) -> None:
        side = FRONT if self._side == BACK else BACK
        self.bar.side.choose(side)
        self._turn_to(side)

    def _zoom(self, step: int) -> None:
        if step:
            self.stage.step_zoom(step)
        else:
            self.stage.set_zoom(1.0)

    def _step(self, step: int) -> None:
        ids = [card.id for card in self._document.card_set.cards]
        at = ids.index(self._card) + step
        if 0 <= at < len(ids):
            self.show_card(ids[at])

    def _show_frame(self, placing: bool) -> None:
        movable = placing and self._side == FRONT and not self._document.read_only
        card_set = self._document.card_set
        self.stage.set_frame(photo_frame(card_set, self._card) if movable else None)

    def _divide(self) -> None:
        compact = self.width() < _COMPACT_BELOW * theme.scale
        self.strip.setFixedWidth(theme.px(215 if compact else 291))
        form = 452 if compact else 476
        larger = min(theme.em(form), round(self.width() * _FORM_SHARE))
        self._right.setFixedWidth(max(theme.px(form), larger))
