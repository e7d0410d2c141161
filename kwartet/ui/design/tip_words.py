"""What the balloon says about each kind of tip, in the language of the programme."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kwartet.language.card_check import CardHit, CardWord
from kwartet.language.sentences import short_word
from kwartet.model.card_set import Kept
from kwartet.ui.design.tips import Tip
from kwartet.ui.language import say
from kwartet.ui.widgets.chips import Mood

ROLES = ("mentor", "docent", "begeleider", "ouder")
"""As what an adult can have looked at a text; never a name."""

tr = QCoreApplication.translate
_CLOSE_TO_DANGER = ("suicidetaal", "onveilige-inhoud")
_PERSONAL = "H06"
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=\S)")


class TipWords(NamedTuple):
    """What the balloon says.

    ``lead`` comes first, in one sentence or two; ``more`` are the paragraphs behind *Waarom?*.
    ``care`` is for who has a hard time with it.
    """

    heading: str
    icon: str
    mood: Mood
    lead: str
    more: tuple[str, ...] = ()
    care: str = ""


def tip_words(tip: Tip) -> TipWords:
    """The words for a tip."""
    if isinstance(tip.found, CardWord):
        return _spelling(tip.found)
    if tip.kind == "kept" and tip.found.kept is not None:
        return _kept(tip.found, tip.found.kept)
    if tip.kind == "info":
        return _quoted()
    return _wording(tip, tip.found)


def spoken_role(role: str) -> str:
    """The role of an adult, in the language of the programme."""
    spoken = {
        "mentor": tr("LanguageTip", "Mentor"),
        "docent": tr("LanguageTip", "Teacher"),
        "begeleider": tr("LanguageTip", "Counsellor"),
        "ouder": tr("LanguageTip", "Parent"),
    }
    return spoken.get(role, role)


def _wording(tip: Tip, found: CardHit) -> TipWords:
    rule = found.hit.rule
    first, *rest = _SENTENCE_END.split(say(rule.why))
    more = [" ".join(rest)] if rest else []
    if found.hit.replacements:
        more.append(say(rule.advice))
        #: nl: Je kunt schrijven:
        lead = f"{first} {tr('LanguageTip', 'You could write:')}"
    else:
        lead = f"{first} {say(rule.advice)}"
    #: nl: Bron: %1
    more.append(tr("LanguageTip", "Source: %1").replace("%1", rule.source))
    if tip.kind != "block":
        #: nl: Taaltip
        return TipWords(
            tr("LanguageTip", "Language tip"), "chat-circle-text-fill", "marker", lead, tuple(more)
        )
    care = ""
    if rule.category in _CLOSE_TO_DANGER and rule.id != _PERSONAL:
        #: nl: Zit je hier zelf mee? Praat met iemand. Met F1 zie je wie er luistert.
        care = tr(
            "LanguageTip", "Does this touch you yourself? Talk to someone. F1 shows who listens."
        )
    #: nl: Even samen kijken
    heading = tr("LanguageTip", "Let’s look together")
    return TipWords(heading, "users-fill", "error", lead, tuple(more), care)


def _spelling(found: CardWord) -> TipWords:
    #: nl: Spelling / “%1” staat niet in het woordenboek.
    lead = tr("LanguageTip", "“%1” is not in the dictionary.").replace("%1", short_word(found.word))
    return TipWords(tr("LanguageTip", "Spelling"), "text-aa-bold", "marker", lead)


def _kept(found: CardHit, kept: Kept) -> TipWords:
    if kept.adult:
        #: nl: Er keek een volwassene mee (%1). Dit mag zo blijven.
        lead = tr("LanguageTip", "An adult looked at this (%1). It may stay.")
        lead = lead.replace("%1", spoken_role(kept.by).lower())
    elif kept.by:
        #: nl: %1 liet dit zo.
        lead = tr("LanguageTip", "%1 left this as it is.").replace("%1", kept.by)
    else:
        #: nl: Jullie lieten dit zo.
        lead = tr("LanguageTip", "You left this as it is.")
    more = (say(found.hit.rule.why), say(found.hit.rule.advice))
    #: nl: Zo gelaten
    return TipWords(tr("LanguageTip", "Left as it is"), "check-circle-fill", "plain", lead, more)


def _quoted() -> TipWords:
    #: nl: Een vooroordeel / Goed dat het tussen aanhalingstekens staat, met wat er klopt erbij.
    lead = tr(
        "LanguageTip", "Good that it is between quotation marks, with what is true beside it."
    )
    return TipWords(tr("LanguageTip", "A prejudice"), "info-fill", "info", lead)
