"""``kwartet simulate`` and ``kwartet replay``: how long a game takes, and how one went."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from kwartet.cli.arguments import (
    FILE,
    Command,
    Parser,
    answers_in_json,
    takes_a_set,
    whole_number,
)
from kwartet.cli.files import read_bytes
from kwartet.cli.sets import opened_set, tell_damage
from kwartet.cli.terminal import counted, print_json, say, words
from kwartet.errors import KwartetError, Message, user_language
from kwartet.game.bits import MOST_QUARTETS
from kwartet.game.moves import Ending
from kwartet.game.rules import FEWEST_PLAYERS, MOST_PLAYERS, Way

_GAMES = 1000
_MOST_GAMES = 10_000
_LARGEST_SEED = 10**9 - 1
_NUMBER = Message("AANTAL", "NUMBER")
_ASK = Message("vraag", "ask"), Message("vragen", "asks")
_QUARTET = Message("kwartet", "quartet"), Message("kwartetten", "quartets")
_TALK = Message("gesprek", "conversation"), Message("gesprekken", "conversations")


def _configure_simulate(parser: Parser) -> None:
    takes_a_set(parser, nargs="?")
    parser.needs(
        "--quartets",
        metavar=_NUMBER,
        type=whole_number("--quartets", 1, MOST_QUARTETS),
        about=Message(
            "hoeveel kwartetten meedoen; bij een SET alle, als je niets zegt",
            "how many quartets are in play; of a SET all of them by default",
        ),
    )
    parser.needs(
        "--players",
        required=True,
        metavar=_NUMBER,
        type=whole_number("--players", FEWEST_PLAYERS, MOST_PLAYERS),
        about=Message(
            f"hoeveel teams, {FEWEST_PLAYERS} tot {MOST_PLAYERS}",
            f"how many teams, {FEWEST_PLAYERS} to {MOST_PLAYERS}",
        ),
    )
    parser.option(
        "--games",
        metavar=_NUMBER,
        type=whole_number("--games", 1, _MOST_GAMES),
        default=_GAMES,
        about=Message(f"hoe vaak gespeeld, anders {_GAMES}", f"how often played, default {_GAMES}"),
    )
    parser.option(
        "--seed",
        metavar=Message("GETAL", "NUMBER"),
        type=whole_number("--seed", 0, _LARGEST_SEED),
        default=0,
        about=Message("hetzelfde getal geeft dezelfde spellen", "one number gives the same games"),
    )
    answers_in_json(parser)


def _run_simulate(arguments: Namespace) -> int:
    from kwartet.game.duration import simulate

    quartets = _quartets(arguments.set, arguments.quartets)
    answer: dict[str, Any] = simulate(quartets, arguments.players, arguments.games, arguments.seed)
    if arguments.json:
        print_json(answer)
        return 0
    size = counted(quartets, *_QUARTET)
    say(
        f"{size.nl} met {arguments.players} teams, {arguments.games} keer gespeeld:",
        f"{size.en} with {arguments.players} teams, played {arguments.games} times:",
    )
    for key, nl, en in (
        ("asks", "vragen", "asks"),
        ("minutes", "minuten, met de gesprekken erbij", "minutes, conversations included"),
    ):
        mean, low, high = (f"{answer[key][name]:.0f}" for name in ("mean", "p10", "p90"))
        say(
            f"{mean:>5} {nl}; 8 van de 10 keer {low} tot {high}",
            f"{mean:>5} {en}; 8 out of 10 times {low} to {high}",
        )
    return 0


def _quartets(path: Path | None, wanted: int | None) -> int:
    """How many quartets to play; ``KwartetError`` when a set has not so many, or none is named."""
    if path is None:
        if wanted is None:
            raise KwartetError(
                nl="Noem een SET of --quartets. Uitleg: kwartet simulate --help",
                en="Name a SET or --quartets. Help: kwartet simulate --help",
            )
        return wanted
    with opened_set(path) as opened:
        there = len(opened.card_set.quartets)
        if wanted is not None and wanted > there:
            has = counted(there, *_QUARTET)
            raise KwartetError(
                nl=f"{path} heeft {has.nl}, geen {wanted}. Kies er minder met --quartets.",
                en=f"{path} has {has.en}, not {wanted}. Choose fewer with --quartets.",
            )
        tell_damage(opened)
    return there if wanted is None else wanted


def _configure_replay(parser: Parser) -> None:
    parser.needs(
        "record",
        metavar=FILE,
        type=Path,
        about=Message("een bewaard spel", "the record of a game"),
    )
    answers_in_json(parser)


def _run_replay(arguments: Namespace) -> int:
    from kwartet.game.record import replay

    answer: dict[str, Any] = replay(read_bytes(arguments.record), user_language())
    if arguments.json:
        print_json(answer)
    elif answer["ok"]:
        _tell_game(answer)
    else:
        print(answer["message"])
    return 0 if answer["ok"] else 1


def _tell_game(game: dict[str, Any]) -> None:
    """Who has which quartets; who won, unless the class played for one goal."""
    asks = counted(game["asks"], *_ASK)
    how = {
        None: Message("nog niet af", "not over yet"),
        Ending.LAID: Message("helemaal gespeeld", "played to the end"),
        Ending.STOPPED: Message("eerder gestopt", "stopped early"),
    }[game["ending"]]
    say(
        f"{game['title']}, {game['begun']}: alles klopt. {asks.nl}, {how.nl}.",
        f"{game['title']}, {game['begun']}: all is well. {asks.en}, {how.en}.",
    )
    width = max(len(team["name"]) for team in game["teams"])
    for team in game["teams"]:
        quartets = ", ".join(team["quartets"]) or words("geen kwartet", "no quartet")
        print(f"  {team['name']:{width}}  {quartets}")
    talks = counted(game["talks"], *_TALK)
    if game["way"] == Way.TOGETHER:
        say(
            f"Samen {talks.nl}, het doel was {game['goal']}.",
            f"{talks.en} together, the goal was {game['goal']}.",
        )
    elif game["ending"] and game["winners"]:
        who = words(" en ", " and ").join(game["winners"])
        say(f"De meeste kwartetten: {who}. {talks.nl}.", f"Most quartets: {who}. {talks.en}.")


SIMULATE = Command(
    "simulate",
    Message(
        "schat hoe lang een spel duurt, in vragen en minuten",
        "estimates how long a game takes, in asks and minutes",
    ),
    "kwartet simulate --quartets 6 --players 5",
    _configure_simulate,
    _run_simulate,
)

REPLAY = Command(
    "replay",
    Message(
        "speelt een bewaard spel na en zegt of alles klopt",
        "plays a saved game again and says whether all of it is right",
    ),
    "kwartet replay hoofdzaken.spel --json",
    _configure_replay,
    _run_replay,
)
