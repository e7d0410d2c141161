"""The part of the tour that is about words: every kind of tip, how a text reads, the word list."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from kwartet.model import edits
from kwartet.model.card_set import Word
from kwartet.ui.design.room import DesignRoom
from kwartet.ui.design.status import Filter
from kwartet.ui.design.tip_balloon import TipBalloon
from kwartet.ui.design.tips import TipKind
from kwartet.ui.document import Document
from kwartet.ui.tour.camera import Camera

_LABEL = "Ga naast de depressieve persoon zitten, ook als het stil blijft."
_UNSAFE = "Ze woog nog 38 kilo."
_MISSPELLED = "Ik voelde me verdritig."
_HARD = (
    "Iemand met een psychose hoort soms hallucinaties en weet daardoor een tijd lang niet goed "
    "meer wat echt is. Symptomatologie en comorbiditeit helpen dan niet."
)
_OWN_WORD = Word("wiebelkruk", "een kruk waar je stilletjes op mag wiebelen")


class WordsTour:
    """Words on the card that is open, what is said about them, and what can be done.

    Args:
        room: With the editor of a card of a Dutch set; the card is left as it was.
        document: The set.
        camera: Takes the pictures.
    """

    def __init__(self, room: DesignRoom, document: Document, camera: Camera) -> None:
        self._room = room
        self._document = document
        self._camera = camera
        self._tips = room.editor.form.tips
        self._card = room.editor.card_id

    def go(self) -> None:
        """Take all the pictures."""
        steps = self._document.undo_stack.index()
        balloon = self._write(_LABEL, "tip")
        self._camera.shoot("editor-taaltip")
        balloon.why.click()
        self._camera.shoot("editor-taaltip-waarom")
        balloon.leave.click()
        self._camera.shoot("editor-taaltip-wie")
        balloon.who.answers[0].click()
        self._look("editor-zo-gelaten", "kept")
        balloon = self._write(_UNSAFE, "block")
        self._camera.shoot("editor-samen-kijken")
        balloon.ask.click()
        self._camera.shoot("editor-volwassene")
        balloon = self._write(_MISSPELLED, "spelling")
        self._camera.wait_for(lambda: bool(balloon.options), "editor-spelling")
        self._camera.shoot("editor-spelling")
        self._read()
        self._list_words()
        self._hang_on_the_wall()
        self._document.undo_stack.setIndex(steps)
        self._room.open_card(self._card, "body")

    def _read(self) -> None:
        """How a text reads that is hard, and what that means."""
        reading = self._room.editor.form.reading
        self._say(_HARD)
        self._camera.wait_for(lambda: "notice" in reading.meter.lights, "editor-leest")
        self._camera.shoot("editor-leest")
        reading.meter.click()
        self._camera.shoot("editor-leest-uitleg")
        reading.meter.click()

    def _list_words(self) -> None:
        """The word list, with a word of the makers' own."""
        self._document.apply("", lambda card_set: edits.add_word(card_set, _OWN_WORD))
        self._room.explain_word("symptomatologie")
        self._camera.shoot("woordenlijst-uitleggen")
        self._camera.close_sheets()
        self._room.open_glossary()
        self._camera.shoot("woordenlijst")
        self._camera.close_sheets()

    def _hang_on_the_wall(self) -> None:
        """A card with a tip, and one to look at together."""
        cards = self._document.card_set.cards
        for card, body in ((self._card, _LABEL), (cards[1].id, _UNSAFE)):
            self._document.apply("", partial(edits.set_body, card_id=card, body=body))
        self._room.show_wall()
        self._camera.shoot("wand-taaltips")
        self._room.wall.choose(Filter.TIP)
        self._camera.shoot("wand-alleen-taaltips")
        self._room.wall.choose(Filter.ALL)

    def _write(self, body: str, kind: TipKind) -> TipBalloon:
        """Put this text on the card, and wait for what is said about it."""
        self._say(body)
        self._wait_for(kind)
        balloon = self._tips.balloon
        if balloon is None:
            raise self._camera.failure(kind, kind)
        return balloon

    def _say(self, body: str) -> None:
        self._document.apply("", partial(edits.set_body, card_id=self._card, body=body))

    def _look(self, name: str, kind: TipKind) -> None:
        """Bring the cursor to words of this kind."""
        self._tips.go_to(next(tip for tip in self._tips.tips if tip.kind == kind))
        self._wait_for(kind)
        self._camera.shoot(name)

    def _wait_for(self, kind: TipKind) -> None:
        self._camera.wait_for(self._says(kind), kind)

    def _says(self, kind: TipKind) -> Callable[[], bool]:
        def says() -> bool:
            return self._tips.current is not None and self._tips.current.kind == kind

        return says
