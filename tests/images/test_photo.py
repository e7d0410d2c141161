"""A photo comes into a set upright, in sRGB, and without a word about who, where and when."""

from __future__ import annotations

import hashlib
import io
import os
import struct
import zlib
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image, ImageCms, PngImagePlugin

from kwartet.errors import KwartetError
from kwartet.images.photo import import_photo

TRACE = "geheim-Utrecht-52.0907"
ROTATED_90 = 6


@pytest.fixture
def pictures(tmp_path):
    return tmp_path / "set" / "pictures"


def test_a_photo_is_named_after_what_is_stored(tmp_path, pictures):
    Image.new("RGB", (40, 30), "red").save(tmp_path / "photo.jpg")
    photo = import_photo(tmp_path / "photo.jpg", pictures)
    stored = (pictures / photo.file).read_bytes()
    assert photo.file == hashlib.sha256(stored).hexdigest() + ".jpg"
    assert (photo.width_px, photo.height_px) == (40, 30)
    assert not photo.consent
    assert [file.name for file in pictures.iterdir()] == [photo.file]


def test_the_same_photo_twice_is_there_once(tmp_path, pictures):
    Image.new("RGB", (40, 30), "red").save(tmp_path / "photo.jpg")
    assert import_photo(tmp_path / "photo.jpg", pictures) == import_photo(
        tmp_path / "photo.jpg", pictures
    )
    assert len(list(pictures.iterdir())) == 1


@pytest.mark.parametrize("kind", ["jpg", "png", "webp"])
def test_no_metadata_is_left(tmp_path, pictures, kind):
    source = tmp_path / f"photo.{kind}"
    source.write_bytes(tattling(kind))
    assert TRACE.encode() in source.read_bytes()
    photo = import_photo(source, pictures)
    stored = (pictures / photo.file).read_bytes()
    assert TRACE.encode() not in stored
    for trace in (b"Exif", b"http://ns.adobe.com", b"ICC_PROFILE", b"iCCP", b"tEXt", b"eXIf"):
        assert trace not in stored
    with Image.open(io.BytesIO(stored)) as image:
        assert not image.getexif()
        harmless = {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi"}
        assert set(image.info) <= harmless
        assert "APP0" not in dict(getattr(image, "applist", [])) or len(image.applist) == 1
    if kind != "png":
        assert set(jpeg_segments(stored)) <= {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}
    else:
        assert set(png_chunks(stored)) == {b"IHDR", b"IDAT", b"IEND"}


def test_a_photo_taken_sideways_stands_upright(tmp_path, pictures):
    image = Image.new("RGB", (40, 20), "white")
    image.paste("red", (0, 0, 10, 20))  # on the left: at the top once it is turned
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = ROTATED_90
    image.save(tmp_path / "photo.png", exif=exif)
    photo = import_photo(tmp_path / "photo.png", pictures)
    assert (photo.width_px, photo.height_px) == (20, 40)
    with Image.open(pictures / photo.file) as stored:
        assert stored.getpixel((10, 2)) == (255, 0, 0)
        assert stored.getpixel((10, 35)) == (255, 255, 255)


def test_a_tagged_picture_is_converted_to_srgb(tmp_path, pictures):
    """A profile whose red and green are exchanged: the colours must follow it."""
    swapped = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = exchange_tags(swapped, b"rXYZ", b"gXYZ")
    image = Image.new("RGB", (8, 8), (255, 0, 0))
    image.save(tmp_path / "photo.png", icc_profile=swapped)
    photo = import_photo(tmp_path / "photo.png", pictures)
    with Image.open(pictures / photo.file) as stored:
        red, green, blue = stored.getpixel((4, 4))
    assert green > 200
    assert max(red, blue) < 60


def test_a_broken_colour_profile_is_ignored(tmp_path, pictures):
    Image.new("RGB", (8, 8), "red").save(tmp_path / "photo.png", icc_profile=b"nonsense")
    photo = import_photo(tmp_path / "photo.png", pictures)
    with Image.open(pictures / photo.file) as stored:
        assert stored.getpixel((4, 4)) == (255, 0, 0)


def test_what_is_transparent_becomes_white_paper(tmp_path, pictures):
    image = Image.new("RGBA", (4, 1), (255, 0, 0, 255))
    image.putpixel((1, 0), (255, 0, 0, 0))
    image.putpixel((2, 0), (255, 0, 0, 128))
    image.save(tmp_path / "drawing.png")
    photo = import_photo(tmp_path / "drawing.png", pictures)
    with Image.open(pictures / photo.file) as stored:
        assert stored.mode == "RGB"
        assert [stored.getpixel((x, 0)) for x in range(3)] == [
            (255, 0, 0),
            (255, 255, 255),
            (255, 127, 127),
        ]


@pytest.mark.parametrize("mode", ["L", "LA", "P", "1", "CMYK", "I;16"])
def test_every_kind_of_pixel_becomes_rgb(tmp_path, pictures, mode):
    grey = Image.new("L", (8, 8), 200)
    image = grey.point(lambda v: v * 256, "I").convert("I;16") if mode == "I;16" else grey
    source = tmp_path / f"photo.{'jpg' if mode == 'CMYK' else 'png'}"
    (image if mode == "I;16" else image.convert(mode)).save(source)
    photo = import_photo(source, pictures)
    with Image.open(pictures / photo.file) as stored:
        assert stored.mode == "RGB"
        expected = 255 if mode == "1" else 200
        assert stored.getpixel((4, 4)) == pytest.approx((expected,) * 3, abs=6)


def test_fifty_megapixels_is_the_most_and_the_message_says_what_to_do(tmp_path, pictures):
    (tmp_path / "huge.png").write_bytes(png_header(8000, 6251))
    with pytest.raises(KwartetError) as raised:
        import_photo(tmp_path / "huge.png", pictures)
    assert "50 megapixel" in raised.value.message.nl
    assert "kleiner" in raised.value.message.nl
    assert "huge.png" in raised.value.message.nl


@pytest.mark.parametrize("size", [(12000, 12000), (60000, 60000)])
def test_a_decompression_bomb_is_refused_before_it_unpacks(tmp_path, pictures, size):
    (tmp_path / "bomb.png").write_bytes(png_header(*size))
    with pytest.raises(KwartetError, match="50 megapixels"):
        import_photo(tmp_path / "bomb.png", pictures)
    assert not pictures.exists()


@pytest.mark.parametrize(
    "content",
    [b"", b"GIF89a", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\xff\xd8\xff\xe0 not really"],
)
def test_what_is_no_picture_is_named(tmp_path, pictures, content):
    (tmp_path / "brief.jpg").write_bytes(content)
    with pytest.raises(KwartetError, match=r"brief\.jpg is not a picture"):
        import_photo(tmp_path / "brief.jpg", pictures)


def test_a_picture_that_breaks_off_is_refused(tmp_path, pictures):
    whole = jpeg_bytes(Image.effect_noise((200, 200), 80).convert("RGB"))
    (tmp_path / "half.jpg").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(KwartetError, match=r"half\.jpg is not a picture"):
        import_photo(tmp_path / "half.jpg", pictures)


def test_a_file_that_is_gone_is_named(tmp_path, pictures):
    with pytest.raises(KwartetError, match=r"gone\.jpg is gone"):
        import_photo(tmp_path / "gone.jpg", pictures)


def test_a_set_that_cannot_be_written_to_is_said(tmp_path):
    Image.new("RGB", (8, 8)).save(tmp_path / "photo.jpg")
    (tmp_path / "pictures").write_text("a file where the folder should be")
    with pytest.raises(KwartetError, match="Make room"):
        import_photo(tmp_path / "photo.jpg", tmp_path / "pictures")


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["jpg", "png", "webp"]), st.data())
def test_mutated_pictures_are_taken_in_or_refused_but_never_crash(tmp_path, pictures, kind, data):
    content = bytearray(tattling(kind))
    for _ in range(data.draw(st.integers(1, 20))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at] = data.draw(st.integers(0, 255))
    source = tmp_path / "mutated"
    source.write_bytes(content[: data.draw(st.integers(1, len(content)))])
    try:
        photo = import_photo(source, pictures)
    except KwartetError:
        return
    with Image.open(pictures / photo.file) as stored:
        assert stored.size == (photo.width_px, photo.height_px)


@cache
def tattling(kind: str) -> bytes:
    """A picture with all the metadata that its format knows."""
    image = Image.new("RGB", (60, 40), "green")
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = TRACE
    exif[ExifTags.Base.ImageDescription] = TRACE
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSAreaInformation] = TRACE.encode()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    xmp = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>http://ns.adobe.com {TRACE}</x:xmpmeta>".encode()
    buffer = io.BytesIO()
    if kind == "jpg":
        image.save(buffer, "JPEG", exif=exif, icc_profile=profile, xmp=xmp, comment=TRACE.encode())
        return buffer.getvalue() + TRACE.encode()
    if kind == "png":
        text = PngImagePlugin.PngInfo()
        text.add_text("Author", TRACE)
        text.add_itxt("XML:com.adobe.xmp", xmp.decode())
        image.save(buffer, "PNG", exif=exif, icc_profile=profile, pnginfo=text)
        return buffer.getvalue()
    image.save(buffer, "WEBP", exif=exif, icc_profile=profile, xmp=xmp)
    return buffer.getvalue()


def jpeg_bytes(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG")
    return buffer.getvalue()


def jpeg_segments(data: bytes):
    """The markers of a JPEG up to its pixels."""
    at = 2
    while at < len(data):
        marker = data[at + 1]
        yield marker
        if marker == 0xDA:
            return
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")


def png_chunks(data: bytes):
    at = 8
    while at < len(data):
        yield data[at + 4 : at + 8]
        at += 12 + int.from_bytes(data[at : at + 4], "big")


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims this size and has next to no pixels."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = b"IDAT" + zlib.compress(os.urandom(16))
    chunks = (header, pixels, b"IEND")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        for chunk in chunks
    )


def exchange_tags(profile: bytes, one: bytes, other: bytes) -> bytes:
    """An ICC profile in which two tags point at each other's data."""
    changed = bytearray(profile)
    places = {}
    for at in range(132, 132 + 12 * int.from_bytes(profile[128:132], "big"), 12):
        places[bytes(profile[at : at + 4])] = at
    for name, at in ((other, places[one]), (one, places[other])):
        changed[at : at + 4] = name
    return bytes(changed)
