"""A set that is not in order: a clear message with file and field, the rest opens, nothing lost."""

from __future__ import annotations

import os
import shutil

import pytest

from kwartet.errors import KwartetError
from kwartet.layout.sizes import LARGEST_MM, SMALLEST_MM
from kwartet.model.card_set import Kept, Word
from kwartet.model.problems import Severity
from kwartet.storage import format as set_format
from kwartet.storage.folder import open_set, read_set, save_set
from kwartet.storage.reading import read


def the_problem(folder):
    (problem,) = read_set(folder).problems
    return problem


def opens_for_looking_only(folder, snapshot):
    """The set opens, must not be saved, and opening leaves the files as they are."""
    before = snapshot(folder)
    opened = open_set(folder)
    assert opened.read_only
    assert opened.reason is not None
    assert snapshot(folder) == before
    return opened


def test_a_missing_quartet_file(folder, second, snapshot, small_set):
    second.unlink()
    opened = opens_for_looking_only(folder, snapshot)
    assert [quartet.name for quartet in opened.card_set.quartets] == ["ADHD", "Angst"]
    (problem,) = opened.problems
    assert (problem.code, problem.severity) == ("file-missing", Severity.BLOCK)
    assert problem.where.quartet == small_set.quartets[1].id
    assert second.name in problem.message.nl


@pytest.mark.parametrize(
    "contents",
    [
        b"",
        b"{",
        b'{"id": "',
        b"niet te lezen",
        b"\xff\xfe\x00",
        b'"\\ud800"',
        b"null",
        b"[" * 100_000,
        b"{} {}",
        b"\x00" * 400,
    ],
)
def test_a_quartet_that_is_no_json(folder, second, snapshot, contents):
    second.write_bytes(contents)
    opened = opens_for_looking_only(folder, snapshot)
    assert [quartet.name for quartet in opened.card_set.quartets] == ["ADHD", "Angst"]
    (problem,) = opened.problems
    assert problem.code in {"file-damaged", "field-value"}
    assert second.name in problem.message.nl
    assert second.name in problem.message.en


@pytest.mark.parametrize("contents", ["[]", "12", "true", '"tekst"'])
def test_a_quartet_that_is_other_json(folder, second, contents):
    second.write_text(contents)
    problem = the_problem(folder)
    assert problem.code == "field-value"
    assert "id, name, symbol" in problem.message.en


@pytest.mark.parametrize(
    ("field", "value", "expected", "found"),
    [
        ("title", 12, "tekst", "het getal 12"),
        ("body", None, "tekst", "null"),
        ("body", ["a", "b"], "tekst", "een lijst van 2"),
        ("source", {"a": 1}, "tekst", "een blok"),
        ("title", True, "tekst", "true"),
        ("id", "../../etc/passwd", "UUID", "../../etc/passwd"),
        ("picture", "adhd-1.svg", "plaatje", "adhd-1.svg"),
        ("picture", {"kind": "film", "name": "x"}, "plaatje", "een blok"),
    ],
)
def test_a_field_of_the_wrong_kind(
    folder, second, snapshot, change_json, field, value, expected, found
):
    change_json(second, lambda raw: raw["cards"][2].update({field: value}))
    opened = opens_for_looking_only(folder, snapshot)
    (problem,) = opened.problems
    assert (problem.code, problem.severity) == ("field-value", Severity.BLOCK)
    assert f"cards[2].{field}" in problem.message.nl
    assert expected in problem.message.nl
    assert found in problem.message.nl
    card = opened.card_set.quartets[1].cards[2]
    assert problem.where.card == card.id
    assert problem.where.field == field
    assert [card.title for card in opened.card_set.quartets[1].cards][3] == "Naast je zitten"


def test_a_choice_to_keep_words_that_is_not_whole_is_left_out(folder, second, change_json):
    good = {"field": "title", "words": "Naast", "rule": "L01"}
    broken = [good, {**good, "field": "picture"}, "Laat zo"]
    change_json(second, lambda raw: raw["cards"][3].update(kept=broken))
    opened = read_set(folder)
    assert opened.card_set.quartets[1].cards[3].kept == (Kept("title", "Naast", "L01"),)
    assert [each.where.field for each in opened.problems] == ["field", "kept"]
    assert "title, body of source" in opened.problems[0].message.nl


def test_a_word_of_the_makers_that_is_none_is_left_out(folder, change_json):
    change_json(folder / "set.json", lambda raw: raw.update(words=[{"word": "fomo"}, "blorp"]))
    opened = read_set(folder)
    assert opened.card_set.words == (Word("fomo"),)
    assert [each.code for each in opened.problems] == ["field-value"]


def test_all_that_is_wrong_is_told_at_once(folder, second, change_json):
    def break_much(raw):
        raw["name"] = 1
        raw["heavy"] = "ja"
        raw["questions"] = ["Goed?", 2]
        raw["cards"][0]["body"] = 3
        del raw["symbol"]

    change_json(second, break_much)
    opened = read_set(folder)
    codes = sorted(f"{each.code} {each.where.field}" for each in opened.problems)
    assert codes == [
        "field-missing symbol",
        "field-value body",
        "field-value heavy",
        "field-value name",
        "field-value questions",
    ]
    assert opened.card_set.quartets[1].questions == ("Goed?",)
    assert opened.card_set.quartets[1].cards[1].title == "Meer dan een rotdag"


@pytest.mark.parametrize("count", [0, 1, 3, 5, 9])
def test_a_quartet_with_another_number_of_cards(folder, second, snapshot, change_json, count):
    def cut(raw):
        raw["cards"] = (raw["cards"] * 3)[:count]
        for number, card in enumerate(raw["cards"]):
            card["id"] = f"00000000-0000-0000-0000-{number:012}"

    change_json(second, cut)
    opened = opens_for_looking_only(folder, snapshot)
    (problem,) = opened.problems
    assert problem.code == "field-count"
    assert f"een lijst van {count}" in problem.message.nl
    titles = [card.title for card in opened.card_set.quartets[1].cards]
    whole = ["Alles in grijs", "Meer dan een rotdag", "Eerst één sok", "Naast je zitten"]
    assert titles == (whole[:count] + [""] * 4)[:4]


def test_an_unknown_field(folder, second, snapshot, change_json):
    change_json(second, lambda raw: raw["cards"][1].update(titel="Tikfout"))
    opened = opens_for_looking_only(folder, snapshot)
    (problem,) = opened.problems
    assert (problem.code, problem.severity) == ("field-unknown", Severity.WARN)
    assert "cards[1].titel" in problem.message.nl
    assert opened.card_set.quartets[1].cards[1].title == "Meer dan een rotdag"


def test_an_unknown_field_inside_a_picture(folder, second, change_json):
    change_json(second, lambda raw: raw["cards"][1]["picture"].update(glow=3))
    assert "cards[1].picture.glow" in the_problem(folder).message.en


@pytest.mark.parametrize(
    "picture",
    [
        {"kind": "illustration", "name": "../../../etc/passwd"},
        {"kind": "illustration", "name": "C:\\windows"},
        {"kind": "illustration", "name": ""},
        {"kind": "photo", "file": "../geheim.jpg", "width_px": 1, "height_px": 1},
        {"kind": "photo", "file": "/etc/passwd", "width_px": 1, "height_px": 1},
        {"kind": "photo", "file": "con.jpg", "width_px": 1, "height_px": 1},
        {"kind": "photo", "file": "ab" * 32 + ".jpg\n", "width_px": 1, "height_px": 1},
        {"kind": "photo", "file": "ab" * 32 + ".svg", "width_px": 1, "height_px": 1},
        {"kind": "photo", "file": "ab" * 32 + ".jpg", "width_px": 0, "height_px": 1},
        {"kind": "photo", "width_px": 1, "height_px": 1},
    ],
)
def test_a_picture_that_leads_elsewhere_is_not_taken(folder, second, change_json, picture):
    change_json(second, lambda raw: raw["cards"][1].update(picture=picture))
    opened = read_set(folder)
    assert opened.card_set.quartets[1].cards[1].picture is None
    assert [problem.where.card for problem in opened.problems] == [
        opened.card_set.quartets[1].cards[1].id
    ]


@pytest.mark.parametrize(
    ("field", "value"), [("zoom", 0.5), ("focus_x", 1.5), ("zoom", 1e300), ("consent", "ja")]
)
def test_a_photo_keeps_what_is_right_about_it(folder, small_set, change_json, field, value):
    path = folder / set_format.quartet_path(small_set.quartets[0].id)
    change_json(path, lambda raw: raw["cards"][0]["picture"].update({field: value}))
    opened = read_set(folder)
    assert opened.card_set == small_set
    assert f"picture.{field}" in opened.problems[0].message.nl


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("width_mm", -62),
        ("width_mm", 1e308),
        ("height_mm", "100"),
        ("template", "knipsels"),
        ("template", "../raam"),
        ("back", None),
        ("safe_mm", 40),
    ],
)
def test_a_style_that_cannot_be(folder, change_json, field, value):
    change_json(folder / "set.json", lambda raw: raw["style"].update({field: value}))
    opened = read_set(folder)
    assert opened.card_set.style == type(opened.card_set.style)()
    (problem,) = opened.problems
    assert f"style.{field}" in problem.message.nl


def test_names_that_this_version_does_not_ship(folder, second, change_json):
    def rename(raw):
        raw["color"], raw["symbol"] = "mauve", "eenhoorn"
        raw["cards"][0]["picture"]["name"] = "adhd-99"

    change_json(second, rename)
    change_json(folder / "set.json", lambda raw: raw["aspects"][1].update(icon="unicorn"))
    opened = read_set(folder)
    assert {problem.code for problem in opened.problems} == {"name-unknown"}
    assert [problem.where.field for problem in opened.problems] == [
        "aspects",
        "color",
        "symbol",
        "picture",
    ]
    quartet = opened.card_set.quartets[1]
    assert (quartet.color, quartet.symbol) == ("zonnegeel", "vonk")
    assert quartet.cards[0].picture is None


def test_a_newer_version_opens_for_looking(folder, second, snapshot, change_json):
    change_json(folder / "set.json", lambda raw: raw.update(format_version=99, sound="piano"))
    change_json(second, lambda raw: raw["cards"][0].update(film="x.mp4"))
    opened = opens_for_looking_only(folder, snapshot)
    (problem,) = opened.problems
    assert (problem.code, problem.severity) == ("version-newer", Severity.WARN)
    assert "nieuwere versie" in opened.reason.nl
    assert len(opened.card_set.quartets) == 3


@pytest.mark.parametrize("version", [0, -1, "1", None, True, 1.5])
def test_a_version_that_never_was(folder, snapshot, change_json, version):
    change_json(folder / "set.json", lambda raw: raw.update(format_version=version))
    opened = opens_for_looking_only(folder, snapshot)
    assert any("format_version" in problem.message.nl for problem in opened.problems)


def test_an_older_version_is_brought_up_to_date(folder, second, monkeypatch, change_json, snapshot):
    """Migration happens in memory; the first save writes every file."""

    def step(path, raw):
        if path == set_format.SET_FILE:
            return raw | {"format_version": 1}
        return raw | {"name": raw.pop("theme")}

    monkeypatch.setitem(set_format.MIGRATIONS, 0, step)
    for path in (folder / "quartets").iterdir():
        change_json(path, lambda raw: raw.update(theme=raw.pop("name")))
    change_json(folder / "set.json", lambda raw: raw.update(format_version=0))
    before = snapshot(folder)
    opened = open_set(folder)
    assert opened.problems == ()
    assert not opened.read_only
    assert snapshot(folder) == before
    assert [quartet.name for quartet in opened.card_set.quartets] == ["ADHD", "Depressie", "Angst"]
    assert opened.on_disk is None
    save_set(opened.card_set, folder, opened.on_disk)
    monkeypatch.undo()
    assert read_set(folder).card_set == opened.card_set
    assert read_set(folder).problems == ()


@pytest.mark.parametrize("contents", [b"", b"{", b"[1]", None])
def test_a_lost_set_file_still_shows_the_quartets(folder, snapshot, contents):
    (folder / "set.json").unlink()
    if contents is not None:
        (folder / "set.json").write_bytes(contents)
    opened = opens_for_looking_only(folder, snapshot)
    assert {quartet.name for quartet in opened.card_set.quartets} == {"ADHD", "Depressie", "Angst"}
    assert opened.card_set.title == "hoofdzaken"
    assert "set.json" in opened.problems[0].message.nl


@pytest.mark.parametrize("contents", [b"", b"{", b"[1]", None])
def test_nothing_at_all_to_open(folder, contents):
    shutil.rmtree(folder / "quartets")
    (folder / "set.json").unlink()
    if contents is not None:
        (folder / "set.json").write_bytes(contents)
    with pytest.raises(KwartetError, match=r"no card game in .*hoofdzaken"):
        open_set(folder)
    assert not (folder / ".kwartet" / "lock").exists()


def test_a_set_file_of_something_else(folder, change_json):
    change_json(folder / "set.json", lambda raw: raw.update(format="lego-set"))
    with pytest.raises(KwartetError, match="no card game"):
        read_set(folder)


def test_a_set_file_that_does_not_say_what_it_is(folder, snapshot, change_json):
    change_json(folder / "set.json", lambda raw: raw.pop("format") and None)
    opened = opens_for_looking_only(folder, snapshot)
    assert len(opened.card_set.quartets) == 3
    assert "format" in opened.problems[0].message.nl
    shutil.rmtree(folder / "quartets")
    with pytest.raises(KwartetError, match="no card game"):
        read_set(folder)


@pytest.mark.parametrize("name", ["nergens", "set.txt"])
def test_no_folder_at_all(tmp_path, name):
    (tmp_path / "set.txt").write_text("hoi")
    with pytest.raises(KwartetError) as caught:
        open_set(tmp_path / name)
    assert name in caught.value.message.nl


def test_the_set_file_itself_may_be_pointed_at(folder, small_set):
    assert read_set(folder / "set.json").card_set == small_set


@pytest.mark.parametrize("kinds", [1, 3, 5])
def test_another_number_of_kinds(folder, change_json, kinds):
    change_json(folder / "set.json", lambda raw: raw.update(aspects=(raw["aspects"] * 2)[:kinds]))
    opened = read_set(folder)
    assert len(opened.card_set.aspects) in (0, 4)
    assert the_problem(folder).code == "field-count"


def test_a_quartet_that_stands_twice_in_the_order(folder, change_json):
    change_json(folder / "set.json", lambda raw: raw["quartets"].append(raw["quartets"][0]))
    assert the_problem(folder).code == "id-double"
    assert len(read_set(folder).card_set.quartets) == 3


def test_a_file_copied_by_hand(folder, second, small_set, change_json):
    """Somebody copies a quartet file and lists it: its ids are those of the original."""
    key = "12345678-1234-1234-1234-123456789abc"
    shutil.copy(second, second.with_name(f"{key}.json"))
    change_json(folder / "set.json", lambda raw: raw["quartets"].append(key))
    opened = read_set(folder)
    assert {problem.code for problem in opened.problems} == {"id-other", "id-double"}
    assert len({card.id for card in opened.card_set.cards}) == 16
    assert len({quartet.id for quartet in opened.card_set.quartets}) == 4


@pytest.mark.parametrize("key", ["../../geheim", "a/b", "CON", "", "quartets", "x" * 500, 7])
def test_an_order_that_leads_elsewhere(folder, change_json, small_set, key):
    change_json(folder / "set.json", lambda raw: raw["quartets"].insert(1, key))
    opened = read_set(folder)
    assert opened.card_set == small_set
    (problem,) = opened.problems
    assert "quartets[1]" in problem.message.nl


@pytest.mark.parametrize("name", ["12345678-1234-1234-1234-123456789abc.json", "kopie (2).json"])
def test_a_file_that_belongs_to_nothing_is_told_and_left(folder, second, name, small_set):
    shutil.copy(second, second.with_name(name))
    opened = open_set(folder)
    assert opened.card_set == small_set
    assert not opened.read_only
    (problem,) = opened.problems
    assert (problem.code, problem.severity) == ("file-unlisted", Severity.INFO)
    assert name in problem.message.nl
    assert second.with_name(name).exists()


def test_a_title_of_300_characters_is_no_damage(folder, second, change_json):
    change_json(second, lambda raw: raw["cards"][0].update(title="x" * 300))
    opened = read_set(folder)
    assert opened.problems == ()
    assert len(opened.card_set.quartets[1].cards[0].title) == 300


def test_a_missing_photo_does_not_keep_the_set_from_opening(folder, small_set):
    shutil.rmtree(folder / "pictures")
    opened = open_set(folder)
    assert opened.card_set == small_set
    assert not opened.read_only


def test_a_byte_order_mark_of_a_windows_editor_is_fine(folder, second, small_set):
    second.write_bytes(b"\xef\xbb\xbf" + second.read_bytes())
    assert read_set(folder).card_set == small_set


def test_a_file_that_is_far_too_large_is_not_read(folder, second):
    with second.open("r+b") as file:
        file.truncate(17 * 2**20)
    assert the_problem(folder).code == "file-strange"


def test_control_characters_do_not_reach_the_terminal(folder, second, change_json):
    change_json(second, lambda raw: raw["cards"][0].update(id="\x1b[31mrood\x07"))
    message = the_problem(folder).message
    assert message.nl.isprintable()
    assert "rood" in message.nl


posix = pytest.mark.skipif(os.name != "posix", reason="links and pipes as POSIX knows them")


@posix
def test_a_quartet_that_is_a_link_is_not_followed(folder, second, tmp_path):
    outside = tmp_path / "elders.json"
    second.rename(outside)
    second.symlink_to(outside)
    assert the_problem(folder).code == "file-strange"


@posix
def test_a_quartet_that_is_a_pipe_does_not_hang(folder, second):
    second.unlink()
    os.mkfifo(second)
    assert the_problem(folder).code == "file-strange"


@posix
@pytest.mark.parametrize("name", ["quartets", "pictures", ".kwartet", "reactions"])
def test_a_subfolder_that_leads_outside_is_refused(folder, tmp_path, small_set, name):
    outside = tmp_path / "elders"
    if (folder / name).exists():
        (folder / name).rename(outside)
    else:
        outside.mkdir()
    (folder / name).symlink_to(outside)
    with pytest.raises(KwartetError, match="another place"):
        read(folder)
    with pytest.raises(KwartetError, match="another place"):
        save_set(small_set, folder)


def test_sizes_are_taken_as_far_as_the_templates_reach(folder, change_json):
    for name, index in (("width_mm", 0), ("height_mm", 1)):
        for limit, step in ((SMALLEST_MM, -0.1), (LARGEST_MM, 0.1)):
            change_json(folder / "set.json", set_style(name, limit[index]))
            assert read_set(folder).problems == ()
            change_json(folder / "set.json", set_style(name, limit[index] + step))
            assert f"style.{name}" in the_problem(folder).message.nl
        change_json(folder / "set.json", set_style(name, SMALLEST_MM[index]))


def set_style(name, value):
    """An edit of the JSON of ``set.json``."""
    return lambda raw: raw["style"].update({name: value})
