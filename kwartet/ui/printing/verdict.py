"""What the printing company will think: each of its limits beside what was measured."""

from __future__ import annotations

from dataclasses import dataclass

from kwartet.errors import Message
from kwartet.model.card_set import Style
from kwartet.model.problems import Place, Problem, Severity
from kwartet.pdf.presets import Preset
from kwartet.ui.printing.measuring import Measured


@dataclass(frozen=True)
class Verdict:
    """What is wrong for this printer, and what is right."""

    problems: tuple[Problem, ...]
    fine: tuple[Message, ...]


def judge_press(measured: Measured, preset: Preset, designed: Style) -> Verdict:
    """What the printer of a preset will think of what was measured.

    ``designed`` is the style that the set itself has; the preset may want another size.
    """
    problems: list[Problem] = _size_problems(preset, designed)
    fine: list[Message] = []
    name = preset.label
    bleed = f"{preset.bleed_mm:g}"

    def judge(problem: Problem | None, sentence: Message) -> None:
        if problem is None:
            fine.append(sentence)
        else:
            problems.append(problem)

    judge(
        _bleed_problem(measured),
        Message(f"Afloop {_comma(bleed)} mm op alle kaarten", f"Bleed of {bleed} mm on all cards"),
    )
    fine.append(
        Message(
            f"Kleuren in CMYK, profiel {preset.condition}",
            f"Colours in CMYK, profile {preset.condition}",
        )
    )
    judge(_font_problem(measured), _font_sentence(preset))
    ink, most = round(measured.highest_ink_percent), round(preset.total_ink_percent)
    fine.append(
        Message(f"Hoogstens {ink}% inkt, {most}% mag", f"At most {ink}% ink, {most}% is allowed")
    )
    judge(
        _too_small(
            "type-small",
            measured.smallest_type_pt,
            preset.smallest_type_pt,
            name,
            Message("De kleinste letter", "The smallest type"),
        ),
        _at_least("Kleinste letter", "Smallest type", measured.smallest_type_pt),
    )
    judge(
        _too_small(
            "line-thin",
            measured.thinnest_line_pt,
            preset.thinnest_line_pt,
            name,
            Message("De dunste lijn", "The thinnest line"),
        ),
        _at_least("Dunste lijn", "Thinnest line", measured.thinnest_line_pt),
    )
    return Verdict(tuple(problems), tuple(fine))


def _size_problems(preset: Preset, designed: Style) -> list[Problem]:
    printed = preset.style_of(designed)
    own, theirs = (f"{style.width_mm:g} × {style.height_mm:g}" for style in (designed, printed))
    if own == theirs:
        return []
    message = Message(
        f"Je kaarten zijn {_comma(own)} mm. {preset.label.nl} krijgt ze van {_comma(theirs)} mm.",
        f"Your cards are {own} mm. {preset.label.en} gets them at {theirs} mm.",
    )
    return [Problem(Severity.TIP, "size-differs", message)]


def _bleed_problem(measured: Measured) -> Problem | None:
    short = measured.short_of_bleed
    if not short:
        return None
    count = len(short)
    message = Message(
        "Op 1 kaart loopt iets niet door tot de afloop."
        if count == 1
        else f"Op {count} kaarten loopt iets niet door tot de afloop.",
        "On 1 card something stops before the bleed."
        if count == 1
        else f"On {count} cards something stops before the bleed.",
    )
    return Problem(Severity.WARN, "bleed-short", message, Place(card=short[0] or None))


def _font_problem(measured: Measured) -> Problem | None:
    if not measured.locked_fonts:
        return None
    names = ", ".join(sorted(measured.locked_fonts))
    message = Message(
        f"Een lettertype mag niet in een PDF: {names}. Kies een ander.",
        f"A typeface may not go into a PDF: {names}. Choose another.",
    )
    return Problem(Severity.WARN, "font-locked", message)


def _font_sentence(preset: Preset) -> Message:
    if preset.text_as_outlines:
        return Message("Letters gaan mee als omtrek", "Letters go along as outlines")
    return Message("Alle lettertypen ingesloten", "All typefaces embedded")


def _too_small(
    code: str, found_pt: float, wanted_pt: float, printer: Message, what: Message
) -> Problem | None:
    if found_pt >= wanted_pt - 0.01:
        return None
    found, wanted = f"{found_pt:.2g}", f"{wanted_pt:g}"
    message = Message(
        f"{what.nl} is {_comma(found)} punt. {printer.nl} wil minstens {_comma(wanted)}.",
        f"{what.en} is {found} pt. {printer.en} wants at least {wanted}.",
    )
    return Problem(Severity.WARN, code, message)


def _at_least(nl: str, en: str, points: float) -> Message:
    shown = f"{points:.2g}"
    return Message(f"{nl} is {_comma(shown)} punt", f"{en} is {shown} pt")


def _comma(number: str) -> str:
    """A number as Dutch writes it."""
    return number.replace(".", ",")
