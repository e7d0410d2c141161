from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kwartet.model.edits import set_body
from kwartet.ui.design.status import Filter
from tests.ui.design.helpers import click, press, settle


@pytest.fixture
def page(room, qtbot):
    """The style page, reached from the wall."""
    click(room.wall.segment.option("style"))
    settle(qtbot, room)
    return room.style_page


def style(document):
    return document.card_set.style


def test_the_segment_leads_there_and_back(page, room):
    assert room.page is page
    assert page.segment.current == "style"
    click(page.segment.option("wall"))
    assert room.page is room.wall
    assert room.wall.segment.current == "wall"


@pytest.mark.parametrize("template", ["raam", "klassiek"])
def test_another_template_is_one_step(page, document, template):
    before = page.grab().toImage()
    click(page.templates[template])
    assert style(document).template == template
    assert page.templates[template].isChecked()
    assert page.grab().toImage() != before
    document.undo()
    assert page.templates["knipsel"].isChecked()
    assert style(document).template == "knipsel"


def test_another_back(page, document):
    click(page.backs["zon"])
    assert style(document).back == "zon"
    assert document.undo_stack.undoText() == "Achterkant Zon"


def test_another_size(page, document):
    click(page.sizes["groot"])
    assert (style(document).width_mm, style(document).height_mm) == (70, 120)
    assert page.own_size.width_field.text() == "70"
    assert document.undo_stack.undoText() == "Formaat 70 × 120"


@pytest.mark.parametrize(
    ("typed", "width"), [("60", 60), ("61,5", 61.5), ("5", 55), ("999", 120), ("", 62)]
)
def test_a_size_of_ones_own_stays_within_what_the_templates_can(page, document, typed, width):
    field = page.own_size.width_field
    field.setFocus()
    field.selectAll()
    press(Qt.Key.Key_Delete)
    for char in typed:
        press(char)
    press(Qt.Key.Key_Return)
    page.own_size.height_field.setFocus()
    assert style(document).width_mm == width
    assert [size.isChecked() for size in page.sizes.values()].count(True) == (width == 62)


def test_the_arrows_change_a_size_by_a_millimetre(page, document):
    page.own_size.height_field.setFocus()
    press(Qt.Key.Key_Up)
    assert style(document).height_mm == 101
    press(Qt.Key.Key_Down)
    assert style(document).height_mm == 100


def test_cards_that_do_not_fit_are_counted_and_shown(page, room, document, qtbot):
    card = document.card_set.cards[2]
    document.apply("Lang", lambda s: set_body(s, card.id, "Veel te lang. " * 40))
    settle(qtbot, room)
    assert page.summary.words == "1 kaart past niet"
    click(page.summary.show_button)
    assert room.page is room.wall
    assert room.wall.filters.current is Filter.OVERFLOW
    document.undo()
    settle(qtbot, room)
    assert page.summary.words == "Alle kaarten passen"


def test_tiles_are_reached_and_chosen_with_the_keyboard(page, document):
    page.templates["knipsel"].setFocus()
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.templates["raam"]
    press(Qt.Key.Key_Space)
    assert style(document).template == "raam"


def test_esc_goes_back_to_the_wall(page, room):
    page.backs["zon"].setFocus()
    press(Qt.Key.Key_Escape)
    assert room.page is room.wall


def test_an_empty_set_shows_an_example(show, document, qtbot):
    from msgspec.structs import replace

    document.apply("Leeg", lambda s: replace(s, quartets=()))
    room = show(document)
    room.show_style()
    settle(qtbot, room)
    assert room.style_page.isVisible()
