"""Icons exist, take a colour and stay sharp; movement can be calmed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QColor, QIcon

import kwartet.ui
from kwartet.resources import asset
from kwartet.ui.icons import icon, icon_pixmap, svg_renderer
from kwartet.ui.motion import HOVER_MS, Glide, motion

SOURCES = Path(kwartet.ui.__file__).parent


def colours(pixmap):
    picture = pixmap.toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }


def test_every_icon_that_is_named_is_shipped():
    named = {
        name
        for file in SOURCES.rglob("*.py")
        for name in re.findall(
            r'"([a-z][a-z-]+-(?:bold|fill|duotone))"', file.read_text(encoding="utf-8")
        )
    }
    assert {"lifebuoy-bold", "check-circle-fill"} <= named
    missing = sorted(name for name in named if not asset("icons", f"{name}.svg").exists())
    assert not missing


def test_the_licence_is_beside_the_icons():
    assert "MIT License" in asset("icons", "LICENSE").read_text(encoding="utf-8")


def test_every_shipped_icon_takes_its_colour_from_the_text():
    for file in asset("icons").glob("*.svg"):
        assert "currentColor" in file.read_text(encoding="utf-8"), file.name


@pytest.mark.parametrize("colour", ["#b3261e", "#2c6e49"])
def test_an_icon_has_the_colour_asked_for(qapp, colour):
    assert colours(icon_pixmap("heart-fill", colour, 24)) == {colour}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0, 3.0])
def test_an_icon_has_a_pixel_for_each_pixel_of_the_screen(qapp, ratio):
    pixmap = icon_pixmap("gear-six-bold", "#2B2338", 20, ratio)
    assert pixmap.width() == round(20 * ratio)
    assert pixmap.deviceIndependentSize().width() == pytest.approx(20, abs=0.5)


def test_qt_gets_other_colours_for_off_and_another_icon_for_on(qapp):
    made = icon("star-bold", "#2b2338", on="star-fill", off_colour="#bdb4c4")
    copy = QIcon(made)
    off = copy.pixmap(QSize(32, 32), QIcon.Mode.Disabled, QIcon.State.Off)
    assert colours(off) == {"#bdb4c4"}
    rest = copy.pixmap(QSize(32, 32), QIcon.Mode.Normal, QIcon.State.Off).toImage()
    on = copy.pixmap(QSize(32, 32), QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert rest.pixelColor(16, 17).alpha() == 0
    assert on.pixelColor(16, 17) == QColor("#2b2338")


def test_the_logo_is_a_drawing_qt_can_read(qapp):
    assert svg_renderer("logo.svg").isValid()


@pytest.fixture
def calm():
    motion.set_reduced(True)
    yield
    motion.set_reduced(False)


def test_less_movement_jumps_and_fades_shortly(qapp, calm):
    assert motion.move_ms(260) == 0
    assert motion.fade_ms(180) == 80
    assert motion.fade_ms(60) == 60


def test_a_movement_jumps_when_there_is_less_movement(qapp, calm):
    owner = QObject()
    painted = []
    glide = Glide(owner, lambda: painted.append(glide.now), HOVER_MS)
    glide.send(1)
    assert painted == [1]


def test_a_movement_passes_between(qtbot):
    owner = QObject()
    painted = []
    glide = Glide(owner, lambda: painted.append(glide.now), HOVER_MS)
    with qtbot.waitSignal(glide.finished):
        glide.send(1)
    assert painted == sorted(painted)
    assert painted[-1] == 1
    assert len(painted) > 1
