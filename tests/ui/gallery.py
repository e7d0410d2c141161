"""All pieces of the design system on one page, to look at beside the mockups.

``python -m tests.ui.gallery OUT.png [text scale] [strong] [width]`` draws it without a screen.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kwartet.ui.theme import theme
from kwartet.ui.widgets import (
    Balloon,
    Banner,
    Button,
    CheckBox,
    ChoiceChip,
    Dropdown,
    EmptyState,
    FilterChip,
    FitMeter,
    FlowLayout,
    FocusRing,
    IconButton,
    Label,
    LightsMeter,
    Marked,
    Panel,
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
    TopBar,
    Underline,
)


def row(*widgets, gap=10):
    box = QHBoxLayout()
    box.setSpacing(theme.px(gap))
    for widget in widgets:
        box.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)
    box.addStretch(1)
    return box


def buttons():
    grid = QGridLayout()
    grid.setSpacing(theme.px(10))
    for at, (kind, name) in enumerate(
        [("pri", "Hoofd"), ("normal", "Gewoon"), ("play", "Spelen"), ("quiet", "Stil")]
    ):
        rest, hover, down, focus = (Button("Opslaan", kind) for _ in range(4))
        off, busy = Button("Opslaan", kind), Button("Opslaan", kind)
        hover._hover.jump(1)
        down.setDown(True)
        off.setEnabled(False)
        busy.set_busy(True)
        grid.addWidget(Label(name, "help", "ink2"), at, 0)
        with_icon = Button("Kwartet", kind, "plus-bold")
        for column, button in enumerate([rest, hover, down, focus, off, busy, with_icon], 1):
            grid.addWidget(button, at, column)
    return grid


def fields():
    grid = QGridLayout()
    grid.setSpacing(theme.px(14))
    rest = TextField("Rust", help_text="Maximaal 22 tekens", placeholder="Titel van je kaart")
    focus = TextField("Focus", limit=22)
    focus.set_text("Naast je zi")
    wrong = TextField("Fout", limit=22)
    wrong.set_text("Naast iemand zitten zonder iets")
    off = TextField("Uit", placeholder="Uil schrijft nu", help_text="Wacht heel even")
    off.edit.setEnabled(False)
    for column, field in enumerate([rest, focus, wrong, off]):
        grid.addWidget(field, 0, column, Qt.AlignmentFlag.AlignTop)
    area = TextArea("Tekst", rows=4)
    area.set_counter("41 woorden")
    area.set_text("Ga naast iemand zitten, ook als het stil blijft. Vraag opnieuw mee.")
    grid.addWidget(area, 1, 0, 1, 2)
    more = QVBoxLayout()
    choose = Dropdown("Taal")
    choose.addItems(["Nederlands", "English"])
    more.addWidget(SearchField("Zoek"))
    more.addWidget(choose)
    more.addStretch(1)
    grid.addLayout(more, 1, 2, 1, 2)
    return grid


def words():
    area = TextArea("Onder woorden", rows=3)
    area.set_text("Een taaltip, samen kijken, een speling, en wat zo bleef.")
    kinds = (("taaltip", "tip"), ("samen kijken", "block"), ("speling", "spelling"), ("zo", "kept"))
    text = area.text()
    area.set_underlines(
        tuple(Underline(text.index(of), text.index(of) + len(of), kind) for of, kind in kinds)
    )
    balloon = Balloon("chat-circle-text-fill")
    balloon.column.addWidget(Label("Taaltip", "strong"))
    balloon.column.addWidget(Label("Iemand ís niet een depressie. Je kunt schrijven:", "small"))
    balloon.column.addWidget(Marked("Ga naast iemand zitten."))
    line = QHBoxLayout()
    line.setSpacing(theme.px(14))
    line.addWidget(area, 1)
    line.addWidget(balloon, 1, Qt.AlignmentFlag.AlignTop)
    return line


def filters():
    everything = FilterChip("Alles", count=52)
    everything.setChecked(True)
    return row(
        everything,
        FilterChip("Klaar", "check-bold", "good", 41),
        FilterChip("Past niet", "text-t-bold", "error", 3),
        FilterChip("Taaltip", "chat-circle-text-bold", "notice", 0),
        FilterChip("Stickers", "star-fill", "star", 58),
        gap=8,
    )


def meters():
    box = QHBoxLayout()
    box.setSpacing(theme.px(24))
    for percent, lines in ((86, 6), (97, 7), (128, 9)):
        meter = FitMeter("Past het?")
        meter.set_fit(percent, lines, 7)
        box.addWidget(meter)
    easy, hard = LightsMeter("Leest fijn?"), LightsMeter("Leest fijn?")
    easy.show_lights(("good", "good"), "Prima", "good")
    hard.show_lights(("notice", "good"), "Lange zin", "notice")
    box.addWidget(easy)
    box.addWidget(hard)
    return box


def choices():
    ticked, dot, on = CheckBox("Zei ja"), RadioButton("Blijven"), Switch(name="Beweging")
    ticked.setChecked(True)
    dot.setChecked(True)
    on.setChecked(True)
    small = Switch("Veilige zone", small=True)
    small.setChecked(True)
    loose = RadioButton("Blijven")
    loose.setAutoExclusive(False)
    dot.setAutoExclusive(False)
    return row(loose, dot, CheckBox("Zei ja"), ticked, Switch(name="Uit"), on, small, gap=16)


def chips():
    holder = QWidget()
    flow = FlowLayout(holder)
    for name in ("ADHD", "Depressie", "Angst", "Autisme"):
        chip = ChoiceChip(name, icon="heart-fill")
        chip.setChecked(name != "Angst")
        flow.addWidget(chip)
    flow.addWidget(ChoiceChip("Eigen kwartet", icon="plus-bold", dashed=True))
    return holder


def mat():
    panel = Panel("ground", "mat")
    line = QHBoxLayout(panel)
    shown = Switch("Afloop", small=True)
    shown.setChecked(True)
    for widget in (
        IconButton("caret-left-bold", "Vorig vel", "normal"),
        Label("Vel 1 van 9 · voorkant", "strong"),
        IconButton("caret-right-bold", "Volgend vel", "normal"),
        Segment([("front", "Voor"), ("back", "Achter")], "Kant"),
        shown,
        Switch("Snijtekens", small=True),
    ):
        line.addWidget(widget)
    line.addStretch(1)
    return panel


def empties():
    line = QHBoxLayout()
    line.setSpacing(theme.px(22))
    for empty in (
        EmptyState(
            "Nog geen kaarten",
            "Begin met een sjabloon. Dan staan er al vier lege kaarten klaar.",
            "Nieuw kwartet",
            action_icon="plus-bold",
        ),
        EmptyState(
            "Opslaan lukt niet",
            "De schijf is vol of zit op slot. Je werk staat nog open, er is niets weg.",
            "Bewaar ergens anders…",
            icon="floppy-disk-duotone",
            mood="error",
            main=False,
        ),
    ):
        card = PaperCard()
        card.setFixedWidth(theme.px(360))
        inside = QVBoxLayout(card)
        inside.addWidget(empty)
        line.addWidget(card)
    banners = QVBoxLayout()
    for text, mood, icon in (
        (
            "<b>Geen verbinding nodig.</b> Alles werkt zonder internet.",
            "solid",
            "cloud-slash-bold",
        ),
        ("<b>Begin dichtbij.</b> Een ouder, je mentor of de huisarts.", "marker", "users-fill"),
        ("<b>Opslaan lukt niet.</b> De schijf is vol.", "error", "warning-circle-fill"),
        ("<b>Alles weer goed.</b>", "info", "info-bold"),
    ):
        banners.addWidget(Banner(text, mood, icon, closable=mood == "info"))
    banners.addStretch(1)
    line.addLayout(banners, 1)
    return line


def gallery() -> tuple[QWidget, Button]:
    """The page, and the button that is to have the focus."""
    page = Panel()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    bar = TopBar()
    bar.set_home(False)
    bar.set_title("Hoofdzaken 3B")
    bar.set_save_state("Opgeslagen om 10:42", "saved")
    bar.set_undo(True, False, "", "")
    bar.set_open_points("print", True)
    column.addWidget(bar)
    inner = QVBoxLayout()
    inner.setContentsMargins(*[theme.px(24)] * 4)
    inner.setSpacing(theme.px(14))
    column.addLayout(inner, 1)
    wall = Segment(
        [
            ("wall", "Kaartenwand", "squares-four-bold"),
            ("style", "Stijl", "palette-bold"),
            ("lab", "Ontwerplab", "users-three-bold"),
        ],
        "Kamer",
    )
    tools = filters()
    tools.insertWidget(0, wall)
    tools.addWidget(SearchField("Zoek"))
    tools.addWidget(Button("Kwartet", "pri", "plus-bold"))
    inner.addLayout(tools)
    for text, role in (("Wat gaan jullie doen?", "display"), ("Groepje Uil presenteert", "h1")):
        inner.addWidget(Label(text, role))
    inner.addWidget(Label("Knoppen", "h2"))
    table = buttons()
    inner.addLayout(table)
    inner.addLayout(fields())
    inner.addLayout(words())
    statuses = [
        StatusChip(status) for status in ("ready", "tip", "overflow", "busy", "picture", "empty")
    ]
    inner.addLayout(row(*statuses))
    inner.addLayout(choices())
    inner.addWidget(chips())
    inner.addLayout(meters())
    progress = ProgressBar("PDF")
    progress.setMaximum(9)
    progress.setValue(6)
    inner.addWidget(progress)
    slider = StepSlider([90, 100, 125, 150], "Tekst")
    slider.set_step(125)
    slider.setFixedWidth(slider.sizeHint().width())
    tabs = TabStrip(
        [
            ("art", "Icoon en knipsel", "shapes-bold"),
            ("photo", "Foto", "camera-bold"),
            ("draw", "Zelf tekenen", "paint-brush-bold"),
        ],
        "Plaatje",
    )
    inner.addLayout(row(slider, tabs, gap=40))
    inner.addWidget(mat())
    inner.addLayout(empties())
    inner.addStretch(1)
    focus = table.itemAtPosition(0, 4).widget()
    return page, focus


def main(out: str, text_scale: float = 1.0, contrast: str = "normal", width: int = 1440) -> None:
    """Draw the gallery to a PNG."""
    app = QApplication.instance() or QApplication([])
    theme.install()
    theme.set(text_scale=text_scale, contrast=contrast)
    FocusRing(app)
    page, focused = gallery()
    page.resize(width, page.sizeHint().height())
    page.show()
    page.activateWindow()
    focused.setFocus(Qt.FocusReason.TabFocusReason)
    app.processEvents()
    page.grab().save(out)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    options = sys.argv[1:]
    main(
        str(Path(options[0])),
        float(options[1]) if len(options) > 1 else 1.0,
        options[2] if len(options) > 2 else "normal",
        int(options[3]) if len(options) > 3 else 1440,
    )
