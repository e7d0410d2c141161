"""No shared screen tells anything about a hidden hand: whole games, real widgets, other hands.

Two windows play the same game with other cards in the hidden hands. After each event, on each
screen that all may look at, everything that both show or tell is compared: texts, tooltips, names
for a screen reader and its whole tree, what has the focus, the clipboard, the title of the window,
and the picture.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QEnterEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip, QWidget

from kwartet.game.engine import legal_asks
from kwartet.game.moves import Ask
from kwartet.game.session import Session
from kwartet.game.setup import Seat
from kwartet.pdf import session_report
from kwartet.ui.helplines import HelpLinesSheet
from kwartet.ui.motion import Motion
from kwartet.ui.play import records
from kwartet.ui.play.controller import Phase, PlayController
from kwartet.ui.play.ending.replay import ReplaySheet
from kwartet.ui.play.frame.teacher import TeacherSheet
from kwartet.ui.play.papers import report_writer
from kwartet.ui.play.records import new_game_file
from kwartet.ui.play.screen import GameScreen
from kwartet.ui.play.setup.games_sheet import GamesSheet
from kwartet.ui.play.table.page import Stage, TablePage
from kwartet.ui.widgets import SheetDialog, Toast
from tests.ui.play.helpers import controller_of, shipped, small_setup
from tests.ui.play.players import settle
from tests.ui.play.table.window import seen, with_other_hands

ANIMALS = ("vos", "uil", "egel", "haas")
STEPS = 60
SIZE = (1060, 640)
PICTURE_EVERY = 9
QUIET_KEYS = (
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier),
    (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier),
)
"""Keys that change nothing at the table."""


@pytest.fixture(autouse=True)
def _nothing_fades(monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture is taken of what is there, not of what is on its way."""
    monkeypatch.setattr(Motion, "fade_ms", lambda _self, _ms: 0)


def seats(count: int) -> tuple[Seat, ...]:
    return tuple(Seat(f"Team {animal.title()}", animal) for animal in ANIMALS[:count])


class Twins:
    """Two tables that look the same to all, with different hidden hands."""

    def __init__(self, qtbot, card_set, setup, dice):
        still = replace(setup, lesson=replace(setup.lesson, turn_s=0))  # no clock that ticks
        self.controllers = [controller_of(card_set, still, dice) for _ in range(2)]
        for controller in self.controllers:
            for clock in (controller.talk_clock, controller.lesson_clock):
                clock.reset()
                clock._now = lambda: 0.0  # time stands still: it is not the same at both tables
        self.windows = [GameScreen(controller) for controller in self.controllers]
        self.random = Random(dice)
        for window in self.windows:
            window.resize(*SIZE)
            window.show()
            qtbot.addWidget(window)
            seen(window)  # text is drawn a hair differently the very first time
        self.compared = self.differing = self.pictures = 0

    @property
    def pages(self) -> list[TablePage]:
        return [window.page for window in self.windows]

    def compare(self, event: str) -> None:
        """Look at both; making pictures takes long, so not each time."""
        picture = self.compared % PICTURE_EVERY == 0
        if not event.startswith("hover"):
            for window in self.windows:
                leave_all(window)
        first, second = (seen(window, picture=picture) for window in self.windows)
        assert first.words == second.words, event
        assert first.accessible == second.accessible, event
        assert (first.focus, first.clipboard) == (second.focus, second.clipboard), event
        assert first.picture == second.picture, event
        self.compared += 1
        self.pictures += picture

    def both(self, event: str, act: Callable[[GameScreen], object]) -> None:
        """Do the same at both tables, and look."""
        first, second = [act(window) for window in self.windows]
        if isinstance(first, str):
            assert first == second, event
        self.compare(event)

    def deal_other_hands(self) -> Ask:
        """Other hidden hands at the second table, and an ask that ends the same way at both.

        Late in a game so much is known that there may be no other hands: then they are the same.
        """
        one, other = self.controllers
        for _try in range(12):
            other._session = with_other_hands(one.session, self.random)
            ask = self.common_ask()
            if ask is not None:
                self.differing += hands(other.session) != hands(one.session)
                return ask
        other._session = one.session
        return self.random.choice(asks(one.session))

    def common_ask(self) -> Ask | None:
        """An ask that both may make, and that all see end the same way."""
        one, other = (controller.session for controller in self.controllers)
        shared = [ask for ask in asks(one) if ask in asks(other)]
        self.random.shuffle(shared)
        for ask in shared:
            if one.play(ask).view(None) == other.play(ask).view(None):
                return ask
        return None

    def fidget(self) -> None:
        """What hands and keys may do on any screen: hover, walk along, copy."""
        place = QPoint(self.random.randrange(SIZE[0]), self.random.randrange(SIZE[1]))
        key, held = self.random.choice(QUIET_KEYS)
        self.both(f"hover {place}", lambda window: hover(window, place))
        self.both(f"key {key}", lambda window: type_key(window, key, held))

    def look_aside(self) -> None:
        """A sheet over the table, the pause, the help: one of them, and back."""
        sheet = self.random.choice([HelpLinesSheet, teacher_sheet, None])
        if sheet is None:
            self.both("pause", lambda window: window.controller.pause())
            self.fidget()
            self.both("play on", lambda window: window.controller.unpause())
        else:
            self.both("sheet", lambda window: sheet(window).open())
            self.both("sheet closed", close_sheets)


def hands(session: Session) -> tuple[int, ...]:
    return session.states[-1].hands


def asks(session: Session) -> list[Ask]:
    return legal_asks(session.view(session.table.turn))


def hover(window: QWidget, place: QPoint) -> str:
    """Rest the pointer on a place; what the tooltip says."""
    on_top = window.childAt(place) or window
    at, everywhere = on_top.mapFrom(window, place), window.mapToGlobal(place)
    QApplication.sendEvent(on_top, QEnterEvent(at, place, everywhere))
    QTest.mouseMove(on_top, at)
    QApplication.sendEvent(on_top, QHelpEvent(QEvent.Type.ToolTip, at, everywhere))
    tip = QToolTip.text()
    QToolTip.hideText()
    return tip


def leave_all(window: QWidget) -> None:
    for each in window.findChildren(QAbstractButton):
        QApplication.sendEvent(each, QEvent(QEvent.Type.Leave))


def type_key(window: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(window.focusWidget() or window, key, held)


def teacher_sheet(window: GameScreen) -> TeacherSheet:
    controller = window.controller
    count = len(controller.setup.themes)
    return TeacherSheet(window, [controller.quartet(number) for number in range(count)])


def close_sheets(window: QWidget) -> None:
    for sheet in window.findChildren(SheetDialog):
        sheet.reject()
    settle()


def choose(page: TablePage, ask: Ask) -> None:
    page.asking.choose_team(ask.target)
    page.asking.choose_quartet(ask.card // 4)
    page.asking.choose_card(ask.card)
    page.asking.send()


def look_at_the_hand(window: GameScreen) -> None:
    """The private screen, up to a large card."""
    page = window.page
    if page.stage is not Stage.ASKING:
        page.open_hand()
    page.asking.turn_over()
    page._enlarge(next(iter(page.asking.hand._cards)))
    assert page.enlarged.isVisible()


HIDING: dict[str, Callable[[GameScreen], object]] = {
    "by the team": lambda window: window.page.asking.hide_button.click(),
    "left": lambda window: QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate)),
    "idle": lambda window: window.page.guard.must_hide.emit(),
    "pause": lambda window: (window.controller.pause(), window.controller.unpause()),
    "help": lambda window: (HelpLinesSheet(window).open(), close_sheets(window)),
    "step back": lambda window: (window.page.asking.begin_again(), window.page.draw_curtain()),
}
"""Every way in which a hand goes away again."""


def turn(twins: Twins, step: int, ask: Ask) -> None:
    """One turn, with something else each time, and a look at both after each event."""
    twins.both("curtain", lambda window: window.page.draw_curtain())
    if step % 3 == 0:
        twins.fidget()
        twins.look_aside()
    twins.both("hand face down", lambda window: window.page.open_hand())
    name = list(HIDING)[step % len(HIDING)]
    for window in twins.windows:
        look_at_the_hand(window)
    twins.both(f"hidden: {name}", HIDING[name])
    for window in twins.windows:
        look_at_the_hand(window)
        choose(window.page, ask)
        assert window.page.stage is Stage.ASKED
    twins.compare("asked")
    if step % 3 == 1:
        twins.fidget()
        twins.both("undone", lambda window: window.page.asked.undone.emit())
        for window in twins.windows:
            window.page.asking.turn_over()
            choose(window.page, ask)
    twins.both("answer", lambda window: window.page.show_answer())
    if step % 3 == 2:
        twins.fidget()
    if step % 5 == 3:
        twins.both("taken back", lambda window: (window.controller.take_back(), settle()))
    else:
        twins.both("on", lambda window: window.page.go_on())


def talk(twins: Twins) -> bool:
    """Heavy notice and conversation; whether the game goes on."""
    one, _ = twins.controllers
    while one.phase in {Phase.HEAVY, Phase.TALK}:
        if one.phase is Phase.HEAVY:
            twins.both("heavy", lambda window: window.controller.accept_heavy())
        else:
            twins.both("talk", lambda window: window.page.ask_other())
            twins.both("parked", lambda window: window.page.park())
            for window in twins.windows:
                for toast in window.findChildren(Toast):
                    toast.deleteLater()  # it would go by itself, at the one table before the other
            settle()
            twins.both("large", lambda window: window.page.enlarge(window.page.cards[1].card))
            twins.both("small", lambda window: window.page.enlarged.put_away())
            twins.both("talked", lambda window: window.controller.end_talk(held=True))
    return one.phase is Phase.TABLE


@pytest.mark.parametrize(("count", "quartets", "dice"), [(3, 3, 3), (2, 3, 5)])
def test_no_shared_screen_differs_when_hidden_hands_do(
    qtbot, qapp, spoken, shipped_set, count, quartets, dice
):
    """Whole games; with two teams there is a pot too."""
    card_set = shipped(shipped_set)
    setup = small_setup(card_set, seats=seats(count), quartets=quartets)
    twins = Twins(qtbot, card_set, setup, dice)
    one, other = twins.controllers
    twins.deal_other_hands()
    twins.compare("agreements")
    twins.both("agreed", lambda window: window.controller.agree())
    for step in range(STEPS):
        other._session = one.session
        turn(twins, step, twins.deal_other_hands())
        if not talk(twins):
            break
    twins.both("light", lambda window: window.controller.set_light(not window.controller.light))
    assert one.table.left_to_lay == 0
    twins.compare("end")
    twins.both("closing", lambda window: window.page.close_button.click())
    twins.both("back", lambda window: window.page.closing.back_button.click())
    twins.both("step by step", lambda window: ReplaySheet(window, window.controller).open())
    for _ in range(4):
        twins.both("a step on", lambda window: window.findChild(ReplaySheet).on_button.click())
    assert twins.compared > 60
    assert twins.pictures > 10
    assert twins.differing > 4


def test_list_of_games_names_of_files_and_report_tell_no_hand(
    qtbot, qapp, spoken, shipped_set, tmp_path, monkeypatch
):
    card_set = shipped(shipped_set)
    one = controller_of(card_set, small_setup(card_set, seats=seats(4), quartets=5)).session
    other = with_other_hands(one, Random(2))
    cards = tuple(card for hand in hands(other) for card in range(20) if hand >> card & 1)
    assert hands(one) != hands(other)
    told = []
    monkeypatch.setattr(session_report, "write_session_report", lambda report, *_: report)
    for number, session in enumerate((one, replace(other, deal=replace(other.deal, cards=cards)))):
        folder = tmp_path / str(number)
        monkeypatch.setattr(records, "games_folder", lambda _id, folder=folder: folder)
        file = new_game_file(replace(session, entries=()))
        controller = PlayController(card_set, tmp_path, session, None)
        report = report_writer(controller)(tmp_path / "x.pdf")(lambda _share: None)
        window = QWidget()
        window.resize(1366, 768)
        qtbot.addWidget(window)
        window.show()
        GamesSheet(window, card_set.id).open()
        shown = seen(window)
        told.append((file.path.name, report, shown.words, shown.accessible))
    assert told[0] == told[1]


def test_during_a_game_there_is_no_way_to_look_back_step_by_step(qtbot, spoken, shipped_set):
    card_set = shipped(shipped_set)
    twins = Twins(qtbot, card_set, small_setup(card_set, seats=seats(4), quartets=5), 3)
    window = twins.windows[0]
    window.controller.agree()
    window.controller.pause()
    names = {type(each).__name__ for each in window.findChildren(QWidget)}
    assert not names & {"ReplaySheet", "EndPage"}


def test_two_hands_do_look_different_on_the_page_of_the_team_itself(
    qtbot, qapp, spoken, shipped_set
):
    """Else nothing above would mean anything."""
    card_set = shipped(shipped_set)
    twins = Twins(qtbot, card_set, small_setup(card_set, seats=seats(4), quartets=5), 3)
    one, other = twins.controllers
    for controller in twins.controllers:
        controller.agree()
    turn_now = one.table.turn
    while other.view(turn_now).hand == one.view(turn_now).hand:
        other._session = with_other_hands(one.session, twins.random)
    for page in twins.pages:
        page.open_hand()
        page.asking.turn_over()
    first, second = (seen(window) for window in twins.windows)
    assert first.words != second.words
    assert first.accessible != second.accessible
    assert first.picture != second.picture
