from __future__ import annotations

import pytest
from msgspec.structs import replace

from kwartet.errors import KwartetError
from kwartet.layout.imposition import SheetOptions
from kwartet.model.card_set import Style
from kwartet.ui.printing.choices import Product

SHEETS = SheetOptions()


def test_a_press_page_is_the_card_with_its_bleed(small_set, order_for):
    pages = order_for(small_set).pages(0, cut=False)
    page = pages.page(2, "front")
    (card,) = page.cards
    assert pages.count == 8
    assert (page.width_mm, page.height_mm) == (68, 106)
    assert (card.x_mm, card.y_mm, card.bleed_mm) == (3, 3, 3)
    assert card.card_id == small_set.quartets[0].cards[2].id


def test_an_open_point_gives_the_press_page_a_margin_to_say_so(small_set, order_for):
    pages = order_for(small_set).pages(2, cut=False)
    assert pages.page(0, "front").width_mm > 68


def test_a_card_that_is_cut_out_has_round_corners_and_no_bleed(small_set, order_for):
    page = order_for(small_set).pages(0, cut=True).page(0, "front")
    assert (page.width_mm, page.height_mm, page.corner_mm) == (62, 100, 3)
    assert page.cards[0].bleed_mm == 0


def test_a_picture_is_square(small_set, order_for):
    page = order_for(small_set, Product.PICTURES).pages(0, cut=False).page(0, "front")
    assert (page.width_mm, page.height_mm, page.corner_mm) == (62, 100, 0)


@pytest.mark.parametrize("product", list(Product))
def test_the_back_belongs_to_no_card(product, small_set, order_for):
    page = order_for(small_set, product).pages(0, cut=False).page(0, "back")
    assert page.items
    assert {card.card_id for card in page.cards} == {""}


def test_sheets_hold_the_cards_in_order_and_the_last_one_what_is_left(small_set, order_for):
    pages = order_for(small_set, Product.SHEETS).pages(0, cut=False)
    ids = [card.id for card in small_set.cards]
    fronts = [[card.card_id for card in pages.page(n, "front").cards] for n in range(pages.count)]
    assert pages.cards_on_each == 6
    assert fronts == [ids[:6], ids[6:]]
    assert pages.number_of(ids[5]) == 0
    assert pages.number_of(ids[6]) == 1
    assert pages.number_of("another") is None


def test_backs_lie_mirrored_behind_their_fronts(small_set, order_for):
    pages = order_for(small_set, Product.SHEETS).pages(0, cut=False)
    fronts, backs = (pages.page(1, side) for side in ("front", "back"))
    for front, back in zip(fronts.cards, backs.cards, strict=True):
        assert back.x_mm == pytest.approx(fronts.width_mm - front.x_mm - front.width_mm)
        assert back.y_mm == pytest.approx(front.y_mm)


def test_a_shift_moves_only_the_backs(small_set, order_for):
    straight = order_for(small_set, Product.SHEETS).pages(0, cut=False)
    off = SheetOptions(back_x_mm=1.5, back_y_mm=-0.5)
    shifted = order_for(small_set, Product.SHEETS, sheets=off).pages(0, cut=False)
    places = [
        [(card.x_mm, card.y_mm) for card in pages.page(0, side).cards]
        for side in ("front", "back")
        for pages in (straight, shifted)
    ]
    assert places[0] == places[1]
    moved = [(round(x + 1.5, 6), round(y - 0.5, 6)) for x, y in places[2]]
    assert [(round(x, 6), round(y, 6)) for x, y in places[3]] == moved


@pytest.mark.parametrize("paper", ["A4", "A3"])
@pytest.mark.parametrize("gutters", [True, False])
def test_cards_lie_within_the_paper_and_not_over_each_other(paper, gutters, small_set, order_for):
    options = SheetOptions(paper=paper, gutters=gutters)
    page = order_for(small_set, Product.SHEETS, sheets=options).pages(0, cut=False).page(0, "front")
    for card in page.cards:
        assert card.x_mm - card.bleed_mm >= 0
        assert card.y_mm - card.bleed_mm >= 0
        assert card.x_mm + card.width_mm + card.bleed_mm <= page.width_mm
        assert card.y_mm + card.height_mm + card.bleed_mm <= page.height_mm
    corners = {(round(card.x_mm, 3), round(card.y_mm, 3)) for card in page.cards}
    assert len(corners) == len(page.cards)


def test_empty_cards_are_left_out_and_only_chosen_quartets_go_along(troubled_set, order_for):
    second = troubled_set.quartets[1]
    assert order_for(troubled_set).pages(0, cut=False).count == 7
    assert order_for(troubled_set, only=frozenset({second.id})).pages(0, cut=False).count == 4
    gone = frozenset({"a quartet that was removed"})
    assert order_for(troubled_set, only=gone).pages(0, cut=False).count == 7


def test_the_size_is_the_printers_for_the_press_and_the_sets_at_home(small_set, order_for):
    press = order_for(small_set, preset="meinspiel-59x91")
    home = order_for(small_set, Product.SHEETS, preset="meinspiel-59x91")
    assert (press.card_set.style.width_mm, press.card_set.style.height_mm) == (59, 91)
    assert home.card_set.style == small_set.style == Style()


@pytest.mark.parametrize(
    ("product", "choices", "pages"),
    [
        (Product.PRESS, {}, 16),
        (Product.SHEETS, {}, 4),
        (Product.SHEETS, {"sheets": SheetOptions(paper="A3")}, 2),
        (Product.PICTURES, {}, 9),
    ],
)
def test_the_number_of_pages_is_that_of_the_file(
    product, choices, pages, small_set, order_for, tmp_path
):
    order = order_for(small_set, product, **choices)
    steps = []
    order.write(tmp_path / "out", lambda done, total: steps.append((done, total)))
    assert order.printed_pages() == pages
    assert steps[-1] == (pages, pages)


@pytest.mark.parametrize(
    ("product", "language", "word"),
    [
        (Product.PRESS, "nl", "PROEF"),
        (Product.PRESS, "en", "PROOF"),
        (Product.SHEETS, "nl", "PROEF"),
        (Product.PICTURES, "nl", ""),
    ],
)
def test_the_word_in_the_margin_is_that_of_the_set(product, language, word, small_set, order_for):
    assert order_for(replace(small_set, language=language), product).proof_word == word


def test_a_card_too_large_for_the_paper_says_nothing(small_set, order_for):
    huge = replace(small_set.style, width_mm=250, height_mm=300)
    order = order_for(replace(small_set, style=huge), Product.SHEETS)
    assert order.proof_word == ""
    with pytest.raises(KwartetError):
        order.pages(0, cut=False)
