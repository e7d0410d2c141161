"""Movement: how long it lasts, and one switch that calms all of it.

Source: the design system, "Beweging". With less movement nothing moves; what fades does so within
80 ms.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

HOVER_MS = 120
PANEL_MS = 180
FLIP_MS = 260
DEAL_MS = 60
CURTAIN_MS = 420
CONFETTI_MS = 900
REDUCED_FADE_MS = 80


class Motion(QObject):
    """Whether the studio moves; ``changed`` tells when that is switched."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reduced = False

    @property
    def reduced(self) -> bool:
        """Whether movement is off and fades are short."""
        return self._reduced

    def set_reduced(self, reduced: bool) -> None:
        """Switch to less movement, or back."""
        if reduced != self._reduced:
            self._reduced = reduced
            self.changed.emit()

    def fade_ms(self, duration_ms: int) -> int:
        """How long a fade lasts now."""
        return min(duration_ms, REDUCED_FADE_MS) if self._reduced else duration_ms

    def move_ms(self, duration_ms: int) -> int:
        """How long a movement lasts now: nothing with less movement, it jumps."""
        return 0 if self._reduced else duration_ms


motion = Motion()


class Glide(QVariantAnimation):
    """A number that glides to where it is sent; each value on the way goes to ``paint``.

    Args:
        parent: Whose number it is.
        paint: Called after each step, to repaint.
        duration_ms: For the whole way.
        fades: Whether it is a fade (kept short with less movement) and not a movement (which then
            jumps).
    """

    def __init__(
        self, parent: QObject, paint: Callable[[], None], duration_ms: int, *, fades: bool = False
    ) -> None:
        super().__init__(parent)
        self._paint = paint
        self._full_ms = duration_ms
        self._fades = fades
        self._now = self._from = self._to = 0.0
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._step)

    @property
    def now(self) -> float:
        """The number at this moment."""
        return self._now

    def jump(self, target: float) -> None:
        """Be at the target at once."""
        self.stop()
        self._now = self._from = self._to = target
        self._paint()

    def send(self, target: float) -> None:
        """Glide to the target."""
        duration_ms = (
            motion.fade_ms(self._full_ms) if self._fades else motion.move_ms(self._full_ms)
        )
        if duration_ms == 0:
            self.jump(target)
            return
        self.stop()
        self._from, self._to = self._now, target
        self.setDuration(duration_ms)
        self.start()

    def _step(self, share: float) -> None:
        self._now = self._from + (self._to - self._from) * share
        self._paint()
