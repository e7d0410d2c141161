"""Does it fit, and does it read well: two meters under the text, and what the second one means.

How a text reads is worked out beside the window when the keys rest. It is a hint for who writes:
green or yellow, never red, and no certificate.
"""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kwartet.language.readability import TOO_MANY_WORDS, HardWord, Light, Reading, read_card
from kwartet.language.sentences import short_word
from kwartet.model.card_set import Word
from kwartet.ui.background import Background
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, FitMeter, Label, LightsMeter, PaperCard, Themed
from kwartet.ui.widgets.labels import Tone
from kwartet.ui.widgets.marks import Icon

_TONES: dict[Light, Tone] = {Light.GREEN: "good", Light.YELLOW: "notice"}
_SIDE_BY_SIDE_TO = 1.2
"""The text size up to which the meters fit beside each other."""


class _Row(Themed, QWidget):
    """A sign, what there is to say, and perhaps what to do about it."""

    def __init__(self, icon: str, tone: Tone, html: str, button: Button | None = None) -> None:
        super().__init__()
        self.words = Label(html, "small", wrap=True, rich=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(Icon(icon, 18, tone))
        self._row.addWidget(self.words, 1)
        if button is not None:
            self._row.addWidget(button)
        self.follow_theme()

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(10))
        super().restyle()


class ReadingPanel(Themed, QWidget):
    """The two meters; pressing the second one tells what it found."""

    sentence_wanted = Signal(int, int)
    """Somebody wants to see the longest sentence: its first and past its last character."""
    glossary_wanted = Signal(str)
    """Somebody wants the word list, to explain this word unless it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._own: tuple[Word, ...] = ()
        self._reading: Reading | None = None
        self._reader = Background(self._take, self)
        #: nl: Past het?
        self.fit = FitMeter(self.tr("Does it fit?"))
        #: nl: Leest fijn?
        self.meter = LightsMeter(self.tr("Reading"))
        #: nl: Wat valt er op?
        self.meter.setToolTip(self.tr("What stands out?"))
        self.details = PaperCard(radius=12)
        self._found = QVBoxLayout(self.details)
        self.details.hide()
        self._meters = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._meters.addWidget(self.fit)
        self._meters.addWidget(self.meter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._meters)
        self._column.addWidget(self.details)
        self.meter.toggled.connect(self._open)
        self.follow_theme()

    def read(self, text: str, own: tuple[Word, ...], *, dutch: bool) -> None:
        """Look how a text reads; only Dutch can be told about. ``own`` words are the makers'."""
        self.meter.setVisible(dutch)
        self.details.setVisible(dutch and self.meter.isChecked())
        if (text, own) != (self._text, self._own) and dutch:
            self._text, self._own = text, own
            self._reader.forget()
            self._reader.run(partial(_read, text, own))

    def restyle(self) -> None:
        """Take spacing from the theme again; large text puts the meters under each other."""
        beside = theme.text_scale <= _SIDE_BY_SIDE_TO
        direction = QBoxLayout.Direction
        self._meters.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._meters.setSpacing(theme.px(20 if beside else 12))
        self._column.setSpacing(theme.px(12))
        side = theme.px(14)
        self._found.setContentsMargins(side, theme.px(10), side, theme.px(10))
        self._found.setSpacing(theme.px(8))
        super().restyle()

    def _take(self, result: tuple[str, tuple[Word, ...], Reading]) -> None:
        text, own, reading = result
        if (text, own) == (self._text, self._own):
            self._reading = reading
            self._show_lights(reading)
            self._tell()

    def _show_lights(self, reading: Reading) -> None:
        if not reading.words:
            self.meter.show_lights((None, None), "", "ink2")
            return
        lights = (_TONES[reading.sentence_light], _TONES[reading.words_light])
        long_sentence, hard_words = (light == "notice" for light in lights)
        if long_sentence and hard_words:
            #: nl: Kan fijner
            verdict = self.tr("Simplify?")
        elif long_sentence:
            #: nl: Lange zin
            verdict = self.tr("Long sentence")
        elif hard_words:
            #: nl: Lastig
            verdict = self.tr("Hard words")
        else:
            #: nl: Prima
            verdict = self.tr("Fine")
        tone: Tone = "notice" if long_sentence or hard_words else "good"
        self.meter.show_lights(lights, verdict, tone)

    def _open(self, opened: bool) -> None:
        self.details.setVisible(opened)
        self._tell()

    def _tell(self) -> None:
        """Fill what is opened with what was found."""
        if not self.meter.isChecked():
            return
        while (item := self._found.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if self._reading is not None and self._reading.words:
            self._found.addWidget(self._sentence_row(self._reading))
            for row in self._word_rows(self._reading):
                self._found.addWidget(row)
        #: nl: Een hulpje, geen keurmerk. Of het werkt, merk je in de klas.
        note = self.tr("A hint, not a certificate. Whether it works, a class will tell.")
        #: nl: Woordenlijst
        button = Button(self.tr("Word list"), "quiet", "book-open-bold", size="compact")
        button.clicked.connect(lambda: self.glossary_wanted.emit(""))
        self._found.addWidget(Label(note, "help", "ink2", wrap=True))
        self._found.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)

    def _sentence_row(self, reading: Reading) -> _Row:
        count = reading.words
        if reading.sentence_light is Light.GREEN:
            #: nl: De langste zin heeft %n woord(en). Dat leest vlot.
            words = self.tr("The longest sentence has %n word(s). That reads quickly.", "", count)
            return _Row("check-bold", "good", words)
        if count <= TOO_MANY_WORDS:
            #: nl: De langste zin heeft %n woorden. Twee korte zinnen lezen fijner.
            words = self.tr(
                "The longest sentence has %n word(s). Two short ones read easier.", "", count
            )
        else:
            #: nl: Eén zin heeft %n woorden. Dat is een flinke: knip hem in stukjes.
            words = self.tr("One sentence has %n word(s). That is a lot: cut it up.", "", count)
        #: nl: Laat zien
        show = Button(self.tr("Show"), size="compact")
        show.clicked.connect(lambda: self.sentence_wanted.emit(*reading.longest))
        return _Row("lightbulb-bold", "notice", words, show)

    def _word_rows(self, reading: Reading) -> list[_Row]:
        unique = {each.word.casefold(): each for each in reading.hard_words}
        if not unique:
            #: nl: Geen lastige woorden.
            return [_Row("check-bold", "good", self.tr("No hard words."))]
        return [self._word_row(each) for each in unique.values()]

    def _word_row(self, hard: HardWord) -> _Row:
        bold = f"<b>{escape(short_word(hard.word))}</b>"
        if hard.term is not None:
            return _Row("book-open-bold", "info", f"{bold}: {escape(hard.term.plain)}.")
        #: nl: %1 kent niet iedereen. Leg het uit, of kies een ander woord.
        words = self.tr("Not everybody knows %1. Explain it, or choose another word.")
        #: nl: Leg uit
        button = Button(self.tr("Explain"), size="compact")
        button.setAccessibleName(f"{button.text()}: {hard.word}")
        begun = hard.word[:1].lower() + hard.word[1:]  # a capital that only begins a sentence
        word = begun if begun.islower() else hard.word
        button.clicked.connect(lambda: self.glossary_wanted.emit(word))
        return _Row("lightbulb-bold", "notice", words.replace("%1", bold), button)


def _read(text: str, own: tuple[Word, ...]) -> tuple[str, tuple[Word, ...], Reading]:
    return text, own, read_card(text, own)
