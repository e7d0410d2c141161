"""The text that is drawn on a screen: each piece with its size, its place, its colour and ground.

A screen is drawn into an SVG, in which text stays text, and as pixels, for what is behind it. So
what is measured is what is painted, whoever painted it and by whatever way.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget

_ROUGHLY, _HALF_A_STEP = 0xFFF0F0F0, 0x00080808
"""Colours that lie close together are one: a ground may go from one to another."""

_SAMPLES = QSize(60, 16)
_NUMBERS = re.compile(r"-?[\d.]+(?:e-?\d+)?")


@dataclass(frozen=True)
class Drawn:
    """A piece of text on one line.

    Attributes:
        words: What it says.
        font_px: The size of its letters as they are drawn, in pixels.
        cap_px: The height of its capitals, in pixels.
        box: From ascender to descender, in pixels of the screen.
        contrast: With what is behind it, as WCAG has it: 1 to 21.
        enabled: Whether what it is on can be used.
        owner: The class of the widget under its middle.
    """

    words: str
    font_px: float
    cap_px: float
    box: QRectF
    contrast: float
    enabled: bool
    owner: str


def texts_of(screen: QWidget, *, grounds: bool = False) -> list[Drawn]:
    """All text on a screen; its ``contrast`` only with ``grounds``, which takes longer."""
    QApplication.processEvents()
    picture = screen.grab().toImage() if grounds else QImage()
    return [
        drawn
        for element, attributes in _elements(_svg_of(screen))
        if (drawn := _drawn(screen, picture, element, attributes)) is not None
    ]


def _svg_of(screen: QWidget) -> str:
    target = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(target)
    generator.setResolution(96)
    generator.setSize(screen.size())
    generator.setViewBox(screen.rect())
    screen.render(generator)
    return bytes(target.data().data()).decode()


def _elements(svg: str) -> list[tuple[ET.Element, dict[str, str]]]:
    """Each text with what it and the groups round it say; nearer ones win."""
    found = []

    def walk(element: ET.Element, inherited: dict[str, str]) -> None:
        own = {**inherited, **element.attrib}
        if element.tag.endswith("}text"):
            found.append((element, own))
        for child in element:
            walk(child, own)

    walk(ET.fromstring(svg), {})  # noqa: S314 -- Qt wrote it just now
    return found


def _drawn(
    screen: QWidget, picture: QImage, element: ET.Element, attributes: dict[str, str]
) -> Drawn | None:
    words = (element.text or "").strip()
    if not words:
        return None
    font = QFont(attributes["font-family"])
    font.setPixelSize(round(float(attributes["font-size"].removesuffix("px"))))
    font.setWeight(QFont.Weight(int(attributes["font-weight"])))
    metrics = QFontMetricsF(font)
    transform = _transform(attributes.get("transform", ""))
    start_x, base_y = float(attributes["x"]), float(attributes["y"])
    box = transform.mapRect(
        QRectF(
            start_x,
            base_y - metrics.ascent(),
            metrics.horizontalAdvance(words),
            metrics.ascent() + metrics.descent(),
        )
    )
    scale = abs(transform.determinant()) ** 0.5
    on_top = screen.childAt(box.center().toPoint()) or screen
    opacity = float(attributes.get("fill-opacity", 1)) * float(attributes.get("opacity", 1))
    return Drawn(
        words,
        font.pixelSize() * scale,
        metrics.capHeight() * scale,
        box,
        _contrast_with_ground(picture, box, attributes["fill"], opacity),
        on_top.isEnabled(),
        type(on_top).__name__,
    )


def _transform(text: str) -> QTransform:
    if not text:
        return QTransform()
    a, b, c, d, e, f = map(float, _NUMBERS.findall(text))
    return QTransform(a, b, c, d, e, f)


def _contrast_with_ground(picture: QImage, box: QRectF, fill: str, opacity: float) -> float:
    """The ground is the colour that most pixels of the box have."""
    inside = box.toAlignedRect().intersected(picture.rect())
    if inside.isEmpty():
        return 21.0
    part = picture.copy(inside).scaled(_SAMPLES).convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(part.constBits()).cast("I")
    colours = Counter(pixel & _ROUGHLY for pixel in pixels)
    ground = QColor(colours.most_common(1)[0][0] | _HALF_A_STEP)
    ink = QColor(fill)
    mixed = QColor.fromRgbF(
        *(
            part * opacity + behind * (1 - opacity)
            for part, behind in zip(ink.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
        )
    )
    return contrast(mixed, ground)


def luminance(colour: QColor) -> float:
    """How light a colour is: the definition of WCAG 2.2."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.getRgbF()[:3]
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: QColor, second: QColor) -> float:
    """From 1 for the same to 21 for black and white."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)
