"""``kwartet check``: all that stands between a set and the press."""

from __future__ import annotations

from argparse import Namespace

from kwartet.cli.arguments import Command, Parser, answers_in_json, takes_a_set
from kwartet.cli.sets import opened_set
from kwartet.cli.terminal import (
    counted,
    exit_code,
    print_json,
    print_problems,
    problems_as_json,
    sum_up,
)
from kwartet.errors import Message
from kwartet.model.card_set import CardSet
from kwartet.model.problems import Problem, Severity
from kwartet.storage.folder import Opened, pictures_folder


def _configure(parser: Parser) -> None:
    takes_a_set(parser)
    answers_in_json(parser)


def _run(arguments: Namespace) -> int:
    with opened_set(arguments.set) as opened:
        problems = all_problems(opened)
    if arguments.json:
        print_json(problems_as_json(problems))
    else:
        print_problems(problems)
        sum_up(_looked_at(opened.card_set), problems)
    return exit_code(problems)


def all_problems(opened: Opened) -> list[Problem]:
    """What is wrong in the files of a set and with what is on its cards, worst first."""
    from kwartet.pdf.preflight import check_set

    found = [*opened.problems, *check_set(opened.card_set, pictures_folder(opened.folder))]
    return sorted(found, key=lambda problem: list(Severity).index(problem.severity))


def _looked_at(card_set: CardSet) -> Message:
    """How large the set is, and how many tips its makers chose to leave."""
    from kwartet.language.summary import sum_up_language

    count = len(card_set.quartets)
    quartets = counted(count, Message("kwartet", "quartet"), Message("kwartetten", "quartets"))
    nl = f"{card_set.title}: {quartets.nl}, {4 * count} kaarten."
    en = f"{card_set.title}: {quartets.en}, {4 * count} cards."
    language = sum_up_language(card_set, card_set.cards)
    if language is not None and language.kept_count:
        tips = counted(language.kept_count, Message("tip", "tip"), Message("tips", "tips"))
        nl, en = f"{nl} {tips.nl} bewust zo gelaten.", f"{en} {tips.en} left on purpose."
    return Message(nl, en)


COMMAND = Command(
    "check",
    Message(
        "kijkt het hele spel na: wat mist er, wat past niet, wat kan beter gezegd",
        "checks the whole game: what is missing, does not fit, is better said otherwise",
    ),
    "kwartet check kaarten/stigmakwartet --json",
    _configure,
    _run,
)
