"""The inks of the cards: the designer's recipes, the press black of text, the paper's white."""

from __future__ import annotations

from functools import cache

from kwartet.layout.display import Ink
from kwartet.model.palette import palette

TEXT = Ink("#2B2338", (0, 0, 0, 100), overprint=True)
"""Text and fine lines: on screen the ink of the programme, on press black alone, overprinting."""

QUIET_TEXT = Ink("#5E566B", (0, 0, 0, 100), overprint=True)
"""The footer: softer on screen; on press black alone, for 6 pt breaks up in a screened grey."""

PAPER = Ink("#FFFFFF", (0, 0, 0, 0))


@cache
def ink(screen: str) -> Ink:
    """The ink of a screen colour: its recipe where the designer gave one, else by the profile."""
    return _recipes().get(screen.upper()) or Ink(screen.upper())


def ink_on(screen: str) -> Ink:
    """The ink for text on a quartet colour: white paper or press black."""
    return PAPER if screen.upper() == PAPER.screen else TEXT


@cache
def _recipes() -> dict[str, Ink]:
    recipes = {swatch.screen: Ink(swatch.screen, swatch.cmyk) for swatch in palette().values()}
    return {**recipes, PAPER.screen: PAPER}
