"""Taking a photo into a set: upright, in sRGB, without anything that tells who, where or when."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

from kwartet.atomic import write_atomically
from kwartet.errors import KwartetError
from kwartet.images.reading import read_picture
from kwartet.model.card_set import Photo

_JPEG_QUALITY = 95


def import_photo(source: Path, pictures: Path) -> Photo:
    """Copy the pixels of ``source`` into the ``pictures`` folder of a set.

    EXIF, GPS, XMP, thumbnails, comments and colour profiles stay behind. A PNG stays a PNG
    (drawings keep their edges), all else becomes a JPEG. The name is the SHA-256 of what is stored,
    so the same photo is there once.

    Raises:
        KwartetError: No picture, damaged, more than 50 megapixels, or the set cannot be written to.
    """
    image = read_picture(source)
    is_png = _starts_as_png(source)
    buffer = io.BytesIO()
    if is_png:
        image.save(buffer, "PNG", optimize=False)
    else:
        image.save(buffer, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
    data = buffer.getvalue()
    name = f"{hashlib.sha256(data).hexdigest()}.{'png' if is_png else 'jpg'}"
    try:
        pictures.mkdir(parents=True, exist_ok=True)
        write_atomically(pictures / name, data)
    except OSError as error:
        raise KwartetError(
            nl=f"De foto past niet in de map {pictures.name}: die is vol of zit op slot."
            " Maak ruimte en probeer opnieuw.",
            en=f"The photo does not fit in the folder {pictures.name}: it is full or locked."
            " Make room and try again.",
        ) from error
    return Photo(name, image.width, image.height)


def _starts_as_png(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(8) == b"\x89PNG\r\n\x1a\n"
