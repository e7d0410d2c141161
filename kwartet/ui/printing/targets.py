"""Where a file goes: a good name to begin with, in the folder that was used last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from kwartet.ui.places import free_folder, legal_name
from kwartet.ui.printing.choices import Product

_KEY = "printing/folder"


def suggested_name(title: str, product: Product, *, is_proof: bool) -> str:
    """*Hoofdzaken 3B - drukkerij.pdf*; the folder's name for pictures."""
    name = legal_name(title)
    if product is Product.PICTURES:
        #: nl: {title} - plaatjes
        return QCoreApplication.translate("PrintTargets", "{title} - pictures").format(title=name)
    if product is Product.SHEETS:
        #: nl: {title} - zelf drukken
        words = QCoreApplication.translate("PrintTargets", "{title} - to print yourself")
    else:
        #: nl: {title} - drukkerij
        words = QCoreApplication.translate("PrintTargets", "{title} - print shop")
    #: nl: PROEF
    proof = " " + QCoreApplication.translate("PrintTargets", "PROOF") if is_proof else ""
    return f"{words.format(title=name)}{proof}.pdf"


def last_folder() -> Path:
    """The folder of the last file, if it is still there, else that of documents."""
    kept = Path(str(QSettings().value(_KEY, "")))
    if kept.is_absolute() and kept.is_dir():
        return kept
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents)


def ask_where(window: QWidget, name: str, product: Product) -> Path | None:
    """Let the system's own dialog choose where it goes; None when somebody thinks better of it.

    For pictures this is a new folder, so that they do not end up among other files.
    """
    if product is Product.PICTURES:
        #: nl: In welke map komen de plaatjes?
        title = QCoreApplication.translate("PrintTargets", "Which folder shall the pictures go in?")
        chosen = QFileDialog.getExistingDirectory(window, title, str(last_folder()))
        if not chosen:
            return None
        _remember(Path(chosen))
        return free_folder(name, Path(chosen))
    #: nl: Waar komt de PDF?
    title = QCoreApplication.translate("PrintTargets", "Where shall the PDF go?")
    start = str(last_folder() / name)
    chosen, _ = QFileDialog.getSaveFileName(window, title, start, "PDF (*.pdf)")
    if not chosen:
        return None
    path = Path(chosen)
    _remember(path.parent)
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")


def _remember(folder: Path) -> None:
    QSettings().setValue(_KEY, str(folder))
