"""The commands as cli.md of the design promises them: names, options, exit codes, JSON."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from kwartet import __version__
from kwartet.cli import COMMANDS, main
from kwartet.language.card_check import card_hits
from kwartet.model.edits import set_body
from kwartet.resources import shipped_sets
from kwartet.storage.folder import read_set

ROOT = shipped_sets().parent


def test_the_commands_of_the_design():
    assert list(COMMANDS) == [
        *("new", "check", "language", "pdf", "png", "pack", "unpack"),
        *("simulate", "replay", "tour"),
    ]


# --- help and mistakes


def test_the_overview_names_every_command(kwartet):
    ran = kwartet("--help")
    assert ran.code == 0
    assert ran.out.startswith("gebruik:")
    for command in COMMANDS.values():
        assert command.name in ran.out
        assert command.purpose.nl in ran.out
    assert main([]) == 0


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command_has_an_example_that_parses(kwartet, name):
    ran = kwartet(name, "--help")
    assert ran.code == 0
    assert ran.err == ""
    assert "gebruik: kwartet " + name in ran.out
    assert f"voorbeeld:\n  kwartet {name} " in ran.out
    for english in ("usage", "optional", "positional", "show this help"):
        assert english not in ran.out


def test_english_for_who_has_an_english_system(kwartet, monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    ran = kwartet("check", "--help")
    assert "usage: kwartet check" in ran.out
    assert "example:\n  kwartet check" in ran.out
    assert kwartet("check").err == (
        "This is not how kwartet check works, missing: SET. Help: kwartet check --help\n"
    )


def test_the_version(kwartet):
    assert kwartet("--version").out == f"kwartet {__version__}\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["chekc", "x"], "De opdracht chekc kennen we niet. Bedoel je check?"),
        (["--verbose"], "De opdracht --verbose kennen we niet."),
        (["check"], "er ontbreekt: SET"),
        (["check", "x", "--jsn"], "dit kennen we niet: --jsn"),
        (["check", "x", "y"], "dit kennen we niet: y"),
        (["png", "x", "--out"], "achter --out hoort iets"),
        (["png", "x"], "er ontbreekt: --out"),
        (["png", "x", "--out", "y", "--dpi", "veel"], "--dpi hoort een getal van 36 tot 1200"),
        (["png", "x", "--out", "y", "--dpi", "9999"], "--dpi hoort een getal van 36 tot 1200"),
        (["new", "x"], "er ontbreekt: --title"),
        (["new", "x", "--title", " "], "heeft een naam nodig"),
        (["new", "x", "--title", "T", "--quartets", "14"], "--quartets hoort een getal van 1"),
        (["pdf", "x"], "heeft SET, --product en --out nodig"),
        (["pdf", "--product", "press", "--out", "y"], "heeft SET, --product en --out nodig"),
        (["pdf", "x", "--product", "box", "--out", "y"], "--product hoort press of sheets"),
        (["tour", "--out", "x", "--size", "groot"], "zoals 1440x900, niet groot"),
        (["pack", "x"], "er ontbreekt: BESTAND"),
    ],
)
def test_a_mistake_is_one_sentence_with_what_to_do(kwartet, words, said):
    ran = kwartet(*words)
    assert ran.code == 2
    assert said in ran.err


@pytest.mark.parametrize("command", ["check", "pdf", "png", "pack"])
def test_a_set_that_is_not_there(kwartet, tmp_path, command):
    more = {
        "pdf": ["--product", "press", "--out", tmp_path / "x.pdf"],
        "png": ["--out", tmp_path / "x"],
        "pack": [tmp_path / "x.kwartet"],
    }.get(command, [])
    ran = kwartet(command, tmp_path / "nergens", *more)
    assert ran.code == 2
    assert "nergens bestaat niet" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_an_interrupt_ends_without_a_word(kwartet, monkeypatch, shipped_set):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("kwartet.cli.check.all_problems", interrupt)
    ran = kwartet("check", shipped_set)
    assert (ran.code, ran.out, ran.err) == (130, "", "")


# --- new


def test_new_begins_a_set_that_checks_clean(kwartet, tmp_path):
    ran = kwartet("new", tmp_path / "ons", "--title", " Hoofdzaken  3B ", "--quartets", 3)
    assert ran.code == 0
    assert "Hoofdzaken 3B" in ran.out
    card_set = read_set(tmp_path / "ons").card_set
    assert card_set.title == "Hoofdzaken 3B"
    assert [quartet.name for quartet in card_set.quartets] == ["ADHD", "Depressie", "Angst"]
    example = read_set(shipped_sets() / "stigmakwartet").card_set
    assert not {card.id for card in card_set.cards} & {card.id for card in example.cards}
    assert card_set.id != example.id
    assert kwartet("check", tmp_path / "ons").code == 0


def test_new_takes_all_quartets_unless_told_otherwise(kwartet, tmp_path):
    assert kwartet("new", tmp_path / "ons", "--title", "T").code == 0
    assert len(read_set(tmp_path / "ons").card_set.quartets) == 13


def test_new_does_not_land_on_something(kwartet, folder):
    ran = kwartet("new", folder, "--title", "T")
    assert ran.code == 2
    assert "bestaat al" in ran.err


# --- check


@pytest.mark.parametrize("name", ["stigmakwartet", "leidende-principes"])
def test_check_finds_nothing_that_blocks_or_warns_in_what_we_ship(kwartet, name):
    ran = kwartet("check", shipped_sets() / name, "--json")
    assert ran.code == 0
    assert ran.err == ""
    answer = json.loads(ran.out)
    assert answer["counts"]["block"] == 0
    assert answer["counts"]["warn"] == 0


def test_check_in_words(kwartet, shipped_set):
    ran = kwartet("check", shipped_set)
    assert ran.out == "Stigmakwartet: 13 kwartetten, 52 kaarten. Alles klopt.\n"


def test_check_tells_how_many_tips_were_left(kwartet, folder):
    card_set = read_set(folder).card_set
    card = set_body(card_set, card_set.cards[0].id, "Praat eens met de autist.").cards[0]
    path = folder / "quartets" / f"{card_set.quartets[0].id}.json"
    raw = json.loads(path.read_text("utf-8"))
    raw["cards"][0]["body"] = card.body
    path.write_text(json.dumps(raw))
    assert "1 punt, niets blokkeert." in kwartet("check", folder).out
    (hit,) = card_hits(card, None)
    raw["cards"][0]["kept"] = [
        {"field": "body", "words": hit.hit.match, "rule": hit.hit.rule.id, "by": "Nachtuil"}
    ]
    path.write_text(json.dumps(raw))
    assert "52 kaarten. 1 tip bewust zo gelaten. Alles klopt." in kwartet("check", folder).out


def test_check_tells_where_and_how_heavy(kwartet, folder):
    path = folder / "quartets" / f"{read_set(folder).card_set.quartets[1].id}.json"
    raw = json.loads(path.read_text("utf-8"))
    raw["cards"][2]["title"] = "x" * 300
    raw["cards"][3]["body"] = ""
    path.write_text(json.dumps(raw))
    ran = kwartet("check", folder, "--json")
    assert ran.code == 1
    answer = json.loads(ran.out)
    assert answer["problems"][0].keys() == {
        *("severity", "code", "quartet", "card", "field", "span", "message"),
    }
    found = {problem["code"]: problem for problem in answer["problems"]}
    assert found["body-empty"]["severity"] == "block"
    assert found["body-empty"]["card"] == raw["cards"][3]["id"]
    assert found["body-empty"]["quartet"] == raw["id"]
    assert found["body-empty"]["field"] == "body"
    assert "300 tekens" in found["title-long"]["message"]
    weights = [problem["severity"] for problem in answer["problems"]]
    assert weights == sorted(weights, key=["block", "warn", "tip", "info"].index)
    assert sum(answer["counts"].values()) == len(weights)
    ran = kwartet("check", folder)
    assert ran.code == 1
    assert "blokkeert  Kaart 4 van Depressie heeft nog geen tekst." in ran.out
    assert "blokkerend" in ran.out


def test_check_tells_what_is_wrong_in_the_files(kwartet, folder):
    quartet = next((folder / "quartets").iterdir())
    quartet.write_text("{")
    ran = kwartet("check", folder)
    assert ran.code == 1
    assert quartet.name in ran.out
    assert "48 kaarten" in ran.out


def test_check_warns_for_old_numbers(kwartet, shipped_set, monkeypatch):
    monkeypatch.setattr("kwartet.model.helplines.STALE_AFTER_DAYS", -(10**6))
    ran = kwartet("check", shipped_set)
    assert ran.code == 0
    assert ran.out.startswith("let op     De hulplijnen zijn op ")
    assert "niets blokkeert" in ran.out


def test_check_tells_what_could_be_said_better(kwartet, folder):
    quartet = read_set(folder).card_set.quartets[0]
    path = folder / "quartets" / f"{quartet.id}.json"
    raw = json.loads(path.read_text("utf-8"))
    raw["cards"][0]["body"] = "Praat met de autist."
    path.write_text(json.dumps(raw))
    ran = kwartet("check", folder, "--json")
    assert ran.code == 0
    (problem,) = json.loads(ran.out)["problems"]
    assert (problem["code"], problem["severity"]) == ("language-l01", "warn")
    assert (problem["card"], problem["field"]) == (raw["cards"][0]["id"], "body")
    assert problem["span"] == [13, 19]
    ran = kwartet("check", folder)
    assert ran.out.startswith("let op  ")
    assert f"Kaart 1 van {quartet.name}: “autist”. Liever: “" in ran.out


def test_check_writes_nothing(kwartet, folder):
    before = sorted(folder.rglob("*"))
    kwartet("check", folder)
    assert sorted(folder.rglob("*")) == before


# --- pack and unpack


def test_pack_and_unpack_give_the_same_set(kwartet, shipped_set, tmp_path):
    file = tmp_path / "spel.kwartet"
    ran = kwartet("pack", shipped_set, file)
    assert ran.code == 0
    assert str(file) in ran.out
    assert kwartet("check", file).code == 0
    ran = kwartet("unpack", file, tmp_path / "uit")
    assert ran.code == 0
    assert read_set(tmp_path / "uit").card_set == read_set(shipped_set).card_set


def test_unpack_refuses_what_is_hostile(kwartet, tmp_path):
    with zipfile.ZipFile(tmp_path / "x.kwartet", "w") as archive:
        archive.writestr("../buiten.txt", "x")
    ran = kwartet("unpack", tmp_path / "x.kwartet", tmp_path / "uit")
    assert ran.code == 2
    assert "hoort" in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["x.kwartet"]


def test_a_damaged_set_comes_out_with_a_word_about_it(kwartet, shipped_set, tmp_path):
    kwartet("pack", shipped_set, tmp_path / "x.kwartet")
    with zipfile.ZipFile(tmp_path / "x.kwartet") as source:
        files = {name: source.read(name) for name in source.namelist()}
    with zipfile.ZipFile(tmp_path / "y.kwartet", "w") as target:
        for name, data in files.items():
            target.writestr(name, data if name == "set.json" else data[:100])
    ran = kwartet("unpack", tmp_path / "y.kwartet", tmp_path / "uit")
    assert ran.code == 1
    assert "Niet alles" in ran.err


# --- pdf and png


def test_presets_are_listed(kwartet):
    ran = kwartet("pdf", "--presets")
    assert ran.code == 0
    assert ran.out.splitlines()[0].split()[0] == "standaard"
    listed = json.loads(kwartet("pdf", "--presets", "--json").out)
    assert [each["preset"] for each in listed] == [line.split()[0] for line in ran.out.splitlines()]


@pytest.mark.parametrize("product", ["press", "sheets"])
def test_pdf_writes_the_chosen_cards(kwartet, shipped_set, tmp_path, product):
    quartet = read_set(shipped_set).card_set.quartets[0]
    out = tmp_path / "x.pdf"
    only = f"{quartet.cards[0].id},{quartet.cards[3].id}"
    ran = kwartet("pdf", shipped_set, "--product", product, "--out", out, "--only", only, "--json")
    assert ran.code == 0
    assert json.loads(ran.out) == {"files": [str(out)], "open_points": 0}
    assert out.read_bytes().startswith(b"%PDF-")
    assert " van " in ran.err


def test_pdf_of_an_unfinished_set_says_so(kwartet, folder, tmp_path):
    path = folder / "quartets" / f"{read_set(folder).card_set.quartets[1].id}.json"
    raw = json.loads(path.read_text("utf-8"))
    raw["cards"][0]["body"] = ""
    path.write_text(json.dumps(raw))
    out = tmp_path / "x.pdf"
    ran = kwartet("pdf", folder, "--product", "sheets", "--out", out, "--only", raw["id"])
    assert ran.code == 1
    assert ran.out == f"{out}\n"
    assert "PROEF" in ran.err
    assert "kwartet check" in ran.err


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--preset", "nergens"], "nergens bestaat niet"),
        (["--only", "12345678-1234-1234-1234-123456789abc"], "zitten niet in het spel"),
    ],
)
def test_pdf_with_a_choice_that_is_not_there(kwartet, shipped_set, tmp_path, more, said):
    out = tmp_path / "x.pdf"
    ran = kwartet("pdf", shipped_set, "--product", "press", "--out", out, *more)
    assert ran.code == 2
    assert said in ran.err
    assert not out.exists()


def test_pdf_where_it_cannot_be_written(kwartet, shipped_set, tmp_path):
    only = read_set(shipped_set).card_set.cards[0].id
    out = tmp_path / "nergens" / "x.pdf"
    ran = kwartet("pdf", shipped_set, "--product", "press", "--out", out, "--only", only)
    assert ran.code == 2
    assert "x.pdf" in ran.err


def test_png_makes_a_picture_a_card_and_the_back(kwartet, shipped_set, tmp_path):
    quartet = read_set(shipped_set).card_set.quartets[0]
    ran = kwartet("png", shipped_set, "--out", tmp_path / "p", "--dpi", 72, "--only", quartet.id)
    assert ran.code == 0
    assert "5 plaatjes" in ran.out
    assert sorted(path.name for path in (tmp_path / "p").iterdir()) == [
        "achterkant.png",
        *(f"adhd-{n}.png" for n in (1, 2, 3, 4)),
    ]


# --- tour


def test_tour_makes_screens_and_both_pdfs(kwartet, tmp_path, monkeypatch):
    asked = []

    def run(folder: Path, size: tuple[int, int]) -> list[Path]:
        asked.append(size)
        (folder / "01-start.png").write_bytes(b"")
        return [folder / "01-start.png"]

    studio_tour = ModuleType("kwartet.ui.tour")
    studio_tour.run = run
    monkeypatch.setitem(sys.modules, "kwartet.ui.tour", studio_tour)
    monkeypatch.setattr("kwartet.cli.tour.make_product", lambda _, __, out: ([out], 0))
    ran = kwartet("tour", "--out", tmp_path / "a" / "b", "--size", "1366x768")
    assert ran.code == 0
    assert asked == [(1366, 768)]
    assert [Path(line).name for line in ran.out.splitlines()] == [
        "01-start.png",
        "stigmakwartet-press.pdf",
        "stigmakwartet-sheets.pdf",
    ]


# --- as a process of its own


def run_python(*words):
    return subprocess.run(
        [sys.executable, *words], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_no_command_loads_qt(shipped_set, tmp_path):
    script = (
        "import sys; from kwartet.__main__ import main\n"
        f"for words in (['check', {str(shipped_set)!r}], ['new', {str(tmp_path / 'n')!r}, "
        f"'--title', 'T'], ['pack', {str(shipped_set)!r}, {str(tmp_path / 'x.kwartet')!r}], "
        "['language', '--rules'], ['simulate', '--quartets', '1', '--players', '3'], "
        "['tour', '--help']): assert main(words) == 0\n"
        "print(sorted(name for name in sys.modules if name.startswith(('PySide', 'shiboken'))))\n"
    )
    ran = run_python("-c", script)
    assert ran.stderr == ""
    assert ran.stdout.splitlines()[-1] == "[]"


def test_the_module_runs_as_a_programme(shipped_set):
    ran = run_python("-m", "kwartet", "check", shipped_set, "--json")
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["counts"]["block"] == 0
    ran = run_python("-m", "kwartet", "check", "nergens")
    assert ran.returncode == 2
    assert ran.stdout == ""
    assert ran.stderr.count("\n") == 1


def test_a_terminal_without_our_letters_still_gets_an_answer(tmp_path):
    """Code page 437 of an old Windows console has no curly quotes and no dashes."""
    script = (
        "import io, sys\n"
        "sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding='cp437')\n"
        "from kwartet.__main__ import main\n"
        "sys.exit(main(['unpack', '--help']))\n"
    )
    ran = run_python("-c", script)
    assert ran.returncode == 0
    assert "zo?n bestand" in ran.stdout
