"""``kwartet new``: begin a set."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from kwartet.cli.arguments import FOLDER, Command, Parser, whole_number
from kwartet.cli.terminal import counted, say
from kwartet.errors import KwartetError, Message
from kwartet.model.beginning import Start, begin_set
from kwartet.resources import shipped_sets
from kwartet.storage.folder import create_set, read_set

_EXAMPLE = "stigmakwartet"
_MOST_QUARTETS = 13


def _configure(parser: Parser) -> None:
    parser.needs(
        "folder", metavar=FOLDER, type=Path, about=Message("een nieuwe map", "a new folder")
    )
    parser.needs(
        "--title",
        required=True,
        metavar=Message("TITEL", "TITLE"),
        about=Message("de naam van het spel", "the name of the game"),
    )
    parser.option(
        "--quartets",
        metavar=Message("AANTAL", "NUMBER"),
        type=whole_number("--quartets", 1, _MOST_QUARTETS),
        default=_MOST_QUARTETS,
        about=Message(
            f"hoeveel kwartetten van het voorbeeld, 1 tot {_MOST_QUARTETS}",
            f"how many quartets of the example, 1 to {_MOST_QUARTETS}",
        ),
    )


def _run(arguments: Namespace) -> int:
    title = " ".join(arguments.title.split())
    if not title:
        raise KwartetError(
            nl="Het spel heeft een naam nodig. Zet hem achter --title.",
            en="The game needs a name. Put it behind --title.",
        )
    example = read_set(shipped_sets() / _EXAMPLE).card_set
    chosen = [quartet.id for quartet in example.quartets[: arguments.quartets]]
    card_set = begin_set(example, title, example.style, Start.EXAMPLE, chosen)
    create_set(card_set, arguments.folder)
    size = counted(len(chosen), Message("kwartet", "quartet"), Message("kwartetten", "quartets"))
    say(
        f"{arguments.folder}: {title}, {size.nl} om over te schrijven.",
        f"{arguments.folder}: {title}, {size.en} to write over.",
    )
    return 0


COMMAND = Command(
    "new",
    Message(
        "begint een nieuw spel met de teksten en plaatjes van het voorbeeld",
        "begins a new game with the texts and pictures of the example",
    ),
    'kwartet new hoofdzaken --title "Hoofdzaken 3B" --quartets 8',
    _configure,
    _run,
)
