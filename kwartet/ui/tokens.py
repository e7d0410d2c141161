"""The colours and corner radii of the studio, as frozen values.

Source: the design system's tables "Tokens" and "Sterk contrast". Every colour is a
``#rrggbb`` string, every measure a logical pixel at scale 1 (a window of 1440 by 900).

A *surface* is the ground a widget lies on: ``paper`` (start, design), ``mat`` (the cutting mat of
the print room) or ``night`` (the table on which a class plays). A widget takes the tokens of the
surface it finds itself on, so one button serves all three.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

Contrast = Literal["normal", "strong"]
Surface = Literal["paper", "mat", "night"]


@dataclass(frozen=True)
class ButtonLook:
    """The colours of one kind of button in one state; ``None`` is no fill or no border."""

    fill: str | None
    edge: str | None
    text: str


@dataclass(frozen=True)
class ButtonLooks:
    """The colours of one kind of button: at rest, under the pointer, pressed, switched off."""

    rest: ButtonLook
    hover: ButtonLook
    pressed: ButtonLook
    off: ButtonLook


@dataclass(frozen=True)
class StatusLook:
    """The colours of a status: its text, its icon, its ground, its border (``None``: none)."""

    text: str
    icon: str
    fill: str
    edge: str | None = None


@dataclass(frozen=True)
class Tones:
    """Text and icons straight on the surface, coloured by meaning."""

    good: str
    notice: str
    error: str
    busy: str
    info: str


@dataclass(frozen=True)
class Underlines:
    """Lines under words, at least 3:1 against a field and the paper of a card."""

    tip: str
    block: str
    spelling: str
    kept: str


@dataclass(frozen=True)
class Tokens:
    """All colours of one surface in one contrast.

    Attributes:
        ground: What everything lies on.
        sheet: Panels, top bar, resting controls.
        board: A work surface a shade darker than the ground; round and square icon tiles.
        tray: The tray of a segmented control, the empty part of a meter.
        line: Between rows and panels.
        edge: Round a control.
        edge_hover: Round a control under the pointer.
        edge_mark: Round an empty tick box or radio button (3:1 against the ground).
        ink: Text.
        ink2: Help text.
        ink3: Placeholder only.
        marker: Chosen, or "do this now".
        marker_light: A language tip, a sticky note.
        on_marker: Text on both.
        chosen: The fill of a chosen chip or tile (its text is ``on_chosen``, its border ink).
        raised: The chosen option of a segmented control.
        solid: A filter that is on, a toast: the inverse of the ground.
        switch_off: The track of a switch.
        field: A text field; its text is ``field_text``.
        off_text: Text of a control that is switched off.
        off_icon: An icon that is switched off.
        focus: The focus ring.
        border_px: The width of a control's border.
        dim: What covers the window behind a sheet, ``#aarrggbb``.
        shade: The colour of shadows.
    """

    ground: str
    sheet: str
    board: str
    tray: str
    line: str
    edge: str
    edge_hover: str
    edge_mark: str
    ink: str
    ink2: str
    ink3: str
    marker: str
    marker_light: str
    on_marker: str
    chosen: str
    on_chosen: str
    raised: str
    on_raised: str
    solid: str
    on_solid: str
    on_solid2: str
    switch_off: str
    switch_on: str
    knob_on: str
    field: str
    field_off: str
    field_text: str
    off_text: str
    off_icon: str
    focus: str
    border_px: float
    dim: str
    shade: str
    star: str
    tones: Tones
    underlines: Underlines
    good: StatusLook
    notice: StatusLook
    error: StatusLook
    busy: StatusLook
    info: StatusLook
    plain: StatusLook
    primary: ButtonLooks
    normal: ButtonLooks
    play: ButtonLooks
    quiet: ButtonLooks


_INK = "#2B2338"
_SHEET = "#FFFDF9"
_EDGE = "#CFC4B2"
_LINE = "#E3DACB"
_TRAY = "#E9E1D4"
_OFF = ButtonLook(_LINE, _LINE, "#7A7286")

PAPER = Tokens(
    ground="#F5F0E8",
    sheet=_SHEET,
    board="#EBE4D8",
    tray=_TRAY,
    line=_LINE,
    edge=_EDGE,
    edge_hover=_INK,
    edge_mark="#7A7286",
    ink=_INK,
    ink2="#5E566B",
    ink3="#7A7286",
    marker="#FFD24A",
    marker_light="#FFF1BF",
    on_marker=_INK,
    chosen="#FFF1BF",
    on_chosen=_INK,
    raised=_SHEET,
    on_raised=_INK,
    solid=_INK,
    on_solid="#FFFFFF",
    on_solid2="#CFC6DA",
    switch_off=_EDGE,
    switch_on="#2C6E49",
    knob_on="#FFFFFF",
    field="#FFFFFF",
    field_off="#F0EADF",
    field_text=_INK,
    off_text="#948B9E",
    off_icon="#BDB4C4",
    focus="#2456C4",
    border_px=1.5,
    dim="#AA2B2338",
    shade=_INK,
    star="#C48600",
    tones=Tones("#2C6E49", "#8A5A00", "#B3261E", "#5B3484", "#24439A"),
    underlines=Underlines("#C48600", "#B3261E", "#24439A", "#7A7286"),
    good=StatusLook("#2C6E49", "#2C6E49", "#E0F0E4"),
    notice=StatusLook("#6B4500", "#8A5A00", "#FFE9B0"),
    error=StatusLook("#B3261E", "#B3261E", "#FBDFD9"),
    busy=StatusLook("#5B3484", "#5B3484", "#EDE4F5"),
    info=StatusLook("#24439A", "#24439A", "#E4E9F8"),
    plain=StatusLook("#5E566B", "#5E566B", "#EBE4D8"),
    primary=ButtonLooks(
        ButtonLook(_INK, _INK, "#FFFFFF"),
        ButtonLook("#443A56", "#443A56", "#FFFFFF"),
        ButtonLook("#1A1423", "#1A1423", "#FFFFFF"),
        _OFF,
    ),
    normal=ButtonLooks(
        ButtonLook(_SHEET, _EDGE, _INK),
        ButtonLook(_SHEET, _INK, _INK),
        ButtonLook(_TRAY, _EDGE, _INK),
        ButtonLook(None, _LINE, "#948B9E"),
    ),
    play=ButtonLooks(
        ButtonLook("#FFD24A", "#FFD24A", _INK),
        ButtonLook("#FFE07F", "#FFE07F", _INK),
        ButtonLook("#F2BE22", "#F2BE22", _INK),
        ButtonLook(_TRAY, _TRAY, "#7A7286"),
    ),
    quiet=ButtonLooks(
        ButtonLook(None, None, _INK),
        ButtonLook("#EBE4D8", "#EBE4D8", _INK),
        ButtonLook(_EDGE, _EDGE, _INK),
        ButtonLook(None, None, "#BDB4C4"),
    ),
)

_MAT_DEEP = "#1D4F4A"
_MAT_PRESSED = "#153B37"

MAT = replace(
    PAPER,
    ground="#2A6A63",
    sheet=_MAT_DEEP,
    board=_MAT_DEEP,
    tray=_MAT_DEEP,
    line="#3D7A73",
    edge=_MAT_DEEP,
    edge_hover="#FFFFFF",
    edge_mark="#FFFFFF",
    ink="#FFFFFF",
    ink2="#E4F0EE",
    ink3="#BFD8D4",
    raised="#FFFFFF",
    solid="#FFFFFF",
    on_solid=_INK,
    on_solid2="#5E566B",
    switch_off=_MAT_DEEP,
    switch_on="#FFD24A",
    knob_on=_INK,
    off_text="#8FB3AE",
    off_icon="#6E9A94",
    focus="#FFFFFF",
    star="#FFD24A",
    tones=Tones("#C9F0D4", "#FFE9B0", "#FFDAD4", "#EADCF8", "#DCE5FF"),
    plain=StatusLook("#FFFFFF", "#FFFFFF", _MAT_DEEP),
    normal=ButtonLooks(
        ButtonLook(_MAT_DEEP, _MAT_DEEP, "#FFFFFF"),
        ButtonLook(_MAT_DEEP, "#FFFFFF", "#FFFFFF"),
        ButtonLook(_MAT_PRESSED, _MAT_PRESSED, "#FFFFFF"),
        ButtonLook(None, _MAT_DEEP, "#8FB3AE"),
    ),
    quiet=ButtonLooks(
        ButtonLook(None, None, "#FFFFFF"),
        ButtonLook(_MAT_DEEP, _MAT_DEEP, "#FFFFFF"),
        ButtonLook(_MAT_PRESSED, _MAT_PRESSED, "#FFFFFF"),
        ButtonLook(None, None, "#8FB3AE"),
    ),
)

_NIGHT_TEXT = "#FBF5EA"
_NIGHT_BUTTON = "#352B43"
_NIGHT_EDGE = "#5A4E6B"

NIGHT = replace(
    PAPER,
    ground="#211A2C",
    sheet="#2C2439",
    board="#3A3047",
    tray="#1A1423",
    line="#43394F",
    edge=_NIGHT_EDGE,
    edge_hover=_NIGHT_TEXT,
    edge_mark="#CFC6DA",
    ink=_NIGHT_TEXT,
    ink2="#CFC6DA",
    ink3="#A79DB5",
    raised="#3A3047",
    on_raised=_NIGHT_TEXT,
    solid=_NIGHT_TEXT,
    on_solid=_INK,
    on_solid2="#5E566B",
    switch_off=_NIGHT_EDGE,
    switch_on="#6FC08A",
    knob_on=_INK,
    off_text="#7F748E",
    off_icon="#6A5F79",
    focus="#8FB4FF",
    dim="#CC1A1423",
    shade="#000000",
    star="#FFD24A",
    tones=Tones("#8FD6A6", "#FFD98A", "#FFB3A9", "#D9BDF5", "#B3C7FF"),
    plain=StatusLook(_NIGHT_TEXT, _NIGHT_TEXT, "#3A3047"),
    primary=ButtonLooks(
        ButtonLook(_NIGHT_TEXT, _NIGHT_TEXT, _INK),
        ButtonLook("#FFFFFF", "#FFFFFF", _INK),
        ButtonLook("#CFC6DA", "#CFC6DA", _INK),
        ButtonLook("#3A3047", "#3A3047", "#7F748E"),
    ),
    normal=ButtonLooks(
        ButtonLook(_NIGHT_BUTTON, _NIGHT_EDGE, _NIGHT_TEXT),
        ButtonLook(_NIGHT_BUTTON, _NIGHT_TEXT, _NIGHT_TEXT),
        ButtonLook("#1A1423", _NIGHT_EDGE, _NIGHT_TEXT),
        ButtonLook(None, "#43394F", "#7F748E"),
    ),
    quiet=ButtonLooks(
        ButtonLook(None, None, _NIGHT_TEXT),
        ButtonLook("#3A3047", "#3A3047", _NIGHT_TEXT),
        ButtonLook("#43394F", "#43394F", _NIGHT_TEXT),
        ButtonLook(None, None, "#7F748E"),
    ),
)

_NORMAL: dict[Surface, Tokens] = {"paper": PAPER, "mat": MAT, "night": NIGHT}


@cache
def tokens(surface: Surface, contrast: Contrast) -> Tokens:
    """The tokens of a surface in the normal or the strong contrast."""
    normal = _NORMAL[surface]
    return normal if contrast == "normal" else _strong(normal, surface)


def _strong(normal: Tokens, surface: Surface) -> Tokens:
    """Borders of ink and 2.5 px, help text as dark as text, no soft tints."""
    paper = surface == "paper"
    return replace(
        normal,
        sheet="#FFFFFF" if paper else normal.sheet,
        raised="#FFFFFF" if paper else normal.raised,
        ink2=normal.ink,
        ink3=normal.ink2,
        line=normal.ink,
        edge=normal.ink,
        edge_mark=normal.ink,
        border_px=2.5,
        focus="#1B3F96" if paper else normal.focus,
        switch_off=normal.ink2 if paper else normal.switch_off,
        off_text=normal.ink2,
        off_icon=normal.ink2,
        chosen=normal.marker,
        underlines=Underlines(
            normal.notice.text, normal.error.text, normal.info.text, normal.field_text
        ),
        marker_light="#FFFFFF",
        good=_bordered(normal.good),
        notice=_bordered(normal.notice),
        error=_bordered(normal.error),
        busy=_bordered(normal.busy),
        info=_bordered(normal.info),
        plain=_bordered(normal.plain, keep_fill=not paper),
        normal=replace(
            normal.normal,
            rest=replace(normal.normal.rest, edge=normal.ink),
            pressed=replace(normal.normal.pressed, edge=normal.ink),
        ),
        play=replace(
            normal.play,
            rest=replace(normal.play.rest, edge=normal.ink),
            hover=replace(normal.play.hover, edge=normal.ink),
            pressed=replace(normal.play.pressed, edge=normal.ink),
        ),
    )


def _bordered(look: StatusLook, *, keep_fill: bool = False) -> StatusLook:
    return StatusLook(look.text, look.text, look.fill if keep_fill else "#FFFFFF", look.text)


RADIUS_SMALL = 8
RADIUS_CONTROL = 12
RADIUS_TILE = 16
RADIUS_PANEL = 20
