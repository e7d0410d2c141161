"""A set in one file: the same set back, the same bytes each time, and nothing hostile let in."""

from __future__ import annotations

import io
import stat
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kwartet.errors import KwartetError
from kwartet.model.edits import remove_quartet
from kwartet.storage import archive
from kwartet.storage.archive import pack, unpack
from kwartet.storage.folder import copy_set, pictures_folder, read_set, save_set
from tests.storage.conftest import PHOTO

ID = "12345678-1234-1234-1234-123456789abc"


@pytest.fixture
def packed(folder, tmp_path):
    file = tmp_path / "spel.kwartet"
    pack(folder, file)
    return file


@pytest.fixture
def rezip(packed):
    """Rewrite the packed set with other or more entries: ``rezip({"name": bytes | ZipInfo})``."""

    def rewrite(more, compression=zipfile.ZIP_STORED):
        with zipfile.ZipFile(packed) as source:
            entries = {name: source.read(name) for name in source.namelist()}
        with zipfile.ZipFile(packed, "w", compression) as target:
            for name, data in (entries | more).items():
                target.writestr(name, data)
        return packed

    return rewrite


def refused(file, tmp_path, match):
    """Unpacking says why not, and leaves nothing anywhere."""
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(KwartetError, match=match) as caught:
        unpack(file, tmp_path / "uit")
    assert sorted(tmp_path.rglob("*")) == before
    assert file.name in caught.value.message.nl
    assert caught.value.message.nl.isprintable()


def test_what_was_packed_comes_out(folder, packed, tmp_path, snapshot):
    unpack(packed, tmp_path / "uit")
    assert snapshot(tmp_path / "uit") == snapshot(folder)


def test_the_same_set_gives_the_same_bytes(folder, packed, tmp_path):
    unpack(packed, tmp_path / "uit")
    pack(tmp_path / "uit", tmp_path / "weer.kwartet")
    assert (tmp_path / "weer.kwartet").read_bytes() == packed.read_bytes()


def test_only_what_belongs_to_the_set_is_packed(folder, small_set, tmp_path):
    """A photo that was taken off a card, a lock or a note must not travel along."""
    (folder / "notities.txt").write_text("privé")
    (pictures_folder(folder) / ("cd" * 32 + ".jpg")).write_bytes(b"weggehaald")
    (folder / ".kwartet" / "lock").write_text("")
    save_set(remove_quartet(small_set, small_set.quartets[1].id), folder, small_set)
    pack(folder, tmp_path / "spel.kwartet")
    with zipfile.ZipFile(tmp_path / "spel.kwartet") as packed:
        assert sorted(packed.namelist()) == [
            f"pictures/{PHOTO.file}",
            *sorted(f"quartets/{small_set.quartets[n].id}.json" for n in (0, 2)),
            "set.json",
        ]


def test_reactions_travel_along_and_links_do_not(folder, tmp_path):
    (folder / "reactions").mkdir()
    (folder / "reactions" / f"{ID}.json").write_text("[]")
    (folder / "reactions" / "notitie.json").write_text("[]")
    photo = pictures_folder(folder) / PHOTO.file
    photo.unlink()
    (tmp_path / "geheim").write_text("van iemand anders")
    try:
        photo.symlink_to(tmp_path / "geheim")
    except OSError:
        pytest.skip("no links here")
    pack(folder, tmp_path / "spel.kwartet")
    unpack(tmp_path / "spel.kwartet", tmp_path / "uit")
    copy_set(read_set(folder).card_set, folder, tmp_path / "kopie")
    for place in (tmp_path / "uit", tmp_path / "kopie"):
        assert [path.name for path in (place / "reactions").iterdir()] == [f"{ID}.json"]
        assert not (place / "pictures").exists()


def test_a_damaged_set_is_not_packed(folder, second, tmp_path):
    second.write_text("{")
    with pytest.raises(KwartetError, match=second.name):
        pack(folder, tmp_path / "spel.kwartet")
    assert not (tmp_path / "spel.kwartet").exists()


def test_packing_where_nothing_can_be_written(folder, tmp_path):
    with pytest.raises(KwartetError, match="cannot be written"):
        pack(folder, tmp_path / "nergens" / "spel.kwartet")


def test_unpacking_over_something(folder, packed, snapshot):
    before = snapshot(folder)
    with pytest.raises(KwartetError, match="not empty"):
        unpack(packed, folder)
    assert snapshot(folder) == before


@pytest.mark.parametrize(
    "name",
    [
        "/etc/buiten.json",
        "C:/buiten.json",
        "C:buiten.json",
        "../buiten.json",
        "quartets/../../buiten.json",
        "quartets\\..\\..\\buiten.json",
        "\\\\server\\deel\\x.json",
        f"quartets/{ID.upper()}.json",
        f"Quartets/{ID}.json",
        f"quartets/{ID}.json.",
        f"quartets/{ID}.json ",
        f"quartets/{ID}.json:stroom",
        "quartets/con.json",
        "NUL",
        "SET.JSON",
        "set.json/x",
        "pictures/foto.jpg",
        f"pictures/{'ab' * 32}.exe",
        f"pictures/{'ab' * 32}.svg",
        f"pictures/{'AB' * 32}.jpg",
        "reactions/../../x.json",
        ".kwartet/pending.json",
        "programma.py",
        "map/set.json",
        "\x1b[31mset.json",
        f"quartets/{ID}.json\n",
    ],
)
def test_a_name_that_does_not_belong(rezip, tmp_path, name):
    refused(rezip({name: b"{}"}), tmp_path, "does not belong")


def test_a_link(rezip, packed, tmp_path):
    link = zipfile.ZipInfo(f"quartets/{ID}.json")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(packed, "a") as target:
        target.writestr(link, "/etc/passwd")
    refused(packed, tmp_path, "does not belong")


def test_the_same_name_twice(packed, tmp_path):
    with zipfile.ZipFile(packed, "a") as target, pytest.warns(UserWarning, match="Duplicate"):
        target.writestr("set.json", "{}")
    refused(packed, tmp_path, "does not belong")


@pytest.mark.parametrize("name", ["__MACOSX/._set.json", ".DS_Store", "pictures/Thumbs.db"])
def test_what_an_operating_system_leaves_behind_is_skipped(rezip, tmp_path, name, small_set):
    unpack(rezip({name: b"\x00"}), tmp_path / "uit")
    assert read_set(tmp_path / "uit").card_set == small_set
    assert not (tmp_path / "uit" / name).exists()


def test_a_folder_zipped_with_compression_is_fine(rezip, tmp_path, small_set):
    unpack(rezip({"quartets/": b""}, zipfile.ZIP_DEFLATED), tmp_path / "uit")
    assert read_set(tmp_path / "uit").card_set == small_set


def test_a_bomb_by_ratio(rezip, tmp_path):
    bomb = {f"pictures/{n:064x}.png": bytes(5 * 2**20) for n in range(2)}
    refused(rezip(bomb, zipfile.ZIP_DEFLATED), tmp_path, "too large")


def test_a_file_beyond_its_limit(rezip, tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "_LARGEST_PICTURE", 1000)
    refused(rezip({f"pictures/{'ab' * 32}.png": bytes(1001)}), tmp_path, "too large")


def test_too_many_files(packed, tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "_MOST_FILES", 4)
    refused(packed, tmp_path, "too large")


def test_too_much_altogether(packed, tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "_LARGEST_TOTAL", 10_000)
    refused(packed, tmp_path, "too large")


def test_a_size_that_lies(packed, tmp_path):
    """A bomb that declares less than it holds: no more than declared is ever written."""
    data = packed.read_bytes()
    with zipfile.ZipFile(packed) as source:
        entry = source.getinfo("set.json")
    size = entry.file_size.to_bytes(4, "little")
    assert data.count(size * 2) == 2  # packed and real size, in the local and the central record
    packed.write_bytes(data.replace(size * 2, size + (10).to_bytes(4, "little")))
    refused(packed, tmp_path, "damaged")


@pytest.mark.parametrize(
    "contents", [b"", b"geen zip", b"PK\x05\x06" + bytes(18), b"PK\x03\x04" * 9]
)
def test_no_packed_set(tmp_path, contents):
    file = tmp_path / "spel.kwartet"
    file.write_bytes(contents)
    refused(file, tmp_path, "no packed game or is damaged")


def test_an_encrypted_file(packed, tmp_path):
    data = bytearray(packed.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    packed.write_bytes(data)
    refused(packed, tmp_path, "does not belong")


def test_a_file_that_is_not_there(tmp_path):
    refused(tmp_path / "weg.kwartet", tmp_path, "does not open")


def test_a_zip_of_another_set_than_ours(tmp_path):
    file = tmp_path / "spel.kwartet"
    with zipfile.ZipFile(file, "w") as target:
        target.writestr("set.json", '{"format": "lego-set"}')
    refused(file, tmp_path, "no packed game")


def test_a_packed_set_that_is_damaged_inside_still_comes_out(rezip, tmp_path, small_set):
    file = rezip({f"quartets/{small_set.quartets[1].id}.json": b"{"})
    unpack(file, tmp_path / "uit")
    opened = read_set(tmp_path / "uit")
    assert len(opened.card_set.quartets) == 2
    assert opened.problems[0].code == "file-damaged"


@pytest.fixture(scope="module")
def archive_bytes(tmp_path_factory, small_set):
    from kwartet.storage.folder import create_set

    place = tmp_path_factory.mktemp("fuzz")
    create_set(small_set, place / "spel")
    pack(place / "spel", place / "spel.kwartet")
    with zipfile.ZipFile(place / "spel.kwartet") as source:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
            for name in source.namelist():
                target.writestr(name, source.read(name))
    return buffer.getvalue()


@settings(max_examples=300)
@given(st.data())
def test_a_mutated_archive_never_surprises(archive_bytes, tmp_path_factory, data):
    mutated = bytearray(archive_bytes)
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(mutated) - 1))
        match data.draw(st.sampled_from(["bit", "byte", "cut", "drop", "double"])):
            case "bit":
                mutated[place] ^= 1 << data.draw(st.integers(0, 7))
            case "byte":
                mutated[place : place + 4] = data.draw(st.binary(min_size=1, max_size=8))
            case "cut":
                del mutated[place + 1 :]
            case "drop":
                del mutated[place : place + data.draw(st.integers(1, 200))]
            case "double":
                mutated[place:place] = mutated[place : place + 100]
        mutated = mutated or bytearray(b"x")
    box = tmp_path_factory.mktemp("box")
    (box / "spel.kwartet").write_bytes(mutated)
    try:
        unpack(box / "spel.kwartet", box / "uit")
    except KwartetError:
        assert [path.name for path in box.iterdir()] == ["spel.kwartet"]
    else:
        assert sorted(path.name for path in box.iterdir()) == ["spel.kwartet", "uit"]
