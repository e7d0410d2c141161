"""The exports that are measured, and their floors; each function runs in a child."""

from __future__ import annotations

import io
import os
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageCms

from kwartet.images import cmyk
from kwartet.images.cache import PictureCache
from kwartet.images.printing import printed_jpeg
from kwartet.layout.display import MM_PER_PT, DisplayList, Group, Item, Pixels
from kwartet.layout.imposition import SheetOptions, impose
from kwartet.pdf.deck import Job, deck_of
from kwartet.pdf.presets import DEFAULT, preset
from kwartet.pdf.press import BACK, page_order
from kwartet.pdf.products import write_press, write_sheets
from kwartet.pdf.sheets import Sides
from kwartet.storage.folder import pictures_folder, read_set
from tests.bench.bare import BareComposer
from tests.bench.children import peak_mb
from tests.bench.clock import in_turn
from tests.bench.material import SHIPPED

_COLD_RUNS, _WARM_RUNS = 3, 7
_MM_PER_INCH = 72 * MM_PER_PT


class Photo(NamedTuple):
    """A photo file and the pixels it is printed with."""

    file: Path
    size_px: tuple[int, int]


def time_cold_press(folder: str, work: str) -> list[float]:
    """Seconds of a press PDF for which no photo is converted yet, and of its picture work."""
    numbers = count()
    job = _job(folder, Path(work))
    photos = list(_photos(job))
    transform = _profile_transform(job)

    def press() -> None:
        empty = PictureCache(Path(work) / f"cold-{next(numbers)}")
        write_press(replace(job, cache=empty), Path(work) / "cold.pdf")

    def pictures() -> None:
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for _ in pool.map(partial(_picture_work, transform), photos):
                pass

    in_turn(1, press, pictures)
    return in_turn(_COLD_RUNS, press, pictures)


def convert(folder: str, work: str) -> None:
    """Convert all photos: in the cache of the programme, and as plain files for the floor."""
    Path(work).mkdir()
    job = _job(folder, Path(work))
    write_press(job, Path(work) / "press.pdf")
    write_sheets(job, SheetOptions(), Path(work) / "sheets.pdf")
    for photo in _photos(job):
        jpeg = printed_jpeg(photo.file, photo.size_px, job.preset.press, job.cache)
        (Path(work) / photo.file.name).write_bytes(jpeg)


def time_warm(folder: str, work: str) -> list[float]:
    """Seconds of press PDF, bare pages, sheets, bare sheets, when all photos are converted."""
    job = _job(folder, Path(work))
    works = (
        partial(write_press, job, Path(work) / "press.pdf"),
        partial(_compose, _press_pages(job), Path(work)),
        partial(write_sheets, job, SheetOptions(), Path(work) / "sheets.pdf"),
        partial(_compose, _sheet_pages(job), Path(work)),
    )
    in_turn(1, *works)
    return in_turn(_WARM_RUNS, *works)


def peak_of_press(folder: str, work: str) -> float:
    """Megabytes of a process that makes one press PDF, when all photos are converted."""
    write_press(_job(folder, Path(work)), Path(work) / "press.pdf")
    return peak_mb()


def peak_of_bare_press(folder: str, work: str) -> float:
    """Megabytes of a process that composes the same pages with a plain canvas."""
    _compose(_press_pages(_job(folder, Path(work))), Path(work))
    return peak_mb()


def grow(folder: str) -> list[float]:
    """Seconds of work on the press PDF of a large set, in a programme that runs, and megabytes."""
    work = Path(folder)
    write_press(_job(str(SHIPPED), work), work / "press.pdf")
    start = time.process_time()
    write_press(_job(folder, work), work / "press.pdf")
    return [time.process_time() - start, peak_mb()]


def _job(folder: str, work: Path) -> Job:
    card_set = read_set(Path(folder)).card_set
    kept = PictureCache(work / "cache")
    return Job(card_set, pictures_folder(Path(folder)), preset(DEFAULT), cache=kept)


class _Page(NamedTuple):
    width_mm: float
    height_mm: float
    inset_mm: float
    items: DisplayList


def _press_pages(job: Job) -> list[_Page]:
    deck = deck_of(job)
    style = deck.card_set.style
    size = (style.width_mm + 2 * style.bleed_mm, style.height_mm + 2 * style.bleed_mm)
    order = page_order(job.preset.order, len(deck.cards))
    lists = (deck.back() if page == BACK else deck.front(page) for page in order)
    return [_Page(*size, style.bleed_mm, items) for items in lists]


def _sheet_pages(job: Job) -> list[_Page]:
    deck = deck_of(job)
    sheet = impose(deck.card_set.style, SheetOptions())
    sides = Sides(deck, sheet)
    size = (sheet.width_mm, sheet.height_mm)
    return [_Page(*size, 0.0, sides.items(number)) for number in range(sides.count)]


def _compose(pages: list[_Page], work: Path) -> None:
    composer = BareComposer(work / "bare.pdf", work)
    for page in pages:
        composer.page(*page)
    composer.save()


def _photos(job: Job) -> Iterator[Photo]:
    """The photos of all fronts with their printed sizes."""
    deck = deck_of(job)
    px_per_mm = job.preset.picture_dpi / _MM_PER_INCH
    for number in range(len(deck.cards)):
        for item in _pixels(deck.front(number)):
            size = (round(item.width_mm * px_per_mm), round(item.height_mm * px_per_mm))
            yield Photo(job.pictures / item.file, size)


def _pixels(items: tuple[Item, ...]) -> Iterator[Pixels]:
    for item in items:
        if isinstance(item, Pixels):
            yield item
        elif isinstance(item, Group):
            yield from _pixels(item.items)


def _profile_transform(job: Job) -> ImageCms.ImageCmsTransform:
    return ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"),
        str(job.preset.press.profile),
        "RGB",
        "CMYK",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )


def _picture_work(transform: ImageCms.ImageCmsTransform, photo: Photo) -> bytes:
    """Decode, reduce, convert, compress: what nobody can do without."""
    buffer = io.BytesIO()
    with Image.open(photo.file) as image:
        reduced = image.resize(photo.size_px, Image.Resampling.BICUBIC, reducing_gap=3)
    separated = ImageCms.applyTransform(reduced, transform)
    assert separated is not None
    separated.save(buffer, "JPEG", quality=cmyk._JPEG_QUALITY, subsampling=0)
    return buffer.getvalue()
