"""The part of the tour that is about words: every kind of tip in the editor of a card."""

from __future__ import annotations

from collections.abc import Callable

from kwartet.model import edits
from kwartet.ui.design.room import DesignRoom
from kwartet.ui.design.tip_balloon import TipBalloon
from kwartet.ui.design.tips import TipKind
from kwartet.ui.document import Document
from kwartet.ui.tour.camera import Camera

_LABEL = "Ga naast de depressieve persoon zitten, ook als het stil blijft."
_UNSAFE = "Ze woog nog 38 kilo."
_MISSPELLED = "Ik voelde me verdritig."


class WordsTour:
    """Words on the card that is open, what is said about them, and what can be done.

    Args:
        room: With the editor of a card of a Dutch set; the card is left as it was.
        document: The set.
        camera: Takes the pictures.
    """

    def __init__(self, room: DesignRoom, document: Document, camera: Camera) -> None:
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
        self._document.undo_stack.setIndex(steps)

    def _write(self, body: str, kind: TipKind) -> TipBalloon:
        """Put this text on the card, and wait for what is said about it."""
        card = self._card
        self._document.apply("", lambda card_set: edits.set_body(card_set, card, body))
        self._wait_for(kind)
        balloon = self._tips.balloon
        if balloon is None:
            raise self._camera.failure(kind, kind)
        return balloon

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
