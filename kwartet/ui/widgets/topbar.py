"""The bar over every page: whose set it is, whether it is saved, which of three modes is on."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from kwartet.ui.icons import paint_icon, svg_renderer
from kwartet.ui.theme import surface_of, theme
from kwartet.ui.widgets.base import EnterPresses, Themed, paint_round, snapped
from kwartet.ui.widgets.buttons import Button, IconButton
from kwartet.ui.widgets.labels import ElidedLabel
from kwartet.ui.widgets.segment import Choice, Option

SaveState = Literal["saved", "saving", "failed", "none"]

_SAVE_ICONS = {"saved": "check-circle-fill", "saving": "", "failed": "warning-circle-fill"}
_COMPACT_BELOW = 1400
"""Window width, in designed pixels, under which the bar is 56 px high."""
_TITLE_PX = 200
"""A longer title gives way to the rest of the bar."""


class _ModeTab(Option):
    """A paper tab that stands on the page under the bar."""

    def __init__(self, text: str, icon: str, parent: QWidget) -> None:
        self._dot = False
        super().__init__(text, f"{icon}-bold", parent)
        self._stem = icon
        self._bare = False
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

    def _role(self) -> str:
        return "strong"

    def _icon_px(self) -> int:
        return theme.text_px(20)

    def _padding(self) -> int:
        return theme.px(23)

    def set_dot(self, dot: bool) -> None:
        """Mark that there are open points."""
        self._dot = dot
        self.update()

    def set_bare(self, bare: bool) -> None:
        """Leave the icon out where room is short."""
        self._bare = bare
        self._icon_name = "" if bare else f"{self._stem}-bold"
        self.updateGeometry()

    def focus_radius(self) -> float:
        return theme.px(12)

    def focus_box(self) -> QRectF:
        inset = theme.px(8)
        return QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        chosen = self.isChecked()
        if chosen:
            self._paint_paper(painter, box)
        if not self._bare:
            self._icon_name = f"{self._stem}-{'fill' if chosen else 'bold'}"
        colour = look.ink if chosen or self.underMouse() else look.ink2
        self._paint_words(painter, box, colour)
        if self._dot:
            side = theme.px(8)
            dot = QRectF(box.right() - theme.px(16), theme.px(12), side, side)
            paint_round(painter, dot, side / 2, look.tones.error)
        painter.end()

    def _paint_paper(self, painter: QPainter, box: QRectF) -> None:
        look = self.look
        width = snapped(theme.tokens().border_px, self.devicePixelRatioF())
        half, radius = width / 2, theme.px(12)
        left, right, top, bottom = half, box.right() - half, half, box.bottom()
        path = QPainterPath()
        path.moveTo(left, bottom)
        path.lineTo(left, top + radius)
        path.quadTo(left, top, left + radius, top)
        path.lineTo(right - radius, top)
        path.quadTo(right, top, right, top + radius)
        path.lineTo(right, bottom)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.ground))
        painter.drawPath(path)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.line), width))
        painter.drawPath(path)


class _Modes(Choice):
    """The three mode tabs."""

    option_class = _ModeTab

    def tabs(self) -> dict[str, _ModeTab]:
        """The tabs by key."""
        return {
            key: option for key, option in self._options.items() if isinstance(option, _ModeTab)
        }


class _Logo(EnterPresses, Themed, QToolButton):
    """The logo, which goes to the start page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return QSize(theme.em(44), theme.em(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inset = theme.px(2)
        svg_renderer("logo.svg").render(
            painter, QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        )
        painter.end()


class _SaveLine(Themed, QWidget):
    """Whether the set is saved: an icon and a few words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: SaveState = "none"
        self._text = ElidedLabel("", "tiny", "ink2", self)
        self.follow_theme()

    def show_state(self, text: str, state: SaveState) -> None:
        self._state = state
        self._text.set_text(text)
        self._arrange()
        self.update()

    def restyle(self) -> None:
        super().restyle()
        self._arrange()

    def sizeHint(self) -> QSize:
        hint = self._text.sizeHint()
        return QSize(hint.width() + self._icon_room(), max(hint.height(), theme.text_px(16)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        if name := _SAVE_ICONS.get(self._state):
            look = self.look
            colour = look.tones.error if self._state == "failed" else look.tones.good
            size = theme.text_px(14)
            painter = QPainter(self)
            box = QRectF(0, round((self.height() - size) / 2), size, size)
            paint_icon(painter, name, box, colour)
            painter.end()

    def _icon_room(self) -> int:
        return theme.text_px(14) + theme.px(4) if _SAVE_ICONS.get(self._state) else 0

    def _arrange(self) -> None:
        left = self._icon_room()
        self._text.setGeometry(left, 0, max(0, self.width() - left), self.height())


class TopBar(Themed, QWidget):
    """The bar over every page.

    On the start page (``set_home(True)``) it shows the programme's name, the explanation and no
    modes. It arranges its parts itself: the modes in the middle of the window, moving aside and
    giving up their icons and words where the window is narrow or text is large.
    """

    home = Signal()
    """The logo was pressed."""
    mode_chosen = Signal(str)
    """``design``, ``print`` or ``play``."""
    undo = Signal()
    redo = Signal()
    help_lines = Signal()
    explain = Signal()
    settings = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home = True
        self._text = ""
        self._logo = _Logo(self)
        self._title = ElidedLabel("", "brand", parent=self)
        self._set_title = ElidedLabel("", "h3", parent=self)
        self._save = _SaveLine(self)
        self._modes = _Modes(
            [("design", "", "scissors"), ("print", "", "printer"), ("play", "", "cards-three")],
            " ",
            parent=self,
        )
        self.undo_button = IconButton("arrow-u-up-left-bold", " ", parent=self)
        self.redo_button = IconButton("arrow-u-up-right-bold", " ", parent=self)
        self._help = Button("", "quiet", "lifebuoy-bold", parent=self)
        self._explain = Button("", "quiet", "question-bold", parent=self)
        self._settings = IconButton("gear-six-bold", " ", parent=self)
        self._logo.clicked.connect(self.home)
        self._modes.chosen.connect(self.mode_chosen)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self._help.clicked.connect(self.help_lines)
        self._explain.clicked.connect(self.explain)
        self._settings.clicked.connect(self.settings)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._retranslate()
        self.set_home(True)
        self.follow_theme()

    def set_home(self, home: bool) -> None:
        """Be the bar of the start page, or of an open set."""
        self._home = home
        at_home: list[QWidget] = [self._title, self._explain]
        in_set: list[QWidget] = [self._set_title, self._save, self._modes]
        in_set += [self.undo_button, self.redo_button]
        for widget in at_home:
            widget.setVisible(home)
        for widget in in_set:
            widget.setVisible(not home)
        self._arrange()

    def set_title(self, title: str) -> None:
        """Show the name of the open set."""
        self._set_title.set_text(title)
        self._arrange()

    def set_save_state(self, text: str, state: SaveState) -> None:
        """Tell whether the set is saved.

        Args:
            text: ``Saved at 10:42``.
            state: Its icon: a green tick when saved, a red sign when it failed.
        """
        self._save.show_state(text, state)
        self._arrange()

    def set_mode(self, mode: str) -> None:
        """Show which mode is on; ``mode_chosen`` stays silent."""
        self._modes.choose(mode)

    def set_open_points(self, mode: str, open_points: bool) -> None:
        """Put a dot on a mode's tab, or take it off."""
        self._modes.tabs()[mode].set_dot(open_points)

    def set_undo(self, can_undo: bool, can_redo: bool, undo_text: str, redo_text: str) -> None:
        """Enable the arrows, and say what each would do (``Undo: change the title``)."""
        self.undo_button.setEnabled(can_undo)
        self.redo_button.setEnabled(can_redo)
        self.undo_button.set_name(undo_text or self.tr("Undo"))
        self.redo_button.set_name(redo_text or self.tr("Redo"))

    @property
    def compact(self) -> bool:
        """Whether it is 56 px high, for a small window."""
        return self.width() < theme.px(_COMPACT_BELOW)

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        super().restyle()
        self._arrange()

    def sizeHint(self) -> QSize:
        """64 px high, 56 in a small window."""
        return QSize(theme.px(960), theme.em(56 if self.compact else 64))

    def minimumSizeHint(self) -> QSize:
        """It fits in a narrow window too."""
        return QSize(theme.px(480), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the parts anew."""
        self._arrange()
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar and the line under it."""
        look = self.look
        painter = QPainter(self)
        dark = surface_of(self) == "night"
        painter.fillRect(self.rect(), QColor(look.tray if dark else look.sheet))
        line = snapped(theme.tokens().border_px, self.devicePixelRatioF())
        bottom = self.height() - line
        painter.fillRect(QRectF(0, bottom, self.width(), line), QColor(look.line))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """The language may change."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._arrange()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.set_text("Stigmakwartet")
        self._logo.setToolTip(self.tr("To the start page"))
        self._logo.setAccessibleName(self.tr("To the start page"))
        self._modes.set_text("design", self.tr("Design"))
        self._modes.set_text("print", self.tr("Print"))
        self._modes.set_text("play", self.tr("Play"))
        self._modes.setAccessibleName(self.tr("What are you doing?"))
        self.undo_button.set_name(self.tr("Undo"))
        self.redo_button.set_name(self.tr("Redo"))
        self._settings.set_name(self.tr("Settings"))
        self._help_text = self.tr("Help lines")
        self._help.setToolTip(self.tr("Help lines (F1)"))
        self._help.setAccessibleName(self._help_text)
        self._explain.setText(self.tr("How it works"))

    def _arrange(self) -> None:
        """Place everything, from both ends to the middle."""
        side, gap = theme.px(20), theme.px(8)
        self._help.setText(self._help_text)
        for tab in self._modes.tabs().values():
            tab.set_bare(False)
        left_wish = self._left_width()
        room = self.width() - 2 * side - 2 * gap
        if not self._home and self._right_width() + self._tabs_width() + left_wish > room:
            self._help.setText("")
        if not self._home and self._right_width() + self._tabs_width() + left_wish > room:
            for tab in self._modes.tabs().values():
                tab.set_bare(True)
        right = self._place_right(side, gap)
        self._place_left(side, self._place_tabs(right - gap, side + left_wish + gap) - gap)

    def _right(self) -> list[QWidget]:
        """The buttons at the right, from left to right."""
        if self._home:
            return [self._help, self._explain, self._settings]
        return [self.undo_button, self.redo_button, self._help, self._settings]

    def _right_width(self) -> int:
        return sum(button.sizeHint().width() + theme.px(8) for button in self._right())

    def _tabs_width(self) -> int:
        return self._modes.sizeHint().width()

    def _left_width(self) -> int:
        if self._home:
            words = self._title.sizeHint().width()
        else:
            words = max(self._set_title.sizeHint().width(), self._save.sizeHint().width())
            words = min(words, theme.em(_TITLE_PX))
        return self._logo.sizeHint().width() + theme.px(8) + words

    def _place_right(self, side: int, gap: int) -> int:
        """Returns where the buttons begin."""
        right = self.width() - side
        for button in reversed(self._right()):
            size = button.sizeHint()
            right -= size.width()
            top = (self.height() - size.height()) // 2
            button.setGeometry(right, top, size.width(), size.height())
            right -= gap
        return right

    def _place_tabs(self, right: int, left: int) -> int:
        """Returns where the tabs begin, or the buttons on the start page."""
        if self._home:
            return right
        width = self._tabs_width()
        top = theme.px(12 if self.compact else 14)
        start = min((self.width() - width) // 2, right - width)
        start = max(start, min(left, right - width))
        self._modes.setGeometry(start, top, width, self.height() - top)
        return start

    def _place_left(self, side: int, end: int) -> None:
        logo = self._logo.sizeHint()
        middle = self.height() // 2
        self._logo.setGeometry(
            side - theme.px(2), middle - logo.height() // 2, logo.width(), logo.height()
        )
        x = side + logo.width() + theme.px(10)
        width = max(0, end - x)
        title = self._title.sizeHint().height()
        self._title.setGeometry(x, middle - title // 2, width, title)
        upper, lower = self._set_title.sizeHint().height(), self._save.sizeHint().height()
        top = (self.height() - upper - lower) // 2
        self._set_title.setGeometry(x, top, width, upper)
        self._save.setGeometry(x, top + upper, width, lower)
