"""Lines under words in a field, and a balloon that speaks of them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kwartet.ui.theme import theme
from kwartet.ui.widgets import Label, TextArea, TextField
from kwartet.ui.widgets.balloon import Balloon, Marked
from kwartet.ui.widgets.underline import Underline

TEXT = "Ga 😀 naast iemand zitten"


@pytest.fixture
def show(qtbot, dressed):
    def shown(widget, width=400):
        qtbot.addWidget(widget)
        widget.resize(width, widget.heightForWidth(width) if widget.hasHeightForWidth() else 120)
        widget.show()
        qtbot.waitExposed(widget)
        return widget

    return shown


def columns(before, after):
    """The columns of pixels in which two pictures differ."""
    return [
        x
        for x in range(after.width())
        if any(before.pixel(x, y) != after.pixel(x, y) for y in range(after.height()))
    ]


@pytest.mark.parametrize("make", [TextField, TextArea])
@pytest.mark.parametrize("kind", ["tip", "block", "spelling", "kept"])
def test_a_line_is_under_its_words_and_nowhere_else(show, make, kind):
    field = show(make("Tekst"))
    field.set_text(TEXT)
    plain = field.edit.grab().toImage()
    start = TEXT.index("iemand")
    field.set_underlines((Underline(start, start + 6, kind),))
    lined = field.edit.grab().toImage()
    found = columns(plain, lined)
    metrics = field.edit.fontMetrics()
    left = metrics.horizontalAdvance(TEXT[:start])
    inset = found[0] - left
    assert 5 < inset < 25
    width = metrics.horizontalAdvance("iemand")
    assert width - 8 < found[-1] - found[0] <= width + 4
    field.set_underlines(())
    assert field.edit.grab().toImage() == plain


def test_a_line_goes_on_where_the_text_does(show):
    area = show(TextArea("Tekst"), 200)
    area.set_text("Een zin die over een paar regels gaat, want zo breed is het niet.")
    plain = area.edit.grab().toImage()
    area.set_underlines((Underline(0, len(area.text()), "block"),))
    lined = area.edit.grab().toImage()
    rows = {
        y
        for y in range(lined.height())
        if any(plain.pixel(x, y) != lined.pixel(x, y) for x in range(lined.width()))
    }
    assert max(rows) - min(rows) > 2 * area.edit.fontMetrics().height()


@pytest.mark.parametrize("make", [TextField, TextArea])
def test_words_are_selected_by_their_characters(show, make):
    field = show(make("Tekst"))
    field.set_text(TEXT)
    start = TEXT.index("iemand")
    field.place_cursor(start, start + 6)
    assert not field.edit.hasFocus()
    edit = field.edit
    selected = edit.selectedText() if make is TextField else edit.textCursor().selectedText()
    assert selected == "iemand"
    assert field.cursor_at == start + 6


@pytest.mark.parametrize("make", [TextField, TextArea])
def test_typing_is_told_apart_from_text_that_is_set(show, qtbot, make):
    field = show(make("Tekst"))
    with qtbot.assertNotEmitted(field.typed):
        field.set_text(TEXT)
    with qtbot.waitSignal(field.typed):
        qtbot.keyClicks(field.edit, "x")


def test_a_remark_is_for_who_cannot_see_it(show):
    field = show(TextField("Titel", help_text="Kort."))
    height = field.sizeHint().height()
    field.set_remark("Taaltip.")
    assert field.edit.accessibleDescription() == "Kort. Taaltip."
    assert field.sizeHint().height() == height
    field.set_remark("")
    assert field.edit.accessibleDescription() == "Kort."


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_balloon_is_as_high_as_what_it_says(show, scale):
    theme.set(text_scale=scale)
    page = QWidget()
    column = QVBoxLayout(page)
    balloon = Balloon("chat-circle-text-fill")
    words = Label("Een zin die niet op één regel past. " * 6, "small", wrap=True)
    marked = Marked("Ga naast iemand zitten, ook als het stil blijft. " * 3)
    balloon.column.addWidget(words)
    balloon.column.addWidget(marked)
    column.addWidget(balloon)
    column.addStretch(1)
    show(page, 320)
    page.resize(320, 900)
    page.layout().activate()
    assert words.height() >= words.heightForWidth(words.width())
    assert marked.height() >= marked.heightForWidth(marked.width())
    assert marked.heightForWidth(150) > marked.heightForWidth(300)
    theme.set(text_scale=1.0)


def test_marked_words_lie_on_the_colour_of_the_marker(show):
    marked = show(Marked("Ga naast iemand zitten."))
    image = marked.grab().toImage()
    assert image.pixelColor(3, marked._line_height() // 2).name() == theme.tokens().marker.lower()
    assert marked.accessibleName() == ""
    marked.set_text("Anders.")
    assert marked.accessibleName() == marked.text == "Anders."
