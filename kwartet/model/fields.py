"""What the fields of a set may hold, so that a file from elsewhere is checked where it comes in.

The limits are part of the types: msgspec holds them when it decodes a file. ``expected`` in the
``extra`` of a type says in words what belongs there, for the message about a field that breaks it.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from kwartet.errors import Message

Id = Annotated[
    str,
    Meta(
        pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z",
        extra={
            "expected": Message(
                "een id van 36 kleine letters en cijfers (UUID)", "a lower-case UUID"
            )
        },
    ),
]
"""A UUID in lower case. It names files too, so nothing else is let through."""

AssetName = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\Z",
        max_length=64,
        extra={
            "expected": Message(
                "een naam van kleine letters, cijfers en streepjes",
                "a name of lower-case letters, digits and hyphens",
            )
        },
    ),
]
"""The name of a shipped file without folder or extension: ``adhd-1``, ``hand-heart``."""

PictureFile = Annotated[
    str,
    Meta(
        pattern=r"^[0-9a-f]{64}\.(jpg|png|webp)\Z",
        extra={
            "expected": Message(
                "een bestandsnaam van 64 tekens met .jpg, .png of .webp",
                "a file name of 64 characters with .jpg, .png or .webp",
            )
        },
    ),
]
"""``<sha256 of the content>.<ext>``, in the ``pictures`` folder of the set."""

Language = Annotated[
    str,
    Meta(
        pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\Z",
        extra={"expected": Message("een taalcode zoals nl of en", "a language code like nl or en")},
    ),
]
"""A language tag: ``nl``, ``en``, ``fy-NL``."""

KeptField = Annotated[
    str,
    Meta(
        pattern=r"^(title|body|source)\Z",
        extra={"expected": Message("title, body of source", "title, body or source")},
    ),
]
"""The name of a field of a card in which wording is kept."""

TemplateName = Annotated[
    str,
    Meta(
        pattern=r"^(knipsel|raam|klassiek)\Z",
        extra={"expected": Message("knipsel, raam of klassiek", "knipsel, raam or klassiek")},
    ),
]
"""The name of a card template."""

BackName = Annotated[
    str,
    Meta(
        pattern=r"^(lappendeken|confetti|zon)\Z",
        extra={"expected": Message("lappendeken, confetti of zon", "lappendeken, confetti or zon")},
    ),
]
"""The name of a card back."""

WidthMm = Annotated[float, Meta(ge=55, le=120)]
HeightMm = Annotated[float, Meta(ge=85, le=180)]
MarginMm = Annotated[float, Meta(ge=0, le=10)]
Fraction = Annotated[float, Meta(ge=0, le=1)]
Zoom = Annotated[float, Meta(ge=1, le=50)]
Pixels = Annotated[int, Meta(ge=1, le=100_000)]
