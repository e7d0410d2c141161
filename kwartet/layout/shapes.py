"""Outlines for display lists: rectangles, ellipses, arches and cut paper edges, in millimetres."""

from __future__ import annotations

from random import Random
from zlib import crc32

from kwartet.layout.display import Matrix, Segment, Segments

_KAPPA = 0.5522847498
"""Control arm of a cubic that follows a quarter circle to 0.03 %."""


def rectangle(x: float, y: float, width: float, height: float) -> Segments:
    """A rectangle from its top left corner."""
    return polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])


def rounded(
    x: float, y: float, width: float, height: float, radius_x: float, radius_y: float | None = None
) -> Segments:
    """A rectangle with elliptical corners; radii are capped at half the sides."""
    rx = min(radius_x, width / 2)
    ry = min(radius_x if radius_y is None else radius_y, height / 2)
    if rx <= 0 or ry <= 0:
        return rectangle(x, y, width, height)
    kx, ky = rx * (1 - _KAPPA), ry * (1 - _KAPPA)
    right, bottom = x + width, y + height
    return (
        ("M", x + rx, y),
        ("L", right - rx, y),
        ("C", right - kx, y, right, y + ky, right, y + ry),
        ("L", right, bottom - ry),
        ("C", right, bottom - ky, right - kx, bottom, right - rx, bottom),
        ("L", x + rx, bottom),
        ("C", x + kx, bottom, x, bottom - ky, x, bottom - ry),
        ("L", x, y + ry),
        ("C", x, y + ky, x + kx, y, x + rx, y),
        ("Z",),
    )


def ellipse(cx: float, cy: float, rx: float, ry: float) -> Segments:
    """A whole ellipse around its centre."""
    kx, ky = rx * _KAPPA, ry * _KAPPA
    return (
        ("M", cx + rx, cy),
        ("C", cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
        ("C", cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
        ("C", cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
        ("C", cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
        ("Z",),
    )


def arch(x: float, y: float, width: float, height: float) -> Segments:
    """A window with a half round top and a straight foot."""
    radius = width / 2
    k = radius * (1 - _KAPPA)
    right, spring, foot = x + width, y + radius, y + height
    return (
        ("M", x, foot),
        ("L", x, spring),
        ("C", x, y + k, x + k, y, x + radius, y),
        ("C", right - k, y, right, y + k, right, spring),
        ("L", right, foot),
        ("Z",),
    )


def polygon(corners: list[tuple[float, float]], *, closed: bool = True) -> Segments:
    """Straight lines from corner to corner, closed unless told otherwise."""
    segments: list[Segment] = [("M" if n == 0 else "L", *point) for n, point in enumerate(corners)]
    return (*segments, ("Z",)) if closed else tuple(segments)


def line(x1: float, y1: float, x2: float, y2: float) -> Segments:
    """One straight stroke."""
    return (("M", x1, y1), ("L", x2, y2))


def cut_edge(
    seed: str, x1: float, x2: float, y: float, amplitude: float, pieces: int = 5
) -> list[tuple[float, float]]:
    """The points of an edge cut by hand: uneven pieces around ``y``, the same for the same seed."""
    random = Random(crc32(seed.encode()))  # noqa: S311 -- looks, not secrets
    step = (x2 - x1) / pieces
    inner = [
        (x1 + step * (n + random.uniform(-0.3, 0.3)), y + random.uniform(-amplitude, amplitude))
        for n in range(1, pieces)
    ]
    ends = [y + random.uniform(-amplitude, amplitude) for _ in range(2)]
    return [(x1, ends[0]), *inner, (x2, ends[1])]


def transformed(segments: Segments, matrix: Matrix) -> Segments:
    """The same outline in other coordinates."""
    a, b, c, d, e, f = matrix
    return tuple(
        (
            segment[0],
            *(
                value
                for x, y in points(segment)
                for value in (a * x + c * y + e, b * x + d * y + f)
            ),
        )
        for segment in segments
    )


def compose(outer: Matrix, inner: Matrix) -> Matrix:
    """The transform that applies ``inner`` first, then ``outer``."""
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return (
        a * g + c * h,
        b * g + d * h,
        a * i + c * j,
        b * i + d * j,
        a * k + c * m + e,
        b * k + d * m + f,
    )


def bounds(segments: Segments) -> tuple[float, float, float, float]:
    """The box around all points, control points included: left, top, right, bottom."""
    every = [point for segment in segments for point in points(segment)]
    xs, ys = [x for x, _ in every], [y for _, y in every]
    return min(xs), min(ys), max(xs), max(ys)


def points(segment: Segment) -> list[tuple[float, float]]:
    """The points of one segment, control points included."""
    _, *values = segment
    return list(zip(values[::2], values[1::2], strict=True))
