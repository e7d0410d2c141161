"""All commands, and the way from the words on the command line to one of them."""

from __future__ import annotations

import difflib
import io
import sys
from argparse import Namespace
from collections.abc import Sequence

from kwartet import __version__
from kwartet.cli import check, game, language, new, packing, printing, tour
from kwartet.cli.arguments import Command, Parser
from kwartet.cli.terminal import say, words
from kwartet.errors import KwartetError

COMMANDS: dict[str, Command] = {
    command.name: command
    for command in (
        new.COMMAND,
        check.COMMAND,
        language.COMMAND,
        printing.PDF,
        printing.PNG,
        packing.PACK,
        packing.UNPACK,
        game.SIMULATE,
        game.REPLAY,
        tour.COMMAND,
    )
}
"""Every command by its name, in the order of the help."""


def main(argv: Sequence[str], screens: tour.Screens | None = None) -> int:
    """Do what ``argv`` says; return the exit code: 0 done, 1 done but something blocks.

    ``screens`` makes the pictures of ``tour``; the command line itself never loads Qt.

    Raises:
        KwartetError: It could not be done, or these are no words that we know.
    """
    _never_fail_to_print()
    name, *rest = argv or ["--help"]
    if name in {"-h", "--help"}:
        _print_help()
        return 0
    if name == "--version":
        print(f"kwartet {__version__}")
        return 0
    command = _find(name)
    try:
        arguments = Parser(command).parse_args(rest, Namespace(screens=screens))
    except SystemExit:  # argparse printed the help that was asked for
        return 0
    return command.run(arguments)


def _find(name: str) -> Command:
    if name in COMMANDS:
        return COMMANDS[name]
    close = difflib.get_close_matches(name, COMMANDS, 1)
    hint = words(f" Bedoel je {close[0]}?", f" Do you mean {close[0]}?") if close else ""
    raise KwartetError(
        nl=f"De opdracht {name} kennen we niet.{hint} Alle opdrachten: kwartet --help",
        en=f"There is no command {name}.{hint} All commands: kwartet --help",
    )


def _print_help() -> None:
    """The commands with a line each."""
    usages = {"[SET]": words("opent de studio, op SET", "opens the studio, on SET")}
    usages |= {name: words(*command.purpose) for name, command in COMMANDS.items()}
    width = max(map(len, usages))
    print(words("gebruik:", "usage:"))
    for usage, purpose in usages.items():
        print(f"  kwartet {usage:{width}}  {purpose}")
    say(
        "SET is de map van een spel of een .kwartet-bestand. Uitleg: kwartet OPDRACHT --help",
        "SET is the folder of a game or a .kwartet file. Help: kwartet COMMAND --help",
    )


def _never_fail_to_print() -> None:
    """Show ? for a letter that a terminal lacks, rather than stop."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
