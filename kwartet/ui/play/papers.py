"""Papers of a game: the lesson report and the hand sheets, made beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from kwartet.game.notes import Sticker
from kwartet.ui.language import current_language, say
from kwartet.ui.places import legal_name
from kwartet.ui.play.controller import PlayController
from kwartet.ui.printing.export_job import ExportJob, Write
from kwartet.ui.widgets import show_toast


class Papers(QObject):
    """Asks where to, makes the file, tells that it is there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._job = ExportJob(self)
        self._job.finished.connect(self._tell_done)
        self._job.failed.connect(lambda message: self._tell(say(message)))

    def report(self, controller: PlayController) -> None:
        """The lesson report, without names."""
        begun = controller.session.begun.split(" ", maxsplit=1)[0]
        title = f"{self.tr('Lesson report')} {controller.setup.source.title} {begun}"
        self._make(title, report_writer(controller))

    def hand_sheets(self, controller: PlayController) -> None:
        """A sheet for each team, with its cards."""
        title = f"{self.tr('Hand sheets')} {controller.setup.source.title}"
        self._make(title, hand_sheets_writer(controller))

    def _make(self, title: str, writer: Callable[[Path], Write]) -> None:
        if self._job.busy:
            return
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Where to put the PDF?"),
            str(folder / f"{legal_name(title)}.pdf"),
            "PDF (*.pdf)",
        )
        if chosen:
            self._job.start(writer(Path(chosen)))

    def _tell_done(self, files: list[Path]) -> None:
        words = self.tr("{file} is ready").format(file=files[0].name)
        toast = show_toast(self._window.window(), words, "file-pdf-bold", self.tr("Open"))
        toast.acted.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(files[0]))))

    def _tell(self, words: str) -> None:
        show_toast(self._window.window(), words, "warning-circle-bold")


def report_writer(controller: PlayController) -> Callable[[Path], Write]:
    """What makes the report of a game at a path, from a value that no longer changes."""
    from kwartet.pdf.session_report import SessionReport, write_session_report

    notes = controller.notes
    titles = {
        card.id: (quartet.name, card.title)
        for number in range(len(controller.setup.themes))
        for quartet in (controller.quartet(number),)
        for card in quartet.cards
    }
    stickers = {
        titles[card_id]: (
            notes.count(card_id, Sticker.CLEAR),
            notes.count(card_id, Sticker.RIGHT),
            notes.count(card_id, Sticker.MOVING),
        )
        for card_id in notes.stickers
        if card_id in titles
    }
    parked = notes.parked if notes.keep_parked else ()
    report = SessionReport(
        controller.setup,
        controller.session.begun,
        controller.table,
        stickers,
        parked,
        current_language(),
    )
    return lambda path: lambda progress: write_session_report(report, path, progress)


def hand_sheets_writer(controller: PlayController) -> Callable[[Path], Write]:
    """What makes the hand sheets of a game at a path."""
    from kwartet.pdf.hand_sheets import HandSheets, write_hand_sheets

    quartets = tuple(controller.quartet(each) for each in range(len(controller.setup.themes)))
    session = controller.session
    sheets = HandSheets(session.setup, session.deal, quartets, current_language())
    return lambda path: lambda progress: write_hand_sheets(sheets, path, progress)
