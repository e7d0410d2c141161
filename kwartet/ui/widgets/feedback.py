"""Telling how it stands: nothing here yet, a banner over a page, a toast that leaves by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kwartet.ui.motion import PANEL_MS, Glide
from kwartet.ui.theme import set_surface, theme
from kwartet.ui.tokens import RADIUS_TILE
from kwartet.ui.widgets.base import Themed, paint_round, paint_shadow, shadow_margin
from kwartet.ui.widgets.buttons import Button, IconButton
from kwartet.ui.widgets.chips import Mood, mood_look
from kwartet.ui.widgets.labels import Label, Tone
from kwartet.ui.widgets.marks import Icon, RoundIcon

_TONES: dict[Mood, Tone] = {
    "good": "good",
    "notice": "notice",
    "error": "error",
    "busy": "busy",
    "info": "info",
}
"""The tone of a banner's icon."""

TOAST_MS = 6000
"""How long a toast stays; it stays longer under the pointer or with the focus in it."""


class EmptyState(Themed, QWidget):
    """Why there is nothing here, and what to do.

    Args:
        heading: A few words.
        text: One or two sentences.
        action: The text of a button, or nothing.
        icon: Name of the icon in the circle.
        mood: The circle's colours.
        action_icon: Name of the button's icon.
        main: Whether the button is the main one.
        picture: Instead of an icon.
        parent: As in Qt.
    """

    acted = Signal()
    """The button was pressed."""

    def __init__(
        self,
        heading: str,
        text: str,
        action: str = "",
        *,
        icon: str = "flower-fill",
        mood: Mood = "marker",
        action_icon: str = "",
        main: bool = True,
        picture: QPixmap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._column.addStretch(1)
        self._circle = QVBoxLayout()
        self._circle.addWidget(RoundIcon(icon, mood, picture=picture), alignment=middle)
        self._column.addLayout(self._circle)
        self.heading = Label(heading, "h2", wrap=True)
        self.heading.setAlignment(middle)
        self.text = Label(text, "small", "ink2", wrap=True)
        self.text.setAlignment(middle)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.text)
        self.button: Button | None = None
        self._below = QVBoxLayout()
        self._column.addLayout(self._below)
        if action:
            self.button = Button(action, "pri" if main else "normal", action_icon)
            self.button.clicked.connect(self.acted)
            self._below.addWidget(self.button, alignment=middle)
        self._column.addStretch(1)
        self.follow_theme()

    def restyle(self) -> None:
        """Take spacing and widths from the theme again."""
        self._column.setSpacing(theme.px(4))
        self._column.setContentsMargins(*[theme.px(20)] * 4)
        self._circle.setContentsMargins(0, 0, 0, theme.px(8))
        self._below.setContentsMargins(0, theme.px(12), 0, 0)
        super().restyle()


class Banner(Themed, QFrame):
    """A message over a page that stays until it is dealt with.

    Args:
        text: HTML of our own making: ``<b>`` for the first words.
        mood: Its colours by meaning.
        icon: Name of the icon.
        closable: Whether it has a cross.
        parent: As in Qt.
    """

    closed = Signal()
    """The cross was pressed; the banner hid itself."""

    def __init__(
        self,
        text: str,
        mood: Mood = "info",
        icon: str = "info-bold",
        *,
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mood: Mood = mood
        self._text = Label(text, "text", wrap=True, rich=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(Icon(icon, 26, _TONES.get(mood, "ink")))
        self._row.addWidget(self._text, 1)
        self._close: IconButton | None = None
        if closable:
            self._close = IconButton("x-bold", self.tr("Close"))
            self._close.clicked.connect(self._dismiss)
            self._row.addWidget(self._close)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        set_surface(self, "night" if mood == "solid" else "paper")
        self.follow_theme()

    def set_text(self, text: str) -> None:
        """Show another message."""
        self._text.set_text(text)

    def add_button(self, button: Button) -> Button:
        """Put a button at the right, before the cross."""
        self._row.insertWidget(self._row.count() - bool(self._close), button)
        self.restyle()
        return button

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        self._row.setSpacing(theme.px(14))
        above = theme.px(16 if self._row.count() == 2 else 8)  # a button brings room of its own
        self._row.setContentsMargins(theme.px(20), above, theme.px(16), above)
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        colours = mood_look(theme.tokens("paper"), self._mood)
        painter = QPainter(self)
        radius = theme.px(RADIUS_TILE)
        edge_px = theme.tokens().border_px
        paint_round(painter, QRectF(self.rect()), radius, colours.fill, colours.edge, edge_px)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """The language may change."""
        if event.type() == QEvent.Type.LanguageChange and self._close is not None:
            self._close.set_name(self.tr("Close"))
        super().changeEvent(event)

    def _dismiss(self) -> None:
        self.hide()
        self.closed.emit()


class Toast(Themed, QFrame):
    """A short message at the bottom of the window that leaves by itself.

    Make one with ``show_toast``.

    Args:
        window: Over which it shows.
        text: One sentence.
        icon: Name of the icon.
        action: The text of a button (``Undo``), or nothing.
    """

    acted = Signal()
    """The button was pressed."""

    def __init__(self, window: QWidget, text: str, icon: str = "", action: str = "") -> None:
        super().__init__(window)
        self._window = window
        set_surface(self, "night")
        self._text = Label(text, "strong")
        self._row = QHBoxLayout(self)
        if icon:
            self._row.addWidget(Icon(icon, 22))
        self._row.addWidget(self._text)
        if action:
            button = Button(action, "play", size="compact")
            button.clicked.connect(self._act)
            self._row.addWidget(button)
        self._leaving = QTimer(self, interval=TOAST_MS)
        self._leaving.timeout.connect(self._leave)
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        self._fade = Glide(self, lambda: effect.setOpacity(self._fade.now), PANEL_MS, fades=True)
        window.installEventFilter(self)
        self.setAccessibleName(text)
        self.follow_theme()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.plain

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        reach = shadow_margin(2)
        self._row.setContentsMargins(
            reach + theme.px(20), reach + theme.px(8), reach + theme.px(12), reach + theme.px(8)
        )
        self._row.setSpacing(theme.px(12))
        self._text.setMinimumHeight(theme.em(44))
        self._place()
        super().restyle()

    def appear(self) -> None:
        """Show it, and read it to who cannot see it."""
        self._place()
        self.show()
        self.raise_()
        self._fade.send(1)
        self._leaving.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shadow and the ground."""
        look = theme.tokens("paper")
        painter = QPainter(self)
        radius = theme.px(RADIUS_TILE)
        paint_shadow(painter, self.paper(), radius, 2, look.shade)
        paint_round(painter, self.paper(), radius, look.solid)
        painter.end()

    def paper(self) -> QRectF:
        """The toast without the shadow round it."""
        reach = shadow_margin(2)
        return QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom of the window."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        self.move(
            round((self._window.width() - self.width()) / 2),
            self._window.height() - self.height() - theme.px(24) + shadow_margin(2),
        )

    def _act(self) -> None:
        self.acted.emit()
        self.close_now()

    def _leave(self) -> None:
        focused = QApplication.focusWidget()
        if not self.underMouse() and not (focused and self.isAncestorOf(focused)):
            self.close_now()

    def close_now(self) -> None:
        """Leave at once."""
        self._leaving.stop()
        self.hide()
        self.deleteLater()


def show_toast(window: QWidget, text: str, icon: str = "", action: str = "") -> Toast:
    """Show a toast over a window, in place of the one that shows there.

    Args:
        window: The window.
        text: One sentence.
        icon: Name of an icon, or nothing.
        action: The text of a button; connect to the toast's ``acted``.
    """
    for old in window.findChildren(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if old.isVisible():
            old.close_now()
    toast = Toast(window, text, icon, action)
    toast.appear()
    return toast
