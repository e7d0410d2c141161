"""``kwartet pdf`` and ``kwartet png``: what is printed or shown of a set."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from kwartet.cli.arguments import (
    FILE,
    FOLDER,
    Command,
    Parser,
    answers_in_json,
    ids,
    one_of,
    takes_a_set,
    whole_number,
)
from kwartet.cli.sets import opened_set, tell_damage
from kwartet.cli.terminal import Progress, counted, print_json, say, tell, words
from kwartet.errors import KwartetError, Message
from kwartet.storage.folder import Opened, pictures_folder

if TYPE_CHECKING:
    from kwartet.pdf.products import Job

PRODUCTS = ("press", "sheets")
_DPI = 300
_ONLY = Message(
    "alleen deze kaarten of kwartetten, id’s met komma’s ertussen",
    "only these cards or quartets, ids with commas between them",
)


def _configure_pdf(parser: Parser) -> None:
    takes_a_set(parser, nargs="?")
    parser.needs(
        "--product",
        metavar=Message("|".join(PRODUCTS), "|".join(PRODUCTS)),
        type=one_of("--product", PRODUCTS),
        about=Message(
            "press: voor de drukker; sheets: A4 om zelf te printen",
            "press: for the printing house; sheets: A4 to print yourself",
        ),
    )
    parser.needs(
        "--out",
        metavar=FILE,
        type=Path,
        about=Message("waar het bestand komt", "where the file goes"),
    )
    parser.option(
        "--preset",
        metavar=Message("NAAM", "NAME"),
        about=Message("de wensen van een drukker", "the wishes of a printing house"),
    )
    parser.option("--only", metavar=Message("ID,…", "ID,…"), type=ids, about=_ONLY)
    parser.option(
        "--presets",
        action="store_true",
        about=Message("toon de drukkers die je kunt kiezen", "list the printing houses to choose"),
    )
    answers_in_json(parser)


def _run_pdf(arguments: Namespace) -> int:
    if arguments.presets:
        return _list_presets(as_json=arguments.json)
    if not (arguments.set and arguments.product and arguments.out):
        raise KwartetError(
            nl="kwartet pdf heeft SET, --product en --out nodig. Uitleg: kwartet pdf --help",
            en="kwartet pdf needs SET, --product and --out. Help: kwartet pdf --help",
        )
    with opened_set(arguments.set) as opened:
        job = job_for(opened, arguments.preset, arguments.only)
        files, open_points = make_product(job, arguments.product, arguments.out)
        is_damaged = tell_damage(opened)
    if open_points:
        points = counted(open_points, Message("punt", "point"), Message("punten", "points"))
        tell(
            f"PROEF staat in de marge: {points.nl} open. Kijk met: kwartet check {arguments.set}",
            f"The margin says PROOF: {points.en} open. See: kwartet check {arguments.set}",
        )
    if arguments.json:
        print_json({"files": [str(file) for file in files], "open_points": open_points})
    else:
        for file in files:
            print(file)
    return 1 if open_points or is_damaged else 0


def job_for(opened: Opened, preset: str | None, only: frozenset[str] | None) -> Job:
    """What to print of a set, for which printer."""
    from kwartet.pdf import presets
    from kwartet.pdf.products import Job

    chosen = presets.preset(preset or presets.DEFAULT)
    return Job(opened.card_set, pictures_folder(opened.folder), chosen, only or frozenset())


def make_product(job: Job, product: str, out: Path) -> tuple[list[Path], int]:
    """Write a product; return its files and how many blocking problems its cards have."""
    from kwartet.pdf.deck import deck_of
    from kwartet.pdf.products import SheetOptions, write_press, write_sheets

    open_points = deck_of(job).open_points
    if product == "press":
        return write_press(job, out, Progress()), open_points
    return write_sheets(job, SheetOptions(), out, Progress()), open_points


def _list_presets(*, as_json: bool) -> int:
    from kwartet.pdf.presets import presets

    if as_json:
        print_json(
            [
                {
                    "preset": key,
                    "name": words(*each.label),
                    "width_mm": each.width_mm or None,
                    "height_mm": each.height_mm or None,
                    "bleed_mm": each.bleed_mm,
                    "source": each.source,
                    "checked_on": each.checked_on.isoformat(),
                }
                for key, each in presets().items()
            ]
        )
        return 0
    width = max(map(len, presets()))
    for key, each in presets().items():
        print(f"{key:{width}}  {words(*each.label)}")
    return 0


def _configure_png(parser: Parser) -> None:
    takes_a_set(parser)
    parser.needs(
        "--out",
        required=True,
        metavar=FOLDER,
        type=Path,
        about=Message("waar de plaatjes komen", "where the pictures go"),
    )
    parser.option(
        "--dpi",
        metavar=Message("AANTAL", "NUMBER"),
        type=whole_number("--dpi", 36, 1200),
        default=_DPI,
        about=Message(f"beeldpunten per inch, {_DPI} als je niets zegt", f"default {_DPI}"),
    )
    parser.option("--only", metavar=Message("ID,…", "ID,…"), type=ids, about=_ONLY)


def _run_png(arguments: Namespace) -> int:
    from kwartet.pdf.png import write_pngs

    with opened_set(arguments.set) as opened:
        job = job_for(opened, None, arguments.only)
        files = write_pngs(job, arguments.out, arguments.dpi, Progress())
        is_damaged = tell_damage(opened)
    say(
        f"{arguments.out}: {len(files)} plaatjes.",
        f"{arguments.out}: {len(files)} pictures.",
    )
    return 1 if is_damaged else 0


PDF = Command(
    "pdf",
    Message(
        "maakt een PDF voor de drukker of voor je eigen printer",
        "makes a PDF for the printing house or for your own printer",
    ),
    "kwartet pdf kaarten/stigmakwartet --product press --out stigmakwartet.pdf",
    _configure_pdf,
    _run_pdf,
)

PNG = Command(
    "png",
    Message(
        "maakt een plaatje van elke kaart en van de achterkant",
        "makes a picture of each card and of the back",
    ),
    "kwartet png kaarten/stigmakwartet --out plaatjes --dpi 300",
    _configure_png,
    _run_png,
)
