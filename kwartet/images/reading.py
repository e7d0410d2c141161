"""Opening a picture that may be broken or hostile, as plain sRGB pixels and nothing else."""

from __future__ import annotations

import io
import warnings
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from kwartet.errors import KwartetError

if TYPE_CHECKING:
    from types import ModuleType

    from PIL.Image import Image

FORMATS = ("JPEG", "PNG", "WEBP")
MAX_PIXELS = 50_000_000
"""Larger pictures are refused: no card needs them, and a small file can unpack to gigabytes."""

_ORIENTATION_TAG = 0x0112


def read_picture(path: Path, smallest_px: tuple[int, int] | None = None) -> Image:
    """The picture, upright, as RGB in sRGB on white, without a single byte of metadata.

    Args:
        path: A JPEG, PNG or WebP file; of a moving picture the first frame counts.
        smallest_px: The width and height that are enough. A JPEG is then decoded at a half, quarter
            or eighth of its size if that is no smaller, which is much faster.

    Raises:
        KwartetError: The file cannot be read, is no picture, is damaged, or is too large.
    """
    with opened(path) as image:
        try:
            if smallest_px and image.getexif().get(_ORIENTATION_TAG, 1) == 1:
                image.draft("RGB", smallest_px)
            return _plain(image)
        except Exception as error:  # what a decoder raises on a broken file has no common class
            raise _not_a_picture(path) from error


def opened(path: Path) -> Image:
    """The picture with only its header read, after checking that it is safe to decode.

    Raises ``KwartetError`` as :func:`read_picture`.
    """
    pillow = _pillow()
    try:
        image: Image = pillow.open(path, formats=FORMATS)
    except (pillow.DecompressionBombWarning, pillow.DecompressionBombError) as error:
        raise _too_large(path) from error
    except FileNotFoundError as error:
        raise KwartetError(
            nl=f"Het plaatje {path.name} is er niet meer. Kies een ander plaatje.",
            en=f"The picture {path.name} is gone. Choose another picture.",
        ) from error
    except Exception as error:  # what a decoder raises on a broken file has no common class
        raise _not_a_picture(path) from error
    if image.width * image.height > MAX_PIXELS:
        image.close()
        raise _too_large(path)
    return image


@cache
def _pillow() -> ModuleType:
    """PIL's Image module, for which a decompression bomb is an error from now on."""
    from PIL import Image

    warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
    return Image


def _plain(image: Image) -> Image:
    """The same pixels in a new image that knows nothing of where they came from."""
    from PIL import Image, ImageOps

    ImageOps.exif_transpose(image, in_place=True)
    upright = image
    if upright.mode.startswith("I"):
        upright = upright.point(lambda value: value * (1 / 256)).convert("L")
    if upright.mode == "P":
        upright = upright.convert("RGBA" if "transparency" in upright.info else "RGB")
    colours = _in_srgb(upright)
    if not upright.has_transparency_data:
        plain = Image.new("RGB", upright.size, None)
        plain.paste(colours)
        return plain
    on_white = Image.new("RGB", upright.size, "white")
    on_white.paste(colours, mask=upright.convert("RGBA").getchannel("A"))
    return on_white


def _in_srgb(image: Image) -> Image:
    """As RGB, through the profile that the picture carries; without or with a bad one, as it is."""
    from PIL import ImageCms

    profile = image.info.get("icc_profile")
    if profile:
        source = image.convert("RGB") if image.mode in ("RGBA", "RGBX") else image
        source = source.convert("L") if source.mode == "LA" else source
        try:
            converted = ImageCms.profileToProfile(
                source,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
                outputMode="RGB",
                flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
            )
        except (ImageCms.PyCMSError, OSError, ValueError):
            converted = None
        if converted is not None:
            return converted
    return image if image.mode == "RGB" else image.convert("RGB")


def _not_a_picture(path: Path) -> KwartetError:
    return KwartetError(
        nl=f"{path.name} is geen plaatje dat we kunnen openen, of het is beschadigd."
        " Kies een JPEG, PNG of WebP.",
        en=f"{path.name} is not a picture that we can open, or it is damaged."
        " Choose a JPEG, PNG or WebP.",
    )


def _too_large(path: Path) -> KwartetError:
    return KwartetError(
        nl=f"{path.name} is groter dan 50 megapixel. Maak het plaatje kleiner en probeer opnieuw.",
        en=f"{path.name} has more than 50 megapixels. Make the picture smaller and try again.",
    )
