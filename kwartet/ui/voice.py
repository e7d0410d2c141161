"""Reading aloud: one text at a time, only when somebody asks for it, and silent at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal

from kwartet.ui.background import Background
from kwartet.ui.speakers import Speaker, find_speaker

_worker = ThreadPoolExecutor(1, "voice")  # a system that thinks long holds up nothing else
_END_MS = 300
"""So long, at the most, for a programme that is ended to be gone: mostly it takes one or two."""


class Voice(QObject):
    """Reads text aloud beside the window, with the voice of the system.

    ``changed`` tells that it began or ended, or that it became known whether it can speak: asking
    the system takes a moment, once.

    Args:
        language: Of the text: ``nl``, ``en``.
        parent: As in Qt.
    """

    changed = Signal()

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._speaker: Speaker | None = None
        self._process: QProcess | None = None
        self._looking = Background(self._take, self, _worker)
        self._looking.run(lambda: _known(language))
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop)

    @property
    def can_speak(self) -> bool:
        """Whether there is a voice for the language, as far as is known now."""
        return self._speaker is not None

    @property
    def is_speaking(self) -> bool:
        """Whether something is being read aloud."""
        return self._process is not None

    def read(self, text: str) -> None:
        """Read this aloud, instead of what is being read."""
        self.stop()
        speaker = self._speaker
        if speaker is None:
            return
        programme, *arguments = speaker.command
        if speaker.as_argument:
            arguments.append(text)
        self._process = process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._follow_error)
        process.start(programme, arguments)
        if not speaker.as_argument:
            process.write(text.encode())
        process.closeWriteChannel()
        self.changed.emit()

    def stop(self) -> None:
        """Be silent, at once."""
        process, speaker = self._process, self._speaker
        if process is None:
            return
        process.finished.disconnect(self._end)
        process.errorOccurred.disconnect(self._follow_error)
        process.kill()
        process.waitForFinished(_END_MS)
        if speaker is not None and speaker.hush:
            QProcess.startDetached(speaker.hush[0], list(speaker.hush[1:]))
        self._end()

    def _follow_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end()

    def _end(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
            self.changed.emit()

    def _take(self, speaker: Speaker | None) -> None:
        self._speaker = speaker
        self.changed.emit()


@cache
def _known(language: str) -> Speaker | None:
    """What the system was asked once."""
    return find_speaker(language)
