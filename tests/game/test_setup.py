from __future__ import annotations

import pytest
from msgspec.structs import replace

from kwartet.game.bots import Level
from kwartet.game.reasons import Reason, explain
from kwartet.game.rules import Rules, Way, chance
from kwartet.game.setup import (
    MOST_HEAVY,
    Seat,
    digest,
    playable,
    set_up,
    setup_problem,
    suggested_quartets,
    theme_advice,
)
from kwartet.model.card_set import Card, CardSet, Quartet
from tests.game.helpers import ANIMALS


def a_quartet(name, *, heavy=False, off_in_class=False, titles=("een", "twee", "drie", "vier")):
    cards = tuple(Card(f"{name}-{n}", title) for n, title in enumerate(titles))
    return Quartet(f"id-{name}", name, "ster", "rood", cards, heavy, off_in_class)


A_SET = CardSet(
    "set",
    "Hoofdzaken",
    (
        a_quartet("ADHD"),
        a_quartet("Depressie", heavy=True),
        a_quartet("Trauma", heavy=True),
        a_quartet("Psychose", heavy=True),
        a_quartet("Zelfbeschadiging", heavy=True, off_in_class=True),
        a_quartet("Rouw"),
        a_quartet("Half", titles=("een", "", "drie", "vier")),
        a_quartet("Dubbel", titles=("een", "Een ", "drie", "vier")),
    ),
)
TEAMS = tuple(Seat(f"Team {animal}", animal) for animal in ANIMALS[:5])


def test_a_set_up_follows_from_the_choices():
    setup = set_up(A_SET, ["id-Trauma", "id-ADHD"], TEAMS, Way.CLASSIC)
    assert [theme.name for theme in setup.themes] == ["Trauma", "ADHD"]
    assert setup.themes[0].titles == ("een", "twee", "drie", "vier")
    assert setup.rules == Rules(5, 2)
    assert setup.lesson.goal == 1
    assert setup_problem(setup) is None


def test_the_digest_changes_with_the_cards():
    quartets = A_SET.quartets
    changed = replace(quartets[0], cards=(Card("x", "anders"), *quartets[0].cards[1:]))
    assert digest(quartets) == digest(list(quartets))
    assert digest(quartets) != digest((changed, *quartets[1:]))


def test_two_players_get_a_pot_and_open_hands_do_not():
    ids = [quartet.id for quartet in A_SET.quartets[:3]]
    assert set_up(A_SET, ids, TEAMS[:2]).rules == Rules(2, 3, hand=3)
    fast = set_up(A_SET, ids, TEAMS[:2], Way.FAST, bluff=True)
    assert fast.rules == Rules(2, 3, open_hands=True)
    assert setup_problem(fast) is None


@pytest.mark.parametrize(
    ("seats", "way", "sentence"),
    [
        (TEAMS[:1], Way.CLASSIC, "2 tot 8 teams"),
        ((*TEAMS[:2], Seat(" ", "vos")), Way.CLASSIC, "naam nodig"),
        ((*TEAMS[:2], Seat("team VOS", "uil")), Way.CLASSIC, "twee teams die Team vos heten"),
        ((*TEAMS[:2], Seat("Walvis", "walvis", level=Level.RANDOM)), Way.BOARD, "Haal Walvis weg"),
        (tuple(replace(s, level=Level.MEMORY) for s in TEAMS), Way.CLASSIC, "geen mens"),
    ],
)
def test_what_cannot_be_played_says_why(seats, way, sentence):
    setup = set_up(A_SET, ["id-ADHD", "id-Rouw"], seats, way)
    assert sentence in setup_problem(setup).nl


def test_a_set_up_that_contradicts_itself_is_a_problem():
    setup = set_up(A_SET, ["id-ADHD", "id-Rouw"], TEAMS)
    assert setup_problem(replace(setup, rules=Rules(4, 2)))
    assert setup_problem(replace(setup, themes=setup.themes[:1]))


def test_a_mix_has_two_heavy_themes_at_most_and_none_that_is_off():
    mixes = [suggested_quartets(A_SET, 4, chance(seed)) for seed in range(50)]
    for mix in mixes:
        chosen = [A_SET.quartet(quartet_id) for quartet_id in mix]
        assert len(chosen) == 4
        assert sum(quartet.heavy for quartet in chosen) == MOST_HEAVY
        assert all(playable(quartet) and not quartet.off_in_class for quartet in chosen)
        assert mix == [quartet.id for quartet in A_SET.quartets if quartet.id in mix]
    assert len({tuple(mix) for mix in mixes}) == 3
    assert len(suggested_quartets(A_SET, 2, chance(1))) == 2
    assert len(suggested_quartets(A_SET, 9, chance(1))) == 4


def test_a_quartet_without_four_titles_cannot_be_asked_for():
    assert [quartet.name for quartet in A_SET.quartets if not playable(quartet)] == [
        "Half",
        "Dubbel",
    ]


def test_heavy_themes_come_with_advice():
    assert theme_advice(A_SET, ["id-ADHD", "id-Trauma", "id-Psychose"]) == []
    three = theme_advice(A_SET, ["id-Depressie", "id-Trauma", "id-Psychose"])
    assert [message.nl for message in three] == [
        "Er zijn 3 zware thema’s gekozen. Houd het op 2 per les."
    ]
    (off,) = theme_advice(A_SET, ["id-Zelfbeschadiging"])
    assert "tweede volwassene" in off.nl
    assert "second adult" in off.en


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_a_sentence_in_both_languages(reason):
    for message in (explain(reason), explain(reason, asker="Vos", target="Uil", card="“Pauze”")):
        for sentence in message:
            assert sentence[0].isupper()
            assert sentence.endswith(".")
            assert "{" not in sentence


def test_a_name_with_braces_is_shown_as_it_is():
    assert explain(Reason.TARGET_EMPTY, target="{x}").nl.startswith("{x} heeft geen kaarten")


def test_the_shipped_set_can_be_played(shipped_set):
    from kwartet.storage.folder import open_set

    card_set = open_set(shipped_set).card_set
    assert len(card_set.quartets) == 13
    assert all(playable(quartet) for quartet in card_set.quartets)
    mix = suggested_quartets(card_set, 6, chance(1))
    assert setup_problem(set_up(card_set, mix, TEAMS)) is None
