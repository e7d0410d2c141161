"""The surroundings of a hit, its replacement, and the prejudice that is quoted to be rebutted."""

from __future__ import annotations

import pytest

from kwartet.language.hits import PREJUDICE, apply_replacement, check_text, check_title
from kwartet.model.problems import Severity


def mend(text):
    """The text with every first replacement taken over, as by one click each."""
    for hit in reversed(check_text(text)):
        if hit.replacements:
            text = apply_replacement(text, hit, hit.replacements[0])
    return text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Een autist kan geen vrienden maken.", "Iemand met autisme kan geen vrienden maken."),
        ("Ik weet dat hij een autist is.", "Ik weet dat hij autisme heeft."),
        ("Is jouw zusje ook een autist?", "Heeft jouw zusje ook autisme?"),
        ("Onze klas zit vol probleemkinderen.", "Onze klas zit vol kinderen met zorgen."),
        ("Geef het ADHD‑meisje een plek.", "Geef het meisje met ADHD een plek."),
        ("ADHD’ers zijn ook mensen.", "Mensen met ADHD zijn ook mensen."),
        ("AUTISTEN ZIJN VAAK ALLEEN.", "MENSEN MET AUTISME ZIJN VAAK ALLEEN."),
        ("Mijn oom pleegde vorig jaar zelfmoord.", "Mijn oom overleed vorig jaar door zelfdoding."),
        (
            "Toen hij zelfmoord had gepleegd, huilde ze.",
            "Toen hij door zelfdoding was overleden, huilde ze.",
        ),
        ("Zijn poging mislukte.", "Hij overleefde zijn poging."),
        ("Mijn tante lijdt al jaren aan depressies.", "Mijn tante heeft al jaren depressies."),
        ("Je lijdt aan een depressie.", "Je hebt een depressie."),
        ("Jongeren die aan anorexia lijden.", "Jongeren die anorexia hebben."),
        ("Ga naast de depressieve persoon zitten.", "Ga naast iemand zitten."),
        ("Ondanks haar autisme haalde ze havo.", "Met haar autisme haalde ze havo."),
        ("Je moet gewoon doorzetten.", "Je mag gerust hulp vragen."),
        ("Ik vind dat hij zich aanstelt.", "Ik vind dat hij het moeilijk heeft."),
        ("Je stelt je gewoon aan.", "Je hebt het moeilijk."),
        ("Het zit gewoon tussen je oren.", "Het is echt."),
        ("Ik kreeg een trauma van die toets.", "Ik baalde van die toets."),
    ],
)
def test_one_click_keeps_the_grammar(before, after):
    assert mend(before) == after
    assert check_text(after) == ()


def test_a_quoted_prejudice_is_information_on_its_own_card_only():
    text = "“Autisten zijn gevaarlijk.” Dat klopt niet."
    assert {hit.severity for hit in check_text(text, PREJUDICE)} == {Severity.INFO}
    assert Severity.WARN in {hit.severity for hit in check_text(text, 1)}
    unquoted = "Autisten zijn lief."
    assert [hit.severity for hit in check_text(unquoted, PREJUDICE)] == [Severity.WARN]


@pytest.mark.parametrize("text", ["“Hij pleegde zelfmoord.”", "“Ze woog nog 38 kilo.”", "“kys”"])
def test_what_endangers_is_never_information(text):
    assert Severity.INFO not in {hit.severity for hit in check_text(text, PREJUDICE)}
    assert check_text(text, PREJUDICE) != ()


@pytest.mark.parametrize(
    "text",
    [
        "Ik ben autist.",  # self
        "Als ADHD'er weet ik dat.",
        "Paniek is geen aanstellerij.",  # negation
        "Een aansteller ben je niet.",
        "Is hij gevaarlijk door zijn psychose? Nee.",  # rebuttal
        "Het is een fabel dat mensen met borderline liegen.",
        "Zeg liever niet: kop op.",  # advice
        "Alles voelde hopeloos.",  # feeling
    ],
)
def test_what_stands_around_it_takes_a_hit_away(text):
    assert check_text(text) == ()


def test_a_scolding_not_denies_nothing():
    assert [hit.rule.id for hit in check_text("Doe niet zo hysterisch.")] == ["S14"]
    assert [hit.rule.id for hit in check_text("Wees niet zo’n watje.")] == ["S10"]


def test_a_short_question_says_whom_the_next_sentence_is_about():
    (hit,) = check_text("Een psychose? Die is gevaarlijk!")
    assert (hit.rule.id, hit.match) == ("N01", "gevaarlijk")
    assert check_text("Een hond? Die is gevaarlijk!") == ()


def test_what_a_comma_parts_is_not_denied():
    assert [hit.rule.id for hit in check_text("Huil niet zo, aansteller.")] == ["S10"]
    assert check_text("Je bent niet gek, zwak of gestoord.") == ()


def test_one_hit_at_a_place_the_heaviest():
    (hit,) = check_text("Wat een kankerautist.")
    assert hit.severity is Severity.BLOCK


def test_a_prejudice_as_title_is_flagged_and_the_shipped_kind_is_not():
    assert [hit.rule.id for hit in check_title("Die manipuleert iedereen")] == ["V01"]
    assert check_title("Bang je te verliezen") == ()
    assert check_text("Elke minuut een ander humeur.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Bel me op 06-12345678",
        "bel +31 6 1234 5678",
        "mail naar noor@voorbeeld.nl",
        "volg @noor_2009",
        "ik woon op Kerkstraat 12",
        "2801 AB Gouda",
        "Ik heet Sanne de Vries.",
    ],
)
def test_personal_data_blocks(text):
    assert [(hit.rule.id, hit.severity) for hit in check_text(text)] == [("H06", Severity.BLOCK)]


@pytest.mark.parametrize(
    "text",
    ["Bel 113 of 0800-0113.", "Chat met @ease.", "Kindertelefoon: 0800-0432", "In 2024 EU-breed."],
)
def test_help_lines_are_no_personal_data(text):
    assert check_text(text) == ()


def test_an_empty_text_yields_nothing():
    assert check_text("") == check_text(" \n ") == check_text("...") == ()
