"""The look of the studio, live: scale, text size and contrast, and everything that follows.

``theme`` is the one theme of the running application, as the palette is Qt's. Widgets ask it for
pixels, fonts and colours and repaint on its ``changed`` signal.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from kwartet.resources import asset
from kwartet.ui.stylesheet import style_sheet
from kwartet.ui.tokens import Contrast, Surface, Tokens, tokens
from kwartet.ui.type_roles import ROLES

HEAD_FAMILY = "Bricolage Grotesque"
TEXT_FAMILY = "Atkinson Hyperlegible Next"

MIN_TEXT_SCALE = 0.9
MAX_TEXT_SCALE = 1.5
_LARGE_TEXT = 1.25


def scale_for(screen: QSize) -> float:
    """The interface scale for a screen, in logical pixels: 1.2 from 1920 by 1000, else 1.

    The height leaves room for a task bar on a screen of 1080 pixels.
    """
    return 1.2 if screen.width() >= 1920 and screen.height() >= 1000 else 1.0


class Theme(QObject):
    """Scale, text size and contrast of the studio; ``changed`` tells that one of them changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._scale = 1.0
        self._text_scale = 1.0
        self._contrast: Contrast = "normal"
        self._has_fonts = False

    @property
    def scale(self) -> float:
        """How much larger than designed for 1440 by 900 everything is."""
        return self._scale

    @property
    def text_scale(self) -> float:
        """How much larger the reader wants text, 0.9 to 1.5."""
        return self._text_scale

    @property
    def has_large_text(self) -> bool:
        """Whether text is so large that words wrap which else stand on one line."""
        return self._text_scale > _LARGE_TEXT

    @property
    def contrast(self) -> Contrast:
        """Normal or strong."""
        return self._contrast

    def set(
        self,
        *,
        scale: float | None = None,
        text_scale: float | None = None,
        contrast: Contrast | None = None,
    ) -> None:
        """Change what is given and restyle the application at once.

        Args:
            scale: The interface scale, see ``scale_for``.
            text_scale: Held between 0.9 and 1.5.
            contrast: Normal or strong.
        """
        before = (self._scale, self._text_scale, self._contrast)
        if scale is not None:
            self._scale = scale
        if text_scale is not None:
            self._text_scale = min(max(text_scale, MIN_TEXT_SCALE), MAX_TEXT_SCALE)
        if contrast is not None:
            self._contrast = contrast
        if (self._scale, self._text_scale, self._contrast) != before:
            self._restyle()

    def install(self) -> None:
        """Load the fonts and give the running application this look."""
        app = _application()
        if not self._has_fonts:
            for file in sorted(asset("fonts").glob("*.ttf")):
                QFontDatabase.addApplicationFont(str(file))
            self._has_fonts = True
        app.setStyle("Fusion")
        self._restyle()

    def _restyle(self) -> None:
        app = _application()
        app.setFont(self.font("text"))
        app.setPalette(self.palette())
        app.setStyleSheet(style_sheet(self.tokens("paper"), self.px, self.em))
        self.changed.emit()

    def px(self, size: float) -> int:
        """A designed measure in pixels on this screen."""
        return round(size * self._scale)

    def em(self, size: float) -> int:
        """A designed measure that grows with larger text (a control's height), never shrinks."""
        return round(size * self._scale * max(1.0, self._text_scale))

    def text_px(self, size: float) -> int:
        """A designed text or icon size in pixels; text is never below 13 px at scale 1."""
        return round(max(size * self._text_scale, min(size, 13.0)) * self._scale)

    def font(self, role: str) -> QFont:
        """The font of a type role: a key of ``type_roles.ROLES``."""
        spec = ROLES[role]
        font = QFont(HEAD_FAMILY if spec.family == "head" else TEXT_FAMILY)
        size_px = self.text_px(spec.size_px) if spec.grows else self.px(spec.size_px)
        font.setPixelSize(size_px)
        font.setWeight(QFont.Weight(spec.weight))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spec.spacing * size_px)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def tokens(self, surface: Surface = "paper") -> Tokens:
        """The colours of a surface in the contrast of now."""
        return tokens(surface, self._contrast)

    def tokens_for(self, widget: QWidget) -> Tokens:
        """The colours for a widget: of the nearest ancestor with a surface, else paper."""
        return self.tokens(surface_of(widget))

    def palette(self) -> QPalette:
        """The palette for what Qt itself draws."""
        look = self.tokens("paper")
        palette = QPalette(QColor(look.sheet), QColor(look.ground))
        roles = {
            QPalette.ColorRole.WindowText: look.ink,
            QPalette.ColorRole.Text: look.ink,
            QPalette.ColorRole.ButtonText: look.ink,
            QPalette.ColorRole.Base: look.field,
            QPalette.ColorRole.AlternateBase: look.sheet,
            QPalette.ColorRole.Highlight: look.marker,
            QPalette.ColorRole.HighlightedText: look.on_marker,
            QPalette.ColorRole.Accent: look.marker,
            QPalette.ColorRole.PlaceholderText: look.ink3,
            QPalette.ColorRole.Link: look.focus,
            QPalette.ColorRole.LinkVisited: look.focus,
            QPalette.ColorRole.ToolTipBase: look.solid,
            QPalette.ColorRole.ToolTipText: look.on_solid,
        }
        for role, colour in roles.items():
            palette.setColor(role, QColor(colour))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.off_text))
        return palette


def set_surface(widget: QWidget, surface: Surface) -> None:
    """Say what a panel is made of; everything in it takes its colours from that."""
    widget.setProperty("surface", surface)


def surface_of(widget: QWidget) -> Surface:
    """What the widget lies on."""
    ancestor: QWidget | None = widget
    while ancestor is not None:
        surface = ancestor.property("surface")
        if surface in ("paper", "mat", "night"):
            return surface  # type: ignore[no-any-return]
        ancestor = None if ancestor.isWindow() else ancestor.parentWidget()
    return "paper"


def computer_wants_contrast() -> bool:
    """Whether the operating system asks for a high contrast."""
    preference = _application().styleHints().accessibility().contrastPreference()
    return preference == Qt.ContrastPreference.HighContrast


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("the theme needs a QApplication")
    return app


theme = Theme()
