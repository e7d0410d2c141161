"""The focus ring: 3 px wide, 3 px off the shape, round whatever has the keyboard.

One ring per application. It shows where a key brought the focus; after a click it stays away, but
for text entries, which show a soft halo whenever one types in them (as ``:focus-visible`` does on
the web). A widget tells its shape with ``focus_box() -> QRectF`` and ``focus_radius() -> float``;
a widget that draws its own ring (a card wall) says ``setProperty("focusRing", "own")``.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from kwartet.ui.theme import theme
from kwartet.ui.tokens import RADIUS_CONTROL
from kwartet.ui.widgets.base import paint_focus_ring

_TEXT_ENTRIES = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
_REACH = 7
"""How far the ring reaches past the shape, in designed pixels, with room for smooth edges."""


class _Ring(QWidget):
    """The painted ring, laid over its host; takes no clicks."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.host = host
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.radius = 0.0
        self.halo = False
        self.colour = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        reach = theme.px(_REACH)
        box = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        if self.halo:
            colour = QColor(self.colour)
            colour.setAlphaF(0.22 if theme.contrast == "normal" else 1.0)
            width = 3 * theme.scale
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour, width))
            grow = width / 2
            painter.drawRoundedRect(
                box.adjusted(-grow, -grow, grow, grow), self.radius + grow, self.radius + grow
            )
        else:
            paint_focus_ring(painter, box, self.radius, self.colour)
        painter.end()


class FocusRing(QObject):
    """Keeps the ring round what has the focus; make one after the application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._keyboard = True
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._follow)
        theme.changed.connect(self._place)
        self._follow(None, app.focusWidget())

    @property
    def target(self) -> QWidget | None:
        """The widget the ring is round now, or nothing where it does not show."""
        return self._target if self._ring is not None and self._ring.isVisible() else None

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._keyboard = False
        self._leave()
        if new is None or _rings_itself(new):
            return
        self._target = new
        host = _host_of(new)
        self._ring = _Ring(host)
        ancestor: QWidget | None = new
        while ancestor is not None and ancestor is not host:
            ancestor.installEventFilter(self)
            self._watched.append(ancestor)
            ancestor = ancestor.parentWidget()
        self._place()

    def _leave(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None

    def _place(self) -> None:
        ring, target = self._ring, self._target
        if ring is None or target is None or not isValid(ring) or not isValid(target):
            return
        ring.halo = isinstance(target, _TEXT_ENTRIES)
        if not (ring.halo or self._keyboard) or not target.isVisible():
            ring.hide()
            return
        box, ring.radius = _shape_of(target)
        ring.colour = theme.tokens_for(target).focus
        corner = target.mapTo(ring.host, QPoint(0, 0))
        reach = theme.px(_REACH)
        ring.setGeometry(
            box.toAlignedRect().translated(corner).adjusted(-reach, -reach, reach, reach)
        )
        ring.raise_()
        ring.show()
        ring.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focused widget as it moves, and note whether keys or the pointer are used."""
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            self._set_keyboard(True)
        elif kind == QEvent.Type.MouseButtonPress and watched is self._target:
            self._set_keyboard(False)
        return False

    def _set_keyboard(self, keyboard: bool) -> None:
        if keyboard != self._keyboard:
            self._keyboard = keyboard
            self._place()


def _rings_itself(widget: QWidget) -> bool:
    """Whether a widget, or the list that pops up from it, shows its focus in its own way."""
    own = widget.property("focusRing") == "own" or isinstance(widget, QGraphicsView)
    return own or widget.window().windowType() == Qt.WindowType.Popup


def _shape_of(widget: QWidget) -> tuple[QRectF, float]:
    """The shape the ring goes round, in the widget's pixels, and its corner radius."""
    box = widget.focus_box() if hasattr(widget, "focus_box") else QRectF(widget.rect())
    if hasattr(widget, "focus_radius"):
        return box, widget.focus_radius()
    return box, theme.px(RADIUS_CONTROL)


def _host_of(widget: QWidget) -> QWidget:
    """What carries the ring: the body of the scroll area it is in, or a sheet, or the window.

    The ring then scrolls with the widget and is cut off where the scroll area ends.
    """
    ancestor = widget.parentWidget()
    while ancestor is not None and not ancestor.isWindow():
        viewport = ancestor.parentWidget()
        area = viewport.parentWidget() if viewport is not None else None
        if isinstance(area, QScrollArea) and area.widget() is ancestor:
            return ancestor
        if ancestor.property("focusRingHost"):
            return ancestor
        ancestor = viewport
    return widget.window()
