"""``kwartet language``: the wording rules on plain text, to try a sentence or to review a rule."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from kwartet.cli.arguments import FILE, Command, Parser, answers_in_json
from kwartet.cli.files import read_bytes
from kwartet.cli.terminal import counted, exit_code, print_json, print_problems, sum_up
from kwartet.errors import KwartetError, Message, user_language
from kwartet.model.problems import Problem

if TYPE_CHECKING:
    from kwartet.language.hits import Hit

_STANDARD_INPUT = Path("-")


def _configure(parser: Parser) -> None:
    parser.option(
        "file",
        nargs="?",
        metavar=FILE,
        type=Path,
        default=_STANDARD_INPUT,
        about=Message(
            "een tekst per regel; - of niets leest wat je intypt",
            "a text a line; - or nothing reads what you type",
        ),
    )
    parser.option(
        "--aspect",
        metavar=Message("SOORT", "NAME"),
        type=_aspect,
        about=Message(
            "de soort kaart, als naam of nummer, zoals “Zo zit het” of 2",
            "the kind of card, by name or number, like “Zo zit het” or 2",
        ),
    )
    parser.option(
        "--rules",
        action="store_true",
        about=Message(
            "toon alle taalregels met hun bron",
            "list all wording rules with their sources, in Dutch",
        ),
    )
    answers_in_json(parser)


def _aspect(text: str) -> int:
    from kwartet.language.aspects import aspect_number

    return aspect_number(text)


def _run(arguments: Namespace) -> int:
    if arguments.rules:
        return _list_rules(as_json=arguments.json)
    from kwartet.language.hits import check_text

    checked = [(text, check_text(text, arguments.aspect)) for text in _texts(arguments.file)]
    problems = [
        _problem(hit, number) for number, (_, hits) in enumerate(checked, 1) for hit in hits
    ]
    if arguments.json:
        from kwartet.language.report import as_json

        print_json([as_json(text, hits, user_language()) for text, hits in checked])
    else:
        print_problems(problems)
        one, more = Message("regel", "line"), Message("regels", "lines")
        lines = counted(len(checked), one, more)
        sum_up(Message(f"{lines.nl} nagekeken.", f"{lines.en} checked."), problems)
    return exit_code(problems)


def _texts(file: Path) -> list[str]:
    """The lines of a file or of the standard input; an empty line is an empty text."""
    data = sys.stdin.buffer.read() if file == _STANDARD_INPUT else read_bytes(file)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        nl, en = ("Dit", "This") if file == _STANDARD_INPUT else (file, file)
        raise KwartetError(
            nl=f"{nl} is geen platte tekst in UTF-8. Bewaar de tekst zo en probeer het opnieuw.",
            en=f"{en} is no plain text in UTF-8. Save the text like that and try again.",
        ) from error
    lines = text.replace("\r\n", "\n").split("\n")
    return lines if lines[-1] else lines[:-1]


def _problem(hit: Hit, line: int) -> Problem:
    from kwartet.language.cards import hit_message

    message = hit_message(hit)
    told = Message(f"regel {line}, {message.nl}", f"line {line}, {message.en}")
    return Problem(hit.severity, hit.rule.id, told)


def _list_rules(*, as_json: bool) -> int:
    from kwartet.language.report import rules_as_json, rules_table

    if as_json:
        print_json(rules_as_json())
    else:
        print(rules_table(), end="")
    return 0


COMMAND = Command(
    "language",
    Message(
        "kijkt zinnen na op woorden die een stempel geven of gevaar opleveren",
        "checks sentences for words that stigmatise or do harm",
    ),
    'kwartet language --aspect "Zo zit het" zinnen.txt',
    _configure,
    _run,
)
