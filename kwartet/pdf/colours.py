"""How a PDF asks for an ink: as plates of a press, or as sRGB for screens and home printers."""

from __future__ import annotations

from typing import Protocol

from kwartet.images.cmyk import Cmyk, Press, cmyk_of
from kwartet.layout.display import Ink


class Colours(Protocol):
    """Turns inks into operators of a content stream."""

    def fill(self, ink: Ink) -> str:
        """The operator that makes fills and text this ink."""

    def stroke(self, ink: Ink) -> str:
        """The operator that makes lines this ink."""

    def overprints(self, ink: Ink) -> bool:
        """Whether the ink lies over what is beneath instead of knocking it out."""

    def spaces(self) -> dict[str, object]:
        """The colour spaces that the operators so far refer to, by resource name."""


class PressColours:
    """Cyan, magenta, yellow, black and named separations, never anything else.

    Recipes count as they are; what has none goes through the profile of the ``press``, pure black
    areas become its ``rich_black``. Nothing exceeds the total ink of the press. With
    ``black_overprints`` False no process ink overprints: black over a dark colour would be more
    ink than such a press takes.
    """

    def __init__(self, press: Press, rich_black: Cmyk, *, black_overprints: bool = True) -> None:
        self._press = press
        self._rich_black = rich_black
        self._black_overprints = black_overprints
        self._operators: dict[Ink, str] = {}
        self._spots: dict[str, Ink] = {}

    def fill(self, ink: Ink) -> str:
        """``c m y k k``, or full tint of a separation."""
        return f"/{self._space(ink)} cs 1 scn" if ink.spot else f"{self._operands(ink)} k"

    def stroke(self, ink: Ink) -> str:
        """``c m y k K``, or full tint of a separation."""
        return f"/{self._space(ink)} CS 1 SCN" if ink.spot else f"{self._operands(ink)} K"

    def overprints(self, ink: Ink) -> bool:
        """As the ink says; process inks only on a press where that is safe."""
        return ink.overprint and (self._black_overprints or bool(ink.spot))

    def spaces(self) -> dict[str, object]:
        """A separation for each spot, with its recipe as what a proof shows."""
        return {
            self._space(ink): [
                "/Separation",
                f"/{name}",
                "/DeviceCMYK",
                {
                    "FunctionType": 2,
                    "Domain": [0, 1],
                    "C0": [0, 0, 0, 0],
                    "C1": [percent / 100 for percent in ink.cmyk or (0, 0, 0, 100)],
                    "N": 1,
                },
            ]
            for name, ink in self._spots.items()
        }

    def recipe(self, ink: Ink) -> Cmyk:
        """What the plates get, in percent."""
        if ink.cmyk is not None:
            return self._press.kept(ink.cmyk)
        if ink.screen == "#000000":
            return self._press.kept(self._rich_black)
        return cmyk_of(ink.screen, self._press)

    def _operands(self, ink: Ink) -> str:
        if ink not in self._operators:
            recipe = self.recipe(ink)
            self._operators[ink] = " ".join(f"{round(percent / 100, 4):g}" for percent in recipe)
        return self._operators[ink]

    def _space(self, ink: Ink) -> str:
        self._spots.setdefault(ink.spot, ink)
        return f"S{list(self._spots).index(ink.spot) + 1}"


class ScreenColours:
    """sRGB as on screen; what is spot or overprint on a press is plain colour here."""

    def fill(self, ink: Ink) -> str:
        """``r g b rg``."""
        return f"{_rgb(ink.screen)} rg"

    def stroke(self, ink: Ink) -> str:
        """``r g b RG``."""
        return f"{_rgb(ink.screen)} RG"

    def overprints(self, ink: Ink) -> bool:  # noqa: ARG002 -- the same question to every Colours
        """Never: a screen has no plates."""
        return False

    def spaces(self) -> dict[str, object]:
        """None."""
        return {}


def _rgb(screen: str) -> str:
    levels = bytes.fromhex(screen.removeprefix("#"))
    return " ".join(f"{round(level / 255, 4):g}" for level in levels)
