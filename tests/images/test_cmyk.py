"""Colours of the screen in the inks of a press, and never more ink than it takes."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from kwartet.images.cmyk import Press, cmyk_jpeg, cmyk_of, highest_ink_percent, limited, rgb_jpeg
from kwartet.resources import asset
from tests.pdf.helpers import noisy_picture

PROFILE = asset("profiles", "ISOcoated_v2_300_bas.icc")
PRESS = Press(PROFILE, 300)
percents = st.floats(0, 100)
recipes = st.tuples(percents, percents, percents, percents)


def test_white_is_paper():
    assert cmyk_of("#FFFFFF", PRESS) == (0, 0, 0, 0)


def test_grey_stays_balanced_and_darkens_steadily():
    inks = [cmyk_of(f"#{level:02X}{level:02X}{level:02X}", PRESS) for level in range(0, 256, 15)]
    totals = [sum(recipe) for recipe in inks]
    assert totals == sorted(totals, reverse=True)
    for cyan, magenta, yellow, _ in inks[1:]:
        assert cyan >= max(magenta, yellow) - 0.5
        assert cyan - min(magenta, yellow) <= 20


@pytest.mark.parametrize(
    ("screen", "recipe"),
    [("#F7BA1E", (0, 30, 92, 0)), ("#2E72BE", (82, 50, 0, 2)), ("#017167", (92, 28, 58, 22))],
)
def test_the_profile_agrees_with_the_designer_within_reason(screen, recipe):
    assert cmyk_of(screen, PRESS) == pytest.approx(recipe, abs=12)


@given(recipes, st.floats(100, 400))
def test_limiting_takes_colour_and_leaves_black(recipe, limit):
    kept = limited(recipe, limit)
    assert sum(kept) <= limit + 1e-6
    assert kept[3] == recipe[3]
    assert all(0 <= after <= before for before, after in zip(recipe, kept, strict=True))
    if sum(recipe) <= limit:
        assert kept == recipe


@settings(max_examples=30)
@given(st.integers(0, 0xFFFFFF), st.sampled_from([180, 240, 300]))
def test_no_colour_takes_more_ink_than_the_press(colour, limit):
    assert sum(cmyk_of(f"#{colour:06X}", Press(PROFILE, limit))) <= limit - 0.9


@pytest.mark.parametrize("limit", [240, 300])
def test_a_photo_keeps_to_the_ink_also_after_jpeg(limit):
    data = cmyk_jpeg(noisy_picture(300, 300), Press(PROFILE, limit))
    with Image.open(io.BytesIO(data)) as image:
        assert image.mode == "CMYK"
        total = np.asarray(image, dtype=int).sum(axis=2) / 2.55
    assert total.max() <= limit
    assert total.max() > limit - 25


def test_a_photo_has_the_colours_of_the_profile():
    photo = noisy_picture(200, 200)
    transform = ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"),
        str(PROFILE),
        "RGB",
        "CMYK",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    exact = np.asarray(transform.apply(photo), dtype=int)
    with Image.open(io.BytesIO(cmyk_jpeg(photo, Press(PROFILE, 400)))) as converted:
        difference = np.abs(np.asarray(converted, dtype=int) - exact)
    assert difference.mean() < 2.5


def test_pictures_keep_full_colour_resolution():
    for data in (cmyk_jpeg(noisy_picture(64, 64), PRESS), rgb_jpeg(noisy_picture(64, 64))):
        with Image.open(io.BytesIO(data)) as image:
            assert {(h, v) for _, h, v, _ in image.layer} == {(1, 1)}


@given(st.lists(st.integers(0, 255), min_size=8, max_size=8))
def test_the_highest_ink_is_never_told_too_low(levels):
    image = Image.frombytes("CMYK", (2, 1), bytes(levels))
    heaviest = max(sum(levels[:4]), sum(levels[4:])) / 2.55
    assert heaviest <= highest_ink_percent(image) <= heaviest + 1.6
