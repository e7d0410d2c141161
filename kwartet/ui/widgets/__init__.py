"""The widgets of the studio: few, the same everywhere, reachable by keyboard and screen reader."""

from __future__ import annotations

from kwartet.ui.widgets.balloon import Balloon, Marked
from kwartet.ui.widgets.base import (
    EnterPresses,
    Themed,
    paint_focus_ring,
    paint_round,
    paint_shadow,
    shadow_margin,
)
from kwartet.ui.widgets.buttons import Button, IconButton
from kwartet.ui.widgets.chips import (
    Chip,
    FilterChip,
    StatusChip,
    chip_size,
    paint_chip,
    status_look,
)
from kwartet.ui.widgets.choice_chip import ChoiceChip
from kwartet.ui.widgets.dropdown import Dropdown
from kwartet.ui.widgets.feedback import Banner, EmptyState, Toast, show_toast
from kwartet.ui.widgets.fields import Labelled, SearchField, TextArea, TextField
from kwartet.ui.widgets.flow import FlowLayout
from kwartet.ui.widgets.focus import FocusRing
from kwartet.ui.widgets.labels import ElidedLabel, Label
from kwartet.ui.widgets.marks import Icon, RoundIcon
from kwartet.ui.widgets.meters import FitMeter, LightsMeter, ProgressBar
from kwartet.ui.widgets.segment import Segment, TabStrip
from kwartet.ui.widgets.sheet import SheetDialog
from kwartet.ui.widgets.slider import StepSlider
from kwartet.ui.widgets.surfaces import Divider, Panel, PaperCard, ScrollColumn
from kwartet.ui.widgets.toggles import CheckBox, RadioButton, Switch
from kwartet.ui.widgets.topbar import TopBar
from kwartet.ui.widgets.underline import Underline

__all__ = [
    "Balloon",
    "Banner",
    "Button",
    "CheckBox",
    "Chip",
    "ChoiceChip",
    "Divider",
    "Dropdown",
    "ElidedLabel",
    "EmptyState",
    "EnterPresses",
    "FilterChip",
    "FitMeter",
    "FlowLayout",
    "FocusRing",
    "Icon",
    "IconButton",
    "Label",
    "Labelled",
    "LightsMeter",
    "Marked",
    "Panel",
    "PaperCard",
    "ProgressBar",
    "RadioButton",
    "RoundIcon",
    "ScrollColumn",
    "SearchField",
    "Segment",
    "SheetDialog",
    "StatusChip",
    "StepSlider",
    "Switch",
    "TabStrip",
    "TextArea",
    "TextField",
    "Themed",
    "Toast",
    "TopBar",
    "Underline",
    "chip_size",
    "paint_chip",
    "paint_focus_ring",
    "paint_round",
    "paint_shadow",
    "shadow_margin",
    "show_toast",
    "status_look",
]
