"""The floor of composing: the same display lists through a plain ReportLab canvas, as it comes.

Nothing here is fit for a press: text goes by character instead of by glyph, colours have no
profile, the file has no output intent. It is what ReportLab takes for as many lines of text, paths
and pictures.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path as FilePath
from typing import Any

from kwartet.layout.display import MM_PER_PT, DisplayList, Group, Item, Matrix, Path, Pixels, Text
from kwartet.layout.fonts import font_keys

_PT_PER_MM = 1 / MM_PER_PT


class BareComposer:
    """Draws display lists on the pages of a ``reportlab.pdfgen.canvas``.

    The photos are JPEG files in ``photos``, named as in the set and put in as they are.
    """

    def __init__(self, out: FilePath, photos: FilePath) -> None:
        from reportlab import rl_config
        from reportlab.pdfgen.canvas import Canvas

        rl_config.useA85 = 0
        _register_fonts()
        self._canvas = Canvas(str(out), pageCompression=1)
        self._photos = photos
        self._forms: set[str] = set()

    def page(self, width_mm: float, height_mm: float, inset_mm: float, items: DisplayList) -> None:
        """One page, with the origin of the items ``inset_mm`` from its top left corner."""
        self._canvas.setPageSize((width_mm * _PT_PER_MM, height_mm * _PT_PER_MM))
        inset = inset_mm * _PT_PER_MM
        self._canvas.translate(inset, height_mm * _PT_PER_MM - inset)
        self._paint(items)
        self._canvas.showPage()

    def save(self) -> None:
        """Write the file."""
        self._canvas.save()

    def _paint(self, items: Iterable[Item]) -> None:
        for item in items:
            if isinstance(item, Text):
                self._text(item)
            elif isinstance(item, Path):
                self._path(item)
            elif isinstance(item, Pixels):
                self._pixels(item)
            else:
                self._group(item)

    def _text(self, text: Text) -> None:
        self._canvas.setFont(text.font, text.size_mm * _PT_PER_MM)
        self._canvas.setFillColor(text.ink.screen)
        self._canvas.drawString(text.x_mm * _PT_PER_MM, -text.y_mm * _PT_PER_MM, text.text)

    def _path(self, path: Path) -> None:
        if path.fill is not None:
            self._canvas.setFillColor(path.fill.screen)
        if path.stroke is not None:
            self._canvas.setStrokeColor(path.stroke.screen)
            self._canvas.setLineWidth(path.width_mm * _PT_PER_MM)
        outline = self._outline(path.segments)
        self._canvas.drawPath(outline, stroke=path.stroke is not None, fill=path.fill is not None)

    def _pixels(self, photo: Pixels) -> None:
        left, bottom = photo.x_mm, -(photo.y_mm + photo.height_mm)
        box = (left, bottom, photo.width_mm, photo.height_mm)
        file = str(self._photos / photo.file)
        self._canvas.drawImage(file, *(value * _PT_PER_MM for value in box))

    def _group(self, group: Group) -> None:
        if group.key and group.key not in self._forms:
            self._forms.add(group.key)
            self._canvas.beginForm(group.key)
            self._paint(group.items)
            self._canvas.endForm()
        self._canvas.saveState()
        if group.clip is not None:
            self._canvas.clipPath(self._outline(group.clip), stroke=0, fill=0)
        if group.transform is not None:
            self._canvas.transform(*_upwards(group.transform))
        if group.key:
            self._canvas.doForm(group.key)
        else:
            self._paint(group.items)
        self._canvas.restoreState()

    def _outline(self, segments: Iterable[Any]) -> Any:
        path = self._canvas.beginPath()
        draw = {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo, "Z": path.close}
        for kind, *numbers in segments:
            points = [value * _PT_PER_MM for value in numbers]
            points[1::2] = [-y for y in points[1::2]]
            draw[kind](*points)
        return path


def _register_fonts() -> None:
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    from kwartet.layout.fonts import font

    for key in font_keys():
        registerFont(TTFont(key, str(font(key).path)))


def _upwards(matrix: Matrix) -> Matrix:
    """A transform of millimetres with y down, as one of points with y up."""
    a, b, c, d, e, f = matrix
    return (a, -b, -c, d, e * _PT_PER_MM, -f * _PT_PER_MM)
