"""The papers of a game: hand sheets that hold each team's own cards, a report without names."""

from __future__ import annotations

import subprocess

import pytest

from kwartet.game.bits import cards_of
from kwartet.game.rules import Way, dealt_hands
from kwartet.game.session import begin
from kwartet.game.setup import Seat, set_up
from kwartet.layout.display import Path as Outline
from kwartet.layout.display import Text
from kwartet.layout.shapes import line
from kwartet.pdf.hand_sheets import HandSheets, hand_pages, write_hand_sheets
from kwartet.pdf.pot_sheet import pot_pages
from kwartet.pdf.session_report import SessionReport, report_page, write_session_report
from kwartet.storage.folder import read_set

SEATS = (Seat("Team Vos", "vos", 4), Seat("Team Uil", "uil", 4), Seat("Team Egel", "egel", 3))


@pytest.fixture(scope="module")
def quartets(shipped_set):
    return read_set(shipped_set).card_set.quartets


def session_of(shipped_set, count):
    card_set = read_set(shipped_set).card_set
    ids = [quartet.id for quartet in card_set.quartets[:count]]
    return begin(set_up(card_set, ids, SEATS, Way.BOARD), 5, "2026-11-23 10:40")


def bold_titles(page, titles):
    """The titles set in bold: those of the cards that the team holds."""
    return {
        each.text for each in page if isinstance(each, Text) and each.font == "text-700"
    } & titles


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_sheet_marks_exactly_the_cards_of_its_team(shipped_set, quartets, language):
    session = session_of(shipped_set, 8)
    sheets = HandSheets(session.setup, session.deal, quartets[:8], language)
    titles = [card.title for quartet in quartets[:8] for card in quartet.cards]
    for seat, hand in enumerate(dealt_hands(session.setup.rules, session.deal)):
        (page,) = hand_pages(sheets, seat)
        assert bold_titles(page, set(titles)) == {titles[card] for card in cards_of(hand)}


def test_many_quartets_take_more_pages_and_none_is_lost(shipped_set, quartets):
    session = session_of(shipped_set, 13)
    sheets = HandSheets(session.setup, session.deal, quartets, "nl")
    pages = hand_pages(sheets, 1)
    shown = {each.text for page in pages for each in page if isinstance(each, Text)}
    assert len(pages) == 2
    assert {quartet.name for quartet in quartets} <= shown


def test_everything_stays_on_the_paper(shipped_set, quartets):
    session = session_of(shipped_set, 8)
    sheets = HandSheets(session.setup, session.deal, quartets[:8], "nl")
    report = SessionReport(session.setup, session.begun, session.table, {}, ("Wat?",), "nl")
    for page in (hand_pages(sheets, 0)[0], report_page(report)):
        for text in page:
            if isinstance(text, Text):
                assert 5 <= text.x_mm <= text.x_mm + text.width_mm <= 205
                assert 5 <= text.y_mm <= 292


def lines_of(page):
    return [each for each in page if isinstance(each, Text)]


@pytest.mark.parametrize(("count", "left"), [(1, 0), (20, None), (200, None)])
def test_a_full_report_stays_readable_on_its_page(shipped_set, quartets, count, left):
    session = session_of(shipped_set, 13)
    stickers = {(q.name, c.title): (3, 2, 1) for q in quartets for c in q.cards}
    question = "Hoe help je iemand die er zelf niet over wil praten, terwijl je ziet dat het moet?"
    parked = tuple(f"{number} {question}" for number in range(count))
    report = SessionReport(session.setup, session.begun, session.table, stickers, parked, "nl")
    lines = lines_of(report_page(report))
    assert all(each.y_mm <= 292 for each in lines)
    assert min(each.size_mm for each in lines) >= 7.9 * 25.4 / 72
    assert {f"{title}, {name}" for name, title in stickers} <= {each.text for each in lines}
    begun = sum(each.text.startswith("“") for each in lines)
    assert sum(each.text.endswith("moet?”") for each in lines) == begun, "no question is cut off"
    told = [each.text for each in lines if each.text.startswith("en nog")]
    assert told == ([] if begun == count else [f"en nog {count - begun} andere"])
    assert left is None or count - begun == left


def test_a_report_of_nothing_says_no_more_than_that(shipped_set):
    session = session_of(shipped_set, 3)
    report = SessionReport(session.setup, session.begun, session.table, {}, (), "nl")
    texts = {each.text for each in lines_of(report_page(report))}
    assert "Geen stickers gegeven." in texts
    assert "Geparkeerde vragen" not in texts


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("nl", "Stigmakwartet, 23 november 2026, 10:40"),
        ("en", "Stigmakwartet, 23 November 2026, 10:40"),
    ],
)
def test_a_report_says_when_as_people_say_it(shipped_set, language, title):
    session = session_of(shipped_set, 3)
    report = SessionReport(session.setup, session.begun, session.table, {}, (), language)
    assert title in {each.text for each in lines_of(report_page(report))}


def test_a_sheet_is_folded_at_42_mm_and_says_which_of_how_many_it_is(shipped_set, quartets):
    session = session_of(shipped_set, 13)
    sheets = HandSheets(session.setup, session.deal, quartets, "nl")
    for number, page in enumerate(hand_pages(sheets, 0), 1):
        (fold,) = [each for each in page if isinstance(each, Outline) and each.dash_mm]
        assert fold.segments == line(0, 42, 210, 42)
        assert any(f"Blad {number} van 2." in each.text for each in lines_of(page))
        assert {"hebben", "weg"} <= {each.text for each in lines_of(page)}
    one = HandSheets(session.setup, session.deal, quartets[:6], "nl")
    assert not [each for each in lines_of(hand_pages(one, 0)[0]) if "Blad" in each.text]


@pytest.mark.parametrize("count", [6, 13])
def test_for_two_teams_the_pot_lies_with_the_teacher(shipped_set, quartets, count):
    card_set = read_set(shipped_set).card_set
    ids = [quartet.id for quartet in quartets[:count]]
    session = begin(set_up(card_set, ids, SEATS[:2], Way.BOARD), 5, "2026-11-23 10:40")
    rules, deal = session.setup.rules, session.deal
    (page,) = pot_pages(rules, deal, quartets[:count], "nl")
    told = [each.text for each in lines_of(page) if ", " in each.text and "docent" not in each.text]
    titles = [f"{card.title}, {q.name}" for q in quartets[:count] for card in q.cards]
    assert told == [titles[card] for card in deal.cards[rules.cards - rules.pot :]]
    hands = dealt_hands(rules, deal)
    assert len(told) + sum(hand.bit_count() for hand in hands) == 4 * count
    all_dealt = session_of(shipped_set, count)
    assert not pot_pages(all_dealt.setup.rules, all_dealt.deal, quartets[:count], "nl")


def test_the_hand_sheets_are_a_page_for_each_team(shipped_set, quartets, tmp_path, pdftotext):
    session = session_of(shipped_set, 8)
    out = tmp_path / "hand.pdf"
    seen = []
    sheets = HandSheets(session.setup, session.deal, quartets[:8], "nl")
    assert write_hand_sheets(sheets, out, lambda done, all_: seen.append((done, all_))) == [out]
    read = subprocess.run([pdftotext, str(out), "-"], capture_output=True, text=True, check=True)
    pages = read.stdout.split("\f")[:-1]
    assert [seat.name in page for seat, page in zip(SEATS, pages, strict=True)] == [True] * 3
    assert seen[-1] == (3, 3)


def test_the_report_is_one_page_that_names_no_team(shipped_set, quartets, tmp_path, pdftotext):
    session = session_of(shipped_set, 8)
    stickers = {(q.name, c.title): (1, 2, 3) for q in quartets[:8] for c in q.cards}
    report = SessionReport(
        session.setup, session.begun, session.table, stickers, ("Mag je dat vragen?",), "nl"
    )
    out = tmp_path / "verslag.pdf"
    write_session_report(report, out)
    read = subprocess.run([pdftotext, str(out), "-"], capture_output=True, text=True, check=True)
    assert read.stdout.count("\f") == 1
    assert not [seat.name for seat in SEATS if seat.name in read.stdout]
    assert "Mag je dat vragen?" in read.stdout
    assert "Depressie" in read.stdout
