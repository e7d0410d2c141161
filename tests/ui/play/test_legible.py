"""What a class can read from the back of the room, and whether it stands out.

The measure is the angle under which a capital is seen. A board of 75 inches is 1660 mm wide; with
1920 pixels across, a pixel is 0.86 mm. From 8 m, 10 minutes of arc are 8000 mm * tan(10/60 deg),
which is 23.3 mm.

Normal sight (1.0) just makes out letters of 5 minutes of arc, the sight that a driver must have
(0.5) of 10. What one must *read* wants that; what helps one to *follow*, while it is spoken aloud
or shown as an animal, a shape and a colour as well, wants less. Hence, at 1920 by 1080:

==========  ==================  =====================================  =======  =================
what        from 8 m            who                                    capital  letters
==========  ==================  =====================================  =======  =================
*read*      10 minutes of arc   sight 0.5; twice what 1.0 needs        27 px    40 px (34 drawn)
*follow*    6 minutes of arc    sight 0.85; from 5 m it is 9.6         16.2 px  25 px (21 drawn)
*operate*   at arm's length     who stands at the board                --       16 px
==========  ==================  =====================================  =======  =================

*Read* is who is asked for what, whether it hit, whose turn it is and the question of a
conversation; where there is room they have the 54 px of the design (14 minutes of arc). *Operate*
are buttons, keys, and the pages of one team or one teacher: its hand, the pause, the stickers. The
help lines below a conversation are as large as one row lets them; F1 and the closing slide show
them large.
On a smaller screen letters are drawn as large for its height, so on the same board they are not
smaller.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication

from kwartet.game.engine import legal_asks
from kwartet.game.moves import Lay, Report
from kwartet.game.rules import Way
from kwartet.game.setup import Seat
from kwartet.ui.play.controller import Phase
from kwartet.ui.play.screen import GameScreen
from kwartet.ui.play.table.type import FOLLOW, READ
from kwartet.ui.theme import scale_for, theme
from tests.ui.play.drawn import Drawn, texts_of
from tests.ui.play.helpers import controller_of, shipped, small_setup

ANIMALS = ("vos", "uil", "egel", "haas", "walvis", "kikker", "beer", "das")
BOARD = QSize(1920, 1080)
MM_PER_PX = 75 * 25.4 * 16 / math.hypot(16, 9) / 1920
AWAY_MM = 8000
READ_ARCMIN, FOLLOW_ARCMIN = 10, 6
CHROME_PX = 16
TEXT, LARGE = 4.5, 3.0
"""The least contrast of text, and of text from 24 px on: WCAG 2.2, level AA."""

OPERATED = {
    *("Button", "IconButton", "ReadButton", "BigButton", "QuartetTile", "StickerRow", "HelpRow"),
    *("Toast",),
}
"""What is read by who presses it. A quartet's tile is for it in the corner that tells its key."""


def least_px(arcmin: float) -> float:
    """How high a capital is that is seen under this angle from the back row."""
    return AWAY_MM * math.tan(math.radians(arcmin / 60)) / MM_PER_PX


def test_the_sizes_follow_from_the_angle():
    assert least_px(READ_ARCMIN) == pytest.approx(26.9, abs=0.1)
    assert least_px(FOLLOW_ARCMIN) == pytest.approx(16.2, abs=0.1)


def seats(count: int) -> tuple[Seat, ...]:
    return tuple(Seat(f"Team {animal.title()}", animal, 4) for animal in ANIMALS[:count])


class Show:
    """A game of which every screen can be shown."""

    def __init__(self, card_set, size, *, way=Way.CLASSIC, teams=5, quartets=6, light=False):
        theme.set(scale=scale_for(size))
        setup = small_setup(card_set, seats=seats(teams), quartets=quartets, way=way)
        self.controller = controller_of(card_set, setup)
        self.controller.set_light(light)
        self.screen = GameScreen(self.controller)
        self.screen.resize(size)
        self.screen.show()
        self.screen.move(0, 0)

    def table(self) -> Iterator[str]:
        """The screens of a game with hands, one after the other; those of one team begin with *."""
        controller, page = self.controller, self.screen.page
        yield "curtain"
        seen = set()
        for number in range(40):
            page.open_hand()
            page.asking.turn_over()
            state = controller.session.states[-1]
            legal = legal_asks(controller.view(state.turn))
            hits = [ask for ask in legal if state.hands[ask.target] >> ask.card & 1]
            ask = (hits or legal)[0] if number % 3 else next(a for a in legal if a not in hits)
            if number == 2:
                yield "*hand"
                page.asking.choose_team(ask.target)
                yield "*quartet"
                page.asking.choose_quartet(ask.card // 4)
                page.asking.choose_card(ask.card)
                yield "*card"
            page._speak(ask)
            if number == 0:
                yield "asked"
            page.show_answer()
            page.reveal._turn.jump(1)
            hit = page.reveal.answer.hit
            if hit not in seen:
                yield "hit" if hit else "miss"
            seen.add(hit)
            page.go_on()
            if controller.phase is not Phase.TABLE:
                return
            if number == 1:
                page.draw_curtain()
                yield "curtain with a line"

    def board(self) -> Iterator[str]:
        """The screens of a game with cards on paper."""
        controller, page = self.controller, self.screen.page
        yield "board"
        for _ in range(2):
            controller.play(Report(page.chooser.others()[0], 3, hit=False))
        controller.play(Lay(1, 0))
        controller.play(Lay(2, 2))
        page.chooser.choose_team(page.chooser.others()[1])
        page.chooser.choose_quartet(4)
        page.chooser.choose_card(17)
        yield "board with an ask"
        controller.go_on()

    def rest(self) -> Iterator[str]:
        """Conversation, heavy notice, end and closing slide."""
        controller = self.controller
        names = {Phase.HEAVY: "heavy", Phase.TALK: "talk"}
        while controller.phase in names:
            yield names[controller.phase]
            if controller.phase is Phase.HEAVY:
                controller.accept_heavy()
                yield "heavy talk"
            controller.end_talk(held=True)
        if self.controller.is_board_only:
            controller.play(Lay(0, 1))
            controller.go_on()
            yield "heavy"
            controller.accept_heavy()
            yield "heavy talk"
        controller.pause()
        yield "*pause"
        controller.unpause()
        controller.stop()
        yield "end"
        self.screen.page.close_button.click()
        yield "closing"

    def screens(self) -> Iterator[str]:
        yield "agreements"
        self.controller.agree()
        yield from self.board() if self.controller.is_board_only else self.table()
        yield from self.rest()


@pytest.fixture
def show(qtbot, qapp, spoken, shipped_set):
    card_set = shipped(shipped_set)
    made = []

    def make(size=BOARD, **choices):
        made.append(Show(card_set, size, **choices))
        qtbot.addWidget(made[-1].screen)
        return made[-1]

    return make


MUST_READ: dict[str, Callable[[Show], list[str]]] = {
    "curtain": lambda show: ["Geef het scherm aan", show.controller.at_turn.name],
    "asked": lambda show: ["Mag", show.screen.page.asked.sentence._ask.card],
    "hit": lambda show: ["Raak!", show.screen.page.reveal.answer.follows.heading],
    "miss": lambda show: ["Mis", show.screen.page.reveal.answer.follows.heading],
    "board": lambda show: [show.controller.at_turn.name],
    "board with an ask": lambda show: [show.controller.at_turn.name],
    "talk": lambda show: [show.controller.quartet(show.controller.topic).name],
    "heavy": lambda show: [f"Nu komt {show.controller.quartet(show.controller.topic).name}"],
}
"""Per screen some of the words that all must read."""


def is_operated(screen: GameScreen, text: Drawn) -> bool:
    """Whether it is for who stands at the board: a button, a key, the panel with stickers."""
    if text.owner == "QuartetTile":
        return len(text.words) == 1
    if text.owner in OPERATED or text.words in {"1", "2", "3", "4", "5"}:
        return True
    widget = screen.childAt(text.box.center().toPoint())
    while widget is not None and widget is not screen:
        if type(widget).__name__ == "FeedbackPanel" or isinstance(widget, QAbstractButton):
            return type(widget).__name__ not in {"TeamChoice", "CardRow", "QuartetTile"}
        widget = widget.parentWidget()
    return False


@pytest.mark.parametrize("way", [Way.CLASSIC, Way.BOARD])
def test_the_back_row_reads_and_follows_every_shared_screen(show, way):
    lesson = show(way=way)
    small, unread = [], []
    for name in lesson.screens():
        texts = texts_of(lesson.screen)
        assert all(text.font_px >= CHROME_PX for text in texts), name
        if name.startswith("*"):
            continue
        followed = [text for text in texts if not is_operated(lesson.screen, text)]
        least = least_px(FOLLOW_ARCMIN)
        small += [(name, each.words, each.font_px) for each in followed if each.cap_px < least]
        for words in MUST_READ.get(name, lambda _show: [])(lesson):
            capitals = [text.cap_px for text in texts if text.words == words]
            if max(capitals, default=0) < least_px(READ_ARCMIN):
                unread.append((name, words, capitals))
    assert small == []
    assert unread == []


def test_questions_are_read(show):
    lesson = show(way=Way.BOARD)
    lesson.controller.agree()
    for number in range(3):
        lesson.controller.play(Lay(0, number))
        lesson.controller.go_on()
        if lesson.controller.phase is Phase.HEAVY:
            lesson.controller.accept_heavy()
        page = lesson.screen.page
        for _ in page.questions:
            page.ask_other()
            largest = max(text.cap_px for text in texts_of(page.note))
            assert largest >= least_px(READ_ARCMIN), page.question
        lesson.controller.end_talk(held=True)


def test_the_named_sizes_are_those_of_the_angles():
    theme.set(scale=scale_for(BOARD))
    for designed, arcmin in ((READ, READ_ARCMIN), (FOLLOW, FOLLOW_ARCMIN)):
        assert designed * theme.scale * 0.66 == pytest.approx(least_px(arcmin), rel=0.04)
    theme.set(scale=1)


@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
@pytest.mark.parametrize("way", [Way.CLASSIC, Way.BOARD])
def test_every_text_stands_out(show, way, light):
    lesson = show(QSize(1440, 900), way=way, light=light)
    pale = []
    for name in lesson.screens():
        for text in texts_of(lesson.screen, grounds=True):
            least = LARGE if text.font_px >= 24 else TEXT
            if text.enabled and text.contrast < least - 0.15:  # grounds are measured in steps
                pale.append((name, text.owner, text.words, round(text.contrast, 2)))
    assert pale == []


@pytest.mark.parametrize(
    ("size", "way"),
    [
        ((1366, 768), Way.CLASSIC),
        ((1366, 768), Way.BOARD),
        ((1920, 1080), Way.BOARD),
    ],
)
def test_with_eight_teams_and_thirteen_quartets_nothing_is_cut_off_or_overlaps(show, way, size):
    lesson = show(QSize(*size), way=way, teams=8, quartets=13)
    whole = QRectF(0, 0, *size)
    for name in lesson.screens():
        texts = texts_of(lesson.screen)
        QApplication.processEvents()
        for text in texts:
            assert text.font_px >= 12, (name, text)
            assert whole.adjusted(-1, -1, 1, 1).contains(core(text)), (name, text)
        for place, text in enumerate(texts):
            for other in texts[place + 1 :]:
                assert not core(text).intersects(core(other)), (name, text, other)


def core(text: Drawn) -> QRectF:
    """The heart of a text, as high as its small letters: lines may come close."""
    box = text.box
    return box.adjusted(1, box.height() * 0.3, -2, -box.height() * 0.3)
