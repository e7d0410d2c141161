"""A photo of a set at the size it is printed, as the JPEG that goes into a PDF."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from kwartet.images.cache import PictureCache
from kwartet.images.cmyk import Press, cmyk_jpeg, rgb_jpeg
from kwartet.images.reading import read_picture

if TYPE_CHECKING:
    from PIL.Image import Image

STAND_IN = "#E9E1D4"
"""The colour of a photo that cannot be read, on screen and in print."""


def printed_jpeg(
    photo: Path, size_px: tuple[int, int], press: Press | None, keep: PictureCache
) -> bytes:
    """The photo at no more than ``size_px``, in the inks of ``press`` or, without one, in sRGB.

    A photo is made smaller before its colours are converted and never larger. What was made before
    comes out of the cache ``keep``. Raises ``KwartetError`` when the photo cannot be read.
    """
    with_press = (_digest_of(press.profile), press.total_ink_percent) if press else ("sRGB",)

    def make() -> bytes:
        image = _reduced(read_picture(photo, size_px), size_px)
        return cmyk_jpeg(image, press) if press else rgb_jpeg(image)

    try:
        content = hashlib.sha256(photo.read_bytes()).hexdigest()
    except OSError:
        return make()
    return keep.get((content, size_px, *with_press), make)


def stand_in_jpeg(press: Press | None) -> bytes:
    """One pixel in place of a photo that cannot be read."""
    from PIL import Image

    pixel = Image.new("RGB", (1, 1), STAND_IN)
    return cmyk_jpeg(pixel, press) if press else rgb_jpeg(pixel)


def _reduced(image: Image, size_px: tuple[int, int]) -> Image:
    from PIL.Image import Resampling

    width, height = min(image.width, size_px[0]), min(image.height, size_px[1])
    if (width, height) == image.size:
        return image
    return image.resize((max(1, width), max(1, height)), Resampling.BICUBIC, reducing_gap=3)


@cache
def _digest_of(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
