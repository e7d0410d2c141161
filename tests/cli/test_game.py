"""``kwartet simulate`` and ``kwartet replay``: how long a game takes, and how one went."""

from __future__ import annotations

import json

import pytest

from kwartet.game import record
from kwartet.game.moves import Stop, Talk
from kwartet.game.rules import Rules, Way, chance
from kwartet.game.session import begin
from tests.game.helpers import a_setup, random_ask

# --- simulate


def test_simulate_in_json_repeats_itself(kwartet):
    words = ("simulate", "--quartets", 3, "--players", 4, "--games", 20, "--json")
    ran = kwartet(*words, "--seed", 5)
    assert (ran.code, ran.err) == (0, "")
    answer = json.loads(ran.out)
    assert answer["asks"].keys() == answer["minutes"].keys() == {"mean", "p10", "p90"}
    given = {name: answer[name] for name in ("quartets", "players", "games", "seed")}
    assert given == {"quartets": 3, "players": 4, "games": 20, "seed": 5}
    assert kwartet(*words, "--seed", 5).out == ran.out
    assert kwartet(*words, "--seed", 6).out != ran.out


def test_simulate_in_words(kwartet):
    words = ("simulate", "--quartets", 3, "--players", 4, "--games", 20)
    asks = json.loads(kwartet(*words, "--json").out)["asks"]
    said = kwartet(*words).out.splitlines()
    assert said[0] == "3 kwartetten met 4 teams, 20 keer gespeeld:"
    low, high = f"{asks['p10']:.0f}", f"{asks['p90']:.0f}"
    assert said[1] == f"{asks['mean']:>5.0f} vragen; 8 van de 10 keer {low} tot {high}"
    assert " minuten, met de gesprekken erbij; " in said[2]


@pytest.mark.parametrize(("words", "quartets"), [([], 13), (["--quartets", 2], 2)])
def test_simulate_a_set(kwartet, shipped_set, words, quartets):
    ran = kwartet("simulate", shipped_set, "--players", 3, "--games", 1, "--json", *words)
    assert json.loads(ran.out)["quartets"] == quartets


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--quartets", 6], "er ontbreekt: --players"),
        (["--players", 3], "Noem een SET of --quartets"),
        (["--players", 9, "--quartets", 6], "--players hoort een getal van 2 tot 8"),
        (["--players", 3, "--quartets", 27], "--quartets hoort een getal van 1 tot 26"),
        (["--players", 8, "--quartets", 1], "te weinig kaarten"),
        (["--players", 3, "--quartets", 6, "--games", 0], "--games hoort een getal van 1"),
        (["--players", 3, "--quartets", 6, "--seed", "-1"], "--seed"),
        (["nergens", "--players", 3], "nergens bestaat niet"),
    ],
)
def test_what_cannot_be_simulated(kwartet, words, said):
    ran = kwartet("simulate", *words)
    assert ran.code == 2
    assert said in ran.err


def test_a_set_has_no_more_quartets_than_it_has(kwartet, shipped_set):
    ran = kwartet("simulate", shipped_set, "--players", 3, "--quartets", 14)
    assert ran.code == 2
    assert "heeft 13 kwartetten, geen 14" in ran.err


# --- replay


def played(way=Way.CLASSIC):
    """A game to its end, with one conversation."""
    session = begin(a_setup(Rules(3, 2), way), dice=2, begun="2026-11-23 10:40")
    random = chance(9)
    while session.table.ending is None:
        session = session.play(random_ask(session.states[-1], random))
    return session.play(Talk(session.table.waiting[0], held=True))


@pytest.fixture
def saved(tmp_path):
    """``saved(text)``: the file of a game."""

    def save(text: str):
        file = tmp_path / "klas.spel"
        file.write_bytes(text.encode())
        return file

    return save


def test_replay_of_a_sound_record(kwartet, saved):
    session = played()
    text = record.text(session)
    ran = kwartet("replay", saved(text), "--json")
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out) == record.replay(text.encode(), "nl")
    ran = kwartet("replay", saved(text))
    assert ran.code == 0
    first, *teams, last = ran.out.splitlines()
    asks = len(session.entries) - 1
    assert first == (
        f"Hoofdzaken 3B, 2026-11-23 10:40: alles klopt. {asks} vragen, helemaal gespeeld."
    )
    assert len(teams) == 3
    winners = [session.setup.seats[seat].name for seat in session.outcome.winners]
    assert last == f"De meeste kwartetten: {' en '.join(winners)}. 1 gesprek."
    for team, laid in zip(teams, session.table.laid, strict=True):
        assert ("geen kwartet" in team) is (not laid)


def test_replay_of_a_game_with_one_goal_names_no_winner(kwartet, saved):
    ran = kwartet("replay", saved(record.text(played(Way.TOGETHER))))
    assert ran.out.splitlines()[-1] == "Samen 1 gesprek, het doel was 3."
    assert "meeste" not in ran.out


def test_replay_of_a_game_that_did_not_end(kwartet, saved):
    session = played()
    assert "1 vraag, nog niet af." in kwartet("replay", saved(record.text(session.after(1)))).out
    stopped = record.text(session.after(1).play(Stop()))
    assert "1 vraag, eerder gestopt." in kwartet("replay", saved(stopped)).out


def test_replay_says_at_which_ask_it_becomes_illegal(kwartet, saved):
    lines = record.text(played()).splitlines(keepends=True)
    first = lines.index("\n") + 1
    del lines[first + 2]
    file = saved("".join(lines))
    ran = kwartet("replay", file, "--json")
    assert (ran.code, ran.err) == (1, "")
    answer = json.loads(ran.out)
    assert (answer["ok"], answer["ask"], answer["line"]) == (False, 3, first + 3)
    ran = kwartet("replay", file)
    assert ran.code == 1
    assert ran.out.startswith(f"Regel {first + 3} van dit spel, bij vraag 3: ")


def test_replay_of_what_is_no_record(kwartet, saved, tmp_path):
    for file, said in (
        (saved("hallo\n"), "geen bewaard spel"),
        (tmp_path / "nergens.spel", "nergens.spel gaat niet open"),
    ):
        ran = kwartet("replay", file)
        assert ran.code == 2
        assert said in ran.err
