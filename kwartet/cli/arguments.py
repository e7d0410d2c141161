"""Arguments and the help about them, in two languages: argparse itself speaks only English."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from kwartet.cli.terminal import words
from kwartet.errors import KwartetError, Message

_COMPLAINTS = (
    (r"the following arguments are required: (.*)", "er ontbreekt: {}", "missing: {}"),
    (r"unrecognized arguments: (.*)", "dit kennen we niet: {}", "unknown: {}"),
    (r"argument (\S+): expected one argument", "achter {} hoort iets", "{} takes a value"),
)


class Command(NamedTuple):
    """A command: what it is for in a line, how it is used, what it takes and what it does.

    ``run`` returns the exit code: 0 done, 1 done but a blocking problem was found.
    """

    name: str
    purpose: Message
    example: str
    configure: Callable[[Parser], None]
    run: Callable[[argparse.Namespace], int]


class Parser(argparse.ArgumentParser):
    """The parser of one command. A mistake becomes a ``KwartetError`` that says what to do."""

    def __init__(self, command: Command) -> None:
        super().__init__(
            prog=f"kwartet {command.name}",
            description=words(*command.purpose),
            epilog=words("voorbeeld:", "example:") + f"\n  {command.example}",
            formatter_class=_Formatter,
            add_help=False,
            allow_abbrev=False,
        )
        self._needed = self.add_argument_group(words("dit hoort erbij", "arguments"))
        self._optional = self.add_argument_group(words("dit mag erbij", "options"))
        command.configure(self)
        self.option("-h", "--help", action="help", about=Message("deze uitleg", "this explanation"))

    def needs(
        self, *names: str, about: Message, metavar: Message | None = None, **more: Any
    ) -> None:
        """Add a positional argument, or an option that must be given."""
        self._add(self._needed, names, about, metavar, more)

    def option(
        self, *names: str, about: Message, metavar: Message | None = None, **more: Any
    ) -> None:
        """Add an option that may be left out."""
        self._add(self._optional, names, about, metavar, more)

    def _add(
        self,
        group: argparse._ArgumentGroup,
        names: tuple[str, ...],
        about: Message,
        metavar: Message | None,
        more: dict[str, Any],
    ) -> None:
        if metavar:
            more["metavar"] = words(*metavar)
        group.add_argument(*names, help=words(*about), **more)

    def error(self, message: str) -> NoReturn:
        """Say in the user's language what argparse found wrong."""
        nl, en = "er klopt iets niet", message
        for pattern, dutch, english in _COMPLAINTS:
            if found := re.fullmatch(pattern, message):
                nl, en = dutch.format(found[1]), english.format(found[1])
        raise KwartetError(
            nl=f"Zo lukt {self.prog} niet, {nl}. Uitleg: {self.prog} --help",
            en=f"This is not how {self.prog} works, {en}. Help: {self.prog} --help",
        )


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """The layout of a help text, with its first word in the user's language."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Begin with *gebruik:* or *usage:*."""
        super().add_usage(usage, actions, groups, prefix or words("gebruik: ", "usage: "))


def whole_number(option: str, low: int, high: int) -> Callable[[str], int]:
    """A type for argparse: a whole number within bounds."""

    def parse(text: str) -> int:
        if re.fullmatch(r"\d{1,9}", text, re.ASCII) and low <= int(text) <= high:
            return int(text)
        raise KwartetError(
            nl=f"Bij {option} hoort een getal van {low} tot {high}, niet {text}.",
            en=f"{option} takes a number from {low} to {high}, not {text}.",
        )

    return parse


def one_of(option: str, choices: tuple[str, ...]) -> Callable[[str], str]:
    """A type for argparse: one of a few words."""

    def parse(text: str) -> str:
        if text in choices:
            return text
        raise KwartetError(
            nl=f"Bij {option} hoort {' of '.join(choices)}, niet {text}.",
            en=f"{option} takes {' or '.join(choices)}, not {text}.",
        )

    return parse


def size_px(text: str) -> tuple[int, int]:
    """A type for argparse: ``1440x900`` as width and height in pixels."""
    found = re.fullmatch(r"(\d{3,4})[x×](\d{3,4})", text, re.ASCII)
    if found is None:
        raise KwartetError(
            nl=f"Bij --size hoort breedte x hoogte, zoals 1440x900, niet {text}.",
            en=f"--size takes width x height, like 1440x900, not {text}.",
        )
    return int(found[1]), int(found[2])


def ids(text: str) -> frozenset[str]:
    """A type for argparse: ids with commas between them."""
    return frozenset(each.strip() for each in text.split(",") if each.strip())


SET = Message("SET", "SET")
FOLDER = Message("MAP", "FOLDER")
FILE = Message("BESTAND", "FILE")


def takes_a_set(parser: Parser, **more: Any) -> None:
    """The argument of the commands that read a set."""
    explanation = Message(
        "de map van een spel, of een .kwartet-bestand", "the folder of a game, or a .kwartet file"
    )
    parser.needs("set", metavar=SET, about=explanation, type=Path, **more)


def answers_in_json(parser: Parser) -> None:
    """The option of the commands that a programme reads."""
    parser.option(
        "--json",
        action="store_true",
        about=Message("het antwoord als JSON op stdout", "the answer as JSON on stdout"),
    )
