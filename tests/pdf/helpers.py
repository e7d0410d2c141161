"""What the PDF tests share: sets with photos, and a reader of all that a PDF paints."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from msgspec.structs import replace
from PIL import Image

from kwartet.images.cache import PictureCache
from kwartet.layout.display import DisplayList
from kwartet.model.card_set import Card, CardSet, Photo, Quartet
from kwartet.pdf.colours import Colours, ScreenColours
from kwartet.pdf.deck import Job
from kwartet.pdf.document import Document
from kwartet.pdf.finish import finish_screen, imprint
from kwartet.pdf.painter import Content, Painter
from kwartet.pdf.presets import Preset, preset

MM_PER_PT = 25.4 / 72


def noisy_picture(width: int, height: int, seed: int = 1) -> Image.Image:
    """Dark and bright colours side by side: what JPEG and ink limits find hardest."""
    dice = random.Random(seed)
    small = Image.frombytes("RGB", (24, 24), dice.randbytes(24 * 24 * 3))
    coarse = small.resize((width, height), Image.Resampling.BICUBIC)
    fine = Image.frombytes("RGB", (width, height), dice.randbytes(width * height * 3))
    return Image.blend(coarse.point(lambda level: max(0, level * 2 - 255)), fine, 0.15)


def a_card(number: int, photo: Photo | None = None) -> Card:
    return Card(
        f"card-{number}",
        f"Fijne titel {number}",
        f"Officiële affiche {number}: “Gaat het?” zegt één vriend, coördinerend en geïnteresseerd"
        " in efficiënte zelfhulp. Dat is fijn – ook voor jou.",
        "RIVM, 2026",
        picture=photo,
    )


def a_set(quartets: int = 1, photos: tuple[Photo, ...] = ()) -> CardSet:
    """A set without blocking problems; photos go on the first cards."""
    cards = [
        a_card(number, photos[number] if number < len(photos) else None)
        for number in range(4 * quartets)
    ]
    return CardSet(
        "set",
        "Testspel",
        tuple(
            Quartet(
                f"quartet-{n}",
                f"Kwartet {n}",
                "vonk",
                "zonnegeel",
                tuple(cards[4 * n : 4 * n + 4]),
            )
            for n in range(quartets)
        ),
    )


def a_photo(folder: Path, name: str = "photo.jpg", size: tuple[int, int] = (1000, 1000)) -> Photo:
    """A photo as it is kept beside a set, with consent and credit."""
    folder.mkdir(exist_ok=True)
    noisy_picture(*size, seed=len(name)).save(folder / name, quality=95)
    return Photo(name, *size, credit="Uil", consent=True)


def a_job(
    folder: Path,
    card_set: CardSet,
    chosen: Preset | None = None,
    only: frozenset[str] = frozenset(),
) -> Job:
    """A job whose photos and cache live in ``folder``."""
    cache = PictureCache(folder / "cache")
    return Job(card_set, folder / "pictures", chosen or preset("standaard"), only, cache)


def with_marks(chosen: Preset) -> Preset:
    return replace(chosen, marks=True, die_line=True)


def page_pdf(
    items: DisplayList, colours: Colours | None = None, *, outlines: bool = False
) -> bytes:
    """One page of 100 x 100 mm with these items, and no photos."""

    def no_photo(file: str, width: float, height: float) -> tuple[str, object]:
        raise AssertionError(f"no photo was expected: {file}, {width}, {height}")

    buffer = io.BytesIO()
    document = Document(buffer)
    painter = Painter(document, colours or ScreenColours(), no_photo, text_as_outlines=outlines)
    size = 100 / MM_PER_PT
    content = Content()
    content.code.append(f"1 0 0 1 0 {size:.4f} cm")
    painter.paint(content, items)
    document.add_page(
        content.encoded(), painter.resources(content), {"MediaBox": (0, 0, size, size)}
    )
    painter.close()
    finish_screen(document, imprint("Test", "nl"), {})
    return buffer.getvalue()


@dataclass(frozen=True)
class Painted:
    """One operator of a content stream, with the resources it sees."""

    operator: str
    operands: tuple[object, ...]
    resources: pikepdf.Dictionary


def painted(stream: pikepdf.Object) -> Iterator[Painted]:
    """All operators of a page or form, those of the forms it uses included, in order."""
    resources = stream.Resources
    for operands, operator in pikepdf.parse_content_stream(stream):
        yield Painted(str(operator), tuple(operands), resources)
        if str(operator) == "Do":
            inner = resources.XObject[str(operands[0])]
            if inner.Subtype == "/Form":
                yield from painted(inner)


def images(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """All image objects of a file."""
    return [
        each
        for each in pdf.objects
        if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"
    ]


def fonts(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """All font dictionaries that pages refer to."""
    return [
        each
        for each in pdf.objects
        if isinstance(each, pikepdf.Dictionary)
        and each.get("/Type") == "/Font"
        and each.get("/Subtype") == "/Type0"
    ]


def words(text: str) -> str:
    """Extracted text on one line; hyphens that only a line break put there are gone."""
    whole = re.sub("[\u00ad\ufffe]\\s*", "", text)
    return " ".join(whole.split())
