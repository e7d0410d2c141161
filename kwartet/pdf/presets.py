"""What a printer wants, as data: the shipped presets and those of the designer.

A preset is a TOML file. Its name without ``.toml`` is the key; its fields are those of
:class:`Preset`. A designer puts files of their own, and the printer's ``.icc``, in
``presets_folder()``; a file there goes before a shipped one with the same name.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from kwartet.errors import KwartetError, Message
from kwartet.images.cmyk import Press
from kwartet.model.card_set import CardSet, Style
from kwartet.resources import asset, user_folder

DEFAULT = "standaard"


Millimetres = Annotated[float, Meta(ge=0, le=500)]
Percent = Annotated[float, Meta(ge=0, le=100)]


class PageOrder(StrEnum):
    """How fronts and the shared back follow each other in a press PDF."""

    ALTERNATING = "alternating"
    FRONTS_THEN_BACK = "fronts-then-back"
    BACK_BEFORE_FRONT = "back-before-front"
    TWO_FILES = "two-files"


class Preset(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The wishes of one printer.

    ``width_mm`` and ``height_mm`` are the trim size, 0 for the set's own. ``rich_black`` is the
    recipe for black areas. ``profile`` is an ICC file beside the preset or among the shipped ones,
    ``condition`` the printing condition it describes, as registered with the ICC.
    ``black_overprints`` is False where black over a colour would exceed the total ink.
    ``source`` and ``checked_on`` tell where and when we read all this.
    """

    name: dict[str, str]
    source: str
    checked_on: date
    width_mm: Millimetres = 0.0
    height_mm: Millimetres = 0.0
    bleed_mm: Millimetres = 3.0
    safe_mm: Millimetres = 4.0
    corner_mm: Millimetres = 3.0
    total_ink_percent: Annotated[float, Meta(ge=100, le=400)] = 300.0
    rich_black: tuple[Percent, Percent, Percent, Percent] = (40.0, 30.0, 30.0, 100.0)
    black_overprints: bool = True
    smallest_type_pt: float = 6.0
    thinnest_line_pt: float = 0.25
    profile: str = "ISOcoated_v2_300_bas.icc"
    condition: str = "FOGRA39"
    order: PageOrder = PageOrder.ALTERNATING
    marks: bool = False
    die_line: bool = False
    text_as_outlines: bool = False
    picture_dpi: Annotated[int, Meta(ge=72, le=1200)] = 300

    @property
    def label(self) -> Message:
        """The name in both languages."""
        return Message(self.name["nl"], self.name["en"])

    @property
    def press(self) -> Press:
        """The printing condition, for the conversion of colours. ``KwartetError`` without it."""
        return Press(_profile_path(self.profile), self.total_ink_percent)

    def style_of(self, style: Style) -> Style:
        """The style of a set at the size, bleed, safe zone and corners of this printer."""
        return replace(
            style,
            width_mm=self.width_mm or style.width_mm,
            height_mm=self.height_mm or style.height_mm,
            bleed_mm=self.bleed_mm,
            safe_mm=self.safe_mm,
            corner_mm=self.corner_mm,
        )

    def sized(self, card_set: CardSet) -> CardSet:
        """The set as this printer gets it."""
        return replace(card_set, style=self.style_of(card_set.style))


def presets_folder() -> Path:
    """Where a designer puts presets and profiles of their own. It need not exist yet."""
    return user_folder("config") / "presets"


def presets() -> dict[str, Preset]:
    """All presets that can be read, by key: the standard one first, then by name."""
    found = {}
    for key, file in _files().items():
        try:
            found[key] = _read(file)
        except KwartetError:
            continue
    return dict(sorted(found.items(), key=lambda entry: (entry[0] != DEFAULT, entry[0])))


def preset(key: str) -> Preset:
    """The preset with this key.

    Raises:
        KwartetError: There is none, or its file is wrong; the message says which field and why.
    """
    file = _files().get(key)
    if file is None:
        known = ", ".join(presets())
        raise KwartetError(
            nl=f"De drukkersinstelling {key} bestaat niet. Kies uit: {known}.",
            en=f"There is no printer preset {key}. Choose one of: {known}.",
        )
    return _read(file)


def _files() -> dict[str, Path]:
    folders = (asset("presets"), presets_folder())
    return {file.stem: file for folder in folders for file in sorted(folder.glob("*.toml"))}


def _read(file: Path) -> Preset:
    try:
        found = msgspec.toml.decode(file.read_bytes(), type=Preset)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise KwartetError(
            nl=f"De drukkersinstelling {file.name} klopt niet: {error}.",
            en=f"The printer preset {file.name} is wrong: {error}.",
        ) from error
    if not {"nl", "en"} <= found.name.keys():
        raise KwartetError(
            nl=f"De drukkersinstelling {file.name} mist een naam in het Nederlands en het Engels.",
            en=f"The printer preset {file.name} lacks a name in Dutch and in English.",
        )
    return found


def _profile_path(name: str) -> Path:
    """The ICC file of this name: the designer's own, else a shipped one."""
    candidates = (presets_folder() / Path(name).name, asset("profiles", Path(name).name))
    path = next((each for each in candidates if each.is_file()), None)
    if path is None:
        raise KwartetError(
            nl=f"Het kleurprofiel {name} is er niet. Zet het in de map {presets_folder()}.",
            en=f"The colour profile {name} is not there. Put it in the folder {presets_folder()}.",
        )
    with path.open("rb") as file:
        header = file.read(40)
    if (header[12:16], header[16:20], header[36:40]) != (b"prtr", b"CMYK", b"acsp"):
        raise KwartetError(
            nl=f"{name} is geen CMYK-profiel van een drukpers. Vraag de drukker om het juiste.",
            en=f"{name} is not the CMYK profile of a press. Ask the printer for the right one.",
        )
    return path
