"""A game that is played until somebody kills it: ``python -m tests.ui.play.killed HOW FOLDER``.

What is on the screen is written to the standard output, a line each time something was done:
``moves N`` after as many moves, ``notes JSON`` for the notes.

``rounds`` plays without a window, again and again in a process of its own that is killed at a
moment by chance, mostly in the middle of something, and looks at what is left each time. ``window``
opens the studio on the set and plays with the keyboard, until it is killed from outside.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from random import Random
from time import perf_counter

import msgspec

from kwartet.game.bots import Level, choose
from kwartet.game.notes import GameNotes, Sticker
from kwartet.game.session import begin
from kwartet.resources import shipped_sets
from kwartet.ui.play import records
from kwartet.ui.play.controller import Phase, PlayController, continue_game
from kwartet.ui.play.records import new_game_file, open_game_file
from tests.ui.play.helpers import shipped, small_setup

ROUNDS = 50
SEED = 20261128
LONGEST_SPIN_S = 0.004


def tell(words: str) -> None:
    """What is on the screen now."""
    os.write(1, f"{words}\n".encode())


def play_on(controller: PlayController, random: Random) -> None:
    """Play until the end, telling all that is done after it is done."""
    controller.notes_changed.connect(lambda: tell_notes(controller))
    controller.agree()
    controller.keep_parked(True)
    while controller.phase is not Phase.END:
        if controller.phase is Phase.HEAVY:
            controller.accept_heavy()
        elif controller.phase is Phase.TALK:
            controller.park(f"vraag {len(controller.notes.parked)}")
            controller.end_talk(held=True)
        elif random.random() < 0.1 and controller.session.entries:
            controller.take_back()
        else:
            view = controller.view(controller.table.turn)
            controller.play(choose(view, Level.MEMORY, random.random))
            controller.go_on()
            card = controller.quartet(0).cards[random.randrange(4)].id
            controller.give_sticker(card, Sticker.CLEAR, random.randrange(9))
        tell(f"moves {len(controller.session.entries)}")


def tell_notes(controller: PlayController) -> None:
    """The notes that must be on the disk by now."""
    tell(f"notes {msgspec.json.encode(controller.notes.for_disk()).decode()}")


def follows(kept: GameNotes, told: GameNotes) -> bool:
    """Whether notes on the disk are those that were told last, or one step further."""
    given = {(card, kind) for card, kinds in kept.stickers.items() for kind in kinds}
    were = {(card, kind) for card, kinds in told.stickers.items() for kind in kinds}
    changed = [each for each in were if kept.count(*each) != told.count(*each)]
    return (
        kept.agreed >= told.agreed
        and kept.keep_parked >= told.keep_parked
        and kept.announced[: len(told.announced)] == told.announced
        and kept.parked[: len(told.parked)] == told.parked
        and given >= were
        and len(changed) <= 1
    )


class Rounds:
    """The same game, killed and resumed, and a new one whenever it came to its end."""

    def __init__(self, folder: Path) -> None:
        records.games_folder = lambda set_id: folder / set_id
        self.folder = folder
        self.card_set = shipped(shipped_sets() / "stigmakwartet")
        self.random = Random(SEED)
        self.path = self.deal(0)

    def deal(self, number: int) -> Path:
        """A new game beside the others; its file."""
        session = begin(small_setup(self.card_set, quartets=6), number, "2026-11-23 10:40")
        return new_game_file(session).path

    def run(self) -> None:
        """All rounds; what does not hold raises."""
        lost = finished = in_between = 0
        for number in range(ROUNDS):
            told = self.killed_run(number)
            moves = [int(line[6:]) for line in told if line.startswith("moves ")]
            notes = [line[6:] for line in told if line.startswith("notes ")]
            file, session = open_game_file(self.path)
            shown = max(moves, default=0)
            lost += len(session.entries) < shown
            in_between += len(session.entries) > shown > 0
            if notes:
                told_last = msgspec.json.decode(notes[-1], type=GameNotes)
                lost += not follows(file.read_notes(), told_last)
            assert session.after(len(session.entries)) == session
            if session.table.ending is not None and not session.table.waiting:
                finished += 1
                self.path = self.deal(number + 1)
        tell(f"rounds {ROUNDS} lost {lost} finished {finished} between {in_between}")
        tell(f"files {len(list(self.folder.rglob('*.spel')))}")

    def killed_run(self, number: int) -> list[str]:
        """Play on in a process of its own, kill it by chance; what it had told by then."""
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.dup2(writing, 1)
            self.play(number)
            os._exit(0)
        os.close(writing)
        wanted = self.random.randrange(1, 40)
        with os.fdopen(reading) as lines:
            told = [line.strip() for _, line in zip(range(wanted), lines, strict=False)]
            spin_s = self.random.uniform(0, LONGEST_SPIN_S)
            begun = perf_counter()
            while perf_counter() - begun < spin_s:
                pass
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            told += [line.strip() for line in lines]
        return told

    def play(self, number: int) -> None:
        """What the child does."""
        from PySide6.QtCore import QCoreApplication

        app = QCoreApplication([])
        controller = continue_game(self.card_set, self.folder, self.path)
        play_on(controller, Random(number))
        del app


def window(folder: Path) -> None:
    """The studio, with the game played by keys."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from kwartet.ui.app import make_application
    from kwartet.ui.motion import motion
    from kwartet.ui.studio import Studio
    from tests.ui.play.players import settle
    from tests.ui.play.test_room import play_by_keyboard

    records.games_folder = lambda set_id: folder / "games" / set_id
    app = make_application([])
    motion.set_reduced(reduced=True)
    studio = Studio(app)
    studio.resize(1366, 768)
    studio.show()
    studio.open_path(folder / "set")
    studio.open_room("play")
    settle()
    room = studio.page
    banner = room.setup_page.welcome.on_button
    QTest.keyClick(banner if banner.isVisible() else room.setup_page.foot.begin_button, " ")
    screen = room.screen_of_game
    controller = screen.controller
    controller.changed.connect(lambda *_: tell(f"moves {len(controller.session.entries)}"))
    if controller.phase is Phase.AGREEMENTS:
        QTest.keyClick(QApplication.focusWidget() or studio, " ")
    play_by_keyboard(screen)


if __name__ == "__main__":
    how, where = sys.argv[1], Path(sys.argv[2])
    if how == "rounds":
        Rounds(where).run()
    else:
        window(where)
