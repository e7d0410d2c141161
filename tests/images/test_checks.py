"""What keeps a picture from the press, and in which words."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kwartet.images.checks import check_pictures
from kwartet.model.card_set import Illustration, Photo
from kwartet.model.problems import Severity
from tests.pdf.helpers import a_photo, a_set


@pytest.fixture
def pictures(tmp_path):
    return tmp_path / "pictures"


def test_a_sharp_photo_with_consent_and_credit_is_fine(pictures):
    photo = a_photo(pictures, size=(900, 900))
    assert check_pictures(a_set(photos=(photo,)), pictures) == []


@pytest.mark.parametrize(
    ("pixels", "severity"), [(700, None), (600, Severity.WARN), (300, Severity.BLOCK)]
)
def test_a_coarse_photo_warns_and_then_blocks(pictures, pixels, severity):
    photo = a_photo(pictures, size=(pixels, pixels))
    problems = check_pictures(a_set(photos=(photo,)), pictures)
    assert [(each.severity, each.code) for each in problems] == (
        [(severity, "photo-coarse")] if severity else []
    )
    if problems:
        dpi = round(pixels / 68 * 25.4)
        assert f"{dpi} dpi, liever 300" in problems[0].message.nl
        assert "kaart 1 van Kwartet 0" in problems[0].message.nl
        assert problems[0].where.card == "card-0"
        assert problems[0].where.field == "picture"


def test_zooming_in_makes_a_photo_coarser(pictures):
    photo = replace(a_photo(pictures, size=(900, 900)), zoom=3.0)
    (problem,) = check_pictures(a_set(photos=(photo,)), pictures)
    assert problem.severity is Severity.BLOCK


def test_what_counts_is_the_file_and_not_what_the_set_says_of_it(pictures):
    photo = a_photo(pictures, size=(300, 300))
    told = replace(photo, width_px=9000, height_px=9000)
    (problem,) = check_pictures(a_set(photos=(told,)), pictures)
    assert problem.severity is Severity.BLOCK


def test_without_consent_a_photo_does_not_go_to_the_press(pictures):
    photo = replace(a_photo(pictures), consent=False)
    (problem,) = check_pictures(a_set(photos=(photo,)), pictures)
    assert (problem.severity, problem.code) == (Severity.BLOCK, "photo-consent")


def test_without_credit_it_warns(pictures):
    photo = replace(a_photo(pictures), credit=" ")
    (problem,) = check_pictures(a_set(photos=(photo,)), pictures)
    assert (problem.severity, problem.code) == (Severity.WARN, "photo-credit")


def test_a_photo_that_is_gone_or_no_picture_blocks(pictures):
    pictures.mkdir()
    (pictures / "letter.jpg").write_text("Lieve allemaal")
    photos = tuple(
        Photo(name, 900, 900, credit="Uil", consent=True) for name in ("gone.jpg", "letter.jpg")
    )
    problems = check_pictures(a_set(photos=photos), pictures)
    assert [each.code for each in problems] == ["photo-unreadable"] * 2
    assert all(each.severity is Severity.BLOCK for each in problems)
    assert "is er niet meer" in problems[0].message.nl
    assert "letter.jpg is geen plaatje" in problems[1].message.nl


def test_a_photo_outside_the_folder_is_not_opened(pictures):
    pictures.mkdir()
    a_photo(pictures.parent / "elsewhere")
    photo = Photo("../elsewhere/photo.jpg", 900, 900, credit="Uil", consent=True)
    (problem,) = check_pictures(a_set(photos=(photo,)), pictures)
    assert problem.code == "photo-unreadable"


def test_an_illustration_that_does_not_exist_blocks(pictures):
    card_set = a_set()
    first = card_set.quartets[0]
    cards = (
        replace(first.cards[0], picture=Illustration("eenhoorn")),
        replace(first.cards[1], picture=Illustration("adhd-1")),
        *first.cards[2:],
    )
    card_set = replace(card_set, quartets=(replace(first, cards=cards),))
    (problem,) = check_pictures(card_set, pictures)
    assert (problem.severity, problem.code) == (Severity.BLOCK, "illustration-missing")
    assert problem.where.card == "card-0"
