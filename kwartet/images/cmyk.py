"""From the colours of the screen to the inks of a press, through its ICC profile.

Relative colorimetric with black point compensation: the usual way to ISO Coated. Pictures go
through a table of 33 x 33 x 33 colours, as in a device link profile. The limit on the total ink is
built into its nodes; between nodes it interpolates, so no pixel can exceed it, and the limit costs
no time. (Against the profile itself: 0.4 of 255 on average, 4 at most.)
"""

from __future__ import annotations

import io
import math
import threading
from array import array
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageCms import ImageCmsTransform
    from PIL.ImageFilter import Color3DLUT

Cmyk = tuple[float, float, float, float]
"""Cyan, magenta, yellow and black in percent."""

_NODES = 33
_LEVELS_A_PERCENT = 2.55
_JPEG_QUALITY = 92
_JPEG_MARGIN_PERCENT = 8
"""JPEG changes the ink a little, so pictures start this far under the limit: few are made twice."""


@dataclass(frozen=True)
class Press:
    """A printing condition: its ICC output profile, and the most ink it takes (C+M+Y+K)."""

    profile: Path
    total_ink_percent: float

    def kept(self, recipe: Cmyk) -> Cmyk:
        """The recipe within the limit, less the one percent that plates of 8 bits may round up."""
        return limited(recipe, self.total_ink_percent - 1)


def limited(cmyk: Cmyk, total_ink_percent: float) -> Cmyk:
    """The recipe with cyan, magenta and yellow reduced until it keeps to the limit; black stays."""
    cyan, magenta, yellow, black = cmyk
    colour = cyan + magenta + yellow
    if colour + black <= total_ink_percent:
        return cmyk
    factor = max(0.0, total_ink_percent - black) / colour
    return (cyan * factor, magenta * factor, yellow * factor, black)


@lru_cache(maxsize=4096)
def cmyk_of(screen: str, press: Press) -> Cmyk:
    """The recipe of an sRGB colour (``#RRGGBB``), exactly as the profile gives it."""
    from PIL import Image

    pixel = Image.new("RGB", (1, 1), screen)
    cyan, magenta, yellow, black = _transform(press.profile).apply(pixel).tobytes()
    levels = (cyan, magenta, yellow, black)
    percents = [round(level / _LEVELS_A_PERCENT, 1) for level in levels]
    return press.kept((percents[0], percents[1], percents[2], percents[3]))


def cmyk_jpeg(image: Image, press: Press) -> bytes:
    """An RGB picture as CMYK JPEG (4:4:4) that keeps to the total ink also after compression.

    Pillow stores CMYK the way Photoshop does, inverted: in a PDF it needs ``/Decode [1 0 ...]``.
    """
    aim = press.total_ink_percent - _JPEG_MARGIN_PERCENT
    while True:
        data = _encoded(image.filter(_table(press, aim)))
        excess = highest_ink_percent(_decoded(data)) - press.total_ink_percent
        if excess <= 0:
            return data
        aim -= math.ceil(excess)


def rgb_jpeg(image: Image) -> bytes:
    """An RGB picture as JPEG for the screen and for home printers."""
    return _encoded(image)


def highest_ink_percent(image: Image) -> float:
    """The total ink of the heaviest pixel of a CMYK picture, rounded up by at most 1.6."""
    from PIL import ImageChops

    cyan, magenta, yellow, black = image.split()
    halves = ImageChops.add(cyan, magenta, scale=2), ImageChops.add(yellow, black, scale=2)
    _, highest = ImageChops.add(*halves, scale=2).getextrema()
    if not isinstance(highest, int | float):
        raise TypeError("one band has one highest value")
    return (4 * highest + 4) / _LEVELS_A_PERCENT


def _encoded(image: Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
    return buffer.getvalue()


def _decoded(data: bytes) -> Image:
    from PIL import Image

    image = Image.open(io.BytesIO(data))
    image.load()
    return image


@cache
def _transform(profile: Path) -> ImageCmsTransform:
    from PIL import ImageCms

    return ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"),
        ImageCms.ImageCmsProfile(io.BytesIO(profile.read_bytes())),
        "RGB",
        "CMYK",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )


_one_at_a_time = threading.Lock()


def _table(press: Press, total_ink_percent: float) -> Color3DLUT:
    """The profile as a table from RGB to CMYK that never gives more ink than this."""
    with _one_at_a_time:
        return _built_table(press, total_ink_percent)


@lru_cache(maxsize=32)
def _built_table(press: Press, total_ink_percent: float) -> Color3DLUT:
    from PIL import Image, ImageFilter

    steps = [round(n * 255 / (_NODES - 1)) for n in range(_NODES)]
    colours = bytes(v for b in steps for g in steps for r in steps for v in (r, g, b))
    grid = Image.frombytes("RGB", (_NODES, _NODES**2), colours)
    inks = _transform(press.profile).apply(grid).tobytes()
    table = array("f")
    for at in range(0, len(inks), 4):
        recipe = (inks[at], inks[at + 1], inks[at + 2], inks[at + 3])
        table.extend(limited(recipe, total_ink_percent * _LEVELS_A_PERCENT))
    scaled = array("f", [level / 255 for level in table])
    return ImageFilter.Color3DLUT(_NODES, scaled, channels=4, target_mode="CMYK", _copy_table=False)
