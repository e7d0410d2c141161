"""A chip for one of several things that may be chosen together."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kwartet.ui.icons import paint_icon
from kwartet.ui.theme import theme
from kwartet.ui.widgets.base import EnterPresses, Themed, paint_round


class ChoiceChip(EnterPresses, Themed, QPushButton):
    """One of several things that may be chosen together; a tick shows that it is.

    Args:
        text: What is chosen.
        picture: Paints something before the text (a quartet's symbol tile), or nothing.
        icon: Name of an icon instead of a picture.
        dashed: A dashed border: it makes something new.
    """

    def __init__(
        self,
        text: str,
        picture: QPixmap | None = None,
        icon: str = "",
        *,
        dashed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._picture, self._icon_name, self._dashed = picture, icon, dashed
        self.setCheckable(not dashed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.updateGeometry)
        self.follow_theme()

    def restyle(self) -> None:
        """Take the font from the theme again."""
        self.setFont(theme.font("small_strong"))
        super().restyle()

    def set_picture(self, picture: QPixmap) -> None:
        """Show another picture before the text."""
        self._picture = picture
        self.updateGeometry()
        self.update()

    def focus_radius(self) -> float:
        """The corner radius of its shape, for the focus ring."""
        return theme.px(12)

    def sizeHint(self) -> QSize:
        """Round its picture, text and tick."""
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        width += self._before_width() + theme.px(16)
        if self.isChecked():
            width += theme.text_px(18) + theme.px(8)
        return QSize(round(width + 0.5), theme.em(46))

    def minimumSizeHint(self) -> QSize:
        """Its whole text stays readable."""
        return self.sizeHint()

    def _before_width(self) -> int:
        if self._picture is not None:
            return theme.px(9) + round(self._picture.deviceIndependentSize().width()) + theme.px(9)
        return theme.px(14) + (theme.text_px(18) + theme.px(8) if self._icon_name else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shape, the picture, the text and the tick."""
        look = self.look
        painter = QPainter(self)
        box = QRectF(self.rect())
        chosen = self.isChecked()
        hovered = self.underMouse() and self.isEnabled()
        edge = look.ink if chosen or hovered else look.edge
        text = look.on_chosen if chosen else look.ink if hovered else look.ink2
        paint_round(
            painter,
            box,
            self.focus_radius(),
            look.chosen if chosen else None if self._dashed else look.sheet,
            edge,
            2 if chosen else look.border_px,
            dashed=self._dashed,
        )
        middle = box.center().y()
        if self._picture is not None:
            top = round(middle - self._picture.deviceIndependentSize().height() / 2)
            painter.drawPixmap(theme.px(9), top, self._picture)
        elif self._icon_name:
            size = theme.text_px(18)
            at = QRectF(theme.px(14), round(middle - size / 2), size, size)
            paint_icon(painter, self._icon_name, at, text)
        painter.setPen(QColor(text))
        painter.setFont(self.font())
        painter.drawText(
            box.adjusted(self._before_width(), 0, 0, 0),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )
        if chosen:
            size = theme.text_px(18)
            at = QRectF(box.right() - theme.px(14) - size, round(middle - size / 2), size, size)
            paint_icon(painter, "check-bold", at, text)
        painter.end()
