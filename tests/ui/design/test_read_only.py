"""A set that may only be looked at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from kwartet.storage.folder import create_set
from kwartet.ui.document import Document
from tests.ui.design.helpers import ALT, click, drag, heading, names, press, write


@pytest.fixture
def locked(spoken, home, three):
    """The three quartets, with a file from a newer version of the programme."""
    folder = home / "set"
    create_set(three, folder)
    file = folder / "set.json"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('"format_version": 1', '"format_version": 99'), encoding="utf-8")
    document = Document.open(folder)
    assert document.read_only
    yield document
    document.release()


@pytest.fixture
def refusals(locked):
    """Counts how often an edit was refused."""
    found = []
    locked.refused.connect(lambda: found.append(1))
    return found


def test_fields_can_be_read_but_not_written(locked, show):
    room = show(locked)
    before = locked.card_set
    room.open_card(before.cards[0].id)
    write("nee")
    room.editor.form.title_field.setFocus()
    write("nee")
    assert locked.card_set is before
    assert room.editor.form.title_field.text() == before.cards[0].title


def test_choices_rest(locked, show):
    room = show(locked)
    room.open_card(locked.card_set.cards[0].id)
    form = room.editor.form
    assert not form.kinds.isEnabled()
    assert not form.picture.picker.isEnabled()
    assert not form.picture.photo.choose_button.isEnabled()
    room.show_style()
    assert not room.style_page.templates["raam"].isEnabled()
    assert not room.style_page.own_size.isEnabled()


def test_edits_on_the_wall_are_refused_and_said_so(locked, show, refusals):
    room = show(locked)
    before = locked.card_set
    click(room.wall.add_button)
    room.wall.focus_card(before.cards[5].id)
    press(Qt.Key.Key_Up, ALT)
    assert len(refusals) == 2
    row, other = room.wall.body.shown_rows[2], room.wall.body.shown_rows[0]
    drag(row, heading(row), other.mapToGlobal(QPoint(10, 40)))
    assert names(locked) == ["ADHD", "Depressie", "Angst"]
    assert locked.card_set is before


def test_a_dropped_photo_is_refused_in_a_sentence(locked, show, photo_file):
    room = show(locked)
    room.open_card(locked.card_set.cards[0].id)
    room.editor.form.picture.take_file(photo_file)
    assert room.editor.form.picture.banner.isVisible()
    assert room.editor.form.picture.banner_text
