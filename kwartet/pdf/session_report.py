"""The lesson report: one A4 about a game, without names of people or teams."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kwartet.game.setup import Setup
from kwartet.game.table import Table
from kwartet.layout.display import DisplayList, Ink, Item
from kwartet.layout.display import Path as Outline
from kwartet.layout.inks import PAPER, TEXT
from kwartet.layout.paragraph import Block, TextStyle, fit_line, fit_text, line_width_mm, text_line
from kwartet.layout.shapes import line, rounded
from kwartet.layout.templates.parts import centered_baseline, icon
from kwartet.model.helplines import helplines
from kwartet.pdf.deck import Progress, silent
from kwartet.pdf.paper import A4_HEIGHT_MM, A4_WIDTH_MM, write_a4

Counts = tuple[int, int, int]
"""How often a card was understood, found right, and touched somebody."""

_LEFT, _RIGHT = 18.0, A4_WIDTH_MM - 18.0
_MIDDLE = 106.0
_TOP, _BOTTOM = 62.0, 272.0
_ROW_MM, _LEAST_ROW_MM = 6.6, 3.6
_QUARTETS_MM = 128.0
"""What the list of quartets may take, so that there is room for questions under it."""

_SMALLEST_PT = 8.0
_SOFT = Ink("#5E566B")
_LINE = Ink("#CFC4B2")
_SIGNS = (
    ("lightbulb-fill", Ink("#E5A400")),
    ("seal-check-fill", Ink("#017D74")),
    ("heart-fill", Ink("#C5432A")),
)

_WORDS = {
    "nl": {
        "title": "Lesverslag",
        "sums": "{teams} teams · {laid} van {all} kwartetten op tafel · {talks}",
        "talk": "1 gesprek",
        "talks": "{count} gesprekken",
        "goal": "Samen-doel van {goal}: gehaald",
        "no_goal": "Samen-doel was {goal}",
        "quartets": "Kwartetten",
        "held": "besproken",
        "skipped": "niet besproken",
        "open": "niet op tafel",
        "stickers": "Stickers van de klas",
        "none": "Geen stickers gegeven.",
        "more": "en nog {count}",
        "parked": "Geparkeerde vragen",
        "more_parked": "en nog {count} andere",
        "foot": "Zonder namen gemaakt met Stigmakwartet",
    },
    "en": {
        "title": "Lesson report",
        "sums": "{teams} teams · {laid} of {all} quartets on the table · {talks}",
        "talk": "1 conversation",
        "talks": "{count} conversations",
        "goal": "Class goal of {goal}: reached",
        "no_goal": "Class goal was {goal}",
        "quartets": "Quartets",
        "held": "discussed",
        "skipped": "not discussed",
        "open": "not on the table",
        "stickers": "Stickers of the class",
        "none": "No stickers given.",
        "more": "and {count} more",
        "parked": "Parked questions",
        "more_parked": "and {count} more",
        "foot": "Made without names with Stigmakwartet",
    },
}

_MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "January February March April May June July August September October November December",
}

_SIGN_WORDS = {
    "nl": ("ik snap het", "het klopt", "het raakt me"),
    "en": ("I get it", "it is right", "it touches me"),
}


@dataclass(frozen=True)
class SessionReport:
    """What the report tells.

    ``begun`` is the day and time of the game; ``table`` how it stands; ``stickers`` has counts by
    the names of quartet and card; ``parked`` only the questions that the teacher keeps.
    ``language`` is ``nl`` or ``en``.
    """

    setup: Setup
    begun: str
    table: Table
    stickers: Mapping[tuple[str, str], Counts]
    parked: tuple[str, ...]
    language: str


def write_session_report(
    report: SessionReport, out: Path, progress: Progress = silent
) -> list[Path]:
    """Write the report to ``out`` and return it; ``KwartetError`` when it cannot be written."""
    progress(0, 1)
    words = _WORDS[report.language]
    title = f"{words['title']} {report.setup.source.title}"
    write_a4(out, title, report.language, [report_page(report)], lambda: progress(1, 1))
    return [out]


def report_page(report: SessionReport) -> DisplayList:
    """The page, in millimetres from the top left of an A4."""
    return (
        *_head(report),
        *_quartets(report),
        *_stickers(report),
        *_parked(report),
        *_foot(report),
    )


def _spoken_time(begun: str, language: str) -> str:
    """*2026-11-23 10:40* as *23 november 2026, 10:40*; what is no such time stays as it is."""
    try:
        when = datetime.strptime(begun, "%Y-%m-%d %H:%M").astimezone()
    except ValueError:
        return begun
    month = _MONTHS[language].split()[when.month - 1]
    return f"{when.day} {month} {when.year}, {when:%H:%M}"


def _head(report: SessionReport) -> list[Item]:
    words, table, lesson = _WORDS[report.language], report.table, report.setup.lesson
    talks = len(table.discussed)
    laid = table.rules.quartets - table.left_to_lay
    sums = words["sums"].format(
        teams=len(report.setup.seats),
        laid=laid,
        all=table.rules.quartets,
        talks=words["talk" if talks == 1 else "talks"].format(count=talks),
    )
    big, text = TextStyle("head-800", 26, 30, TEXT), TextStyle("text-500", 11, 14, TEXT)
    title = f"{report.setup.source.title}, {_spoken_time(report.begun, report.language)}"
    items: list[Item] = [
        Outline(rounded(0, 0, A4_WIDTH_MM, 50, 0), fill=Ink("#FFF1BF")),
        text_line(words["title"], big, _LEFT, 22),
        text_line(title, fit_line(title, text, _RIGHT - _LEFT, 8), _LEFT, 30),
        text_line(sums, fit_line(sums, text, _RIGHT - _LEFT, 8), _LEFT, 37),
    ]
    if lesson.goal and lesson.talk_s:
        goal = words["goal"] if talks >= lesson.goal else words["no_goal"]
        bold = TextStyle("text-700", 11, 14, TEXT)
        items.append(text_line(goal.format(goal=lesson.goal), bold, _LEFT, 44))
    return items


def _quartets(report: SessionReport) -> list[Item]:
    words, table = _WORDS[report.language], report.table
    laid = {number for quartets in table.laid for number in quartets}
    items = _heading(words["quartets"], _LEFT, _TOP)
    row = _quartet_mm(report)
    for place, theme in enumerate(report.setup.themes):
        if place in table.discussed:
            state, sign, tone = words["held"], "check-circle-fill", Ink("#2C6E49")
        elif place in laid:
            state, sign, tone = words["skipped"], "circle-dashed-bold", _SOFT
        else:
            state, sign, tone = words["open"], "minus-bold", _SOFT
        y = _TOP + 6 + place * row
        name = fit_line(theme.name, TextStyle("text-700", 10, 12, TEXT), 44, 6.5)
        small = TextStyle("text-500", 9, 12, _SOFT)
        items.append(icon(sign, tone, _LEFT, y, min(4.6, row - 0.6)))
        items.append(text_line(theme.name, name, _LEFT + 7, centered_baseline(name, y + 2.3)))
        items.append(text_line(state, small, _LEFT + 53, centered_baseline(small, y + 2.3)))
    return items


def _quartet_mm(report: SessionReport) -> float:
    """How high the row of a quartet is."""
    return min(_ROW_MM, _QUARTETS_MM / len(report.setup.themes))


def _stickers(report: SessionReport) -> list[Item]:
    words = _WORDS[report.language]
    items = _heading(words["stickers"], _MIDDLE, _TOP)
    given = {key: counts for key, counts in report.stickers.items() if any(counts)}
    small = TextStyle("text-500", 9, 12, _SOFT)
    if not given:
        return [*items, text_line(words["none"], small, _MIDDLE, _TOP + 9)]
    x = _MIDDLE
    for (sign, colour), name in zip(_SIGNS, _SIGN_WORDS[report.language], strict=True):
        items.append(icon(sign, colour, x, _TOP + 4.5, 4.4))
        items.append(text_line(name, small, x + 5.4, _TOP + 8))
        x += 9 + line_width_mm(name, small)
    ranked = sorted(given.items(), key=lambda each: (-sum(each[1]), each[0]))
    room = _BOTTOM - _TOP - 20
    row = max(_LEAST_ROW_MM, min(_ROW_MM, room / len(ranked)))
    most = int(room / row + 1e-6)
    for place, ((quartet, title), counts) in enumerate(ranked[:most]):
        items += _sticker_row(f"{title}, {quartet}", counts, _TOP + 14 + place * row, row)
    if len(ranked) > most:
        more = words["more"].format(count=len(ranked) - most)
        items.append(text_line(more, small, _MIDDLE, _BOTTOM))
    return items


def _sticker_row(name: str, counts: Counts, middle: float, row: float) -> list[Item]:
    size = min(9.5, max(_SMALLEST_PT, 1.6 * row))
    style = fit_line(name, TextStyle("text-500", size, 12, TEXT), 54, 6)
    bold = TextStyle("text-700", size, 12, TEXT)
    base = centered_baseline(style, middle)
    side = min(4.0, row - 0.4)
    items: list[Item] = [text_line(name, style, _MIDDLE, base)]
    for place, ((sign, colour), number) in enumerate(zip(_SIGNS, counts, strict=True)):
        x = _RIGHT - 30 + place * 11
        items.append(icon(sign, colour if number else _LINE, x, middle - side / 2, side))
        items.append(text_line(str(number), bold, x + 5, base))
    return items


def _parked(report: SessionReport) -> list[Item]:
    """The questions that are kept, as many as can be read on one page; nothing when none is."""
    if not report.parked:
        return []
    words = _WORDS[report.language]
    top = _TOP + 20 + len(report.setup.themes) * _quartet_mm(report)
    block, left = _questions(report, _BOTTOM - top - 6)
    items = _heading(words["parked"], _LEFT, top)
    for place, words_of_line in enumerate(block.lines):
        if words_of_line:
            y = top + 9 + place * block.style.leading_mm
            items.append(text_line(words_of_line, block.style, _LEFT, y))
    if left:
        small = TextStyle("text-500", 9, 12, _SOFT)
        items.append(text_line(words["more_parked"].format(count=left), small, _LEFT, _BOTTOM))
    return items


def _questions(report: SessionReport, height_mm: float) -> tuple[Block, int]:
    """As many whole questions as fit, and how many are left over."""
    style, count = TextStyle("text-500", 10, 13.5, TEXT), len(report.parked)

    def block(left: int) -> Block:
        shown = [f"“{question.strip()}”" for question in report.parked[: count - left]]
        room = height_mm - (6 if left else 0)
        width = _MIDDLE - _LEFT - 8
        return fit_text("\n".join(shown), style, width, room, _SMALLEST_PT, report.language)

    left = bisect_left(range(count - 1), 1, key=lambda left: not block(left).overflow_lines)
    return block(left), left


def _heading(text: str, x: float, baseline: float) -> list[Item]:
    return [text_line(text, TextStyle("head-700", 14, 17, TEXT), x, baseline)]


def _foot(report: SessionReport) -> list[Item]:
    words, y = _WORDS[report.language], A4_HEIGHT_MM - 12
    small = TextStyle("text-700", 8, 10, _SOFT)
    footer = helplines().footer(report.language)
    return [
        Outline(line(_LEFT, y - 6, _RIGHT, y - 6), PAPER, _LINE, 0.3),
        text_line(words["foot"], small, _LEFT, y),
        text_line(footer, small, _RIGHT - line_width_mm(footer, small), y),
    ]
