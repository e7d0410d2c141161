"""How long a task still takes, from how fast it went so far."""

from __future__ import annotations

_TRUSTED_AFTER_S = 0.5
"""Before this, the first pages (fonts, shared back) say too little about the others."""


def seconds_left(done: int, total: int, elapsed_s: float) -> float | None:
    """How many seconds the rest takes at the pace so far; None while that cannot be known yet."""
    if done <= 0 or elapsed_s < _TRUSTED_AFTER_S:
        return None
    return elapsed_s / done * max(0, total - done)
