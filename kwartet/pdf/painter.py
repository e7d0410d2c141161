"""Display lists as PDF content: one routine for the press, for sheets and for pictures.

Content is in points, y up, with the origin at the top left corner of the trim.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kwartet.layout.display import (
    MM_PER_PT,
    DisplayList,
    Group,
    Item,
    Matrix,
    Path,
    Pixels,
    Segments,
    Text,
)
from kwartet.pdf.colours import Colours
from kwartet.pdf.document import Document, Reference
from kwartet.pdf.extent import extent
from kwartet.pdf.typefaces import Typeface, outlines

_PT_PER_MM = 1 / MM_PER_PT
_SEGMENT = {
    "M": "%.3f %.3f m",
    "L": "%.3f %.3f l",
    "C": "%.3f %.3f %.3f %.3f %.3f %.3f c",
    "Z": "h",
}
_CAP = {"butt": 0, "round": 1, "square": 2}
_JOIN = {"miter": 0, "round": 1, "bevel": 2}

PlacePhoto = Callable[[str, float, float], tuple[str, Reference]]
"""From a photo's file and its printed width and height in mm to its resource name and object."""


@dataclass
class Content:
    """Operators of a page or form on their way, and the XObjects they refer to.

    What the graphics state already holds is not said again; each level of ``q`` has a state.
    """

    code: list[str] = field(default_factory=list)
    objects: dict[str, Reference] = field(default_factory=dict)
    _states: list[dict[str, str]] = field(default_factory=lambda: [{"overprint": "/P00 gs"}])

    def set(self, parameter: str, operator: str) -> None:
        """Bring a parameter of the graphics state to what ``operator`` sets."""
        if self._states[-1].get(parameter) != operator:
            self._states[-1][parameter] = operator
            self.code.append(operator)

    def save(self) -> None:
        """Begin a part whose graphics state ends with it."""
        self._states.append(dict(self._states[-1]))
        self.code.append("q")

    def restore(self) -> None:
        """End that part."""
        self._states.pop()
        self.code.append("Q")

    def encoded(self) -> bytes:
        """The content stream."""
        return "\n".join([*self.code, ""]).encode("ascii")


class Painter:
    """Paints display lists into the pages of one document.

    Fonts are shared by all pages; a keyed group becomes a form that is written once. With
    ``text_as_outlines`` no font is embedded at all.
    """

    def __init__(
        self,
        document: Document,
        colours: Colours,
        place_photo: PlacePhoto,
        *,
        text_as_outlines: bool = False,
    ) -> None:
        self._document = document
        self._colours = colours
        self._place_photo = place_photo
        self._text_as_outlines = text_as_outlines
        self._typefaces: dict[str, Typeface] = {}
        self._forms: dict[str, tuple[str, Reference]] = {}
        self._states = document.reserve()
        self._spaces = document.reserve()

    def paint(self, content: Content, items: Iterable[Item], scale: float = 1.0) -> None:
        """Append what draws these items; ``scale`` is how much larger they will come out."""
        for item in items:
            if isinstance(item, Text):
                self._text(content, item)
            elif isinstance(item, Path):
                self._path(content, item)
            elif isinstance(item, Pixels):
                self._pixels(content, item, scale)
            else:
                self._group(content, item, scale)

    def resources(self, content: Content) -> dict[str, object]:
        """The resource dictionary of a page or form with this content."""
        return {
            "Font": self._document.fonts,
            "ExtGState": self._states,
            "ColorSpace": self._spaces,
            "XObject": content.objects,
        }

    def close(self) -> None:
        """Write what all pages share: fonts, overprint states, separations."""
        fonts = {face.name: face.put(self._document) for face in self._typefaces.values()}
        self._document.put(fonts, self._document.fonts)
        self._document.put(self._colours.spaces(), self._spaces)
        states = {
            f"P{stroke:d}{fill:d}": {
                "Type": "/ExtGState",
                "OP": stroke,
                "op": fill,
                "OPM": int(stroke or fill),
            }
            for stroke in (False, True)
            for fill in (False, True)
        }
        self._document.put(states, self._states)

    def _overprint(self, content: Content, *, stroke: bool, fill: bool) -> None:
        content.set("overprint", f"/P{stroke:d}{fill:d} gs")

    def _text(self, content: Content, text: Text) -> None:
        if not text.glyphs:
            return
        self._overprint(content, stroke=False, fill=self._colours.overprints(text.ink))
        content.set("fill", self._colours.fill(text.ink))
        if self._text_as_outlines:
            content.code.append(outlines(text))
            return
        if text.font not in self._typefaces:
            self._typefaces[text.font] = Typeface(text.font, f"F{len(self._typefaces) + 1}")
        content.code.append(self._typefaces[text.font].show(text))

    def _path(self, content: Content, path: Path) -> None:
        stroke = path.stroke if path.width_mm > 0 else None
        if path.fill is None and stroke is None:
            return
        colours = self._colours
        self._overprint(
            content,
            stroke=stroke is not None and colours.overprints(stroke),
            fill=path.fill is not None and colours.overprints(path.fill),
        )
        if path.fill is not None:
            content.set("fill", colours.fill(path.fill))
        if stroke is not None:
            content.set("stroke", colours.stroke(stroke))
            self._line_style(content, path)
        operator = "S" if path.fill is None else "f" if stroke is None else "B"
        star = "*" if path.even_odd and path.fill is not None else ""
        content.code.append(f"{_outline(path.segments)} {operator}{star}")

    def _line_style(self, content: Content, path: Path) -> None:
        dashes = " ".join(f"{length * _PT_PER_MM:.3f}" for length in path.dash_mm)
        content.set("width", f"{path.width_mm * _PT_PER_MM:.3f} w")
        content.set("dash", f"[{dashes}] 0 d")
        content.set("cap", f"{_CAP[path.cap]} J")
        content.set("join", f"{_JOIN[path.join]} j")

    def _pixels(self, content: Content, photo: Pixels, scale: float) -> None:
        width, height = photo.width_mm, photo.height_mm
        name, reference = self._place_photo(photo.file, width * scale, height * scale)
        content.objects[name] = reference
        self._overprint(content, stroke=False, fill=False)
        box = (width, height, photo.x_mm, -(photo.y_mm + height))
        size_x, size_y, x, y = (value * _PT_PER_MM for value in box)
        content.code.append(f"q {size_x:.4f} 0 0 {size_y:.4f} {x:.4f} {y:.4f} cm /{name} Do Q")

    def _group(self, content: Content, group: Group, scale: float) -> None:
        content.save()
        if group.clip is not None:
            content.code.append(f"{_outline(group.clip)} W n")
        if group.transform is not None:
            content.code.append(_matrix(group.transform))
            a, b, c, d, _, _ = group.transform
            scale *= abs(a * d - b * c) ** 0.5
        if group.key:
            self._form(content, group, scale)
        else:
            self.paint(content, group.items, scale)
        content.restore()

    def _form(self, content: Content, group: Group, scale: float) -> None:
        if group.key not in self._forms:
            form = self._put_form(group.items, scale)
            self._forms[group.key] = (f"X{len(self._forms) + 1}", form)
        name, reference = self._forms[group.key]
        content.objects[name] = reference
        self._overprint(content, stroke=False, fill=False)
        content.code.append(f"/{name} Do")

    def _put_form(self, items: DisplayList, scale: float) -> Reference:
        inner = Content()
        self.paint(inner, items, scale)
        left, top, right, bottom = (value * _PT_PER_MM for value in extent(items))
        entries = {
            "Type": "/XObject",
            "Subtype": "/Form",
            "BBox": [left, -bottom, right, -top],
            "Resources": self.resources(inner),
        }
        return self._document.put_stream(inner.encoded(), entries)


def _outline(segments: Segments) -> str:
    template = " ".join(_SEGMENT[segment[0]] for segment in segments)
    numbers = [value * _PT_PER_MM for segment in segments for value in segment[1:]]
    numbers[1::2] = [-y for y in numbers[1::2]]
    return template % tuple(numbers)


def _matrix(matrix: Matrix) -> str:
    """A transform of millimetres with y down, as one of points with y up."""
    a, b, c, d, e, f = matrix
    shift = f"{e * _PT_PER_MM:.4f} {-f * _PT_PER_MM:.4f}"
    return f"{a:.6f} {-b:.6f} {-c:.6f} {d:.6f} {shift} cm"
