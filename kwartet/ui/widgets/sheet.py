"""A sheet over the window: a modal dialog that lies on the page instead of floating beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from kwartet.ui.motion import PANEL_MS, Glide
from kwartet.ui.theme import set_surface, theme
from kwartet.ui.tokens import RADIUS_PANEL
from kwartet.ui.widgets.base import Themed, paint_round, paint_shadow
from kwartet.ui.widgets.buttons import IconButton
from kwartet.ui.widgets.labels import Label
from kwartet.ui.widgets.marks import RoundIcon
from kwartet.ui.widgets.surfaces import Divider, ScrollColumn


class SheetDialog(Themed, QDialog):
    """A sheet of paper over a dimmed window, with a heading, a body that scrolls and a footer.

    Put widgets in ``body``, buttons in ``footer``, and in ``above`` what stays in sight while the
    body scrolls; ``open()`` shows it, ``accept()`` and
    ``reject()`` (also Esc and the cross) close it and tell so, as with any ``QDialog``. Tab stays
    inside; closing gives the focus back. The window's shortcuts rest meanwhile, the sheet's own
    work.

    Args:
        window: The window it covers.
        title: The heading.
        width: Of the sheet, in designed pixels.
        icon: Name of an icon, shown in a yellow circle before the heading.
        title_role: The heading's type role.
        tall: Whether it is as high as the window allows, whatever is in it.
    """

    def __init__(
        self,
        window: QWidget,
        title: str,
        *,
        width: float = 720,
        icon: str = "",
        title_role: str = "h1",
        tall: bool = False,
    ) -> None:
        super().__init__(window.window())
        self._window = window.window()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setProperty("focusRingHost", True)
        set_surface(self, "paper")
        self._paper_width = width
        self._tall = tall
        self._came_from: QWidget | None = None
        self._dim = Glide(self, self.update, PANEL_MS, fades=True)
        self._paper = QWidget(self)
        self._column = QVBoxLayout(self._paper)
        self._head = self._make_head(title, icon, title_role)
        self.above = QVBoxLayout()
        self._scroll = ScrollColumn()
        self.body = self._scroll.column
        self._foot = QWidget()
        self.footer = QHBoxLayout(self._foot)
        self._line = Divider()
        self._column.addWidget(self._head)
        self._column.addLayout(self.above)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self._line)
        self._column.addWidget(self._foot)
        self.setAccessibleName(title)
        self.hide()
        self._scroll.body.installEventFilter(self)
        self._window.installEventFilter(self)
        self.installEventFilter(self)
        self.follow_theme()

    def _make_head(self, title: str, icon: str, title_role: str) -> QWidget:
        head = QWidget()
        self._head_row = QHBoxLayout(head)
        if icon:
            self._head_row.addWidget(RoundIcon(icon, "yellow", 60))
        self.title = Label(title, title_role)
        self._head_row.addWidget(self.title, 1)
        self._cross = IconButton("x-bold", self.tr("Close"))
        self._cross.clicked.connect(self.reject)
        self._head_row.addWidget(self._cross)
        return head

    def restyle(self) -> None:
        """Take spacing from the theme again."""
        side = theme.px(28)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head_row.setContentsMargins(side, theme.px(20), theme.px(22), theme.px(12))
        self._head_row.setSpacing(theme.px(16))
        above = 0 if self.above.isEmpty() else theme.px(12)
        self.above.setContentsMargins(side, 0, side, above)
        self.above.setSpacing(theme.px(12))
        self.body.setContentsMargins(side, theme.px(8), side, theme.px(20))
        self.body.setSpacing(theme.px(16))
        self.footer.setContentsMargins(side, theme.px(18), side, theme.px(18))
        self.footer.setSpacing(theme.px(12))
        self._place()
        super().restyle()

    def open(self) -> None:
        """Show it over the window and take the focus."""
        self._came_from = self.window().focusWidget()
        has_footer = self.footer.count() > 0
        self._foot.setVisible(has_footer)
        self._line.setVisible(has_footer)
        self._place()
        self.show()
        self.raise_()
        self._dim.send(1)
        inside = self._stops()
        focused = next((stop for stop in inside if stop is not self._cross), self._cross)
        focused.setFocus(Qt.FocusReason.PopupFocusReason)

    def done(self, result: int) -> None:
        """Close, and give the focus back: where it was, or else to what that lay on."""
        came_from = self._came_from
        self._dim.jump(0)
        super().done(result)
        while came_from is not None and isValid(came_from) and not came_from.isVisible():
            came_from = came_from.parentWidget()
        if came_from is not None and isValid(came_from):
            came_from.setFocus(Qt.FocusReason.PopupFocusReason)

    def paper_rect(self) -> QRect:
        """Where the sheet of paper lies, in the window's pixels."""
        return self._paper.geometry()

    def _place(self) -> None:
        """Cover the window; be as high as the contents need and the window allows."""
        window = self._window
        self.setGeometry(window.rect())
        margin = theme.px(24)
        width = min(theme.px(self._paper_width), window.width() - 2 * margin)
        room = window.height() - 2 * margin
        if self.body.hasHeightForWidth():
            body_height = self.body.totalHeightForWidth(width)
        else:
            body_height = self.body.totalSizeHint().height()
        foot = 0
        if self.footer.count():
            foot = self._foot.sizeHint().height() + self._line.sizeHint().height()
        head = self._head.sizeHint().height() + self.above.sizeHint().height()
        height = room if self._tall else min(room, head + body_height + foot)
        left, top = (window.width() - width) // 2, (window.height() - height) // 2
        self._paper.setGeometry(left, top, width, height)

    def sizeHint(self) -> QSize:
        """The whole window."""
        return self._window.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dimmed window and the paper."""
        look = self.look
        painter = QPainter(self)
        dim = QColor(look.dim)
        dim.setAlphaF(dim.alphaF() * self._dim.now)
        painter.fillRect(self.rect(), dim)
        paper = QRectF(self._paper.geometry())
        radius = theme.px(RADIUS_PANEL)
        paint_shadow(painter, paper, radius, 3, look.shade)
        edge = look.edge if theme.contrast == "strong" else None
        paint_round(painter, paper, radius, look.sheet, edge, look.border_px)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size and the body's; keep the window's shortcuts from working."""
        if watched is self and event.type() == QEvent.Type.ShortcutOverride:
            return self._hold_shortcut(event)
        if event.type() == QEvent.Type.LayoutRequest or (
            event.type() == QEvent.Type.Resize and watched is self._window
        ):
            self._place()
        return super().eventFilter(watched, event)

    def _hold_shortcut(self, event: QEvent) -> bool:
        """Whether the keys are held back; the sheet's own shortcuts are not."""
        if not isinstance(event, QKeyEvent):
            return False
        pressed = QKeySequence(event.keyCombination())
        if any(shortcut.key() == pressed for shortcut in self.findChildren(QShortcut)):
            return False
        event.accept()
        return True

    def changeEvent(self, event: QEvent) -> None:
        """The language may change."""
        if event.type() == QEvent.Type.LanguageChange:
            self._cross.set_name(self.tr("Close"))
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys scroll, wherever in the sheet the focus is; Esc closes."""
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if pages is None:
            super().keyPressEvent(event)
            return
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the sheet goes nowhere."""
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the sheet."""
        stops = self._stops()
        if not stops:
            return True
        focused = self.window().focusWidget()
        at = next((i for i, stop in enumerate(stops) if stop is focused), -1)
        target = stops[(at + (1 if forward else -1)) % len(stops)]
        target.setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def _stops(self) -> list[QWidget]:
        """What Tab comes by, in order: the chain of the window, as far as it lies in the sheet."""
        stops = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if (
                tabbed
                and widget.focusProxy() is None
                and self.isAncestorOf(widget)
                and widget.isEnabled()
                and widget.isVisibleTo(self)
            ):
                stops.append(widget)
            widget = widget.nextInFocusChain()
        return stops
