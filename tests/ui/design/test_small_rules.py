"""The small rules of the design room that need no window."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QUrl

from kwartet.model.card_set import CardSet, Illustration, Kept, Photo, Style
from kwartet.model.edits import add_quartet, set_picture, set_style
from kwartet.model.palette import palette
from kwartet.resources import asset
from kwartet.ui.design.dropped import picture_of
from kwartet.ui.design.example import example_cards
from kwartet.ui.design.fronts import front_of
from kwartet.ui.design.illustrations import illustration_name, illustrations_for, symbol_name
from kwartet.ui.design.looks import new_quartet, unused_look
from kwartet.ui.design.photo_frame import brought_closer, moved, photo_frame
from kwartet.ui.design.wall_metrics import measure_wall

PHOTO = Photo("a.jpg", 1600, 1200)


def with_photo(card_set, photo=PHOTO):
    return set_picture(card_set, card_set.cards[0].id, photo)


def test_a_new_quartet_gets_a_look_that_no_other_has(three):
    color, symbol = unused_look(three)
    assert color not in {quartet.color for quartet in three.quartets}
    assert symbol not in {quartet.symbol for quartet in three.quartets}


def test_the_first_thirteen_quartets_all_look_different():
    card_set = CardSet("s", "Spel")
    for number in range(13):
        card_set = add_quartet(card_set, new_quartet(card_set, f"Kwartet {number}"))
    assert len({quartet.color for quartet in card_set.quartets}) == 13
    assert len({quartet.symbol for quartet in card_set.quartets}) == 13
    assert unused_look(card_set)[0] == next(iter(palette()))


@pytest.mark.parametrize(
    ("width", "scale", "columns", "card"),
    [(1426, 1.0, 2, 122), (1352, 1.0, 2, 114), (1003, 1.0, 1, 150), (1906, 1.2, 2, 171)],
)
def test_the_wall_is_divided_as_designed(width, scale, columns, card):
    metrics = measure_wall(width, scale, 1.0, Style())
    assert metrics.columns == columns
    assert abs(metrics.card_width - card) <= 1
    assert metrics.card_height == round(metrics.card_width * 100 / 62)


@pytest.mark.parametrize("width", range(700, 2600, 50))
def test_four_cards_always_fit_their_column(width):
    metrics = measure_wall(width, 1.0, 1.0, Style())
    cards = 4 * metrics.card_width + 3 * metrics.card_gap
    assert metrics.heading_width + cards <= metrics.column_width
    across = metrics.columns * metrics.column_width + (metrics.columns - 1) * metrics.column_gap
    assert across + 2 * metrics.margin <= width + 2


def test_larger_text_makes_higher_rows():
    usual = measure_wall(1426, 1.0, 1.0, Style())
    assert measure_wall(1426, 1.0, 1.5, Style()).row_height > usual.row_height


def test_every_illustration_and_shape_has_a_name_in_both_languages():
    for folder, name_of in (("illustrations", illustration_name), ("symbols", symbol_name)):
        for file in asset(folder).glob("*.svg"):
            if not file.stem.startswith(("achterkant", "start")):
                assert name_of(file.stem).nl != file.stem, file.name
                assert name_of(file.stem).en != file.stem, file.name


def test_illustrations_of_the_same_theme_come_first_then_ideas(three):
    names = illustrations_for(three.quartets[1])
    assert names[:4] == ["depressie-1", "depressie-2", "depressie-3", "depressie-4"]
    assert all(name.startswith("idee-") for name in names[4:12])
    assert len(names) == len(set(names)) == 60


def test_a_quartet_without_pictures_gets_the_theme_of_its_shape(three):
    fresh = replace(new_quartet(three, "Buien"), symbol="wolk")
    assert illustrations_for(fresh)[0] == "depressie-1"


def test_the_example_of_a_set_is_a_full_card_and_an_empty_set_has_one_too(three):
    quartet, index = example_cards(three, 1)[0]
    assert quartet is three.quartets[0]
    assert isinstance(quartet.cards[index].picture, Illustration)
    made_up, index = example_cards(replace(three, quartets=()), 2)[0]
    assert made_up.cards[index].title


def test_a_front_is_another_when_something_on_it_is(three):
    first, second = three.quartets[0], three.quartets[1]
    front = front_of(three, first, 0)
    assert front == front_of(replace(three, title="Anders"), first, 0)
    assert front != front_of(three, second, 0)
    assert front != front_of(set_style(three, Style(template="raam")), first, 0)
    retitled = replace(first, cards=(*first.cards[:3], replace(first.cards[3], title="Anders")))
    assert front != front_of(three, retitled, 0)
    rewritten = replace(first, cards=(*first.cards[:3], replace(first.cards[3], body="Anders")))
    assert front == front_of(three, rewritten, 0)
    card = first.cards[0]
    choice = replace(card, kept=(Kept("body", card.body[:9], "L01"),), source_detail="Sterk.")
    assert front == front_of(three, replace(first, cards=(choice, *first.cards[1:])), 0)


def test_a_photo_covers_its_frame_and_the_rest_is_slack(three):
    card_set = with_photo(three)
    frame = photo_frame(card_set, card_set.cards[0].id)
    assert frame.x_mm == pytest.approx(-3)
    assert frame.width_mm == pytest.approx(68)
    assert frame.slack_x_mm == pytest.approx(0, abs=1e-6)
    assert frame.slack_y_mm == pytest.approx(68 * 1200 / 1600 - frame.height_mm)
    assert frame.dpi == pytest.approx(1600 / 68 * 25.4)


def test_coming_closer_costs_sharpness(three):
    card = three.cards[0].id
    far = photo_frame(with_photo(three), card)
    near = photo_frame(with_photo(three, brought_closer(PHOTO, 2.0)), card)
    assert near.dpi == pytest.approx(far.dpi / 2)


def test_a_photo_moves_with_the_pointer_as_far_as_it_goes(three):
    frame = photo_frame(with_photo(three), three.cards[0].id)
    down = moved(PHOTO, frame, 0.0, 1.0)
    assert down.focus_y == pytest.approx(0.5 - 1.0 / frame.slack_y_mm, abs=1e-3)
    assert down.focus_x == 0.5
    assert moved(PHOTO, frame, 0.0, 999.0).focus_y == 0.0
    assert moved(PHOTO, frame, 0.0, -999.0).focus_y == 1.0


def test_zoom_stays_between_covering_and_four_times():
    assert brought_closer(PHOTO, 0.2).zoom == 1.0
    assert brought_closer(PHOTO, 9.0).zoom == 4.0


def test_a_card_without_a_photo_has_no_frame(three):
    assert photo_frame(three, three.cards[0].id) is None


def test_only_pictures_may_be_dropped(tmp_path):
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile("/a/set.json"), QUrl("https://x.nl/a.jpg")])
    assert picture_of(dropped) is None
    dropped.setUrls([QUrl.fromLocalFile("/a/notes.txt"), QUrl.fromLocalFile("/a/Foto.JPG")])
    assert picture_of(dropped).name == "Foto.JPG"
