"""How the words stand before printing: tips that are open, what was left, how the set reads."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kwartet.language.readability import EASY
from kwartet.language.summary import Keeper, LanguageSummary
from kwartet.model.problems import Severity
from kwartet.ui.design.tip_words import spoken_role
from kwartet.ui.printing.facts import FactTable
from kwartet.ui.printing.findings import Findings
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Label, Themed

_VERY_EASY, _AVERAGE = 90, 60
"""From which figure on: the classes of Flesch and Douma, which calls 60 to 70 average."""


class LanguageFacts(Themed, QWidget):
    """A few rows about the words of the set; away for a set that is not in Dutch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = FactTable()
        self._note = Label("", "help", "ink2", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.table)
        self._column.addWidget(self._note)
        self.hide()
        self.follow_theme()

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        inset = theme.px(12)
        self._note.setContentsMargins(inset, theme.px(4), inset, theme.px(4))
        super().restyle()

    @property
    def note(self) -> str:
        """What is said of the figure."""
        return self._note.plain if self._note.isVisibleTo(self) else ""

    def show_findings(self, findings: Findings) -> None:
        """Show what was found about the words."""
        summary = findings.language
        self.setVisible(summary is not None)
        if summary is None:
            return
        #: nl: Taaltips
        rows = [(self.tr("Language tips"), self._open(findings))]
        if summary.kept:
            #: nl: Zo gelaten
            rows.append((self.tr("Left as it is"), self._kept(summary)))
        if summary.figure is not None:
            #: nl: Het hele spel
            rows.append((self.tr("The whole game"), self._reads(summary.figure)))
            #: nl: Het leesgetal telt woorden, lettergrepen en zinnen van alle kaarten samen.
            #: Vanaf {easy} leest het makkelijk. Het is geen keurmerk: een klas vertelt je meer.
            note = self.tr(
                "The reading figure counts words, syllables and sentences of all cards together. "
                "From {easy} on it reads easily. It is no certificate: a class tells you more."
            )
            self._note.set_text(note.format(easy=EASY))
        self._note.setVisible(summary.figure is not None)
        self.table.show_rows(rows)

    def _open(self, findings: Findings) -> str:
        tips = [each for each in findings.problems if each.code.startswith("language-")]
        blocking = sum(each.severity is Severity.BLOCK for each in tips)
        if not tips:
            #: nl: geen open
            return self.tr("none open")
        #: nl: {count} open
        words = self.tr("{count} open").format(count=len(tips))
        if blocking:
            #: nl: {count} eerst samen bekijken
            first = self.tr("{count} to look at together first").format(count=blocking)
            words = f"{words}, {first}"
        return words

    def _kept(self, summary: LanguageSummary) -> str:
        if len(summary.kept) == 1:
            (keeper, count) = summary.kept[0]
            return f"{count} {self._by(keeper)}"
        parts = ", ".join(f"{count} {self._by(keeper)}" for keeper, count in summary.kept)
        return f"{summary.kept_count}: {parts}"

    def _by(self, keeper: Keeper) -> str:
        if keeper.adult:
            #: nl: met een volwassene ({role})
            words = self.tr("with an adult ({role})")
            return words.format(role=spoken_role(keeper.by).lower())
        #: nl: door {name} / samen
        return self.tr("by {name}").format(name=keeper.by) if keeper.by else self.tr("together")

    def _reads(self, figure: float) -> str:
        if figure >= _VERY_EASY:
            #: nl: leest heel makkelijk
            words = self.tr("reads very easily")
        elif figure >= EASY:
            #: nl: leest makkelijk
            words = self.tr("reads easily")
        elif figure >= _AVERAGE:
            #: nl: leest gewoon
            words = self.tr("reads averagely")
        else:
            #: nl: kan makkelijker
            words = self.tr("could be easier")
        #: nl: {words} (leesgetal {figure})
        return self.tr("{words} (reading figure {figure})").format(
            words=words, figure=round(figure)
        )
