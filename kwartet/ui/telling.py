"""A sheet with one message and what one can do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kwartet.ui.widgets import Button, Label, SheetDialog

Way = tuple[str, Callable[[], None]]
"""The text of a button and what it does after the sheet is closed."""


def tell(
    window: QWidget, heading: str, text: str, close: str, ways: tuple[Way, ...] = ()
) -> SheetDialog:
    """Show a message over a window.

    Args:
        window: The window.
        heading: A few words.
        text: One or two sentences.
        close: The text of the button that only closes.
        ways: What else one can do; the last is the main one.
    """
    sheet = SheetDialog(window, heading, width=560)
    sheet.body.addWidget(Label(text, "text", wrap=True))
    sheet.footer.addStretch(1)
    closing = Button(close, "normal" if ways else "pri")
    closing.clicked.connect(sheet.reject)
    sheet.footer.addWidget(closing)
    for place, (words, act) in enumerate(ways):
        button = Button(words, "pri" if place == len(ways) - 1 else "normal")
        button.clicked.connect(sheet.accept)
        button.clicked.connect(act)
        sheet.footer.addWidget(button)
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()
    return sheet
