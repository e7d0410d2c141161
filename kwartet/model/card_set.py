"""A card set as a frozen value: what is written, chosen and shown, without how it is drawn.

Every value here is immutable. An edit makes a new value (see :mod:`kwartet.model.edits`);
what did not change is shared, so two sets compare fast and undo is a swap.
"""

from __future__ import annotations

from uuid import uuid4

from msgspec import Struct

from kwartet.model.fields import (
    AssetName,
    BackName,
    Fraction,
    HeightMm,
    Id,
    KeptField,
    Language,
    MarginMm,
    PictureFile,
    Pixels,
    TemplateName,
    WidthMm,
    Zoom,
)

CARDS_PER_QUARTET = 4


def new_id() -> str:
    """A fresh identifier. Identifiers are never reused, so copies of a set can be merged."""
    return str(uuid4())


class Illustration(
    Struct,
    frozen=True,
    tag_field="kind",
    tag="illustration",
    omit_defaults=True,
    forbid_unknown_fields=True,
):
    """A drawing that comes with the programme.

    ``name`` is a file in ``assets/illustrations`` without its extension.
    """

    name: AssetName


class Photo(
    Struct,
    frozen=True,
    tag_field="kind",
    tag="photo",
    omit_defaults=True,
    forbid_unknown_fields=True,
):
    """A picture of the makers themselves, kept beside the set under the hash of its content.

    ``file`` is ``<sha256>.<ext>`` in the set's ``pictures`` folder; ``width_px`` and ``height_px``
    are its size in pixels. The picture always fills its frame: ``zoom`` 1 just covers it, more
    comes closer; ``focus_x`` and ``focus_y`` (0..1) say which point of it stays in view.
    ``credit`` names who made it, ``consent`` says that everybody in it agreed to print.
    """

    file: PictureFile
    width_px: Pixels
    height_px: Pixels
    focus_x: Fraction = 0.5
    focus_y: Fraction = 0.5
    zoom: Zoom = 1.0
    credit: str = ""
    consent: bool = False


Picture = Illustration | Photo


class Aspect(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A kind of card, the same at this place in every quartet: *Zo voelt het*, *Dit helpt*.

    ``icon`` names ``assets/icons/<icon>-fill.svg``; ``hint`` helps the writer.
    """

    name: str
    icon: AssetName
    hint: str = ""


class Kept(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Wording that makers chose to keep, though a rule of the language help has a tip for it.

    ``words`` stand in the ``field`` of the card exactly so, ``rule`` is the id of the rule
    (``L01``). ``by`` is under which name they chose: an animal, a role, empty for all makers
    together; never a real name. ``adult`` says that an adult looked at it with them.
    """

    field: KeptField
    words: str
    rule: str
    by: str = ""
    adult: bool = False


class Word(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A word that the makers added: it is spelled well, and ``plain`` may say what it means."""

    word: str
    plain: str = ""


class Card(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One card. Its number and its aspect follow from its place in the quartet.

    ``source`` is the short source printed in the footer, ``source_detail`` the whole reference
    with how strong the fact is and until when it was checked; that is never printed. ``kept`` are
    words in its texts that stay as they are.
    """

    id: Id
    title: str = ""
    body: str = ""
    source: str = ""
    source_detail: str = ""
    picture: Picture | None = None
    kept: tuple[Kept, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nobody has written or chosen anything on this card."""
        return not (self.title.strip() or self.body.strip() or self.picture)


Cards = tuple[Card, Card, Card, Card]
"""The cards of a quartet: always four, each at the place of its kind."""


class Quartet(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Four cards on one theme (*kwartet*), with what a class needs to talk about it.

    ``color`` is a key of the palette, ``symbol`` a file in ``assets/symbols``. ``heavy`` themes are
    announced before they are played; ``off_in_class`` ones join a class game only when chosen.
    """

    id: Id
    name: str
    symbol: AssetName
    color: AssetName
    cards: Cards
    heavy: bool = False
    off_in_class: bool = False
    intro: str = ""
    questions: tuple[str, ...] = ()
    teacher_note: str = ""


class Style(Struct, frozen=True, forbid_unknown_fields=True):
    """How the cards of a set look: template, trim size in millimetres, and the back.

    ``template`` is ``knipsel``, ``raam`` or ``klassiek``; ``back`` is ``lappendeken``, ``confetti``
    or ``zon``. ``bleed_mm`` reaches outside the trim, ``safe_mm`` stays free of text inside it.
    """

    template: TemplateName = "knipsel"
    width_mm: WidthMm = 62.0
    height_mm: HeightMm = 100.0
    bleed_mm: MarginMm = 3.0
    safe_mm: MarginMm = 4.0
    corner_mm: MarginMm = 3.0
    back: BackName = "lappendeken"


class Maker(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Somebody who works on the set, under an animal and a chosen name; never a real name."""

    id: Id
    name: str
    animal: str = ""


class CardSet(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A whole quartet game (*kwartetspel*).

    ``language`` is that of the card texts (``nl``, ``en``): it rules hyphenation, not the
    programme. ``aspects`` holds four kinds of card or none. ``about`` tells who made the set and
    how far it is. ``words`` are those that the makers added to the dictionary.
    """

    id: Id
    title: str
    quartets: tuple[Quartet, ...] = ()
    language: Language = "nl"
    aspects: tuple[Aspect, ...] = ()
    style: Style = Style()
    makers: tuple[Maker, ...] = ()
    about: str = ""
    words: tuple[Word, ...] = ()

    @property
    def cards(self) -> tuple[Card, ...]:
        """All cards, quartet by quartet."""
        return tuple(card for quartet in self.quartets for card in quartet.cards)

    def quartet(self, quartet_id: str) -> Quartet:
        """The quartet with this id; ``KeyError`` when the set has none."""
        for quartet in self.quartets:
            if quartet.id == quartet_id:
                return quartet
        raise KeyError(quartet_id)

    def locate(self, card_id: str) -> tuple[Quartet, int]:
        """The quartet that holds this card and the card's index (0..3); ``KeyError`` if absent."""
        for quartet in self.quartets:
            for index, card in enumerate(quartet.cards):
                if card.id == card_id:
                    return quartet, index
        raise KeyError(card_id)

    def card(self, card_id: str) -> Card:
        """The card with this id; ``KeyError`` when the set has none."""
        quartet, index = self.locate(card_id)
        return quartet.cards[index]

    def aspect(self, index: int) -> Aspect | None:
        """The kind of the card at this index (0..3) of any quartet; None in a set without kinds."""
        return self.aspects[index] if self.aspects else None


def empty_cards() -> Cards:
    """Four cards to be written."""
    return (Card(new_id()), Card(new_id()), Card(new_id()), Card(new_id()))
