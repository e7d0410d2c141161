"""A page that is repainted in part looks as if it were painted whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from kwartet.layout.cards import lay_out_front
from kwartet.model.card_set import Illustration, Style
from kwartet.model.edits import set_body, set_picture, set_source, set_style, set_title
from kwartet.ui.design.page_picture import PagePicture

SCALE = 6.3
CHANGES = {
    "body": lambda s, card: set_body(s, card, "Heel iets anders, op twee regels denk ik zo."),
    "title": lambda s, card: set_title(s, card, "Gymschoenen"),
    "source": lambda s, card: set_source(s, card, "RIVM, 2024"),
    "no source": lambda s, card: set_source(s, card, ""),
    "picture": lambda s, card: set_picture(s, card, Illustration("idee-zon")),
    "far too long": lambda s, card: set_body(s, card, "veel te lang " * 60),
}


def show(page, card_set, card_id):
    items = lay_out_front(card_set, *card_set.locate(card_id)).items
    return page.show(items, card_set.style, Path(), SCALE, 1.0)


@pytest.mark.parametrize("template", ["knipsel", "raam", "klassiek"])
@pytest.mark.parametrize("change", CHANGES)
def test_a_part_repainted_is_the_whole_painted(qapp, three, template, change):
    before = set_style(three, Style(template=template))
    card = before.cards[1].id
    after = CHANGES[change](before, card)
    page, fresh = PagePicture(), PagePicture()
    show(page, before, card)
    part = show(page, after, card)
    show(fresh, after, card)
    assert page.image == fresh.image
    assert part.isEmpty() == (before == after)


def test_typing_repaints_a_small_part(qapp, three):
    card = three.cards[1]
    page = PagePicture()
    whole = show(page, three, card.id)
    part = show(page, set_body(three, card.id, card.body + "!"), card.id)
    assert whole == QRectF(page.image.rect())
    assert part.height() < whole.height() / 4


def test_nothing_new_repaints_nothing(qapp, three):
    page = PagePicture()
    show(page, three, three.cards[0].id)
    assert show(page, three, three.cards[0].id).isEmpty()
