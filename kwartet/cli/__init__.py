"""The command line: a set checked, printed and packed without a screen, and without Qt."""

from __future__ import annotations

from kwartet.cli.commands import COMMANDS, main

__all__ = ["COMMANDS", "main"]
