"""What goes wrong, in words a teacher can use, in Dutch and in English."""

from __future__ import annotations

import locale
import os
from typing import NamedTuple


def user_language() -> str:
    """``en`` where the system speaks English, ``nl`` where it speaks Dutch or neither."""
    variables = ("LC_ALL", "LC_MESSAGES", "LANG")
    named = next((os.environ[name] for name in variables if os.environ.get(name)), None)
    system = named or locale.getlocale()[0] or ""
    return "en" if system.lower().startswith("en") else "nl"


class Message(NamedTuple):
    """One sentence for the user in both languages of the programme."""

    nl: str
    en: str

    def in_language(self, language: str) -> str:
        """The English sentence for ``en`` and ``en_GB`` alike, the Dutch one for all else."""
        return self.en if language.lower().startswith("en") else self.nl


class KwartetError(Exception):
    """Something could not be done; ``message`` says what, where, and what to do now."""

    def __init__(self, *, nl: str, en: str) -> None:
        super().__init__(en)
        self.message = Message(nl, en)
