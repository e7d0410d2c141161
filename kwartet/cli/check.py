"""``kwartet check``: all that stands between a set and the press."""

from __future__ import annotations

from argparse import Namespace

from kwartet.cli.arguments import Command, Parser, takes_a_set
from kwartet.cli.sets import opened_set
from kwartet.cli.terminal import counted, print_json, print_problems, problems_as_json, say
from kwartet.errors import Message
from kwartet.model.problems import Problem, Severity
from kwartet.storage.folder import Opened, pictures_folder


def _configure(parser: Parser) -> None:
    takes_a_set(parser)
    parser.option(
        "--json",
        action="store_true",
        about=Message("het antwoord als JSON op stdout", "the answer as JSON on stdout"),
    )


def _run(arguments: Namespace) -> int:
    with opened_set(arguments.set) as opened:
        problems = all_problems(opened)
    blocking = sum(problem.severity is Severity.BLOCK for problem in problems)
    if arguments.json:
        print_json(problems_as_json(problems))
    else:
        print_problems(problems)
        _sum_up(opened, len(problems), blocking)
    return 1 if blocking else 0


def all_problems(opened: Opened) -> list[Problem]:
    """What is wrong in the files of a set and with what is on its cards, worst first."""
    from kwartet.pdf.preflight import check_set

    found = [*opened.problems, *check_set(opened.card_set, pictures_folder(opened.folder))]
    return sorted(found, key=lambda problem: list(Severity).index(problem.severity))


def _sum_up(opened: Opened, count: int, blocking: int) -> None:
    quartets = len(opened.card_set.quartets)
    size = counted(quartets, Message("kwartet", "quartet"), Message("kwartetten", "quartets"))
    points = counted(count, Message("punt", "point"), Message("punten", "points"))
    nl = f"{opened.card_set.title}: {size.nl}, {4 * quartets} kaarten."
    en = f"{opened.card_set.title}: {size.en}, {4 * quartets} cards."
    if blocking:
        say(f"{nl} {points.nl}, {blocking} blokkerend.", f"{en} {points.en}, {blocking} blocking.")
    elif count:
        say(f"{nl} {points.nl}, niets blokkeert.", f"{en} {points.en}, nothing blocks.")
    else:
        say(f"{nl} Alles klopt.", f"{en} All is well.")


COMMAND = Command(
    "check",
    Message(
        "kijkt het hele spel na: wat mist er, wat past niet",
        "checks the whole game: what is missing, what does not fit",
    ),
    "kwartet check kaarten/stigmakwartet --json",
    _configure,
    _run,
)
