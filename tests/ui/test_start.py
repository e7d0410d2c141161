"""The start page and the sheet on which a set begins."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kwartet.model.beginning import Start, begin_set
from kwartet.model.card_set import Style
from kwartet.storage.folder import read_set
from kwartet.ui import places
from kwartet.ui.language import day_and_time
from kwartet.ui.new_set import NewSetSheet
from kwartet.ui.preferences import remember_set
from kwartet.ui.start.page import StartPage
from kwartet.ui.start.summary import summarise
from kwartet.ui.widgets import SheetDialog


@pytest.fixture
def own(home, shipped_set):
    folder = places.sets_folder() / "Hoofdzaken"
    shutil.copytree(shipped_set, folder, ignore=shutil.ignore_patterns(".kwartet"))
    return folder


@pytest.fixture
def page(qtbot, home, spoken):
    page = StartPage()
    qtbot.addWidget(page)
    page.resize(1440, 836)
    return page


@pytest.fixture
def sheet(studio):
    studio.desk.new_set()
    return studio.findChild(NewSetSheet)


def names(page) -> list[str]:
    return [tile.folder.name for tile in page._tiles]


def test_without_sets_of_ones_own_the_examples_show(page):
    page.show()
    assert names(page) == ["stigmakwartet", "leidende-principes"]
    assert page._sets_heading.plain == "Kijk eens in een voorbeeld"


def test_the_last_set_comes_first(page, own):
    remember_set(own)
    page.show()
    assert names(page) == ["Hoofdzaken", "stigmakwartet", "leidende-principes"]
    assert page._sets_heading.plain == "Verder met"


def test_a_set_that_is_gone_is_not_offered(page, own):
    remember_set(own)
    shutil.rmtree(own)
    page.show()
    assert "Hoofdzaken" not in names(page)


def test_a_tile_tells_about_its_set(page, own, qtbot):
    remember_set(own)
    page.show()
    tile = page._tiles[0]
    qtbot.waitUntil(lambda: tile._summary is not None, timeout=20_000)
    assert "13 kwartetten · 52 kaarten" in tile.accessibleName()
    assert "Klaar om te drukken" in tile.accessibleName()
    with qtbot.waitSignal(page.set_chosen) as chosen:
        QTest.keyClick(tile, Qt.Key.Key_Space)
    assert chosen.args == [own]


def test_a_summary_counts_what_is_ready(qapp, own):
    quartet = next(own.glob("quartets/*.json"))
    text = quartet.read_text(encoding="utf-8")
    start = text.index('"body": "') + len('"body": "')
    quartet.write_text(text[:start] + "te lang " * 200 + text[start:], encoding="utf-8")
    summary = summarise(own, 80, 1)
    assert (summary.quartets, summary.cards, summary.ready) == (13, 52, 51)
    assert (summary.front.width(), summary.front.height()) == (80, 129)
    assert not summary.shipped


def test_a_set_that_does_not_open_has_no_summary(qapp, tmp_path):
    assert summarise(tmp_path / "weg", 80, 1) is None


def test_days_as_people_say_them(spoken):
    now = datetime(2026, 11, 22, 12, 0).astimezone()
    assert day_and_time(now - timedelta(minutes=78), now) == "vandaag 10:42"
    assert day_and_time(now - timedelta(days=5), now) == "di 17 nov"
    assert day_and_time(now - timedelta(days=16), now) == "6 nov"
    assert day_and_time(now - timedelta(days=400), now) == "18 okt 2025"


def test_a_new_set_from_the_example(sheet, studio):
    QTest.keyClicks(QApplication.focusWidget(), "Hoofdzaken 3B")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    made = studio.document
    assert made.folder == places.sets_folder() / "Hoofdzaken 3B"
    assert made.card_set.title == "Hoofdzaken 3B"
    assert not any(quartet.heavy for quartet in made.card_set.quartets)
    assert all(card.body for card in made.card_set.cards)
    assert studio.place == "design"
    assert read_set(made.folder).card_set == made.card_set


def test_a_new_set_needs_a_name(sheet, studio):
    sheet.make_button.click()
    assert sheet.isVisible()
    assert studio.document is None
    assert sheet.title_field._note.isVisible()


def test_a_name_may_not_be_too_long(sheet):
    sheet.title_field.set_text("x" * 31)
    assert not sheet.make_button.isEnabled()
    sheet.title_field.set_text("x" * 30)
    assert sheet.make_button.isEnabled()


def test_empty_cards_and_another_size(sheet, studio):
    sheet.title_field.set_text("Leeg")
    sheet._tiles["empty"].click()
    sheet.sizes.option("groot").click()
    sheet.make_button.click()
    made = studio.document.card_set
    assert all(card.is_empty for card in made.cards)
    assert (made.style.width_mm, made.style.height_mm) == (70, 120)
    assert len(made.aspects) == 4


def test_one_theme_in_depth_has_at_most_three_quartets(sheet):
    sheet._tiles["deep"].click()
    assert len(sheet._selection) == 1
    for chip in list(sheet._chips.values())[:4]:
        chip.click()
    assert len(sheet._selection) == 3
    sheet._tiles["example"].click()
    assert len(sheet._selection) == 8


def test_without_quartets_nothing_is_made(sheet):
    sheet.title_field.set_text("Niets")
    for chip in sheet._chips.values():
        if chip.isChecked():
            chip.click()
    assert not sheet.make_button.isEnabled()
    assert sheet._count.plain == "Kies er minstens één"


def test_a_quartet_of_ones_own_joins(sheet, studio):
    sheet.own_chip.click()
    own = next(
        each for each in studio.findChildren(SheetDialog) if each.title.plain == "Eigen kwartet"
    )
    own.name_field.set_text("Vriendschap")
    QTest.keyClick(own.name_field.edit, Qt.Key.Key_Return)
    assert sheet._count.plain.startswith("9 van 14")
    sheet.title_field.set_text("Met vrienden")
    sheet.make_button.click()
    assert studio.document.card_set.quartets[-1].name == "Vriendschap"


def test_beginning_leaves_no_id_of_the_example(shipped_set):
    example = read_set(shipped_set).card_set
    chosen = [quartet.id for quartet in example.quartets[:2]]
    made = begin_set(example, "Nieuw", Style(), Start.EXAMPLE, chosen)
    assert [quartet.name for quartet in made.quartets] == ["ADHD", "Depressie"]
    used = {example.id, *(q.id for q in example.quartets), *(c.id for c in example.cards)}
    assert not used & {made.id, *(q.id for q in made.quartets), *(c.id for c in made.cards)}
