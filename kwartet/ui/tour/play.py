"""The play room: the set-up, one game played to the end at the real table, the other ways."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from kwartet.errors import KwartetError
from kwartet.game.bots import Level
from kwartet.game.moves import Ending
from kwartet.game.record import read
from kwartet.game.rules import Way
from kwartet.game.session import begin
from kwartet.game.setup import Lesson, Seat, Setup, set_up
from kwartet.ui.document import Document
from kwartet.ui.play.board.page import BoardPage
from kwartet.ui.play.ending.page import EndPage
from kwartet.ui.play.ending.replay import ReplaySheet
from kwartet.ui.play.frame.agreements import AgreementsPage
from kwartet.ui.play.papers import hand_sheets_writer, report_writer
from kwartet.ui.play.records import kept_games, new_game_file
from kwartet.ui.play.room import PlayRoom
from kwartet.ui.play.screen import GameScreen
from kwartet.ui.play.setup.choices import new_seat
from kwartet.ui.play.setup.games_sheet import GamesSheet
from kwartet.ui.play.table.page import Stage, TablePage
from kwartet.ui.studio import Studio
from kwartet.ui.tour.camera import Camera
from kwartet.ui.tour.table import TableTour

_Page = TypeVar("_Page", bound=QWidget)

_QUARTETS, _TEAMS = 6, 5
_DICE = 3
_BEGUN = "2026-11-23 10:40"


class PlayTour:
    """Shows everything a class may see, and plays a whole game by the buttons on the screen."""

    def __init__(self, studio: Studio, room: PlayRoom, document: Document, camera: Camera) -> None:
        self._studio = studio
        self._room = room
        self._document = document
        self._camera = camera

    def go(self, out: Path) -> list[Path]:
        """Play, with pictures in ``out``; returns what else was made there: the papers.

        ``KwartetError`` when a screen does not open, or the game does not come to its end.
        """
        self._set_up()
        self._before_the_game()
        papers = self._whole_game(out)
        self._together()
        self._fast()
        return papers + self._board(out)

    # The set-up

    def _set_up(self) -> None:
        page, camera = self._room.setup_page, self._camera
        before = page.choices
        camera.shoot("spelen")
        page.teams.tiles[0].click()
        camera.shoot("spelen-team")
        camera.close_sheets()
        for _ in range(3):
            page.teams.add_computer.click()
        camera.shoot("spelen-acht-teams")
        page.teams.tiles[7].click()
        camera.shoot("spelen-computer")
        camera.close_sheets()
        page.quartets.all.click()
        camera.shoot("spelen-past-niet")
        page.quartets.edited.emit(lambda choices: replace(choices, quartets=()))
        camera.shoot("spelen-nog-niet")
        page.teams.edited.emit(lambda _: before)
        for way in (Way.TOGETHER, Way.FAST, Way.BOARD):
            page.ways.tiles[way].click()
            camera.shoot(f"spelen-{way}")
        page.ways.tiles[Way.CLASSIC].click()
        page.teacher_button.click()
        camera.shoot("voor-de-docent")
        camera.close_sheets()

    def _before_the_game(self) -> None:
        """From the set-up to the first curtain, what lies over a curtain, and back."""
        self._room.setup_page.foot.begin_button.click()
        screen = self._screen()
        self._both("afspraken")
        self._page(screen, AgreementsPage).agree_button.click()
        TableTour(screen, _no_picture, self._camera).come_to_the_table()
        table = self._page(screen, TablePage)
        self._both("gordijn")
        self._studio.show_help_lines()
        self._camera.shoot("gordijn-hulplijnen")
        self._camera.close_sheets()
        if table.stage is not Stage.CURTAIN:
            raise self._camera.failure("gordijn na hulplijnen", "curtain after help lines")
        screen.bar.pause_button.click()
        self._both("pauze")
        screen.pause_page.teacher_button.click()
        self._camera.shoot("pauze-docent")
        self._camera.close_sheets()
        screen.pause_page.away_button.click()

    # One game to the end

    def _whole_game(self, out: Path) -> list[Path]:
        screen = self._go_on_with(self._setup(Way.CLASSIC, self._teams(_TEAMS)))
        controller = screen.controller
        self._page(screen, AgreementsPage).agree_button.click()
        tour = TableTour(screen, self._both, self._camera)
        tour.play_to_the_end()
        record = kept_games(controller.card_set.id)[0].path
        if controller.table.ending is not Ending.LAID or read(record.read_bytes()) != (
            controller.session
        ):
            raise KwartetError(
                nl="Het spel kwam niet aan zijn eind zoals het hoort.",
                en="The game did not come to its end as it should.",
            )
        return self._end(screen, out)

    def _end(self, screen: GameScreen, out: Path) -> list[Path]:
        page, camera = self._page(screen, EndPage), self._camera
        self._both("einde")
        for number, row in enumerate(page.feedback.rows):
            row.give(number % 4)
        page.feedback.show_page(0)
        page.keep.click()
        self._both("einde-stickers")
        page.feedback.forward.click()
        camera.shoot("einde-stickers-verder")
        page.replay_button.click()
        for sheet in self._studio.findChildren(ReplaySheet):
            sheet.show_step(12)
        camera.shoot("stap-voor-stap")
        camera.close_sheets()
        report = out / "lesverslag.pdf"
        made = report_writer(screen.controller)(report)(lambda _done, _total: None)
        page.send_button.click()
        camera.shoot("einde-verstuurd")
        page.close_button.click()
        self._both("afsluiting")
        page.closing.done_button.click()
        self._room.show_games()
        camera.shoot("eerdere-spellen")
        camera.close_sheets()
        return made

    # The other ways to play

    def _together(self) -> None:
        """A class goal, against nobody; a team of the computer's thinks and asks."""
        seats = self._teams(2)
        computer = new_seat(seats, Level.MEMORY)
        screen = self._go_on_with(self._setup(Way.TOGETHER, (*seats, computer)))
        self._page(screen, AgreementsPage).agree_button.click()
        TableTour(screen, _no_picture, self._camera).play_until_computer()
        TableTour(screen, self._both, self._camera, "samen-").watch_computer()
        screen.controller.stop()
        self._both("samen-gestopt")
        self._room.put_away()

    def _fast(self) -> None:
        """All hands open, with few teams and with many."""
        for count in (3, 8):
            screen = self._go_on_with(self._setup(Way.FAST, self._teams(count)))
            self._page(screen, AgreementsPage).agree_button.click()
            TableTour(screen, self._both, self._camera, f"snel-{count}-").ask_once()
            self._room.put_away()

    def _board(self, out: Path) -> list[Path]:
        screen = self._go_on_with(self._setup(Way.BOARD, self._teams(_TEAMS)))
        controller = screen.controller
        self._both("bord-afspraken")
        self._page(screen, AgreementsPage).agree_button.click()
        page = self._page(screen, BoardPage)
        self._both("bord")
        for card in range(4):
            target = page.chooser.others()[card]
            page.chooser.choose_team(target)
            page.chooser.choose_quartet(0)
            page.chooser.choose_card(card)
            if card == 0:
                self._both("bord-vraag")
            (page.miss_button if card == 1 else page.hit_button).click()
        self._both("bord-onderweg")
        screen.bar.pause_button.click()
        self._both("bord-pauze")
        screen.pause_page.stop_button.click()
        self._camera.shoot("bord-gestopt")
        sheets = out / "handvellen.pdf"
        made = hand_sheets_writer(controller)(sheets)(lambda _done, _total: None)
        self._room.put_away()
        return made

    # What it needs

    def _teams(self, count: int) -> tuple[Seat, ...]:
        seats: tuple[Seat, ...] = ()
        while len(seats) < count:
            seats = (*seats, new_seat(seats))
        return seats

    def _setup(self, way: Way, seats: Sequence[Seat]) -> Setup:
        """The first quartets, of which one heavy, for these seats."""
        card_set = self._document.card_set
        fit = [each for each in card_set.quartets if not each.off_in_class]
        calm = [each.id for each in fit if not each.heavy]
        heavy = [each.id for each in fit if each.heavy]
        chosen = {*heavy[:1], *calm[: _QUARTETS - len(heavy[:1])]}
        ids = [each.id for each in card_set.quartets if each.id in chosen]
        return set_up(card_set, ids, seats, way, lesson=Lesson(goal=len(ids) - 1))

    def _go_on_with(self, setup: Setup) -> GameScreen:
        """A game of which the cards are always dealt alike, from the list of earlier games."""
        file = new_game_file(begin(setup, _DICE, _BEGUN))
        self._room.setup_page.games_button.click()
        for sheet in self._studio.findChildren(GamesSheet):
            if sheet.isVisible():
                sheet.buttons[file.path].click()
        return self._screen()

    def _screen(self) -> GameScreen:
        screen = self._room.screen_of_game
        if screen is None:
            raise self._camera.failure("spel", "game")
        return screen

    def _page(self, screen: GameScreen, kind: type[_Page]) -> _Page:
        if not isinstance(screen.page, kind):
            raise self._camera.failure(kind.__name__, kind.__name__)
        return screen.page

    def _both(self, name: str) -> None:
        """A picture of the table when it is dark, and one when it is light."""
        controller = self._screen().controller
        for light in (False, True):
            controller.set_light(light)
            self._camera.shoot(f"{name}-licht" if light else name)
        controller.set_light(False)


def _no_picture(_name: str) -> None:
    """Play on without looking."""
