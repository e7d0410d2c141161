"""Flat SVG drawings as display list items: fills and strokes in solid colours, nothing else.

Shipped drawings are shapes and paths with transforms; that is all this reads. Anything it does not
know (text, gradients, clips) raises, so that no drawing is shown half.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path as FilePath
from xml.etree import ElementTree as ET

from kwartet.layout.display import Ink, Matrix, Path, Segment, Segments
from kwartet.layout.inks import ink
from kwartet.layout.shapes import compose, ellipse, polygon, rounded, transformed
from kwartet.layout.shapes import points as corners

_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_TRANSFORM = re.compile(r"(matrix|translate|scale|rotate)\(([^)]*)\)")
_IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True)
class Drawing:
    """A drawing as flat paths in the units of its view box (x, y, width, height)."""

    paths: tuple[Path, ...]
    view_box: tuple[float, float, float, float]


@dataclass(frozen=True)
class _Pen:
    """What a shape inherits from the groups around it."""

    matrix: Matrix = _IDENTITY
    fill: str = "#000000"
    stroke: str = "none"
    width: float = 1.0
    cap: str = "butt"
    join: str = "miter"
    even_odd: bool = False


@cache
def drawing(path: FilePath, color: str = "#000000") -> Drawing:
    """Read a drawing; ``color`` is what ``currentColor`` stands for. ``ValueError`` if not flat."""
    root = ET.parse(path).getroot()  # noqa: S314 -- shipped drawings only
    x, y, width, height = _numbers(root.attrib["viewBox"])
    pen = _inherit(_Pen(), root, color)
    return Drawing(tuple(_paths(root, pen, color)), (x, y, width, height))


def _paths(element: ET.Element, pen: _Pen, color: str) -> list[Path]:
    found = []
    for child in element:
        tag = child.tag.rpartition("}")[2]
        inner = _inherit(pen, child, color)
        if tag == "g":
            found += _paths(child, inner, color)
        elif tag not in ("title", "desc"):
            found.append(_painted(_outline(tag, child), inner))
    return [path for path in found if path.fill or path.stroke]


def _inherit(pen: _Pen, element: ET.Element, color: str) -> _Pen:
    get = element.attrib.get
    return replace(
        pen,
        matrix=compose(pen.matrix, _matrix(get("transform", ""))),
        fill=get("fill", pen.fill).replace("currentColor", color),
        stroke=get("stroke", pen.stroke).replace("currentColor", color),
        width=float(get("stroke-width", pen.width)),
        cap=get("stroke-linecap", pen.cap),
        join=get("stroke-linejoin", pen.join),
        even_odd=get("fill-rule", "evenodd" if pen.even_odd else "") == "evenodd",
    )


def _painted(outline: Segments, pen: _Pen) -> Path:
    a, b, c, d, _, _ = pen.matrix
    return Path(
        transformed(outline, pen.matrix),
        fill=_ink(pen.fill),
        stroke=_ink(pen.stroke),
        width_mm=pen.width * math.sqrt(abs(a * d - b * c)) if pen.stroke != "none" else 0.0,
        cap="round" if pen.cap == "round" else "square" if pen.cap == "square" else "butt",
        join="round" if pen.join == "round" else "bevel" if pen.join == "bevel" else "miter",
        even_odd=pen.even_odd,
    )


def _ink(color: str) -> Ink | None:
    if color == "none":
        return None
    if re.fullmatch(r"#[0-9A-Fa-f]{3}", color):
        color = "#" + "".join(digit * 2 for digit in color[1:])
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", color):
        raise ValueError(f"not a flat colour: {color}")
    return ink(color)


def _outline(tag: str, element: ET.Element) -> Segments:
    def number(name: str, default: float = 0.0) -> float:
        return float(element.attrib.get(name, default))

    if tag == "path":
        return _path(element.attrib["d"])
    if tag == "rect":
        rx = number("rx", number("ry"))
        box = (number("x"), number("y"), number("width"), number("height"))
        return rounded(*box, rx, number("ry", rx))
    if tag == "circle":
        return ellipse(number("cx"), number("cy"), number("r"), number("r"))
    if tag == "ellipse":
        return ellipse(number("cx"), number("cy"), number("rx"), number("ry"))
    if tag in ("polygon", "polyline"):
        values = _numbers(element.attrib["points"])
        points = list(zip(values[::2], values[1::2], strict=True))
        return polygon(points, closed=tag == "polygon")
    raise ValueError(f"not a flat shape: <{tag}>")


def _path(data: str) -> Segments:
    from fontTools.pens.recordingPen import RecordingPen
    from fontTools.svgLib.path import parse_path

    pen = RecordingPen()
    parse_path(data, pen)
    segments: list[Segment] = []
    for command, points in pen.value:
        if command == "moveTo":
            segments.append(("M", *points[0]))
        elif command == "lineTo":
            segments.append(("L", *points[0]))
        elif command == "curveTo":
            segments.append(("C", *(value for point in points for value in point)))
        elif command == "qCurveTo":
            segments.append(_cubic(corners(segments[-1])[-1], *points))
        elif command == "closePath":
            segments.append(("Z",))
    return tuple(segments)


def _cubic(
    start: tuple[float, float], control: tuple[float, float], end: tuple[float, float]
) -> Segment:
    """A quadratic curve as a cubic one, exactly."""
    (x0, y0), (x1, y1), (x2, y2) = start, control, end
    return (
        "C",
        x0 + 2 / 3 * (x1 - x0),
        y0 + 2 / 3 * (y1 - y0),
        x2 + 2 / 3 * (x1 - x2),
        y2 + 2 / 3 * (y1 - y2),
        x2,
        y2,
    )


def _matrix(text: str) -> Matrix:
    matrix = _IDENTITY
    for name, arguments in _TRANSFORM.findall(text):
        matrix = compose(matrix, _single_matrix(name, _numbers(arguments)))
    return matrix


def _single_matrix(name: str, values: list[float]) -> Matrix:
    if name == "translate":
        return (1, 0, 0, 1, values[0], values[1] if len(values) > 1 else 0)
    if name == "scale":
        return (values[0], 0, 0, values[-1], 0, 0)
    if name == "rotate":
        cos, sin = math.cos(math.radians(values[0])), math.sin(math.radians(values[0]))
        x, y = values[1:] if len(values) > 1 else (0.0, 0.0)
        return (cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos)
    a, b, c, d, e, f = values
    return (a, b, c, d, e, f)


def _numbers(text: str) -> list[float]:
    return [float(number) for number in _NUMBER.findall(text)]
