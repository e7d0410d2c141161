"""How the stickers of a class look, and what they say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kwartet.game.notes import Sticker

SIGNS = {
    Sticker.CLEAR: ("lightbulb", "#E5A400"),
    Sticker.RIGHT: ("seal-check", "#017D74"),
    Sticker.MOVING: ("heart", "#C5432A"),
}
"""Per sticker the stem of its icon and its colour."""


def sticker_words(sticker: Sticker) -> str:
    """What a class says with it."""
    words = {
        Sticker.CLEAR: QCoreApplication.translate("Stickers", "I get it"),
        Sticker.RIGHT: QCoreApplication.translate("Stickers", "It is right"),
        Sticker.MOVING: QCoreApplication.translate("Stickers", "It touches me"),
    }
    return words[sticker]
