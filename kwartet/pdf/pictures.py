"""The photos of one PDF: converted in the background on all cores while its pages are composed."""

from __future__ import annotations

import io
import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from kwartet.errors import KwartetError
from kwartet.images.cache import PictureCache
from kwartet.images.cmyk import Press
from kwartet.images.printing import printed_jpeg, stand_in_jpeg
from kwartet.layout.display import MM_PER_PT
from kwartet.pdf.document import Document, Reference

_MM_PER_INCH = 72 * MM_PER_PT
_MOST_WAITING_PER_CORE = 3
"""Composing waits for the photos at this many, so that progress is theirs and memory stays flat."""


@dataclass(frozen=True)
class Photos:
    """Where photos come from and what they become.

    ``folder`` is the ``pictures`` folder of a set, ``press`` the inks (None for sRGB), ``dpi`` the
    most pixels an inch of print, ``cache`` keeps what was converted.
    """

    folder: Path
    press: Press | None
    dpi: int
    cache: PictureCache


@dataclass(frozen=True)
class _Waiting:
    """A photo under conversion and the number its object will have."""

    jpeg: Future[bytes]
    reference: Reference


class Pictures:
    """Photos as image objects of a document, each size once.

    PIL releases Python's lock while it works, so threads use all cores. The end of the ``with``
    block writes what is still under way; an exception drops it.
    """

    def __init__(self, document: Document, photos: Photos) -> None:
        cores = os.cpu_count() or 1
        self._document = document
        self._photos = photos
        self._pool = ThreadPoolExecutor(cores, "pictures")
        self._most_waiting = cores * _MOST_WAITING_PER_CORE
        self._waiting: deque[_Waiting] = deque()
        self._placed: dict[tuple[str, int, int], tuple[str, Reference]] = {}

    def __enter__(self) -> Self:
        """Start with no photo."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Write all photos, or drop them after an error."""
        try:
            if kind is None:
                self._write_down_to(0)
                self._photos.cache.trim()
        finally:
            self._pool.shutdown(cancel_futures=True)

    def place(self, file: str, width_mm: float, height_mm: float) -> tuple[str, Reference]:
        """The resource name and the object of a photo printed at this size."""
        size = (self._pixels(width_mm), self._pixels(height_mm))
        key = (file, *size)
        if key not in self._placed:
            self._write_down_to(self._most_waiting)
            reference = self._document.reserve()
            jpeg = self._pool.submit(self._convert, self._photos.folder / Path(file).name, size)
            self._waiting.append(_Waiting(jpeg, reference))
            self._placed[key] = (f"I{len(self._placed) + 1}", reference)
        return self._placed[key]

    def _pixels(self, size_mm: float) -> int:
        return max(1, round(size_mm / _MM_PER_INCH * self._photos.dpi))

    def _convert(self, photo: Path, size_px: tuple[int, int]) -> bytes:
        try:
            return printed_jpeg(photo, size_px, self._photos.press, self._photos.cache)
        except KwartetError:
            return stand_in_jpeg(self._photos.press)

    def _write_down_to(self, count: int) -> None:
        """Write photos, oldest first, until no more than ``count`` wait; write what is ready."""
        while self._waiting and (len(self._waiting) > count or self._waiting[0].jpeg.done()):
            waiting = self._waiting.popleft()
            self._write(waiting.jpeg.result(), waiting.reference)

    def _write(self, jpeg: bytes, reference: Reference) -> None:
        from PIL import Image

        with Image.open(io.BytesIO(jpeg)) as header:
            width, height = header.size
        entries: dict[str, object] = {
            "Type": "/XObject",
            "Subtype": "/Image",
            "Width": width,
            "Height": height,
            "BitsPerComponent": 8,
            "ColorSpace": "/DeviceCMYK" if self._photos.press else "/DeviceRGB",
            "Filter": "/DCTDecode",
        }
        if self._photos.press:
            entries["Decode"] = [1, 0] * 4
        self._document.put_stream(jpeg, entries, reference, compress=False)
