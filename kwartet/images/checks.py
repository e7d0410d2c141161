"""Whether the pictures of a set can be printed: there, whole, sharp enough, and allowed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kwartet.errors import KwartetError, Message
from kwartet.images.reading import opened
from kwartet.layout.cards import lay_out_front
from kwartet.layout.display import Group, Item, Pixels
from kwartet.model.card_set import Card, CardSet, Illustration, Photo, Quartet
from kwartet.model.problems import Place, Problem, Severity, card_label
from kwartet.resources import asset

WANTED_DPI = 300
WARN_BELOW_DPI = 250
BLOCK_BELOW_DPI = 150

_MM_PER_INCH = 25.4


def check_pictures(card_set: CardSet, pictures: Path) -> list[Problem]:
    """All that is wrong with pictures, in reading order; ``pictures`` is the folder of the photos.

    Of a photo only the header is read, so this is fast enough to run while somebody works.
    """
    problems: list[Problem] = []
    for quartet in card_set.quartets:
        for index, card in enumerate(quartet.cards):
            if isinstance(card.picture, Photo):
                items = lay_out_front(card_set, quartet, index).items
                problems += _check_photo(quartet, card, card.picture, pictures, items)
            elif isinstance(card.picture, Illustration):
                problems += _check_illustration(quartet, card, card.picture)
    return problems


def _check_photo(
    quartet: Quartet, card: Card, photo: Photo, pictures: Path, items: Iterable[Item]
) -> Iterator[Problem]:
    label = card_label(quartet, card)
    where = Place(quartet.id, card.id, "picture")
    try:
        with opened(pictures / Path(photo.file).name) as image:
            size_px = image.size
    except KwartetError as error:
        message = Message(
            f"De foto van {label.nl} doet het niet. {error.message.nl}",
            f"The photo of {label.en} does not work. {error.message.en}",
        )
        yield Problem(Severity.BLOCK, "photo-unreadable", message, where)
    else:
        yield from _check_sharpness(label, where, size_px, items)
    if not photo.consent:
        message = Message(
            f"Voor de foto van {label.nl} mist toestemming. Vraag het iedereen die erop staat.",
            f"The photo of {label.en} lacks consent. Ask everybody who is in it.",
        )
        yield Problem(Severity.BLOCK, "photo-consent", message, where)
    if not photo.credit.strip():
        message = Message(
            f"Bij de foto van {label.nl} staat niet wie hem maakte. Vul dat aan.",
            f"The photo of {label.en} does not say who took it. Fill that in.",
        )
        yield Problem(Severity.WARN, "photo-credit", message, where)


def _check_sharpness(
    label: Message, where: Place, size_px: tuple[int, int], items: Iterable[Item]
) -> Iterator[Problem]:
    for width_mm, height_mm in _printed_sizes(items):
        dpi = round(min(size_px[0] / width_mm, size_px[1] / height_mm) * _MM_PER_INCH)
        if dpi >= WARN_BELOW_DPI:
            continue
        message = Message(
            f"De foto van {label.nl} wordt korrelig: {dpi} dpi, liever {WANTED_DPI} of meer."
            " Kies een grotere foto.",
            f"The photo of {label.en} will look coarse: {dpi} dpi, rather {WANTED_DPI} or more."
            " Choose a larger photo.",
        )
        severity = Severity.BLOCK if dpi < BLOCK_BELOW_DPI else Severity.WARN
        yield Problem(severity, "photo-coarse", message, where)


def _printed_sizes(items: Iterable[Item], scale: float = 1.0) -> Iterator[tuple[float, float]]:
    """Width and height in mm at which each photo among the items is printed."""
    for item in items:
        if isinstance(item, Pixels):
            yield item.width_mm * scale, item.height_mm * scale
        elif isinstance(item, Group):
            a, b, c, d, _, _ = item.transform or (1, 0, 0, 1, 0, 0)
            yield from _printed_sizes(item.items, scale * abs(a * d - b * c) ** 0.5)


def _check_illustration(quartet: Quartet, card: Card, chosen: Illustration) -> Iterator[Problem]:
    if asset("illustrations", f"{Path(chosen.name).name}.svg").is_file():
        return
    label = card_label(quartet, card)
    message = Message(
        f"Het plaatje {chosen.name} van {label.nl} bestaat niet. Kies een ander plaatje.",
        f"The picture {chosen.name} of {label.en} does not exist. Choose another picture.",
    )
    where = Place(quartet.id, card.id, "picture")
    yield Problem(Severity.BLOCK, "illustration-missing", message, where)
