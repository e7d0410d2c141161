"""A class game of five teams and six quartets, from the set-up to the closing slide, in the window.

By mouse, by touch and by keyboard alone, with all that a lesson meets on the way.
"""

from __future__ import annotations

import shutil
from random import Random

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

from kwartet.game.bits import index_of, quartet_of
from kwartet.game.engine import legal_asks
from kwartet.game.moves import Ending, Pass, TakeBack
from kwartet.storage.notes import sent_stickers
from kwartet.ui import places
from kwartet.ui.helplines import HelpLinesSheet
from kwartet.ui.play import controller as controller_module
from kwartet.ui.play import records
from kwartet.ui.play.controller import Phase
from kwartet.ui.play.records import kept_games
from kwartet.ui.play.table.page import Stage
from tests.ui.play.players import Finger, Keys, Mouse, settle

SIZE = {"mouse": (1440, 900), "touch": (1920, 1080), "keys": (1366, 768)}
MOST_TURNS = 300
KEY = Qt.Key


@pytest.fixture
def room(qtbot, studio, home, shipped_set, monkeypatch):
    """The play room of the studio, in a window that is active, on a set of one's own."""
    monkeypatch.setattr(controller_module.secrets, "randbelow", lambda _most: 11)
    monkeypatch.setattr(records, "games_folder", lambda set_id: home / "games" / set_id)
    folder = places.sets_folder() / "Hoofdzaken"
    shutil.copytree(shipped_set, folder, ignore=shutil.ignore_patterns(".kwartet"))
    studio.open_path(folder)
    studio.open_room("play")
    studio.activateWindow()
    qtbot.waitUntil(studio.isActiveWindow)
    return studio.page


class OtherWindows(QObject):
    """Notes every window that is shown, be it for a moment: the lesson has one window."""

    def __init__(self, app, own):
        super().__init__(app)
        self.shown = []
        self._own = own
        app.installEventFilter(self)

    def eventFilter(self, watched, event):
        is_window = isinstance(watched, QWidget) and watched.isWindow()
        if is_window and event.type() == QEvent.Type.Show and watched is not self._own:
            self.shown.append(type(watched).__name__)
        return False


class Lesson:
    """One lesson, played by one kind of player; it looks at the screen as they do."""

    def __init__(self, studio, room, player):
        self.studio, self.room, self.player = studio, room, player
        self.random = Random(3)
        self.seen = set()

    @property
    def screen(self):
        return self.room.screen_of_game

    @property
    def controller(self):
        return self.screen.controller

    @property
    def page(self):
        return self.screen.page

    def once(self, what):
        """Whether this is the first time."""
        new = what not in self.seen
        self.seen.add(what)
        return new

    def play(self):
        self.player.press(self.room.setup_page.foot.begin_button)
        assert self.controller.phase is Phase.AGREEMENTS
        self.look_for_help()
        self.player.press(self.page.agree_button)
        for _ in range(MOST_TURNS):
            phase = self.controller.phase
            if phase is Phase.END:
                return
            {Phase.TABLE: self.turn, Phase.HEAVY: self.announce, Phase.TALK: self.talk}[phase]()
        pytest.fail("the game did not end")

    def look_for_help(self):
        """The help lines, over whatever is on the screen."""
        self.player.press(self.at_hand("help_button"))
        self.close_help()

    def at_hand(self, name):
        """A button of the bar, or of the curtain that hangs before the bar."""
        bar = self.screen.bar
        return getattr(bar if bar.isVisible() else self.page.curtain, name)

    def close_help(self):
        sheet = self.studio.findChild(HelpLinesSheet)
        self.player.press(sheet.close_button)
        settle()

    def pause(self, *buttons):
        """Pause, press these on the page of the pause, and play on."""
        self.player.press(self.at_hand("pause_button"))
        assert self.controller.paused
        for name in buttons:
            self.player.press(getattr(self.screen.pause_page, name))
        self.player.press(self.screen.pause_page.on_button)
        assert not self.controller.paused
        settle()

    # The table

    def turn(self):
        page, player = self.page, self.player
        if page.stage is Stage.CURTAIN:
            if self.once("help behind the curtain"):
                self.look_for_help()
                assert page.stage is Stage.CURTAIN
            player.press(page.curtain.button)
        assert page.stage is Stage.ASKING
        assert not page.asking.is_open
        if self.once("pass"):
            turn = self.controller.table.turn
            player.press(page.asking.pass_button)
            assert self.controller.story()[-1].move == Pass()
            assert self.controller.table.turn != turn
            return
        player.press(page.asking.hand)
        assert page.asking.is_open
        if self.once("hide the hand"):
            player.press(page.asking.hide_button)
            assert not page.asking.is_open
            player.press(page.asking.hand)
        if self.once("a large card"):
            self.enlarge()
        self.ask()

    def enlarge(self):
        """A card of the hand, large."""
        hand, enlarged = self.page.asking.hand, self.page.enlarged
        place = hand.places()[-1]
        self.player.press(hand, QPoint(round(place.x), round(place.y) + 60))
        assert enlarged.card == place.card
        self.player.close_large_card(enlarged)
        assert not enlarged.isVisible()
        assert self.page.asking.is_open

    def choose(self, ask):
        asking, player = self.page.asking, self.player
        player.press(asking.teams[ask.target])
        held = asking._held()
        player.press(asking.builder.choices[held.index(quartet_of(ask.card))])
        player.press(asking.builder.choices[index_of(ask.card)])
        player.press(asking.confirm)

    def wanted(self):
        """What to ask: mostly what hits, so that the lesson ends in time."""
        state = self.controller.session.states[-1]
        legal = legal_asks(self.controller.view(state.turn))
        hits = [ask for ask in legal if state.hands[ask.target] >> ask.card & 1]
        return self.random.choice(hits if hits and self.random.random() < 0.85 else legal)

    def ask(self):
        page, player = self.page, self.player
        ask = self.wanted()
        self.choose(ask)
        assert page.stage is Stage.ASKED
        if self.once("undo before the answer"):
            player.press(page.asked.back)
            assert self.page.stage is Stage.ASKING
            player.press(page.asking.hand)
            self.choose(ask)
        player.press(page.asked.button)
        assert page.stage is Stage.ANSWER
        player_sees = page.reveal.answer
        assert player_sees.card == ask.card
        if self.once("the teacher corrects"):
            self.pause("back_button")
            assert isinstance(self.controller.story()[-1].move, TakeBack)
            assert page.stage is Stage.CURTAIN
            return
        player.press(page.reveal.button)

    # The lesson round it

    def announce(self):
        heavy = self.page
        self.player.press(heavy.skip_button if self.once("skip") else heavy.on_button)

    def talk(self):
        page, player = self.page, self.player
        if self.once("talk"):
            first = page.question
            player.press(page.cards[2])
            assert page.enlarged.card == page.cards[2].card
            player.close_large_card(page.enlarged)
            player.press(page.other_button)
            assert page.question != first
            player.press(page.park_button)
            assert self.controller.notes.parked == (page.question,)
            player.press(page.time_button)
            player.press(page.more_button)
            player.press(page.skip_button)
        else:
            player.press(page.go_button)

    def close(self):
        """Stickers, looking back step by step, the makers, the closing slide."""
        page, player = self.page, self.player
        self.give_stickers(page)
        player.press(page.feedback.forward)
        player.press(page.send_button)
        player.press(page.keep)
        player.press(page.replay_button)
        sheet = self.studio.findChild(type(self).replay_sheet())
        player.press(sheet.on_button)
        player.press(sheet._cross)
        settle()
        player.press(page.close_button)
        assert page.currentWidget() is page.closing
        player.press(page.closing.done_button)

    @staticmethod
    def replay_sheet():
        from kwartet.ui.play.ending.replay import ReplaySheet

        return ReplaySheet

    def give_stickers(self, page):
        for row in page.feedback.rows[:2]:
            self.player.press(row)


class KeyLesson(Lesson):
    """The keys of the table, as the design system has them, beside Tab and Space."""

    def look_for_help(self):
        self.player.type(KEY.Key_F1)
        self.close_help()

    def enlarge(self):
        self.player.type(KEY.Key_Left)
        self.player.type(KEY.Key_Return)
        assert self.page.enlarged.isVisible()
        self.player.close_large_card(self.page.enlarged)
        assert self.page.asking.is_open

    def choose(self, ask):
        asking = self.page.asking
        if self.once("choose by tab"):
            super().choose(ask)
            return
        self.player.type(KEY(KEY.Key_1 + asking._others().index(ask.target)))
        self.player.type(KEY(KEY.Key_A + asking._held().index(quartet_of(ask.card))))
        self.player.type(KEY(KEY.Key_1 + index_of(ask.card)), KEY.Key_Return)

    def pause(self, *buttons):
        self.player.type(KEY.Key_Escape)
        assert self.controller.paused
        for name in buttons:
            self.player.press(getattr(self.screen.pause_page, name))
        self.player.type(KEY.Key_Escape)
        assert not self.controller.paused
        settle()


def check_the_lesson(lesson, room):
    set_id = room._document.card_set.id
    controller = lesson.controller
    assert controller.table.ending is Ending.LAID
    assert sum(controller.outcome.scores) == 6
    assert len(controller.setup.seats) == 5
    kept = kept_games(set_id)[0]
    assert kept.session == controller.session
    lesson.close()
    assert room.screen_of_game is None
    assert room.setup_page.isVisible()
    assert sent_stickers(records.games_folder(set_id))
    notes = records.open_game_file(kept.path)[0].read_notes()
    assert notes.sent
    assert notes.parked
    assert lesson.seen >= {"pass", "hide the hand", "a large card", "talk", "the teacher corrects"}


@pytest.mark.parametrize("way", ["mouse", "touch", "keys"])
def test_a_class_plays_a_whole_game(qapp, studio, room, way):
    studio.resize(*SIZE[way])
    others = OtherWindows(qapp, studio)
    kinds = {
        "mouse": lambda: Lesson(studio, room, Mouse()),
        "touch": lambda: Lesson(studio, room, Finger()),
        "keys": lambda: KeyLesson(studio, room, Keys()),
    }
    lesson = kinds[way]()
    lesson.play()
    check_the_lesson(lesson, room)
    assert others.shown == []
    qapp.removeEventFilter(others)
