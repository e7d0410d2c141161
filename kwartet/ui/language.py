"""The language of the programme: Dutch, or English where the user or the computer asks for it."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from kwartet.errors import Message

Language = Literal["nl", "en"]

_installed: list[QTranslator] = []


def language_of_computer() -> Language:
    """English where the computer speaks English, Dutch where it speaks Dutch or neither."""
    spoken = QLocale.system().uiLanguages()
    return "en" if spoken and spoken[0].lower().startswith("en") else "nl"


def current_language() -> Language:
    """What the programme speaks now."""
    return "en" if QLocale().language() == QLocale.Language.English else "nl"


def speak(language: Language) -> None:
    """Let the programme, and Qt's own dialogs, speak a language; open windows are told by Qt."""
    if _installed and language == current_language():
        return
    territory = {
        "nl": QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands),
        "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    }
    QLocale.setDefault(territory[language])
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    if language == "nl":
        _install("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(f"stigmakwartet_{language}", str(Path(__file__).parent / "translations"))


def _install(name: str, folder: str) -> None:
    translator = QTranslator()
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def say(message: Message) -> str:
    """A sentence of the core in the language of the programme."""
    return message.in_language(current_language())


def clock_time(moment: datetime) -> str:
    """The time of day: *10:42*."""
    return f"{moment:%H:%M}"


def day_and_time(moment: datetime, now: datetime) -> str:
    """When something was, as people say it: *vandaag 10:42*, *di 17 nov*, *6 nov 2025*."""
    if moment.date() == now.date():
        return QCoreApplication.translate("Moment", "today %1").replace("%1", clock_time(moment))
    if moment.year != now.year:
        pattern = "d MMM yyyy"
    elif (now.date() - moment.date()).days < 7:
        pattern = "ddd d MMM"
    else:
        pattern = "d MMM"
    return QLocale().toString(_day(moment), pattern).replace(".", "")


def moment_words(moment: datetime, now: datetime) -> str:
    """When something was, to the minute: *vandaag 10:42*, *di 17 nov 10:42*."""
    day = day_and_time(moment, now)
    return day if moment.date() == now.date() else f"{day} {clock_time(moment)}"


def long_date(moment: date) -> str:
    """A day in full: *21 november 2026*."""
    return QLocale().toString(_day(moment), "d MMMM yyyy")


def _day(moment: date) -> QDate:
    return QDate(moment.year, moment.month, moment.day)
