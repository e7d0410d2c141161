"""Letters of the play room: larger than elsewhere, since a class reads them from afar."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

from kwartet.ui.theme import HEAD_FAMILY, TEXT_FAMILY, theme

READ = 34
"""What all must read from eight metres is at least so high, in designed pixels."""

FOLLOW = 21
"""And what helps them to follow: names, what happened, what comes next.

Both are derived in ``tests/ui/play/test_legible.py``, which holds every shared screen to them.
"""

_LARGE_ENOUGH = 20
"""Letters of so many designed pixels are read by all: only smaller ones grow with larger text."""


def letter_px(size: float) -> int:
    """The pixels of letters of ``size`` designed pixels."""
    return round(max(size, min(size * theme.text_scale, _LARGE_ENOUGH)) * theme.scale)


def head_font(size: float, weight: int = 800) -> QFont:
    """A heading of ``size`` designed pixels."""
    return _font(HEAD_FAMILY, size, weight, -0.02)


def text_font(size: float, weight: int = 500) -> QFont:
    """Reading text of ``size`` designed pixels."""
    return _font(TEXT_FAMILY, size, weight, 0)


def _font(family: str, size: float, weight: int, spacing: float) -> QFont:
    font = QFont(family)
    size_px = letter_px(size)
    font.setPixelSize(size_px)
    font.setWeight(QFont.Weight(weight))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * size_px)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def fitting_font(text: str, width: float, size: float, smallest: float, weight: int = 800) -> QFont:
    """The largest heading between two sizes in which a text fits on one line."""
    while size > smallest:
        font = head_font(size, weight)
        if QFontMetricsF(font).horizontalAdvance(text) <= width:
            return font
        size -= 1
    return head_font(smallest, weight)


def fitting_lines(
    text: str, width: float, size: float, smallest: float
) -> tuple[QFont, tuple[str, ...]]:
    """A short text on one line while its letters stay large, else on two, and its letters."""
    font = fitting_font(text, width, size, (size + smallest) / 2, 700)
    words = text.split()
    if QFontMetricsF(font).horizontalAdvance(text) <= width or len(words) == 1:
        return fitting_font(text, width, size, smallest, 700), (text,)
    cuts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    lines = min(cuts, key=lambda cut: max(map(len, cut)))
    return fitting_font(max(lines, key=len), width, (size + smallest) / 2, smallest, 700), lines
