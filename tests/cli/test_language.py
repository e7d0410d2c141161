"""``kwartet language``: a text a line, from a file or typed."""

from __future__ import annotations

import io
import json

import pytest

TEXTS = """\
Praat met de autist.

Een rustige zin.
“Eigen schuld”, hoor je dan. Dat klopt niet.
"""


@pytest.fixture
def sentences(tmp_path):
    """Sentences in a file: one to warn for, none, one that is fine, and one quoted prejudice."""
    file = tmp_path / "zinnen.txt"
    file.write_text(TEXTS, "utf-8")
    return file


def test_json_has_an_entry_a_line(kwartet, sentences):
    ran = kwartet("language", sentences, "--json")
    assert (ran.code, ran.err) == (0, "")
    answer = json.loads(ran.out)
    assert [each["text"] for each in answer] == TEXTS.splitlines()
    assert [len(each["hits"]) for each in answer[:3]] == [1, 0, 0]
    hit = answer[0]["hits"][0]
    assert (hit["rule"], hit["category"]) == ("L01", "label-als-identiteit")
    assert (hit["severity"], hit["span"], hit["match"]) == ("warn", [13, 19], "autist")
    assert hit["suggestion"] == "persoon met autisme"


@pytest.mark.parametrize("aspect", ["Zo zit het", "2"])
def test_the_kind_of_card_counts(kwartet, sentences, aspect):
    ran = kwartet("language", "--aspect", aspect, sentences, "--json")
    (hit,) = json.loads(ran.out)[3]["hits"]
    assert (hit["match"], hit["severity"]) == ("Eigen schuld", "info")


def test_in_words_with_the_number_of_the_line(kwartet, sentences):
    sentences.write_text(f"{TEXTS}kys\n", "utf-8")
    ran = kwartet("language", sentences)
    assert ran.code == 1
    first, second, last = ran.out.splitlines()
    assert first.startswith("let op     regel 1, “autist”: ")
    assert second.startswith("blokkeert  regel 5, “kys”: ")
    assert last == "5 regels nagekeken. 2 punten, 1 blokkerend."
    assert kwartet("language", sentences, "--json").code == 1


def test_nothing_to_say(kwartet, tmp_path):
    (tmp_path / "x.txt").write_text("Een rustige zin.", "utf-8")
    ran = kwartet("language", tmp_path / "x.txt")
    assert (ran.code, ran.out) == (0, "1 regel nagekeken. Alles klopt.\n")


@pytest.mark.parametrize("words", [[], ["-"]])
def test_what_is_typed_is_read_too(kwartet, monkeypatch, words):
    typed = "\ufeffPraat met de autist.\r\nEen vraagje: ça va?".encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(typed), encoding="ascii"))
    answer = json.loads(kwartet("language", "--json", *words).out)
    assert [each["text"] for each in answer] == ["Praat met de autist.", "Een vraagje: ça va?"]
    assert answer[0]["hits"][0]["span"] == [13, 19]


def test_the_rules(kwartet):
    table = kwartet("language", "--rules")
    listed = json.loads(kwartet("language", "--rules", "--json").out)
    assert table.code == 0
    assert len(table.out.splitlines()) == len(listed) + 2
    for rule in listed:
        assert rule["why"].keys() == rule["advice"].keys() == {"nl", "en"}
        assert rule["yes"]
        assert rule["no"]
        assert rule["source"] in table.out
        assert f"| {rule['rule']} | {rule['category']} |" in table.out


def test_mistakes(kwartet, tmp_path, sentences):
    (tmp_path / "oud.txt").write_bytes("één".encode("latin-1"))
    for words, said in (
        ([tmp_path / "oud.txt"], "geen platte tekst in UTF-8"),
        ([tmp_path / "nergens.txt"], "nergens.txt gaat niet open"),
        ([tmp_path], "gaat niet open"),
        ([sentences, "--aspect", "5"], "De soort kaart “5” bestaat niet. Kies 1, 2, 3, 4"),
        (["--aspect"], "achter --aspect hoort iets"),
    ):
        ran = kwartet("language", *words)
        assert ran.code == 2
        assert said in ran.err


def test_what_comes_in_has_no_name(kwartet, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xff")))
    ran = kwartet("language")
    assert ran.code == 2
    assert "Dit is geen platte tekst in UTF-8." in ran.err
