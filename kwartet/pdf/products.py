"""The products of the print room, through one door."""

from __future__ import annotations

from kwartet.pdf.deck import Job, Progress
from kwartet.pdf.press import write_press

__all__ = ["Job", "Progress", "write_press"]
