"""How a product is made: the choices under the product that is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import urlparse

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kwartet.layout.imposition import Cut, SheetOptions
from kwartet.model.card_set import CardSet
from kwartet.pdf.presets import PageOrder, Preset
from kwartet.ui.language import say
from kwartet.ui.printing.choices import LARGEST_SHIFT_MM, PICTURE_DPIS, Choices, Product
from kwartet.ui.printing.millimetres import Millimetres
from kwartet.ui.printing.quartet_choice import QuartetSheet
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, Dropdown, Label, Segment, Themed

_CUTS: dict[str, Cut] = {"marks": "marks", "dotted": "dotted", "none": "none"}


class _Part(Themed, QWidget):
    """A heading and what belongs under it, in a column."""

    def __init__(self, label: str, *parts: QWidget) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.addWidget(Label(label, "label", "ink2"))
        for part in parts:
            self._column.addWidget(part)
        self.follow_theme()

    def restyle(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        super().restyle()


class PressOptions(Themed, QWidget):
    """The printing company, what it wants, and in which order the pages come."""

    preset_chosen = Signal(str)
    """The key of the preset that a person chose."""

    def __init__(self, presets: Mapping[str, Preset]) -> None:
        super().__init__()
        self._presets = presets
        #: nl: Drukker
        name = self.tr("Print shop")
        self.preset = Dropdown(name)
        self.preset.setSizeAdjustPolicy(
            Dropdown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for key, preset in presets.items():
            self.preset.addItem(say(preset.label), key)
        self._source = Label("", "help", "ink2", wrap=True)
        self._order = Label("", "small", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.addWidget(_Part(name, self.preset, self._source))
        #: nl: Volgorde van de bladzijden
        self._column.addWidget(_Part(self.tr("Order of the pages"), self._order))
        self.preset.activated.connect(self._choose)
        self.follow_theme()

    def show_preset(self, key: str) -> None:
        """Show a preset with where it comes from."""
        preset = self._presets[key]
        self.preset.setCurrentIndex(self.preset.findData(key))
        checked = QDate.fromString(preset.checked_on.isoformat(), Qt.DateFormat.ISODate)
        day = QLocale().toString(checked, "d MMM yyyy").replace(".", "")
        #: nl: Bron: {source}, nagekeken op {day}
        words = self.tr("Source: {source}, checked on {day}")
        self._source.set_text(words.format(source=short_source(preset.source), day=day))
        self._source.setToolTip(preset.source)
        self._order.set_text(self._order_words(preset.order))

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(14))
        super().restyle()

    def _choose(self, _index: int) -> None:
        key = str(self.preset.currentData())
        self.show_preset(key)
        self.preset_chosen.emit(key)

    def _order_words(self, order: PageOrder) -> str:
        return {
            #: nl: Om en om: voorkant, achterkant, voorkant…
            PageOrder.ALTERNATING: self.tr("In turn: front, back, front…"),
            #: nl: Alle voorkanten, dan één achterkant
            PageOrder.FRONTS_THEN_BACK: self.tr("All fronts, then one back"),
            #: nl: Om en om: achterkant, voorkant, achterkant…
            PageOrder.BACK_BEFORE_FRONT: self.tr("In turn: back, front, back…"),
            #: nl: Twee bestanden: alle voorkanten, en de achterkant
            PageOrder.TWO_FILES: self.tr("Two files: all fronts, and the back"),
        }[order]


def short_source(source: str) -> str:
    """A source without the length of web addresses: the names of the sites, or the text itself."""
    words = (urlparse(word).netloc.removeprefix("www.") for word in source.split())
    sites = list(dict.fromkeys(site for site in words if site))
    return ", ".join(sites) or source


class SheetsOptions(Themed, QWidget):
    """The paper, how the printer turns it, how the cards lie and are cut, and how far it is off."""

    changed = Signal(object)
    """The :class:`~kwartet.layout.imposition.SheetOptions` of now."""

    def __init__(self) -> None:
        super().__init__()
        self._options = SheetOptions()
        #: nl: Papier
        paper = self.tr("Paper")
        self.paper = Segment([("A4", "A4"), ("A3", "A3")], paper)
        #: nl: Omdraaien over
        turn = self.tr("Turned on")
        #: nl: Lange kant
        long_edge = self.tr("Long edge")
        #: nl: Korte kant
        short_edge = self.tr("Short edge")
        self.turn = Segment([("long", long_edge), ("short", short_edge)], turn)
        #: nl: Kaarten liggen
        lie = self.tr("Cards lie")
        #: nl: Los
        apart = self.tr("Apart")
        #: nl: Tegen elkaar
        abutting = self.tr("Touching")
        self.gutters = Segment([("apart", apart), ("abutting", abutting)], lie)
        #: nl: Snijlijnen
        cut = self.tr("Cutting lines")
        #: nl: Tekens
        marks = self.tr("Marks")
        #: nl: Stippels
        dotted = self.tr("Dots")
        #: nl: Geen
        none = self.tr("None")
        self.cut = Segment([("marks", marks), ("dotted", dotted), ("none", none)], cut)
        #: nl: Rechts
        self.back_x = Millimetres(self.tr("Right"), LARGEST_SHIFT_MM)
        #: nl: Omlaag
        self.back_y = Millimetres(self.tr("Down"), LARGEST_SHIFT_MM)
        #: nl: Achterkant verschuiven
        shift = self.tr("Shift the back")
        #: nl: Ligt de achterkant niet recht achter de voorkant? Meet het verschil en vul het in.
        why = self.tr("Does the back lie beside its front? Measure how far and type it in.")
        self._column = QVBoxLayout(self)
        for label, segment in (
            (paper, self.paper),
            (turn, self.turn),
            (lie, self.gutters),
            (cut, self.cut),
        ):
            self._column.addWidget(_Part(label, segment))
            segment.chosen.connect(self._change)
        self.shift_button = Button(shift, "quiet", icon_after="caret-down-bold", size="compact")
        self._shift = _Part(shift, Label(why, "help", "ink2", wrap=True), self.back_x, self.back_y)
        self._column.addWidget(self.shift_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._shift)
        self.shift_button.clicked.connect(lambda: self._show_shift(shows=True))
        self._show_shift(shows=False)
        self.back_x.changed.connect(self._change)
        self.back_y.changed.connect(self._change)
        self.follow_theme()

    def show_options(self, options: SheetOptions) -> None:
        """Show these options; ``changed`` stays silent."""
        self._options = options
        self.paper.choose(options.paper)
        self.turn.choose(options.turn)
        self.gutters.choose("apart" if options.gutters else "abutting")
        self.cut.choose(options.cut)
        self.back_x.set_value(options.back_x_mm)
        self.back_y.set_value(options.back_y_mm)
        if options.back_x_mm or options.back_y_mm:
            self._show_shift(shows=True)

    def _show_shift(self, *, shows: bool) -> None:
        """Show the numbers, which few printers need, or only the way to them."""
        self.shift_button.setVisible(not shows)
        self._shift.setVisible(shows)
        if shows and self.shift_button.hasFocus():
            self.back_x.setFocus(Qt.FocusReason.TabFocusReason)

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(12))
        super().restyle()

    def _change(self) -> None:
        self._options = SheetOptions(
            paper="A3" if self.paper.current == "A3" else "A4",
            turn="short" if self.turn.current == "short" else "long",
            gutters=self.gutters.current == "apart",
            cut=_CUTS[self.cut.current],
            back_x_mm=self.back_x.value_mm,
            back_y_mm=self.back_y.value_mm,
        )
        self.changed.emit(self._options)


class PictureOptions(Themed, QWidget):
    """How fine the pictures are."""

    dpi_chosen = Signal(int)
    """Dots per inch."""

    def __init__(self) -> None:
        super().__init__()
        #: nl: Scherpte
        label = self.tr("Sharpness")
        self.dpi = Segment([(str(dpi), str(dpi)) for dpi in PICTURE_DPIS], label)
        #: nl: Beeldpunten per inch. 150 is genoeg voor een scherm, 300 voor druk.
        why = self.tr("Dots per inch. 150 will do for a screen, 300 for print.")
        self._column = QVBoxLayout(self)
        self._column.addWidget(_Part(label, self.dpi, Label(why, "help", "ink2", wrap=True)))
        self.dpi.chosen.connect(lambda key: self.dpi_chosen.emit(int(key)))
        self.follow_theme()

    def show_dpi(self, dpi: int) -> None:
        """Show this sharpness; ``dpi_chosen`` stays silent."""
        self.dpi.choose(str(dpi))

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._column.setContentsMargins(0, 0, 0, 0)
        super().restyle()


class Options(Themed, QWidget):
    """The options of the chosen product, and which quartets it is made of."""

    changed = Signal(object)
    """The :class:`~kwartet.ui.printing.choices.Choices` of now."""

    def __init__(self, presets: Mapping[str, Preset]) -> None:
        super().__init__()
        self._choices = Choices()
        self._card_set: CardSet | None = None
        self.press = PressOptions(presets)
        self.sheets = SheetsOptions()
        self.pictures = PictureOptions()
        self.quartets = Button("", icon_after="caret-right-bold")
        self._column = QVBoxLayout(self)
        for part in (self.press, self.sheets, self.pictures):
            self._column.addWidget(part)
        #: nl: Wat gaat mee?
        self._column.addWidget(_Part(self.tr("What goes along?"), self.quartets))
        self.press.preset_chosen.connect(lambda key: self._change(preset=key))
        self.sheets.changed.connect(lambda sheets: self._change(sheets=sheets))
        self.pictures.dpi_chosen.connect(lambda dpi: self._change(picture_dpi=dpi))
        self.quartets.clicked.connect(self.ask_which_quartets)
        self.follow_theme()

    def show_choices(self, choices: Choices, card_set: CardSet) -> None:
        """Show these choices for this set; ``changed`` stays silent."""
        self._choices, self._card_set = choices, card_set
        self.press.setVisible(choices.product is Product.PRESS)
        self.sheets.setVisible(choices.product is Product.SHEETS)
        self.pictures.setVisible(choices.product is Product.PICTURES)
        self.press.show_preset(choices.preset)
        self.sheets.show_options(choices.sheets)
        self.pictures.show_dpi(choices.picture_dpi)
        self.quartets.setText(self._quartet_words(choices.only, card_set))

    def ask_which_quartets(self) -> None:
        """Let somebody tick the quartets that are printed."""
        if self._card_set is None:
            return
        sheet = QuartetSheet(self.window(), self._card_set, self._choices.only)
        sheet.chosen.connect(lambda only: self._change(only=only))
        sheet.open()

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(14))
        super().restyle()

    def _change(self, **what: object) -> None:
        self._choices = replace(self._choices, **what)  # type: ignore[arg-type]
        if self._card_set is not None:
            self.show_choices(self._choices, self._card_set)
        self.changed.emit(self._choices)

    def _quartet_words(self, only: frozenset[str], card_set: CardSet) -> str:
        names = [quartet.name for quartet in card_set.quartets if quartet.id in only]
        if not names:
            #: nl: Alle {count} kwartetten
            words = self.tr("All {count} quartets")
            return words.format(count=len(card_set.quartets))
        if len(names) == 1:
            return names[0]
        #: nl: {count} kwartetten van de {all}
        words = self.tr("{count} of {all} quartets")
        return words.format(count=len(names), all=len(card_set.quartets))
