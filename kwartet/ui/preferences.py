"""What a person has chosen for the programme on this computer, the same for every set."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast, get_args

from PySide6.QtCore import QSettings

from kwartet.ui.language import Language, language_of_computer, speak
from kwartet.ui.motion import motion
from kwartet.ui.theme import computer_wants_contrast, theme
from kwartet.ui.tokens import Contrast

ContrastChoice = Literal["normal", "strong", "computer"]
LanguageChoice = Literal["nl", "en", "computer"]

TEXT_PERCENTS = (90, 100, 115, 125, 150)
"""The sizes of text one may choose, in percent of what was designed."""

_MOST_RECENT = 6


@dataclass(frozen=True)
class Preferences:
    """The choices, each at its *gewoon*.

    ``text_percent`` is one of ``TEXT_PERCENTS``. ``computer`` follows the operating system.
    """

    text_percent: int = 100
    contrast: ContrastChoice = "normal"
    less_motion: bool = False
    language: LanguageChoice = "computer"

    @property
    def spoken(self) -> Language:
        """The language that this choice comes down to."""
        return language_of_computer() if self.language == "computer" else self.language

    @property
    def shown_contrast(self) -> Contrast:
        """The contrast that this choice comes down to."""
        if self.contrast == "computer":
            return "strong" if computer_wants_contrast() else "normal"
        return self.contrast

    def use(self) -> None:
        """Let the running programme look, move and speak like this."""
        theme.set(text_scale=self.text_percent / 100, contrast=self.shown_contrast)
        motion.set_reduced(self.less_motion)
        speak(self.spoken)


def load_preferences() -> Preferences:
    """The choices as kept on this computer; what is missing or unknown is *gewoon*."""
    kept, usual = QSettings(), Preferences()
    percent = str(kept.value("text_percent", usual.text_percent))
    contrast = str(kept.value("contrast", usual.contrast))
    language = str(kept.value("language", usual.language))
    return Preferences(
        text_percent=next((n for n in TEXT_PERCENTS if str(n) == percent), usual.text_percent),
        contrast=cast("ContrastChoice", contrast)
        if contrast in get_args(ContrastChoice)
        else usual.contrast,
        less_motion=str(kept.value("less_motion", usual.less_motion)).lower() == "true",
        language=cast("LanguageChoice", language)
        if language in get_args(LanguageChoice)
        else usual.language,
    )


def save_preferences(preferences: Preferences) -> None:
    """Keep the choices on this computer."""
    kept = QSettings()
    kept.setValue("text_percent", preferences.text_percent)
    kept.setValue("contrast", preferences.contrast)
    kept.setValue("less_motion", preferences.less_motion)
    kept.setValue("language", preferences.language)


def recent_sets() -> list[Path]:
    """The folders of the sets opened last that are still there, the latest first."""
    kept = QSettings().value("recent_sets", [])
    folders = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
    return [Path(folder) for folder in folders if (Path(folder) / "set.json").is_file()]


def remember_set(folder: Path) -> None:
    """Put a set at the head of the recent ones."""
    others = [each for each in recent_sets() if each != folder]
    QSettings().setValue("recent_sets", [str(each) for each in [folder, *others][:_MOST_RECENT]])
