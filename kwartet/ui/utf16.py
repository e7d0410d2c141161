"""Places in a text: Python counts characters, Qt counts UTF-16 units, of which an emoji has two."""

from __future__ import annotations


def qt_place(text: str, index: int) -> int:
    """What Qt calls the place before character ``index``."""
    before = text[:index]
    return index if before.isascii() else len(before.encode("utf-16-le", "surrogatepass")) // 2


def python_place(text: str, place: int) -> int:
    """The index of the character that Qt sees at ``place``."""
    if text.isascii():
        return min(place, len(text))
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * place]
    return len(units.decode("utf-16-le", "replace"))
