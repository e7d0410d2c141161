"""The main button with all that follows from it: progress, stopping, and where the file is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kwartet.ui.printing.choices import Product
from kwartet.ui.printing.export_job import Step
from kwartet.ui.printing.pace import seconds_left
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, ElidedLabel, Label, ProgressBar, Themed
from kwartet.ui.widgets.marks import Icon

_MINUTE_S = 60
_FEW_S = 3


class ResultLine(Themed, QWidget):
    """What was made and where, with the way to it; or why it was not made."""

    def __init__(self) -> None:
        super().__init__()
        self._files: list[Path] = []
        self._icon = Icon("check-circle-fill", 22, "good")
        self._words = Label("", "small_strong", wrap=True)
        self._name = ElidedLabel("", "help", "ink2")
        #: nl: Open
        self.open_button = Button(self.tr("Open"), icon="arrow-square-out-bold", size="compact")
        #: nl: Toon in map
        self.folder_button = Button(self.tr("Show in folder"), icon="folder-bold", size="compact")
        self.open_button.clicked.connect(lambda: _open(self._files[0]))
        self.folder_button.clicked.connect(lambda: _open(self._files[0].parent))
        self._head = QHBoxLayout()
        self._head.addWidget(self._icon)
        self._head.addWidget(self._words, 1)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.open_button, 1)
        self._buttons.addWidget(self.folder_button, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._name)
        self._column.addLayout(self._buttons)
        self.follow_theme()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.plain

    def show_files(self, words: str, name: str, files: list[Path]) -> None:
        """Say that it is done, and offer to go there."""
        self._files = files
        self._icon.show_icon("check-circle-fill", "good")
        self._words.set_tone("good")
        self._say(words)
        self._name.set_text(name)
        for part in (self._name, self.open_button, self.folder_button):
            part.show()

    def show_failure(self, words: str) -> None:
        """Say why it was not made."""
        self._icon.show_icon("warning-circle-fill", "error")
        self._words.set_tone("error")
        self._say(words)
        for part in (self._name, self.open_button, self.folder_button):
            part.hide()

    def _say(self, words: str) -> None:
        self._words.set_text(words)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self._head.setSpacing(theme.px(8))
        self._buttons.setSpacing(theme.px(8))
        super().restyle()


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class ExportPanel(Themed, QWidget):
    """*Maak PDF*, and while it is being made how far it is."""

    make = Signal()
    """The main button was pressed."""
    stop = Signal()
    """Stop was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._product = Product.PRESS
        self._blocking = 0
        self._proof_word = ""
        self._busy = False
        self._page = Label("", "small_strong")
        self._left = Label("", "small", "ink2")
        #: nl: Voortgang
        self._bar = ProgressBar(self.tr("Progress"))
        self.make_button = Button("", "pri", "file-pdf-bold", size="large")
        #: nl: Stop
        self.stop_button = Button(self.tr("Stop"), size="large")
        self.result = ResultLine()
        self._note = Label("", "help", "ink2", wrap=True)
        self._words = QHBoxLayout()
        self._words.addWidget(self._page)
        self._words.addStretch(1)
        self._words.addWidget(self._left)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.make_button, 1)
        self._buttons.addWidget(self.stop_button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.result)
        self._column.addLayout(self._words)
        self._column.addWidget(self._bar)
        self._column.addLayout(self._buttons)
        self._column.addWidget(self._note)
        self.make_button.clicked.connect(self._make)
        self.stop_button.clicked.connect(self.stop)
        self.result.hide()
        self._arrange()
        self.follow_theme()

    @property
    def note(self) -> str:
        """The explanation under the button."""
        return self._note.plain

    @property
    def page_words(self) -> str:
        """How far it is, in words."""
        return self._page.plain

    def show_order(self, product: Product, blocking: int, proof_word: str) -> None:
        """Name what the button makes.

        Args:
            product: What is made.
            blocking: The number of red points that are open.
            proof_word: What the file says about that in its margin, or nothing.
        """
        self._product, self._blocking, self._proof_word = product, blocking, proof_word
        self._arrange()

    def set_possible(self, possible: bool) -> None:
        """Whether there is anything to make."""
        self.make_button.setEnabled(possible)
        self._arrange()

    def forget_result(self) -> None:
        """What was made before belongs to other choices."""
        self.result.hide()

    def show_step(self, step: Step) -> None:
        """Show how far it is."""
        self._set_busy(busy=True)
        self._bar.setRange(0, max(1, step.total))
        self._bar.setValue(step.done)
        #: nl: Bladzijde {page} van {all}
        words = self.tr("Page {page} of {all}")
        if self._product is Product.PICTURES:
            #: nl: Plaatje {page} van {all}
            words = self.tr("Picture {page} of {all}")
        self._page.set_text(words.format(page=step.done, all=step.total))
        self._left.set_text(self._left_words(seconds_left(step.done, step.total, step.elapsed_s)))

    def show_done(self, files: list[Path]) -> None:
        """Say what was made."""
        self._set_busy(busy=False)
        #: nl: Klaar
        words = self.tr("Done")
        name = files[0].name
        if self._product is Product.PICTURES:
            #: nl: {count} plaatjes klaar
            words = self.tr("{count} pictures done").format(count=len(files))
            name = files[0].parent.name
        elif len(files) > 1:
            #: nl: {count} bestanden klaar
            words = self.tr("{count} files done").format(count=len(files))
        self.result.show_files(words, name, files)

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was made."""
        self._set_busy(busy=False)
        self.result.show_failure(sentence)

    def show_stopped(self) -> None:
        """Say that it was stopped."""
        self._set_busy(busy=False)
        #: nl: Gestopt. Er is niets gemaakt.
        words = self.tr("Stopped. Nothing was made.")
        if self._product is Product.PICTURES:
            #: nl: Gestopt. De plaatjes die al klaar waren, blijven.
            words = self.tr("Stopped. Pictures that were done stay.")
        self.result.show_failure(words)

    def show_stopping(self) -> None:
        """Say that stopping has been asked for."""
        self.stop_button.setEnabled(False)
        #: nl: Stoppen…
        self._left.set_text(self.tr("Stopping…"))

    def begin(self) -> None:
        """Something is being made from now on."""
        self.result.hide()
        #: nl: Beginnen…
        self._page.set_text(self.tr("Starting…"))
        self._left.set_text("")
        self._bar.setRange(0, 1)
        self._bar.setValue(0)
        self.stop_button.setEnabled(True)
        self._set_busy(busy=True)

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(10))
        self._buttons.setSpacing(theme.px(10))
        super().restyle()

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self._arrange()

    def _arrange(self) -> None:
        """Show what belongs to making or to waiting for somebody to begin."""
        for part in (self._page, self._left, self._bar, self.stop_button):
            part.setVisible(self._busy)
        pictures = self._product is Product.PICTURES
        self.make_button.set_icon_name("image-bold" if pictures else "file-pdf-bold")
        self.make_button.setText(self._busy_words() if self._busy else self._make_words())
        self._note.set_text(self._note_words())
        self._note.setVisible(bool(self._note.plain))

    def _make(self) -> None:
        """One thing at a time."""
        if not self._busy:
            self.make.emit()

    def _make_words(self) -> str:
        if self._product is Product.PICTURES:
            #: nl: Maak plaatjes
            return self.tr("Make pictures")
        if self._proof_word and self.make_button.isEnabled():
            #: nl: Maak proef-PDF
            return self.tr("Make proof PDF")
        #: nl: Maak PDF
        return self.tr("Make PDF")

    def _busy_words(self) -> str:
        if self._product is Product.PICTURES:
            #: nl: Bezig met plaatjes
            return self.tr("Making pictures")
        if self._proof_word:
            #: nl: Bezig met proef-PDF
            return self.tr("Making proof PDF")
        #: nl: Bezig met PDF
        return self.tr("Making PDF")

    def _note_words(self) -> str:
        if not self._blocking or not self.make_button.isEnabled():
            return ""
        #: nl: Er staat nog 1 rood punt open.
        one = self.tr("1 red point is still open.")
        #: nl: Er staan nog {count} rode punten open.
        more = self.tr("{count} red points are still open.")
        words = one if self._blocking == 1 else more.format(count=self._blocking)
        if self._proof_word:
            #: nl: Je PDF krijgt daarom het woord {word} in de marge.
            reason = self.tr("That is why your PDF says {word} in the margin.")
            words = f"{words} {reason.format(word=self._proof_word)}"
        return words

    def _left_words(self, left_s: float | None) -> str:
        if left_s is None:
            return ""
        if left_s <= _FEW_S:
            #: nl: bijna klaar
            return self.tr("almost done")
        if left_s < _MINUTE_S:
            #: nl: nog zo’n {count} seconden
            return self.tr("some {count} seconds left").format(count=round(left_s))
        #: nl: nog zo’n {count} minuten
        return self.tr("some {count} minutes left").format(count=max(2, round(left_s / _MINUTE_S)))
