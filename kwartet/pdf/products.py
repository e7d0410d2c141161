"""The products of the print room, through one door."""

from __future__ import annotations

from kwartet.layout.imposition import SheetOptions
from kwartet.pdf.deck import Job, Progress
from kwartet.pdf.press import write_press
from kwartet.pdf.sheets import write_sheets

__all__ = ["Job", "Progress", "SheetOptions", "write_press", "write_sheets"]
