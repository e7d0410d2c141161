from __future__ import annotations

import hashlib

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage

from kwartet.model.card_set import Card, CardSet, Photo
from kwartet.model.edits import (
    clear_card,
    replace_quartet,
    set_body,
    set_picture,
    set_source,
    set_title,
)
from kwartet.model.problems import Severity
from kwartet.pdf.deck import deck_of
from kwartet.ui.printing.choices import Product
from kwartet.ui.printing.findings import look_over
from tests.ui.printing.conftest import TOO_LONG


def first(card_set: CardSet) -> Card:
    return card_set.quartets[0].cards[0]


def with_photo(card_set: CardSet, **fields: object) -> CardSet:
    photo = Photo("0" * 64 + ".jpg", 3000, 3000, **fields)
    return set_picture(card_set, first(card_set).id, photo)


def rename(card_set: CardSet, name: str) -> CardSet:
    return replace_quartet(card_set, replace(card_set.quartets[0], name=name))


def words(findings) -> list[str]:
    return [sentence.nl for sentence in findings.in_order]


def test_a_set_without_problems_is_all_green(small_set, order_for):
    findings = look_over(order_for(small_set))
    assert findings.problems == ()
    assert findings.blocking == 0
    assert len(findings.in_order) == 15
    assert "Kleuren in CMYK, profiel FOGRA39" in words(findings)


def test_what_only_a_press_minds_is_not_claimed_elsewhere(small_set, order_for):
    for product in (Product.SHEETS, Product.PICTURES):
        claimed = " ".join(words(look_over(order_for(small_set, product))))
        assert "CMYK" not in claimed
        assert "inkt" not in claimed
        assert "Afloop" not in claimed


@pytest.mark.parametrize(
    ("spoil", "praise"),
    [
        (lambda s: set_body(s, first(s).id, TOO_LONG), "Alle teksten passen op hun kaart"),
        (lambda s: set_title(s, first(s).id, "Te lang " * 12), "Alle teksten passen op hun kaart"),
        (lambda s: set_source(s, first(s).id, "Bron " * 30), "Alle teksten passen op hun kaart"),
        (lambda s: rename(s, "Een naam " * 9), "Alle teksten passen op hun kaart"),
        (lambda s: clear_card(s, first(s).id), "Elke kaart heeft een titel en een tekst"),
        (lambda s: set_title(s, first(s).id, ""), "Elke kaart heeft een titel en een tekst"),
        (lambda s: set_body(s, first(s).id, ""), "Elke kaart heeft een titel en een tekst"),
        (lambda s: set_picture(s, first(s).id, None), "Elke kaart heeft een plaatje"),
        (with_photo, "Elke kaart heeft een plaatje"),
        (lambda s: set_body(s, first(s).id, "Zo: 漢"), "Het lettertype kent alle tekens"),
        (
            lambda s: set_title(s, first(s).id, s.quartets[0].cards[1].title),
            "Geen twee gelijke titels in een kwartet",
        ),
        (lambda s: rename(s, ""), "Elk kwartet heeft een eigen naam"),
        (lambda s: rename(s, s.quartets[1].name), "Elk kwartet heeft een eigen naam"),
        (lambda s: replace(s, title=""), "De naam van het spel past op de achterkant"),
        (lambda s: replace(s, title="n" * 40), "De naam van het spel past op de achterkant"),
    ],
)
def test_nothing_is_called_in_order_that_is_not(spoil, praise, small_set, order_for):
    assert praise in words(look_over(order_for(small_set)))
    assert praise not in words(look_over(order_for(spoil(small_set))))


def test_photos_are_praised_for_what_is_right_about_them(small_set, order_for, tmp_path):
    image = QImage(1200, 1200, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.save(str(tmp_path / "photo.png"))
    data = (tmp_path / "photo.png").read_bytes()
    name = f"{hashlib.sha256(data).hexdigest()}.png"
    (tmp_path / name).write_bytes(data)
    good = Photo(name, 1200, 1200, credit="Vos", consent=True)
    poor = replace(good, consent=False, credit="", zoom=4.0)
    card = first(small_set).id
    praised = look_over(order_for(set_picture(small_set, card, good)))
    blamed = look_over(order_for(set_picture(small_set, card, poor)))
    assert words(praised)[-4:-1] == [
        "Scherp genoeg: de foto",
        "Bij de foto staat toestemming",
        "Bij de foto staat de maker",
    ]
    assert {problem.code for problem in blamed.problems} == {
        "photo-consent",
        "photo-coarse",
        "photo-credit",
    }
    assert not any("foto" in sentence for sentence in words(blamed))


def test_an_empty_card_is_left_out_and_blocks_nothing(troubled_set, order_for):
    findings = look_over(order_for(troubled_set))
    assert [(each.severity, each.code) for each in findings.problems] == [
        (Severity.BLOCK, "body-overflow"),
        (Severity.WARN, "card-empty"),
    ]
    assert findings.problems[1].message.nl == (
        "Kaart 4 van Depressie is nog leeg. We laten die kaart weg."
    )


def test_an_empty_card_that_is_asked_for_blocks(troubled_set, order_for):
    only = frozenset({troubled_set.quartets[1].id})
    findings = look_over(order_for(troubled_set, only=only))
    assert [(each.severity, each.code) for each in findings.problems] == [
        (Severity.BLOCK, "card-empty"),
    ]


@pytest.mark.parametrize("product", list(Product))
@pytest.mark.parametrize("chosen", [(), (0,), (1,), (0, 1)])
def test_the_red_points_are_those_that_the_file_counts(product, chosen, troubled_set, order_for):
    only = frozenset(troubled_set.quartets[n].id for n in chosen)
    order = order_for(troubled_set, product, only=only)
    assert look_over(order).blocking == deck_of(order.job).open_points


def test_nothing_to_print_is_not_praised(small_set, order_for):
    findings = look_over(order_for(replace(small_set, quartets=())))
    assert [problem.code for problem in findings.problems] == ["set-empty"]
    assert findings.in_order == ()
