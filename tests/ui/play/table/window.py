"""A window with one page of a game in it, and what anybody could read off it."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QClipboard,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kwartet.game.bits import cards_of, mask_of
from kwartet.game.state import State, view_for
from kwartet.ui.theme import scale_for, set_surface, theme
from kwartet.ui.widgets.focus import _Ring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwartet.game.session import Session

BAR_PX = 64
_TOLD_ALOUD = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)


def show_page(page: QWidget, width: int, height: int, surface: str = "night") -> QWidget:
    """A shown window of this size, with room for the bar above the page."""
    theme.set(scale=scale_for(QSize(width, height)))
    window = QWidget()
    set_surface(window, surface)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, theme.px(BAR_PX), 0, 0)
    column.addWidget(page)
    page._kept = window  # a window goes when nothing holds it
    window.resize(width, height)
    window.show()
    QApplication.processEvents()
    return window


def on_screen(window: QWidget) -> QImage:
    """What the window system has of a window at this moment; nothing is painted for it."""
    return window.screen().grabWindow(window.winId()).toImage()


@dataclass(frozen=True)
class Seen:
    """All that a screen shows or tells."""

    words: tuple[tuple[object, ...], ...]
    accessible: tuple[tuple[object, ...], ...]
    focus: str
    clipboard: tuple[str, str]
    picture: QImage


def seen(window: QWidget, *, picture: bool = True) -> Seen:
    """Every text, name, tip and title of every widget, shown or not, and the picture.

    Focus rings are left out: of two windows only the active one has any. ``focus`` tells enough.
    """
    QApplication.processEvents()
    inside = window.findChildren(QWidget)
    for ring in window.findChildren(_Ring):
        ring.hide()
    widgets = [window, *(each for each in inside if not _floats(each))]
    focus = window.focusWidget()
    clipboard = QGuiApplication.clipboard()
    return Seen(
        tuple(_told(each) for each in widgets),
        tuple(_accessible(QAccessible.queryAccessibleInterface(window))),
        f"{type(focus).__name__} {_told(focus) if focus else ''}",
        (clipboard.text(), clipboard.text(QClipboard.Mode.Selection)),
        window.grab().toImage() if picture else QImage(),
    )


def _floats(part: QObject) -> bool:
    """Whether it belongs to no window of its own: a focus ring, the one tooltip there is."""
    return isinstance(part, _Ring) or part.objectName() == "qtooltip_label"


def _accessible(part: QAccessibleInterface) -> Iterator[tuple[object, ...]]:
    """What a screen reader is told of a part and of all that is in it."""
    state = part.state()
    yield (
        part.role(),
        *(part.text(kind) for kind in _TOLD_ALOUD),
        state.invisible,
        state.disabled,
    )
    for number in range(part.childCount()):
        child = part.child(number)
        if child is not None and not _floats(child.object()):
            yield from _accessible(child)


def _told(widget: QWidget) -> tuple[object, ...]:
    text = widget.text() if callable(getattr(widget, "text", None)) else ""
    shown = widget.isVisible()
    return (
        type(widget).__name__,
        shown,
        widget.isEnabled(),
        widget.geometry().getRect() if shown else None,
        text,
        widget.toolTip(),
        widget.statusTip(),
        widget.whatsThis(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.windowTitle(),
    )


def with_other_hands(session: Session, random: Random) -> Session:
    """The same game to all who look on, with the hidden cards elsewhere."""
    state = session.states[-1]
    assert isinstance(state, State)
    board = view_for(state, None)
    for _ in range(60):
        shuffled = _shuffled(state, random)
        if shuffled is not None and shuffled.hands != state.hands:
            assert view_for(shuffled, None) == board
            return replace(session, states=(*session.states[:-1], shuffled))
    return session


def _shuffled(state: State, random: Random) -> State | None:
    """A dealing of the hidden cards that fits all that was said aloud; None if this try fails."""
    hidden = [hand & ~known for hand, known in zip(state.hands, state.holds, strict=True)]
    wanted = [hand.bit_count() for hand in hidden]
    cards = [card for hand in hidden for card in cards_of(hand)] + list(state.pot)
    random.shuffle(cards)
    hands: list[list[int]] = [[] for _ in hidden]
    pot = []
    for card in cards:
        open_seats = [
            seat
            for seat in range(len(hands))
            if len(hands[seat]) < wanted[seat] and not state.lacks[seat] >> card & 1
        ]
        if open_seats:
            hands[random.choice(open_seats)].append(card)
        else:
            pot.append(card)
    if len(pot) != len(state.pot):
        return None
    whole = tuple(known | mask_of(hand) for known, hand in zip(state.holds, hands, strict=True))
    for hand in whole:
        if any(hand >> 4 * quartet & 15 == 15 for quartet in range(state.rules.quartets)):
            return None
    return replace(state, hands=whole, pot=tuple(pot))
