"""Hand sheets for the board-only game: one A4 for each team, with the cards it is dealt.

A team ticks what it gets and crosses out what it gives away; the upper part is folded back, so that
the sheet stands on the table and only its own team sees it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from kwartet.game.bits import card_number
from kwartet.game.rules import Deal, dealt_hands
from kwartet.game.setup import Setup
from kwartet.layout.display import DisplayList, Ink, Item
from kwartet.layout.display import Path as Outline
from kwartet.layout.inks import PAPER, TEXT, ink, ink_on
from kwartet.layout.paragraph import TextStyle, fit_line, fit_text, line_width_mm, text_line
from kwartet.layout.shapes import ellipse, line, rounded
from kwartet.layout.svg import drawing
from kwartet.layout.templates.parts import centered_baseline, icon, mixed, placed, symbol
from kwartet.model.card_set import CARDS_PER_QUARTET, Quartet
from kwartet.model.helplines import helplines
from kwartet.model.palette import swatch
from kwartet.pdf.deck import Progress, silent
from kwartet.pdf.paper import A4_HEIGHT_MM, A4_WIDTH_MM, write_a4
from kwartet.pdf.pot_sheet import pot_pages
from kwartet.resources import asset

ANIMAL_TINTS = {
    "vos": "#FFD9B8",
    "uil": "#E3D3F3",
    "egel": "#BFE3DD",
    "haas": "#FBD5E0",
    "walvis": "#C9DEF5",
    "kikker": "#DDEBC2",
    "beer": "#EBDCC9",
    "das": "#DDE0E8",
}
"""The colour of the head of a team's sheet."""

_LEFT, _RIGHT = 13.0, A4_WIDTH_MM - 13.0
_FOLD = 42.0
_GRID_TOP, _GRID_BOTTOM = 62.0, 236.0
_COLUMN_GAP = 7.0
_ROW_MM, _MOST_ROW_MM = 7.6, 9.6
_HEAD_MM, _GAP_MM = 9.0, 4.6
_PER_PAGE = 8
_LINE = Ink("#CFC4B2")
_SOFT = Ink("#5E566B")
_HELD = Ink("#FFF7DF")

_WORDS = {
    "nl": {
        "only": "Handvel, alleen voor jullie. Start met {count} kaarten.",
        "page": "Blad {page} van {all}.",
        "fold": "Vouw hier rechtop",
        "have": "hebben",
        "gone": "weg",
        "how": "Zo werkt het",
        "help": "De dichte rondjes hebben jullie bij de start. Krijg je een kaart? Maak het rondje"
        " dicht. Geef je hem af? Kruis weg aan. Vraag alleen uit een kwartet waar je iets van hebt,"
        " en nooit een kaart die je zelf hebt.",
        "goal": "Samen-doel: {goal} gesprekken",
        "pass": "Passen mag altijd. Luisteren is ook meedoen.",
        "foot": "Stigmakwartet, handvel voor het bordspel",
        "danger": "Direct gevaar 112",
    },
    "en": {
        "only": "Hand sheet, for you alone. You start with {count} cards.",
        "page": "Sheet {page} of {all}.",
        "fold": "Fold upright here",
        "have": "have",
        "gone": "gone",
        "how": "How it works",
        "help": "The filled rounds are yours at the start. Do you get a card? Fill the round. Do"
        " you give it away? Cross gone. Ask only from a quartet of which you have a card, and never"
        " for a card you hold.",
        "goal": "Class goal: {goal} conversations",
        "pass": "You may always pass. Listening is taking part too.",
        "foot": "Stigmakwartet, hand sheet for the board game",
        "danger": "Immediate danger 112",
    },
}

_ASK = {
    "nl": ("Mag ik van", "uit het kwartet", "de kaart"),
    "en": ("May I have from", "of the quartet", "the card"),
}


@dataclass(frozen=True)
class HandSheets:
    """What the sheets show: a game with its deal, and its quartets in the order of the game.

    ``language`` is ``nl`` or ``en``.
    """

    setup: Setup
    deal: Deal
    quartets: tuple[Quartet, ...]
    language: str


def write_hand_sheets(sheets: HandSheets, out: Path, progress: Progress = silent) -> list[Path]:
    """Write a page for each team to ``out``; more pages when there are many quartets.

    When not all cards are dealt, the pot follows, for the teacher. Returns the file.
    ``KwartetError`` when it cannot be written; what ``progress`` raises stops the work and leaves
    no file.
    """
    pages = [page for seat in range(len(sheets.setup.seats)) for page in hand_pages(sheets, seat)]
    pages += pot_pages(sheets.setup.rules, sheets.deal, sheets.quartets, sheets.language)
    done = count(1)
    progress(0, len(pages))
    title = f"Stigmakwartet, {sheets.setup.source.title}"
    write_a4(out, title, sheets.language, pages, lambda: progress(next(done), len(pages)))
    return [out]


def hand_pages(sheets: HandSheets, seat: int) -> list[DisplayList]:
    """The pages of one team, in millimetres from the top left of an A4."""
    numbers = range(len(sheets.quartets))
    parts = [numbers[at : at + _PER_PAGE] for at in numbers[::_PER_PAGE]]
    return [_page(sheets, seat, part, (page, len(parts))) for page, part in enumerate(parts, 1)]


def _row_mm(quartets: int) -> float:
    """How high the row of a card is: higher when a page has few quartets."""
    boxes = -(-quartets // 2)
    room = (_GRID_BOTTOM - _GRID_TOP + _GAP_MM) / boxes - _GAP_MM - _HEAD_MM
    return max(_ROW_MM, min(_MOST_ROW_MM, room / CARDS_PER_QUARTET))


def _page(
    sheets: HandSheets, seat: int, numbers: Sequence[int], page: tuple[int, int]
) -> DisplayList:
    """A page with these quartets; ``page`` is its number and how many there are."""
    hand = dealt_hands(sheets.setup.rules, sheets.deal)[seat]
    words = _WORDS[sheets.language]
    width = (_RIGHT - _LEFT - _COLUMN_GAP) / 2
    row = _row_mm(len(numbers) if page[1] == 1 else _PER_PAGE)
    box = _HEAD_MM + CARDS_PER_QUARTET * row
    items = [*_head(sheets, seat, hand.bit_count(), page), *_sentence(sheets.language)]
    for place, number in enumerate(numbers):
        x = _LEFT + (place % 2) * (width + _COLUMN_GAP)
        y = _GRID_TOP + (place // 2) * (box + _GAP_MM)
        held = tuple(bool(hand >> card_number(number, index) & 1) for index in range(4))
        items += _quartet(sheets.quartets[number], held, words, (x, y, width, row))
    return (*items, *_foot(sheets))


def _head(sheets: HandSheets, seat: int, cards: int, page: tuple[int, int]) -> list[Item]:
    team, words = sheets.setup.seats[seat], _WORDS[sheets.language]
    tint = Ink(ANIMAL_TINTS.get(team.animal, "#EBE4D8"))
    items: list[Item] = [Outline(rounded(0, 0, A4_WIDTH_MM, _FOLD, 0), fill=tint)]
    items.append(Outline(ellipse(_LEFT + 15, 20, 15, 15), fill=PAPER))
    file = asset("animals", f"{team.animal}.svg")
    if file.is_file():
        items.append(placed(drawing(file), f"animal:{team.animal}", _LEFT + 5, 10, 20))
    name = fit_line(team.name, TextStyle("head-800", 27, 30, TEXT), 100, 14)
    items.append(text_line(team.name, name, _LEFT + 36, 21))
    small = TextStyle("text-500", 11, 14, TEXT)
    sentence = words["only"].format(count=cards)
    if page[1] > 1:
        sentence += " " + words["page"].format(page=page[0], all=page[1])
    fitting = fit_line(sentence, small, _RIGHT - _LEFT - 36, 8)
    items.append(text_line(sentence, fitting, _LEFT + 36, 28.5))
    fold = TextStyle("text-700", 8, 10, TEXT)
    right = _RIGHT - line_width_mm(words["fold"], fold)
    items.append(text_line(words["fold"], fold, right, 21))
    items.append(icon("eye-slash-bold", TEXT, right - 8, 17, 6))
    dashes = Outline(
        line(0, _FOLD, A4_WIDTH_MM, _FOLD), stroke=_SOFT, width_mm=0.3, dash_mm=(1.5, 1.2)
    )
    return [*items, dashes]


def _sentence(language: str) -> list[Item]:
    """*Mag ik van … uit het kwartet … de kaart …?* with room to point at."""
    style = TextStyle("head-700", 13, 16, TEXT)
    parts = _ASK[language]
    widths = [line_width_mm(part, style) for part in parts]
    room = (_RIGHT - _LEFT - sum(widths) - 3 * 4 - 4) / 3
    items: list[Item] = []
    x, y = _LEFT, 54.0
    for part, width in zip(parts, widths, strict=True):
        items.append(text_line(part, style, x, y))
        x += width + 2
        items.append(Outline(line(x, y + 0.8, x + room, y + 0.8), stroke=TEXT, width_mm=0.35))
        x += room + 2
    return [*items, text_line("?", style, x - 1, y)]


def _quartet(
    quartet: Quartet,
    held: tuple[bool, ...],
    words: dict[str, str],
    place: tuple[float, float, float, float],
) -> list[Item]:
    """A box with the four cards and what the team has of them.

    ``place`` is x, y, width, and how high the row of a card is.
    """
    x, y, width, row = place
    look = swatch(quartet.color)
    on = ink_on(look.on)
    items: list[Item] = [
        Outline(
            rounded(x, y, width, _HEAD_MM + 4 * row, 2.4), fill=PAPER, stroke=_LINE, width_mm=0.3
        ),
        Outline(rounded(x, y, width, _HEAD_MM, 2.4), fill=ink(look.screen)),
        Outline(rounded(x, y + _HEAD_MM / 2, width, _HEAD_MM / 2, 0), fill=ink(look.screen)),
        symbol(quartet.symbol, on, x + 3, y + 1.9, 5.2),
    ]
    small = TextStyle("text-700", 7, 8.5, on)
    base = centered_baseline(small, y + _HEAD_MM / 2)
    have, gone = x + width - 23, x + width - 8
    for label, middle in ((words["have"], have), (words["gone"], gone)):
        items.append(text_line(label, small, middle - line_width_mm(label, small) / 2, base))
    name = TextStyle("head-700", 12, 15, on)
    name = fit_line(quartet.name, name, have - x - 18, 8)
    items.append(text_line(quartet.name, name, x + 11, centered_baseline(name, y + _HEAD_MM / 2)))
    for index, card in enumerate(quartet.cards):
        top = y + _HEAD_MM + index * row
        items += _card(card.title, index, (x, top, width, row), held=held[index])
    return items


def _card(
    title: str, index: int, place: tuple[float, float, float, float], *, held: bool
) -> list[Item]:
    x, top, width, row = place
    middle = top + row / 2
    have, gone = x + width - 23, x + width - 8
    items: list[Item] = []
    if held:
        inside = rounded(x + 0.2, top + 0.1, width - 0.4, row - 0.2, 1 if index == 3 else 0)
        items.append(Outline(inside, fill=_HELD))
    elif index:
        items.append(Outline(line(x, top, x + width, top), stroke=_LINE, width_mm=0.2))
    number = TextStyle("text-700", 8, 10, _SOFT)
    items.append(text_line(str(index + 1), number, x + 5, centered_baseline(number, middle)))
    style = TextStyle("text-700" if held else "text-500", 9.5, 12, TEXT)
    style = fit_line(title, style, have - x - 15, 6.5)
    items.append(text_line(title, style, x + 11, centered_baseline(style, middle)))
    items.append(Outline(ellipse(have, middle, 2.5, 2.5), PAPER, TEXT, 0.35))
    if held:
        items.append(Outline(ellipse(have, middle, 1.5, 1.5), fill=TEXT))
    box = rounded(gone - 2.4, middle - 2.4, 4.8, 4.8, 0.9)
    items.append(Outline(box, PAPER, _SOFT, 0.3))
    return items


def _foot(sheets: HandSheets) -> list[Item]:
    words, top = _WORDS[sheets.language], 244.0
    goal = sheets.setup.lesson.goal
    width = (_RIGHT - _LEFT - _COLUMN_GAP) / 2
    full = width if goal else _RIGHT - _LEFT
    head, body = TextStyle("head-700", 12, 15, TEXT), TextStyle("text-500", 8.5, 11.5, TEXT)
    items: list[Item] = [
        Outline(rounded(_LEFT, top, full, 36, 3), fill=Ink(mixed("#EBE4D8", "#FFFFFF", 0.25))),
        text_line(words["how"], head, _LEFT + 5, top + 8),
    ]
    block = fit_text(words["help"], body, full - 10, 24, 6.5, sheets.language)
    items += block.items(_LEFT + 5, top + 14)
    if goal:
        items += _goal(words, goal, _LEFT + width + _COLUMN_GAP, top, width)
    note = TextStyle("text-700", 7, 9, _SOFT)
    footer = f"{helplines().footer(sheets.language)} · {words['danger']}"
    items.append(text_line(words["foot"], note, _LEFT, A4_HEIGHT_MM - 8))
    right = _RIGHT - line_width_mm(footer, note)
    return [*items, text_line(footer, note, right, A4_HEIGHT_MM - 8)]


def _goal(words: dict[str, str], goal: int, x: float, top: float, width: float) -> list[Item]:
    """A box to tick for each conversation."""
    head = TextStyle("head-700", 12, 15, TEXT)
    text = words["goal"].format(goal=goal)
    items: list[Item] = [
        Outline(rounded(x, top, width, 36, 3), fill=Ink("#FFD24A")),
        icon("chats-circle-fill", TEXT, x + 5, top + 3.6, 6),
        text_line(text, fit_line(text, head, width - 18, 8), x + 13, top + 8),
    ]
    step = min(12.0, (width - 10) / goal)
    side = step - min(2.0, step / 5)
    for place in range(goal):
        box = rounded(x + 5 + place * step, top + 12, side, side, 1.5)
        items.append(Outline(box, fill=PAPER))
    small = TextStyle("text-700", 8, 10, TEXT)
    small = fit_line(words["pass"], small, width - 10, 6)
    return [*items, text_line(words["pass"], small, x + 5, top + 31)]
