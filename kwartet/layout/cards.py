"""The one layout of a card, for screen and press alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from kwartet.layout.display import DisplayList, Text
from kwartet.layout.fonts import font
from kwartet.layout.templates import klassiek, knipsel, raam
from kwartet.layout.templates.backs import compose_back
from kwartet.layout.templates.parts import BODY, FOOTER, TITLE, Composed, Side
from kwartet.model.card_set import CardSet, Quartet

_COMPOSERS: dict[str, Callable[[Side], Composed]] = {
    "knipsel": knipsel.compose,
    "raam": raam.compose,
    "klassiek": klassiek.compose,
}
TEMPLATES = tuple(_COMPOSERS)


@dataclass(frozen=True, slots=True)
class Fit:
    """How the text of a card came out: size, lines, and the lines there is room for."""

    size_pt: float
    lines: int
    max_lines: int

    @property
    def overflow_lines(self) -> int:
        """How many lines there are too many; 0 when the text fits."""
        return max(0, self.lines - self.max_lines)

    @property
    def fraction(self) -> float:
        """How full the room for text is: 1.0 is just full, more is too much."""
        return self.lines / self.max_lines if self.max_lines else float(self.lines > 0)


@dataclass(frozen=True, slots=True)
class CardLayout:
    """A front, laid out: what to draw, how the text fits, and what does not.

    ``too_wide`` names single-line fields that do not fit even at their smallest size (``title``,
    ``source``, ``name`` of the quartet, ``list`` of titles); ``missing`` maps a field to the
    characters that its font cannot draw. ``lines`` has the lines in which ``title``, ``body`` and
    ``source`` are set, for :mod:`kwartet.layout.places`.
    """

    items: DisplayList
    fit: Fit
    too_wide: tuple[str, ...]
    missing: dict[str, str]
    lines: dict[str, tuple[Text, ...]]


def lay_out_front(card_set: CardSet, quartet: Quartet, index: int) -> CardLayout:
    """Lay out the front of the card at ``index`` (0..3) of a quartet of the set.

    What a front does not show does not count, and what was laid out before comes back at once.
    """
    first, second, third, fourth = quartet.cards
    card = quartet.cards[index]
    side = Side(
        style=card_set.style,
        language=card_set.language,
        aspect=card_set.aspect(index),
        seed=quartet.id,
        name=quartet.name,
        symbol=quartet.symbol,
        color_key=quartet.color,
        titles=(first.title, second.title, third.title, fourth.title),
        index=index,
        body=card.body,
        source=card.source,
        picture=card.picture,
    )
    return _lay_out(side)


def lay_out_back(card_set: CardSet) -> DisplayList:
    """The back that all cards of the set share."""
    return _back(card_set.style, card_set.title)


_back = lru_cache(maxsize=16)(compose_back)


@lru_cache(maxsize=256)
def _lay_out(side: Side) -> CardLayout:
    composed = _COMPOSERS.get(side.style.template, knipsel.compose)(side)
    body = composed.body
    fit = Fit(round(body.style.size_pt, 2), len(body.lines) if side.body else 0, body.max_lines)
    return CardLayout(composed.items, fit, composed.too_wide, _missing(side), composed.lines)


def _missing(side: Side) -> dict[str, str]:
    """The characters no font of ours can draw, by field of the card."""
    fields = {
        "title": (TITLE.font, side.title),
        "body": (BODY.font, side.body),
        "source": (FOOTER.font, side.source),
    }
    lost = {name: font(key).missing(text) for name, (key, text) in fields.items()}
    return {name: characters for name, characters in lost.items() if characters}
