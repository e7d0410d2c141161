"""Cards laid out: the shipped sets in every template, golden lists, and what does not fit."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from kwartet.layout.cards import TEMPLATES, lay_out_back, lay_out_front
from kwartet.layout.checks import check_layout
from kwartet.layout.display import MM_PER_PT, DisplayList, Group, Item, Pixels, Text
from kwartet.layout.dump import dump
from kwartet.layout.sizes import CARD_SIZES, CardSize
from kwartet.layout.templates.backs import BACKS
from kwartet.model import edits
from kwartet.model.card_set import Card, CardSet, Photo, Style
from kwartet.storage.folder import open_set

GOLDEN = Path(__file__).parent.parent / "golden"
PHOTO = Photo("a" * 64 + ".jpg", 1600, 900, focus_x=0.25, zoom=1.5)


@pytest.fixture(scope="module")
def shipped(shipped_set: Path) -> CardSet:
    return open_set(shipped_set).card_set


@pytest.fixture(scope="module")
def principles(shipped_set: Path) -> CardSet:
    return open_set(shipped_set.parent / "leidende-principes").card_set


def front(card_set: CardSet, name: str, number: int) -> DisplayList:
    quartet = next(quartet for quartet in card_set.quartets if quartet.name == name)
    return lay_out_front(card_set, quartet, number - 1).items


def flat(items: DisplayList) -> Iterator[Item]:
    for item in items:
        yield item
        if isinstance(item, Group):
            yield from flat(item.items)


def styled(card_set: CardSet, **look: object) -> CardSet:
    return edits.set_style(card_set, replace(card_set.style, **look))


def first_card_with(card_set: CardSet, **fields: object) -> CardSet:
    return edits.replace_card(card_set, replace(card_set.cards[0], **fields))


@pytest.mark.parametrize("template", TEMPLATES)
def test_golden_fronts(shipped: CardSet, template: str) -> None:
    card_set = styled(shipped, template=template)
    listing = "".join(
        f"# {name} {number}\n{dump(front(card_set, name, number))}\n"
        for name, number in (("ADHD", 1), ("Psychose", 2), ("Zelfbeschadiging", 4))
    )
    with_photo = first_card_with(card_set, picture=PHOTO)
    without = first_card_with(card_set, picture=None, title="", body="")
    listing += f"# photo\n{dump(front(with_photo, 'ADHD', 1))}\n"
    listing += f"# empty\n{dump(front(without, 'ADHD', 1))}"
    assert_golden(f"front-{template}", listing)


@pytest.mark.parametrize("back", BACKS)
def test_golden_backs(shipped: CardSet, back: str) -> None:
    (group,) = lay_out_back(styled(shipped, back=back))
    assert isinstance(group, Group)
    assert_golden(f"back-{back}", dump(group.items))


def assert_golden(name: str, listing: str) -> None:
    """Compare with ``tests/golden``; ``KWARTET_GOLDEN=write`` writes the files anew."""
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("KWARTET_GOLDEN") == "write":
        path.write_text(listing, "utf-8")
    assert listing == path.read_text("utf-8")


@pytest.mark.parametrize("template", TEMPLATES)
def test_both_shipped_sets_fit_in_every_template(
    shipped: CardSet, principles: CardSet, template: str
) -> None:
    for card_set in (shipped, principles):
        assert check_layout(styled(card_set, template=template, width_mm=62, height_mm=100)) == []


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("size", CARD_SIZES, ids=lambda size: size.key)
def test_nothing_is_set_too_small_or_outside_the_safe_zone(
    shipped: CardSet, template: str, size: CardSize
) -> None:
    style = replace(
        shipped.style, template=template, width_mm=size.width_mm, height_mm=size.height_mm
    )
    card_set = edits.set_style(shipped, style)
    for quartet in card_set.quartets:
        for index in range(4):
            layout = lay_out_front(card_set, quartet, index)
            texts = [item for item in flat(layout.items) if isinstance(item, Text)]
            assert min(text.size_mm for text in texts) >= 6 * MM_PER_PT - 1e-6
            upright = [item for item in layout.items if isinstance(item, Text)]
            if not layout.too_wide:
                assert all(text.x_mm >= 3.9 for text in upright)
                assert all(text.x_mm + text.width_mm <= style.width_mm - 3.9 for text in upright)
            assert all(4 < text.y_mm <= style.height_mm - 4 for text in upright)
            assert 7.0 <= layout.fit.size_pt <= 7.5


def test_the_shipped_cards_keep_their_full_size(shipped: CardSet) -> None:
    layouts = [
        lay_out_front(shipped, quartet, index) for quartet in shipped.quartets for index in range(4)
    ]
    assert {layout.fit.size_pt for layout in layouts} == {7.5}
    assert max(layout.fit.lines for layout in layouts) <= 7


def test_what_a_front_does_not_show_does_not_change_it(shipped: CardSet) -> None:
    quartet = shipped.quartets[0]
    other = replace(quartet, teacher_note="anders", questions=())
    assert lay_out_front(shipped, quartet, 2) is lay_out_front(shipped, other, 2)


def test_cards_of_a_set_without_kinds_have_no_sticker(principles: CardSet) -> None:
    assert principles.aspects == ()
    icons = [
        item.key
        for item in flat(lay_out_front(principles, principles.quartets[0], 0).items)
        if isinstance(item, Group) and item.key.startswith("icon:")
    ]
    assert not any("heart" in key for key in icons)


def test_a_photo_covers_its_frame_wherever_the_focus_lies(shipped: CardSet) -> None:
    shapes = ((0.0, 1.0, (900, 1600)), (1.0, 3.0, (1600, 900)), (0.5, 1.0, (10, 10)))
    for focus, zoom, size in shapes:
        photo = Photo("a" * 64 + ".jpg", *size, focus_x=focus, focus_y=focus, zoom=zoom)
        items = flat(front(first_card_with(shipped, picture=photo), "ADHD", 1))
        (pixels,) = [item for item in items if isinstance(item, Pixels)]
        assert pixels.x_mm <= -3 + 1e-9
        assert pixels.x_mm + pixels.width_mm >= 65 - 1e-9
        assert pixels.y_mm <= 10.2 + 1e-9
        assert pixels.y_mm + pixels.height_mm >= 43.4
        assert pixels.width_mm / pixels.height_mm == pytest.approx(size[0] / size[1])


def test_backs_are_point_symmetric_in_their_names(shipped: CardSet) -> None:
    (whole,) = lay_out_back(shipped)
    assert isinstance(whole, Group)
    upright, turned = whole.items[-2:]
    assert isinstance(upright, Text)
    assert turned == Group((upright,), (-1, 0, 0, -1, 62, 100))


def problems_of(card_set: CardSet) -> dict[str, str]:
    return {problem.code: problem.message.nl for problem in check_layout(card_set)}


def test_overflow_is_told_in_lines(shipped: CardSet) -> None:
    found = problems_of(first_card_with(shipped, body="woord " * 80))
    assert "regels te lang" in found["body-overflow"]
    assert "kaart 1 van ADHD" in found["body-overflow"]


def test_a_title_of_300_characters_is_told_and_still_laid_out(shipped: CardSet) -> None:
    found = problems_of(first_card_with(shipped, title="Hoofd vol tabbladen " * 15))
    assert set(found) == {"title-overflow", "list-overflow"}


def test_a_source_that_is_too_long_is_told(shipped: CardSet) -> None:
    assert set(problems_of(first_card_with(shipped, source="Bron " * 12))) == {"source-overflow"}


def test_signs_without_a_glyph_are_told_by_field(shipped: CardSet) -> None:
    (problem,) = check_layout(first_card_with(shipped, body="Praat mee 😀"))
    assert (problem.code, problem.where.field) == ("glyph-missing", "body")
    assert "😀" in problem.message.nl


def test_an_empty_card_is_no_layout_problem(shipped: CardSet) -> None:
    card_set = edits.replace_card(shipped, Card(shipped.cards[0].id))
    assert check_layout(card_set) == []


def test_an_unknown_template_or_back_falls_back_on_the_default(shipped: CardSet) -> None:
    strange = styled(shipped, template="bestaat-niet", back="ook-niet")
    assert front(strange, "ADHD", 1) == front(shipped, "ADHD", 1)
    assert lay_out_back(strange) == lay_out_back(styled(shipped, back="lappendeken"))


def test_the_style_is_the_default_of_the_design() -> None:
    assert Style() == Style("knipsel", 62, 100, 3, 4, 3, "lappendeken")
