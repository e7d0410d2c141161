"""Pictures that were costly to make, kept while there is room for them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

_BYTES_PER_PIXEL = 4


class ImageCache:
    """Keeps images up to a number of bytes and lets go of those unused longest; for all threads."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._bytes = 0
        self._images: OrderedDict[Hashable, QImage] = OrderedDict()
        self._lock = Lock()

    def has_room_for(self, size: QSize) -> bool:
        """Whether an image of this size is small enough to be kept beside some others."""
        return size.width() * size.height() * _BYTES_PER_PIXEL * 4 <= self._max_bytes

    def get(self, key: Hashable, make: Callable[[], QImage]) -> QImage:
        """The image for ``key``, made now when it is not there."""
        with self._lock:
            if key in self._images:
                self._images.move_to_end(key)
                return self._images[key]
        image = make()
        with self._lock:
            self._forget(key)
            self._images[key] = image
            self._bytes += image.sizeInBytes()
            while self._bytes > self._max_bytes and len(self._images) > 1:
                self._forget(next(iter(self._images)))
        return image

    def _forget(self, key: Hashable) -> None:
        image = self._images.pop(key, None)
        if image is not None:
            self._bytes -= image.sizeInBytes()
