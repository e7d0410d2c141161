"""Each widget does what it is for, with the keyboard, the pointer and a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kwartet.ui.motion import motion
from kwartet.ui.theme import theme
from kwartet.ui.widgets import (
    Banner,
    Button,
    CheckBox,
    ChoiceChip,
    Dropdown,
    ElidedLabel,
    EmptyState,
    FilterChip,
    FitMeter,
    FlowLayout,
    IconButton,
    Label,
    Labelled,
    LightsMeter,
    PaperCard,
    ProgressBar,
    RadioButton,
    SearchField,
    Segment,
    StatusChip,
    StepSlider,
    Switch,
    TabStrip,
    TextArea,
    TextField,
    paint_shadow,
)

ROOMS = [("wall", "Kaartenwand", "squares-four-bold"), ("style", "Stijl"), ("lab", "Lab")]


@pytest.fixture(autouse=True)
def installed(qapp):
    theme.install()
    motion.set_reduced(True)
    yield
    motion.set_reduced(False)
    theme.set(scale=1.0, text_scale=1.0, contrast="normal")


@pytest.fixture
def show(qtbot):
    def shown(widget):
        qtbot.addWidget(widget)
        widget.show()
        with qtbot.waitActive(widget):
            widget.activateWindow()
        return widget

    return shown


def spoken(widget):
    """What a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def pixel(widget, x, y):
    return widget.grab().toImage().pixelColor(x, y).name()


# Buttons


def test_a_button_is_pressed_by_pointer_and_keys(show, qtbot):
    button = show(Button("Opslaan", "pri"))
    for press in (
        lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton),
        lambda: QTest.keyClick(button, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(button.clicked):
            press()


def test_a_busy_button_waits_and_keeps_the_focus(show, qtbot):
    button = show(Button("Opslaan", "pri"))
    button.setFocus()
    narrow = button.sizeHint().width()
    button.set_busy(True)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.hasFocus()
    assert button.sizeHint().width() > narrow
    assert button.accessibleDescription() == "One moment"
    button.set_busy(False)
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("kind", "fill"), [("pri", "#2b2338"), ("normal", "#fffdf9"), ("play", "#ffd24a")]
)
def test_a_kind_of_button_has_its_colour(show, kind, fill):
    assert pixel(show(Button("Opslaan", kind)), 8, 22) == fill


def test_a_layout_cannot_press_a_button_flat(show):
    page = QWidget()
    column = QVBoxLayout(page)
    button, chip, choice = Button("Opslaan"), FilterChip("Klaar"), ChoiceChip("Rouw")
    for widget in (button, chip, choice):
        column.addWidget(widget)
    show(page)
    page.resize(page.minimumSizeHint())
    assert min(button.height(), chip.height(), choice.height()) == 44


def test_a_letter_with_an_ampersand_is_a_shortcut(show):
    assert show(Button("&Opslaan"))._shown_text() == "Opslaan"
    assert show(Button("Jij && ik"))._shown_text() == "Jij & ik"


def test_an_icon_button_must_have_a_name(show):
    with pytest.raises(ValueError, match="name"):
        IconButton("x-bold", "")
    button = show(IconButton("x-bold", "Sluit"))
    assert spoken(button) == button.toolTip() == "Sluit"
    assert button.size() == QSize(44, 44)


# Choosing


def test_a_segment_has_one_option_chosen(show, qtbot):
    segment = show(Segment(ROOMS, "Kamer"))
    assert segment.current == "wall"
    with qtbot.waitSignal(segment.chosen) as chosen:
        QTest.mouseClick(segment.option("lab"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["lab"]
    with qtbot.assertNotEmitted(segment.chosen):
        QTest.mouseClick(segment.option("lab"), Qt.MouseButton.LeftButton)
        segment.choose("style")
    assert segment.current == "style"


@pytest.mark.parametrize("kind", [Segment, TabStrip])
def test_arrows_walk_round_a_choice(show, qtbot, kind):
    choice = show(kind(ROOMS, "Kamer"))
    choice.option("wall").setFocus()
    with qtbot.waitSignal(choice.chosen) as chosen:
        QTest.keyClick(choice.option("wall"), Qt.Key.Key_Left)
    assert chosen.args == ["lab"]
    assert choice.option("lab").hasFocus()
    QTest.keyClick(choice.option("lab"), Qt.Key.Key_Right)
    assert choice.current == "wall"


def test_arrows_pass_by_an_option_that_is_off(show):
    segment = show(Segment(ROOMS, "Kamer"))
    segment.set_option_enabled("style", False)
    segment.option("wall").setFocus()
    QTest.keyClick(segment.option("wall"), Qt.Key.Key_Right)
    assert segment.current == "lab"


def test_a_filter_tells_its_number(show):
    chip = show(FilterChip("Past niet", "text-t-bold", "error", 3))
    assert spoken(chip) == "Past niet, 3"
    chip.set_count(12)
    assert spoken(chip) == "Past niet, 12"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    assert pixel(chip, chip.width() // 2, 3) == "#2b2338"


def test_a_choice_shows_a_tick(show):
    chip = show(ChoiceChip("Rouw"))
    narrow = chip.sizeHint().width()
    chip.setChecked(True)
    assert chip.sizeHint().width() > narrow
    assert not ChoiceChip("Eigen kwartet", dashed=True).isCheckable()


def test_a_status_has_colour_icon_and_word(show):
    chip = show(StatusChip("overflow"))
    assert spoken(chip) == "Doesn’t fit"
    assert pixel(chip, chip.width() // 2, 2) == "#fbdfd9"
    chip.set_status("ready")
    assert spoken(chip) == "Ready"


@pytest.mark.parametrize("kind", [CheckBox, RadioButton, Switch])
def test_a_toggle_answers_on_its_whole_target(show, kind):
    toggle = show(kind("Veilige zone"))
    assert toggle.height() >= 44
    QTest.mouseClick(
        toggle, Qt.MouseButton.LeftButton, pos=QPoint(toggle.width() - 2, toggle.height() - 2)
    )
    assert toggle.isChecked()
    assert spoken(toggle) == "Veilige zone"


def test_a_switch_shows_where_it_stands(show):
    switch = show(Switch(name="Minder beweging"))
    middle = switch.height() // 2
    assert pixel(switch, 50, middle) == "#cfc4b2"
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert pixel(switch, 10, middle) == "#2c6e49"
    assert spoken(switch) == "Minder beweging"


def test_a_slider_goes_by_steps(show, qtbot):
    slider = show(StepSlider([90, 100, 125, 150], "Tekst"))
    slider.set_step(120)
    assert slider.step == 125
    with qtbot.waitSignal(slider.stepped) as stepped:
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert stepped.args == [150]
    assert spoken(slider) == "Tekst, 150%"
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(1, 22))
    assert slider.step == 90


# Text


def test_a_field_counts_and_says_what_is_too_long(show, qtbot):
    field = show(TextField("Titel", limit=22, help_text="Maximaal 22 tekens"))
    with qtbot.waitSignal(field.text_changed) as changed:
        field.set_text("Naast iemand zitten zonder")
    assert changed.args == ["Naast iemand zitten zonder"]
    assert field.too_long_by == 4
    assert field._counter.plain == "26 of 22"
    assert field.edit.property("state") == "error"
    assert "too long" in field.edit.accessibleDescription()
    assert spoken(field.edit) == "Titel"
    field.set_text("Naast je zitten")
    assert field.edit.property("state") == ""
    assert field.edit.accessibleDescription() == "Maximaal 22 tekens"


def test_an_error_of_ones_own_goes_before_help(show):
    field = show(TextField("Naam", help_text="Een schuilnaam"))
    field.set_error("Die naam is er al.")
    assert field._note._text.plain == "Die naam is er al."
    field.set_error("")
    assert field._note._text.plain == "Een schuilnaam"


def test_an_error_does_not_move_what_stands_below(show):
    field = show(TextField("Titel", limit=3, help_text="Hulp"))
    height = field.edit.sizeHint().height()
    field.set_text("Te lang")
    assert field.edit.sizeHint().height() == height


def test_the_cursor_stays_when_the_same_text_is_set_again(show):
    area, field = show(TextArea("Tekst")), show(TextField("Titel"))
    for entry in (area, field):
        entry.set_text("Ga naast iemand zitten")
    QTest.keyClicks(area.edit, "X")
    area.set_text(area.text())
    assert area.edit.textCursor().position() == 1
    field.edit.setCursorPosition(5)
    field.set_text(field.text())
    assert field.edit.cursorPosition() == 5


def test_tab_leaves_a_text_area(show, qtbot):
    page = QWidget()
    column = QVBoxLayout(page)
    area, after = TextArea("Tekst"), Button("Klaar")
    column.addWidget(area)
    column.addWidget(after)
    show(page)
    area.setFocus()
    with qtbot.waitSignal(area.editing_finished):
        QTest.keyClick(area.edit, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert area.text() == ""


def test_a_label_over_a_widget_names_it(show):
    segment = Segment(ROOMS, "")
    holder = show(Labelled("Formaat na snijden", segment))
    assert spoken(segment) == "Formaat na snijden"
    holder.set_note("8 van 13")
    assert holder._note.plain == "8 van 13"


def test_a_text_that_is_cut_off_can_be_read_whole(show):
    label = show(ElidedLabel("Een heel lange naam voor een set"))
    label.resize(400, 20)
    assert label.toolTip() == ""
    label.resize(80, 20)
    assert label.toolTip() == label.plain == "Een heel lange naam voor een set"


def test_a_label_is_plain_text_unless_it_says_so(show):
    risky = "Ik & jij <b>samen</b>"
    assert "&lt;b&gt;" in show(Label(risky, wrap=True)).text()
    assert show(Label(risky)).textFormat() == Qt.TextFormat.PlainText
    assert "<b>samen</b>" in show(Label(risky, wrap=True, rich=True)).text()


def test_a_paragraph_has_the_leading_of_the_design(show):
    one = show(Label("regel", wrap=True))
    two = show(Label("regel\nregel", wrap=True))
    line_px = two.heightForWidth(300) - one.heightForWidth(300)
    assert line_px == pytest.approx(1.45 * 16, abs=1)


# Meters


@pytest.mark.parametrize(
    ("percent", "lines", "verdict", "colour"),
    [
        (86, 6, "6 of 7 lines", "#2c6e49"),
        (92, 7, "7 of 7 lines", "#2c6e49"),
        (100, 7, "7 of 7 lines", "#ffd24a"),
        (114, 8, "1 line(s) too many", "#b3261e"),
        (100.5, 7, "1 line(s) too many", "#b3261e"),
    ],
)
def test_the_fit_meter_says_whether_it_fits(show, percent, lines, verdict, colour):
    meter = show(FitMeter("Past het?"))
    meter.resize(300, meter.sizeHint().height())
    meter.set_fit(percent, lines, 7)
    assert spoken(meter) == f"Past het? {verdict}"
    assert pixel(meter, 60, meter.height() - 6) == colour


def test_lights_are_green_yellow_or_pale(show):
    meter = show(LightsMeter("Leest fijn?"))
    meter.resize(300, meter.sizeHint().height())
    meter.show_lights(("good", "notice", None), "Lange zin", "notice")
    assert spoken(meter) == "Leest fijn? Lange zin"
    colours = [pixel(meter, x, meter.height() - 6) for x in (50, 150, 250)]
    assert colours == ["#2c6e49", "#ffd24a", "#e9e1d4"]


def test_the_progress_bar_fills(show):
    bar = show(ProgressBar("PDF"))
    bar.resize(200, 14)
    bar.setMaximum(4)
    assert pixel(bar, 20, 7) == "#e9e1d4"
    bar.setValue(2)
    assert pixel(bar, 80, 7) == "#2c6e49"
    assert pixel(bar, 120, 7) == "#e9e1d4"


# Surfaces and layout


def test_a_shadow_is_cast_below_and_fades_out(qapp):
    picture = QImage(300, 300, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    paint_shadow(painter, QRectF(100, 100, 100, 100), 20, 2, "#2B2338")
    painter.end()
    below = [picture.pixelColor(150, y).lightness() for y in range(200, 232)]
    assert below == sorted(below)
    assert below[0] < 240
    assert below[-1] == 255
    assert picture.pixelColor(150, 80).lightness() > picture.pixelColor(150, 220).lightness()


def test_a_card_with_a_shadow_keeps_its_contents_on_the_paper(show):
    card = PaperCard(shadow=2)
    inside = Label("Naast je zitten")
    QVBoxLayout(card).addWidget(inside)
    show(card)
    card.resize(300, 200)
    assert card.paper().contains(QRectF(inside.geometry()))
    assert card.paper().left() == card.shadow_px == 28


def test_a_row_that_is_full_goes_on_below(show):
    holder = QWidget()
    flow = FlowLayout(holder)
    chips = [ChoiceChip(name) for name in ("ADHD", "Depressie", "Angst", "Autisme")]
    for chip in chips:
        flow.addWidget(chip)
    show(holder)
    holder.resize(900, 200)
    assert {chip.y() for chip in chips} == {0}
    holder.resize(220, 400)
    assert len({chip.y() for chip in chips}) > 1
    assert flow.heightForWidth(220) == max(chip.geometry().bottom() + 1 for chip in chips)
    area = QRect(0, 0, 220, 400)
    assert all(area.contains(chip.geometry()) for chip in chips)
    flow.clear()
    assert flow.count() == 0


# Telling how it stands


def test_an_empty_place_offers_what_to_do(show, qtbot):
    empty = show(EmptyState("Nog geen kaarten", "Begin met een sjabloon.", "Nieuw kwartet"))
    with qtbot.waitSignal(empty.acted):
        QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert EmptyState("Nog geen vorige versies", "Na je eerste verandering.").button is None


def test_a_banner_can_be_closed(show, qtbot):
    banner = show(Banner("<b>Let op.</b> Oud.", "notice", "warning-bold", closable=True))
    with qtbot.waitSignal(banner.closed):
        QTest.mouseClick(banner.findChild(IconButton), Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


@pytest.mark.parametrize("text_scale", [0.9, 1.0, 1.5])
@pytest.mark.parametrize("level", ["normal", "strong"])
def test_every_control_is_large_enough_for_a_finger(show, text_scale, level):
    theme.set(text_scale=text_scale, contrast=level)
    field, segment, tabs = TextField("Titel"), Segment(ROOMS, "Kamer"), TabStrip(ROOMS, "Plaatje")
    controls = [
        Button("Opslaan"),
        IconButton("x-bold", "Sluit"),
        FilterChip("Klaar", count=4),
        ChoiceChip("Rouw"),
        CheckBox("Ja"),
        RadioButton("Ja"),
        Switch(name="Aan"),
        Switch(name="Aan", small=True),
        SearchField("Zoek"),
        Dropdown("Taal"),
        StepSlider([90, 100], "Tekst"),
        field.edit,
        *segment.findChildren(QWidget),
        *tabs.findChildren(QWidget),
    ]
    for control in controls:
        control.ensurePolished()
        assert control.sizeHint().height() >= 44, control
        assert control.sizeHint().width() >= 44, control


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize(
    "make", [lambda: Button("Verder"), lambda: IconButton("x-bold", "Weg"), lambda: FilterChip("4")]
)
def test_enter_presses_a_button_outside_a_dialog_too(qtbot, make, key):
    button = make()
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked, timeout=1000):
        QTest.keyClick(button, key)
