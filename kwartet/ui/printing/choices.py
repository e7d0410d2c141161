"""What somebody wants to make and how; remembered on this computer, since printers stay."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import StrEnum
from math import isfinite
from typing import get_args, get_origin, get_type_hints

from msgspec.structs import replace
from PySide6.QtCore import QSettings

from kwartet.layout.imposition import SheetOptions
from kwartet.model.card_set import Style
from kwartet.pdf.presets import DEFAULT, Preset

PICTURE_DPIS = (150, 300, 600)
"""Dots per inch that card pictures can be made at: for a screen, for print, for a large print."""

LARGEST_SHIFT_MM = 10.0
"""The farthest a printer is off before something else is wrong."""

_GROUP = "printing"


class Product(StrEnum):
    """What the print room makes."""

    PRESS = "press"
    SHEETS = "sheets"
    PICTURES = "pictures"


@dataclass(frozen=True)
class Choices:
    """What to make and how.

    ``preset`` is the key of the printer of the press product. ``only`` names the quartets that are
    printed, by id; empty for all. That choice belongs to a set, so it is not remembered.
    """

    product: Product = Product.PRESS
    preset: str = DEFAULT
    sheets: SheetOptions = field(default_factory=SheetOptions)
    picture_dpi: int = 300
    only: frozenset[str] = frozenset()


def load_choices() -> Choices:
    """What was chosen last on this computer; what is missing or unknown is as usual."""
    kept = QSettings()
    kept.beginGroup(_GROUP)
    products = {str(product): product for product in Product}
    dpis = {str(dpi): dpi for dpi in PICTURE_DPIS}
    usual = SheetOptions()
    hints = get_type_hints(SheetOptions)
    sheet = {
        each.name: _restored(kept.value(each.name), hints[each.name], getattr(usual, each.name))
        for each in fields(SheetOptions)
    }
    choices = Choices(
        product=products.get(str(kept.value("product")), Product.PRESS),
        preset=str(kept.value("preset", DEFAULT)),
        sheets=SheetOptions(**sheet),  # type: ignore[arg-type]
        picture_dpi=dpis.get(str(kept.value("picture_dpi")), 300),
    )
    kept.endGroup()
    return choices


def keep_choices(choices: Choices) -> None:
    """Remember what was chosen."""
    kept = QSettings()
    kept.beginGroup(_GROUP)
    kept.setValue("product", str(choices.product))
    kept.setValue("preset", choices.preset)
    kept.setValue("picture_dpi", choices.picture_dpi)
    for each in fields(SheetOptions):
        kept.setValue(each.name, getattr(choices.sheets, each.name))
    kept.endGroup()


def _restored(value: object, kind: type, usual: object) -> object:
    """A setting as the type it had; the usual one where it is not such a value."""
    text = str(value)
    if kind is bool:
        return {"true": True, "false": False}.get(text.lower(), usual)
    if kind is float:
        try:
            number = float(text)
        except ValueError:
            return usual
        return min(max(number, -LARGEST_SHIFT_MM), LARGEST_SHIFT_MM) if isfinite(number) else usual
    return text if text in get_args(kind) and get_origin(kind) is not None else usual


def as_designed(preset: Preset, style: Style) -> Preset:
    """A preset at the set's own measures, for what no printing company cuts."""
    return replace(
        preset,
        width_mm=style.width_mm,
        height_mm=style.height_mm,
        bleed_mm=style.bleed_mm,
        safe_mm=style.safe_mm,
        corner_mm=style.corner_mm,
    )
