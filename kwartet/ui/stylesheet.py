"""The style sheet for the controls Qt draws itself: text, lists, menus, scroll bars, tool tips.

The other controls paint themselves (``kwartet.ui.widgets``). ``.QPushButton``, with the dot, is
Qt's own button in Qt's own dialogs and not ours, whose size a rule would override.
"""

from __future__ import annotations

from collections.abc import Callable

from kwartet.ui.tokens import RADIUS_CONTROL, RADIUS_SMALL, Tokens


def style_sheet(look: Tokens, px: Callable[[float], int], em: Callable[[float], int]) -> str:
    """The application's style sheet.

    Args:
        look: The colours of the paper surface.
        px: A designed measure to pixels.
        em: The same for a measure that grows with larger text.
    """
    border_px = int(look.border_px)  # whole pixels: a style sheet blurs the others
    error_px = border_px + 1
    border = f"{border_px}px solid"
    radius = px(RADIUS_CONTROL)
    return f"""
QMainWindow, QDialog {{ background: {look.ground}; }}
SheetDialog {{ background: transparent; }}

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {{
  background: {look.field}; color: {look.field_text};
  border: {border} {look.edge}; border-radius: {radius}px;
  padding: 0 {px(13)}px; min-height: {em(44)}px;
  selection-background-color: {look.marker}; selection-color: {look.on_marker};
  placeholder-text-color: {look.ink3};
}}
SearchField {{
  background: {look.sheet}; placeholder-text-color: {look.ink2}; min-height: {em(42)}px;
}}
QPlainTextEdit, QTextEdit {{ padding: {px(8)}px {px(9)}px; min-height: 0; }}
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover, QAbstractSpinBox:hover {{
  border-color: {look.edge_hover};
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border-color: {look.focus}; }}
QLineEdit[state="error"], QPlainTextEdit[state="error"] {{
  border: {error_px}px solid {look.error.text};
  min-height: {em(44) - 2 * (error_px - border_px)}px;
}}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled {{
  background: {look.field_off}; color: {look.ink3}; border-color: {look.line};
}}

QComboBox {{ font-weight: 700; padding-right: {px(40)}px; }}
QComboBox::drop-down {{ border: none; width: {px(40)}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
  background: {look.sheet}; color: {look.ink}; border: {border} {look.edge};
  border-radius: {px(RADIUS_SMALL)}px; padding: {px(4)}px; outline: none;
  selection-background-color: {look.marker}; selection-color: {look.on_marker};
}}
QComboBox QAbstractItemView::item {{ min-height: {em(44)}px; padding: 0 {px(10)}px; }}

.QPushButton {{
  background: {look.normal.rest.fill}; color: {look.normal.rest.text};
  border: {border} {look.normal.rest.edge}; border-radius: {radius}px;
  padding: 0 {px(18)}px; min-height: {em(41)}px; font-weight: 700;
}}
.QPushButton:hover {{ border-color: {look.normal.hover.edge}; }}
.QPushButton:pressed {{ background: {look.normal.pressed.fill}; }}
.QPushButton:default {{
  background: {look.primary.rest.fill}; color: {look.primary.rest.text};
  border-color: {look.primary.rest.edge};
}}
.QPushButton:disabled {{ color: {look.normal.off.text}; border-color: {look.normal.off.edge}; }}

QToolTip {{
  background: {look.solid}; color: {look.on_solid}; border: none; padding: {px(8)}px {px(12)}px;
}}

QMenu {{
  background: {look.sheet}; color: {look.ink}; border: {border} {look.edge}; padding: {px(6)}px;
}}
QMenu::item {{
  min-height: {em(44)}px; padding: 0 {px(24)}px 0 {px(14)}px;
  border-radius: {px(RADIUS_SMALL)}px;
}}
QMenu::item:selected {{ background: {look.tray}; color: {look.ink}; }}
QMenu::item:disabled {{ color: {look.off_text}; }}
QMenu::icon {{ padding-left: {px(12)}px; }}
QMenu::separator {{ height: 1px; background: {look.line}; margin: {px(6)}px {px(8)}px; }}

QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget#scrollBody {{ background: transparent; }}
QAbstractItemView {{ outline: none; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: {px(14)}px; }}
QScrollBar:horizontal {{ height: {px(14)}px; }}
QScrollBar::handle {{
  background: {look.edge}; border-radius: {px(4)}px; margin: {px(3)}px;
}}
QScrollBar::handle:vertical {{ min-height: {px(44)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(44)}px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {look.ink3}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: none; border: none; width: 0; height: 0;
}}
"""
