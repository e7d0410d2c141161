"""Hypothesis strategies for card sets and the edits on them, as wild as the model allows."""

from __future__ import annotations

import itertools
from uuid import UUID

from hypothesis import strategies as st
from msgspec.structs import replace

from kwartet.model import edits
from kwartet.model.card_set import (
    Aspect,
    Card,
    CardSet,
    Illustration,
    Kept,
    Maker,
    Photo,
    Quartet,
    Style,
    Word,
    empty_cards,
    new_id,
)

_WORDS = ["", "Rouw", "één  ding", "“Kop op.”\n", "\x00\t\\", "🙂 ﬁ ĳ", "x" * 300]
_PHOTO = Photo("0123456789abcdef" * 4 + ".jpg", 1200, 900)
_PICTURES = [
    None,
    Illustration("adhd-1"),
    Illustration("idee-zon"),
    _PHOTO,
    replace(_PHOTO, focus_x=0.0, focus_y=1.0, zoom=2.5, credit="Egel", consent=True),
]
_CARDS = [
    Card(""),
    Card("", source="Bron", source_detail="Sterkte A"),
    Card("", "Rouw", "“Kop op.”\n", kept=(Kept("title", "Rouw", "L01"), Kept("body", "op", "H01"))),
    Card("", body="🙂 ﬁ ĳ", kept=(Kept("body", "🙂", "L01", "Nachtuil", adult=True),)),
    *(Card("", word, word, picture=picture) for word in _WORDS for picture in _PICTURES),
]
_QUARTETS = [
    Quartet("", "Rouw", "vlam", "leisteen", empty_cards()),
    Quartet("", "", "vonk", "zonnegeel", empty_cards(), heavy=True, teacher_note="Let op."),
    Quartet("", "Angst", "golf", "zeegroen", empty_cards(), off_in_class=True, intro="Over."),
    Quartet("", "Angst ", "golf", "zeegroen", empty_cards(), questions=("Wat?", "Hoe?")),
]
_SETS = [
    CardSet("", "Hoofdzaken"),
    CardSet("", "x" * 300, language="fy-NL", about="Over\ndeze set."),
    CardSet("", "", aspects=tuple(Aspect(name, "heart", "hint") for name in "abcd")),
    CardSet("", "🙂", style=Style("raam", 70, 120, 0, 0, 0, "zon"), makers=(Maker("", "Egel"),)),
    CardSet("", "Woorden", words=(Word("blorp"), Word("fomo", "bang iets te missen"))),
]

texts = st.sampled_from(_WORDS)
pictures = st.sampled_from(_PICTURES)
kept = st.builds(Kept, st.sampled_from(["title", "body", "source"]), texts, st.just("L01"))
words = st.sampled_from([Word("Blorp"), Word("fomo"), Word("nieuw", "net gemaakt")])
styles = st.sampled_from([card_set.style for card_set in _SETS] + [Style("klassiek", 59.5, 91)])
aspects = st.sampled_from([Aspect("Zo voelt het", "heart"), Aspect("", "users", "hint")])


@st.composite
def card_sets(draw: st.DrawFn, min_quartets: int = 0, max_quartets: int = 3) -> CardSet:
    """A set with unique ids, as every set that was opened has."""
    salt = draw(st.integers(0, 2**100))
    keys = (str(UUID(int=salt + number)) for number in itertools.count())
    quartets = []
    for _ in range(draw(st.integers(min_quartets, max_quartets))):
        drawn = draw(st.lists(st.sampled_from(_CARDS), min_size=4, max_size=4))
        cards = tuple(replace(card, id=next(keys)) for card in drawn)
        quartet = draw(st.sampled_from(_QUARTETS))
        quartets.append(replace(quartet, id=next(keys), cards=cards))
    card_set = draw(st.sampled_from(_SETS))
    makers = tuple(replace(maker, id=next(keys)) for maker in card_set.makers)
    return replace(card_set, id=next(keys), quartets=tuple(quartets), makers=makers)


@st.composite
def edited(draw: st.DrawFn) -> tuple[CardSet, CardSet, set[str]]:
    """A set, the set after one random edit, and the ids of the quartets that it was about."""
    before = draw(card_sets(min_quartets=1))
    quartet = draw(st.sampled_from(before.quartets))
    card = draw(st.sampled_from(quartet.cards))
    index = st.integers(0, 3)
    fresh = Quartet(new_id(), "nieuw", "vonk", "zonnegeel", empty_cards())
    change, about = draw(
        st.sampled_from(
            [
                (lambda: edits.rename_set(before, draw(texts)), set()),
                (lambda: edits.set_style(before, draw(styles)), set()),
                (lambda: edits.set_aspects(before, ()), set()),
                (lambda: edits.set_title(before, card.id, draw(texts)), {quartet.id}),
                (lambda: edits.set_body(before, card.id, draw(texts)), {quartet.id}),
                (lambda: edits.set_source(before, card.id, draw(texts)), {quartet.id}),
                (lambda: edits.set_picture(before, card.id, draw(pictures)), {quartet.id}),
                (lambda: edits.keep_wording(before, card.id, draw(kept)), {quartet.id}),
                (lambda: edits.add_word(before, draw(words)), set()),
                (lambda: edits.remove_word(before, draw(words).word), set()),
                (lambda: edits.clear_card(before, card.id), {quartet.id}),
                (
                    lambda: edits.swap_cards(before, quartet.id, draw(index), draw(index)),
                    {quartet.id},
                ),
                (
                    lambda: edits.replace_quartet(before, replace(quartet, name=draw(texts))),
                    {quartet.id},
                ),
                (lambda: edits.add_quartet(before, fresh, draw(index)), {fresh.id}),
                (lambda: edits.remove_quartet(before, quartet.id), {quartet.id}),
                (lambda: edits.move_quartet(before, quartet.id, draw(st.integers(-9, 9))), set()),
            ]
        )
    )
    return before, change(), about
