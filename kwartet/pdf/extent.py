"""How far the items of a display list reach, for the bounding box of a form."""

from __future__ import annotations

from collections.abc import Iterable

from kwartet.layout.display import Group, Item, Path, Pixels, Segments, Text
from kwartet.layout.shapes import bounds, rectangle, transformed

Extent = tuple[float, float, float, float]
"""Left, top, right, bottom in millimetres, y down."""

_MITER_LIMIT = 10.0


def extent(items: Iterable[Item]) -> Extent:
    """A box that holds all the ink of the items, seldom much larger; all zeros for nothing."""
    boxes = [_extent(item) for item in items]
    if not boxes:
        return (0.0, 0.0, 0.0, 0.0)
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _extent(item: Item) -> Extent:
    if isinstance(item, Text):
        reach = 1.5 * item.size_mm
        right = item.x_mm + item.width_mm
        return item.x_mm - reach, item.y_mm - reach, right + reach, item.y_mm + reach
    if isinstance(item, Path):
        reach = item.width_mm / 2 * (_MITER_LIMIT if item.join == "miter" else 1.5)
        left, top, right, bottom = bounds(item.segments)
        return left - reach, top - reach, right + reach, bottom + reach
    if isinstance(item, Pixels):
        return (
            item.x_mm,
            item.y_mm,
            item.x_mm + item.width_mm,
            item.y_mm + item.height_mm,
        )
    return _group_extent(item)


def _group_extent(group: Group) -> Extent:
    box = extent(group.items)
    if group.transform is not None:
        box = bounds(transformed(_outline(box), group.transform))
    if group.clip is not None:
        left, top, right, bottom = bounds(group.clip)
        box = max(box[0], left), max(box[1], top), min(box[2], right), min(box[3], bottom)
    return box


def _outline(box: Extent) -> Segments:
    left, top, right, bottom = box
    return rectangle(left, top, right - left, bottom - top)
