"""Over dit programma: what it is, what it keeps to itself, whose work it stands on."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF, QSize, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kwartet import __version__
from kwartet.ui import places
from kwartet.ui.icons import svg_renderer
from kwartet.ui.theme import theme
from kwartet.ui.widgets import Button, Divider, Label, Themed

_LICENCES = (
    ("Stigmakwartet", "MIT"),
    ("Qt, PySide6", "LGPL 3"),
    ("Atkinson Hyperlegible Next, Bricolage Grotesque", "SIL Open Font License 1.1"),
    ("Phosphor Icons", "MIT"),
    ("HarfBuzz, uharfbuzz", "MIT, Apache 2.0"),
    ("pyphen (hyph_nl_NL)", "GPL 2 / LGPL 2.1 / MPL 1.1"),
    ("ReportLab, pypdfium2", "BSD, Apache 2.0"),
    ("Pillow, fontTools, msgspec", "MIT-CMU, MIT, BSD"),
    ("ISO Coated v2 300% (basICColor)", "zlib"),
)


class About(QWidget):
    """Name, version, promise, licences."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        column.addWidget(Divider())
        column.addLayout(self._make_head())
        promise = self.tr(
            "Everything stays on this computer. No account, no internet, nobody looking along."
            " No names needed."
        )
        column.addWidget(Label(promise, "text", wrap=True))
        row = QHBoxLayout()
        self.folder_button = Button(self.tr("Open the folder of your sets"), icon="folder-bold")
        self.folder_button.clicked.connect(_open_folder)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(Divider())
        column.addWidget(Label(self.tr("With thanks to"), "h3"))
        lines = (f"<b>{escape(what)}</b> · {escape(licence)}" for what, licence in _LICENCES)
        column.addWidget(Label("<br>".join(lines), "small", "ink2", wrap=True, rich=True))
        column.addStretch(1)

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(20))
        row.addWidget(_Logo())
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(Label("Stigmakwartet", "h2"))
        version = self.tr("Version {version}, with Qt {qt}")
        words.addWidget(Label(version.format(version=__version__, qt=qVersion()), "small", "ink2"))
        row.addLayout(words, 1)
        return row


class _Logo(Themed, QWidget):
    """The logo."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(72), theme.px(72))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            svg_renderer("logo.svg").render(painter, QRectF(self.rect()))


def _open_folder() -> None:
    folder = places.sets_folder()
    known = folder if folder.is_dir() else folder.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(known)))
