"""What was dropped from elsewhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

_PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".gif", ".bmp", ".tif", ".tiff"}


def picture_of(dropped: QMimeData) -> Path | None:
    """The first file whose name says that it is a picture; None when there is none."""
    files = (Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile())
    return next((file for file in files if file.suffix.lower() in _PICTURES), None)
