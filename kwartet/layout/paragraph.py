"""Text into lines: breaking, hyphenating and shrinking to fit, all in millimetres.

Lines run ragged right. A word breaks only when the line would otherwise stay clearly too short, so
that short cards read without hyphens; when the text does not fit, hyphens are used freely, and only
then the type shrinks, step by step, never below the limit. What does not fit is counted, not cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kwartet.language.hyphenation import break_points
from kwartet.layout.display import MM_PER_PT, Ink, Text
from kwartet.layout.fonts import Font, font

_SHORTEST_LINE = 0.66
"""A line at least this full (of the measure) is left as it is rather than hyphenated."""

_SHRINK_STEP_PT = 0.1

_LONGEST_WORD = 80
"""Characters; what is longer, such as a key that was held down, has no syllables."""

_WORD = re.compile(r"(?:['’][sStTnN] )?[^ ]+")
"""A word, together with a shortened *des* or *het* before it: *’s avonds* stays on one line."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How running text is set: the font key, size and leading in points, tracking in em."""

    font: str
    size_pt: float
    leading_pt: float
    ink: Ink
    tracking: float = 0.0

    @property
    def size_mm(self) -> float:
        """The type size in millimetres."""
        return self.size_pt * MM_PER_PT

    @property
    def leading_mm(self) -> float:
        """From baseline to baseline, in millimetres."""
        return self.leading_pt * MM_PER_PT

    def at(self, size_pt: float) -> TextStyle:
        """The same style at another size, with the leading in proportion."""
        leading = self.leading_pt * size_pt / self.size_pt
        return TextStyle(self.font, size_pt, leading, self.ink, self.tracking)


@dataclass(frozen=True, slots=True)
class Block:
    """Broken text (a soft hyphen ends a hyphenated line) and how many lines there is room for."""

    lines: tuple[str, ...]
    style: TextStyle
    max_lines: int

    @property
    def overflow_lines(self) -> int:
        """How many lines there are too many; 0 when the text fits."""
        return max(0, len(self.lines) - self.max_lines)

    def items(self, x_mm: float, baseline_mm: float) -> tuple[Text, ...]:
        """The lines as display items, the first with its baseline at ``baseline_mm``."""
        return tuple(
            text_line(line, self.style, x_mm, baseline_mm + n * self.style.leading_mm)
            for n, line in enumerate(self.lines)
            if line
        )


def fit_text(
    text: str,
    style: TextStyle,
    width_mm: float,
    height_mm: float,
    smallest_pt: float,
    language: str,
) -> Block:
    """Break ``text`` into lines of ``width_mm`` that fit in ``height_mm``, shrinking if need be.

    ``height_mm`` is counted as whole leadings. The result may overflow at ``smallest_pt``.
    """
    block = _broken(text, style, width_mm, height_mm, language, eager=False)
    size = style.size_pt
    while block.overflow_lines:
        block = _broken(text, style.at(size), width_mm, height_mm, language, eager=True)
        if size <= smallest_pt:
            break
        size = max(smallest_pt, round(size - _SHRINK_STEP_PT, 2))
    return block


def _broken(
    text: str, style: TextStyle, width_mm: float, height_mm: float, language: str, *, eager: bool
) -> Block:
    lines = break_lines(text, style.font, width_mm / style.size_mm, language, eager=eager)
    max_lines = int(height_mm / style.leading_mm + 1e-6)
    return Block(lines, style, max_lines)


def text_line(line: str, style: TextStyle, x_mm: float, baseline_mm: float) -> Text:
    """One line as a display item, from its left end."""
    glyphs = font(style.font).shape(line, style.tracking)
    return Text(style.font, style.size_mm, x_mm, baseline_mm, style.ink, glyphs)


def fit_line(text: str, style: TextStyle, width_mm: float, smallest_pt: float) -> TextStyle:
    """The style at the largest size that fits the width, but not below ``smallest_pt``."""
    wanted = line_width_mm(text, style)
    if wanted <= width_mm:
        return style
    return style.at(max(smallest_pt, style.size_pt * width_mm / wanted))


def line_width_mm(text: str, style: TextStyle) -> float:
    """The advance width of one line."""
    return font(style.font).width(text, style.tracking) * style.size_mm


@lru_cache(maxsize=4096)
def break_lines(
    text: str, font_key: str, measure: float, language: str, *, eager: bool
) -> tuple[str, ...]:
    """Break text into lines no wider than ``measure`` (in em); a newline always breaks.

    ``eager`` hyphenates wherever a syllable more fits; otherwise only on lines that stay short.
    """
    face = font(font_key)
    paragraphs = text.rstrip().split("\n")
    return tuple(
        line
        for paragraph in paragraphs
        for line in _break_paragraph(paragraph, face, measure, language, eager=eager)
    )


def _break_paragraph(
    paragraph: str, face: Font, measure: float, language: str, *, eager: bool
) -> Iterator[str]:
    words = _WORD.findall(paragraph)
    line = ""
    while words:
        word = words.pop(0)
        longer = f"{line} {word}" if line else word
        if face.width(longer) <= measure:
            line = longer
            continue
        parts = None
        if eager or face.width(line) < _SHORTEST_LINE * measure:
            parts = _hyphenated(line, word, face, measure, language)
        if parts is None and not line:
            parts = _cut(word, face, measure)
        if parts is None:
            words.insert(0, word)
            parts = (line, "")
        line, rest = parts
        yield line
        line = ""
        if rest:
            words.insert(0, rest)
    yield line


def _hyphenated(
    line: str, word: str, face: Font, measure: float, language: str
) -> tuple[str, str] | None:
    """The line with as much of the word as fits, and the rest of the word; None if nothing fits."""
    if len(word) > _LONGEST_WORD:
        return None
    for head, tail in break_points(word, language):
        longer = f"{line} {head}" if line else head
        if face.width(longer) <= measure:
            return longer, tail
    return None


def _cut(word: str, face: Font, measure: float) -> tuple[str, str]:
    """As many characters as fit, at least one: the last resort for a word wider than the line."""
    count = next((n for n in range(1, len(word)) if face.width(word[: n + 1]) > measure), len(word))
    return word[:count], word[count:]
