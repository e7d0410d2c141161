"""The sets that come with the programme: in order, and within what the design allows."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kwartet.layout.cards import TEMPLATES
from kwartet.layout.checks import check_layout
from kwartet.model.completeness import check_completeness
from kwartet.model.palette import palette
from kwartet.pdf.preflight import check_set
from kwartet.resources import asset, shipped_sets
from kwartet.storage.folder import pictures_folder, read_set
from kwartet.storage.format import SetFile, encode, quartet_path

SETS = sorted(path.name for path in shipped_sets().iterdir() if path.is_dir())


@pytest.fixture(params=SETS)
def folder(request):
    return shipped_sets() / request.param


def test_both_sets_are_shipped():
    assert SETS == ["leidende-principes", "stigmakwartet"]


def test_reads_without_any_problem(folder):
    opened = read_set(folder)
    assert opened.problems == ()
    assert check_completeness(opened.card_set) == []


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_card_fits_in_every_template(folder, template):
    card_set = read_set(folder).card_set
    style = replace(card_set.style, template=template)
    assert (style.width_mm, style.height_mm) == (62, 100)
    assert check_layout(replace(card_set, style=style)) == []


def test_nothing_keeps_them_from_the_press(folder):
    card_set = read_set(folder).card_set
    found = check_set(card_set, pictures_folder(folder))
    assert [problem for problem in found if problem.code != "helplines-stale"] == []


def test_files_are_exactly_what_saving_would_write(folder):
    card_set = read_set(folder).card_set
    files = {"set.json": encode(SetFile.of(card_set))}
    files |= {quartet_path(quartet.id): encode(quartet) for quartet in card_set.quartets}
    on_disk = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".kwartet" not in path.parts
    }
    assert on_disk == files


def test_everything_named_is_shipped(folder):
    card_set = read_set(folder).card_set
    for quartet in card_set.quartets:
        swatch = palette()[quartet.color]
        assert quartet.symbol == swatch.symbol
        assert asset("symbols", f"{quartet.symbol}.svg").is_file()
    for card in card_set.cards:
        assert asset("illustrations", f"{card.picture.name}.svg").is_file()
    for aspect in card_set.aspects:
        assert asset("icons", f"{aspect.icon}-fill.svg").is_file()


def test_no_two_cards_share_title_or_picture(folder):
    cards = read_set(folder).card_set.cards
    assert len({card.title for card in cards}) == len(cards)
    assert len({card.picture.name for card in cards}) == len(cards)


def test_no_title_quotes_a_prejudice(folder):
    """A title is said aloud all game, so a prejudice as a title would be rehearsed."""
    for card in read_set(folder).card_set.cards:
        assert not set(card.title) & set("“”\"'„")


def test_each_quartet_brings_a_conversation(folder):
    for quartet in read_set(folder).card_set.quartets:
        assert len(quartet.questions) == 3
        assert all(question.endswith("?") for question in quartet.questions)
        assert quartet.intro
        assert quartet.teacher_note


def test_the_stigma_set_follows_the_design(shipped_set):
    card_set = read_set(shipped_set).card_set
    assert [quartet.name for quartet in card_set.quartets] == [
        *("ADHD", "Depressie", "Angst", "Autisme", "Psychose", "Eetproblemen", "Dwang"),
        *("Trauma", "Verslaving", "Zelfbeschadiging", "Bipolair", "Rouw", "Borderline"),
    ]
    assert [quartet.color for quartet in card_set.quartets] == list(palette())
    assert [aspect.name for aspect in card_set.aspects] == [
        "Zo voelt het",
        "Zo zit het",
        "Dit helpt",
        "Dit kun jij doen",
    ]
    heavy = {quartet.name for quartet in card_set.quartets if quartet.heavy}
    assert heavy == {"Depressie", "Eetproblemen", "Psychose", "Trauma", "Zelfbeschadiging"}
    off = {quartet.name for quartet in card_set.quartets if quartet.off_in_class}
    assert off == {"Zelfbeschadiging"}


def test_each_second_card_rights_its_prejudice(shipped_set):
    for quartet in read_set(shipped_set).card_set.quartets:
        body = quartet.cards[1].body
        assert body.startswith("“")
        assert len(body.split("”")[1]) > 100


def test_every_source_says_where_it_stands_and_when_it_was_checked(shipped_set):
    for card in read_set(shipped_set).card_set.cards:
        if card.source:
            assert "sterkte" in card.source_detail.casefold()
            assert "nagekeken" in card.source_detail


def test_the_principles_have_no_kinds_and_fit_the_design():
    card_set = read_set(shipped_sets() / "leidende-principes").card_set
    assert card_set.aspects == ()
    assert len(card_set.quartets) == 4
    assert all(len(card.body) <= 240 for card in card_set.cards)
