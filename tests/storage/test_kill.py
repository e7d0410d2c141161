"""kill -9 at any moment of a save: the set opens, as it was before that save or after it."""

from __future__ import annotations

import random
import subprocess
import sys
import time

from kwartet.atomic import is_temporary
from kwartet.resources import shipped_sets
from kwartet.storage.folder import create_set, open_set
from tests.storage.saver import version

ROUNDS = 30


def test_a_killed_save_leaves_one_of_the_saved_sets(folder, small_set, tmp_path):
    dice = random.Random(7)
    create_set(small_set, tmp_path / "bron")
    number = caught_half_way = 0
    for _ in range(ROUNDS):
        number = save_until_killed(tmp_path / "bron", folder, number + 1, dice)
        caught_half_way += (folder / ".kwartet" / "pending.json").exists()
        opened = open_set(folder)
        assert opened.problems == ()
        assert not opened.read_only
        if opened.card_set != version(small_set, number):
            number += 1  # the save that was being made when it was killed
            assert opened.card_set == version(small_set, number)
        assert not [path for path in folder.rglob("*") if is_temporary(path)]
        opened.close()
    assert caught_half_way, "no kill fell within a save"


def save_until_killed(source, folder, number, dice):
    """The number of the last version that a process told to be safe before it was killed."""
    command = [sys.executable, "-m", "tests.storage.saver", source, folder, str(number)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=shipped_sets().parent
    ) as child:
        told = [child.stdout.readline() for _ in range(dice.randint(1, 3))]
        until = time.perf_counter() + dice.uniform(0, 0.02)
        while time.perf_counter() < until:
            pass
        child.kill()
        told += child.stdout.read().splitlines(keepends=True)
    return int([line for line in told if line.endswith("\n")][-1])
