"""Where a photo lies behind its frame on the card, and how it is moved and brought closer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from msgspec.structs import replace

from kwartet.layout.cards import lay_out_front
from kwartet.layout.display import Group, Item, Pixels
from kwartet.model.card_set import CardSet, Photo
from kwartet.model.edits import set_picture

MOST_ZOOM = 4.0
_MM_PER_INCH = 25.4


class PhotoFrame(NamedTuple):
    """The frame that shows a part of the photo, in mm from the corner of the trim.

    ``slack_x_mm`` and ``slack_y_mm`` are how much of the photo is hidden, both sides together;
    ``dpi`` is its resolution as printed.
    """

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float
    slack_x_mm: float
    slack_y_mm: float
    dpi: float


def photo_frame(card_set: CardSet, card_id: str) -> PhotoFrame | None:
    """The frame of the card's photo; None when it has none."""
    photo = card_set.card(card_id).picture
    if not isinstance(photo, Photo):
        return None
    near = _pixels(card_set, card_id, replace(photo, focus_x=0.0, focus_y=0.0))
    far = _pixels(card_set, card_id, replace(photo, focus_x=1.0, focus_y=1.0))
    if near is None or far is None:
        return None
    slack_x, slack_y = near.x_mm - far.x_mm, near.y_mm - far.y_mm
    return PhotoFrame(
        near.x_mm,
        near.y_mm,
        near.width_mm - slack_x,
        near.height_mm - slack_y,
        slack_x,
        slack_y,
        photo.width_px / near.width_mm * _MM_PER_INCH,
    )


def moved(photo: Photo, frame: PhotoFrame, right_mm: float, down_mm: float) -> Photo:
    """The photo shifted behind its frame, as far as it goes."""
    return replace(
        photo,
        focus_x=_shifted(photo.focus_x, right_mm, frame.slack_x_mm),
        focus_y=_shifted(photo.focus_y, down_mm, frame.slack_y_mm),
    )


def brought_closer(photo: Photo, zoom: float) -> Photo:
    """The photo at another zoom, between just covering its frame and four times as close."""
    return replace(photo, zoom=round(min(max(zoom, 1.0), MOST_ZOOM), 3))


def _shifted(focus: float, way_mm: float, slack_mm: float) -> float:
    if slack_mm < 0.01:
        return focus
    return round(min(max(focus - way_mm / slack_mm, 0.0), 1.0), 4)


def _pixels(card_set: CardSet, card_id: str, photo: Photo) -> Pixels | None:
    with_photo = set_picture(card_set, card_id, photo)
    quartet, index = with_photo.locate(card_id)
    items = lay_out_front(with_photo, quartet, index).items
    return next((each for each in _all_pixels(items) if each.file == photo.file), None)


def _all_pixels(items: Iterable[Item]) -> Iterable[Pixels]:
    for item in items:
        if isinstance(item, Pixels):
            yield item
        elif isinstance(item, Group):
            yield from _all_pixels(item.items)
