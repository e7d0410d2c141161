"""Personal data that is known by its shape: telephone numbers, addresses, accounts.

Makers are youths who write about their health; who they are does not belong on a card. Names of
people and schools are found by the patterns of the same rule.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kwartet.language.rules import Rule, Rulebook
    from kwartet.language.text import Text

RULE = "H06"

PUBLIC = frozenset({"@ease", "@113", "@kindertelefoon"})
"""Accounts that are help lines, not people."""

_SHAPES = re.compile(
    r"""
      (?<![\d-])(?:\+31|0031|0)[ .-]{0,5}6(?:[ .-]{0,5}\d){8}(?!\d)  # a mobile telephone
    | [a-z0-9_.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,3}         # a mail address
    | (?<![a-z0-9@.])@[a-z_][a-z0-9_]{2,30}(?:\.[a-z0-9_]{1,30})?             # an account
    | \b(?:snap(?:chat)?|insta(?:gram)?|tiktok|discord)\s{0,3}(?:is|:|=|naam)\s{0,3}
      [a-z]{1,20}(?:[_0-9]|[.][a-z0-9])[a-z0-9_.]{0,30}
    | \b(?!(?:onder|over|snel|spoor|auto|school)(?:weg|plein)\b)
      [a-z]{3,30}(?:straat|laan|weg|plein|dijk|kade|gracht|singel|hof|steeg)\s{1,3}\d{1,4}\b
      (?!\s?(?:uur|min|jaar|keer|km|kilo|meter|mensen|kinderen|leerlingen))
    """,
    re.VERBOSE,
)

_HINT = re.compile(r"[@\d_]|snap|insta|tiktok|discord")
"""Without any of these there is nothing to look for."""

_POSTAL_CODE = re.compile(
    r"(?<!\d)[1-9]\d{3} ?(?!EU|VS|MB|GB|TB|KB|KM|CM|AI|NL|TV|EK|WK|UK|PC|IQ|CO)[A-Z]{2}\b(?!\w)"
)


def personal_data(text: Text, book: Rulebook) -> list[tuple[Rule, tuple[int, int]]]:
    """The rule on personal data with every place where something of this shape stands."""
    if not _HINT.search(text.folded):
        return []
    spans = [
        text.place(*match.span())
        for match in _SHAPES.finditer(text.folded)
        if match.group() not in PUBLIC
    ]
    spans += [match.span() for match in _POSTAL_CODE.finditer(text.original)]
    return [(book.by_id[RULE], span) for span in spans]
