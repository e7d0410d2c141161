"""``kwartet tour``: the main job without a screen, to show that it works."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from kwartet.cli.arguments import FOLDER, Command, Parser, size_px
from kwartet.cli.printing import PRODUCTS, job_for, make_product
from kwartet.cli.sets import opened_set
from kwartet.errors import KwartetError, Message
from kwartet.resources import shipped_sets

Screens = Callable[[Path, tuple[int, int]], list[Path]]
"""Plays a game and saves a picture of every screen in a folder, at a size in pixels."""

_SIZE = "1440x900"


def _configure(parser: Parser) -> None:
    parser.needs(
        "--out",
        required=True,
        metavar=FOLDER,
        type=Path,
        about=Message("waar alles komt", "where all of it goes"),
    )
    parser.option(
        "--size",
        metavar=Message("BxH", "WxH"),
        type=size_px,
        default=size_px(_SIZE),
        about=Message(f"van het venster in beeldpunten, anders {_SIZE}", f"default {_SIZE}"),
    )


def _run(arguments: Namespace) -> int:
    out: Path = arguments.out
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KwartetError(
            nl=f"De map {out} kan niet worden gemaakt. Kies een andere plek.",
            en=f"The folder {out} cannot be made. Choose another place.",
        ) from error
    made: list[Path] = arguments.screens(out, arguments.size) if arguments.screens else []
    with opened_set(shipped_sets() / "stigmakwartet") as opened:
        job = job_for(opened, None, None)
        for product in PRODUCTS:
            files, _ = make_product(job, product, out / f"stigmakwartet-{product}.pdf")
            made += files
    for file in made:
        print(file)
    return 0


COMMAND = Command(
    "tour",
    Message(
        "speelt een spel, en maakt plaatjes van alle schermen en de PDF’s van het voorbeeld",
        "plays a game, and makes pictures of all screens and the PDFs of the example",
    ),
    f"kwartet tour --out rondleiding --size {_SIZE}",
    _configure,
    _run,
)
