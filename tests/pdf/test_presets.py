"""Presets are data: the shipped ones say what the printers say, a designer can add their own."""

from __future__ import annotations

import shutil

import pytest

from kwartet.errors import KwartetError
from kwartet.model.card_set import Style
from kwartet.pdf.presets import PageOrder, preset, presets, presets_folder
from kwartet.pdf.press import write_press
from kwartet.resources import asset
from tests.pdf.helpers import a_job, a_set

OWN = """
name = { nl = "Drukkerij De Hoek", en = "De Hoek printers" }
source = "een mailtje van de drukker"
checked_on = 2026-10-01
total_ink_percent = 280
profile = "hoek.icc"
condition = "PSOcoated_v3"
"""


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    presets_folder().mkdir(parents=True)
    return presets_folder()


def test_these_printers_are_shipped_the_standard_first():
    assert list(presets()) == [
        "standaard",
        "drivethru-63x88",
        "mbprint-63x88",
        "meinspiel-59x91",
        "printsimple",
    ]


@pytest.mark.parametrize("key", presets())
def test_each_names_its_source_and_day_and_can_be_used(key):
    chosen = preset(key)
    assert chosen.source
    assert chosen.checked_on.year >= 2026
    assert chosen.smallest_type_pt == 6
    assert chosen.press.profile.is_file()
    assert chosen.label.nl
    assert chosen.label.en
    assert sum(chosen.rich_black) <= chosen.total_ink_percent


def test_the_printers_get_what_they_ask():
    meinspiel, mbprint = preset("meinspiel-59x91"), preset("mbprint-63x88")
    assert (meinspiel.width_mm, meinspiel.height_mm) == (59, 91)
    assert (meinspiel.bleed_mm, meinspiel.safe_mm, meinspiel.total_ink_percent) == (3, 4, 300)
    assert meinspiel.text_as_outlines
    assert not meinspiel.marks
    assert (mbprint.width_mm, mbprint.height_mm) == (63, 88)
    assert mbprint.rich_black == (30, 30, 0, 100)
    assert mbprint.text_as_outlines
    assert mbprint.order is PageOrder.ALTERNATING
    drivethru = preset("drivethru-63x88")
    assert drivethru.total_ink_percent == 240
    assert drivethru.bleed_mm == drivethru.safe_mm == pytest.approx(25.4 / 8)
    assert drivethru.order is PageOrder.BACK_BEFORE_FRONT


def test_a_set_is_laid_out_at_the_size_of_the_printer():
    style = preset("meinspiel-59x91").style_of(Style(back="zon"))
    assert (style.width_mm, style.height_mm, style.corner_mm, style.back) == (59, 91, 5, "zon")


def test_a_printer_without_a_size_takes_that_of_the_set():
    own = Style(width_mm=70, height_mm=120)
    for key in ("standaard", "printsimple"):
        style = preset(key).style_of(own)
        assert (style.width_mm, style.height_mm) == (70, 120)


def test_a_designer_adds_a_printer_with_its_own_profile(own_folder, tmp_path):
    (own_folder / "hoek.toml").write_text(OWN)
    shutil.copy(asset("profiles", "ISOcoated_v2_300_bas.icc"), own_folder / "hoek.icc")
    chosen = presets()["hoek"]
    assert chosen.label.nl == "Drukkerij De Hoek"
    assert chosen.press.profile == own_folder / "hoek.icc"
    write_press(a_job(tmp_path, a_set(), chosen), tmp_path / "hoek.pdf")
    assert b"PSOcoated_v3" in (tmp_path / "hoek.pdf").read_bytes()


def test_an_own_preset_goes_before_a_shipped_one(own_folder):
    (own_folder / "printsimple.toml").write_text(OWN)
    assert preset("printsimple").total_ink_percent == 280


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("total_ink_percent = 'veel'", "total_ink_percent"),
        ("colour = 'pink'", "colour"),
        ("total_ink_percent = 40", "total_ink_percent"),
        ("picture_dpi = 0", "picture_dpi"),
        ("order = 'sideways'", "order"),
        ("= =", "line"),
    ],
)
def test_a_wrong_preset_names_file_and_field_and_does_not_hide_the_rest(own_folder, wrong, told):
    (own_folder / "wrong.toml").write_text(OWN.replace("total_ink_percent = 280", wrong))
    with pytest.raises(KwartetError, match=rf"(?s)wrong\.toml.*{told}"):
        preset("wrong")
    assert "standaard" in presets()
    assert "wrong" not in presets()


def test_a_preset_needs_a_name_in_both_languages(own_folder):
    (own_folder / "half.toml").write_text(OWN.replace(', en = "De Hoek printers"', ""))
    with pytest.raises(KwartetError, match="lacks a name"):
        preset("half")


def test_an_unknown_preset_names_the_known_ones():
    with pytest.raises(KwartetError, match=r"no printer preset drukker\..*standaard"):
        preset("drukker")


def test_a_missing_profile_says_where_to_put_it(own_folder):
    (own_folder / "hoek.toml").write_text(OWN.replace("hoek.icc", "elders.icc"))
    with pytest.raises(KwartetError, match=r"elders\.icc is not there") as raised:
        _ = preset("hoek").press
    assert str(own_folder) in raised.value.message.nl


def test_a_profile_of_a_screen_is_refused(own_folder):
    from PIL import ImageCms

    screen = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    (own_folder / "scherm.icc").write_bytes(screen)
    (own_folder / "hoek.toml").write_text(OWN.replace("hoek.icc", "scherm.icc"))
    with pytest.raises(KwartetError, match="not the CMYK profile of a press"):
        _ = preset("hoek").press
