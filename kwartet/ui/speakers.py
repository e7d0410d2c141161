"""The voice of the system: a programme that reads text aloud in a language, where there is one.

Linux has eSpeak or Speech Dispatcher (``spd-say``, which takes seconds to wake up), macOS
``say``, Windows System.Speech by way of PowerShell. All come with the system or with its
accessibility; the studio brings none. A voice of another language helps nobody, so then there is
none.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import NamedTuple

_PATIENCE_S = 10
_SHELL = ("-NoProfile", "-NonInteractive", "-Command")
_VOICES = (
    "[Console]::OutputEncoding = [Text.Encoding]::UTF8;"
    "Add-Type -AssemblyName System.Speech;"
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).GetInstalledVoices()"
    " | Where-Object Enabled"
    " | ForEach-Object { $_.VoiceInfo.Culture.Name + '|' + $_.VoiceInfo.Name }"
)
_SPEAK = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8;"
    "Add-Type -AssemblyName System.Speech;"
    "$s = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    "$s.SelectVoice('{voice}');"
    "$s.Speak([Console]::In.ReadToEnd())"
)


class Speaker(NamedTuple):
    """A programme that reads aloud what it gets, in UTF-8, until its input ends or it is ended.

    ``command`` begins it, without a shell. With ``as_argument`` the text is its last argument,
    else it comes by way of the standard input. ``hush`` is to be run as well to silence it, where
    another programme does the speaking.
    """

    command: tuple[str, ...]
    as_argument: bool = False
    hush: tuple[str, ...] = ()


Listing = Callable[[Sequence[str]], str]


def find_speaker(
    language: str, system: str = sys.platform, listing: Listing | None = None
) -> Speaker | None:
    """What reads text in a language (``nl``, ``en``) aloud here; None when there is no such voice.

    It runs the programme once to ask for its voices, which may take some seconds.

    Args:
        language: Two letters.
        system: As ``sys.platform``.
        listing: Gives what a command writes; empty when it fails.
    """
    ask = listing or _output
    if system == "win32":
        return _on_windows(language, ask)
    if system == "darwin":
        return _on_macos(language, ask)
    return _by_espeak(language, ask) or _by_dispatcher(language, ask)


def _by_dispatcher(language: str, ask: Listing) -> Speaker | None:
    """``spd-say -L``: *name, language, variant* in columns, the name in words."""
    programme = shutil.which("spd-say")
    if programme is None:
        return None
    lines = (line.split() for line in ask((programme, "-L")).splitlines()[1:])
    if not any(len(line) > 2 and _is(line[-2], language) for line in lines):
        return None
    command = (programme, "--wait", "--language", language, "--")
    return Speaker(command, as_argument=True, hush=(programme, "--cancel"))


def _by_espeak(language: str, ask: Listing) -> Speaker | None:
    """``espeak-ng --voices=nl``: *priority, language, …* in columns, under a heading."""
    for name in ("espeak-ng", "espeak"):
        programme = shutil.which(name)
        if programme is None:
            continue
        lines = (line.split() for line in ask((programme, f"--voices={language}")).splitlines()[1:])
        if any(len(line) > 1 and _is(line[1], language) for line in lines):
            return Speaker((programme, "-v", language, "-s", "150", "--stdin"))
    return None


def _on_macos(language: str, ask: Listing) -> Speaker | None:
    """``say -v ?``: *Xander  nl_NL  # Hallo*; a name may be of several words."""
    programme = shutil.which("say")
    if programme is None:
        return None
    for line in ask((programme, "-v", "?")).splitlines():
        words = line.partition("#")[0].split()
        if len(words) > 1 and _is(words[-1], language):
            return Speaker((programme, "-v", " ".join(words[:-1]), "-f", "-"))
    return None


def _on_windows(language: str, ask: Listing) -> Speaker | None:
    programme = shutil.which("powershell")
    if programme is None:
        return None
    for line in ask((programme, *_SHELL, _VOICES)).splitlines():
        culture, _, voice = line.strip().partition("|")
        if voice and _is(culture, language):
            script = _SPEAK.replace("{voice}", voice.replace("'", "''"))
            return Speaker((programme, *_SHELL, script))
    return None


def _is(tag: str, language: str) -> bool:
    """Whether a tag such as ``nl-NL``, ``nl_BE`` or ``nl`` is of a language."""
    return tag.replace("_", "-").split("-")[0].casefold() == language


def _output(command: Sequence[str]) -> str:
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=_PATIENCE_S,
            check=True,
            creationflags=hidden,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace")
