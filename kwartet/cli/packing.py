"""``kwartet pack`` and ``kwartet unpack``: a set as one file, to share."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from kwartet.cli.arguments import FILE, FOLDER, Command, Parser, takes_a_set
from kwartet.cli.sets import opened_set, tell_damage
from kwartet.cli.terminal import say
from kwartet.errors import Message
from kwartet.storage.archive import pack, unpack
from kwartet.storage.folder import read_set


def _configure_pack(parser: Parser) -> None:
    takes_a_set(parser)
    parser.needs(
        "file",
        metavar=FILE,
        type=Path,
        about=Message(
            "het nieuwe bestand, eindigend op .kwartet", "the new file, ending in .kwartet"
        ),
    )


def _run_pack(arguments: Namespace) -> int:
    with opened_set(arguments.set) as opened:
        pack(opened.folder, arguments.file)
    say(f"Ingepakt: {arguments.file}", f"Packed: {arguments.file}")
    return 0


def _configure_unpack(parser: Parser) -> None:
    parser.needs(
        "file", metavar=FILE, type=Path, about=Message("een .kwartet-bestand", "a .kwartet file")
    )
    parser.needs(
        "folder", metavar=FOLDER, type=Path, about=Message("een nieuwe map", "a new folder")
    )


def _run_unpack(arguments: Namespace) -> int:
    unpack(arguments.file, arguments.folder)
    is_damaged = tell_damage(read_set(arguments.folder))
    say(f"Uitgepakt: {arguments.folder}", f"Unpacked: {arguments.folder}")
    return 1 if is_damaged else 0


PACK = Command(
    "pack",
    Message("pakt een spel in als één bestand, om te delen", "packs a game in one file, to share"),
    "kwartet pack kaarten/stigmakwartet stigmakwartet.kwartet",
    _configure_pack,
    _run_pack,
)

UNPACK = Command(
    "unpack",
    Message("pakt zo’n bestand uit in een nieuwe map", "unpacks such a file in a new folder"),
    "kwartet unpack stigmakwartet.kwartet ons-spel",
    _configure_unpack,
    _run_unpack,
)
