"""Plays at the real table by its own buttons, with a picture of everything that is new."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from kwartet.game.bits import quartet_of
from kwartet.game.bots import Level, choose
from kwartet.game.moves import Ask
from kwartet.game.rules import chance
from kwartet.ui.play.controller import Phase, PlayController
from kwartet.ui.play.frame.heavy import HeavyPage
from kwartet.ui.play.screen import GameScreen
from kwartet.ui.play.table.page import Stage, TablePage
from kwartet.ui.play.table.tiles import CardTile, QuartetTile
from kwartet.ui.play.talk.page import TalkPage
from kwartet.ui.tour.camera import Camera

_MOST_STEPS = 1000


class TableTour:
    """Plays the game on ``screen``; ``shoot`` takes the pictures, whose names begin alike."""

    def __init__(
        self,
        screen: GameScreen,
        shoot: Callable[[str], None],
        camera: Camera,
        begins: str = "",
    ) -> None:
        self._screen = screen
        self._shoot = shoot
        self._camera = camera
        self._begins = begins
        self._seen: set[str] = set()
        self._random = chance("rondleiding")
        self._corrected = False

    @property
    def _controller(self) -> PlayController:
        return self._screen.controller

    def come_to_the_table(self) -> None:
        """Talk about the quartets that were dealt whole, if there are any."""
        self._play_until(lambda: self._controller.phase is Phase.TABLE)

    def play_to_the_end(self) -> None:
        """Ask, talk and go on until the end page is there."""
        self._play_until(lambda: self._controller.phase is Phase.END)

    def play_until_computer(self) -> None:
        """Play until the computer has the turn at the table."""
        self._play_until(
            lambda: (
                self._controller.phase is Phase.TABLE and self._controller.at_turn.level is not None
            )
        )

    def watch_computer(self) -> None:
        """See it think, ask, and get its answer."""
        page = self._table()
        self._once("computer-denkt")
        self._camera.wait_for(lambda: page.stage is Stage.ASKED, "de computer vraagt")
        self._once("computer-vraagt")
        self._camera.wait_for(lambda: page.stage is Stage.ANSWER, "antwoord voor de computer")
        self._once("computer-antwoord")

    def ask_once(self) -> None:
        """One whole ask, from the curtain or the open hand to the answer."""
        self._ask()

    def _play_until(self, done: Callable[[], bool]) -> None:
        steps = {
            Phase.TABLE: self._ask,
            Phase.HEAVY: self._announce,
            Phase.TALK: self._talk,
        }
        for _ in range(_MOST_STEPS):
            if done():
                return
            steps[self._controller.phase]()
        raise self._camera.failure("einde", "end")

    # One ask

    def _ask(self) -> None:
        page = self._table()
        if page.stage is Stage.CURTAIN:
            page.curtain.button.click()
        asking = page.asking
        if not asking.is_open:
            self._once("hand-dicht")
            asking.turn_over()
        self._once("hand")
        turn = self._controller.table.turn
        ask = choose(self._controller.view(turn), Level.MEMORY, self._random)
        if asking.open_hands is not None:
            asking.open_hands.cards[ask.card].click()
        else:
            self._build(page, ask)
        self._once("vraag-klaar")
        self._look_at_a_card(page)
        asking.confirm.click()
        self._once("hardop")
        page.asked.button.click()
        self._see_answer(page)

    def _build(self, page: TablePage, ask: Ask) -> None:
        page.asking.teams[ask.target].click()
        self._once("vraag-kwartet")
        self._tile_of_quartet(page, ask).click()
        self._once("vraag-kaart")
        self._tile_of_card(page, ask).click()

    def _tile_of_quartet(self, page: TablePage, ask: Ask) -> QuartetTile:
        quartet = self._controller.quartet(quartet_of(ask.card))
        for tile in page.asking.builder.choices:
            if isinstance(tile, QuartetTile) and tile.quartet.id == quartet.id:
                return tile
        raise self._camera.failure("kwartet kiezen", "choosing a quartet")

    def _tile_of_card(self, page: TablePage, ask: Ask) -> CardTile:
        for tile in page.asking.builder.choices:
            if isinstance(tile, CardTile) and tile.card == ask.card:
                return tile
        raise self._camera.failure("kaart kiezen", "choosing a card")

    def _look_at_a_card(self, page: TablePage) -> None:
        if self._is_new("kaart-groot"):
            page.asking.press(Qt.Key.Key_Space)
            self._once("kaart-groot")
            page.enlarged.put_away()

    def _see_answer(self, page: TablePage) -> None:
        """The answer; the first hit after a few asks is taken back by the teacher."""
        answer = page.reveal.answer
        if answer is None:
            raise self._camera.failure("antwoord", "answer")
        laid = self._controller.table.waiting
        self._once("kwartet" if laid else "raak" if answer.hit else "mis")
        asks = len(self._controller.story())
        if answer.hit and not laid and asks > 3 and not self._corrected:
            self._corrected = True
            page.reveal.back.click()
            self._camera.settle()
            self._once("teruggedraaid")
        elif page.stage is Stage.ANSWER:
            page.reveal.button.click()

    # Between asks

    def _announce(self) -> None:
        page = self._screen.page
        if isinstance(page, HeavyPage):
            self._once("zwaar-thema")
            page.on_button.click()

    def _talk(self) -> None:
        page = self._screen.page
        if not isinstance(page, TalkPage) or self._controller.topic is None:
            raise self._camera.failure("gesprek", "conversation")
        heavy = self._controller.quartet(self._controller.topic).heavy
        self._once("gesprek-zwaar" if heavy else "gesprek")
        if self._is_new("gesprek-kaart-groot"):
            page.cards[0].click()
            self._once("gesprek-kaart-groot")
            page.enlarged.put_away()
            page.other_button.click()
            page.park_button.click()
            self._once("gesprek-geparkeerd")
        page.go_button.click()

    def _table(self) -> TablePage:
        page = self._screen.page
        if not isinstance(page, TablePage):
            raise self._camera.failure("tafel", "table")
        return page

    def _is_new(self, name: str) -> bool:
        return name not in self._seen

    def _once(self, name: str) -> None:
        """A picture, the first time."""
        if self._is_new(name):
            self._seen.add(name)
            self._shoot(f"{self._begins}{name}")
