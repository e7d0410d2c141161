"""A display list as readable text, for tests that show in a diff what moved."""

from __future__ import annotations

from zlib import crc32

from kwartet.layout.display import MM_PER_PT, DisplayList, Group, Ink, Item, Path, Pixels, Segments
from kwartet.layout.shapes import bounds

_SHOWN_SEGMENTS = 12


def dump(items: DisplayList, indent: str = "") -> str:
    """One line an item, groups indented; millimetres to 2 decimals.

    Items of a group with a key are summarised: how many there are, and a checksum of their dump.
    """
    return "".join(_item(item, indent) for item in items)


def _item(item: Item, indent: str) -> str:
    if isinstance(item, Group):
        return _group(item, indent)
    if isinstance(item, Path):
        return f"{indent}path {_outline(item.segments)}{_paint(item)}\n"
    if isinstance(item, Pixels):
        box = _numbers((item.x_mm, item.y_mm, item.width_mm, item.height_mm))
        return f"{indent}pixels {item.file} {box}\n"
    size = item.size_mm / MM_PER_PT
    place = _numbers((item.x_mm, item.y_mm))
    ids = crc32(repr([glyph.id for glyph in item.glyphs]).encode())
    return (
        f"{indent}text {item.font} {size:.2f}pt at {place} width {item.width_mm:.2f}"
        f" {_ink(item.ink)} glyphs {ids:08x} {item.text!r}\n"
    )


def _group(group: Group, indent: str) -> str:
    parts = [f"{indent}group"]
    if group.key:
        content = crc32(dump(group.items).encode())
        parts.append(f"{group.key!r} of {len(group.items)} items {content:08x}")
    if group.transform:
        parts.append(f"transform {_numbers(group.transform, 4)}")
    if group.clip:
        parts.append(f"clip {_outline(group.clip)}")
    inner = "" if group.key else dump(group.items, indent + "  ")
    return " ".join(parts) + "\n" + inner


def _outline(segments: Segments) -> str:
    if len(segments) > _SHOWN_SEGMENTS:
        checksum = crc32(" ".join(_segment(segment) for segment in segments).encode())
        return f"[{_numbers(bounds(segments))}] {len(segments)} segments {checksum:08x}"
    return " ".join(_segment(segment) for segment in segments)


def _segment(segment: tuple[str, *tuple[float, ...]]) -> str:
    return segment[0] + _numbers(segment[1:])


def _paint(path: Path) -> str:
    fill = f" fill {_ink(path.fill)}" if path.fill else ""
    rule = " even-odd" if path.even_odd else ""
    if not path.stroke:
        return fill + rule
    dash = f" dash {_numbers(path.dash_mm)}" if path.dash_mm else ""
    pen = f"{path.width_mm:.2f} {path.cap} {path.join}"
    return f"{fill}{rule} stroke {_ink(path.stroke)} {pen}{dash}"


def _ink(ink: Ink) -> str:
    recipe = "/".join(f"{value:g}" for value in ink.cmyk) if ink.cmyk else "profile"
    return (
        f"{ink.screen}({recipe}{' overprint' if ink.overprint else ''}{ink.spot and ' '}{ink.spot})"
    )


def _numbers(values: tuple[float, ...], digits: int = 2) -> str:
    return ",".join(f"{value + 0:.{digits}f}".replace("-0.00", "0.00") for value in values)
