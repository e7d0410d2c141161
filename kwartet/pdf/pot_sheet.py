"""The pot of a game on paper: the cards that nobody was dealt, in the order of drawing.

For the teacher alone, who tells a team which card it draws and crosses it out.
"""

from __future__ import annotations

from collections.abc import Sequence

from kwartet.game.bits import index_of, quartet_of
from kwartet.game.rules import Deal, Rules
from kwartet.layout.display import DisplayList, Ink, Item
from kwartet.layout.display import Path as Outline
from kwartet.layout.inks import PAPER, TEXT, ink
from kwartet.layout.paragraph import TextStyle, fit_line, text_line
from kwartet.layout.shapes import ellipse, line, rounded
from kwartet.layout.templates.parts import centered_baseline, icon, symbol
from kwartet.model.card_set import Quartet
from kwartet.model.palette import swatch
from kwartet.pdf.paper import A4_WIDTH_MM

_LEFT, _RIGHT = 13.0, A4_WIDTH_MM - 13.0
_HEAD_MM, _TOP, _ROW_MM, _GAP_MM = 42.0, 52.0, 8.0, 7.0
_ROWS = 29
_LINE, _SOFT, _TINT = Ink("#CFC4B2"), Ink("#5E566B"), Ink("#EBE4D8")

_WORDS = {
    "nl": (
        "De pot",
        "Alleen voor de docent. Mis, of geen kaarten meer? Dan krijgt het team de volgende kaart.",
    ),
    "en": (
        "The pot",
        "For the teacher alone. A miss, or no cards left? Then the team gets the next card.",
    ),
}


def pot_pages(
    rules: Rules, deal: Deal, quartets: Sequence[Quartet], language: str
) -> list[DisplayList]:
    """The pages in millimetres from the top left of an A4; none when all cards are dealt."""
    cards = deal.cards[rules.cards - rules.pot :]
    per_page = 2 * _ROWS
    return [
        (*_head(language), *_rows(cards[first : first + per_page], first, quartets))
        for first in range(0, len(cards), per_page)
    ]


def _head(language: str) -> list[Item]:
    title, sentence = _WORDS[language]
    small = TextStyle("text-500", 11, 14, TEXT)
    small = fit_line(sentence, small, _RIGHT - _LEFT - 36, 8)
    return [
        Outline(rounded(0, 0, A4_WIDTH_MM, _HEAD_MM, 0), fill=_TINT),
        Outline(ellipse(_LEFT + 15, 20, 15, 15), fill=PAPER),
        icon("cards-three-fill", TEXT, _LEFT + 7, 12, 16),
        text_line(title, TextStyle("head-800", 27, 30, TEXT), _LEFT + 36, 21),
        text_line(sentence, small, _LEFT + 36, 28.5),
    ]


def _rows(cards: Sequence[int], first: int, quartets: Sequence[Quartet]) -> list[Item]:
    """Two columns of cards; ``first`` is how many came on the pages before."""
    width = (_RIGHT - _LEFT - _GAP_MM) / 2
    rows = min(_ROWS, -(-len(cards) // 2))
    items: list[Item] = []
    for place, card in enumerate(cards):
        column, row = divmod(place, rows)
        x, top = _LEFT + column * (width + _GAP_MM), _TOP + row * _ROW_MM
        quartet = quartets[quartet_of(card)]
        title = f"{quartet.cards[index_of(card)].title}, {quartet.name}"
        items += _row(first + place + 1, title, quartet, (x, top, width))
    return items


def _row(
    number: int, title: str, quartet: Quartet, place: tuple[float, float, float]
) -> list[Item]:
    """A number, the sign and the title of a card, and a box to cross; ``place`` is x, y, width."""
    x, top, width = place
    middle = top + _ROW_MM / 2
    small = TextStyle("text-700", 8, 10, _SOFT)
    style = fit_line(title, TextStyle("text-500", 9.5, 12, TEXT), width - 24, 6.5)
    box = rounded(x + width - 6, middle - 2.4, 4.8, 4.8, 0.9)
    return [
        Outline(line(x, top + _ROW_MM, x + width, top + _ROW_MM), stroke=_LINE, width_mm=0.2),
        text_line(str(number), small, x + 1, centered_baseline(small, middle)),
        symbol(quartet.symbol, ink(swatch(quartet.color).screen), x + 8, middle - 2.2, 4.4),
        text_line(title, style, x + 15, centered_baseline(style, middle)),
        Outline(box, PAPER, _SOFT, 0.3),
    ]
