"""The ways of setting text in the studio.

Source: the design system, "Letters".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class TypeRole:
    """A way of setting text.

    Attributes:
        family: ``head`` (Bricolage Grotesque) or ``text`` (Atkinson Hyperlegible Next).
        size_px: At scale 1 and text size 100 %.
        weight: 500 to 800.
        spacing: Letter spacing in em.
        grows: Whether it grows with the text size; what is read across a class is large enough.
    """

    family: Literal["head", "text"]
    size_px: float
    weight: int
    spacing: float = 0.0
    grows: bool = True


ROLES = {
    "banner": TypeRole("head", 62, 800, -0.03, grows=False),
    "display": TypeRole("head", 46, 800, -0.03),
    "h1": TypeRole("head", 32, 800, -0.025),
    "number": TypeRole("head", 28, 700, -0.02),
    "section": TypeRole("head", 28, 700, -0.025),
    "brand": TypeRole("head", 24, 700, -0.02),
    "h2": TypeRole("head", 22, 700, -0.015),
    "h3": TypeRole("head", 17.5, 700, -0.015),
    "text": TypeRole("text", 16, 500),
    "strong": TypeRole("text", 16, 700),
    "calm": TypeRole("text", 26, 500, grows=False),
    "lead": TypeRole("text", 21, 500),
    "large": TypeRole("text", 18, 700),
    "small": TypeRole("text", 15, 500),
    "small_strong": TypeRole("text", 15, 700),
    "label": TypeRole("text", 14, 700),
    "help": TypeRole("text", 14, 500),
    "chip": TypeRole("text", 13, 700),
    "tiny": TypeRole("text", 13, 500),
}
