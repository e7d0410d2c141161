"""Three ways to play: with a mouse, with a finger, and with a keyboard, each with nothing else.

Each does what its user can do and no more. The mouse and the finger touch what lies on top at a
place of the window, and the finger only what is large enough. The keyboard starts from where the
focus is and goes on by Tab; nothing sets the focus for it.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

FINGER_PX = 44
"""The least side of what a finger must hit: the design system, "Aanraken"."""

_MOST_STOPS = 150
_FINGER = QTest.createTouchDevice()


class Player(Protocol):
    """Somebody at the board."""

    def press(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press what lies there, by default in its middle."""

    def close_large_card(self, enlarged: QWidget) -> None:
        """Put the large card away."""


class Mouse:
    """Clicks with the left button."""

    def press(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on a place of the window."""
        window, place = _place(widget, at)
        on_top = window.childAt(place)
        QTest.mouseMove(on_top, on_top.mapFrom(window, place))
        QTest.mouseClick(on_top, Qt.MouseButton.LeftButton, pos=on_top.mapFrom(window, place))

    def close_large_card(self, enlarged: QWidget) -> None:
        """A click beside the card."""
        self.press(enlarged, QPoint(20, enlarged.height() // 2))


class Finger:
    """Taps; it has no keyboard, cannot hover and has no other button."""

    def press(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Tap on a place of the window, on something large enough."""
        assert min(widget.width(), widget.height()) >= FINGER_PX, _name(widget)
        window, place = _place(widget, at)
        QTest.touchEvent(window, _FINGER).press(0, place, window).commit()
        QTest.touchEvent(window, _FINGER).release(0, place, window).commit()

    def close_large_card(self, enlarged: QWidget) -> None:
        """A tap beside the card."""
        self.press(enlarged, QPoint(20, enlarged.height() // 2))


class Keys:
    """Types, wherever the focus happens to be."""

    def type(self, *keys: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Press keys one after the other."""
        for key in keys:
            focused = QApplication.focusWidget()
            assert focused is not None, "the keyboard reaches nothing"
            QTest.keyClick(focused, key, held or Qt.KeyboardModifier.NoModifier)

    def press(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Go there by Tab, and press Space."""
        assert at is None
        settle()
        assert widget.isVisible(), _name(widget)
        assert widget.isEnabled(), _name(widget)
        by = []
        while QApplication.focusWidget() is not widget:
            by.append(_name(QApplication.focusWidget()))
            assert len(by) < _MOST_STOPS, f"no Tab leads to {_name(widget)}, only to {by[-20:]}"
            self.type(Qt.Key.Key_Tab)
        self.type(Qt.Key.Key_Space)

    def close_large_card(self, enlarged: QWidget) -> None:
        """Esc."""
        assert enlarged.isVisible()
        self.type(Qt.Key.Key_Escape)


def settle() -> None:
    """Let the window do what it has to do before the next press: lay out, paint, tidy away."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _place(widget: QWidget, at: QPoint | None) -> tuple[QWidget, QPoint]:
    """The window and the place in it, where nothing else lies on top."""
    settle()
    assert widget.isVisible(), _name(widget)
    assert widget.isEnabled(), _name(widget)
    window = widget.window()
    place = widget.mapTo(window, at or widget.rect().center())
    on_top = window.childAt(place)
    assert on_top is widget or widget.isAncestorOf(on_top), f"{on_top} covers {_name(widget)}"
    return window, place


def _name(widget: QWidget | None) -> str:
    if widget is None:
        return "nothing"
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{words}”"
