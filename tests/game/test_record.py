from __future__ import annotations

from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from kwartet.errors import KwartetError
from kwartet.game import record
from kwartet.game.moves import Ask, Pass, Report, Talk
from kwartet.game.notation import read_move, write_move
from kwartet.game.record import DamagedRecordError
from kwartet.game.rules import Deal, Rules, Way, chance
from kwartet.game.session import begin
from tests.game.helpers import a_setup, all_rules, random_ask, random_session

FINISHED = """\
[Stigmakwartet 1]
[Begun "2026-11-23 10:40"]
[Source {"id":"set-1","title":"Hoofdzaken 3B","digest":"7d1f0c22a9b3e4d5"}]
[Way "together"]
[Rules {"players":3,"quartets":2,"hand":0,"bluff":false,"open_hands":false}]
[Lesson {"goal":2,"talk_s":90,"turn_s":45,"lesson_min":50}]
[Seat {"name":"Team Vos","animal":"vos","pupils":4}]
[Seat {"name":"Team Uil","animal":"uil","pupils":3}]
[Seat {"name":"Team Egel","animal":"egel","level":"memory"}]
[Theme {"id":"id-1","name":"ADHD","titles":["Hoofd vol tabbladen","Familietrekje",\
"Wiebelen mag","Appje over je gymtas"]}]
[Theme {"id":"id-2","name":"Angst","titles":["Alarm zonder brand","De golf zakt weer",\
"Tree voor tree","Samen naar binnen"]}]
[Deal "A 1a1c1d1b2b2d2a2c"]
[Dice 8127364]
[Check "4005263a"]

1 A?B1d- b57482bf
2 ! a8084521
3 A?B1c+ 193b37c8
4 A?C1d+# 8485a374
5 =1 e4f8c1ac
6 A?C2b- 5f008954
7 C?B2c+ d0c80f5e
8 C?A2a+ 4323ffa6
9 C?B2b+# e8cb0578
10 ~2 e888aaeb
"""
"""As the first version wrote it: every later one must read it."""


def some_session(seed=4, way=Way.CLASSIC, moves=12):
    return random_session(Rules(3, 2), way, chance(seed), moves)


@settings(max_examples=150)
@given(all_rules(), st.booleans(), st.integers(0, 2**32))
def test_a_record_replays_to_the_very_same_game(rules, on_board, seed):
    way = Way.BOARD if on_board and not rules.open_hands else Way.CLASSIC
    session = random_session(rules, way, chance(seed))
    text = record.text(session)
    assert record.read(text.encode()) == session
    assert record.text(record.read(text.encode())) == text


@settings(max_examples=30)
@given(all_rules(most_quartets=4), st.integers(0, 2**32), st.integers(0, 40))
def test_lines_append_to_what_is_there(rules, seed, since):
    session = random_session(rules, Way.CLASSIC, chance(seed))
    since = min(since, len(session.entries))
    start = record.text(session.after(since))
    assert start + record.lines(session, since) == record.text(session)


@pytest.mark.parametrize("way", [Way.CLASSIC, Way.BOARD])
def test_a_record_cut_anywhere_resumes_after_its_last_whole_line(way):
    session = some_session(way=way)
    data = record.text(session).encode()
    tags = data.index(b"\n\n") + 2
    for end in range(tags, len(data) + 1):
        whole = data[tags:end].count(b"\n")
        resumed = record.resume(data[:end])
        assert resumed == session.after(whole)
        if end in (tags, len(data)) or data[end - 1 : end] == b"\n":
            assert record.read(data[:end]) == resumed
        else:
            with pytest.raises(DamagedRecordError) as refused:
                record.read(data[:end])
            assert refused.value.session == resumed


def test_a_record_padded_with_zeros_by_a_power_cut_resumes():
    session = some_session()
    assert record.resume(record.text(session).encode() + bytes(100)) == session


@pytest.mark.parametrize("way", [Way.CLASSIC, Way.BOARD])
@pytest.mark.parametrize("flip", [1, 4, 32, 128])
def test_a_changed_byte_is_refused_at_its_very_line(way, flip):
    session = some_session(way=way)
    data = record.text(session).encode()
    tags = data.index(b"\n\n") + 2
    asks = [isinstance(entry.move, Ask | Report) for entry in session.entries]
    for place in range(tags, len(data)):
        damaged = data[:place] + bytes([data[place] ^ flip]) + data[place + 1 :]
        with pytest.raises(DamagedRecordError) as refused:
            record.read(damaged)
        number = data[tags:place].count(b"\n")
        assert refused.value.line == data[:place].count(b"\n") + 1
        assert refused.value.ask == sum(asks[:number]) + 1
        assert refused.value.session == session.after(number)


def test_changed_tags_are_refused_before_the_first_ask():
    data = record.text(some_session()).encode()
    for place in range(data.index(b"\n") + 1, data.index(b"\n\n") + 1):
        damaged = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        with pytest.raises(DamagedRecordError) as refused:
            record.read(damaged)
        assert (refused.value.ask, refused.value.session) == (1, None)


def test_a_lost_or_doubled_line_is_refused_where_it_was():
    session = some_session()
    lines = record.text(session).encode().splitlines(keepends=True)
    first = len(lines) - len(session.entries)
    for number in range(first, len(lines) - 1):
        for changed in (
            lines[:number] + lines[number + 1 :],
            [*lines[: number + 1], *lines[number:]],
        ):
            with pytest.raises(DamagedRecordError) as refused:
                record.read(b"".join(changed))
            assert refused.value.line in (number + 1, number + 2)


def checked(text):
    """The text of a record with the right check at the end of each line after the tags."""
    tags, _, moves = text.partition("\n\n")
    done = f"{tags}\n\n"
    for number, move in enumerate(moves.split(), 1):
        start = f"{number} {move} "
        done += f"{start}{crc32((done + start).encode()):08x}\n"
    return done.encode()


@pytest.mark.parametrize(
    ("moves", "ask", "sentence"),
    [
        ("A?B1c+ A?C1d+# A?C9a-", 3, "zit niet in dit spel"),
        ("A?B1c+ A?C1c-", 2, "zelf al"),
        ("A?B1c+ B?C1d+", 2, "past niet bij de kaarten"),
        ("A?B1c-", 1, "past niet bij de kaarten"),
        ("A?B1c+#", 1, "past niet bij de kaarten"),
        ("A?B1c+ =1", 2, "valt nu niets te bespreken"),
        ("A?B1c+ . A?C1d+#", 2, "afgelopen"),
        ("A?B1c+ hallo", 2, "geen zet"),
        ("A?B01c+", 1, "past niet bij de kaarten"),
        ("A>B", 1, "andere manier van spelen"),
        ("! A?B1c+", 1, "niets terug te draaien"),
    ],
)
def test_a_record_that_breaks_the_rules_is_refused_at_that_ask(moves, ask, sentence):
    session = begin(a_setup(Rules(3, 2)), dice=1, begun="", deal=Deal((0, 2, 3, 1, 5, 7, 4, 6)))
    told = record.replay(checked(record.text(session) + moves), "nl")
    assert told["ok"] is False
    assert told["ask"] == ask
    assert sentence in told["message"]


def test_a_replay_tells_how_the_game_went():
    session = begin(a_setup(Rules(3, 2)), dice=2, begun="2026-11-23 10:40")
    random = chance(9)
    while session.table.ending is None:
        session = session.play(random_ask(session.states[-1], random))
    session = session.play(Talk(session.table.waiting[0], held=True))
    told = record.replay(record.text(session).encode(), "en")
    laid = [len(team["quartets"]) for team in told["teams"]]
    assert told["ok"] is True
    assert (told["ending"], told["talks"], told["goal"]) == ("laid", 1, 3)
    assert tuple(laid) == session.outcome.scores
    assert told["asks"] == len(session.entries) - 1
    assert told["winners"] == [session.setup.seats[seat].name for seat in session.outcome.winners]


def test_a_record_of_the_first_version_still_reads():
    assert record.replay(FINISHED.encode(), "nl") == {
        "ok": True,
        "asks": 7,
        "ending": "laid",
        "begun": "2026-11-23 10:40",
        "title": "Hoofdzaken 3B",
        "way": "together",
        "teams": [
            {"name": "Team Vos", "quartets": ["ADHD"]},
            {"name": "Team Uil", "quartets": []},
            {"name": "Team Egel", "quartets": ["Angst"]},
        ],
        "winners": ["Team Vos", "Team Egel"],
        "talks": 1,
        "goal": 2,
    }
    assert record.text(record.read(FINISHED.encode())) == FINISHED


@pytest.mark.parametrize("data", [b"", b"hallo\n", b"\xff\xfe\x00", b"[Stigmakwartet x]\n\n"])
def test_what_is_no_record_is_refused(data):
    with pytest.raises(KwartetError) as refused:
        record.resume(data)
    assert "geen bewaard spel" in refused.value.message.nl


def test_a_record_of_a_newer_version_is_refused_kindly():
    with pytest.raises(KwartetError) as refused:
        record.read(b"[Stigmakwartet 2]\n\n")
    assert "nieuwere versie" in refused.value.message.nl


def test_a_record_survives_a_mail_programme_that_changes_line_ends():
    session = some_session()
    assert record.read(record.text(session).replace("\n", "\r\n").encode()) == session


def test_names_may_hold_anything():
    setup = a_setup(Rules(3, 2))
    name = 'Team "\n]\\ \u2028 😀 [Check'
    seats = (replace(setup.seats[0], name=name), *setup.seats[1:])
    session = begin(replace(setup, seats=seats), dice=3, begun="").play(Pass())
    assert record.read(record.text(session).encode()).setup.seats[0].name == name


@pytest.mark.parametrize("text", ["", "A?I1a-", "A?B1e-", "A?B1a", "=", "?", "A>>", "A?B1a+ ", "٣"])
def test_a_text_that_is_no_move_is_refused(text):
    with pytest.raises(ValueError, match=r".*"):
        read_move(text, board=False)


def test_notation_is_what_the_tables_of_chess_look_like():
    assert write_move(Report(1, 8, hit=True), 0, ()) == "A?B3a-"
    assert read_move("A?B3a+#", board=True) == Report(1, 8, hit=True, completes=True)
    assert read_move("A?B3a+#", board=False) == Ask(1, 8)
